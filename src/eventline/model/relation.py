"""Relation: how one event lies in time to another, as the words of an article have it."""

from enum import StrEnum

from attrs import frozen

from eventline.calendars.units import shift
from eventline.errors import OutOfRangeError
from eventline.model.day import DAY_SECONDS
from eventline.model.grain import Grain
from eventline.model.interval import Interval

_DAYS = {
    Grain.MINUTE: 1 / 1440,
    Grain.HOUR: 1 / 24,
    Grain.DAY: 1.0,
    Grain.WEEK: 7.0,
    Grain.MONTH: 30.44,
    Grain.YEAR: 365.25,
}
_SOME = {
    Grain.MINUTE: (0, 60),
    Grain.HOUR: (0, 24),
    Grain.DAY: (1, 13),
    Grain.WEEK: (2, 8),
    Grain.MONTH: (2, 24),
    Grain.YEAR: (2, 30),
}
_ROUNDED = 0.5  # of a unit longer than a day: "a month after" is said of three weeks and of five


class Order(StrEnum):
    """The event lies before, after or during the other one, or goes on until it.

    Source:
        TLINK relation types, TimeML 1.2.1, section 2.5; the coarse ones that words such as "after" give.

    >>> Order("until") is Order.UNTIL
    True
    """

    BEFORE = "before"
    AFTER = "after"
    DURING = "during"
    UNTIL = "until"


class Measure(StrEnum):
    """How a length is meant: as it is said, roughly, as the least, as hardly reached, or as the most.

    An anniversary is meant to the day; "in the second week of" means a part, the one that begins so far on.

    >>> Measure("to the day") is Measure.TO_THE_DAY
    True
    """

    EXACT = "exact"
    ABOUT = "about"
    MORE = "more"
    LESS = "less"
    WITHIN = "within"
    TO_THE_DAY = "to the day"
    PART = "part"


_PLACED = frozenset({Measure.TO_THE_DAY, Measure.PART})
_SHARES = {  # the least and the most of the length that is said
    Measure.EXACT: (1, 1),
    Measure.ABOUT: (0.75, 1.25),
    Measure.MORE: (1, 2),
    Measure.LESS: (0.75, 1),
    Measure.WITHIN: (0, 1),
}


@frozen
class Relation:
    """How an event lies to another one.

    Attributes:
        order: Where the event lies, seen from the other.
        event: Id of the other event; None while no article is known that dates it.
        words: The words that say so ("almost a year after").
        target: The other event in the words of this article.
        count, unit: How far apart they are; *count* is None for "days after", both for a bare "after".
        measure: How that length is meant.
    """

    order: Order
    event: str | None
    words: str
    target: str = ""
    count: int | None = None
    unit: Grain | None = None
    measure: Measure = Measure.EXACT

    def window(self, other: Interval) -> Interval | None:
        """Return where the event can lie when the other one lies in *other*; None when that says nothing.

        >>> almost_a_year = Relation(Order.AFTER, None, "", "", 1, Grain.YEAR, Measure.LESS)
        >>> almost_a_year.window(Interval("2024-08-06", "2024-08-07")).isoformat()
        '2025-05-07/2025-08-06'
        """
        if self.measure in _PLACED:
            try:
                return self._placed(other)
            except OutOfRangeError:
                return None
        match self.order:
            case Order.DURING:
                return other
            case Order.UNTIL:
                lo, hi = None, other.hi
            case Order.AFTER:
                least, most = self._distance()
                lo, hi = _moved(other.lo, least), _moved(other.hi, most)
            case Order.BEFORE:
                least, most = self._distance()
                lo, hi = _moved(other.lo, None if most is None else -most), _moved(other.hi, -least)
        try:
            return None if lo is None and hi is None else Interval(lo, hi)
        except OutOfRangeError:
            return None

    def missed(self, own: Interval, other: Interval) -> Interval | None:
        """Return where the event can lie by the length that is said, where its *own* days miss that.

        None where they do not, where no length is said ("days after"), and where they miss it by more than
        that length: then the words speak of another event.

        >>> day = Interval("2024-08-06", "2024-08-07")
        >>> two_days_after = Relation(Order.AFTER, None, "", "", 2, Grain.DAY)
        >>> two_days_after.missed(Interval("2024-08-09", "2024-08-10"), day)
        Interval('2024-08-08', '2024-08-09', granularity='day')
        """
        implied = self.window(other) if self.count and self.unit in _DAYS else None
        if implied is None or self.count is None or self.unit is None:
            return None
        apart = implied.apart(own)
        return implied if 0 <= apart <= self.count * _DAYS[self.unit] * DAY_SECONDS else None

    def _placed(self, other: Interval) -> Interval | None:
        """Return the days of an anniversary of *other*, or of a part of what began on that day."""
        if self.count is None or self.unit is None or other.lo is None or other.hi is None:
            return None
        first, last = other.lo // DAY_SECONDS, (other.hi - 1) // DAY_SECONDS
        count = -self.count if self.order is Order.BEFORE else self.count
        if self.measure is Measure.TO_THE_DAY:
            ends = shift(self.unit, first, count), shift(self.unit, last, count)
            return Interval.of_days(*ends, granularity=other.granularity)
        if other.granularity > Grain.DAY:
            return None
        return Interval.of_days(shift(self.unit, first, count), shift(self.unit, first, count + 1) - 1)

    def _distance(self) -> tuple[float, float | None]:
        """Return the least and the most days between the two, None for no limit."""
        if self.unit is None or self.unit not in _DAYS:
            return 0, None
        days = _DAYS[self.unit]
        if self.count is None:
            least, most = _SOME[self.unit]
            return 0 if self.measure is Measure.WITHIN else least * days, most * days
        low, high = _SHARES[self.measure]
        slack = _ROUNDED * days if self.measure is Measure.EXACT and days > 1 else 0
        return self.count * low * days - slack, self.count * high * days + slack


def _moved(end: int | None, days: float | None) -> int | None:
    """Return *end*, in seconds, moved by whole days; an open end stays open."""
    return None if end is None or days is None else end + round(days) * DAY_SECONDS
