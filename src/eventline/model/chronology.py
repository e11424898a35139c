"""Chronology: events in order of time, with look-ups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Self, overload

from attrs import evolve, field, frozen

from eventline.calendars.gregorian import ordinal
from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.model.selection import AnyDay, Selection, stretch_of

_END_OF_TIME = ordinal(10_000, 1, 1) * DAY_SECONDS


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the events by start, then end; undated ones last; ties in order of their ids."""
    return tuple(sorted(events, key=_place_in_time))


def _place_in_time(event: Event) -> tuple[int, int, int, str]:
    if event.when is None:
        return 1, 0, 0, event.id
    lo, hi = event.when.lo, event.when.hi
    # An event known only to lie before a day stands just before that day.
    start = lo if lo is not None else (hi or 0) - 1
    return 0, start, _END_OF_TIME if hi is None else hi, event.id


def _documents(documents: Iterable[Document]) -> tuple[Document, ...]:
    return tuple(documents)


@frozen
class Chronology(Sequence[Event]):
    """Events in order of time, with the documents they come from.

    Attributes:
        unfit: A sentence for each correction made by hand that fits none of the events.
    """

    events: tuple[Event, ...] = field(converter=in_order)
    title: str | None = None
    documents: tuple[Document, ...] = field(default=(), converter=_documents)
    unfit: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.events)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    @overload
    def __getitem__(self, index: int) -> Event: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Event]: ...
    def __getitem__(self, index: int | slice) -> Event | Sequence[Event]:
        """Return an event, or for a slice its events as a tuple: reversed or not, as sequences do."""
        return self.events[index]

    def between(self, first: AnyDay = None, last: AnyDay = None) -> Self:
        """Return the events whose window meets the days *first* to *last*; undated ones are left out.

        Args:
            first, last: Dates or ISO days, months or years; both belong to the stretch, None is an open end.

        Raises:
            UnreadableError: One of them is no day, or *last* comes before *first*.

        >>> len(Chronology(events=()).between("2025-03"))
        0
        """
        wanted = stretch_of(first, last)
        return self._only(e for e in self if e.when is not None and (e.when & wanted) is not None)

    def where(
        self,
        *,
        actor: str | None = None,
        place: str | None = None,
        status: str | None = None,
        text: str | None = None,
        source: str | None = None,
        basis: str | None = None,
    ) -> Self:
        """Return the events that fit every given condition.

        Args:
            actor: A name as one would type it, in any case: "putin" finds "Vladimir Putin", "UN" also
                "United Nations", "Acme company" also "Acme".
            place: Words of the name, in any case.
            status: One of the `Status` values.
            text: Words of the headline or of a quoted sentence, in any case.
            source: Words of the publisher, the address or the id of an article that reports the event.
            basis: One of the `Basis` values.

        Raises:
            ValueError: *status* is not a status, *basis* no basis.

        >>> len(Chronology(events=()).where(actor="Putin", status="planned"))
        0
        """
        return self.select(
            Selection(actor=actor, place=place, status=status, text=text, source=source, basis=basis)
        )

    @property
    def conflicts(self) -> Self:
        """Return the events to which articles give days that do not meet.

        >>> len(Chronology(events=()).conflicts)
        0
        """
        return self.select(Selection(conflicts=True))

    def select(self, wanted: Selection) -> Self:
        """Return the events that fit *wanted*."""
        articles = {document.id: document for document in self.documents}
        return self._only(event for event in self if wanted.fits(event, articles))

    def event(self, id: str) -> Event | None:  # noqa: A002
        """Return the first event with that id, or None."""
        return next((event for event in self if event.id == id), None)

    def document(self, id: str) -> Document | None:  # noqa: A002
        """Return the document with that id, or None."""
        return next((document for document in self.documents if document.id == id), None)

    def _only(self, events: Iterable[Event]) -> Self:
        return evolve(self, events=tuple(events))
