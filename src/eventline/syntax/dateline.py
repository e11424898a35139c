"""Datelines: place, day and agency in front of a report; they say where and when it was written."""

import re
from collections.abc import Iterator

from eventline.model.span import Span
from eventline.rules.lazy import lazy

_DATELINE = lazy(
    r"""
    (?P<line>
        [A-ZÀ-Ž][\w.'’-]*(?:[,|/\ ]+(?:[A-ZÀ-Ž\d][\w.:'’-]*|am|pm|of|near|and)){0,16}\ ?
        \([A-Z][\w.&/\ -]{1,24}\)                                            # OSLO, May 2 (AP)
        |[A-ZÀ-Ž][A-ZÀ-Ž.'’-]{2,24}(?:\ [A-Z.'’-]{2,24}){0,3},[^()\n—–]{2,40}?   # JUBA, South Sudan
    )\ ?(?:--|[—–-])\ ?(?=\S)
    |(?P<place>[A-ZÀ-Ž][A-ZÀ-Ž.'’-]{3,24}(?:\ [A-Z.'’-]{2,24}){0,3})\ (?:—|--)\ (?=[A-ZÀ-Ž"“])   # LONDON —
    """,
    re.VERBOSE,
)

_TOWN = r"[A-ZÀ-Ž]{3,24}(?:[/\ -][A-ZÀ-Ž]{3,24}){0,2}"
_MID_LINE = lazy(  # behind a title whose line break was lost: "Judge quits OSLO (AP) - The judge"
    rf"""
    (?:(?P<town>{_TOWN}(?:,\ [A-Z]\w+)?)\ \|[^()|\n]{{10,40}}\ (?P=town)\    # OSLO | Mon May 2 OSLO
      |[A-Z][\w.'’-]+,\ [A-Z]\w+\ |{_TOWN}\ )?                               # Oslo, Norway
    \((?:Reuters|AP|AFP|CNN|UPI|Xinhua|Bloomberg)\)\ ?(?:--|[—–-])\ (?=[A-Z"“‘])
    """,
    re.VERBOSE,
)
_DAY = lazy(r"(?:\A|,)[^,]*\d[^,]* \Z")  # "OSLO, May 2 (AP) -" is no title
_DASHES = lazy(r"\) ?[—–-]")


def inside_lines(text: str) -> Iterator[int]:
    """Yield where an agency's dateline begins, at the head of a line or behind a title on the same line.

    >>> text = "Judge quits OSLO (AP) - The judge left."
    >>> [text[start:] for start in inside_lines(text)]
    ['OSLO (AP) - The judge left.']
    """
    if _DASHES.search(text) is not None:  # a hundred times as fast as to look for a whole dateline
        for match in _MID_LINE.finditer(text):
            line = text.rfind("\n", 0, match.start()) + 1
            before, whole = text[line : match.start()], _DATELINE.match(text, line)
            if not (_DAY.search(before) and whole is not None and whole.end() == match.end()):
                yield match.start()


def dateline_end(text: str, sentence: Span) -> int:
    """Return where the words of the sentence begin behind a dateline; its start when it has none.

    >>> text = "OSLO, May 2 (AP) - The court ruled."
    >>> text[dateline_end(text, Span(0, len(text))):]
    'The court ruled.'
    """
    start, end = sentence
    if "a" <= text[start + 1 : start + 2] <= "z" and text.find("(", start, end) < 0:
        return start  # neither a place in capitals nor an agency
    match = _DATELINE.match(text, start, end)
    return start if match is None else match.end()


_MINUTES = lazy(
    r"[\s#>*•\[(-]*(?:draft\s|approved\s)?(?:minutes|proceedings|transcript|notes|record)\s(?:of|for|from)\s[^\n.:;]*\Z",
    re.IGNORECASE,
)
_TOLD = lazy(r"[^\n.:;]*\b(?:was|were|is|are|had|has|have|read|approved|agreed|taken|signed)\b")
_TOP, _LONGEST_LINE = 300, 120  # characters


def heads_minutes(text: str, start: int, end: int) -> bool:
    """Return whether the words are the day of a meeting, in the line that opens its minutes."""
    line = text.rfind("\n", max(0, start - _LONGEST_LINE), start) + 1
    opens = start <= _TOP and _MINUTES.match(text, line, start) is not None
    return opens and _TOLD.match(text, end) is None
