"""Timing: the answer to "when" for one mention, and what it rests on."""

from datetime import date

from attrs import frozen

from eventline.anchor import confidence
from eventline.model.event import Basis
from eventline.model.interval import Interval
from eventline.model.span import Span


@frozen
class Timing:
    """When a mention happened.

    Attributes:
        when: The window, None when the text gives none.
        best: The likeliest day in it.
        lasted: It went on through the window.
        basis: What the window rests on.
        expression: Span of the time expression behind it.
        confidence: 0 to 1.
    """

    when: Interval | None
    best: date | None = None
    lasted: bool = False
    basis: Basis | None = None
    expression: Span | None = None
    confidence: float = confidence.NOTHING


UNKNOWN = Timing(None)
UNPLACED = Timing(None, confidence=confidence.UNPLACED)
"""At a time that the text tells but that cannot be placed: "on Monday", publication unknown."""
BEFORE = Timing(None, confidence=confidence.BEFORE)
"""Some time before: "previously", "formerly"."""


def single_day(when: Interval | None) -> date | None:
    """Return the day that *when* is, None when it is longer, open or before year 1."""
    if when is None or when.days != 1:
        return None
    return when.first if isinstance(when.first, date) else None
