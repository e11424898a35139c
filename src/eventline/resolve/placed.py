"""Placed: a meaning put into the calendar, apart from the words that say it."""

from __future__ import annotations

from functools import lru_cache

from attrs import frozen

from eventline.calendars.units import last
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import Mod
from eventline.model.timex import TimexType
from eventline.resolve.value import unit_value, unknown_unit


@frozen
class Placed:
    """TIMEX3 type, value and modifier of a meaning, and the time it covers (None when that is not known).

    *ends* are those of a compact range, each placed by itself.
    """

    type: TimexType
    value: str
    interval: Interval | None = None
    mod: Mod | None = None
    quant: str | None = None
    freq: str | None = None
    ends: tuple[Placed, ...] = ()

    @property
    def day(self) -> int | None:
        """Return the number of the first day, None when not known."""
        if self.interval is None or self.interval.first is None:
            return None
        return self.interval.first.toordinal()


@lru_cache(maxsize=8192)  # news returns to the same days; a placed unit never changes, so all may share it
def unit_at(grain: Grain, first: int | None) -> Placed:
    """Return the unit that begins on day number *first*; None gives a value with X's."""
    if first is None:
        return Placed(TimexType.DATE, unknown_unit(grain))
    return Placed(
        TimexType.DATE, unit_value(grain, first), Interval.of_days(first, last(grain, first), grain)
    )
