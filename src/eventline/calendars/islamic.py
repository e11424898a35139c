"""The Islamic calendar as Saudi Arabia reckons it; elsewhere the moon, as it is seen, may differ by a day."""

from functools import lru_cache
from math import asin, atan2, cos, degrees, floor, radians, sin

from eventline.calendars.sky import moon_latitude, moon_longitude, new_moon_near, sun_longitude

_EPOCH = 227_015  # 16 July 622 in the Julian calendar, 1 Muharram of year 1
_CYCLE, _CYCLE_DAYS = 30, 10_631
_BY_SUNSET = 729_857  # 17 April 1999: until then the day of the new moon in Greenwich decided
_LATITUDE, _EAST = radians(21.42), 39.83  # Mecca
_TILT = radians(23.44)
_SUNSET = -0.833  # degrees: where the sun's middle stands when its upper edge touches the horizon
_MOONSET = 0.125  # the same for the moon, which from the ground stands lower than from the earth's middle


def islamic_day(year: int, month: int, day: int) -> int:
    """Return the day number of a date of the Islamic calendar.

    Source:
        R. H. van Gent, "The Umm al-Qura Calendar of Saudi Arabia" (2002).

    >>> from eventline.calendars.gregorian import iso
    >>> iso(islamic_day(1446, 9, 1)), iso(islamic_day(1446, 10, 1)), iso(islamic_day(1400, 12, 10))
    ('2025-03-01', '2025-03-30', '1980-10-19')
    """
    return _month_start(year, month) + day - 1


def islamic_year(day: int) -> int:
    """Return the Islamic year that holds *day*.

    >>> islamic_year(739_323)
    1446
    """
    year = (_CYCLE * (day - _EPOCH) + 10_646) // _CYCLE_DAYS  # by the mean moon
    return year - (day < _month_start(year, 1)) + (day >= _month_start(year + 1, 1))


@lru_cache(maxsize=4096)
def _month_start(year: int, month: int) -> int:
    """Return the day after the evening on which the moon, new by then, sets later than the sun."""
    months = 29 * (month - 1) + month // 2
    mean = _EPOCH + (year - 1) * 354 + (3 + 11 * year) // _CYCLE + months
    new_moon = new_moon_near(mean - 2)
    day = floor(new_moon)
    if day < _BY_SUNSET:
        return day + 1
    while new_moon > _sunset(day) or _moon_height(_sunset(day)) < _MOONSET:
        day += 1
    return day + 1


def _sunset(day: int) -> float:
    """Return the moment of sunset in Mecca, to some minutes."""
    moment = day + (18 - _EAST / 15) / 24
    for _ in range(2):
        height = _height(sun_longitude(moment), 0.0, moment)
        moment += (height - _SUNSET) / (360 * cos(_LATITUDE))
    return moment


def _moon_height(moment: float) -> float:
    return _height(moon_longitude(moment), moon_latitude(moment), moment)


def _height(longitude: float, latitude: float, moment: float) -> float:
    """Return how many degrees above the horizon of Mecca that place of the sky stands."""
    along, above = radians(longitude), radians(latitude)
    declination = asin(sin(above) * cos(_TILT) + cos(above) * sin(_TILT) * sin(along))
    ascension = atan2(sin(along) * cos(_TILT) - sin(above) / cos(above) * sin(_TILT), cos(along))
    sidereal = 280.46062 + 360.98564737 * (moment - 730_120.5) + _EAST
    hour_angle = radians(sidereal) - ascension
    sine = sin(_LATITUDE) * sin(declination) + cos(_LATITUDE) * cos(declination) * cos(hour_angle)
    return degrees(asin(sine))
