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

    @property
    def took_place(self) -> bool:
        """Whether it happened, in the words of the article or of somebody it quotes.

        >>> Status.REPORTED.took_place, Status.PLANNED.took_place
        (True, False)
        """
        return self in _TOOK_PLACE

    @property
    def is_open(self) -> bool:
        """Whether it may yet happen.

        >>> Status.POSSIBLE.is_open, Status.NEGATED.is_open
        (True, False)
        """
        return self in _OPEN


_TOOK_PLACE = frozenset({Status.OCCURRED, Status.REPORTED})
_OPEN = frozenset({Status.PLANNED, Status.POSSIBLE})


@frozen
class StatusChange:
    """From *day* on (the publication; None when not known) the *documents* had the event as *status*.

    >>> StatusChange(date(2025, 3, 13), Status.PLANNED, ("a.txt",)).status.is_open
    True
    """

    day: date | None
    status: Status
    documents: tuple[str, ...]
