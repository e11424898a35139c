"""Clusters: reports of one happening, grown from the surest pair to the least sure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic

from attrs import define

from eventline.merge.blocks import Pair
from eventline.merge.dating import Dating
from eventline.merge.gist import G
from eventline.merge.likeness import Scored, told_apart
from eventline.merge.options import MergeOptions
from eventline.merge.union import Union
from eventline.merge.vetoes import clash

_CROSS_CHECKS = 400  # pairs of members; beyond that the leaders speak for their clusters


@define
class Cluster(Generic[G]):
    """Reports of one happening, the earliest first, and the dating they agree on (None: undated)."""

    members: list[G]
    dating: Dating | None

    @property
    def sources(self) -> frozenset[str]:
        return frozenset().union(*(report.sources for report in self.members))

    @property
    def documents(self) -> frozenset[str]:
        return frozenset().union(*(report.documents for report in self.members))


def clusters(reports: Sequence[G], pairs: Iterable[Scored], options: MergeOptions) -> list[Cluster[G]]:
    """Return the reports that stand, in clusters; the surest pairs are joined first.

    A cluster takes no report whose date or status contradicts it, and no two reports of one article
    unless they tell clearly the same. *pairs* are of reports alike enough, the surest first.
    """
    growth = _Growth(reports, options)
    for _, a, b in pairs:
        growth.offer(a, b)
    return growth.clusters()


class _Growth(Generic[G]):
    def __init__(self, reports: Sequence[G], options: MergeOptions) -> None:
        self._reports = reports
        self._options = options
        self._groups = Union(range(len(reports)))
        self._members = {place: [place] for place in range(len(reports))}
        self._datings = {place: report.dating for place, report in enumerate(reports)}
        self._same_article: set[Pair] = set()

    def offer(self, a: int, b: int) -> None:
        """Join the clusters of two reports when nothing in them contradicts it."""
        if told_apart(self._reports[a], self._reports[b]):
            self._same_article.add((a, b))
        first, second = sorted((self._groups.leader(a), self._groups.leader(b)))
        if first == second:
            return
        common = self._common(first, second)
        if common is None or not self._fit(self._members[first], self._members[second]):
            return
        self._groups.join(first, second)
        self._members[first] += self._members.pop(second)
        self._datings[first] = common

    def clusters(self) -> list[Cluster[G]]:
        return [
            Cluster([self._reports[place] for place in sorted(members)], self._datings[leader])
            for leader, members in sorted(self._members.items())
            if not self._reports[leader].retracted
        ]

    def _common(self, first: int, second: int) -> Dating | None:
        a, b = self._datings[first], self._datings[second]
        return None if a is None or b is None else a.joined(b, self._options.conflict_days)

    def _fit(self, first: list[int], second: list[int]) -> bool:
        if len(first) * len(second) > _CROSS_CHECKS:
            first, second = first[:1], second[:1]
        return all(self._pair_fits(a, b) for a in first for b in second)

    def _pair_fits(self, a: int, b: int) -> bool:
        one, other = self._reports[a], self._reports[b]
        if told_apart(one, other) and (min(a, b), max(a, b)) not in self._same_article:
            return False
        return not clash(one, other)
