"""Tasks of a merge: what a process does with some rows, by the functions that merge events in memory."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from itertools import chain
from typing import Any

from attrs import Factory, asdict, evolve, frozen

from eventline.bulk.arrow import arrow
from eventline.bulk.columns import Columns
from eventline.bulk.rows import articles, events
from eventline.merge.blocks import buckets_of, features_of
from eventline.merge.dating import BY_WORDS, rank
from eventline.merge.likeness import Rarity, vocabulary, weight
from eventline.merge.options import MergeOptions
from eventline.merge.pairs import Pairs, compare
from eventline.merge.report import Report, reports
from eventline.merge.same import join
from eventline.merge.settle import follow
from eventline.merge.sources import runs_of
from eventline.merge.tellers import meaning, telling
from eventline.merge.words import fold
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.store.record import document_to_record

OPTIONS = MergeOptions()
Tables = dict[str, Any]


@frozen
class Rows:
    """Rows of events, in the order of their places, among *total* in all.

    Attributes:
        number: Which task it is.
        table: The columns of events with ``nr`` (its place) and, once they are known, ``words``, ``counts``
            (how many reports have each word) and ``voice`` (of its article).
        pairs: Places of reports to compare.
        scored: The same that were compared: what a pair is good for (a field of `Pairs`), how alike it is (as
            in `Scored`) and its places, the most alike first.
        led: For a place the events that its relations lead to, in their order.
    """

    number: int
    table: Any
    total: int = 0
    pairs: Sequence[tuple[int, int]] = ()
    scored: Sequence[tuple[str, float, int, int]] = ()
    led: Mapping[int, Sequence[str | None]] = Factory(dict)


def describe(task: Rows) -> tuple[int, Any, Tables]:
    """Return the number of a task, the words of each row, and counts of words and what tells copies."""
    _, told_by, _ = _reports(task)
    words = [sorted(vocabulary(report)) for report in told_by]
    counts = Counter(word for own in words for word in own)
    quotes: dict[str, set[str]] = {}
    for row in task.table.select(["document", "quote"]).to_pylist():
        quotes.setdefault(row["document"], set()).add(row["quote"])
    runs = [(id_, run) for id_, said in quotes.items() for run in sorted(runs_of(said))]
    about = task.table.select(["document", "source"]).to_pylist()
    publishers = dict.fromkeys((row["document"], row["source"] and fold(row["source"])) for row in about)
    listed = arrow().array(words, arrow().list_(arrow().string()))
    tables = {
        "counted": _table(counts.items(), word="string", n="int64"),
        "runs": _table(runs, document="string", run="uint32"),
        "printed": _table(publishers, document="string", publisher="string"),
    }
    return task.number, listed, tables


def keys(task: Rows) -> Any:
    """Return the blocks of each report, and whether they are of its own level."""
    places, told_by, rarity = _reports(task)
    found = []
    for place, report in zip(places, told_by, strict=True):
        own, *coarser = buckets_of(report.event.when, OPTIONS.conflict_days) or ((),)
        features = [_hashed(feature) for feature in features_of(report, rarity)] if own else []
        for is_own, buckets in ((True, own), (False, chain.from_iterable(coarser))):
            found += [(bucket, feature, place, is_own) for bucket in buckets for feature in features]
    return _table(found, bucket="int64", feature="uint64", place="int32", own="bool_")


def scores(task: Rows) -> Any:
    """Return those pairs that may matter, with their likeness and what for."""
    places, told_by, rarity = _reports(task)
    at = {place: number for number, place in enumerate(places)}
    pairs = compare(told_by, ((at[a], at[b]) for a, b in task.pairs), rarity, OPTIONS)
    found = [
        (kind, score, places[a], places[b])
        for kind, scored in asdict(pairs, recurse=False).items()
        for score, a, b in scored
    ]
    return _table(found, kind="string", score="float64", a="int32", b="int32")


def happenings(task: Rows) -> Tables:
    """Return the joined events, which extracted events became part of them, and what they relate to."""
    places, told_by, _ = _reports(task)
    at = {place: number for number, place in enumerate(places)}
    pairs = Pairs()
    for kind, score, a, b in task.scored:
        getattr(pairs, kind).append((score, at[a], at[b]))
    known = {document.id: document for document in articles(task.table)}
    joined = join(told_by, pairs, known, OPTIONS)
    own = [places[place] for place in joined.places]
    related = [
        (place, k, relation.event, sorted(meaning(relation.target)) if relation.event is None else [])
        for place, event in zip(own, joined.events, strict=True)
        for k, relation in enumerate(event.relations)
    ]
    return {
        "joined": _laid(joined.events, own, known),
        "home": _table(joined.home.items(), id="string", joined="string"),
        "related": _table(related, nr="int32", k="int32", event="string", words="strings"),
    }


def settled(task: Rows) -> Any:
    """Return the joined events of *task* with the dates that follow from their relations."""
    known = {document.id: document for document in articles(task.table)}
    places = task.table.column("nr").to_pylist()
    led = [
        evolve(event, relations=tuple(map(_led, event.relations, task.led[place])))
        if event.relations
        else event
        for place, event in zip(places, events(task.table), strict=True)
    ]
    return _laid(follow(led), places, known)


def no_events() -> Any:
    """Return the table that `happenings` gives for none."""
    return _laid((), (), {})


def _led(relation: Any, event: str | None) -> Any:
    return evolve(relation, event=event)


def _reports(task: Rows) -> tuple[list[int], tuple[Report, ...], Rarity]:
    """Return the places of the rows, their reports and the weights of their words."""
    table, names = task.table, task.table.schema.names
    ids = table.column("document").to_pylist()
    told = [_under(event, id_) for event, id_ in zip(events(table), ids, strict=True)]
    known = {document.id: document for document in articles(table)}
    voices: dict[str, str] = {}
    rarity = Rarity({})
    if "words" in names:
        voices = dict(zip(ids, map(str, table.column("voice").to_pylist()), strict=True))
        flat = (table.column(name).combine_chunks().flatten().to_pylist() for name in ("words", "counts"))
        counts = dict(zip(*flat, strict=True))
        rarity = Rarity({word: weight(task.total, count) for word, count in counts.items()})
    return table.column("nr").to_pylist(), reports(told, known, voices), rarity


def _under(event: Event, id_: str) -> Event:
    """Return an event of one report as told by the article *id_*."""
    (report,) = event.evidence
    return event if report.document == id_ else evolve(event, evidence=(evolve(report, document=id_),))


def _laid(found: Iterable[Event], places: Sequence[int], known: Mapping[str, Document]) -> Any:
    """Return events as rows, with their places and, of those that others may refer to, their words."""
    columns, words = Columns("events"), []
    for event in found:
        first, *others = dict.fromkeys(evidence.document for evidence in event.evidence)
        cited = [_cited(known[id_]) for id_ in others]
        columns.add(known[first], [event], [json.dumps(cited, ensure_ascii=False) if cited else None])
        words.append(sorted(telling(event)) if rank(event) == BY_WORDS else [])
    table = arrow().Table.from_batches([columns.batch()]).replace_schema_metadata(None)
    listed = arrow().array(words, arrow().list_(arrow().string()))
    at = arrow().array(places, arrow().int32())
    return table.append_column("nr", at).append_column("telling", listed)


def _cited(document: Document) -> dict[str, Any]:
    """Return what is known of an article besides its text."""
    record = document_to_record(document)
    return {name: record[name] for name in ("id", "title", "published", "source", "url", "language")}


def _hashed(feature: str) -> int:
    """Return 64 bits that stand for a feature, the same in every process."""
    return int.from_bytes(blake2b(feature.encode("utf-8", "replace"), digest_size=8).digest())


def _table(rows: Iterable[tuple[Any, ...]], **kinds: str) -> Any:
    """Return rows of values as a table with columns of the given kinds."""
    pa = arrow()
    columns = list(zip(*rows, strict=True)) or [()] * len(kinds)
    types = [pa.list_(pa.string()) if kind == "strings" else getattr(pa, kind)() for kind in kinds.values()]
    return pa.table(
        [pa.array(column, kind) for column, kind in zip(columns, types, strict=True)], names=list(kinds)
    )
