"""Shifts and lengths: "two weeks ago", "the next day", "last August", "the past two weeks"."""

from collections.abc import Iterator
from datetime import tzinfo

from eventline.calendars.gregorian import civil
from eventline.calendars.units import floor, shift
from eventline.model.day import DAY_SECONDS
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import Anchor, CalendarDate, Feast, Length, Meaning, NamedUnit, Shifted, Toward
from eventline.model.tense import Tense
from eventline.model.timex import TimexType
from eventline.resolve.context import Context
from eventline.resolve.dates import place_date, place_feast, place_unit
from eventline.resolve.direction import Choose, Stretch, directed
from eventline.resolve.placed import Placed, unit_at
from eventline.resolve.value import clock_value, length_value, unit_value, unknown_unit

_WEEK = 7  # days
_LONGEST_MONTH = 31
_SECONDS = {Grain.HOUR: 3600, Grain.MINUTE: 60, Grain.SECOND: 1}


def place_shift(meaning: Shifted, context: Context) -> Placed:
    """Return the unit so many units from the reference, of the same grain as the words count in."""
    if meaning.grain in _SECONDS:
        return _moment(meaning, context)
    grain, count = _counted(meaning, context)
    today = context.published_day
    is_exact = meaning.counted and meaning.anchor is Anchor.DOCUMENT and grain is not Grain.WEEKEND
    if context.message and is_exact and today is not None:
        return unit_at(Grain.DAY, shift(grain, today, count))  # people count from this very day
    anchor = Anchor.MENTIONED if grain is Grain.QUARTER and meaning.counted else meaning.anchor
    day = context.reference(anchor, grain)
    if day is None:
        return unit_at(grain, None)
    return unit_at(grain, shift(grain, floor(grain, day), count))


def _counted(meaning: Shifted, context: Context) -> tuple[Grain, int]:
    """Return the unit and number to count; "a year ago" said of a quarter is that quarter a year before."""
    if meaning.grain is Grain.FORTNIGHT:
        return Grain.WEEK, 2 * meaning.count
    is_year_ago = meaning.grain is Grain.YEAR and meaning.counted and abs(meaning.count) == 1
    if is_year_ago and context.mentioned and context.mentioned[0].granularity is Grain.QUARTER:
        return Grain.QUARTER, 4 * meaning.count
    return meaning.grain, meaning.count


def _moment(meaning: Shifted, context: Context) -> Placed:
    """Return "five hours ago", which needs the moment of publication, or "two hours later" than one told."""
    reached = context.hour_reached() if meaning.anchor is Anchor.MENTIONED else None
    if reached is not None and reached.lo is not None:
        grain = min(meaning.grain, reached.granularity)
        return _at(reached.lo + meaning.count * _SECONDS[meaning.grain], grain, reached.zone)
    if context.second is None:
        today = context.published_day
        if meaning.grain is Grain.HOUR and meaning.count == 0 and today is not None:
            return Placed(TimexType.TIME, f"{unit_value(Grain.DAY, today)}TXX")  # "this hour"
        return Placed(TimexType.TIME, unknown_unit(meaning.grain))
    second = context.second + meaning.count * _SECONDS[meaning.grain]
    return _at(second - second % _SECONDS[meaning.grain], meaning.grain, context.zone)


def _at(second: int, grain: Grain, zone: tzinfo | None) -> Placed:
    """Return the hour, minute or second that begins at *second*."""
    day, rest = divmod(second, DAY_SECONDS)
    seconds = rest % 60 if grain is Grain.SECOND else None
    value = unit_value(Grain.DAY, day) + clock_value(rest // 3600, rest // 60 % 60, seconds, None)
    return Placed(
        TimexType.TIME, value, Interval(second, second + _SECONDS[grain], granularity=grain, zone=zone)
    )


def place_directed(target: Meaning, toward: Toward, context: Context, *, leaps: bool) -> Placed:
    """Return the August before ("last"), of ("this") or after ("next") the reference."""
    choose: Choose = _this if toward is Toward.THIS else _strictly(toward)
    match target:
        case CalendarDate(weekday=int()) if target.day is None and (
            context.ahead or toward is not Toward.PAST
        ):
            return _weekday(target, toward, context, leaps)
        case CalendarDate():
            return place_date(target, context, choose)
        case NamedUnit():
            return place_unit(target, context, choose)
        case Feast():
            return place_feast(target, context, choose)
        case _:
            raise AssertionError(f"{target} cannot be directed")


def _strictly(toward: Toward) -> Choose:
    return lambda options, context: directed(_sayable(options, toward, context), toward, context)


def _sayable(options: Iterator[Stretch], toward: Toward, context: Context) -> Iterator[Stretch]:
    """Yield *options* without the month before this one, which is "last month" and not "last February"."""
    day = context.day
    before = None if day is None else shift(Grain.MONTH, floor(Grain.MONTH, day), -1)
    for first, last in options:
        is_month = _WEEK < last - first <= _LONGEST_MONTH
        if not (is_month and toward is Toward.PAST and first == before and not context.ahead):
            yield first, last


def _this(options: Iterator[Stretch], context: Context) -> Stretch | None:
    """Return the August or summer of this year, whether it is over or to come; of days the nearest one."""
    day = context.day
    if day is None:
        return None
    known = sorted(options)
    of_year = [option for option in known if _is_of_year(option, civil(day)[0])]
    if of_year:
        return of_year[0]
    if context.ahead:
        return next((option for option in known if option[1] >= day), None)
    return min(known, key=lambda option: max(option[0] - day, day - option[1], 0), default=None)


def _is_of_year(option: Stretch, year: int) -> bool:
    """Return whether a month or season lies all in *year*, as winters do not."""
    first, last = option
    return last - first > _WEEK and civil(first)[0] == civil(last)[0] == year


def _weekday(target: CalendarDate, toward: Toward, context: Context, leaps: bool) -> Placed:
    """ "next Friday" is the one after tomorrow, where it *leaps*; "this Friday" of this week, or to come."""
    day = context.day
    if day is None or target.weekday is None:
        return place_date(target, context)
    monday = floor(Grain.WEEK, day)
    this_week = monday + target.weekday
    if context.ahead and toward is not Toward.THIS:  # assistants count by weeks
        return unit_at(Grain.DAY, this_week + (7 if toward is Toward.FUTURE else -7))
    if toward is Toward.THIS:
        is_over = this_week < day and not context.ahead and context.tense is Tense.PAST  # "met this Monday"
        return unit_at(Grain.DAY, this_week if this_week >= day or is_over else this_week + 7)
    soonest = day + (2 if leaps else 1)
    return unit_at(Grain.DAY, this_week if this_week >= soonest else this_week + 7)


def place_length(meaning: Length, context: Context) -> Placed:
    """Return a length; "the past two weeks" also lies on the calendar, up to the reference day or moment."""
    value = length_value(meaning.amounts)
    return Placed(TimexType.DURATION, value, _beside(meaning, context))


def place_until(length: Length, end: Placed) -> Placed:
    """Return "the three months" that go up to their *end*, 31 December or all of December."""
    value = length_value(length.amounts)
    if end.interval is None or end.interval.hi is None or end.interval.granularity < Grain.DAY:
        return Placed(TimexType.DURATION, value)
    (grain, count), *_ = length.amounts
    after = end.interval.hi // DAY_SECONDS
    first = shift(grain, after, -int(count or 0))
    interval = Interval.of_days(first, after - 1, Grain.DAY) if first < after else None
    return Placed(TimexType.DURATION, value, interval)


def _beside(meaning: Length, context: Context) -> Interval | None:
    if not meaning.amounts:
        return None
    if meaning.toward not in (Toward.PAST, Toward.FUTURE):
        return None
    grain = meaning.amounts[0][0]
    day = context.reference(meaning.anchor, grain)
    counts = [count for _, count in meaning.amounts]
    if day is None:
        return None
    if any(not isinstance(count, int) or count > 9_999 for count in counts):
        return None
    sign = -1 if meaning.toward is Toward.PAST else 1
    if grain in _SECONDS:
        return _hours_beside(meaning, day, sign, context)
    far = day
    for unit, count in meaning.amounts:
        far = shift(unit, far, sign * int(count or 0))
    first, last = sorted((day, far))
    return Interval.of_days(first, last, Grain.DAY)


def _hours_beside(meaning: Length, day: int, sign: int, context: Context) -> Interval:
    """Return "the past 24 hours" up to the moment of publication, or in days where only that day is known."""
    seconds = sum(int(count or 0) * _SECONDS.get(grain, 0) for grain, count in meaning.amounts)
    if meaning.anchor is Anchor.DOCUMENT and context.second is not None and seconds:
        first, end = sorted((context.second, context.second + sign * seconds))
        return Interval(first, end, granularity=meaning.amounts[0][0], zone=context.zone)
    first, last = sorted((day, day + sign * -(-seconds // DAY_SECONDS)))
    return Interval.of_days(first, last, Grain.DAY)
