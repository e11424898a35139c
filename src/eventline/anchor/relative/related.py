"""Related: the events of an article with what its words say of their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from eventline.anchor.relative.coreference import country, own_doers
from eventline.anchor.relative.relative import Link
from eventline.anchor.windows import news_window
from eventline.model.document import Document
from eventline.model.event import Basis, Conflict, Event
from eventline.model.interval import Interval
from eventline.model.mention import Mention
from eventline.model.relation import Order, Relation

_BY_WORDS = frozenset({Basis.EXPRESSION, Basis.CARRIED_OVER})
_TURNED = {Order.AFTER: Order.BEFORE, Order.BEFORE: Order.AFTER}


def related(
    document: Document,
    mentions: Sequence[Mention],
    links: Sequence[Link],
    kept: Sequence[Mention],
    events: tuple[Event, ...],
) -> tuple[Event, ...]:
    """Return *events* with a relation for each of *links* that one of their mentions is part of.

    Args:
        mentions: All of the article, to which *links* point.
        kept: Those that became *events*, in the same order.
    """
    place = {id(m): at for at, m in enumerate(kept)}
    added: dict[int, list[Relation]] = {}
    today: dict[int, list[Relation]] = {}  # to what the article tells of its own day
    said: dict[int, list[Interval]] = {}  # where words put it that are at odds with its date
    for link in links:
        outer, inner = place.get(id(mentions[link.outer])), place.get(id(mentions[link.inner]))
        if inner is None and link.same is not None:
            inner = place.get(id(mentions[link.same]))
        if outer is not None:
            other = None if inner is None else events[inner].id
            relation = _relation(document, link, mentions[link.inner], other)
            added.setdefault(outer, []).append(relation)
            if inner is not None and link.unit is not None:
                said.setdefault(inner, []).extend(_at_odds(relation, events[outer], events[inner]))
        is_today = outer is None or events[outer].basis is Basis.PUBLICATION
        if is_today and link.unit is not None:
            told = _same(document.text, mentions[link.inner], kept, events) if inner is None else inner
            if told is not None:
                turned = evolve(link, order=_TURNED.get(link.order, link.order))
                relation = _relation(document, turned, mentions[link.outer], None)
                added.setdefault(told, []).append(relation)
                today.setdefault(told, []).append(relation)
    return tuple(
        _with(document, event, added.get(at, ()), today.get(at, ()), said.get(at, ()))
        for at, event in enumerate(events)
    )


def _at_odds(relation: Relation, outer: Event, inner: Event) -> Iterator[Interval]:
    """Yield where the *outer* event, by the length said, puts the *inner* one that words date elsewhere."""
    dated = outer.basis is Basis.EXPRESSION and inner.basis in _BY_WORDS
    turned = _TURNED.get(relation.order)
    if dated and turned is not None and outer.when is not None and inner.when is not None:
        implied = evolve(relation, order=turned).missed(inner.when, outer.when)
        if implied is not None:
            yield implied


def _same(text: str, m: Mention, kept: Sequence[Mention], events: Sequence[Event]) -> int | None:
    """Return the event that tells a definite noun of the same class and doer elsewhere in the article."""
    doers = own_doers(m, text)
    if m.is_verb or m.theme == "other" or not doers:
        return None
    for at, (other, event) in enumerate(zip(kept, events, strict=True)):
        dated = event.basis is Basis.EXPRESSION and other.theme == m.theme
        if dated and doers & {country(actor) for actor in other.actors}:
            return at
    return None


def _with(
    document: Document,
    event: Event,
    relations: Sequence[Relation],
    today: Sequence[Relation],
    said: Sequence[Interval],
) -> Event:
    """Return *event* with its relations; those to the article's own day may contradict its date."""
    if not relations and not said:
        return event
    found = list(said)
    if document.day is not None and event.when is not None and event.basis is Basis.EXPRESSION:
        before = (relation for relation in today if relation.order is Order.BEFORE)
        missed = (relation.missed(event.when, news_window(document.day)) for relation in before)
        found.extend(implied for implied in missed if implied is not None)
    conflicts = dict.fromkeys((*event.conflicts, *(Conflict(when, (document.id,)) for when in found)))
    return evolve(event, relations=tuple(relations), conflicts=tuple(conflicts))


def _relation(document: Document, link: Link, other: Mention, event: str | None) -> Relation:
    """Return the link as it stands beside one event; a noun is told by its own words only."""
    own = document.text[link.target : other.trigger.end] if other.trigger.start >= link.target else ""
    phrase = own if own and not other.is_verb else other.headline or other.clause.of(document.text)
    target = " ".join(phrase.split())
    return Relation(link.order, event, link.words, target, link.count, link.unit, link.measure)
