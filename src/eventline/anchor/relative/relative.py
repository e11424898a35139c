"""Relative times: "a day after Kyiv agreed", "almost two years before the vote"."""

from attrs import frozen

from eventline.calendars.units import floor, last, shift
from eventline.errors import OutOfRangeError
from eventline.model.day import DAY_SECONDS
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.relation import Measure, Order, Relation
from eventline.model.timex import Timex, TimexType

LAST = -1
"""Place of what the text told last: "a week after that"."""

UNTOLD = -2
"""Place of what no mention tells: "a week after Christmas"."""


@frozen
class Link:
    """The *outer* mention lies *count* units (None: some) after or before the *inner* one, as *words* say.

    Without *unit* the words give the order only; of a length they begin at *start*, and *expression* is it.
    *target* is where the words for the inner one begin, *same* the mention elsewhere that tells the inner
    one with its date.
    """

    outer: int
    inner: int
    order: Order
    count: int | None
    unit: Grain | None
    measure: Measure
    expression: Timex | None
    words: str
    target: int
    start: int = 0
    same: int | None = None

    @property
    def is_apart(self) -> bool:
        """Return whether its words hold what elsewhere is a day by itself: "the night before the vote"."""
        return self.expression is not None and self.expression.type is not TimexType.DURATION

    @property
    def is_yearly(self) -> bool:
        """Return whether it is an anniversary that the words do not count."""
        return self.measure is Measure.TO_THE_DAY and self.count is None

    @property
    def steps(self) -> int | None:
        """Return the units from the inner to the outer mention, None where the words leave them open."""
        if self.count is None or self.measure is not Measure.EXACT:
            return None
        return self.count if self.order is Order.AFTER else -self.count

    def of_outer(self, inner: Interval) -> Interval | None:
        """Return where the outer mention lies when the inner one lies in *inner*; None without a length."""
        if self.unit is None:
            return None
        if self.steps is not None:
            return shifted(inner, self.steps, self.unit)
        return _bounded(self.order, self, inner)

    def of_inner(self, outer: Interval) -> Interval | None:
        """Return where the inner mention lies when the outer one lies in *outer*; None where that is wide."""
        if self.unit is None:
            return None
        if self.steps is not None:
            return shifted(outer, -self.steps, self.unit)
        close = self.unit in {Grain.MINUTE, Grain.HOUR} or self.measure in _BACK_AGAIN
        return _bounded(_TURNED[self.order], self, outer) if close else None


_TURNED = {Order.AFTER: Order.BEFORE, Order.BEFORE: Order.AFTER}
_BACK_AGAIN = frozenset({Measure.WITHIN, Measure.TO_THE_DAY})  # as narrow seen from the other side


def _bounded(order: Order, link: Link, other: Interval) -> Interval | None:
    found = Relation(order, None, "", "", link.count, link.unit, link.measure).window(other)
    return found if found is not None and found.is_bounded else None


def shifted(when: Interval, count: int, unit: Grain) -> Interval | None:
    """Return *when* moved by whole units; None when an end is open or the calendar ends.

    >>> shifted(Interval("2025-03-12", "2025-03-13"), -1, Grain.DAY).isoformat()
    '2025-03-11'
    """
    if when.lo is None or when.hi is None:
        return None
    try:
        first, final = (shift(unit, second // DAY_SECONDS, count) for second in (when.lo, when.hi - 1))
        if unit is Grain.DAY or when.granularity > Grain.DAY:
            return Interval.of_days(first, final, granularity=when.granularity)
        first = floor(unit, first)  # "two years before" a day names a year
        return Interval.of_days(first, last(unit, first), granularity=unit)
    except OutOfRangeError:
        return None
