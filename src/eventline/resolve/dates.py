"""Dates: a calendar date or a numbered unit as the words give it, put into the calendar."""

from collections.abc import Iterator
from functools import partial

from attrs import evolve

from eventline.calendars.gregorian import (
    civil,
    days_in_month,
    is_valid,
    iso_week_start,
    ordinal,
    weekday,
)
from eventline.calendars.units import YEARS, floor, last
from eventline.calendars.weekdays import falls_on
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import Block, CalendarDate, Feast, NamedUnit
from eventline.model.tense import Tense
from eventline.model.timex import TimexType
from eventline.resolve.context import Context
from eventline.resolve.direction import Choose, Stretch, begun, by_tense, nearest, of_message, of_month
from eventline.resolve.placed import Placed, unit_at
from eventline.resolve.story import by_story
from eventline.resolve.value import SEASON_CODES, block_value, year_value

_SATURDAY = 5  # of a week, from 0
_MIDWEEK = 2  # until when people tell each other of the weekend that is over
_WINTER = NamedUnit(Grain.SEASON, 4)
_REACH = 1  # years to either side in which a day or month recurs
_NEAR_YEARS = range(-366, 2 * 366)  # days in which a command looks for a date by its weekday
_RARE_REACH = 8  # the same for a 29 February, or a day with its weekday, that recur every few years


def place_feast(feast: Feast, context: Context, choose: Choose | None = None) -> Placed:
    """Return the day of a holiday, in the nearest year that fits when none is named."""
    from eventline.resolve.feasts import feast_at  # ten calendars, which few texts need

    return feast_at(feast, context, choose)


def place_date(date: CalendarDate, context: Context, choose: Choose | None = None) -> Placed:
    """Return *date* with its missing year, month or week taken from *context*.

    *choose* picks among the candidates; by default a weekday or month follows the tense, a day of a month
    is the nearest one that fits.
    """
    grain = _grain(date)
    if date.year is not None:
        return unit_at(grain, ordinal(date.year, date.month or 1, date.day or 1))
    usual = _usual(date, context)
    if date.month is None and date.day is None and _began_long_ago(context):
        context = evolve(context, after=None)
    if context.narrative and (date.month is not None or (date.day is not None and date.weekday is None)):
        usual = by_story
    if context.ahead and date.month is not None and date.weekday is not None:
        usual = partial(_on_weekday, date.weekday)
    chosen = (choose or usual)(candidates(date, context), context)
    if chosen is None:
        return Placed(TimexType.DATE, unknown_date(date))
    return unit_at(grain, chosen[0])


def _began_long_ago(context: Context) -> bool:
    """Return whether the range to close began more than a week ago: "from 14 January to Thursday"."""
    day = context.day
    return context.after is not None and day is not None and day - context.after > 7 and not context.ahead


def _usual(date: CalendarDate, context: Context) -> Choose:
    """Return how a date is chosen that is no story's: "the 15th" by the tense, as a weekday or a month is."""
    if date.month is None and date.weekday is None and date.day is not None:
        return of_message if context.message else of_month
    return by_tense if date.day is None else nearest


def _on_weekday(named: int, options: Iterator[Stretch], context: Context) -> Stretch | None:
    """Return the nearest date of a command that falls on the weekday named with it, else the coming one."""
    near, day = list(options), context.day or 0
    fitting = [option for option in near if weekday(option[0]) == named and option[0] - day in _NEAR_YEARS]
    return min(fitting, key=lambda option: abs(option[0] - day)) if fitting else nearest(near, context)


def candidates(date: CalendarDate, context: Context) -> Iterator[Stretch]:
    """Yield the stretches near the reference that *date*, which has no year, may mean."""
    day = context.after if context.after is not None else context.day
    if day is None:
        return
    if date.month is None:
        yield from _days(date, day)
        return
    this_year = civil(day)[0]
    is_rare = date.weekday is not None or (date.month, date.day) == (2, 29)
    reach = _RARE_REACH if is_rare else _REACH
    for year in range(this_year - reach, this_year + reach + 1):
        if not is_valid(year, date.month, date.day or 1):
            continue
        first = ordinal(year, date.month, date.day or 1)
        if date.day is None:
            yield first, first + days_in_month(year, date.month) - 1
        elif date.weekday is None or falls_on(first, date.weekday) or abs(year - this_year) <= context.ahead:
            yield first, first


def _days(date: CalendarDate, day: int) -> Iterator[Stretch]:
    """Yield the days near *day* with that weekday and day of the month."""
    reach = 366 if date.weekday is not None and date.day is not None else 40 if date.day is not None else 14
    first, step = day - reach, 1
    if date.weekday is not None:
        first, step = first + (date.weekday - weekday(first)) % 7, 7
    for near in range(first, day + reach + 1, step):
        if date.day is None or civil(near)[2] == date.day:
            yield near, near


def _grain(date: CalendarDate) -> Grain:
    if date.day is not None or date.weekday is not None:
        return Grain.DAY
    return Grain.MONTH if date.month is not None else Grain.YEAR


def unknown_date(date: CalendarDate) -> str:
    """Return the value of a date whose year or week is not known.

    >>> unknown_date(CalendarDate(month=3, day=13)), unknown_date(CalendarDate(weekday=3))
    ('XXXX-03-13', 'XXXX-WXX-4')
    """
    year = "XXXX" if date.year is None else year_value(date.year)
    if date.month is None and date.day is None and date.weekday is not None:
        return f"{year}-WXX-{date.weekday + 1}"
    month = "XX" if date.month is None else f"{date.month:02d}"
    return f"{year}-{month}" if date.day is None else f"{year}-{month}-{date.day:02d}"


def place_unit(unit: NamedUnit, context: Context, choose: Choose | None = None) -> Placed:
    """Return a season, quarter, half, week or fiscal year."""
    if unit.grain is Grain.YEAR:
        return _fiscal(unit)
    placed = _unit(unit, context, choose)
    return evolve(placed, interval=None) if unit.fiscal else placed  # whose year it is, nobody says


def _unit(unit: NamedUnit, context: Context, choose: Choose | None) -> Placed:
    if unit.year is not None:
        return unit_at(unit.grain, unit_start(unit, unit.year))
    day = context.day
    options = iter(()) if day is None else _units(unit, day)
    # Companies report of fiscal quarters that are over.
    usual: Choose = begun if unit.grain is Grain.QUARTER and not unit.fiscal else by_tense
    if unit.grain is Grain.WEEKEND and context.message and not context.ahead and day is not None:
        over = weekday(day) <= _MIDWEEK and context.tense is Tense.PAST  # "the weekend was fun"
        return unit_at(Grain.WEEKEND, floor(Grain.WEEK, day) + _SATURDAY - 7 * over)
    chosen = (choose or (by_story if context.narrative else usual))(options, context)
    if chosen is None:
        return Placed(TimexType.DATE, _unknown_unit(unit))
    placed = unit_at(unit.grain, chosen[0])
    return _winter(placed, *chosen, context) if unit == _WINTER and choose is None else placed


def _winter(placed: Placed, first: int, last: int, context: Context) -> Placed:
    """Return a bare winter with the year in which it is seen; a story goes over it into the new year."""
    seen = last if context.narrative else min(max(first, context.day or 0), last)
    return evolve(placed, value=f"{year_value(civil(seen)[0])}-{SEASON_CODES[4]}")


def _units(unit: NamedUnit, day: int) -> Iterator[Stretch]:
    if unit.grain is Grain.WEEKEND:
        saturday = floor(Grain.WEEKEND, day)
        yield from ((first, first + 1) for first in (saturday - 7, saturday, saturday + 7))
        return
    this_year = civil(day)[0]
    for year in range(this_year - 2, this_year + 3):
        first = unit_start(unit, year)
        yield first, last(unit.grain, first)


def unit_start(unit: NamedUnit, year: int) -> int:
    """Return the day number on which *unit* begins in *year*."""
    if unit.grain is Grain.WEEK:
        return iso_week_start(year, unit.number)
    months = {Grain.SEASON: 3, Grain.QUARTER: 3, Grain.HALF: 6}[unit.grain]
    first_month = months * unit.number if unit.grain is Grain.SEASON else months * (unit.number - 1) + 1
    return ordinal(year, first_month, 1)


def _unknown_unit(unit: NamedUnit) -> str:
    if unit.grain is Grain.WEEKEND:
        return "XXXX-WXX-WE"
    if unit.grain is Grain.SEASON:
        return f"XXXX-{SEASON_CODES[unit.number]}"
    letter = {Grain.QUARTER: "Q", Grain.HALF: "H"}.get(unit.grain, "W")
    return f"XXXX-{letter}{unit.number}"


def _fiscal(unit: NamedUnit) -> Placed:
    """A fiscal year keeps its name; which days it covers depends on whose it is, so most have no interval."""
    value = "FYXXXX" if unit.year is None else f"FY{unit.year:04d}"
    if unit.year is None or unit.begins is None:
        return Placed(TimexType.DATE, value)
    turn, month = divmod(unit.begins, 12)
    first, after = (ordinal(unit.year + turn + years, month + 1, 1) for years in (0, 1))
    return Placed(TimexType.DATE, value, Interval.of_days(first, after - 1, Grain.YEAR))


def place_block(block: Block) -> Placed:
    """Return a decade, century or millennium."""
    size = YEARS[block.grain]
    first = block.index * size
    if block.bc:
        first = 1 - (first + size - 1)  # the years 479 to 470 BC are -478 to -469
        if block.grain is not Grain.DECADE:
            first -= 1  # the 4th century BC begins in 400 BC
    interval = Interval.of_days(ordinal(first, 1, 1), ordinal(first + size, 1, 1) - 1, block.grain)
    return Placed(TimexType.DATE, block_value(block.grain, block.index, bc=block.bc), interval)
