"""Chronology: events in order of time, with look-ups."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Self, overload

from attrs import evolve, field, frozen

from eventline.calendars.gregorian import ordinal
from eventline.errors import UnreadableError
from eventline.model.day import DAY_SECONDS, AncientDay
from eventline.model.document import Document
from eventline.model.event import Event, Status
from eventline.model.interval import Interval
from eventline.model.moment import to_seconds

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
    """Events in order of time, with the documents they come from."""

    events: tuple[Event, ...] = field(converter=in_order)
    title: str | None = None
    documents: tuple[Document, ...] = field(default=(), converter=_documents)

    def __len__(self) -> int:
        return len(self.events)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    @overload
    def __getitem__(self, index: int) -> Event: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Event]: ...
    def __getitem__(self, index: int | slice) -> Event | Sequence[Event]:
        return self.events[index]

    def between(self, first: date | AncientDay | str | None, last: date | AncientDay | str | None) -> Self:
        """Return the events whose window meets the days *first* to *last*; undated ones are left out.

        Args:
            first, last: Dates or ISO days; both belong to the stretch, None is an open end.

        Raises:
            UnreadableError: One of them is no day, or *last* comes before *first*.

        >>> len(Chronology(events=()).between("2025-03-12", "2025-03-13"))
        0
        """
        wanted = _stretch(first, last)
        return self._only(e for e in self if e.when is not None and (e.when & wanted) is not None)

    def where(
        self,
        *,
        actor: str | None = None,
        place: str | None = None,
        status: str | None = None,
        text: str | None = None,
    ) -> Self:
        """Return the events that fit every given condition.

        Args:
            actor, place: Words of the name, in any case: "putin" finds "Vladimir Putin".
            status: One of the `Status` values.
            text: Words of the headline or of a quoted sentence, in any case.

        Raises:
            ValueError: *status* is not a status.

        >>> len(Chronology(events=()).where(actor="Putin", status="planned"))
        0
        """
        wanted = None if status is None else Status(status)
        return self._only(
            event
            for event in self
            if (actor is None or any(_has(name, actor) for name in event.actors))
            and (place is None or _has(event.place or "", place))
            and (wanted is None or event.status is wanted)
            and (text is None or any(_has(words, text) for words in _words(event)))
        )

    def document(self, id: str) -> Document | None:  # noqa: A002
        """Return the document with that id, or None."""
        return next((document for document in self.documents if document.id == id), None)

    def _only(self, events: Iterable[Event]) -> Self:
        return evolve(self, events=tuple(events))


def _stretch(first: date | AncientDay | str | None, last: date | AncientDay | str | None) -> Interval:
    start, end = _day_number(first), _day_number(last)
    if start is not None and end is not None and end < start:
        raise UnreadableError(f"the last day {last} comes before the first day {first}")
    after = None if end is None else (end + 1) * DAY_SECONDS
    return Interval(None if start is None else start * DAY_SECONDS, after)


def _day_number(day: date | AncientDay | str | None) -> int | None:
    try:
        seconds = to_seconds(day)
    except ValueError as error:
        raise UnreadableError(
            f"{day!r} is no day, expected a date or an ISO day such as 2025-03-13"
        ) from error
    return None if seconds is None else seconds // DAY_SECONDS


def _has(text: str, words: str) -> bool:
    """Return whether *words* stand in *text*, in any case and not inside a longer word."""
    return re.search(rf"(?<!\w){re.escape(words.casefold())}(?!\w)", text.casefold()) is not None


def _words(event: Event) -> Iterator[str]:
    yield event.headline
    yield from (evidence.quote for evidence in event.evidence)
