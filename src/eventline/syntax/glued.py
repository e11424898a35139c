"""Glued: where a sentence begins behind a title, caption or byline whose line break was lost."""

import re
from collections.abc import Iterator

from eventline.rules.lazy import lazy
from eventline.syntax.wordlist import words

# Words that begin a sentence where they have a capital, the next one has none and no mark stands before.
_OPENER = lazy(
    r" (?=[A-Z])"  # which most blanks fail at once
    r"(?:The|An?|He|She|It|They|We|There|Th(?:is|ese|ose)|Both|His|Her|Its|Their|But|And|In|On|At|After"
    r"|Before|When|While|As|If|For|With|From|By|During|Since|Under|According|Although|Despite|Some|Many"
    r"|More|Most|Several|Meanwhile|However|Earlier|Also|Such) (?=[a-z]{2})"
)
# Behind these the capital belongs to a name or a kind: "told The paper", "vitamin A levels", "This Is It".
_LEADING = words(
    """the a an of in on at by for with from to and or but nor as than that which who what is are was were be
    been between because said says told called named titled entitled his her its their our my your via vs per
    no not into about all it vitamin hepatitis serie group class category grade plan type list schedule level
    section appendix annex exhibit influenza series division unit block part league zone tier formula option
    room gate band stage"""
)
_NEAR = 80  # characters that a stamp in front may take
_TITLE = 3  # words with a capital that make a title
_MARKS = "\"”’'%)"
_FURNITURE = (
    lazy(
        r"^(?:[A-Z][A-Z’'-]*,? ){1,9}(?:A|AND|AT|BE|BY|FOR|FROM|IN|IS|OF|ON|OR|THE|TO|WITH)"
        r"(?: [A-Z][A-Z’'-]*,?){1,9} (?=[A-Z][a-z])"  # HOW THE SIEGE ENDED | Farmers came
        r"|^By (?:the )?(?:(?:[A-Z][\w.’'-]*|and|de|van|von|al|bin),? ){1,14}?"
        r"(?:Staff|CNN|Reuters|AFP|AP|Writer|Correspondent|Editor|Analyst|Producer) (?=[A-Z“\"])"
        r"(?!(?:[A-Z]\w+ ){0,3}(?:Staff|Writer|Correspondent|Editor|Analyst|Producer)\b)",
        re.MULTILINE,
    ),
    lazy(r" (?=\\?[*•] [A-Z])"),  # Mill shuts | * Owners broke
    lazy(r"\| Reply (?=\S)"),
)


def borders(text: str) -> Iterator[int]:
    """Yield where a sentence begins in the middle of a line, though no mark ends what stands before.

    >>> text = "Mill closes for good The owners told The Valley Post that they had no grain."
    >>> [text[start:start + 10] for start in borders(text)]
    ['The owners']
    """
    yield from (match.end() for sign in _FURNITURE for match in sign.finditer(text))
    for match in _OPENER.finditer(text):
        at = match.start()
        if text[at - 1].isalnum() or (text[at - 1] in _MARKS and text[at - 2 : at - 1].isalnum()):
            line = text[max(0, at - _NEAR) : at].rpartition("\n")[2].split()
            if (
                line
                and line[-1].lower() not in _LEADING
                and not (_is_stamp(line) or _is_letter(match[0], line))
            ):
                yield at + 1


def _is_stamp(line: list[str]) -> bool:
    """Return whether only a day or an hour stands in front, which is that of the sentence: "3 May 2011 |"."""
    bracketed = line[0].startswith("(") and line[-1].endswith(")")
    return (len(line) < 5 and line[-1].isdigit()) or (bracketed and any(map(str.isdigit, "".join(line))))


def _is_letter(opener: str, line: list[str]) -> bool:
    """Return whether "A" is of a name: "in court Witness | A said", not "Ann Lee Ends Strike | A crowd"."""
    capitals = [word[:1].isupper() for word in line[-_TITLE:]]
    return opener == " A " and capitals[-1] and not (len(capitals) == _TITLE and all(capitals))
