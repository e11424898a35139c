"""How far the dates of reports support each other."""

from __future__ import annotations

from attrs import field, frozen

from eventline.merge.granularity import Level, level
from eventline.merge.options import MergeOptions
from eventline.model.day import DAY_SECONDS
from eventline.model.event import Basis, Event
from eventline.model.interval import Interval

# What the words say beats what a neighbouring sentence says, and that beats "it is news of the day".
BY_WORDS = 0
_VAGUENESS = {Level.DAYS: 0.0, Level.MONTHS: 0.5, Level.YEARS: 1.0}
_RANKS = {Basis.EXPRESSION: 0, Basis.RELATIVE_EVENT: 0, Basis.CARRIED_OVER: 1, Basis.PUBLICATION: 2, None: 3}


@frozen
class Dating:
    """A window and how well it is founded.

    Attributes:
        rank: 0 by an expression, 1 carried over, 2 by the publication.
        level: How long the window is.
    """

    window: Interval
    rank: int
    level: Level = field(init=False)

    @level.default
    def _level(self) -> Level:
        return level(self.window)

    @classmethod
    def of(cls, event: Event) -> Dating | None:
        return None if event.when is None else cls(event.when, rank(event))

    def joined(self, other: Dating, days: int) -> Dating | None:
        """Return the dating that both allow, or None where they contradict each other.

        A window that rests on less gives way to a better founded one at most *days* away.
        """
        better = self if self.rank <= other.rank else other
        if self.window == other.window:
            return better
        common = self.window & other.window
        if common is not None:
            return Dating(common, better.rank)
        if self.rank == other.rank or self.window.apart(other.window) > days * DAY_SECONDS:
            return None
        return better


def rank(event: Event) -> int:
    """Return how well the date of *event* is founded, 0 the best."""
    return founded(event.basis)


def founded(basis: Basis | None) -> int:
    return _RANKS[basis]


def demand(a: Dating, b: Dating, apart: int, options: MergeOptions) -> float:
    """Return how much more likeness than usual two datings ask for; less than 0 on the same day.

    Args:
        apart: As `Interval.apart` of their windows.
    """
    if apart < 0 and a.rank == b.rank == BY_WORDS and a.window.days == b.window.days == 1:
        return -options.same_day
    extra = _VAGUENESS[max(a.level, b.level)] * options.vague
    return extra + (0.0 if apart < 0 else options.vague)
