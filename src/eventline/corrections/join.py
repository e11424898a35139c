"""Events made one by hand: all evidence kept, the first one leads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from typing import TypeVar

from attrs import evolve

from eventline.corrections.change import corrected, reading
from eventline.model.event import Conflict, Event, Evidence
from eventline.model.interval import Interval
from eventline.model.relation import Relation

T = TypeVar("T")
Order = tuple[str, str, tuple[int, ...]]


def joined(events: Sequence[Event], order: Callable[[Evidence], Order], note: str | None) -> Event:
    """Return one event of *events*, which are two or more; headline, status and window are the first's.

    The window is narrowed to what those that meet it have in common; a window that does not meet it
    becomes a conflict.

    Args:
        order: Puts evidence in order of publication.
    """
    first = events[0]
    dated = [event for event in events if event.when is not None]
    when, apart = _windows(dated)
    leader = next((event for event in dated if event.when == when), dated[0] if dated else first)
    evidence = sorted(dict.fromkeys(e for event in events for e in event.evidence), key=order)
    ids = {event.id for event in events}
    return evolve(
        first,
        when=when,
        best=leader.best if when is not None else None,
        actors=_distinct(name for event in events for name in event.actors),
        place=next((event.place for event in events if event.place), None),
        coordinates=next((event.coordinates for event in events if event.place), None),
        confidence=leader.confidence,
        evidence=tuple(evidence),
        conflicts=_distinct([*(c for event in events for c in event.conflicts), *apart]),
        relations=tuple(r for r in _relations(events) if r.event not in ids),
        status_history=_distinct(change for event in events for change in event.status_history),
        fulfils=next((e.fulfils for e in events if e.fulfils and e.fulfils not in ids), None),
        correction=corrected(first, ("evidence",), note, tuple(reading(event) for event in events[1:])),
    )


def redirected(event: Event, now: dict[str, str]) -> Event:
    """Return *event* with its references to merged events led to what these became."""
    relations = tuple(
        evolve(relation, event=now.get(relation.event or "", relation.event)) for relation in event.relations
    )
    fulfils = now.get(event.fulfils, event.fulfils) if event.fulfils else None
    if (relations, fulfils) == (event.relations, event.fulfils):
        return event
    return evolve(
        event,
        relations=tuple(r for r in _distinct(relations) if r.event != event.id),
        fulfils=None if fulfils == event.id else fulfils,
    )


def _windows(dated: Sequence[Event]) -> tuple[Interval | None, list[Conflict]]:
    windows = [(event, event.when) for event in dated if event.when is not None]
    if not windows:
        return None, []
    meeting = [when for _, when in windows if (when & windows[0][1]) is not None]
    common: Interval | None = reduce(lambda a, b: (a & b) or a, meeting)
    apart = [
        Conflict(when, tuple(sorted({e.document for e in event.evidence})))
        for event, when in windows
        if (when & windows[0][1]) is None
    ]
    return common, apart


def _relations(events: Iterable[Event]) -> tuple[Relation, ...]:
    return _distinct(relation for event in events for relation in event.relations)


def _distinct(items: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(items))
