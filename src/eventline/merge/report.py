"""Report: an event as the merge sees it, with its gist."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from attrs import frozen

from eventline.languages.en.corrections import takes_back
from eventline.merge.dating import Dating
from eventline.merge.gist import NO_DATE, Gist
from eventline.merge.words import content, counts, head, labels, names, ordinals, place
from eventline.model.document import Document
from eventline.model.event import Event, Evidence

Order = tuple[str, str, tuple[int, ...], str, str]
_NOTHING: frozenset[str] = frozenset()


@frozen(eq=False, kw_only=True)
class Report(Gist):
    """One extracted event with what it is compared by.

    Attributes:
        event: The event as it was extracted.
        order: Earliest publication first, then the place in the article; equal for no two reports.
        sources: Voices that tell it (see `eventline.merge.sources`).
    """

    event: Event
    order: Order
    sources: frozenset[str]


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
    place_of, first = min(((_place(e, documents), e) for e in event.evidence), key=lambda found: found[0])
    trigger = head(_trigger(first))
    headline = content(event.headline)
    context = _all((headline, *(content(evidence.quote) for evidence in event.evidence)))
    named = _all(content(name) for name in (*event.actors, event.place or ""))
    ids = dict.fromkeys(evidence.document for evidence in event.evidence)
    return Report(
        event=event,
        dating=Dating.of(event),
        order=(*place_of, event.id, tie),
        published=place_of[0],
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
        theme=event.theme,
        status=event.evidence[0].status,
        place=event.place,
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


@lru_cache(maxsize=16_384)
def _one(words: frozenset[str]) -> frozenset[str]:
    """Return the one set that stands for all that are equal: fewer objects, and quicker to compare."""
    return words
