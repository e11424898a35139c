"""What the reports of one happening settle together: its window, its day, its status and how sure it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from eventline.merge.cluster import Cluster
from eventline.merge.dating import rank
from eventline.merge.report import Report
from eventline.model.day import DAY_SECONDS
from eventline.model.interval import Interval
from eventline.model.status import Status

_DOUBT_LEFT = 0.6  # share of the doubt that is left when one more source agrees
_SUREST = 0.99  # several sources may copy the same mistake
_NEW_WINDOW = 0.9  # a window that no report gives by itself is a little less sure than those it is made of


def status(members: Sequence[Report]) -> Status:
    """Return whether it happened: a report that it did, or did not, beats every plan."""
    found = {report.event.status for report in members}
    order = (Status.OCCURRED, Status.NEGATED, Status.REPORTED, Status.PLANNED, Status.POSSIBLE)
    return next(each for each in order if each in found)


def window(cluster: Cluster[Report], best: Report) -> Interval | None:
    """Return the window that the sources agree on; what went on for days keeps its whole length."""
    if best.event.lasted or cluster.dating is None:
        return best.event.when
    return cluster.dating.window


def best_day(cluster: Cluster[Report], when: Interval | None) -> date | None:
    """Return the day inside *when* that most sources find likeliest; ties go to the better founded."""
    if when is None:
        return None
    backers: dict[date, set[str]] = defaultdict(set)
    basis: dict[date, int] = {}
    for report in cluster.members:
        day = report.event.best
        if day is not None and touches(when, day):
            backers[day] |= report.sources
            basis[day] = min(rank(report.event), basis.get(day, rank(report.event)))
    if backers:
        return min(backers, key=lambda day: (-len(backers[day]), basis[day], day))
    return one_day(when)


def touches(when: Interval, day: date) -> bool:
    """Return whether some of *day* lies in a window."""
    return (when & Interval(day, (day.toordinal() + 1) * DAY_SECONDS)) is not None


def one_day(when: Interval) -> date | None:
    """Return the day that a window is, or is a part of; None where it has more of them."""
    first = when.first
    return first if when.days == 1 and isinstance(first, date) else None


def confidence(cluster: Cluster[Report], when: Interval | None, opposed: int) -> float:
    """Return how likely *when* is right: sources that agree remove doubt, those that oppose add it."""
    own = [r.event.confidence for r in cluster.members if r.event.when == when]
    base = max(own) if own else _NEW_WINDOW * max(r.event.confidence for r in cluster.members)
    sources = len(cluster.sources)
    agreed = min(_SUREST, 1 - (1 - base) * _DOUBT_LEFT ** (sources - 1))
    return max(base if not opposed else 0.0, agreed) * sources / (sources + opposed)
