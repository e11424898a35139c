"""Tasks of a merge: what a process does with some rows, by the functions that merge events in memory."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from itertools import chain
from typing import Any

from attrs import asdict, evolve

from eventline.bulk.arrow import arrow
from eventline.bulk.columns import Columns
from eventline.bulk.join.gists import packed, unpacked
from eventline.bulk.join.rows import Rows, column_of, places_of, table_of, values_of, weights_of
from eventline.bulk.rows import articles, events
from eventline.merge.blocks import buckets_of, features_of
from eventline.merge.collector import uncollected
from eventline.merge.content import fold
from eventline.merge.history import is_unmet, oriented, with_ends
from eventline.merge.likeness import vocabulary
from eventline.merge.neighbours import order
from eventline.merge.options import MergeOptions
from eventline.merge.pairs import compare
from eventline.merge.report import Report, reports
from eventline.merge.settle import follow
from eventline.merge.sources import runs_of
from eventline.merge.word_index import may_be_told, telling
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.store.record import document_to_record

OPTIONS = MergeOptions()
PLANS = "plans"  # the kind of pairs that join nothing
Tables = dict[str, Any]


@uncollected()
def describe(task: Rows) -> tuple[int, Any, Tables]:
    """Return the number of a task, what each row tells, and counts of words and what tells copies.

    What a row tells is its gist, its words, and ``telling`` and ``unmet`` as of a joined event. ``odd`` are
    the places of those that are not yet joined events, even if no other report tells the same.
    """
    table = task.table
    told_by = reports_of(table)
    words = [sorted(vocabulary(report)) for report in told_by]
    counts = Counter(word for own in words for word in own)
    quotes: dict[str, set[str]] = {}
    for id_, quote in values_of(table, "document", "quote"):
        quotes.setdefault(id_, set()).add(quote)
    runs = [(id_, run) for id_, said in quotes.items() for run in sorted(runs_of(said))]
    publishers = dict.fromkeys(
        (id_, source and fold(source)) for id_, source in values_of(table, "document", "source")
    )
    records = table.column("record").to_pylist()
    known = ((_telling(report.event), is_unmet(report.event)) for report in told_by)
    told = ((packed(one), own, *more) for one, own, more in zip(told_by, words, known, strict=True))
    odd = (
        (place,)
        for place, report, record in zip(places_of(task), told_by, records, strict=True)
        if report.retracted or record is not None
    )
    tables = {
        "counted": table_of(counts.items(), word="string", n="int64"),
        "runs": table_of(runs, document="string", run="uint32"),
        "printed": table_of(publishers, document="string", publisher="string"),
        "odd": table_of(odd, place="int32"),
    }
    about = table_of(told, gist="binary", words="strings", telling="strings", unmet="bool_")
    return task.number, about, tables


@uncollected()
def keys(task: Rows) -> Any:
    """Return the blocks of each report, whether they are of its own level, and where it stands in them."""
    rarity = weights_of(task)
    found = []
    for place, gist in zip(places_of(task), map(unpacked, column_of(task, "gist")), strict=True):
        own, *coarser = buckets_of(gist, OPTIONS.conflict_days) or ((),)
        features = [(_hashed(each), order(each, gist)) for each in features_of(gist, rarity)] if own else []
        for is_own, buckets in ((True, own), (False, chain.from_iterable(coarser))):
            found += [
                (bucket, feature, place, is_own, beside) for bucket in buckets for feature, beside in features
            ]
    return table_of(found, bucket="int64", feature="uint64", place="int32", own="bool_", beside="uint64")


@uncollected()
def scores(task: Rows) -> Any:
    """Return those pairs that may matter, how alike and what for; of plans the first is the plan."""
    places, gists = places_of(task), [unpacked(gist) for gist in column_of(task, "gist")]
    at = {place: number for number, place in enumerate(places)}
    pairs = compare(gists, ((at[a], at[b]) for a, b in task.pairs), weights_of(task), OPTIONS)
    found = []
    for kind, scored in asdict(pairs, recurse=False).items():
        for score, *pair in scored:
            a, b = oriented(gists, *pair) if kind == PLANS else pair
            found.append((kind, score, places[a], places[b]))
    return table_of(found, kind="string", score="float64", a="int32", b="int32")


@uncollected()
def settled(task: Rows) -> Any:
    """Return the joined events of *task* with their plans, and the dates that follow from their relations."""
    known = {document.id: document for document in articles(task.table)}
    places = places_of(task)
    given = [
        evolve(
            event,
            fulfils=task.plans.get(place, event.fulfils),
            relations=tuple(map(_led, event.relations, task.led.get(place, ()))),
        )
        for place, event in zip(places, events(task.table), strict=True)
    ]
    return laid(follow(with_ends(given, known)), places, known)


def no_events() -> Any:
    """Return the table of joined events that there is for none."""
    return laid((), (), {})


def _led(relation: Any, event: str | None) -> Any:
    return evolve(relation, event=event)


def reports_of(table: Any, voices: Mapping[str, str] | None = None) -> tuple[Report, ...]:
    """Return the reports of the rows, in their order."""
    ids = table.column("document").to_pylist()
    told = [_under(event, id_) for event, id_ in zip(events(table), ids, strict=True)]
    known = {document.id: document for document in articles(table)}
    return reports(told, known, voices or {})


def _under(event: Event, id_: str) -> Event:
    """Return an event of one report as told by the article *id_*."""
    (report,) = event.evidence
    return event if report.document == id_ else evolve(event, evidence=(evolve(report, document=id_),))


def laid(found: Sequence[Event], places: Sequence[int], known: Mapping[str, Document]) -> Any:
    """Return events as rows, with their places and, of those that others may refer to, their words."""
    columns, words = Columns("events"), []
    for event in found:
        first, *others = dict.fromkeys(evidence.document for evidence in event.evidence)
        cited = [_cited(known[id_]) for id_ in others]
        columns.add(known[first], [event], [json.dumps(cited, ensure_ascii=False) if cited else None])
        words.append(_telling(event))
    table = arrow().Table.from_batches([columns.batch()]).replace_schema_metadata(None)
    listed = arrow().array(words, arrow().list_(arrow().string()))
    at = arrow().array(places, arrow().int32())
    unmet = arrow().array([is_unmet(event) for event in found], arrow().bool_())
    return table.append_column("nr", at).append_column("telling", listed).append_column("unmet", unmet)


def _telling(event: Event) -> list[str]:
    """Return the words by which others may refer to an event, none where no words date it."""
    return sorted(telling(event)) if may_be_told(event) else []


def _cited(document: Document) -> dict[str, Any]:
    """Return what is known of an article besides its text."""
    record = document_to_record(document)
    return {name: record[name] for name in ("id", "title", "published", "source", "url", "language")}


def _hashed(feature: str) -> int:
    """Return 64 bits that stand for a feature, the same in every process."""
    return int.from_bytes(blake2b(feature.encode("utf-8", "replace"), digest_size=8).digest())
