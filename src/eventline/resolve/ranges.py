"""Ranges: what two ends say of each other ("from 3 March to 5 May 2020"), and the open range of one."""

from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve

from eventline.model.day import DAY_SECONDS
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import Bound, CalendarDate, Meaning, Within
from eventline.model.moment import FIRST_SECOND, LAST_SECOND
from eventline.model.timex import Timex
from eventline.resolve.place import whole


def first_end(this: Found, before: Sequence[Timex]) -> int | None:
    """Return the day on which the range begins that *this* closes."""
    if not before or before[-1].interval is None:
        return None
    first = before[-1].interval.first
    return None if first is None else first.toordinal()


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
