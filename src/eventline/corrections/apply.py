"""Corrections made on the events of a timeline; those that fit nothing are told, never dropped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import singledispatchmethod

from attrs import evolve, frozen

from eventline.corrections.add import added, identity
from eventline.corrections.board import Board, UnfitError, reports
from eventline.corrections.change import changed
from eventline.corrections.changes import Changes
from eventline.corrections.corrections import Corrections
from eventline.corrections.entries import Addition, Change, Entry, Hide, Merge, Split
from eventline.corrections.join import Order, joined, redirected
from eventline.corrections.name import named
from eventline.corrections.part import parted
from eventline.model.document import Document
from eventline.model.event import Event, Evidence


@frozen
class Corrected:
    """The *events* as corrected, and a sentence for each correction that fits nothing (*unfit*)."""

    events: tuple[Event, ...]
    unfit: tuple[str, ...]


def apply(events: Iterable[Event], documents: Iterable[Document], corrections: Iterable[Entry]) -> Corrected:
    """Return *events* with *corrections* made in their order; made again, they change no more.

    >>> from eventline.corrections.entries import EventKey
    >>> print(*apply((), (), [Hide(EventKey("3f2a9c01b7de"))]).unfit)
    hide 3f2a9c01b7de: no event has the id '3f2a9c01b7de'
    """
    work = _Work(events, tuple(documents))
    for entry in Corrections(corrections):
        try:
            work.make(entry)
        except UnfitError as why:
            work.unfit.append(f"{named(entry)}: {why}")
    return Corrected(work.events(), tuple(work.unfit))


class _Work:
    def __init__(self, events: Iterable[Event], documents: Sequence[Document]) -> None:
        self._board = Board(events, {document.id: document.day for document in documents})
        self._spots: dict[str, set[tuple[float, float]]] = defaultdict(set)
        for event in self._board.events():
            if event.place is not None and event.coordinates is not None:
                self._spots[event.place].add(event.coordinates)
        self._documents = documents
        self._published = {d.id: d.published.isoformat() for d in documents if d.published is not None}
        self._now: dict[str, str] = {}
        self.unfit: list[str] = []

    def events(self) -> tuple[Event, ...]:
        return tuple(redirected(event, self._now) for event in self._board.events())

    @singledispatchmethod
    def make(self, entry: Entry) -> None:
        raise TypeError(f"{entry!r} is no correction")

    @make.register
    def _(self, entry: Change) -> None:
        self._change(self._board.find(entry.key), entry.changes, entry.note)

    @make.register
    def _(self, entry: Hide) -> None:
        self._board.remove(self._board.find(entry.key))

    @make.register
    def _(self, entry: Addition) -> None:
        if not self._board.has(identity(entry)):
            self._board.add(self._placed(added(entry, self._documents)))

    @make.register
    def _(self, entry: Merge) -> None:
        places, missing = self._places(entry)
        if not places or (len(places) == 1 and missing):
            raise UnfitError("; ".join(missing))
        if missing:
            self.unfit.append(f"{named(entry)}: joined without {'; '.join(missing)}")
        first, *others = places
        if others:
            event = joined([self._board[place] for place in places], self._order, entry.note)
            self._now |= {self._board[place].id: event.id for place in others}
            self._board.replace(first, event)
            for place in others:
                self._board.remove(place, now=first)
        self._change(first, entry.changes, None if others else entry.note)

    @make.register
    def _(self, entry: Split) -> None:
        place = self._board.find(entry.key)
        event = self._board[place]
        taken = [e for e in event.evidence if any(reports(e, quote) for quote in entry.out)]
        if len(taken) == len(event.evidence):
            raise UnfitError(f"would take every sentence of event {event.id}")
        if taken:
            left, new = parted(event, taken, entry.note)
            self._board.replace(place, left)
            self._change(self._board.add(new), entry.changes, None)
        else:
            self._change(self._apart(entry), entry.changes, None)

    def _places(self, entry: Merge) -> tuple[list[int], list[str]]:
        """Return the distinct places of the events to merge, and what is said of those not found."""
        places: dict[int, None] = {}
        missing = []
        for key in entry.keys:
            try:
                places[self._board.find(key)] = None
            except UnfitError as why:
                missing.append(f"{key.event or key.quote}: {why}")
        return list(places), missing

    def _apart(self, entry: Split) -> int:
        """Return the one other event that the sentences report already."""
        places = {place for quote in entry.out for place in self._board.quoting(quote)}
        if len(places) != 1:
            told = ", ".join(repr(quote) for quote in entry.out)
            raise UnfitError(f"the event has none of these sentences, expected at least one: {told}")
        return places.pop()

    def _change(self, place: int, changes: Changes, note: str | None) -> None:
        if changes.given() or note is not None:
            self._board.replace(place, self._placed(changed(self._board[place], changes, note)))

    def _placed(self, event: Event) -> Event:
        """Return *event* with the coordinates of other events of its place, where these are the same."""
        spots = self._spots.get(event.place or "", ())
        if event.coordinates is not None or len(spots) != 1:
            return event
        return evolve(event, coordinates=next(iter(spots)))

    def _order(self, evidence: Evidence) -> Order:
        published = self._published.get(evidence.document, "~")  # after every date
        return published, evidence.document, (*evidence.sentence, *evidence.trigger)
