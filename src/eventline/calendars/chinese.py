"""Days of the Chinese calendar, and the Persian new year: those that the sun and the new moon set."""

from functools import lru_cache
from math import floor

from eventline.calendars.gregorian import ordinal
from eventline.calendars.sky import new_moon_near, sun_near

_BEIJING = 8 / 24
_TEHRAN = 3.5 / 24
_SOLSTICE = 270


@lru_cache(maxsize=1024)
def chinese_new_year(year: int) -> int:
    """Return the day of the second new moon after the month that holds the winter solstice.

    In 2034, after a month put in between, it is a month too early.

    Source:
        Helmer Aslaksen, "The Mathematics of the Chinese Calendar" (2010).

    >>> from eventline.calendars.gregorian import iso
    >>> iso(chinese_new_year(2024)), iso(chinese_new_year(1985))
    ('2024-02-10', '1985-02-20')
    """
    eleventh = _month_with(ordinal(year - 1, 12, 21), _SOLSTICE)
    return _new_moon(eleventh + 59)


def chinese_day(year: int, month: int, day: int) -> int:
    """Return a day of the fifth to the tenth month, each of which holds its own twelfth of the sun's way.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(chinese_day(2024, 8, 15)), iso(chinese_day(2025, 5, 5))
    ('2024-09-17', '2025-05-31')
    """
    degrees = 30 * (month - 2)
    return _month_with(ordinal(year, 3, 21) + round(degrees * 365.25 / 360), degrees) + day - 1


def clear_and_bright(year: int) -> int:
    """Return the day of the graves, Qingming, when the sun has gone fifteen degrees from the equinox.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(clear_and_bright(2024))
    '2024-04-04'
    """
    return floor(sun_near(ordinal(year, 4, 4), 15) + _BEIJING)


def nowruz(year: int) -> int:
    """Return the day whose noon in Tehran is the first after the spring equinox.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(nowruz(2024)), iso(nowruz(2022))
    ('2024-03-20', '2022-03-21')
    """
    return round(sun_near(ordinal(year, 3, 20), 0) + _TEHRAN)


def _month_with(day: int, degrees: int) -> int:
    """Return the first day of the month in which the sun, near *day*, stands at *degrees*."""
    reached = floor(sun_near(day, degrees) + _BEIJING)
    first = _new_moon(reached)
    return first if first <= reached else _new_moon(reached - 20)


def _new_moon(day: int) -> int:
    return floor(new_moon_near(day) + _BEIJING)
