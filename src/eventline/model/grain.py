"""Grain: how fine a time is, from second to millennium."""

from enum import StrEnum


class Grain(StrEnum):
    """The size of the calendar unit that an expression names.

    >>> Grain.MONTH < Grain.YEAR, Grain.DAY >= Grain.WEEK
    (True, False)
    """

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    PART = "part of day"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"

    @property
    def rank(self) -> int:
        """Return the place of this grain in the order from fine (0) to coarse."""
        return _RANK[self]

    def __lt__(self, other: str) -> bool:
        return _RANK[self] < _rank(other)

    def __le__(self, other: str) -> bool:
        return _RANK[self] <= _rank(other)

    def __gt__(self, other: str) -> bool:
        return _RANK[self] > _rank(other)

    def __ge__(self, other: str) -> bool:
        return _RANK[self] >= _rank(other)


_RANK = {grain: rank for rank, grain in enumerate(Grain)}


def _rank(other: str) -> int:
    rank = _RANK.get(other)  # type: ignore[call-overload]
    return Grain(other).rank if rank is None else rank
