"""How far the dates of reports support each other."""

from __future__ import annotations

from attrs import frozen

from eventline.merge.level import Level, level
from eventline.merge.options import MergeOptions
from eventline.model.event import Basis, Event
from eventline.model.interval import Interval

# What the words say beats what a neighbouring sentence says, and that beats "it is news of the day".
_RANKS = {Basis.EXPRESSION: 0, Basis.RELATIVE_EVENT: 0, Basis.CARRIED_OVER: 1, Basis.PUBLICATION: 2, None: 3}


@frozen
class Dating:
    """A window and how well it is founded: 0 by an expression, 1 carried over, 2 by the publication."""

    window: Interval
    rank: int

    @classmethod
    def of(cls, event: Event) -> Dating | None:
        return None if event.when is None else cls(event.when, rank(event))

    def joined(self, other: Dating, days: int) -> Dating | None:
        """Return the dating that both allow, or None where they contradict each other.

        A window that rests on less gives way to a better founded one at most *days* away.
        """
        common = self.window & other.window
        if common is not None:
            return Dating(common, min(self.rank, other.rank))
        if self.rank == other.rank or gap(self.window, other.window) > days:
            return None
        return min(self, other, key=lambda dating: dating.rank)


def rank(event: Event) -> int:
    """Return how well the date of *event* is founded, 0 the best."""
    return _RANKS[event.basis]


def gap(a: Interval, b: Interval) -> float:
    """Return the whole days between two windows, 0 for neighbouring days."""
    return a.distance(b).total_seconds() / 86_400


def demand(a: Dating, b: Dating, options: MergeOptions) -> float:
    """Return how much more likeness than usual two datings ask for; less than 0 for the same day."""
    if a.window == b.window and a.window.days == 1 and a.rank == b.rank == 0:
        return -options.same_day
    factor = {Level.DAYS: 0.0, Level.MONTHS: 0.5, Level.YEARS: 1.0}
    extra = max(factor[level(a.window)], factor[level(b.window)]) * options.vague
    return extra + (0.0 if (a.window & b.window) is not None else options.vague)
