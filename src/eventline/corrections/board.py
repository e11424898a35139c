"""Board: the events while corrections are made, found by id or by a sentence that reports them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from eventline.corrections.entries import EventKey
from eventline.model.event import Event, Evidence
from eventline.model.identity import identity

_Test = Callable[[Evidence], bool]


class UnfitError(Exception):
    """A correction fits no event, or more than one; the message says why. Never leaves this room."""


class Board:
    """Events by place; a place may become empty, and ids of merged events lead to what they became."""

    def __init__(self, events: Iterable[Event], published: Mapping[str, date | None]) -> None:
        """Put *events* on the board; *published* has the day of each article by its id."""
        self._published = published
        self._events: list[Event | None] = []
        self._by_id: dict[str, list[int]] = defaultdict(list)
        self._by_quote: dict[str, list[int]] = defaultdict(list)
        for event in events:
            self.add(event)

    def __getitem__(self, place: int) -> Event:
        event = self._events[place]
        assert event is not None
        return event

    def events(self) -> Iterator[Event]:
        return (event for event in self._events if event is not None)

    def has(self, id_: str) -> bool:
        return any(self._events[place] is not None for place in self._by_id[id_])

    def add(self, event: Event) -> int:
        """Put a new event on the board and return its place."""
        self._events.append(event)
        place = len(self._events) - 1
        self._index(place)
        return place

    def replace(self, place: int, event: Event) -> None:
        self._events[place] = event
        self._index(place)

    def remove(self, place: int, *, now: int | None = None) -> None:
        """Empty a place; ids that led there lead to the place *now*, if there is one."""
        self._events[place] = None
        if now is None:
            return
        for places in self._by_id.values():
            if place in places and now not in places:
                places.append(now)

    def find(self, key: EventKey) -> int:
        """Return the place of the event that *key* means.

        Raises:
            UnfitError: No event fits, or several do.
        """
        places = self._named(key.event) if key.event else []
        if not places and key.quote:
            places = self.quoting(key.quote)
        if not places:
            raise UnfitError(f"no event {_wanted(key)}")
        for narrower in _tests(key):
            places = self._narrowed(places, narrower)
        if len(places) > 1:
            ids = ", ".join(self[place].id for place in places)
            raise UnfitError(
                f"{len(places)} events fit ({ids}), expected one: give event, trigger or document"
            )
        return places[0]

    def quoting(self, quote: str) -> list[int]:
        """Return the places of events reported by the sentence *quote*, or else by one that contains it."""
        wanted = normal(quote)
        whole = self._standing(self._by_quote.get(wanted, ()))
        whole = [place for place in whole if any(normal(e.quote) == wanted for e in self[place].evidence)]
        if whole or not wanted:
            return whole
        return self._standing(
            place for text, places in self._by_quote.items() if wanted in text for place in places
        )

    def _named(self, id_: str) -> list[int]:
        """Return the places of the id, or else of events that have taken in the sentence which gives it."""
        places = self._standing(self._by_id.get(id_, ()))
        return places or [
            place
            for place in self._standing(range(len(self._events)))
            if any(self._gives(evidence, id_) for evidence in self[place].evidence)
        ]

    def _gives(self, evidence: Evidence, id_: str) -> bool:
        offset = evidence.trigger.start - evidence.sentence.start
        return identity(self._published.get(evidence.document), evidence.quote, offset) == id_

    def _index(self, place: int) -> None:
        event = self[place]
        for table, name in (
            (self._by_id, event.id),
            *((self._by_quote, normal(e.quote)) for e in event.evidence),
        ):
            if place not in table[name]:
                table[name].append(place)

    def _standing(self, places: Iterable[int]) -> list[int]:
        return [place for place in dict.fromkeys(places) if self._events[place] is not None]

    def _narrowed(self, places: list[int], test: _Test) -> list[int]:
        fitting = [place for place in places if any(test(evidence) for evidence in self[place].evidence)]
        return fitting or places


def normal(text: str) -> str:
    """Return *text* as quotes are compared: without regard to white space and case."""
    return " ".join(text.split()).casefold()


def reports(evidence: Evidence, quote: str) -> bool:
    """Return whether *evidence* is the sentence *quote*, or contains it."""
    return normal(quote) in normal(evidence.quote)


def _wanted(key: EventKey) -> str:
    """Return what an event must have to be the one that *key* means, in words."""
    named = [f"has the id {key.event!r}"] if key.event else []
    return " or ".join([*named, *([f"reports {key.quote!r}"] if key.quote else [])])


def _tests(key: EventKey) -> Iterator[_Test]:
    """Yield what narrows a choice of several events, the surest first."""
    quote, word, document = key.quote, key.trigger, key.document

    def quoted(evidence: Evidence) -> bool:
        return quote is None or reports(evidence, quote)

    if quote is not None:
        yield quoted
    if word is not None:
        yield lambda evidence: quoted(evidence) and normal(evidence.told_by) == normal(word)
    if document is not None:
        yield lambda evidence: quoted(evidence) and evidence.document == document
