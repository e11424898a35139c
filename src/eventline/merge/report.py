"""Report: an event as the merge sees it, with what it is compared by worked out once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from attrs import frozen

from eventline.languages.en.corrections import takes_back
from eventline.merge.dating import Dating
from eventline.merge.words import content, counts, head, labels, names, ordinals, place
from eventline.model.document import Document
from eventline.model.event import Event, Evidence

Order = tuple[str, str, tuple[int, ...], str, str]
_NOTHING: frozenset[str] = frozenset()
NO_DATE = "~"  # after every ISO date: an article without one comes last


@frozen(eq=False)
class Report:
    """One extracted event and what tells it from others; the words are stems, the names in one spelling.

    Attributes:
        event: The event as it was extracted.
        dating: Its window and how well that is founded, None when undated.
        order: Earliest publication first, then the place in the article; equal for no two reports.
        documents, sources: Where it stands: articles, and voices (see `eventline.merge.sources`).
        trigger: Stem of the word that tells the happening.
        core: Stems of the headline beyond the trigger, names and titles.
        rest: The same of the whole sentence.
        context: Stems of headline and sentence.
        who, where: What actors and place stand for.
        ordinals, counts: "second", "3rd"; "two", "14" in the headline.
        is_open: It may yet happen.
        retracted: The sentence quotes what an earlier version had wrong.
    """

    event: Event
    dating: Dating | None
    order: Order
    documents: frozenset[str]
    sources: frozenset[str]
    trigger: str
    core: frozenset[str]
    rest: frozenset[str]
    context: frozenset[str]
    who: frozenset[str]
    where: frozenset[str]
    ordinals: frozenset[str]
    counts: frozenset[str]
    is_open: bool
    retracted: bool


def reports(
    events: Iterable[Event], documents: Mapping[str, Document], voices: Mapping[str, str]
) -> tuple[Report, ...]:
    """Return the distinct events as reports in their order, whatever order they come in."""
    distinct: dict[str, list[Event]] = {}
    for event in events:
        alike = distinct.setdefault(event.id, [])
        if event not in alike:
            alike.append(event)
    made = [
        _report(event, documents, voices, _tie(event) if len(alike) > 1 else "")
        for alike in distinct.values()
        for event in alike
    ]
    return tuple(sorted(made, key=lambda report: report.order))


def evidence_order(evidence: Evidence, documents: Mapping[str, Document]) -> Order:
    """Return where a piece of evidence stands: by day of publication, article, place in the text."""
    place = _place(evidence, documents)
    return *place, evidence.quote, f"{evidence.when}{evidence.status}"


def _place(evidence: Evidence, documents: Mapping[str, Document]) -> tuple[str, str, tuple[int, ...]]:
    document = documents.get(evidence.document)
    published = document.published.isoformat() if document is not None and document.published else NO_DATE
    return published, evidence.document, (*evidence.sentence, *evidence.trigger)


def _report(event: Event, documents: Mapping[str, Document], voices: Mapping[str, str], tie: str) -> Report:
    first = min(event.evidence, key=lambda evidence: _place(evidence, documents))
    trigger = head(_trigger(first))
    headline = content(event.headline)
    context = _all((headline, *(content(evidence.quote) for evidence in event.evidence)))
    named = _all(content(name) for name in (*event.actors, event.place or ""))
    ids = dict.fromkeys(evidence.document for evidence in event.evidence)
    return Report(
        event=event,
        dating=Dating.of(event),
        order=(*_place(first, documents), event.id, tie),
        documents=_one(frozenset(ids)),
        sources=_one(frozenset(voices.get(id_, id_) for id_ in ids)),
        trigger=trigger,
        core=_one((headline - labels()).difference(named, (trigger,))),
        rest=_one((context - labels()).difference(named, (trigger,))),
        context=context,
        who=_all(names(actor) for actor in event.actors),
        where=place(event.place) if event.place else _NOTHING,
        ordinals=ordinals(event.headline),
        counts=counts(event.headline),
        is_open=event.status.is_open,
        retracted=all(takes_back(evidence.quote) for evidence in event.evidence),
    )


def _tie(event: Event) -> str:
    """Return what orders two readings of the same words."""
    parts = (event.headline, event.when, event.best, event.status, event.speaker, event.actors, event.place)
    return repr((*map(str, parts), event.theme, event.lasted, event.confidence))


def _trigger(evidence: Evidence) -> str:
    """Return the words of the trigger, which stand in the quote."""
    start = evidence.trigger.start - evidence.sentence.start
    return evidence.quote[start : start + evidence.trigger.end - evidence.trigger.start]


def _all(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return _one(_NOTHING.union(*sets))


@lru_cache(maxsize=65_536)
def _one(words: frozenset[str]) -> frozenset[str]:
    """Return the one set that stands for all that are equal: fewer objects, and quicker to compare."""
    return words
