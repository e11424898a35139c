"""Report: an event as the merge sees it, with its gist."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import takewhile

from attrs import frozen

from eventline.languages.en.events.corrections import takes_back
from eventline.languages.en.events.deeds import DEEDS, OCCURS, deeds
from eventline.languages.en.events.stems import stem
from eventline.languages.en.events.verbs import CANCELLING, DELAYING, LIGHT
from eventline.merge.content import bare, content, counts, head, labels, ordinals
from eventline.merge.dating import Dating
from eventline.merge.gist import NO_DATE, Gist
from eventline.merge.likeness import CALLS_OFF
from eventline.merge.named import named
from eventline.merge.names import GROUP, led, names, place
from eventline.merge.numbered import numbered
from eventline.merge.unrepeatable import once
from eventline.model.document import Document
from eventline.model.event import Event, Evidence
from eventline.model.remembered import remembered
from eventline.model.status import Status
from eventline.rules.lazy import lazy

Order = tuple[str, str, tuple[int, ...], str, str]
_NOTHING: frozenset[str] = frozenset()
_POINTS_ON = frozenset(
    map(stem, LIGHT | CANCELLING | DELAYING | {"call"})
)  # "made a visit", "called off the visit"
_OCCURS = frozenset(map(stem, OCCURS))  # "an earthquake struck"
_WHITHER = lazy(r"\s(?:from|to|until|till|for|by|forward|back)\b")
_OWNED = ("'", "’")
_ENDS = '.!?"”'


@frozen(eq=False, kw_only=True)
class Report(Gist):
    """One extracted event with what it is compared by.

    Attributes:
        event: The event as it was extracted.
        order: Earliest publication first, then the place in the article; equal for no two reports.
    """

    event: Event
    order: Order


def reports(
    events: Iterable[Event], documents: Mapping[str, Document], voices: Mapping[str, str]
) -> tuple[Report, ...]:
    """Return the distinct events as reports in their order, whatever order they come in."""
    distinct: dict[str, dict[Event, None]] = {}
    for event in events:
        distinct.setdefault(event.id, {})[event] = None
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
    words = first.told_by
    trigger = head(words)
    headline = content(_planned(first, event.headline))
    told = _deeds(first, words, headline)
    context = _all((headline, *map(_told, event.evidence)))
    owners = [_owner(actor, event.headline) for actor in event.actors]
    known = _all(content(name) for name in (*event.actors, *owners, event.place or ""))
    ids = dict.fromkeys(evidence.document for evidence in event.evidence)
    return Report(
        event=event,
        dating=Dating.of(event),
        order=(*place_of, event.id, tie),
        published=place_of[0],
        documents=_one(frozenset(ids)),
        sources=_one(frozenset(voices.get(id_, id_) for id_ in ids)),
        trigger=trigger,
        deeds=told,
        once=once(event, words, told),
        core=_one((headline - labels()).difference(known, (trigger,))),
        rest=_one((context - labels()).difference(known, (trigger,))),
        context=context,
        who=_all(
            _acting(owner) if owner else names(actor)
            for actor, owner in zip(event.actors, owners, strict=True)
        ),
        where=place(event.place) if event.place else _NOTHING,
        ordinals=ordinals(event.headline),
        counts=counts(event.headline),
        numbered=numbered(event.headline),
        named=named(event.headline),
        theme=event.theme,
        status=event.evidence[0].status,
        took_place=event.status.took_place,
        place=event.place,
        is_title=all(_is_title(evidence) for evidence in event.evidence),
        is_open=event.status.is_open,
        retracted=all(takes_back(evidence.quote) for evidence in event.evidence),
    )


def _tie(event: Event) -> str:
    """Return what orders two readings of the same words."""
    parts = (event.headline, event.when, event.best, event.status, event.speaker, event.actors, event.place)
    return repr((*map(str, parts), event.theme, event.lasted, event.confidence))


def _owner(actor: str, headline: str) -> str:
    """Return whose group an actor is, "Ada Venn" of "Ada Venn's troops", by name or headline; often empty."""
    before, owned, group = actor.rpartition("s ")
    if not before.endswith(_OWNED):
        before, owned, _ = headline.partition(f"s {actor}")
        group = actor
    if not owned or not before.endswith(_OWNED) or not all(name.startswith(GROUP) for name in names(group)):
        return ""
    named = takewhile(lambda word: word[:1].isupper(), reversed(before[:-1].split()))
    return " ".join(reversed(list(named)))


def _acting(owner: str) -> frozenset[str]:
    """Return for whom a group acts: for the country of its leader, or for him."""
    return led(names(owner)) or names(owner)


def _told(evidence: Evidence) -> frozenset[str]:
    """Return the content of the sentence without that of its time expression: "3 May" counts nothing."""
    quote = content(evidence.quote)
    if evidence.expression is None:
        return quote
    start, end = (at - evidence.sentence.start for at in evidence.expression)
    return quote - content(evidence.quote[start:end]) if 0 <= start < end <= len(evidence.quote) else quote


def _deeds(evidence: Evidence, trigger: str, headline: frozenset[str]) -> frozenset[int]:
    """Return the deeds of the trigger with its particle, and of the nouns that it points at."""
    behind = evidence.quote[evidence.trigger.end - evidence.sentence.start :]
    verb = bare(trigger)
    found = deeds(verb, trigger.partition(" ")[2] or behind)
    ended = verb in CALLS_OFF and evidence.status is Status.NEGATED  # "moved the visit to May"
    if ended or verb in _POINTS_ON or verb in _OCCURS:
        found = found.union(*(DEEDS.get(word, ()) for word in headline if word != verb))
    return _shared(found)


def _planned(evidence: Evidence, headline: str) -> str:
    """Return the headline of what ends a plan without whither that was moved: "moved the visit"."""
    if evidence.status is not Status.NEGATED or bare(evidence.told_by) not in CALLS_OFF:
        return headline
    return _WHITHER.split(headline, maxsplit=1)[0]


def _is_title(evidence: Evidence) -> bool:
    """Return whether a sentence opens its article and is none: it has no end."""
    return evidence.sentence.start == 0 and evidence.quote.rstrip()[-1:] not in _ENDS


@remembered(1024)
def _shared(numbers: frozenset[int]) -> frozenset[int]:
    """Return the one set that stands for all that are equal."""
    return numbers


def _all(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return _one(_NOTHING.union(*sets))


@remembered(16_384)
def _one(words: frozenset[str]) -> frozenset[str]:
    """Return the one set that stands for all that are equal: fewer objects, and quicker to compare."""
    return words
