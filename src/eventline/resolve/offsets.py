"""Offsets: how far the clocks of a place are ahead of UTC on a day: "Eastern Time", "Kyiv time"."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache

from eventline.model.meaning import Clock

_FIRST_YEAR = 1900  # before it most places went by the sun


def minutes_ahead(clock: Clock, day: int | None) -> int | None:
    """Return how many minutes ahead of UTC the zone of *clock* is on *day*; None when that is not known.

    Source:
        The tz database, of the machine or else of the package tzdata.

    >>> [minutes_ahead(Clock(9, zone="America/New_York"), date(2024, m, 1).toordinal()) for m in (1, 7)]
    [-300, -240]
    >>> minutes_ahead(Clock(9, zone=60), None), minutes_ahead(Clock(9), 1)
    (60, None)
    """
    zone = clock.zone
    if not isinstance(zone, str):
        return zone
    if day is None:
        return None
    day += clock.hour // 24  # hour 24 is the first one of the next day
    if not date(_FIRST_YEAR, 1, 1).toordinal() <= day <= date.max.toordinal():
        return None
    return _offset(zone, day, clock.hour % 24, clock.minute)


@lru_cache(maxsize=4096)
def _offset(zone: str, day: int, hour: int, minute: int) -> int | None:
    """Return the offset in minutes; of an hour that comes twice as summer ends, that of its first time."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # loaded when the first zone comes

    try:
        clocks = ZoneInfo(zone)
    except ZoneInfoNotFoundError:  # a tz database that does not have the place yet
        return None
    moment = datetime.combine(date.fromordinal(day), time(hour, minute), clocks)
    ahead = moment.utcoffset() or timedelta()
    return round(ahead.total_seconds() / 60)
