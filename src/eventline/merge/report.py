"""Report: an event as the merge sees it, with what it is compared by worked out once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from eventline.languages.en.corrections import takes_back
from eventline.merge.dating import Dating
from eventline.merge.words import content, counts, head, labels, names, ordinals, place
from eventline.model.document import Document
from eventline.model.event import Event, Evidence

Order = tuple[str, str, tuple[int, ...], str, str]
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
    retracted: bool = field(default=False)


def reports(
    events: Iterable[Event], documents: Mapping[str, Document], voices: Mapping[str, str]
) -> tuple[Report, ...]:
    """Return the distinct events as reports in their order, whatever order they come in."""
    made = (_report(event, documents, voices) for event in dict.fromkeys(events))
    return tuple(sorted(made, key=lambda report: report.order))


def evidence_order(evidence: Evidence, documents: Mapping[str, Document]) -> Order:
    """Return where a piece of evidence stands: by day of publication, article, place in the text."""
    document = documents.get(evidence.document)
    published = document.published.isoformat() if document is not None and document.published else NO_DATE
    spans = (*evidence.sentence, *evidence.trigger)
    return published, evidence.document, spans, evidence.quote, f"{evidence.when}{evidence.status}"


def _report(event: Event, documents: Mapping[str, Document], voices: Mapping[str, str]) -> Report:
    first = min(event.evidence, key=lambda evidence: evidence_order(evidence, documents))
    published, document, spans, _, _ = evidence_order(first, documents)
    trigger = head(_trigger(first, documents.get(first.document)))
    who = _all(names(actor) for actor in event.actors)
    where = place(event.place) if event.place else frozenset()
    headline = content(event.headline)
    context = headline | _all(content(evidence.quote) for evidence in event.evidence)
    named = _all(content(name) for name in (*event.actors, event.place or "")) | labels()
    ids = frozenset(evidence.document for evidence in event.evidence)
    return Report(
        event=event,
        dating=Dating.of(event),
        order=(published, document, spans, event.id, _tie(event)),
        documents=ids,
        sources=frozenset(voices.get(id_, id_) for id_ in ids),
        trigger=trigger,
        core=headline - named - {trigger},
        rest=context - named - {trigger},
        context=context,
        who=who,
        where=where,
        ordinals=ordinals(event.headline),
        counts=counts(event.headline),
        retracted=all(takes_back(evidence.quote) for evidence in event.evidence),
    )


def _tie(event: Event) -> str:
    """Return what orders two readings of the same words."""
    parts = (event.headline, event.when, event.best, event.status, event.speaker, event.actors, event.place)
    return repr((*map(str, parts), event.theme, event.lasted, event.confidence))


def _trigger(evidence: Evidence, document: Document | None) -> str:
    """Return the words of the trigger, from the article or else from the quote."""
    if document is not None:
        return evidence.trigger.of(document.text)
    start = evidence.trigger.start - evidence.sentence.start
    return evidence.quote[start : start + evidence.trigger.end - evidence.trigger.start]


def _all(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)
