"""Sentences: where each one starts and ends, also in text scraped without care."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from eventline.model.span import Span
from eventline.rules.lazy import lazy
from eventline.syntax.dateline import inside_lines
from eventline.syntax.glued import borders
from eventline.syntax.wordlist import words

_ABBREVIATIONS = words(
    """mr mrs ms dr prof rev hon gen lt col maj capt cpt sgt cpl pvt adm cmdr brig sen rep gov pres amb atty
    supt det st mt ft sr jr messrs jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu
    thur thurs fri vs etc inc corp ltd co bros no nos art fig vol ed eds pp approx est dept univ assn ave
    blvd rd cf al eg ie ca inst min max dist reg op tel ext sq bn mln"""
)
_MAY_END = words("etc inc corp ltd co jr sr bros a.m p.m u.s u.k u.n e.u d.c bn mln")
_BEFORE_FIGURES = words("c r b d fl p pp no nos")
_ERA = lazy(r"b\.c(?:\.e)?|[ac]\.[de]")
# The year a sentence begins with: "In 146 B.C. Carthage fell." Behind any other, it has most often ended.
_YEAR_AT_HEAD = lazy(
    r"(?:\A|[.!?…”\"]\s+|\n\s*)(?:(?:in|by|from|until|since|after|before|around|about|circa|early|late|the|year)\s+)*"
    r"(?:[A-Z]\w+\s+)?(?:c\.\s*)?\d{1,4}\s*\Z|[^\d\s]\s*\Z",  # the last: "A.D. 14", the year still to come
    re.IGNORECASE,
)
_HEAD = 40  # characters
_ANGLES = frozenset("\"'°′″”’")  # "30°31'24\"E. They fled.": no initial
_STARTERS = words(
    """the a an in on at he she it they we i but and this that these those there his her its their our my if
    when while after before as for from by with what who how why so yet however meanwhile according asked
    speaking"""
)
_STOP = lazy(r"[.!?…]+[\"”’'»)\]]*")
_NEXT_WORD = lazy(r"[^\w]*([\w’']+)")
_TAG = lazy(  # what follows a quoted question: “Why now?” Smith asked
    r"(?:[A-Z][\w.’'-]* ){1,4}(?:said|says|asked|asks|added|told|wrote|writes|replied|exclaimed|tweeted)\b"
)
_GOES_ON_CLOCK = lazy(  # "5 a.m. Monday", "9 p.m. EST", "3 a.m. Moscow time"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"|[A-Z]{2,}\b|(?:\w+ ){1,2}(?:[Tt]ime|GMT)\b|on\b|local\b)"
)
_SPACE = lazy(r"\s*")
_BLANK_LINE = lazy(r"\n[ \t\r\xa0]*\n")
_PICTURES = lazy("^(?:[\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]|\\s)+")
BYLINE = lazy(r"\s*(?:By|BY)(?:\s+(?:and|in|de|van|von|[A-Z][\w.'’-]*),?){2,6}\s*(?:[|•·–—].{1,60})?")
_TERMINAL = '.!?…"”’»'
_CLOSERS = "\"”’'»)]"
_OPENERS = "\"“‘'`«([-–—•*"
_WIDEST_WRAP = 120  # characters; longer lines are paragraphs, not wrapped text


def sentences(text: str) -> tuple[Span, ...]:
    """Return the spans of the sentences, in order; none crosses a blank line or carries outer white space.

    A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number; a missing
    space after it is forgiven. A line that is not wrapped text (a headline, a caption) stands alone,
    and so do a title in front of an agency's dateline or of a sentence on the same line, and the line above
    "By Ann Lee".

    >>> text = "Gen. J. Smith left.On Friday he returned."
    >>> [span.of(text) for span in sentences(text)]
    ['Gen. J. Smith left.', 'On Friday he returned.']
    """
    inner = sorted({*inside_lines(text), *borders(text)})
    return tuple(span for start, end in _blocks(text) for span in _of_block(text, start, end, inner))


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the stretches between blank lines start and end, outer white space left out."""
    start = 0
    for end, following in (*((m.start(), m.end()) for m in _BLANK_LINE.finditer(text)), (len(text), 0)):
        block = text[start:end]
        words = block.strip()
        if words:
            first = start + len(block) - len(block.lstrip())
            yield first, first + len(words)
        start = following


def _of_block(text: str, start: int, end: int, inner: Sequence[int]) -> Iterator[Span]:
    cuts = [m.end() for m in _STOP.finditer(text, start, end) if _ends(text, m.start(), m.end(), end)]
    if text.find("\n", start, end) >= 0:
        cuts = sorted({*cuts, *_line_ends(text, start, end)})
    if inner:
        cuts = sorted({*cuts, *(j for j in inner if start < j < end)})
    for cut in (*cuts, end):
        while start < cut and text[start].isspace():
            start += 1
        last = cut
        while last > start and text[last - 1].isspace():
            last -= 1
        if last > start:
            yield Span(start, last)
        start = cut


def _ends(text: str, stop: int, after: int, limit: int) -> bool:
    """Return whether the full stop at *stop* (with closing quotes up to *after*) ends a sentence."""
    if after >= limit:
        return False  # the block's end closes the sentence anyway
    follow = text[after]
    if not follow.isspace():
        return _misses_space(text, stop, after)
    space = _SPACE.match(text, after)
    following = after if space is None else space.end()
    rest = text[following : following + 60]
    if rest and not rest[0].isascii():
        rest = _PICTURES.sub("", rest)
    if not rest or not (rest[0].isupper() or rest[0].isdigit() or rest[0] in _OPENERS):
        return False
    if text[stop] == "." and stop + 1 == after:
        return not _is_abbreviation(text, stop, rest)
    return not (after - stop > 1 and _TAG.match(rest))


def _misses_space(text: str, stop: int, after: int) -> bool:
    """Return whether a sentence starts right behind the stop: "two days ago.On Friday"."""
    before, rest = text[stop - 1 : stop], text[after : after + 5]
    if rest[0] in '-–—“"' and len(rest) > 1:
        rest = rest[1:].lstrip()
    starts = len(rest) > 1 and rest[0].isupper() and (rest[1].islower() or rest[1] in " ’'")
    closed = before.islower() or before.isdigit() or before in _CLOSERS or after - stop > 1
    return bool(before) and starts and closed and not _initialism(text, stop)


def _initialism(text: str, stop: int) -> bool:
    return text[max(0, stop - 2) : stop - 1] in {".", ""} or text[stop - 2 : stop - 1].isspace()


def _is_abbreviation(text: str, stop: int, rest: str) -> bool:
    start = stop
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in ".&") and stop - start < 12:
        start -= 1
    word = text[start:stop]
    low = word.lower()
    if low in _BEFORE_FIGURES and rest[0].isdigit():
        return True  # "c. 1120", "(r. 1509–1547)"
    if _ERA.fullmatch(low):
        return _YEAR_AT_HEAD.search(text, max(0, start - _HEAD), start) is not None
    is_initial = len(word) == 1 and word.isupper() and word != "I" and text[start - 1 : start] not in _ANGLES
    if not (is_initial or low in _ABBREVIATIONS or re.fullmatch(r"(?:\w\.)+\w", low)):
        return False
    may_end = low in _MAY_END or "." in low
    following = _NEXT_WORD.match(rest)
    starter = following is not None and following[1].lower() in _STARTERS and following[1][0].isupper()
    if low in {"a.m", "p.m"} and following is not None and not starter:
        starter = following[1][0].isupper() and _GOES_ON_CLOCK.match(rest) is None
    return not (may_end and starter)


def _line_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the ends of lines that stand alone: the next line's first word would still have fitted."""
    lines = list(re.finditer(r"[^\n]+", text[start:end]))
    width = max(len(line[0].rstrip()) for line in lines)
    for line, following in pairwise(lines):
        first = following[0].split(maxsplit=1)
        if not first:
            continue
        fitted = len(line[0].rstrip()) + 1 + len(first[0]) <= width
        goes_on = first[0][0].islower() and line[0].rstrip()[-1:] not in _TERMINAL
        wrapped = width <= _WIDEST_WRAP and len(lines) > 2 and not fitted
        if not goes_on and not (wrapped and BYLINE.fullmatch(following[0]) is None):
            yield start + line.end()
