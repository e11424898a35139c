"""When a text was published: a date, a datetime or a string in any format."""

from __future__ import annotations

from datetime import date, datetime

from eventline.errors import UnreadableError
from eventline.model.iso import from_iso
from eventline.model.value_kind import kind_of


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
        raise UnreadableError(f"published {value!r} is {kind_of(value)}, expected a date or a string")
    text = value.strip()
    return from_iso(text) or _otherwise(text)


def _otherwise(text: str) -> date | datetime:
    from eventline.model.date_words import from_words  # few need it, and it takes time to load

    return from_words(text)
