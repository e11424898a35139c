"""Trail: the times that a text has mentioned so far."""

from eventline.model.grain import Grain
from eventline.model.interval import Interval


class Trail:
    """The last time of each grain; it grows as the text is read.

    >>> trail = Trail()
    >>> for month in ("2025-03-01", "2025-04-01"):
    ...     trail.add(Interval(month, "2025-05-01", granularity=Grain.MONTH))
    >>> trail.add(Interval("2025-05-02", "2025-05-03"))
    >>> [str(interval) for interval in trail.latest_first()]
    ['2025-05-02', '2025-04-01/2025-04-30']
    """

    __slots__ = ("_aside", "_away", "_is_last", "_last", "_until")

    def __init__(self) -> None:
        self._last: dict[Grain, Interval] = {}
        self._aside: dict[Grain, Interval] = {}
        self._away: Interval | None = None  # where the text glances at, up to the character *_until*
        self._until = 0
        self._is_last = False  # whether nothing was mentioned since

    def add(self, interval: Interval | None, start: int = 0) -> None:
        """Note that the text has mentioned *interval* at the character *start*."""
        if interval is not None:
            last = self._last
            if start < self._until and self._away is not None and interval in self._away:
                last = self._aside
            else:
                self._is_last = False
            last.pop(interval.granularity, None)  # to stand behind the others
            last[interval.granularity] = interval

    def glance(self, interval: Interval | None, until: int) -> None:
        """Go on from *interval* up to the character *until* only, and then from where the text was."""
        if interval is not None:
            self._aside = {
                grain: last for grain, last in self._last.items() if grain is not interval.granularity
            }
            self._aside[interval.granularity] = interval
            self._away, self._until, self._is_last = interval, until, True

    def latest_first(self, start: int = 0, *, strictly: bool = False) -> tuple[Interval, ...]:
        """Return the times from which an expression at *start* counts, *strictly* from the very last one."""
        is_aside = start < self._until or (strictly and self._is_last)
        return tuple(reversed((self._aside if is_aside else self._last).values()))
