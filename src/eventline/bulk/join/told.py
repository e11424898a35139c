"""Told: which reports tell which happening, decided by their gists alone, and the event that they become.

A group of reports that hang together may be large, a happening hardly ever is: whole reports are read a few
happenings at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from eventline.bulk.join.gists import lean, packed_dating, unpacked_dating
from eventline.bulk.join.rows import Rows, column_of, places_of, table_of, values_of
from eventline.bulk.join.tasks import OPTIONS, Tables, laid, reports_of
from eventline.bulk.rows import articles
from eventline.merge.accounts import Told, happenings
from eventline.merge.cluster import Cluster
from eventline.merge.collector import uncollected
from eventline.merge.combine import combine
from eventline.merge.content import content
from eventline.merge.likeness import Scored
from eventline.merge.report import Report
from eventline.merge.word_index import meaning

_QUOTED = -1  # stands for the dating of a report that only quotes one that was taken back


@uncollected()
def decided(task: Rows) -> Any:
    """Return what the reports tell, by their gists: which is of which happening, and of which dating of it.

    A happening goes by the place of its first report, its datings by their number; those who only quote one
    that was taken back have the number -1.
    """
    places = places_of(task)
    named = frozenset[str]().union(*map(content, set(column_of(task, "place")) - {None}))
    told_by = [lean(gist, str(voice), named) for gist, voice in values_of(task.table, "gist", "voice")]
    place = dict(zip(told_by, places, strict=True))
    at = {at: number for number, at in enumerate(places)}
    alike, opposed, withdrawn = (_scored(task.scored, kind, at) for kind in ("alike", "opposed", "withdrawn"))
    rows: list[tuple[Any, ...]] = []
    for told in happenings(told_by, alike, opposed, withdrawn, OPTIONS):
        first = place[told.clusters[0].members[0]]
        for number, cluster in enumerate(told.clusters):
            about = first, number, number in told.overruled, packed_dating(cluster.dating)
            rows += ((*about, place[gist]) for gist in cluster.members)
        rows += ((first, _QUOTED, False, None, place[gist]) for gist in told.retracted)
    return table_of(rows, happening="int32", dating="int32", overruled="bool_", dated="binary", place="int32")


@uncollected()
def joined(task: Rows) -> Tables:
    """Return the joined events, which extracted events became part of them, and what they relate to."""
    voices = {id_: str(voice) for id_, voice in values_of(task.table, "document", "voice")}
    reports_at = dict(zip(places_of(task), reports_of(task.table, voices), strict=True))
    known = {document.id: document for document in articles(task.table)}
    told = {first: _told(rows, reports_at) for first, rows in groupby(task.told, key=itemgetter(0))}
    found = {first: combine(happening, known) for first, happening in told.items()}
    home = ((r.event.id, found[first].id, first) for first, happening in told.items() for r in happening)
    related = [
        (first, k, relation.event, sorted(meaning(relation.target)) if relation.event is None else [])
        for first, event in found.items()
        for k, relation in enumerate(event.relations)
    ]
    return {
        "joined": laid([*found.values()], list(found), known),
        "home": table_of(home, id="string", joined="string", first="int32"),
        "related": table_of(related, nr="int32", k="int32", event="string", words="strings"),
    }


def _scored(pairs: Iterable[Any], kind: str, at: Mapping[int, int]) -> Iterator[Scored]:
    """Yield the *pairs* of one kind, in their order, with the numbers of reports for their places."""
    for batch in pairs:
        for own, score, a, b in values_of(batch, "kind", "score", "a", "b"):
            if own == kind:
                yield score, at[a], at[b]


def _told(rows: Iterable[tuple[Any, ...]], reports_at: Mapping[int, Report]) -> Told[Report]:
    """Return a happening from what `decided` says of it, in the order of its datings and places."""
    told: Told[Report] = Told([])
    for number, own in groupby(rows, key=itemgetter(1)):
        _, _, overruled, dated, place = zip(*own, strict=True)
        members = [reports_at[at] for at in place]
        if number == _QUOTED:
            told.retracted.extend(members)
            continue
        told.clusters.append(Cluster(members, unpacked_dating(dated[0])))
        if overruled[0]:
            told.overruled.add(number)
    return told
