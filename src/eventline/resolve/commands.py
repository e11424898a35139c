"""Commands: how assistants read counted units: "in two weeks", "the next 3 days", "a month ago"."""

import re
from datetime import date

from attrs import evolve

from eventline.calendars.units import floor, shift
from eventline.calendars.weekdays import on_working_days
from eventline.model.day import DAY_SECONDS
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import (
    Anchor,
    Bound,
    CalendarDate,
    Length,
    Meaning,
    Modified,
    Shifted,
    Toward,
)
from eventline.model.moment import to_datetime
from eventline.model.timex import TimexType
from eventline.resolve.context import Context
from eventline.resolve.placed import Placed, unit_at
from eventline.resolve.value import clock_value, length_value, unit_value
from eventline.rules.lazy import lazy

_SECONDS = {Grain.HOUR: 3600, Grain.MINUTE: 60, Grain.SECOND: 1}
_DAYS = {Grain.WEEK: 7, Grain.MONTH: 30, Grain.YEAR: 365}  # for parts of them: "in 1.5 years"
_IN = lazy(
    r"(?:\b(?:in|within|after)\s+(?:(?:the|about|another|exactly|just|around|roughly|only|maybe|like)\s+)?|\+\s?)\Z",
    re.IGNORECASE,
)
_WITHIN = lazy(r"\bwithin\s+(?:the\s+)?\Z", re.IGNORECASE)
_OF_CALENDAR = (Grain.QUARTER, Grain.DECADE, Grain.WEEKEND)  # of which "the next two" are whole ones
_WEEKDAYS = 5  # from the end of a weekend to the next
_REACH = 20  # characters before the length in which "in" may stand


def as_command(meaning: Meaning, text: str, start: int) -> Meaning:
    """Return *meaning* with "in two weeks" made a point of time, two weeks from now."""
    if isinstance(meaning, Modified) and isinstance(meaning.meaning, Length):
        return evolve(meaning, meaning=as_command(meaning.meaning, text, start))
    if not isinstance(meaning, Length) or meaning.toward is not None or not meaning.amounts:
        return meaning
    return (
        evolve(meaning, toward=Toward.THIS) if _IN.search(text[max(0, start - _REACH) : start]) else meaning
    )


def until_then(placed: Placed, text: str, this: Found, context: Context) -> Interval | None:
    """Return the time from now to the end of "within 5 days" and "by Friday"; None where now is not known."""
    if context.published_day is None:
        return None
    now = context.second if context.second is not None else context.published_day * DAY_SECONDS
    end = None if placed.interval is None else placed.interval.hi
    if placed.interval is not None and placed.interval.granularity < Grain.DAY:
        end = placed.interval.lo
    is_within = this.bound is Bound.BY or _WITHIN.search(text[max(0, this.start - _REACH) : this.start])
    if end is None or end <= now or not is_within:
        return None
    return Interval(now, end, granularity=Grain.MINUTE if end % DAY_SECONDS else Grain.DAY, zone=context.zone)


def place_ahead(length: Length, context: Context, sign: int = 1) -> Placed | None:
    """Return the day, or with hours the moment, that lies *length* from now; None when that is not known."""
    day = context.published_day
    if day is None:
        return None
    seconds = 0
    for grain, count in length.amounts:
        size = sign * (3 if count is None else count)  # a few are three
        if grain in _SECONDS:
            seconds += round(size * _SECONDS[grain])
        elif length.working and size == int(size):
            day = on_working_days(day, int(size))
        elif size == int(size):
            day = shift(grain, day, int(size))
        else:
            seconds += round(size * DAY_SECONDS * _DAYS.get(grain, 1))
    if not seconds and all(grain not in _SECONDS for grain, _ in length.amounts):
        return unit_at(Grain.DAY, day)
    if context.second is None:
        return None
    return moment_at(day * DAY_SECONDS + context.second % DAY_SECONDS + seconds, context)


def moment_at(second: int, context: Context) -> Placed:
    """Return the minute, or the second where it is not a whole minute, at *second* of the wall clock."""
    day, rest = divmod(second, DAY_SECONDS)
    seconds = rest % 60 or None
    value = unit_value(Grain.DAY, day) + clock_value(rest // 3600, rest // 60 % 60, seconds, None)
    grain = Grain.MINUTE if seconds is None else Grain.SECOND
    interval = Interval(second, second + _SECONDS[grain], granularity=grain, zone=context.zone)
    return Placed(TimexType.TIME, value, interval)


def place_beside(length: Length, context: Context) -> Placed | None:
    """Return "the next 3 days", from tomorrow on, or "the last two hours"; a few are three.

    Quarters and decades are those of the calendar.
    """
    if context.published_day is None or length.toward not in (Toward.PAST, Toward.FUTURE):
        return None
    sign = -1 if length.toward is Toward.PAST else 1
    amounts = tuple((grain, 3 if count is None else count) for grain, count in length.amounts)
    (grain, count), *_ = amounts
    if grain in _OF_CALENDAR and isinstance(count, int):
        interval = _units_beside(grain, sign * count, context.published_day)
    elif any(grain in _SECONDS for grain, _ in amounts):
        interval = _clocks_beside(Length(amounts), context, sign)
    else:
        interval = _days_beside(evolve(length, amounts=amounts), context, sign)
    return None if interval is None else Placed(TimexType.DURATION, length_value(length.amounts), interval)


def _units_beside(grain: Grain, count: int, today: int) -> Interval | None:
    """Return the units of the calendar next to that of *today*, those before it where *count* is below 0."""
    if count == 0:
        return None  # "the next 0 decades"
    this = floor(grain, today)
    first, after = shift(grain, this, min(count, 1)), shift(grain, this, max(count + 1, 0))
    idle = _WEEKDAYS if grain is Grain.WEEKEND else 0
    return Interval.of_days(first, after - 1 - idle, grain)


def _clocks_beside(length: Length, context: Context, sign: int) -> Interval | None:
    now = context.second if context.second is not None else (context.published_day or 0) * DAY_SECONDS
    far = place_ahead(length, evolve(context, published=to_datetime(now, None)), sign)
    other = None if far is None or far.interval is None else far.interval.lo
    if other is None or other == now:
        return None
    return Interval(min(now, other), max(now, other), granularity=Grain.MINUTE, zone=context.zone)


def _days_beside(length: Length, context: Context, sign: int) -> Interval | None:
    far, today = place_ahead(length, context, sign), context.published_day
    if far is None or far.day is None or today is None or far.day == today:
        return None
    return Interval.of_days(far.day, today - 1) if sign < 0 else Interval.of_days(today + 1, far.day)


def place_counted(meaning: Shifted, context: Context) -> Placed | None:
    """Return the day or moment of "three months ago", which in news is only a month.

    "Two weeks later" counts from today where no time was mentioned before it.
    """
    if not meaning.counted or meaning.grain is Grain.WEEKEND:
        return None
    if meaning.anchor is not Anchor.DOCUMENT and context.mentioned:
        return None
    return place_ahead(
        Length(((meaning.grain, abs(meaning.count)),)), context, -1 if meaning.count < 0 else 1
    )


def running(first: Meaning, last: Meaning, today: date | None) -> Meaning:
    """Return *first* in the year that makes "from May to September" hold today; else as it is.

    >>> running(CalendarDate(month=11), CalendarDate(month=2), date(2025, 1, 15)).year
    2024
    """
    if today is None or not isinstance(first, CalendarDate) or not isinstance(last, CalendarDate):
        return first
    if first.month is None or last.month is None or first.year is not None or last.year is not None:
        return first
    begins, ends = (first.month, first.day or 1), (last.month, last.day or 31)
    now = (today.month, today.day)
    if begins <= ends:
        return evolve(first, year=today.year) if begins <= now <= ends else first
    return first if ends < now < begins else evolve(first, year=today.year - (now <= ends))


def place_from(length: Length, base: Placed, context: Context) -> Placed:
    """Return the day or moment that lies *length* before or after *base*."""
    if base.interval is None or base.interval.lo is None:
        return unit_at(Grain.DAY, None)
    fine = base.interval.granularity < Grain.DAY
    start = to_datetime(base.interval.lo, base.interval.zone if fine else None)
    sign = -1 if length.toward is Toward.PAST else 1
    placed = place_ahead(length, evolve(context, published=start), sign) or unit_at(Grain.DAY, None)
    if fine and placed.type is TimexType.DATE and placed.day is not None:  # "a week after 5 p.m. on Friday"
        return moment_at(placed.day * DAY_SECONDS + base.interval.lo % DAY_SECONDS, context)
    return placed
