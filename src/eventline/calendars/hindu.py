"""The Hindu lunar calendar: a day of the moon in a month named for where the sun stood at its new moon."""

from functools import lru_cache
from itertools import pairwise
from math import ceil, floor

from eventline.calendars.gregorian import civil, ordinal
from eventline.calendars.sky import new_moon_near, phase_near, sun_longitude, sun_near

_AHEAD = 5.5 / 24  # of universal time, in India
_MONTH = 29.53
_SUNSET = 18
_LEO = 4  # a sign, from Aries
_SHRAVANA = 289.5  # degrees, the middle of the 22nd house of the moon
_HALF_ROUND = 13  # days, half of the round that the moon makes among the stars


def hindu_day(year: int, month: int, lunar_day: int, hour: int) -> int:
    """Return the day number in *year* on which *lunar_day* (1 to 30, 15 is the full moon) runs at *hour*.

    Months begin at the new moon (1 is Chaitra); the one that is put in is passed over. Feasts are kept on the
    day whose sunrise, noon, sunset or midnight (24) their lunar day reaches. Of two in one year the first.

    Source:
        Edward M. Reingold and Nachum Dershowitz, "Calendrical Calculations" (2018), chapters 10 and 20.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(hindu_day(2024, 7, 30, 18)), iso(hindu_day(2023, 11, 29, 24))
    ('2024-10-31', '2023-02-18')
    """
    days = [_lunar_day(start, lunar_day, hour) for start in _beginnings(year, month)]
    return next((day for day in days if civil(day)[0] == year), days[-1])


def sun_enters(year: int, sign: int) -> int:
    """Return the day on which the sun enters *sign* (0 is Aries, 9 Capricorn), by the stars.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(sun_enters(2024, 9)), iso(sun_enters(2018, 9))
    ('2024-01-15', '2018-01-14')
    """
    near = ordinal(year, 1, 14) + 30.44 * ((sign - 9) % 12)
    moment = sun_near(near, (30 * sign + _precession(near)) % 360) + _AHEAD
    return floor(moment) + (moment % 1 > _SUNSET / 24)


def onam(year: int) -> int:
    """Return the day of Thiruvonam: the last on which the moon stands in Shravana while the sun is in Leo.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(onam(2023)), iso(onam(2024))
    ('2023-08-29', '2024-09-15')
    """
    moment = float(sun_enters(year, _LEO + 1) - _HALF_ROUND)
    for _ in range(3):  # the sun moves on while the moon comes round
        sun = sun_longitude(moment) - _precession(moment)
        moment = phase_near(moment, (_SHRAVANA - sun) % 360)
    return floor(moment + _AHEAD)


@lru_cache(maxsize=1024)
def _beginnings(year: int, month: int) -> tuple[float, ...]:
    """Return the new moons with which *month* begins, from a month before *year* to its end."""
    moons = [new_moon_near(ordinal(year, 1, 1) - 45)]
    for _ in range(15):
        moons.append(new_moon_near(round(moons[-1] + _MONTH)))
    return tuple(
        moon
        for moon, following in pairwise(moons)
        if (month - 2 - _sign(moon)) % 12 < (_sign(following) - _sign(moon)) % 12
    )


def _sign(moment: float) -> int:
    return floor((sun_longitude(moment) - _precession(moment)) % 360 / 30)


def _precession(moment: float) -> float:
    """Return by how much the stars have moved on from the equinox, as the Indian almanac reckons it."""
    return 23.853 + (moment - 730_120.5) / 365.25 * 50.29 / 3600


def _lunar_day(moon: float, lunar_day: int, hour: int) -> int:
    begins, ends = (
        phase_near(moon + _MONTH * count / 30, 12.0 * count % 360) + _AHEAD
        for count in (lunar_day - 1, lunar_day)
    )
    day = ceil(begins - hour / 24)
    return day if day + hour / 24 < ends else day - 1
