"""Entries: the lines of a chronology or a chat, each opened by its date: "3 June 2019 – The board met"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import Factory, frozen

from eventline.model.grain import Grain
from eventline.model.span import Span
from eventline.model.timex import Timex, TimexType
from eventline.rules.lazy import lazy
from eventline.syntax.dateline import dateline_end, heads_minutes

_LEAD = lazy(
    r"[ \t]*(?:(?:[-*•·▪–—|>#]+|\(?(?:\d{1,3}|[a-z])[.)])[ \t]+|\|)*"
    r"(?P<lead>(?:on|in|from|by|before|after|since|until|at)[ \t]+(?:the[ \t]+)?)?\[?",
    re.IGNORECASE,
)
_ASIDE = r"[ \t]*(?:\([^()\n]{1,20}\)[ \t]*)?"
_PARTED = lazy(_ASIDE + r"(?:[:|–—]|--?(?=[ \t])|\t|[ ]{2})[ \t|]*(?=\S)")
_STOPPED = lazy(_ASIDE + r"\.[ \t]+(?=[A-Z“\"(])")
_ALONE = lazy(_ASIDE + r"[:.,]?[ \t]*\r?(?=\n|\Z)")
_BARE = lazy(r"[ \t]+(?=[A-Z])")
_SPEAKER = lazy(  # "[13/03/2025, 06:02] Ann: …", "13/03/2025, 06:02 - +44 7700 900123: …"
    r"(?:\][ \t]{1,3}|[ \t]{1,3}(?:[-–][ \t])?)[A-ZÀ-Ž@+~][\w.@+'’()-]*(?: [\w.@+'’()-]+){0,4}:[ \t]+(?=\S)"
)
_FIGURES = lazy(
    r"[\d:./TZ-]*[:./-][\d:./TZ-]*(?:\s*(?:UTC|GMT|[ap]\.?m\.?))?|(?:.*[ \t])?[12]\d{3}|[12]\d{3}[, ].*",
    re.IGNORECASE,
)
_BLANK = lazy(r"\n[ \t\r]*\n")
_WORD = lazy(r"\w")
_CLOSES = frozenset('.!?:;”")]')
_RECORD = lazy(r"\b(?:minutes|proceedings|transcript|verbatim)\b", re.IGNORECASE)
_FAR = 30  # characters that a mark or a number may take before the date
_TOP = 300  # characters; a date alone on a line before that is when the text was written
_LEAST = 2  # entries of a chronology


@frozen
class Entry:
    """What a chronology tells under one date.

    Attributes:
        start: Where its line begins.
        body: Where the words behind the date begin.
        end: Where the next entry begins, or the paragraph ends.
        head: The date.
        is_message: Somebody says what follows, in a chat; its body begins behind the name.
    """

    start: int
    body: int
    end: int
    head: Timex
    is_message: bool = False


@frozen
class Entries:
    """The entries of a text, in order; none where it is no chronology."""

    all: tuple[Entry, ...] = ()
    _starts: list[int] = Factory(lambda self: [x.start for x in self.all], takes_self=True)

    def at(self, offset: int) -> Entry | None:
        """Return the entry that the character at *offset* belongs to."""
        k = bisect_right(self._starts, offset) - 1
        return self.all[k] if k >= 0 and offset < self.all[k].end else None

    def part(self, sentences: Sequence[Span], text: str) -> tuple[Span, ...]:
        """Return *sentences* so that each entry begins one, and no date is parted from its words."""
        return tuple(self._parted(sentences, text)) if self.all else tuple(sentences)

    def _parted(self, sentences: Sequence[Span], text: str) -> Iterator[Span]:
        held: int | None = None  # where a date stands alone that was taken for a sentence
        for start, end in sentences:
            at = start if held is None else held
            k = bisect_right(self._starts, at)
            while k < len(self.all) and self.all[k].start < end:
                yield _trimmed(text, at, self._starts[k])
                at, k = self._starts[k], k + 1
            entry = self.at(at)
            only_date = entry is not None and at <= entry.head.start and end <= entry.body
            held = at if only_date and entry is not None and "\n" not in text[end : entry.body] else None
            if held is None:
                yield Span(at, end)
        if held is not None:
            yield Span(held, sentences[-1].end)


NO_ENTRIES = Entries()


def begin(text: str, sentence: Span, entry: Entry | None) -> int:
    """Return where the words of the sentence begin behind a dateline, or behind the date of its entry."""
    if entry is not None and sentence.start <= entry.head.start < sentence.end:
        return min(entry.body, sentence.end)
    return dateline_end(text, sentence)


def entries(text: str, timexes: Sequence[Timex]) -> Entries:
    """Return the entries of *text*: its lines that open with a date and a dash, a colon or a cell's end.

    A date alone on its line opens what follows as far as the next one.

    >>> from eventline.model.interval import Interval
    >>> text = "3 June 2019 – The board met.\\n9 July 2019 – It sold the firm."
    >>> days = [(0, Interval("2019-06-03", "2019-06-04")), (29, Interval("2019-07-09", "2019-07-10"))]
    >>> heads = [Timex(at, at + 11, text[at : at + 11], TimexType.DATE, "", interval=day) for at, day in days]
    >>> [text[entry.body : entry.end].strip() for entry in entries(text, heads).all]
    ['The board met.', 'It sold the firm.']
    """
    found = list(_heads(text, timexes))
    if sum(body > 0 for _, body, _, _ in found) < _LEAST:
        found = [x for x in found if x[1] == 0]
    if sum(body == 0 for _, body, _, _ in found) < _LEAST:
        found = [x for x in found if x[1] > 0]
    if not found:
        return _minutes(text, timexes)
    starts = [start for start, *_ in found[1:]]
    return Entries(
        tuple(
            Entry(
                start,
                behind,
                _end(text, behind, following, alone=not body),
                head,
                is_message=_SPEAKER.match(text, head.end) is not None,
            )
            for (start, body, behind, head), following in zip(found, [*starts, None], strict=False)
        )
    )


def _minutes(text: str, timexes: Sequence[Timex]) -> Entries:
    """Return the one entry that minutes are: all of them tell of the day in their first line."""
    head = timexes[0] if timexes else None
    line = -1 if head is None else text.find("\n", head.end, head.end + _TOP)
    if head is None or head.interval is None or line < 0 or head.interval.granularity > Grain.DAY:
        return NO_ENTRIES
    closes = not text[head.end : line].strip(" .)") and _RECORD.search(text, 0, line) is not None
    if not closes and not heads_minutes(text, head.start, head.end):
        return NO_ENTRIES
    return Entries((Entry(0, _next_word(text, line), len(text), head),))


def _heads(text: str, timexes: Sequence[Timex]) -> Iterator[tuple[int, int, int, Timex]]:
    """Yield for each date that opens a line where the line, its words (0: none) and what follows begin."""
    before = -1  # the line before, where that is an entry
    for x in timexes:
        line = text.rfind("\n", max(0, x.start - _FAR), x.start) + 1
        if (line == 0 and x.start > _FAR) or x.interval is None or x.type not in _WHEN:
            continue
        lead = _LEAD.fullmatch(text, line, x.start)
        if lead is None:
            continue
        new = before == line or _begins(text, line)  # and no wrapped line of a sentence
        body = _body(text, x, plain=new and not lead["lead"])
        alone = None if body or lead["lead"] or not new else _ALONE.match(text, x.end)
        if body or alone is not None:
            before = text.find("\n", x.end) + 1
        if body or (alone is not None and x.start > _TOP):
            yield line, body, body or _next_word(text, x.end), x


_WHEN = frozenset({TimexType.DATE, TimexType.TIME, TimexType.DURATION})


def _next_word(text: str, at: int) -> int:
    word = _WORD.search(text, at)
    return len(text) if word is None else word.start()


def _begins(text: str, line: int) -> bool:
    """Return whether the line begins something new: the one before it is empty or closed."""
    end = line - 1
    while end > 0 and text[end - 1] in " \t\r":
        end -= 1
    return end <= 0 or text[end - 1] in _CLOSES or text[end - 1] == "\n"


def _body(text: str, x: Timex, *, plain: bool) -> int:
    """Return where the words behind the date begin, 0 where nothing parts them from it."""
    found = _SPEAKER.match(text, x.end) or _PARTED.match(text, x.end)
    if found is None and plain:
        found = _STOPPED.match(text, x.end)
        if found is None and _FIGURES.fullmatch(x.text):
            found = _BARE.match(text, x.end)
    is_comment = found is not None and " at " in x.text and "|" in found[0]  # "4 June 2015 at 8 pm | Reply"
    return 0 if found is None or is_comment else found.end()


def _end(text: str, body: int, following: int | None, *, alone: bool) -> int:
    """Return where an entry ends: a date alone opens all before the next one, others their paragraph."""
    if alone and following is not None:
        return following
    blank = _BLANK.search(text, body, following or len(text))
    return blank.start() if blank is not None else following or len(text)


def _trimmed(text: str, start: int, end: int) -> Span:
    return Span(start, start + len(text[start:end].rstrip()))
