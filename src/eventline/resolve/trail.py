"""Trail: the times that a text has mentioned so far."""

from collections.abc import Callable

from eventline.model.grain import Grain
from eventline.model.interval import Interval

Doubt = Callable[[], bool]


class Trail:
    """The last time of each grain; it grows as the text is read.

    >>> trail = Trail()
    >>> for month in ("2025-03-01", "2025-04-01"):
    ...     trail.add(Interval(month, "2025-05-01", granularity=Grain.MONTH))
    >>> trail.add(Interval("2025-05-02", "2025-05-03"))
    >>> [str(interval) for interval in trail.latest_first()]
    ['2025-05-02', '2025-04-01/2025-04-30']
    """

    __slots__ = ("_aside", "_away", "_is_last", "_last", "_noted", "_until")

    def __init__(self) -> None:
        self._last: dict[Grain, Interval] = {}
        self._aside: dict[Grain, Interval] = {}
        self._away: Interval | None = None  # where the text glances at, up to the character *_until*
        self._until = 0
        self._is_last = False  # whether nothing was mentioned since
        self._noted: list[tuple[Interval, int, Doubt | None]] = []  # the end of the trail, as it came

    def add(self, interval: Interval | None, start: int = 0, *, unless: Doubt | None = None) -> None:
        """Note that the text has mentioned *interval* at the character *start*.

        *unless* says that it has not; it is called only when somebody asks what was mentioned, and not even
        then if a later mention hides this one.
        """
        if interval is not None:
            self._noted.append((interval, start, unless))

    def _is_aside(self, interval: Interval, start: int) -> bool:
        return start < self._until and self._away is not None and interval in self._away

    def _settle(self) -> None:
        """Go along what was noted, as far as no later mention of the same grain takes the place of one."""
        if not self._noted:
            return
        leading: dict[tuple[Grain, bool], Interval] = {}
        for interval, start, unless in reversed(self._noted):
            place = (interval.granularity, self._is_aside(interval, start))
            if place not in leading and (unless is None or not unless()):
                leading[place] = interval
        self._noted.clear()
        for (grain, is_aside), interval in reversed(leading.items()):
            last = self._aside if is_aside else self._last
            self._is_last = self._is_last and is_aside
            last.pop(grain, None)  # to stand behind the others
            last[grain] = interval

    def glance(self, interval: Interval | None, until: int) -> None:
        """Go on from *interval* up to the character *until* only, and then from where the text was."""
        self._settle()
        if interval is not None:
            self._aside = {
                grain: last for grain, last in self._last.items() if grain is not interval.granularity
            }
            self._aside[interval.granularity] = interval
            self._away, self._until, self._is_last = interval, until, True

    def latest_first(self, start: int = 0, *, strictly: bool = False) -> tuple[Interval, ...]:
        """Return the times from which an expression at *start* counts, *strictly* from the very last one."""
        self._settle()
        is_aside = start < self._until or (strictly and self._is_last)
        return tuple(reversed((self._aside if is_aside else self._last).values()))
