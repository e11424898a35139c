"""Where an event lies on the time axis: marker, bar and open ends; and which stretch to show first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from attrs import frozen

from eventline.model.chronology import Chronology
from eventline.model.day import DAY_SECONDS
from eventline.model.event import Conflict, Event
from eventline.model.interval import Interval

NOON = DAY_SECONDS // 2  # an event of a day has its marker in the middle of the day's bar
_TAPER = 0.05  # length of an open end's wedge, as part of the stretch first shown
_MIN_TAPER = 4 * DAY_SECONDS
_PAD = 0.03  # free space on both sides, as part of the stretch
_MIN_SPAN = 6 * DAY_SECONDS  # a story of one day is shown with the days around it
_OUTLIERS = 0.2  # at most this part of the events may be left out on one side at first …
_LONELY = 0.35  # … if the gap to the rest is longer than this part of the rest


@frozen
class Extent:
    """An event on the time axis, in seconds of the wall clock as `Interval` counts them.

    The bar runs from *start* to *end*. Between *start* and *solid_start*, and between *solid_end* and
    *end*, it narrows to a point: that end is open ("by Friday", "since August"). *at* is the marker.
    """

    start: int
    solid_start: int
    solid_end: int
    end: int
    at: int

    @property
    def is_open(self) -> bool:
        return self.start != self.solid_start or self.end != self.solid_end


def last_published(chronology: Chronology) -> date | datetime | None:
    """Return when the last article was published, None when no article has a date."""
    dated = [document for document in chronology.documents if document.day is not None]
    last = max(dated, key=lambda document: document.day or date.min, default=None)
    return last.published if last else None


def horizon(chronology: Chronology) -> int | None:
    """Return the end of the last article's day: nothing later can have been known."""
    last = last_published(chronology)
    return None if last is None else (last.toordinal() + 1) * DAY_SECONDS


def marker_at(event: Event) -> int | None:
    """Return where the marker stands: the likeliest day, else the middle, else the known end."""
    when = event.when
    if when is None or (when.lo is None and when.hi is None):
        return None
    if event.best is not None:
        return _within_day(event.best.toordinal() * DAY_SECONDS, when)
    return middle(when)


def _within_day(day: int, when: Interval) -> int:
    """Return the middle of the day that begins with second *day*, or of the part that the window leaves."""
    noon = day + NOON
    lo = day if when.lo is None else when.lo
    hi = day + DAY_SECONDS if when.hi is None else when.hi
    if lo <= noon <= hi:
        return noon
    start, end = max(day, lo), min(day + DAY_SECONDS, hi)
    return (start + end) // 2 if start < end else noon


def extent(event: Event, span: int, known_until: int | None) -> Extent | None:
    """Return the event's place on the axis, None when it has no date.

    Args:
        span: Length in seconds of the stretch first shown; open ends are drawn in proportion to it.
        known_until: The `horizon`; "since August" reaches it.
    """
    at, when = marker_at(event), event.when
    if at is None or when is None:
        return None
    taper = max(int(span * _TAPER), _MIN_TAPER)
    if when.lo is None:
        assert when.hi is not None
        return Extent(min(when.hi - taper, at), when.hi, when.hi, when.hi, at)
    if when.hi is not None:
        return Extent(when.lo, when.lo, when.hi, when.hi, at)
    reach = max(known_until or 0, when.lo + taper)
    solid = reach if event.lasted else when.lo
    return Extent(when.lo, when.lo, solid, reach + (taper if event.lasted else 0), at)


def first_range(places: Sequence[int], known_until: int | None = None) -> tuple[int, int]:
    """Return the stretch to show first: all markers but a few lonely ones far from the rest.

    Args:
        places: Where the markers stand.
        known_until: The `horizon`, shown too where it is near.
    """
    ordered = sorted(places)
    if not ordered:
        middle = known_until or 0
        return middle - _MIN_SPAN, middle + _MIN_SPAN
    early = _lonely(ordered)
    late = _lonely([-place for place in reversed(ordered[early:])])
    shown = ordered[early : len(ordered) - late]
    return _padded(shown[0], shown[-1], known_until)


def whole_range(extents: Sequence[Extent], known_until: int | None = None) -> tuple[int, int]:
    """Return the stretch that holds every bar."""
    if not extents:
        return first_range([], known_until)
    return _padded(min(e.start for e in extents), max(e.end for e in extents), known_until)


def _lonely(ordered: Sequence[int]) -> int:
    """Return how many of the first places are far from the rest, and few."""
    most = int(len(ordered) * _OUTLIERS)
    far = (
        count
        for count in range(most, 0, -1)
        if ordered[count] - ordered[count - 1] > max(_LONELY * (ordered[-1] - ordered[count]), _MIN_SPAN)
    )
    return next(far, 0)


def _padded(first: int, last: int, known_until: int | None) -> tuple[int, int]:
    span = max(last - first, _MIN_SPAN)
    if known_until is not None and last < known_until <= last + span // 4:
        last = known_until
    spare = (max(last - first, _MIN_SPAN) - (last - first)) // 2
    pad = int(max(last - first, _MIN_SPAN) * _PAD) + spare
    return first - pad, last + pad


def other_datings(event: Event) -> list[tuple[Conflict, int]]:
    """Return the datings that do not fit, each with the place of its marker."""
    found = ((conflict, middle(conflict.when)) for conflict in event.conflicts)
    return [(conflict, at) for conflict, at in found if at is not None]


def middle(when: Interval) -> int | None:
    """Return the middle of a window, or its known end."""
    if when.lo is None:
        return None if when.hi is None else when.hi - NOON
    return when.lo + NOON if when.hi is None else (when.lo + when.hi) // 2
