"""Conflicts: one happening that sources put on days that do not meet."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from eventline.merge.cluster import Cluster
from eventline.merge.dating import BY_WORDS
from eventline.merge.gist import G, Gist
from eventline.merge.options import MergeOptions
from eventline.merge.vetoes import clash
from eventline.model.day import DAY_SECONDS
from eventline.model.interval import Interval

_SHARED_WORDS = 2  # beyond trigger and names; "troops attacked" is said of every day
_SHARED_PART = 0.6  # of the shorter headline
_PRECISE_DAYS = 2  # a longer window is not sure enough of its days to contradict another


def disagree(a: Gist, b: Gist, apart: int, options: MergeOptions) -> bool:
    """Return whether two reports may tell the same happening of two days that do not meet.

    Only what took place has one true day: a plan may change, and a statement may be made again. What is told
    by another verb on another day ("markets fell", "markets rose") is another happening, but for what
    happens once.

    Args:
        apart: As `Interval.apart` of their windows.
    """
    if not _apart(apart, options):
        return False
    if not a.once.isdisjoint(b.once):
        return True
    if a.trigger != b.trigger or "statement" in (a.theme, b.theme):
        return False
    same_place = a.place is not None and a.place == b.place
    return (same_place or not a.who.isdisjoint(b.who)) and _share_words(a, b)


def may_disagree(a: Sequence[Cluster[G]], b: Sequence[Cluster[G]], options: MergeOptions) -> bool:
    """Return whether clusters come from different sources and each is sure enough of its days.

    A source that tells of both days tells of two happenings.
    """
    if not all(_is_sure(cluster) for cluster in (*a, *b)):
        return False
    for one, other in product(a, b):
        if one.sources & other.sources or clash(one.members[0], other.members[0]):
            return False
        if one.dating is None or other.dating is None:
            return False
        if not _apart(one.dating.window.apart(other.dating.window), options):
            return False
    return True


def _apart(seconds: int, options: MergeOptions) -> bool:
    """Return whether windows do not overlap, and are near enough to be two tellings of one day."""
    return 0 <= seconds <= options.conflict_days * DAY_SECONDS


def _share_words(a: Gist, b: Gist) -> bool:
    common = a.core & b.core
    return len(common) >= max(_SHARED_WORDS, min(len(a.core), len(b.core)) * _SHARED_PART)


def _is_sure(cluster: Cluster[G]) -> bool:
    dating = cluster.dating
    if dating is None or dating.rank != BY_WORDS or not _is_short(dating.window):
        return False
    return any(report.took_place for report in cluster.members)


def _is_short(window: Interval) -> bool:
    return window.days is not None and window.days <= _PRECISE_DAYS
