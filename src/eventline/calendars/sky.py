"""Sky: where the sun and the moon stand, as exactly as the calendars that follow them need it.

Moments are day numbers with their fraction, in universal time; longitudes are degrees from the equinox.
"""

from functools import lru_cache
from math import radians, sin

_J2000 = 730_120.5  # 1 January 2000, noon, as a day number
_CENTURY = 36_525.0
_MONTH = 29.530588861  # days from one new moon to the next
_YEAR = 365.24219
# Degrees, and how often the moon's elongation, both anomalies and its latitude argument are counted.
_MOON = (
    (6.288774, 0, 0, 1, 0),
    (1.274027, 2, 0, -1, 0),
    (0.658314, 2, 0, 0, 0),
    (0.213618, 0, 0, 2, 0),
    (-0.185116, 0, 1, 0, 0),
    (-0.114332, 0, 0, 0, 2),
    (0.058793, 2, 0, -2, 0),
    (0.057066, 2, -1, -1, 0),
    (0.053322, 2, 0, 1, 0),
    (0.045758, 2, -1, 0, 0),
    (-0.040923, 0, 1, -1, 0),
    (-0.034720, 1, 0, 0, 0),
    (-0.030383, 0, 1, 1, 0),
    (0.015327, 2, 0, 0, -2),
    (-0.012528, 0, 0, 1, 2),
    (0.010980, 0, 0, 1, -2),
    (0.010675, 4, 0, -1, 0),
    (0.010034, 0, 0, 3, 0),
)


def sun_longitude(moment: float) -> float:
    """Return where the sun stands, to a hundredth of a degree.

    Source:
        Jean Meeus, "Astronomical Algorithms" (1998), chapter 25.

    >>> from eventline.calendars.gregorian import ordinal
    >>> round(sun_longitude(ordinal(1992, 10, 13)), 2)
    199.91
    """
    since = (moment - _J2000) / _CENTURY
    anomaly = radians(357.52911 + 35_999.05029 * since)
    centre = (1.914602 - 0.004817 * since) * sin(anomaly) + 0.019993 * sin(2 * anomaly)
    nutation = 0.00569 + 0.00478 * sin(radians(125.04 - 1934.136 * since))
    return (280.46646 + 36_000.76983 * since + centre - nutation) % 360


def moon_longitude(moment: float) -> float:
    """Return where the moon stands, to some hundredths of a degree, which it passes in minutes.

    Source:
        Jean Meeus, "Astronomical Algorithms" (1998), chapter 47, its largest terms.

    >>> from eventline.calendars.gregorian import ordinal
    >>> round(moon_longitude(ordinal(1992, 4, 12)))
    133
    """
    since = (moment - _J2000) / _CENTURY
    arguments = (
        297.8501921 + 445_267.1114034 * since,
        357.5291092 + 35_999.0502909 * since,
        134.9633964 + 477_198.8675055 * since,
        93.2720950 + 483_202.0175233 * since,
    )
    mean = 218.3164477 + 481_267.88123421 * since
    wave = sum(
        size * sin(radians(sum(turns * angle for turns, angle in zip(term, arguments, strict=True))))
        for size, *term in _MOON
    )
    return (mean + wave) % 360


def moon_latitude(moment: float) -> float:
    """Return how far the moon stands north of the sun's way, to a tenth of a degree.

    Source:
        Jean Meeus, "Astronomical Algorithms" (1998), chapter 47, its largest terms.

    >>> from eventline.calendars.gregorian import ordinal
    >>> round(moon_latitude(ordinal(1992, 4, 12)))
    -3
    """
    since = (moment - _J2000) / _CENTURY
    elongation = radians(297.8501921 + 445_267.1114034 * since)
    anomaly = radians(134.9633964 + 477_198.8675055 * since)
    argument = radians(93.2720950 + 483_202.0175233 * since)
    largest = 5.128122 * sin(argument) + 0.280602 * sin(anomaly + argument)
    small = 0.277693 * sin(anomaly - argument) + 0.173237 * sin(2 * elongation - argument)
    return largest + small + 0.055413 * sin(2 * elongation - anomaly + argument)


def phase(moment: float) -> float:
    """Return how far the moon is ahead of the sun: 0 at new moon, 180 at full moon."""
    return (moon_longitude(moment) - sun_longitude(moment)) % 360


def phase_near(moment: float, wanted: float) -> float:
    """Return the moment nearest to *moment* at which the moon is *wanted* degrees ahead of the sun."""
    for _ in range(6):
        moment -= _turned(phase(moment) - wanted) / 360 * _MONTH
    return moment


def sun_near(moment: float, wanted: float) -> float:
    """Return the moment nearest to *moment* at which the sun stands at *wanted* degrees."""
    for _ in range(6):
        moment -= _turned(sun_longitude(moment) - wanted) / 360 * _YEAR
    return moment


@lru_cache(maxsize=4096)
def new_moon_near(day: int) -> float:
    """Return the moment of the new moon nearest to the beginning of *day*.

    >>> from eventline.calendars.gregorian import iso, ordinal
    >>> iso(int(new_moon_near(ordinal(2024, 4, 6))))
    '2024-04-08'
    """
    return phase_near(float(day), 0.0)


def _turned(angle: float) -> float:
    """Return *angle* as one between -180 and 180."""
    return (angle + 180) % 360 - 180
