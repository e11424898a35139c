"""Status: did it happen, and what was known of that on which day."""

from datetime import date
from enum import StrEnum

from attrs import frozen


class Status(StrEnum):
    """Did it happen? Where several fit: negated, then planned or possible, then reported, then occurred."""

    OCCURRED = "occurred"
    REPORTED = "reported"
    PLANNED = "planned"
    POSSIBLE = "possible"
    NEGATED = "negated"


@frozen
class StatusChange:
    """From *day* on (the publication; None when not known) the *documents* had the event as *status*."""

    day: date | None
    status: Status
    documents: tuple[str, ...]
