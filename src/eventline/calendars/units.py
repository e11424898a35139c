"""Calendar units on day numbers: the unit that holds a day, and the unit so many further on."""

from eventline.calendars.gregorian import add_months, civil, ordinal, weekday
from eventline.model.grain import Grain

_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEASON: 3, Grain.HALF: 6}
YEARS = {Grain.YEAR: 1, Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}
_DAYS = {Grain.WEEK: 7, Grain.FORTNIGHT: 14}


def floor(grain: Grain, day: int) -> int:
    """Return the first day of the unit that holds *day*.

    Weeks start on Monday (ISO 8601), weekends on Saturday; seasons are the meteorological ones of the
    northern half, so winter runs from December to February.
    """
    if grain in _DAYS:
        return day - weekday(day)
    if grain is Grain.WEEKEND:
        return day - weekday(day) + 5
    year, month, _ = civil(day)
    if grain in _MONTHS:
        size = _MONTHS[grain]
        turn = -1 if grain is Grain.SEASON else 0  # spring starts in March: two months after the quarter
        count = year * 12 + month - 1
        count -= (count + 1) % 3 if turn else count % size
        return ordinal(count // 12, count % 12 + 1, 1)
    if grain in YEARS:
        size = YEARS[grain]
        return ordinal(year - year % size, 1, 1)
    return day


def shift(grain: Grain, day: int, count: int) -> int:
    """Return *day* moved by *count* units.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(shift(Grain.QUARTER, ordinal(2024, 1, 1), -1))
    '2023-10-01'
    """
    if grain in _MONTHS:
        return add_months(day, _MONTHS[grain] * count)
    if grain in YEARS:
        return add_months(day, 12 * YEARS[grain] * count)
    if grain is Grain.WEEKEND:
        return day + 7 * count
    return day + _DAYS.get(grain, 1) * count


def last(grain: Grain, first: int) -> int:
    """Return the last day of the unit that begins on *first*.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(last(Grain.SEASON, ordinal(2023, 12, 1)))
    '2024-02-29'
    """
    return first + 1 if grain is Grain.WEEKEND else shift(grain, first, 1) - 1
