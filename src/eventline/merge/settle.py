"""Settle: dates that hang on events told in other articles, once all reports are joined."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache

from attrs import evolve

from eventline.merge.dating import rank
from eventline.merge.likeness import Rarity
from eventline.merge.words import content, names, tokens
from eventline.model.event import Basis, Conflict, Event
from eventline.model.interval import Interval
from eventline.model.relation import Order, Relation

_NAMED = 0.6  # share of the words of "Kyiv's incursion", by weight, that its event must tell
_SURE = 0.7  # confidence of a date that rests on another event
_WORDS = 0  # rank of a dating that rests on an expression


def settle(events: Sequence[Event], merged_into: Mapping[str, str], rarity: Rarity) -> tuple[Event, ...]:
    """Return *events* with their relations led to the joined events, and the dates that follow from them.

    An event that only its publication dates takes the window that its relation gives. Where both are dated
    and do not fit, the other event gets the reading as a conflict; nothing is averaged.

    Args:
        events: The joined events.
        merged_into: For the id of each extracted event the id of the event it became a part of.
    """
    # The same words in two articles of one day give one id: it leads to an event, it does not stand for it.
    by_id = {event.id: event for event in reversed(events)}
    index = _Index(events, rarity)
    readings: dict[str, list[Conflict]] = defaultdict(list)
    settled = []
    for event in events:
        relations = tuple(_led(relation, event, merged_into, index) for relation in event.relations)
        dated = _dated(evolve(event, relations=relations), by_id, readings) if relations else event
        if by_id[event.id] is event:
            by_id[event.id] = dated
        settled.append(dated)
    return tuple(_with(event, readings.get(event.id, ())) for event in settled)


def _led(relation: Relation, event: Event, merged_into: Mapping[str, str], index: _Index) -> Relation:
    """Return *relation* with the id of the joined event that it speaks of."""
    if relation.event is not None:
        return evolve(relation, event=merged_into.get(relation.event, relation.event))
    return evolve(relation, event=index.told(relation.target, event))


def _dated(event: Event, events: Mapping[str, Event], readings: dict[str, list[Conflict]]) -> Event:
    for relation in event.relations:
        other = None if relation.event is None else events.get(relation.event)
        if other is None or other.when is None or other.id == event.id:
            continue
        implied = relation.window(other.when)
        if implied is None:
            continue
        if rank(event) > _WORDS:
            event = _moved(event, implied)
        elif event.when is not None and rank(other) == _WORDS and (implied & event.when) is None:
            _object(event, relation, other, readings)
    return event


def _moved(event: Event, implied: Interval) -> Event:
    """Return an event that no words date, at the time that its relation gives."""
    if not implied.is_bounded:
        narrowed = None if event.when is None else event.when & implied
        if narrowed is None:
            return event
        return evolve(
            event, when=narrowed, best=event.best if event.best and event.best in narrowed else None
        )
    first = implied.first if implied.days == 1 and isinstance(implied.first, date) else None
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
    if turned is None or event.when is None:
        return
    implied = evolve(relation, order=turned).window(event.when)
    if implied is not None and implied.is_bounded:
        documents = tuple(sorted({evidence.document for evidence in event.evidence}))
        readings[other.id].append(Conflict(implied, documents))


def _with(event: Event, readings: Iterable[Conflict]) -> Event:
    found = dict.fromkeys((*event.conflicts, *readings))
    return evolve(event, conflicts=tuple(found)) if len(found) > len(event.conflicts) else event


class _Index:
    """The events by the words that tell them, for "Kyiv's incursion" to be found by its own."""

    def __init__(self, events: Sequence[Event], rarity: Rarity) -> None:
        self._events = events
        self._rarity = rarity
        self._by_word: dict[str, list[int]] | None = None

    def told(self, target: str, teller: Event) -> str | None:
        """Return the id of the one dated event that best tells *target*; None when none or several do."""
        words = _meaning(target)
        if len(words) < 2:
            return None
        scores = {at: self._share(words, at) for at in self._candidates(words)}
        fitting = {
            at: score for at, score in scores.items() if score >= _NAMED and self._events[at] is not teller
        }
        best = max(fitting.values(), default=0.0)
        leading = [at for at, score in fitting.items() if score == best]
        windows = {self._events[at].when for at in leading}
        return self._events[leading[0]].id if len(windows) == 1 else None

    def _candidates(self, words: frozenset[str]) -> set[int]:
        if self._by_word is None:
            self._by_word = defaultdict(list)
            for at, event in enumerate(self._events):
                for word in _telling(event) if rank(event) == _WORDS else ():
                    self._by_word[word].append(at)
        rarest = sorted(words, key=lambda word: (-self._rarity.get(word, 9.0), word))[:2]
        return {at for word in rarest for at in self._by_word.get(word, ())}

    def _share(self, words: frozenset[str], at: int) -> float:
        told = _telling(self._events[at])
        weight = {word: self._rarity.get(word, 9.0) for word in sorted(words)}
        return sum(weight[word] for word in weight if word in told) / sum(weight.values())


def _telling(event: Event) -> frozenset[str]:
    return _meaning(event.headline).union(*map(_meaning, event.actors))


@lru_cache(maxsize=65_536)
def _meaning(text: str) -> frozenset[str]:
    """Return the stems of the words and what the names stand for: "Kyiv" is Ukraine."""
    return frozenset().union(*(names(word) if word[:1].isupper() else content(word) for word in tokens(text)))
