"""Relative times: "a day after Kyiv agreed", "almost two years before the vote"."""

import re
from collections.abc import Sequence
from datetime import date

from attrs import frozen

from eventline.calendars.gregorian import add_months
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.mention import Mention
from eventline.model.relation import Measure, Order
from eventline.model.timex import Timex, TimexType

_LENGTH = re.compile(r"P(?P<time>T?)(?P<count>\d+|X)(?P<unit>[DWMYH])")
_RELATION = re.compile(r"\s*(?P<word>after|before|following|prior to|later|into|since)\b", re.IGNORECASE)
_UNITS = {"D": Grain.DAY, "W": Grain.WEEK, "M": Grain.MONTH, "Y": Grain.YEAR}
_BACK = frozenset({"before", "prior to"})
_MEASURES = {
    None: Measure.EXACT,
    "APPROX": Measure.ABOUT,
    "LESS_THAN": Measure.LESS,
    "EQUAL_OR_LESS": Measure.LESS,
    "MORE_THAN": Measure.MORE,
    "EQUAL_OR_MORE": Measure.MORE,
}


@frozen
class Link:
    """The *outer* mention lies *count* units (None: some) after or before the *inner* one, as *words* say.

    Without *unit* and *expression* the words give the order only. *target* is where the words for the
    inner one begin.
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

    @property
    def steps(self) -> int | None:
        """Return the units from the inner to the outer mention, None where the words leave them open."""
        if self.count is None or self.measure is not Measure.EXACT:
            return None
        return self.count if self.order is Order.AFTER else -self.count


def links(mentions: Sequence[Mention], timexes: Sequence[Timex], text: str) -> list[Link]:
    """Return the relations that the sentence tells, mentions by their place in *mentions*."""
    found = []
    for x in timexes:
        length = _LENGTH.fullmatch(x.value) if x.type is TimexType.DURATION else None
        relation = _RELATION.match(text, x.end) if length is not None else None
        if length is None or relation is None:
            continue
        outer, inner = _outer(mentions, x), _inner(mentions, relation.end())
        if outer is None or inner is None or outer == inner:
            continue
        found.append(_link(outer, inner, x, length, relation))
    return found


def _link(outer: int, inner: int, x: Timex, length: re.Match[str], relation: re.Match[str]) -> Link:
    hours = bool(length["time"])
    return Link(
        outer,
        inner,
        Order.BEFORE if relation["word"].lower() in _BACK else Order.AFTER,
        None if length["count"] == "X" or hours else int(length["count"]),
        Grain.HOUR if hours else _UNITS[length["unit"]],
        _MEASURES.get(x.mod, Measure.ABOUT),
        x,
        f"{x.text} {relation['word']}",
        relation.end(),
    )


def _outer(mentions: Sequence[Mention], x: Timex) -> int | None:
    """Return the verb that the length stands behind, or in front of at the start of the sentence."""
    verbs = [k for k, m in enumerate(mentions) if m.is_finite]
    before = [k for k in verbs if mentions[k].trigger.start < x.start]
    if before:
        return before[-1]
    after = [
        k
        for k in verbs
        if mentions[k].trigger.start > x.end and mentions[k].opener not in {"after", "before"}
    ]
    return after[0] if after else None


def _inner(mentions: Sequence[Mention], end: int) -> int | None:
    """Return the verb of the clause behind "after", or the noun that follows it."""
    for k, m in enumerate(mentions):
        if m.trigger.start < end:
            continue
        if m.is_finite or m.trigger.start - end < 60:
            return k
    return None


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
