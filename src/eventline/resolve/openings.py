"""Openings: a history begins anew behind the lines that tell all of it: "from May 1904 to June 1905"."""

from collections.abc import Iterable

from eventline.calendars.gregorian import ordinal
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.timex import Timex
from eventline.resolve.cited import is_cited
from eventline.resolve.placed import unit_at
from eventline.resolve.sections import end_of_paragraph
from eventline.resolve.traits import Traits
from eventline.rules.lazy import lazy

_LONGEST_HEADING = 120  # characters
_HEADING = lazy(r"[^\n]{0,120}[^\n.!?:;,\"”](?:\n|\Z)")


class Openings:
    """The first paragraph and the headings of one history, and the year in which it goes on behind them.

    Such a range ends where the story does: the bare dates that follow are those of the year it begins with.
    """

    __slots__ = ("_again", "_first", "_from", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._first: int | None = None  # the end of the first paragraph that is no heading
        self._again: Interval | None = None
        self._from = 0  # where the story begins anew

    def note(self, opens: Timex, closes: Timex) -> None:
        """Keep the year in which the range from *opens* to *closes* begins, where an opening tells it."""
        first = None if opens.interval is None else opens.interval.first
        last = None if closes.interval is None else closes.interval.first
        until = self._end(closes.start)
        if first is None or last is None or first.year >= last.year or until is None:
            return
        self._again, self._from = unit_at(Grain.YEAR, ordinal(first.year, 1, 1)).interval, until

    def begun_anew(self, this: Found, known: Traits) -> Interval | None:
        """Return the year from which *this* counts on as the first bare date behind an opening, else None."""
        if self._first is None:
            self._end(this.start)
        again = self._again
        if again is None or this.start < self._from or not (known.is_bare or known.year or known.counts_on):
            return None
        self._again = None
        return again if known.is_bare else None

    def _end(self, start: int) -> int | None:
        """Return where the opening ends that holds the character *start*, None where none does."""
        line = self._text.rfind("\n", max(0, start - _LONGEST_HEADING), start) + 1
        heading = _HEADING.match(self._text, line) if line or start < _LONGEST_HEADING else None
        if heading is not None and heading.end() > start:
            return heading.end()
        if self._first is None:
            self._first = end_of_paragraph(self._text, start)
        return self._first if start < self._first else None


def first_year(found: Iterable[Found], told: Iterable[Traits], text: str) -> Interval | None:
    """Return the year named first, of which the bare dates before it are: "On 3 May they came. In 1811 …".

    Args:
        told: The traits of *found*.
    """
    for this, known in zip(found, told, strict=True):
        if known.year is not None and not is_cited(this, text):
            return unit_at(Grain.YEAR, ordinal(known.year, 1, 1)).interval
    return None
