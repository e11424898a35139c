"""Interval: a half-open stretch of time, and its algebra."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Self

from attrs import evolve, field, frozen

from eventline.calendars.gregorian import MAX_YEAR, MIN_YEAR, iso, ordinal
from eventline.errors import OutOfRangeError
from eventline.model.day import DAY_SECONDS, AncientDay, Day, day_from_number
from eventline.model.grain import Grain

Moment = date | datetime | AncientDay | str | int
_FIRST_SECOND = ordinal(MIN_YEAR, 1, 1) * DAY_SECONDS
_LAST_SECOND = ordinal(MAX_YEAR + 1, 1, 1) * DAY_SECONDS


class Allen(StrEnum):
    """The thirteen ways in which two intervals can lie.

    Source:
        James F. Allen, "Maintaining knowledge about temporal intervals", CACM 26 (1983).
    """

    BEFORE = "before"
    MEETS = "meets"
    OVERLAPS = "overlaps"
    STARTS = "starts"
    DURING = "during"
    FINISHES = "finishes"
    EQUALS = "equals"
    FINISHED_BY = "finished-by"
    CONTAINS = "contains"
    STARTED_BY = "started-by"
    OVERLAPPED_BY = "overlapped-by"
    MET_BY = "met-by"
    AFTER = "after"


def to_seconds(moment: Moment | None) -> int | None:
    """Return seconds on the wall clock; day n (as ``date.toordinal`` counts) begins at n * 86,400.

    Args:
        moment: A date (its midnight), a datetime (its own wall clock; the zone is kept by the interval),
            an ISO string, or seconds already. None, an open end, stays None.
    """
    match moment:
        case None | int():
            return moment
        case str():
            return to_seconds(_from_iso(moment))
        case datetime():
            of_day = moment.hour * 3600 + moment.minute * 60 + moment.second
            return moment.toordinal() * DAY_SECONDS + of_day
        case _:
            return moment.toordinal() * DAY_SECONDS


def _from_iso(text: str) -> Moment:
    if text.startswith("-") or text.startswith("0000"):
        year, month, day = text.removeprefix("-").split("-")
        sign = -1 if text.startswith("-") else 1
        return ordinal(sign * int(year), int(month), int(day)) * DAY_SECONDS
    return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)


def _default_grain(interval: Interval) -> Grain:
    ends = [end for end in (interval.lo, interval.hi) if end is not None]
    return Grain.DAY if all(end % DAY_SECONDS == 0 for end in ends) else Grain.SECOND


@frozen
class Interval:
    """A half-open stretch of time: *start* belongs to it, *end* does not; None is an open end.

    Years run from -9999 to 9999 (astronomical: year 0 is 1 BC). Inside are whole seconds of the wall clock
    (`lo`, `hi`); *zone* says whose clock, None when the text does not say. *granularity* is the unit that
    the words named, so "March 2025" and "1 to 31 March 2025" cover the same days with different grains.

    Raises:
        ValueError: The end is not after the start.
        OutOfRangeError: An end lies outside years -9999 to 9999.

    >>> march = Interval(date(2025, 3, 1), date(2025, 4, 1), granularity=Grain.MONTH)
    >>> march.first.isoformat(), march.last.isoformat(), march.days
    ('2025-03-01', '2025-03-31', 31)
    >>> Interval("2024-08-06", None).last is None
    True
    """

    lo: int | None = field(converter=to_seconds, alias="start")
    hi: int | None = field(converter=to_seconds, alias="end")
    granularity: Grain = field(default=None, kw_only=True)
    zone: tzinfo | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.lo is not None and self.hi is not None and self.hi <= self.lo:
            raise ValueError(f"end {_show(self.hi)} is not after start {_show(self.lo)}")
        # The start belongs to the interval, the end does not: only the end may lie at the end of all years.
        if self.lo is not None and not _FIRST_SECOND <= self.lo < _LAST_SECOND:
            raise OutOfRangeError(f"second {self.lo} is outside years {MIN_YEAR} to {MAX_YEAR}")
        if self.hi is not None and not _FIRST_SECOND < self.hi <= _LAST_SECOND:
            raise OutOfRangeError(f"second {self.hi} is outside years {MIN_YEAR} to {MAX_YEAR}")
        grain = _default_grain(self) if self.granularity is None else Grain(self.granularity)
        object.__setattr__(self, "granularity", grain)

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
        """Return the first moment.

        Raises:
            OutOfRangeError: It lies before year 1, which ``datetime`` cannot hold.
        """
        return _to_datetime(self.lo, self.zone)

    @property
    def end(self) -> datetime | None:
        """Return the first moment after the interval.

        Raises:
            OutOfRangeError: It lies outside years 1 to 9999, which ``datetime`` cannot hold.
        """
        return _to_datetime(self.hi, self.zone)

    @property
    def days(self) -> int | None:
        """Return how many days are touched, None when an end is open."""
        if self.lo is None or self.hi is None:
            return None
        return (self.hi - 1) // DAY_SECONDS - self.lo // DAY_SECONDS + 1

    @property
    def is_bounded(self) -> bool:
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
        (lo, hi), (other_lo, other_hi) = _comparable(self, other)
        if hi <= other_lo:
            return Allen.MEETS if hi == other_lo else Allen.BEFORE
        if other_hi <= lo:
            return Allen.MET_BY if other_hi == lo else Allen.AFTER
        return _OVERLAPPING[_sign(lo, other_lo), _sign(hi, other_hi)]

    def __and__(self, other: Interval) -> Interval | None:
        """Return what both have in common with the finer granularity, or None."""
        (lo, hi), (other_lo, other_hi) = _comparable(self, other)
        if max(lo, other_lo) >= min(hi, other_hi):
            return None
        start = self if lo >= other_lo else other
        end = self if hi <= other_hi else other
        grain = min(self.granularity, other.granularity)
        shift = _offset(start) - _offset(end) if start.zone and end.zone else 0
        upper = None if end.hi is None else end.hi + shift
        return evolve(start, end=upper, granularity=grain, zone=start.zone or self.zone or other.zone)

    def __or__(self, other: Interval) -> Interval:
        """Return the shortest interval that holds both."""
        (lo, hi), (other_lo, other_hi) = _comparable(self, other)
        start = self if lo <= other_lo else other
        end = self if hi >= other_hi else other
        shift = _offset(start) - _offset(end) if start.zone and end.zone else 0
        upper = None if end.hi is None else end.hi + shift
        grain = max(self.granularity, other.granularity)
        return evolve(start, end=upper, granularity=grain, zone=start.zone or self.zone or other.zone)

    def distance(self, other: Interval) -> timedelta:
        """Return the time between the two; zero when they meet or overlap.

        >>> Interval("2025-03-01", "2025-03-02").distance(Interval("2025-03-04", "2025-03-05")).days
        2
        """
        (lo, hi), (other_lo, other_hi) = _comparable(self, other)
        gap = max(lo - other_hi, other_lo - hi, 0)
        return timedelta(seconds=gap)

    def isoformat(self) -> str:
        """Return ``first/last`` in ISO 8601 with inclusive days, ``..`` for an open end.

        >>> Interval("2024-08-06", None).isoformat()
        '2024-08-06/..'
        """
        ends = [".." if end is None else end.isoformat() for end in (self.first, self.last)]
        return ends[0] if self.is_bounded and ends[0] == ends[1] else "/".join(ends)

    def __str__(self) -> str:
        return self.isoformat()


_FAR = 1 << 62  # beyond every second: stands for an open end in comparisons
_OVERLAPPING = {
    (-1, -1): Allen.OVERLAPS,
    (-1, 0): Allen.FINISHED_BY,
    (-1, 1): Allen.CONTAINS,
    (0, -1): Allen.STARTS,
    (0, 0): Allen.EQUALS,
    (0, 1): Allen.STARTED_BY,
    (1, -1): Allen.DURING,
    (1, 0): Allen.FINISHES,
    (1, 1): Allen.OVERLAPPED_BY,
}


def _sign(a: int, b: int) -> int:
    return (a > b) - (a < b)


def _comparable(a: Interval, b: Interval) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return both as closed pairs of seconds: in UTC when both name a zone, else by the wall clock."""
    zoned = a.zone is not None and b.zone is not None
    return _pair(a, zoned=zoned), _pair(b, zoned=zoned)


def _pair(interval: Interval, *, zoned: bool) -> tuple[int, int]:
    offset = _offset(interval) if zoned else 0
    lo = -_FAR if interval.lo is None else interval.lo - offset
    hi = _FAR if interval.hi is None else interval.hi - offset
    return lo, hi


def _offset(interval: Interval) -> int:
    """Return how many seconds the interval's clock is ahead of UTC."""
    if interval.zone is None:
        return 0
    moment = interval.lo if interval.lo is not None else interval.hi
    in_range = moment is not None and DAY_SECONDS <= moment < _LAST_SECOND
    naive = _naive(moment) if moment is not None and in_range else None
    delta = interval.zone.utcoffset(naive)
    return 0 if delta is None else int(delta.total_seconds())


def _as_interval(moment: Moment) -> Interval:
    seconds = to_seconds(moment)
    assert seconds is not None
    is_day = not isinstance(moment, datetime | int) and seconds % DAY_SECONDS == 0
    zone = moment.tzinfo if isinstance(moment, datetime) else None
    return Interval(seconds, seconds + (DAY_SECONDS if is_day else 1), zone=zone)


def _naive(seconds: int) -> datetime:
    days, rest = divmod(seconds, DAY_SECONDS)
    return datetime.fromordinal(days) + timedelta(seconds=rest)


def _to_datetime(seconds: int | None, zone: tzinfo | None) -> datetime | None:
    if seconds is None:
        return None
    if not DAY_SECONDS <= seconds < _LAST_SECOND:
        raise OutOfRangeError(
            f"{_show(seconds)} does not fit datetime, expected years 1 to 9999; use first or last"
        )
    return _naive(seconds).replace(tzinfo=zone)


def _show(seconds: int) -> str:
    days, rest = divmod(seconds, DAY_SECONDS)
    clock = f"T{rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d}" if rest else ""
    return f"{iso(days)}{clock}"
