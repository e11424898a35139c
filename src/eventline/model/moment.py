"""Moments as whole seconds of a wall clock, and back to the values of ``datetime``."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo

from eventline.calendars.gregorian import MAX_YEAR, MIN_YEAR, iso, ordinal
from eventline.errors import OutOfRangeError
from eventline.model.day import DAY_SECONDS, AncientDay

_ANCIENT = re.compile(r"(-\d{4}|0000)-(\d\d)-(\d\d)")
Moment = date | datetime | AncientDay | str | int
FIRST_SECOND = ordinal(MIN_YEAR, 1, 1) * DAY_SECONDS
LAST_SECOND = ordinal(MAX_YEAR + 1, 1, 1) * DAY_SECONDS  # the end of the last day, which belongs to no day


def to_seconds(moment: Moment | None) -> int | None:
    """Return seconds on the wall clock; day n (as ``date.toordinal`` counts) begins at n * 86,400.

    Args:
        moment: A date (its midnight), a datetime (its own wall clock; `zone_of` has its zone), an ISO string,
            or seconds already. None, an open end, stays None.
    """
    match moment:
        case None:
            return None
        case bool():
            raise TypeError(f"{moment!r} is no moment, expected a date, a datetime, an ISO string or seconds")
        case int():
            return moment
        case str():
            return to_seconds(from_iso(moment))
        case datetime():
            of_day = moment.hour * 3600 + moment.minute * 60 + moment.second
            return moment.toordinal() * DAY_SECONDS + of_day
        case date() | AncientDay():
            return moment.toordinal() * DAY_SECONDS
        case _:
            raise TypeError(f"{moment!r} is no moment, expected a date, a datetime, an ISO string or seconds")


def from_iso(text: str) -> Moment:
    """Return the date or datetime that an ISO 8601 string names; years before 1 are signed or ``0000``.

    Raises:
        ValueError: It names none.
    """
    ancient = _ANCIENT.fullmatch(text)
    if ancient is not None:
        year, month, day = (int(part) for part in ancient.groups())
        return ordinal(year, month, day) * DAY_SECONDS
    try:
        return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{text!r} is no ISO day or moment, expected one such as 2025-03-13") from error


def zone_of(moment: Moment | None) -> tzinfo | None:
    """Return the zone that *moment* names, None when it names none."""
    if isinstance(moment, str):
        moment = from_iso(moment)
    return moment.tzinfo if isinstance(moment, datetime) else None


def to_datetime(seconds: int, zone: tzinfo | None) -> datetime:
    """Return the moment as ``datetime``.

    Raises:
        OutOfRangeError: It lies outside years 1 to 9999.
    """
    if not _fits_datetime(seconds):
        raise OutOfRangeError(
            f"{show(seconds)} does not fit datetime, expected years 1 to 9999; use first or last"
        )
    return _naive(seconds).replace(tzinfo=zone)


def to_utc(seconds: int, zone: tzinfo | None) -> int:
    """Return the same moment on the clock of UTC; a clock without a zone is taken as UTC."""
    return seconds - _offset(seconds, zone)


def to_zone(seconds: int, zone: tzinfo | None, other: tzinfo | None) -> int:
    """Return what the clocks of *other* show when those of *zone* show *seconds*.

    >>> from datetime import timezone
    >>> to_zone(0, timezone(timedelta(hours=2)), timezone.utc)
    -7200
    """
    if zone is None or other is None:
        return seconds
    utc = to_utc(seconds, zone)
    return utc + _offset(utc, other)


def show(seconds: int) -> str:
    """Return ISO 8601, with the time of day where it is not midnight."""
    days, rest = divmod(seconds, DAY_SECONDS)
    clock = f"T{rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d}" if rest else ""
    return f"{iso(days)}{clock}"


def _offset(seconds: int, zone: tzinfo | None) -> int:
    """Return how many seconds the clocks of *zone* are ahead of UTC at that moment."""
    if zone is None:
        return 0
    delta = zone.utcoffset(_naive(seconds) if _fits_datetime(seconds) else None)
    return 0 if delta is None else int(delta.total_seconds())


def _fits_datetime(seconds: int) -> bool:
    return DAY_SECONDS <= seconds < LAST_SECOND


def _naive(seconds: int) -> datetime:
    days, rest = divmod(seconds, DAY_SECONDS)
    return datetime.fromordinal(days) + timedelta(seconds=rest)
