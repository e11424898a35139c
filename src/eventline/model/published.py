"""When a text was published: a date, a datetime or a string in any format."""

from __future__ import annotations

import re
from datetime import date, datetime

from eventline.errors import UnreadableError

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{8}|\d{4}-W\d{2}-\d")
_ISO_DATETIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*|\d{8}T\d{4}.*")


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
    text = value.strip()
    return from_iso(text) or _otherwise(text)


def _otherwise(text: str) -> date | datetime:
    from eventline.model.date_words import from_words  # few need it, and it takes time to load

    return from_words(text)


def from_iso(text: str) -> date | datetime | None:
    """Return the day or moment that *text* is in ISO 8601, or None."""
    try:
        if _ISO_DATE.fullmatch(text):
            return date.fromisoformat(text)
        if _ISO_DATETIME.fullmatch(text):
            return datetime.fromisoformat(text)
    except ValueError:
        return None  # "2025-02-30", or a zone name behind the time: the words are tried next
    return None
