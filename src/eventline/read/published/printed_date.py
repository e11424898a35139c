"""Printed date: the date on a line at the top of an article or of minutes, from which its "today" counts."""

from datetime import date, datetime

from attrs import evolve

from eventline.model.document import Document
from eventline.read.published.dateline import alone, recorded

_TOP = 400  # characters
_LINES = 3
_APART = 45  # days; a date further off is that of something else


def as_printed(document: Document) -> Document:
    """Return *document* as of the date that is printed in it, where that is near the one given for it.

    Files are dated anew when an article is moved or corrected, and by mistake; its words are not.

    >>> text = "Port closes\\nMarch 12, 2025\\nThe port closed today."
    >>> as_printed(Document("a", text, published="2025-03-20")).day.isoformat()
    '2025-03-12'
    """
    given = document.day
    if given is None:
        return document
    lines = [line for line in document.text[:_TOP].split("\n")[:-1] if line.strip()]
    dated = [line for line in lines[:_LINES] if any(map(str.isdigit, line))]
    found = alone(dated) or recorded(dated)
    day = found.date() if isinstance(found, datetime) else found
    if day is None or day == given or not _is_near(day, given):
        return document
    return evolve(document, published=day)


def _is_near(day: date, given: date) -> bool:
    return abs((given - day).days) <= _APART
