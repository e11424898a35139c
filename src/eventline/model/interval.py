"""Interval: a half-open stretch of time, and its algebra."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from typing import Self

from attrs import evolve, field, frozen

from eventline.calendars.gregorian import MAX_YEAR, MIN_YEAR
from eventline.errors import OutOfRangeError
from eventline.model.allen import Allen, allen
from eventline.model.day import DAY_SECONDS, Day, day_from_number
from eventline.model.grain import Grain
from eventline.model.moment import (
    FIRST_SECOND,
    LAST_SECOND,
    Moment,
    show,
    to_datetime,
    to_seconds,
    to_utc,
    to_zone,
    zone_of,
)

_FAR = 1 << 62  # beyond every second: stands for an open end in comparisons


@frozen(init=False, repr=False)
class Interval:
    """A half-open stretch of time: *start* belongs to it, *end* does not; None is an open end.

    Years run from -9999 to 9999 (astronomical: year 0 is 1 BC). Inside are whole seconds of the wall clock
    (`lo`, `hi`); *zone* says whose clock, by default that of a datetime with a zone, None when nothing says.
    *granularity* is the unit that the words named, so "March 2025" and "1 to 31 March 2025" cover the same
    days with different grains.

    Raises:
        ValueError: The end is not after the start.
        OutOfRangeError: An end lies outside years -9999 to 9999.

    >>> from datetime import date
    >>> march = Interval(date(2025, 3, 1), date(2025, 4, 1), granularity=Grain.MONTH)
    >>> march.first.isoformat(), march.last.isoformat(), march.days
    ('2025-03-01', '2025-03-31', 31)
    >>> Interval("2024-08-06", None).last is None
    True
    """

    lo: int | None = field(alias="start")
    hi: int | None = field(alias="end")
    granularity: Grain
    zone: tzinfo | None

    def __init__(
        self,
        start: Moment | None,
        end: Moment | None,
        *,
        granularity: Grain | str | None = None,
        zone: tzinfo | None = None,
    ) -> None:
        zone = zone or zone_of(start) or zone_of(end)
        lo, hi = _on_clock(start, zone), _on_clock(end, zone)
        _check(lo, hi)
        grain = _default_grain(lo, hi) if granularity is None else Grain(granularity)
        self.__attrs_init__(lo, hi, grain, zone)

    @classmethod
    def of_days(cls, first: int, last: int, granularity: Grain = Grain.DAY) -> Self:
        """Return the interval from day number *first* to day number *last*, both belonging to it."""
        return cls(first * DAY_SECONDS, (last + 1) * DAY_SECONDS, granularity=granularity)

    @property
    def first(self) -> Day | None:
        """Return the first day that is touched, None at an open end."""
        return None if self.lo is None else day_from_number(self.lo // DAY_SECONDS)

    @property
    def last(self) -> Day | None:
        """Return the last day that is touched (it belongs to the interval), None at an open end."""
        return None if self.hi is None else day_from_number((self.hi - 1) // DAY_SECONDS)

    @property
    def start(self) -> datetime | None:
        """Return the first moment, None at an open end.

        Raises:
            OutOfRangeError: It lies before year 1, which ``datetime`` cannot hold.
        """
        return None if self.lo is None else to_datetime(self.lo, self.zone)

    @property
    def end(self) -> datetime | None:
        """Return the first moment after the interval, None at an open end.

        Raises:
            OutOfRangeError: It lies outside years 1 to 9999, which ``datetime`` cannot hold.
        """
        return None if self.hi is None else to_datetime(self.hi, self.zone)

    @property
    def days(self) -> int | None:
        """Return how many days are touched, None when an end is open."""
        if self.lo is None or self.hi is None:
            return None
        return (self.hi - 1) // DAY_SECONDS - self.lo // DAY_SECONDS + 1

    @property
    def is_bounded(self) -> bool:
        """Return whether both ends are known."""
        return self.lo is not None and self.hi is not None

    def __contains__(self, moment: Moment | Interval) -> bool:
        """Return whether a moment (a date means its whole day) or an interval lies inside."""
        other = moment if isinstance(moment, Interval) else _as_interval(moment)
        (lo, hi), (other_lo, other_hi) = _comparable(self, other)
        return lo <= other_lo and other_hi <= hi

    def relation(self, other: Interval) -> Allen:
        """Return how this interval lies to *other*.

        >>> Interval("2025-03-01", "2025-04-01").relation(Interval("2025-03-13", "2025-03-14")).value
        'contains'
        """
        return allen(*_comparable(self, other))

    def __and__(self, other: Interval) -> Interval | None:
        """Return what both have in common with the finer granularity, or None."""
        (lo, hi), (other_lo, other_hi) = _comparable(self, other)
        if max(lo, other_lo) >= min(hi, other_hi):
            return None
        start = self if lo >= other_lo else other
        end = self if hi <= other_hi else other
        grain = min(self.granularity, other.granularity)
        return _from_to(start, end, grain, self.zone or other.zone)

    def __or__(self, other: Interval) -> Interval:
        """Return the shortest interval that holds both."""
        (lo, hi), (other_lo, other_hi) = _comparable(self, other)
        start = self if lo <= other_lo else other
        end = self if hi >= other_hi else other
        grain = max(self.granularity, other.granularity)
        return _from_to(start, end, grain, self.zone or other.zone)

    def apart(self, other: Interval) -> int:
        """Return the seconds between the two: 0 when they meet, less when they overlap.

        >>> Interval("2025-03-01", "2025-03-02").apart(Interval("2025-03-01", "2025-03-14"))
        -86400
        """
        (lo, hi), (other_lo, other_hi) = _comparable(self, other)
        return max(lo - other_hi, other_lo - hi)

    def distance(self, other: Interval) -> timedelta:
        """Return the time between the two; zero when they meet or overlap.

        >>> Interval("2025-03-01", "2025-03-02").distance(Interval("2025-03-04", "2025-03-05")).days
        2
        """
        return timedelta(seconds=max(self.apart(other), 0))

    def isoformat(self) -> str:
        """Return ``first/last`` in ISO 8601 with inclusive days, ``..`` for an open end.

        >>> Interval("2024-08-06", None).isoformat()
        '2024-08-06/..'
        """
        ends = [".." if end is None else end.isoformat() for end in (self.first, self.last)]
        return ends[0] if self.is_bounded and ends[0] == ends[1] else "/".join(ends)

    def __str__(self) -> str:
        """Return `isoformat`; where times of day matter, the moments of start and end."""
        if all(end is None or end % DAY_SECONDS == 0 for end in (self.lo, self.hi)):
            return self.isoformat()
        return "/".join(self._moments())

    def __repr__(self) -> str:
        start, end = (None if moment == ".." else moment for moment in self._moments())
        zone = f", zone={self.zone!r}" if self.zone else ""
        return f"Interval({start!r}, {end!r}, granularity={self.granularity.value!r}{zone})"

    def _moments(self) -> tuple[str, str]:
        start, end = (".." if end is None else show(end) for end in (self.lo, self.hi))
        return start, end


def _on_clock(moment: Moment | None, zone: tzinfo | None) -> int | None:
    seconds = to_seconds(moment)
    return None if seconds is None else to_zone(seconds, zone_of(moment), zone)


def _check(lo: int | None, hi: int | None) -> None:
    if lo is not None and hi is not None and hi <= lo:
        raise ValueError(f"end {show(hi)} is not after start {show(lo)}")
    # The start belongs to the interval, the end does not: only the end may lie at the end of all years.
    if lo is not None and not FIRST_SECOND <= lo < LAST_SECOND:
        raise OutOfRangeError(f"second {lo} is outside years {MIN_YEAR} to {MAX_YEAR}")
    if hi is not None and not FIRST_SECOND < hi <= LAST_SECOND:
        raise OutOfRangeError(f"second {hi} is outside years {MIN_YEAR} to {MAX_YEAR}")


def _default_grain(lo: int | None, hi: int | None) -> Grain:
    ends = (end for end in (lo, hi) if end is not None)
    return Grain.DAY if all(end % DAY_SECONDS == 0 for end in ends) else Grain.SECOND


def _as_interval(moment: Moment) -> Interval:
    seconds = to_seconds(moment)
    assert seconds is not None
    is_day = not isinstance(moment, datetime | int) and seconds % DAY_SECONDS == 0
    return Interval(seconds, seconds + (DAY_SECONDS if is_day else 1), zone=zone_of(moment))


def _comparable(a: Interval, b: Interval) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return both as pairs of seconds: in UTC when both name a zone, else by the wall clock."""
    if a.zone is not None and b.zone is not None:
        return _in_utc(a), _in_utc(b)
    lo, hi = -_FAR if a.lo is None else a.lo, _FAR if a.hi is None else a.hi
    return (lo, hi), (-_FAR if b.lo is None else b.lo, _FAR if b.hi is None else b.hi)


def _in_utc(interval: Interval) -> tuple[int, int]:
    lo = -_FAR if interval.lo is None else to_utc(interval.lo, interval.zone)
    hi = _FAR if interval.hi is None else to_utc(interval.hi, interval.zone)
    return lo, hi


def _from_to(start: Interval, end: Interval, grain: Grain, zone: tzinfo | None) -> Interval:
    """Return the interval from the one's start to the other's end, on the start's clock if it has one."""
    hi = None if end.hi is None else to_zone(end.hi, end.zone, start.zone)
    return evolve(start, end=hi, granularity=grain, zone=start.zone or zone)
