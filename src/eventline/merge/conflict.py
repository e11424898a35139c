"""Conflicts: one happening that sources put on days that do not meet."""

from __future__ import annotations

from itertools import product

from eventline.merge.cluster import Cluster
from eventline.merge.dating import Dating, gap
from eventline.merge.likeness import clash
from eventline.merge.options import MergeOptions
from eventline.merge.report import Report
from eventline.model.interval import Interval

_SHARED_WORDS = 2  # beyond trigger and names; "troops attacked" is said of every day
_SHARED_PART = 0.6  # of the shorter headline
_PRECISE_DAYS = 2  # a longer window is not sure enough of its days to contradict another
_BY_WORDS = 0  # rank of a dating that rests on an expression


def disagree(a: Report, b: Report, score: float, options: MergeOptions) -> bool:
    """Return whether two reports tell the same happening of two days that do not meet.

    Only what took place has one true day: a plan may change, and a statement may be made again.
    """
    if score < options.conflict or "statement" in (a.event.theme, b.event.theme):
        return False
    same_place = a.event.place is not None and a.event.place == b.event.place
    if not (a.who & b.who or same_place) or not _share_words(a, b):
        return False
    return a.dating is not None and b.dating is not None and _apart(a.dating, b.dating, options)


def may_disagree(a: list[Cluster], b: list[Cluster], options: MergeOptions) -> bool:
    """Return whether clusters come from different sources and each is sure enough of its days.

    A source that tells of both days tells of two happenings.
    """
    if not all(_is_sure(cluster) for cluster in (*a, *b)):
        return False
    for one, other in product(a, b):
        if one.sources & other.sources or clash(one.members[0], other.members[0]):
            return False
        if one.dating is None or other.dating is None or not _apart(one.dating, other.dating, options):
            return False
    return True


def _apart(a: Dating, b: Dating, options: MergeOptions) -> bool:
    """Return whether the windows do not meet, and are near enough to be two tellings of one day."""
    return (a.window & b.window) is None and gap(a.window, b.window) <= options.conflict_days


def _share_words(a: Report, b: Report) -> bool:
    common = a.core & b.core
    return len(common) >= max(_SHARED_WORDS, min(len(a.core), len(b.core)) * _SHARED_PART)


def _is_sure(cluster: Cluster) -> bool:
    dating = cluster.dating
    if dating is None or dating.rank != _BY_WORDS or not _is_short(dating.window):
        return False
    return any(report.event.status.took_place for report in cluster.members)


def _is_short(window: Interval) -> bool:
    return window.days is not None and window.days <= _PRECISE_DAYS
