"""Relative times: "a day after Kyiv agreed", "almost two years before the vote"."""

from datetime import date

from attrs import frozen

from eventline.calendars.gregorian import add_months
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
    first, last = when.first, when.last
    if not isinstance(first, date) or not isinstance(last, date):
        return None
    a, b = first.toordinal(), last.toordinal()
    if unit in {Grain.DAY, Grain.WEEK}:
        step = count * (7 if unit is Grain.WEEK else 1)
        moved = (a + step, b + step)
    else:
        step = count * (12 if unit is Grain.YEAR else 1)
        moved = (add_months(a, step), add_months(b, step))
    if unit is Grain.DAY or when.granularity > Grain.DAY:
        return Interval.of_days(*moved, granularity=when.granularity)
    return _rounded(moved[0], unit)


def _rounded(day: int, unit: Grain) -> Interval:
    """Return the calendar unit that holds the day: "two years before" a day names a year."""
    then = date.fromordinal(day)
    if unit is Grain.YEAR:
        return Interval(date(then.year, 1, 1), date(then.year + 1, 1, 1), granularity=Grain.YEAR)
    if unit is Grain.MONTH:
        first = date(then.year, then.month, 1).toordinal()
        return Interval.of_days(first, add_months(first, 1) - 1, granularity=Grain.MONTH)
    monday = day - then.weekday()
    return Interval.of_days(monday, monday + 6, granularity=Grain.WEEK)
