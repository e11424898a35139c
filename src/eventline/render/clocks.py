"""Whose clock a time of day is read on, in words: of a window, of a moment of publication."""

from __future__ import annotations

from datetime import date, datetime, time

from eventline.model.interval import Interval
from eventline.model.moment import to_utc
from eventline.render.words import day_in_words, has_clock


def tells_time(published: date | datetime | None) -> bool:
    """Return whether a moment of publication has a time of day; midnight stands for none."""
    return isinstance(published, datetime) and published.time() != time()


def clock_in_words(when: Interval | None) -> str:
    """Return on whose clock the window's times of day are read, nothing for whole days or no known zone.

    >>> from datetime import timezone
    >>> clock_in_words(Interval("2025-03-11T15:00", "2025-03-11T16:00", zone=timezone.utc))
    'UTC'
    """
    if when is None or when.zone is None or not has_clock(when):
        return ""
    end = when.lo if when.lo is not None else when.hi
    assert end is not None
    return offset_in_words(end - to_utc(end, when.zone))


def offset_in_words(seconds: int) -> str:
    """Return how far a clock is ahead of UTC.

    >>> offset_in_words(7200), offset_in_words(-12600), offset_in_words(0)
    ('UTC+2', 'UTC−3:30', 'UTC')
    """
    hours, minutes = divmod(abs(seconds) // 60, 60)
    if not hours and not minutes:
        return "UTC"
    return f"UTC{'−' if seconds < 0 else '+'}{hours}{f':{minutes:02d}' if minutes else ''}"


def published_in_words(published: date | datetime | None) -> str:
    """Return the day of publication, with the time of day and its zone where they are known.

    >>> published_in_words(datetime.fromisoformat("2025-03-13T18:40+02:00"))
    '13 March 2025, 18:40 (UTC+2)'
    """
    if not isinstance(published, datetime) or not tells_time(published):
        return day_in_words(published)
    ahead = published.utcoffset()
    zone = "" if ahead is None else f" ({offset_in_words(int(ahead.total_seconds()))})"
    return f"{day_in_words(published)}, {published:%H:%M}{zone}"
