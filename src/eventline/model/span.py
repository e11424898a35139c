"""Span: a stretch of a text in characters."""

from typing import NamedTuple


class Span(NamedTuple):
    """Character offsets into a text: *start* belongs to it, *end* does not.

    >>> Span(3, 9).of("On Friday, Kyiv agreed.")
    'Friday'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the part of *text* that the span covers."""
        return text[self.start : self.end]

    def moved(self, by: int) -> "Span":
        """Return the span as far as *by* characters further on."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: "Span") -> bool:
        """Return whether both share a character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Return whether *other* lies inside, or is the same."""
        return self.start <= other.start and other.end <= self.end
