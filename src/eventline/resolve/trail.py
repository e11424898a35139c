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

    __slots__ = ("_last",)

    def __init__(self) -> None:
        self._last: dict[Grain, Interval] = {}

    def add(self, interval: Interval | None) -> None:
        """Note that the text has mentioned *interval*."""
        if interval is not None:
            self._last.pop(interval.granularity, None)  # to stand behind the others
            self._last[interval.granularity] = interval

    def latest_first(self) -> tuple[Interval, ...]:
        return tuple(reversed(self._last.values()))

    def after(self, interval: Interval | None) -> "Trail":
        """Return the trail as it would go on from *interval*; this one stays where it is."""
        other = Trail()
        other._last = dict(self._last)
        other.add(interval)
        return other
