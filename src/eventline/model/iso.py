"""ISO: a day or moment as ISO 8601 writes it."""

from __future__ import annotations

import re
from datetime import date, datetime

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{8}|\d{4}-W\d{2}-\d")
_DATETIME = r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*|\d{8}T\d{4}.*"  # compiled when the first moment comes


def from_iso(text: str) -> date | datetime | None:
    """Return the day or moment that *text* is in ISO 8601, or None."""
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
        if re.fullmatch(_DATETIME, text):
            return datetime.fromisoformat(text)
    except ValueError:
        return None  # "2025-02-30", or a zone name behind the time: the words are tried next
    return None
