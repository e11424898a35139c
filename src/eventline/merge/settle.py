"""Settle: dates that hang on events told in other articles, once all reports are joined."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from eventline.merge.dating import BY_WORDS, rank
from eventline.merge.likeness import Rarity
from eventline.merge.verdict import one_day, touches
from eventline.merge.word_index import Tellers, may_be_told, waits
from eventline.model.event import Basis, Conflict, Event
from eventline.model.interval import Interval
from eventline.model.relation import Order, Relation

_CHAIN = 4  # events that hang on each other in a row: "a day after he resigned, three days after …"
_SURE = 0.7  # confidence of a date that rests on another event


def settle(events: Sequence[Event], merged_into: Mapping[str, str], rarity: Rarity) -> tuple[Event, ...]:
    """Return *events* with their relations led to the joined events, and the dates that follow from them.

    An event that only its publication dates takes the window that its relation gives. Where both are dated
    and do not fit, the other event gets the reading as a conflict; nothing is averaged.

    Args:
        events: The joined events.
        merged_into: For the id of each extracted event the id of the event it became a part of.
    """
    tellers = Tellers(((at, event) for at, event in enumerate(events) if may_be_told(event)), rarity)

    def led(at: int, relation: Relation) -> Relation:
        """Return *relation* with the id of the joined event that it speaks of."""
        if relation.event is not None:
            return evolve(relation, event=merged_into.get(relation.event, relation.event))
        return evolve(relation, event=tellers.told(relation.target, at))

    return follow(
        [
            evolve(event, relations=tuple(led(at, relation) for relation in event.relations))
            if event.relations
            else event
            for at, event in enumerate(events)
        ]
    )


def follow(events: Sequence[Event]) -> tuple[Event, ...]:
    """Return *events* with the dates that follow from their relations, which lead to joined events.

    Events that no relation and no id leads between may as well be settled apart.
    """
    settled = list(events)
    readings: dict[str, list[Conflict]] = {}
    for _ in range(_CHAIN):
        settled, readings, before = *_followed(settled), settled
        if all(now is then for now, then in zip(settled, before, strict=True)):
            break
    return tuple(_with(event, readings.get(event.id, ())) for event in settled)


def _followed(events: Sequence[Event]) -> tuple[list[Event], dict[str, list[Conflict]]]:
    """Return *events* one link of a chain further, and how they contradict each other."""
    # The same words in two articles of one day give one id: it leads to an event, it does not stand for it.
    by_id = {event.id: event for event in reversed(events)}
    readings: dict[str, list[Conflict]] = defaultdict(list)
    settled = []
    for event in events:
        dated = _dated(event, by_id, readings) if event.relations else event
        if by_id[event.id] is event:
            by_id[event.id] = dated
        settled.append(dated)
    return settled, readings


def _dated(event: Event, events: Mapping[str, Event], readings: dict[str, list[Conflict]]) -> Event:
    for relation in event.relations:
        other = None if relation.event is None else events.get(relation.event)
        if other is None or other.when is None or other.id == event.id or waits(other):
            continue
        implied = relation.window(other.when)
        if implied is None:
            continue
        if rank(event) > BY_WORDS:
            event = _moved(event, implied)
        elif event.basis is other.basis is Basis.EXPRESSION:
            _object(event, relation, other, readings)
    return event


def _moved(event: Event, implied: Interval) -> Event:
    """Return an event that no words date, at the time that its relation gives."""
    if not implied.is_bounded:
        narrowed = None if event.when is None else event.when & implied
        if narrowed is None:
            return event
        kept = event.best is not None and touches(narrowed, event.best)
        return evolve(event, when=narrowed, best=event.best if kept else one_day(narrowed))
    first = one_day(implied)
    evidence = evolve(event.evidence[0], when=implied, best=first, basis=Basis.RELATIVE_EVENT)
    return evolve(
        event,
        when=implied,
        best=first,
        confidence=max(event.confidence, _SURE) if implied.days == 1 else event.confidence,
        evidence=(evidence, *event.evidence[1:]),
    )


def _object(event: Event, relation: Relation, other: Event, readings: dict[str, list[Conflict]]) -> None:
    """Note where the dates of *event* put the *other* one, which its own words put elsewhere."""
    turned = {Order.AFTER: Order.BEFORE, Order.BEFORE: Order.AFTER}.get(relation.order)
    if turned is None or event.when is None or other.when is None:
        return
    implied = evolve(relation, order=turned).missed(other.when, event.when)
    if implied is not None:
        documents = tuple(sorted({evidence.document for evidence in event.evidence}))
        readings[other.id].append(Conflict(implied, documents))


def _with(event: Event, readings: Iterable[Conflict]) -> Event:
    found = dict.fromkeys((*event.conflicts, *readings))
    return evolve(event, conflicts=tuple(found)) if len(found) > len(event.conflicts) else event
