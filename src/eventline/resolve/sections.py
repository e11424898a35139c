"""Sections: parts of a text that carry a date of their own, from which what stands in them is read."""

import re
from datetime import date, datetime, timedelta
from enum import Enum, auto

from eventline.model.day import DAY_SECONDS
from eventline.model.found import Found
from eventline.model.interval import Interval
from eventline.model.meaning import Within
from eventline.resolve.placed import Placed
from eventline.resolve.traits import Traits, traits
from eventline.rules.lazy import lazy
from eventline.syntax.dateline import heads_minutes

_LONGEST_PARAGRAPH = 4000  # characters
_LONGEST = 70  # characters of a line before the date of a stamp
_LABEL = (
    r"(?:live\s+|latest\s+|last\s+)?(?:updates?|updated|modified|posted|published|filed|written|reported|dispatch"
    r"|entry|diary|log|report|bulletin|situation|day|part|week)\b(?:\s+\w+){0,2}?[\s:,–—-]*"
    r"(?:(?:for|on|at|from|of|as\s+of)\s+)?"
)
_PLACE = r"[A-ZÀ-Ž][\w.'’-]+(?:[\s,]+(?:[A-ZÀ-Ž][\w.'’-]*|de|of)){0,5},\s+(?:on\s+)?"
_NAMED = lazy(rf"[\s#>*•\[(-]*(?:(?i:{_LABEL})|{_PLACE})")
_BARE = lazy(r"[\s#>*•\[(-]*")
_BLANKS = r"[^\S\n]{0,20}"  # bounded: two runs of blanks in a row would take quadratic time
_END = lazy(
    rf"[\])]?(?:\s{{0,20}}\([^()\n]{{1,40}}\))?{_BLANKS}(?:\n|\Z|[:—–|]|--|-\s|_\s|(?<=\t)|(?<=[ ]{{2}}))"
)
_END_OF_LINE = lazy(rf"[\])]?{_BLANKS}[:.]?{_BLANKS}(?:\n|\Z)")
_FULL_STOP = lazy(r"\.[^\S\n]{1,3}(?=[A-Z“\"(])")  # "4 June. Rain all day."
_LOGGED = lazy(r"[^\S\n]{1,3}(?=[A-Z“\"(])")  # "14:07 The deploy is rolled back."
_SPEAKS = lazy(
    r"\][^\S\n]|[^\S\n]{1,3}(?:[-–][^\S\n])?[A-ZÀ-Ž@+~]\w{0,20}(?:[^\S\n]\w{1,20}){0,4}:\s"
)  # "[14:30] Ann", "14:30 Ann: …", "13/03/2025, 14:30 - Ann: …"
_ENDED = lazy(r"(?:\A|\n|[.!?:…\"”’)\]|])[^\S\n]*\Z")  # what stands before a line that begins afresh


_LISTS = lazy(
    r"\n[^\n.]{0,40}\b(?:timeline|chronology|sequence\sof\sevents|log)\b[^\n.]{0,60}\n", re.IGNORECASE
)
_ABOVE = 400  # characters
_END_OF_PARAGRAPH = lazy(r"\n[^\S\n]*\n|(?<=[.!?\"”)])[^\S\n]*\n")


class Reach(Enum):
    """How far the date of a stamp holds."""

    PARAGRAPH = auto()  # "3 May - The first rain.", one line of a list of days
    NEXT_STAMP = auto()


def stamped(this: Found, text: str) -> Reach | None:
    """Return how far *this* dates what follows it; None where it is no stamp, but part of a sentence.

    A stamp stands at the head of a line: a dateline, a heading, a day of a diary, the hour of a live report.

    >>> from eventline.model.meaning import CalendarDate
    >>> text = "Update for May 20: the bridge is open. On May 21 - a Friday - it closes."
    >>> stamped(Found(11, 17, CalendarDate(month=5, day=20), ""), text)
    <Reach.NEXT_STAMP: 2>
    >>> stamped(Found(42, 48, CalendarDate(month=5, day=21), ""), text)
    """
    kind = traits(this.meaning).stamp
    if kind is None:
        return None
    line = text.rfind("\n", max(0, this.start - _LONGEST), this.start) + 1
    if line == 0 and this.start > _LONGEST:
        return None
    speaks = _speaks(this, kind, text) and _BARE.fullmatch(text, line, this.start) is not None
    if speaks or (kind == "day" and heads_minutes(text, this.start, this.end)):
        return Reach.NEXT_STAMP  # nobody ends the lines of a chat
    if not _ENDED.search(text, max(0, line - 20), max(0, line - 1)):
        return None
    if _BARE.fullmatch(text, line, this.start):
        if _END_OF_LINE.match(text, this.end):
            return Reach.NEXT_STAMP
        begins = _FULL_STOP if kind == "day" else _LOGGED
        ends = kind != "weekday" and (_END.match(text, this.end) or begins.match(text, this.end))
        return None if not ends else Reach.NEXT_STAMP if kind == "hour" else Reach.PARAGRAPH
    named = kind == "day" and _NAMED.fullmatch(text, line, this.start)
    return Reach.NEXT_STAMP if named and _END.match(text, this.end) else None


def _speaks(this: Found, kind: str, text: str) -> bool:
    """Return whether somebody speaks behind the hour of a chat, or behind its day in figures."""
    is_word = any(map(str.isalpha, text[this.start : this.end])) and not isinstance(this.meaning, Within)
    return (kind == "hour" or not is_word) and _SPEAKS.match(text, this.end) is not None


def end_of_paragraph(text: str, start: int) -> int:
    """Return where the paragraph of *text* ends that goes on at *start*, or where one would be too long.

    >>> end_of_paragraph("One line,\\ngoing on.\\nAnother.", 3)
    19
    """
    limit = min(len(text), start + _LONGEST_PARAGRAPH)
    end = _END_OF_PARAGRAPH.search(text, start, limit)
    return limit if end is None else end.start()


class Sections:
    """The day from which each part of one text is read: that of publication, or the one of its last stamp."""

    __slots__ = ("_dated", "_held", "_passing", "_published", "_stamps", "_text", "_told", "_until")

    def __init__(self, text: str, published: date | datetime | None) -> None:
        self._text = text
        self._published = published
        self._held = published  # until the next stamp
        self._passing: date | datetime | None = None  # until the end of the paragraph
        self._until = 0
        self._stamps: tuple[Interval, ...] = ()  # the last one
        self._dated = False  # whether a stamp has named its year
        self._told: tuple[int, tuple[Interval, ...]] = 0, ()  # the last whole date that is no stamp, its end

    def stamps_before(self, this: Found, known: Traits) -> tuple[Interval, ...] | None:
        """Return the last stamp, from which an hour or a day that is one counts on; None for what is none.

        The days and years that a report, a chat or a chronology speaks of are not when it was written.
        """
        counts_on = known.stamp == "hour" or (self.follows(this, known) and self._is_told())
        is_stamp = counts_on and stamped(this, self._text) is not None
        return (self._stamps or self._day_reported(this.start)) if is_stamp else None

    def _day_reported(self, start: int) -> tuple[Interval, ...]:
        """Return the day of a list of hours that begins at *start*: "Outage of 14 May 2024", "Timeline"."""
        end, day = self._told
        is_title = "\n" not in self._text[:end].lstrip()
        is_listed = is_title or _LISTS.search(self._text, max(end, start - _ABOVE), start) is not None
        return day if is_listed else ()

    def day_of_hours(self, stamps: tuple[Interval, ...]) -> date | datetime | None:
        """Return the day that a list of hours is of: that of the last of its *stamps*, else publication."""
        first = stamps[0].first if stamps else None
        day = 0 if first is None else first.toordinal()
        is_other = day > 0 and (self._published is None or day != self._published.toordinal())
        return date.fromordinal(day) if is_other else self._published

    def _is_told(self) -> bool:
        """Return whether the last stamp is a day gone by, and not the dateline of the text."""
        last = self._stamps[0].first if self._stamps else None
        return last is None or self._published is None or last.toordinal() < self._published.toordinal()

    def follows(self, this: Found, known: Traits) -> bool:
        """Return whether *this* is a stamp without a year that goes on from one with it, as in a diary."""
        is_next = self._dated and known.stamp == "day" and known.year is None
        return is_next and stamped(this, self._text) is not None

    def day_at(self, start: int) -> date | datetime | None:
        """Return the day or moment from which an expression at *start* is read."""
        return self._passing if start < self._until else self._held

    def note(self, this: Found, placed: Placed) -> None:
        """Go on from *this*, where it is a stamp.

        A stamp after publication dates nothing: what is written by then tells of that day, but not from it.
        """
        reach = stamped(this, self._text)
        day = None if reach is None else _moment(placed)
        if reach is None and traits(this.meaning).year is not None and placed.interval is not None:
            self._told = this.end, (placed.interval,)
        if day is None or (self._published is not None and day.toordinal() > self._published.toordinal() + 1):
            return
        self._until = 0
        self._dated = self._dated or traits(this.meaning).year is not None
        self._stamps = () if placed.interval is None else (placed.interval,)
        if reach is Reach.NEXT_STAMP:
            self._held = day
        else:
            self._passing, self._until = day, end_of_paragraph(self._text, this.end)


def _moment(placed: Placed) -> date | datetime | None:
    """Return the day or, where an hour is named, the moment."""
    interval, day = placed.interval, placed.day
    if interval is None or interval.lo is None or day is None or day < 1:
        return None
    if interval.hi == interval.lo + DAY_SECONDS:
        return date.fromordinal(day)
    midnight = datetime.combine(date.fromordinal(day), datetime.min.time(), interval.zone)
    return midnight + timedelta(seconds=interval.lo - day * DAY_SECONDS)
