"""Dates and counts in English words: what a reader sees in the table, the tooltip and the panel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from eventline.calendars.gregorian import add_months, civil
from eventline.model.day import DAY_SECONDS
from eventline.model.grain import Grain
from eventline.model.interval import Interval

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_ORDINALS = ("first", "second", "third", "fourth")
# Meteorological seasons of the northern hemisphere, by their first month.
_SEASONS = {12: "winter", 3: "spring", 6: "summer", 9: "autumn"}
_ONE_DAY = 1
_HOUR = 3600  # seconds
_PARTS_OF_DAY = {
    ("05:00", "12:00"): "morning",
    ("06:00", "12:00"): "morning",
    ("11:00", "14:00"): "midday",
    ("12:00", "18:00"): "afternoon",
    ("17:00", "00:00"): "evening",
    ("18:00", "00:00"): "night",
    ("06:00", "18:00"): "daytime",
}


def in_words(when: Interval | None, *, lasted: bool = False) -> str:
    """Return the window as a reader would say it.

    Args:
        when: The window, None for an undated event.
        lasted: True when the event went on through the window, False for some moment in it.

    >>> in_words(Interval("2025-03-11", "2025-03-14"))
    'between 11 and 13 March 2025'
    >>> in_words(Interval("2025-03-03", "2025-03-11"), lasted=True)
    'from 3 to 10 March 2025'
    >>> in_words(Interval("2024-08-01", None, granularity=Grain.MONTH))
    'since August 2024'
    >>> in_words(Interval("-0043-01-01", "-0042-01-01", granularity=Grain.YEAR))
    '44 BC'
    """
    if when is None or (when.lo is None and when.hi is None):
        return "undated"
    if when.hi is None:
        return f"since {_unit_at(_first(when), when.granularity)}"
    if when.lo is None:
        return f"{'until' if lasted else 'by'} {_day(_last(when))}"
    if has_clock(when):
        return _with_clock(when)
    return _days(_first(when), _last(when), when.granularity, lasted=lasted)


def day_in_words(day: date | datetime | None) -> str:
    """Return a day in words, without its time of day.

    >>> day_in_words(date(2025, 3, 12))
    '12 March 2025'
    """
    return "no date" if day is None else _day(day.toordinal())


def has_clock(when: Interval) -> bool:
    """Return whether an end of the window lies inside a day."""
    return bool((when.lo or 0) % DAY_SECONDS or (when.hi or 0) % DAY_SECONDS)


def counted(number: int, what: str) -> str:
    """Return a number of things in words.

    >>> counted(1, "event"), counted(1200, "event")
    ('1 event', '1,200 events')
    """
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _first(when: Interval) -> int:
    assert when.lo is not None
    return when.lo // DAY_SECONDS


def _last(when: Interval) -> int:
    assert when.hi is not None
    return (when.hi - 1) // DAY_SECONDS


def _days(first: int, last: int, grain: Grain, *, lasted: bool) -> str:
    if first == last:
        return _day(first)
    unit = _whole_unit(first, last, grain)
    return unit if unit is not None else _range(first, last, lasted=lasted)


def _whole_unit(first: int, last: int, grain: Grain) -> str | None:
    """Return the name of the calendar unit that the days fill, None when they fill none."""
    if grain in (Grain.WEEK, Grain.WEEKEND):
        name = "week of" if grain is Grain.WEEK else "weekend of"
        return f"{name} {_day(first)}" if last - first in (1, 2, 6) else None
    year, month, day = civil(first)
    if day != 1:
        return None
    months = next((n for n in (1, 3, 6, 12, 120, 1200) if _months_on(first, n) == last + 1), None)
    naming = _UNIT_NAMES.get(months or 0)
    return naming(year, month, grain) if naming else None


def _months_on(first: int, months: int) -> int | None:
    year = civil(first)[0] + months // 12
    return add_months(first, months) if year < 9999 else None


def _three_months(year: int, month: int, grain: Grain) -> str | None:
    if grain is Grain.SEASON and month in _SEASONS:
        years = f"{year}–{(year + 1) % 100:02d}" if month == 12 and year > 0 else year_in_words(year)
        return f"{_SEASONS[month]} {years}"
    return f"{_ORDINALS[month // 3]} quarter of {year_in_words(year)}" if month % 3 == 1 else None


def _half(year: int, month: int, _: Grain) -> str | None:
    return f"{_ORDINALS[month // 6]} half of {year_in_words(year)}" if month in (1, 7) else None


def _twelve_months(year: int, month: int, _: Grain) -> str | None:
    return year_in_words(year) if month == 1 else None


def _decade(year: int, month: int, _: Grain) -> str | None:
    return f"the {year}s" if month == 1 and year % 10 == 0 and year > 0 else None


def _century(year: int, month: int, grain: Grain) -> str | None:
    if month != 1 or grain is not Grain.CENTURY or year <= 0:
        return None
    number = (year - 1) // 100 + 1 if year % 100 else year // 100 + 1
    return f"the {number}{_ending(number)} century"


def _ending(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


_UNIT_NAMES: dict[int, Callable[[int, int, Grain], str | None]] = {
    1: lambda year, month, _: f"{MONTHS[month - 1]} {year_in_words(year)}",
    3: _three_months,
    6: _half,
    12: _twelve_months,
    120: _decade,
    1200: _century,
}


def _range(first: int, last: int, *, lasted: bool) -> str:
    """Return "between … and …" for some moment in the days, "from … to …" for all of them."""
    start, end = _short_pair(first, last)
    if lasted:
        return f"from {start} to {end}"
    return f"{start} or {end}" if last - first == _ONE_DAY else f"between {start} and {end}"


def _short_pair(first: int, last: int) -> tuple[str, str]:
    """Return both ends without saying month or year twice; whole months and years go without days."""
    (year, month, day), (last_year, last_month, _) = civil(first), civil(last)
    if day == 1 and civil(last + 1)[2] == 1:
        if month == 1 and last_month == 12:
            return year_in_words(year), year_in_words(last_year)
        start = MONTHS[month - 1]
        return (start if year == last_year else f"{start} {year_in_words(year)}"), _month(
            last_year, last_month
        )
    if (year, month) == (last_year, last_month):
        return str(day), _day(last)
    return (f"{day} {MONTHS[month - 1]}" if year == last_year else _day(first)), _day(last)


def _unit_at(number: int, grain: Grain) -> str:
    """Return the day, or the month or year of that grain that begins with it."""
    year, month, day = civil(number)
    if grain >= Grain.YEAR and (month, day) == (1, 1):
        return year_in_words(year)
    if grain >= Grain.MONTH and day == 1:
        return _month(year, month)
    return _day(number)


def _with_clock(when: Interval) -> str:
    assert when.lo is not None
    assert when.hi is not None
    start, end = _clock(when.lo), _clock(when.hi)
    first, last = when.lo // DAY_SECONDS, (when.hi - 1) // DAY_SECONDS
    if when.granularity <= Grain.HOUR and when.hi - when.lo <= _HOUR:
        return f"{_day(first)}, {start}"
    part = _PARTS_OF_DAY.get((start, end))
    if when.granularity is Grain.PART and first == last and part is not None:
        return f"{part} of {_day(first)}"
    if first == last:
        return f"{_day(first)}, {start}–{'24:00' if end == '00:00' else end}"
    return f"between {_day(first)}, {start} and {_day(when.hi // DAY_SECONDS)}, {end}"


def _clock(seconds: int) -> str:
    return f"{seconds // 3600 % 24:02d}:{seconds // 60 % 60:02d}"


def _day(number: int) -> str:
    year, month, day = civil(number)
    return f"{day} {_month(year, month)}"


def _month(year: int, month: int) -> str:
    return f"{MONTHS[month - 1]} {year_in_words(year)}"


def year_in_words(year: int) -> str:
    """Return the year as history counts it: astronomical 0 is 1 BC.

    >>> year_in_words(2025), year_in_words(-43), year_in_words(44)
    ('2025', '44 BC', 'AD 44')
    """
    if year <= 0:
        return f"{1 - year} BC"
    return str(year) if year >= 1000 else f"AD {year}"
