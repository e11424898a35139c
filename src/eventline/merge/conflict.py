"""Conflicts: one happening that sources put on days that do not meet."""

from __future__ import annotations

from itertools import product

from eventline.merge.cluster import Cluster
from eventline.merge.dating import gap
from eventline.merge.likeness import clash, common_words
from eventline.merge.options import MergeOptions
from eventline.merge.report import Report
from eventline.model.event import Status
from eventline.model.interval import Interval

_TOOK_PLACE = frozenset({Status.OCCURRED, Status.REPORTED})
_SHARED_WORDS = 2  # beyond trigger and names; "troops attacked" is said of every day
_PRECISE_DAYS = 2  # a longer window is not sure enough of its days to contradict another
_BY_WORDS = 0  # rank of a dating that rests on an expression


def disagree(a: Report, b: Report, score: float, options: MergeOptions) -> bool:
    """Return whether two reports tell the same happening of two days that do not meet.

    Only what took place has one true day: a plan may change, and a statement may be made again.
    """
    if a.event.when is None or b.event.when is None or score < options.conflict:
        return False
    if "statement" in (a.event.theme, b.event.theme) or len(common_words(a, b)) < _SHARED_WORDS:
        return False
    apart = (a.event.when & b.event.when) is None
    return apart and gap(a.event.when, b.event.when) <= options.conflict_days


def may_disagree(a: list[Cluster], b: list[Cluster]) -> bool:
    """Return whether clusters come from different sources and each is sure enough of its days.

    A source that tells of both days tells of two happenings.
    """
    if any(one.sources & other.sources for one, other in product(a, b)):
        return False
    if any(clash(one.members[0], other.members[0]) for one, other in product(a, b)):
        return False
    return all(_is_sure(cluster) for cluster in (*a, *b))


def _is_sure(cluster: Cluster) -> bool:
    dating = cluster.dating
    if dating is None or dating.rank != _BY_WORDS or not _is_short(dating.window):
        return False
    return any(report.event.status in _TOOK_PLACE for report in cluster.members)


def _is_short(window: Interval) -> bool:
    return window.days is not None and window.days <= _PRECISE_DAYS
