"""Clusters: reports of one happening, grown from the surest pair to the least sure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import define

from eventline.merge.blocks import Pair
from eventline.merge.dating import Dating, demand
from eventline.merge.likeness import Rarity, clash, likeness
from eventline.merge.options import MergeOptions
from eventline.merge.report import Report
from eventline.merge.union import Union

_CROSS_CHECKS = 400  # pairs of members; beyond that the leaders speak for their clusters


@define
class Cluster:
    """Reports of one happening, the earliest first, and the dating they agree on (None: undated)."""

    members: list[Report]
    dating: Dating | None

    @property
    def sources(self) -> frozenset[str]:
        return frozenset().union(*(report.sources for report in self.members))

    @property
    def documents(self) -> frozenset[str]:
        return frozenset().union(*(report.documents for report in self.members))


Scored = tuple[float, Pair]


def scored(
    reports: Sequence[Report], pairs: Iterable[Pair], weights: Rarity, options: MergeOptions
) -> list[Scored]:
    """Return the pairs that may matter and do not clash with their likeness, the most alike first."""
    least = min(options.same - options.same_day, options.same_article, options.conflict)
    found = ((likeness(reports[a], reports[b], weights), (a, b)) for a, b in pairs)
    kept = [
        (score, (a, b)) for score, (a, b) in found if score >= least and not clash(reports[a], reports[b])
    ]
    return sorted(kept, key=lambda item: (-item[0], item[1]))


def clusters(reports: Sequence[Report], pairs: Iterable[Scored], options: MergeOptions) -> list[Cluster]:
    """Return the reports that stand, in clusters; the surest pairs are joined first.

    A cluster takes no report whose date or status contradicts it, and no two reports of one article
    unless they tell clearly the same. *pairs* are of reports that stand, the most alike first.
    """
    growth = _Growth(reports, options)
    for score, pair in pairs:
        growth.offer(score, pair)
    return growth.clusters()


class _Growth:
    def __init__(self, reports: Sequence[Report], options: MergeOptions) -> None:
        self._reports = reports
        self._options = options
        self._groups = Union(range(len(reports)))
        self._members = {place: [place] for place in range(len(reports))}
        self._datings = {place: report.dating for place, report in enumerate(reports)}
        self._same_article: set[Pair] = set()

    def offer(self, score: float, pair: Pair) -> None:
        """Join the clusters of a pair when it is alike enough and nothing in them contradicts it."""
        a, b = pair
        if not self._alike(score, pair):
            return
        if self._reports[a].documents & self._reports[b].documents:
            self._same_article.add(pair)
        first, second = sorted((self._groups.leader(a), self._groups.leader(b)))
        if first == second:
            return
        common = self._common(first, second)
        if common is None or not self._fit(self._members[first], self._members[second]):
            return
        self._groups.join(first, second)
        self._members[first] += self._members.pop(second)
        self._datings[first] = common

    def clusters(self) -> list[Cluster]:
        return [
            Cluster([self._reports[place] for place in sorted(members)], self._datings[leader])
            for leader, members in sorted(self._members.items())
            if not self._reports[leader].retracted
        ]

    def _alike(self, score: float, pair: Pair) -> bool:
        a, b = (self._reports[place] for place in pair)
        if a.dating is None or b.dating is None:
            return False
        within = bool(a.documents & b.documents)
        needed = self._options.same_article if within else self._options.same
        return score >= min(1.0, needed + demand(a.dating, b.dating, self._options))

    def _common(self, first: int, second: int) -> Dating | None:
        a, b = self._datings[first], self._datings[second]
        return None if a is None or b is None else a.joined(b, self._options.conflict_days)

    def _fit(self, first: list[int], second: list[int]) -> bool:
        if len(first) * len(second) > _CROSS_CHECKS:
            first, second = first[:1], second[:1]
        return all(self._pair_fits(a, b) for a in first for b in second)

    def _pair_fits(self, a: int, b: int) -> bool:
        one, other = self._reports[a], self._reports[b]
        if one.documents & other.documents and (min(a, b), max(a, b)) not in self._same_article:
            return False
        return not clash(one, other)
