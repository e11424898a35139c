"""Accounts: each happening as its sources tell it: agreed, on different days, with a dating taken back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic

from attrs import Factory, define

from eventline.merge.cluster import Cluster, clusters
from eventline.merge.conflict import may_disagree
from eventline.merge.gist import G, Gist
from eventline.merge.likeness import Scored
from eventline.merge.options import MergeOptions
from eventline.merge.union import Union


@define
class Told(Generic[G]):
    """One happening.

    Attributes:
        clusters: One for each dating; more than one where sources disagree.
        overruled: Places in *clusters* of datings that their publisher has taken back.
        retracted: Reports that only quote such a dating.
    """

    clusters: list[Cluster[G]]
    overruled: set[int] = Factory(set)
    retracted: list[G] = Factory(list)

    def __iter__(self) -> Iterator[G]:
        """Yield every report of it."""
        for cluster in self.clusters:
            yield from cluster.members
        yield from self.retracted


def happenings(
    reports: Sequence[G],
    alike: Iterable[Scored],
    opposed: Iterable[Scored],
    withdrawn: Iterable[Scored],
    options: MergeOptions,
) -> list[Told[G]]:
    """Return what *reports* tell, in the order of the first reports, by their pairs.

    Reports that no chain of these pairs leads between may as well be put together apart.

    Args:
        alike, opposed, withdrawn: As in `eventline.merge.pairs.Pairs`.
    """
    return _Telling(reports, clusters(reports, alike, options), options).told(opposed, withdrawn)


class _Telling(Generic[G]):
    """Puts clusters that tell one happening together."""

    def __init__(self, reports: Sequence[G], clusters: Sequence[Cluster[G]], options: MergeOptions) -> None:
        self._reports = reports
        self._options = options
        self._clusters = clusters
        self._home = {report: place for place, cluster in enumerate(clusters) for report in cluster.members}
        self._groups = Union(range(len(clusters)))
        self._members = {place: [place] for place in range(len(clusters))}
        self._overruled: set[int] = set()
        self._retracted: dict[int, list[G]] = {}

    def told(self, opposed: Iterable[Scored], withdrawn: Iterable[Scored]) -> list[Told[G]]:
        """Return every happening; a retracted report that fits none is left out, for nobody stands by it."""
        for _, a, b in opposed:
            self._join(self._home[self._reports[a]], self._home[self._reports[b]])
        self._take_back(self._oriented(withdrawn))
        return [self._tell(members) for _, members in sorted(self._members.items())]

    def _join(self, a: int, b: int) -> None:
        first, second = sorted((self._groups.leader(a), self._groups.leader(b)))
        if first == second:
            return
        one, other = (self._cluster_group(place) for place in (first, second))
        if may_disagree(one, other, self._options):
            self._unite(first, second)

    def _unite(self, first: int, second: int) -> None:
        self._groups.join(first, second)
        self._members[first] += self._members.pop(second)

    def _cluster_group(self, leader: int) -> list[Cluster[G]]:
        return [self._clusters[place] for place in self._members[leader]]

    def _take_back(self, pairs: list[tuple[G, G]]) -> None:
        """Give each retracted report to the happening it is about, and overrule the dating it takes back."""
        homes: dict[G, int] = {}
        for report, other in pairs:
            if not _same_days(report, other):
                homes.setdefault(report, self._home[other])
        for report, home in homes.items():
            self._retracted.setdefault(home, []).append(report)
        for report, other in pairs:
            if report in homes and _same_days(report, other):
                self._overrule(self._home[other], homes[report], report)

    def _oriented(self, pairs: Iterable[Scored]) -> list[tuple[G, G]]:
        """Return the pairs of a retracted report and one that stands, those of one source first."""
        found = []
        for _, *places in pairs:
            report, other = sorted((self._reports[place] for place in places), key=lambda r: not r.retracted)
            if not (other.retracted or other.is_open):  # of a plan nobody had the day wrong
                found.append((report, other))
        return sorted(found, key=lambda pair: pair[0].sources.isdisjoint(pair[1].sources))

    def _overrule(self, wrong: int, right: int, report: G) -> None:
        if wrong == right or not self._clusters[wrong].sources <= report.sources:
            return
        self._overruled.add(wrong)
        first, second = sorted((self._groups.leader(wrong), self._groups.leader(right)))
        if first != second:
            self._unite(first, second)

    def _tell(self, members: list[int]) -> Told[G]:
        places = sorted(members)
        retracted = [report for place in places for report in self._retracted.get(place, ())]
        overruled = {at for at, place in enumerate(places) if place in self._overruled}
        return Told([self._clusters[place] for place in places], overruled, retracted)


def _same_days(a: Gist, b: Gist) -> bool:
    if a.dating is None or b.dating is None:
        return False
    return (a.dating.window & b.dating.window) is not None
