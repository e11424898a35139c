"""Parts of a time: a clock time on a day, a third of a month, the side of a unit before today."""

from datetime import timedelta, timezone, tzinfo

from attrs import evolve

from eventline.calendars.gregorian import add_months, weekday
from eventline.calendars.units import floor, shift
from eventline.model.day import DAY_SECONDS
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import Clock, DayPart, Mod, Nth, Toward
from eventline.model.timex import TimexType
from eventline.resolve.context import Context
from eventline.resolve.offsets import minutes_ahead
from eventline.resolve.placed import Placed, unit_at
from eventline.resolve.value import clock_value

_HOUR = 3600
_THURSDAY, _SATURDAY = 3, 5
# First and last hour of each part; a night is counted to the day on which it begins.
_HOURS = {"MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 24), "NI": (18, 24), "DT": (6, 18)}
_SMALL = (0, 5)
_OVERNIGHT = (18, 30)  # into the morning of the next day
# What is said of a morning from midnight and of a night from six, by the hour at which they begin.
_SAID_HOURS = {(0, Mod.START): (0, 9), (0, Mod.MID): (9, 11), (0, Mod.END): (10, 12), (18, Mod.END): (21, 24)}
_PARTS = (Mod.START, Mod.MID, Mod.END)
_MONTHS = {Grain.HALF: 6, Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200}
_SECONDS = {Grain.HOUR: _HOUR, Grain.MINUTE: 60, Grain.SECOND: 1}


def at_clock(clock: Clock, day: Placed, context: Context) -> Placed:
    """Return a time of day on *day*; its zone is the one named, else that of the publication."""
    ahead = minutes_ahead(clock, day.day)
    value = day.value + clock_value(clock.hour, clock.minute, clock.second, ahead)
    if day.day is None or day.interval is None or day.interval.granularity > Grain.DAY:
        return Placed(TimexType.TIME, value, None, day.mod)
    start = day.day * DAY_SECONDS + clock.hour * _HOUR + clock.minute * 60 + (clock.second or 0)
    zone = context.zone if clock.zone is None else _zone(ahead)
    interval = Interval(start, start + _SECONDS[clock.precise], granularity=clock.precise, zone=zone)
    return Placed(TimexType.TIME, value, interval, day.mod)


def _zone(ahead: int | None) -> tzinfo | None:
    return None if ahead is None else timezone(timedelta(minutes=ahead))


def at_part(part: DayPart, day: Placed, context: Context) -> Placed:
    """Return the morning, afternoon, evening or night of *day*; the small hours come before its morning."""
    value = f"{day.value}T{part.code}"
    is_small = part.early and part.code == "MO"
    mod = Mod.START if is_small else day.mod
    if day.day is None or day.interval is None or day.interval.granularity > Grain.DAY:
        return Placed(TimexType.TIME, value, None, mod)
    is_through = part.early and part.code == "NI"
    hours = _SMALL if is_small else _OVERNIGHT if is_through else _HOURS[part.code]
    first, after = (day.day * DAY_SECONDS + hour * _HOUR for hour in hours)
    interval = Interval(first, after, granularity=Grain.PART, zone=context.zone)
    return Placed(TimexType.TIME, value, interval, mod)


def nth_unit(nth: Nth, whole: Placed, *, whole_weeks: bool = False) -> Placed:
    """Return the n-th day, week or month inside *whole*; its first week begins on its first day.

    A weekend is counted by its Saturday; the n-th weekday of one day is the n-th one behind or before it.
    With *whole_weeks* the weeks run from Monday to Sunday, each in the month or year of its Thursday.
    """
    if whole.interval is None or whole.interval.hi is None or whole.day is None:
        return unit_at(nth.grain, None)
    end = whole.interval.hi // DAY_SECONDS  # the first day after the whole
    if nth.weekday is not None and end == whole.day + 1:
        return unit_at(Grain.DAY, _weekday_beside(whole.day, nth.weekday, nth.number))
    named = _SATURDAY if nth.grain is Grain.WEEKEND else nth.weekday
    if named is not None:
        days = [day for day in range(whole.day, end) if weekday(day) == named]
        return unit_at(nth.grain, _counted(days, nth.number))
    if nth.grain is Grain.WEEK and whole_weeks:
        weeks = [day - _THURSDAY for day in range(whole.day, end) if weekday(day) == _THURSDAY]
        return unit_at(Grain.WEEK, _counted(weeks, nth.number))
    step = nth.number - 1 if nth.number > 0 else nth.number
    first = shift(nth.grain, whole.day if nth.number > 0 else end, step)
    if not whole.day <= first < end:
        return unit_at(nth.grain, None)
    if nth.grain is Grain.WEEK:
        return evolve(
            unit_at(Grain.WEEK, floor(Grain.WEEK, first)),
            interval=Interval.of_days(first, first + 6, Grain.WEEK),
        )
    return unit_at(nth.grain, first)


def _counted(days: list[int], number: int) -> int | None:
    """Return the n-th of *days*, counted from the end where *number* is negative; None if there is none."""
    fits = -len(days) <= number <= len(days)
    return days[number if number < 0 else number - 1] if fits else None


def _weekday_beside(day: int, named: int, number: int) -> int:
    """Return the n-th such weekday after *day*, or before it where *number* is negative."""
    if number > 0:
        return day + 1 + (named - weekday(day + 1)) % 7 + 7 * (number - 1)
    return day - 1 - (weekday(day - 1) - named) % 7 + 7 * (number + 1)


def modified(placed: Placed, mod: Mod, *, half: bool = False) -> Placed:
    """Return *placed* with its modifier; START, MID and END cover a third of the time, or a *half* of it."""
    narrowed = placed.interval
    if narrowed is not None and placed.type in (TimexType.DATE, TimexType.TIME) and mod in _PARTS:
        narrowed = _half(narrowed, mod) if half else _third(narrowed, mod)
    return evolve(placed, mod=mod, interval=narrowed)


def _half(interval: Interval, mod: Mod) -> Interval:
    """Return the half that "the first half of" names: 1 to 15 March, January to June, 1900 to 1949."""
    if interval.lo is None or interval.hi is None or interval.granularity <= Grain.DAY:
        return interval
    middle = (interval.lo + interval.hi) // 2 // DAY_SECONDS
    if interval.granularity in _MONTHS:
        middle = add_months(interval.lo // DAY_SECONDS, _MONTHS[interval.granularity] // 2)
    if mod is Mod.START:
        return evolve(interval, end=middle * DAY_SECONDS)
    return evolve(interval, start=middle * DAY_SECONDS)


def _third(interval: Interval, mod: Mod) -> Interval:
    """Return the third that "early", "mid" or "late" names: 1 to 10 March, May to August, 1990 to 1993."""
    if interval.lo is None or interval.hi is None:
        return interval
    if interval.granularity is Grain.DAY:
        return interval  # "early on Friday" names no hours
    start = interval.lo % DAY_SECONDS // _HOUR
    if interval.granularity is Grain.PART and (start, mod) in _SAID_HOURS:
        first, end = (interval.lo + (hour - start) * _HOUR for hour in _SAID_HOURS[start, mod])
        return evolve(interval, start=first, end=end)
    marks = _marks(interval)
    low, high = {Mod.START: marks[:2], Mod.MID: marks[1:3], Mod.END: marks[2:]}[mod]
    if mod is Mod.START and interval.granularity is Grain.WEEK:
        high = low + 3 * DAY_SECONDS
    return evolve(interval, start=low, end=high)


def _marks(interval: Interval) -> tuple[int, int, int, int]:
    """Return where the thirds of *interval* begin and end, on whole months or days where it can be."""
    assert interval.lo is not None
    assert interval.hi is not None
    lo, hi, first = interval.lo, interval.hi, interval.lo // DAY_SECONDS
    match interval.granularity:
        case Grain.YEAR | Grain.SEASON | Grain.QUARTER | Grain.HALF:
            size = {Grain.YEAR: 4, Grain.HALF: 2}.get(interval.granularity, 1)
            cuts = (add_months(first, size), add_months(first, 2 * size))
        case Grain.MONTH:
            cuts = (first + 10, first + 20)
        case Grain.DECADE | Grain.CENTURY:
            years = (4, 7) if interval.granularity is Grain.DECADE else (34, 67)
            cuts = (add_months(first, 12 * years[0]), add_months(first, 12 * years[1]))
        case Grain.WEEK:
            cuts = (first + 2, first + 4)
        case _:
            return lo, lo + (hi - lo) // 3, lo + 2 * (hi - lo) // 3, hi
    return lo, cuts[0] * DAY_SECONDS, cuts[1] * DAY_SECONDS, hi


def clipped(placed: Placed, toward: Toward, context: Context) -> Placed:
    """Return the part before or after the day of publication: "earlier this month", "later this year"."""
    interval, day = placed.interval, context.published_day
    if context.ahead and toward is Toward.FUTURE and interval is not None and day is not None:
        now = day * DAY_SECONDS if context.second is None else context.second
        start = day * DAY_SECONDS if interval.granularity > Grain.DAY else now
        inside = interval.lo is not None and interval.hi is not None and interval.lo <= start < interval.hi
        return evolve(placed, interval=evolve(interval, start=start)) if inside else placed
    if interval is None or day is None or interval.granularity <= Grain.DAY:
        return placed
    if interval.lo is None or interval.hi is None or not interval.lo <= day * DAY_SECONDS < interval.hi:
        return placed
    if toward is Toward.PAST and interval.lo < day * DAY_SECONDS:
        return evolve(placed, interval=evolve(interval, end=day * DAY_SECONDS))
    if toward is Toward.FUTURE and (day + 1) * DAY_SECONDS < interval.hi:
        return evolve(placed, interval=evolve(interval, start=(day + 1) * DAY_SECONDS))
    return placed
