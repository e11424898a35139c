"""Moments ↔ strings: ISO 8601 with years -9999 to 9999, time zones as in RFC 9557."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from eventline.calendars.gregorian import iso, ordinal
from eventline.errors import UnreadableError
from eventline.model.day import DAY_SECONDS, Day, day_from_number

_SECONDS = re.compile(r"(-?)(\d{4,5})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?")
_OFFSET = re.compile(r"([+-])(\d\d):(\d\d)(?::(\d\d))?")
_NAMED = re.compile(r"(?P<moment>[^\[]+)\[(?P<zone>[^\]]+)\]")


def write_seconds(seconds: int) -> str:
    """Return seconds of the wall clock as an ISO day, with the time when it is not midnight.

    >>> write_seconds(739323 * 86_400), write_seconds(739323 * 86_400 + 3_600)
    ('2025-03-13', '2025-03-13T01:00:00')
    """
    days, rest = divmod(seconds, DAY_SECONDS)
    clock = f"T{rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d}" if rest else ""
    return iso(days) + clock


def read_seconds(text: str) -> int:
    """Return what `write_seconds` wrote.

    Raises:
        UnreadableError: *text* has another form.
        OutOfRangeError: The calendar has no such day.

    >>> read_seconds("-0043-03-15") < 0
    True
    """
    parts = _SECONDS.fullmatch(text)
    if parts is None:
        raise UnreadableError(f"{text!r} is no moment, expected 2025-03-13 or 2025-03-13T09:00:00")
    sign = -1 if parts[1] else 1
    hour, minute, second = (int(part or 0) for part in parts.group(5, 6, 7))
    day = ordinal(sign * int(parts[2]), int(parts[3]), int(parts[4]))
    return day * DAY_SECONDS + hour * 3600 + minute * 60 + second


def read_day(text: str) -> Day:
    """Return the day of an ISO string; before year 1 it is an `AncientDay`.

    Raises:
        UnreadableError, OutOfRangeError: As `read_seconds`.
    """
    return day_from_number(read_seconds(text) // DAY_SECONDS)


def write_zone(zone: tzinfo) -> str:
    """Return the name of a zone of the tz database, else its offset from UTC.

    >>> write_zone(ZoneInfo("Europe/Kyiv")), write_zone(timezone(timedelta(hours=3)))
    ('Europe/Kyiv', '+03:00')
    """
    name: str | None = getattr(zone, "key", None)
    if name is not None:
        return name
    offset = zone.utcoffset(None)
    if offset is None:
        raise ValueError(f"zone {zone!r} has no name and no fixed offset, expected ZoneInfo or timezone")
    seconds = round(offset.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("+", seconds)
    rest = f":{seconds % 60:02d}" if seconds % 60 else ""
    return f"{sign}{seconds // 3600:02d}:{seconds // 60 % 60:02d}{rest}"


def read_zone(text: str) -> tzinfo:
    """Return the zone that `write_zone` wrote.

    Raises:
        UnreadableError: It is no offset and not in this machine's tz database.
    """
    parts = _OFFSET.fullmatch(text)
    if parts is None:
        try:
            return ZoneInfo(text)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise UnreadableError(f"zone {text!r} is not known, expected +03:00 or Europe/Kyiv") from error
    hours, minutes, seconds = (int(part or 0) for part in parts.group(2, 3, 4))
    length = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    try:
        return timezone(-length if parts[1] == "-" else length)
    except ValueError as error:
        raise UnreadableError(f"zone {text!r} is a day or more from UTC") from error


def write_published(published: date | datetime) -> str:
    """Return a date or datetime in ISO 8601, with the name of its zone in brackets where it has one.

    Source:
        RFC 9557, "Date and Time on the Internet: Timestamps with Additional Information".

    >>> write_published(datetime(2025, 3, 13, 9, tzinfo=ZoneInfo("Europe/Kyiv")))
    '2025-03-13T09:00:00+02:00[Europe/Kyiv]'
    """
    name = getattr(published.tzinfo, "key", None) if isinstance(published, datetime) else None
    return published.isoformat() + (f"[{name}]" if name else "")


def read_published(text: str) -> date | datetime:
    """Return what `write_published` wrote.

    Raises:
        UnreadableError: *text* has another form.
    """
    named = _NAMED.fullmatch(text)
    try:
        if named is not None:
            return datetime.fromisoformat(named["moment"]).astimezone(read_zone(named["zone"]))
        return date.fromisoformat(text) if "T" not in text else datetime.fromisoformat(text)
    except ValueError as error:
        raise UnreadableError(f"published {text!r} is no date or moment in ISO 8601") from error
