"""When a text was published: a date, a datetime or a string in any format; the only door to dateparser."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone

from eventline.errors import UnreadableError

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{8}")
_ISO_DATETIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*|\d{8}T\d{4}.*")
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)\d{4}[-/.](\d{1,2})[-/.]\d{1,2}(?!\d)")
_HAS_CLOCK = re.compile(r"\d:\d\d|\d\s?[ap]\.?m\b", re.IGNORECASE)


def as_published(value: date | datetime | str | None) -> date | datetime | None:
    """Return the day or moment that *value* names; a string without a time of day gives a date.

    Raises:
        UnreadableError: The string is no date, lacks day, month or year, or could mean two days
            ("03/04/2025"); the message says how to write it.

    >>> as_published("2025-03-13"), as_published("13 March 2025")
    (datetime.date(2025, 3, 13), datetime.date(2025, 3, 13))
    """
    if value is None or isinstance(value, date):
        return value
    if not isinstance(value, str):
        raise UnreadableError(f"published {value!r} is a {type(value).__name__}, expected a date or a string")
    return _from_iso(value.strip()) or _from_words(value.strip())


def _from_iso(text: str) -> date | datetime | None:
    try:
        if _ISO_DATE.fullmatch(text):
            return date.fromisoformat(text)
        if _ISO_DATETIME.fullmatch(text):
            return datetime.fromisoformat(text)
    except ValueError:
        return None  # "2025-02-30", or a zone name behind the time: the words are tried next
    return None


def _from_words(text: str) -> date | datetime:
    _refuse_ambiguous(text)
    found = None if _is_hopeless(text) else _ask_dateparser(text)
    if found is None:
        raise UnreadableError(f"published {text!r} is not a date, expected one such as 2025-03-13")
    return _with_plain_zone(found) if _HAS_CLOCK.search(text) else found.date()


def _with_plain_zone(moment: datetime) -> datetime:
    """Return the same moment with a zone of the standard library, which compares and stores by its offset."""
    offset = moment.utcoffset()
    return moment if offset is None else moment.replace(tzinfo=timezone(offset))


def _is_hopeless(text: str) -> bool:
    """Return whether dateparser need not be asked.

    Without a digit there is no year, and it would try hundreds of languages to find that out; month 13 it
    would take for a day.
    """
    year_first = _YEAR_FIRST.search(text)
    return not any(char.isdigit() for char in text) or (year_first is not None and int(year_first[1]) > 12)


def _refuse_ambiguous(text: str) -> None:
    numeric = _NUMERIC.search(text)
    if numeric is None:
        return
    a, b, year = int(numeric[1]), int(numeric[3]), f"20{numeric[4]}"[-4:]
    if a != b and a <= 12 and b <= 12:
        raise UnreadableError(
            f"published {text!r} could be {year}-{b:02d}-{a:02d} or {year}-{a:02d}-{b:02d}: "
            "write it in one of these forms"
        )


def _ask_dateparser(text: str) -> datetime | None:
    """dateparser fills missing parts from today, so day, month and year are all required of the string.

    Its parser of time stamps is left out: it reads them in the time zone of the machine.
    """
    from dateparser.date import DateDataParser

    settings = {
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PARSERS": ["custom-formats", "absolute-time"],
    }
    return DateDataParser(settings=settings).get_date_data(text).date_obj
