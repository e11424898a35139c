"""Tasks of a merge: what a process does with some rows, by the functions that merge events in memory."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import chain
from typing import Any

from attrs import Factory, asdict, evolve, frozen

from eventline.bulk.arrow import arrow
from eventline.bulk.columns import Columns
from eventline.bulk.join.gists import packed, unpacked
from eventline.bulk.rows import articles, events
from eventline.merge.blocks import buckets_of, features_of
from eventline.merge.collector import uncollected
from eventline.merge.dating import BY_WORDS, rank
from eventline.merge.history import oriented
from eventline.merge.likeness import Rarity, vocabulary, weight
from eventline.merge.neighbours import order
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
PLANS = "plans"  # the kind of pairs that join nothing
Tables = dict[str, Any]


@frozen
class Rows:
    """Rows of events, in the order of their places, among *total* in all.

    Attributes:
        number: Which task it is.
        table: The columns of events with ``nr`` (its place) and, where they are joined, ``voice`` (of the
            article); or of those that are compared ``nr``, ``gist``, ``words`` and ``counts`` (how many
            reports have each word).
        pairs: Places of reports to compare.
        scored: The same that were compared: what a pair is good for (a field of `Pairs`), how alike it is (as
            in `Scored`) and its places, the surest first.
        led: For a place the events that its relations lead to, in their order.
        plans: For a place the event that it carries out.
    """

    number: int
    table: Any
    total: int = 0
    pairs: Sequence[tuple[int, int]] = ()
    scored: Sequence[tuple[str, float, int, int]] = ()
    led: Mapping[int, Sequence[str | None]] = Factory(dict)
    plans: Mapping[int, str] = Factory(dict)


@uncollected()
def describe(task: Rows) -> tuple[int, Any, Tables]:
    """Return the number of a task, what each row tells, and counts of words and what tells copies.

    What a row tells is its gist, its words, and ``telling`` as of a joined event. ``odd`` are the places of
    those that are not yet joined events, even if no other report tells the same.
    """
    table = task.table
    told_by = _reports(table)
    words = [sorted(vocabulary(report)) for report in told_by]
    counts = Counter(word for own in words for word in own)
    quotes: dict[str, set[str]] = {}
    for id_, quote in _values(table, "document", "quote"):
        quotes.setdefault(id_, set()).add(quote)
    runs = [(id_, run) for id_, said in quotes.items() for run in sorted(runs_of(said))]
    publishers = dict.fromkeys(
        (id_, source and fold(source)) for id_, source in _values(table, "document", "source")
    )
    records = table.column("record").to_pylist()
    told = zip(map(packed, told_by), words, (_telling(report.event) for report in told_by), strict=True)
    odd = (
        (place,)
        for place, report, record in zip(_places(task), told_by, records, strict=True)
        if report.retracted or record is not None
    )
    tables = {
        "counted": _table(counts.items(), word="string", n="int64"),
        "runs": _table(runs, document="string", run="uint32"),
        "printed": _table(publishers, document="string", publisher="string"),
        "odd": _table(odd, place="int32"),
    }
    about = _table(told, gist="binary", words="strings", telling="strings")
    return task.number, about, tables


@uncollected()
def keys(task: Rows) -> Any:
    """Return the blocks of each report, whether they are of its own level, and where it stands in them."""
    rarity = _rarity(task)
    found = []
    for place, gist in zip(_places(task), map(unpacked, _column(task, "gist")), strict=True):
        own, *coarser = buckets_of(gist, OPTIONS.conflict_days) or ((),)
        features = [(_hashed(each), order(each, gist)) for each in features_of(gist, rarity)] if own else []
        for is_own, buckets in ((True, own), (False, chain.from_iterable(coarser))):
            found += [
                (bucket, feature, place, is_own, beside) for bucket in buckets for feature, beside in features
            ]
    return _table(found, bucket="int64", feature="uint64", place="int32", own="bool_", beside="uint64")


@uncollected()
def scores(task: Rows) -> Any:
    """Return those pairs that may matter, how alike and what for; of plans the first is the plan."""
    places, gists = _places(task), [unpacked(gist) for gist in _column(task, "gist")]
    at = {place: number for number, place in enumerate(places)}
    pairs = compare(gists, ((at[a], at[b]) for a, b in task.pairs), _rarity(task), OPTIONS)
    found = []
    for kind, scored in asdict(pairs, recurse=False).items():
        for score, *pair in scored:
            a, b = oriented(gists, *pair) if kind == PLANS else pair
            found.append((kind, score, places[a], places[b]))
    return _table(found, kind="string", score="float64", a="int32", b="int32")


@uncollected()
def happenings(task: Rows) -> Tables:
    """Return the joined events, which extracted events became part of them, and what they relate to."""
    voices = {id_: str(voice) for id_, voice in _values(task.table, "document", "voice")}
    places, told_by = _places(task), _reports(task.table, voices)
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


@uncollected()
def settled(task: Rows) -> Any:
    """Return the joined events of *task* with their plans, and the dates that follow from their relations."""
    known = {document.id: document for document in articles(task.table)}
    places = _places(task)
    given = [
        evolve(
            event,
            fulfils=task.plans.get(place, event.fulfils),
            relations=tuple(map(_led, event.relations, task.led.get(place, ()))),
        )
        for place, event in zip(places, events(task.table), strict=True)
    ]
    return _laid(follow(given), places, known)


def no_events() -> Any:
    """Return the table that `happenings` gives for none."""
    return _laid((), (), {})


def _led(relation: Any, event: str | None) -> Any:
    return evolve(relation, event=event)


def _reports(table: Any, voices: Mapping[str, str] | None = None) -> tuple[Report, ...]:
    """Return the reports of the rows, in their order."""
    ids = table.column("document").to_pylist()
    told = [_under(event, id_) for event, id_ in zip(events(table), ids, strict=True)]
    known = {document.id: document for document in articles(table)}
    return reports(told, known, voices or {})


def _rarity(task: Rows) -> Rarity:
    """Return the weights of the words of the rows."""
    flat = (task.table.column(name).combine_chunks().flatten().to_pylist() for name in ("words", "counts"))
    counts = dict(zip(*flat, strict=True))
    return Rarity({word: weight(task.total, count) for word, count in counts.items()})


def _places(task: Rows) -> list[int]:
    return _column(task, "nr")


def _column(task: Rows, name: str) -> list[Any]:
    found: list[Any] = task.table.column(name).to_pylist()
    return found


def _values(table: Any, *names: str) -> Iterator[tuple[Any, ...]]:
    """Yield the values of some columns, row by row."""
    return zip(*(table.column(name).to_pylist() for name in names), strict=True)


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
        words.append(_telling(event))
    table = arrow().Table.from_batches([columns.batch()]).replace_schema_metadata(None)
    listed = arrow().array(words, arrow().list_(arrow().string()))
    at = arrow().array(places, arrow().int32())
    return table.append_column("nr", at).append_column("telling", listed)


def _telling(event: Event) -> list[str]:
    """Return the words by which others may refer to an event, none where no words date it."""
    return sorted(telling(event)) if rank(event) == BY_WORDS else []


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
