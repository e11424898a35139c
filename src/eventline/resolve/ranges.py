"""Ranges: what two ends say of each other ("from 3 March to 5 May 2020"), and the open range of one."""

from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve

from eventline.calendars.gregorian import is_valid
from eventline.model.day import DAY_SECONDS
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import Bound, CalendarDate, Meaning, Modified, Within
from eventline.model.moment import FIRST_SECOND, LAST_SECOND
from eventline.model.timex import Timex
from eventline.resolve.place import whole
from eventline.rules.lazy import lazy


def first_end(this: Found, before: Sequence[Timex]) -> int | None:
    """Return the day on which the range begins that *this* closes."""
    if not before or before[-1].interval is None:
        return None
    first = before[-1].interval.first
    return None if first is None else first.toordinal()


_JOINS = lazy(r",?\s(?:and|or|to|until|till)\s(?:(?:again|then)\s)?(?:(?:in|on|from|during)\s)?(?:the\s)?")
_OF = lazy(r"\sof\s")  # "and the last ten days of June 1942"


def completed(this: Found, partner: Found) -> Meaning:
    """Return the meaning with the year of the other end: "from 3 March to 5 May 2020" is all in 2020."""
    if partner.bound is not Bound.CLOSES:
        return this.meaning
    first, last = this.meaning, partner.meaning
    if not isinstance(first, CalendarDate):
        return first
    if isinstance(last, Within) and _is_of_month(first) and _is_of_month(last.part):
        return Within(first, last.whole)  # "from the 14th to the 16th of this month"
    if not isinstance(last, CalendarDate):
        return first
    if first.month is None or first.year is not None or last.year is None or last.month is None:
        return first
    return evolve(first, year=last.year if first.month <= last.month else last.year - 1)


def in_year_behind(this: Found, behind: Sequence[Found], text: str) -> Meaning | None:
    """Return *this*, a part of a year, in the year said *behind* it: "in mid-May and again in June 1942"."""
    start = this.end
    for following in behind:
        join = _JOINS if start == this.end else _OF
        if join.fullmatch(text, start, following.start) is None:
            return None
        start, last = following.end, _date_of(following.meaning)
        if last is not None:
            return None if last.year is None else _in_year(this.meaning, last)
    return None


def _date_of(meaning: Meaning) -> CalendarDate | None:
    """Return the month or the day that the innermost words of *meaning* name."""
    match meaning:
        case Modified(inner, _) | Within(_, inner):
            return _date_of(inner)
        case CalendarDate(month=int()):
            return meaning
        case _:
            return None


def _in_year(meaning: Meaning, last: CalendarDate) -> Meaning | None:
    """Return *meaning* in the year of *last*, or the one before where it is later in the year."""
    match meaning:
        case Modified(inner, _):
            dated = _in_year(inner, last)
            return None if dated is None else evolve(meaning, meaning=dated)
        case Within(_, inner):
            dated = _in_year(inner, last)
            return None if dated is None else evolve(meaning, whole=dated)
        case CalendarDate(year=None, month=int(first)):
            year = (last.year or 0) - (first > (last.month or 0))
            return evolve(meaning, year=year) if is_valid(year, first, meaning.day or 1) else None
        case _:
            return None


def _is_of_month(meaning: Meaning) -> bool:
    """Return whether that is "the 14th", of a month that is not named."""
    return isinstance(meaning, CalendarDate) and meaning == CalendarDate(day=meaning.day)


@lru_cache(maxsize=4096)
def open_range(bound: Bound, interval: Interval | None) -> Interval | None:
    """Return the half-open range of "since August" or "until Friday"."""
    if interval is None:
        return None
    until = interval.lo if interval.granularity <= Grain.HOUR else interval.hi  # "until" or "after 5 p.m."
    ends = {
        Bound.SINCE: (interval.lo, None),
        Bound.UNTIL: (None, until),
        Bound.BEFORE: (None, interval.lo),
        Bound.AFTER: (until, None),
        Bound.BY: (None, until),
    }
    if bound not in ends:
        return None
    start, end = ends[bound]
    if start == LAST_SECOND or end == FIRST_SECOND:
        return None  # the calendar ends there
    return evolve(interval, start=start, end=end)


def joined(first: Timex, last: Timex) -> tuple[Timex, Timex]:
    """Return both ends of "from X to Y" with the whole range."""
    both = whole(_today(first), _today(last))
    return evolve(first, range=both), evolve(last, range=both)


def _today(timex: Timex) -> Interval | None:
    """Return the interval of one end; "now" is the whole day beside dates."""
    if timex.value != "PRESENT_REF" or timex.interval is None or timex.interval.lo is None:
        return timex.interval
    return Interval.of_days(timex.interval.lo // DAY_SECONDS, timex.interval.lo // DAY_SECONDS)
