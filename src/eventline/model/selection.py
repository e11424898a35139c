"""Selection: which events are asked for, by days, names, words and sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeVar

from attrs import field, frozen

from eventline.errors import UnreadableError
from eventline.model.day import DAY_SECONDS, AncientDay
from eventline.model.document import Document
from eventline.model.event import Basis, Event
from eventline.model.interval import Interval
from eventline.model.moment import to_seconds
from eventline.model.naming import is_called
from eventline.model.status import Status
from eventline.model.stretch import stretch as window

AnyDay = date | AncientDay | str | None


_MONTH = re.compile(r"-?\d{4}(?:-\d\d)?")  # or a year
_Kind = TypeVar("_Kind", Status, Basis)


def _one_of(kind: type[_Kind], value: str | None) -> _Kind | None:
    try:
        return None if value is None else kind(value)
    except ValueError:
        known = ", ".join(one.value for one in kind)
        raise ValueError(f"{value!r} is no {kind.__name__.lower()}, expected one of {known}") from None


def _status(value: str | None) -> Status | None:
    return _one_of(Status, value)


def _basis(value: str | None) -> Basis | None:
    return _one_of(Basis, value)


@frozen(kw_only=True)
class Selection:
    """Conditions that an event must all fit; one that is None asks for nothing.

    Attributes:
        first, last: Dates or ISO days, months or years, both belonging to the stretch that the window must
            meet; where one is given, undated events do not fit.
        actor: A name as one would type it, see `is_called`: "putin" finds "Vladimir Putin".
        place: Words of the name, in any case.
        status, basis: A value of `Status` or `Basis`.
        text: Words of the headline or of a quoted sentence, in any case.
        source: Words of the publisher, the address or the id of an article that reports it.
        conflicts: True asks for events whose articles give datings that do not meet.
        stretch: The days asked for, None when none are.

    Raises:
        UnreadableError: *first* or *last* is no day, or *last* comes before *first*.
        ValueError: *status* or *basis* is no value of its kind.

    >>> Selection(first="2025-03-08", last="2025-03-12").stretch.isoformat()
    '2025-03-08/2025-03-12'
    """

    first: AnyDay = None
    last: AnyDay = None
    actor: str | None = None
    place: str | None = None
    status: Status | None = field(default=None, converter=_status)
    text: str | None = None
    source: str | None = None
    basis: Basis | None = field(default=None, converter=_basis)
    conflicts: bool = False
    stretch: Interval | None = field(init=False, repr=False)

    @stretch.default
    def _stretch(self) -> Interval | None:
        if self.first is None and self.last is None:
            return None
        return stretch_of(self.first, self.last)

    def fits(self, event: Event, documents: Mapping[str, Document]) -> bool:
        """Return whether *event* fits; *documents* by id are the articles that its evidence stands in."""
        return (
            self.fits_days(event)
            and (self.actor is None or any(is_called(name, self.actor) for name in event.actors))
            and (self.place is None or has(event.place or "", self.place))
            and (self.status is None or event.status is self.status)
            and (self.basis is None or event.basis is self.basis)
            and (event.conflicts != () or not self.conflicts)
            and (self.text is None or any(has(words, self.text) for words in words_of(event)))
            and (self.source is None or self.fits_source(event, documents))
        )

    def fits_days(self, event: Event) -> bool:
        """Return whether the window meets the days asked for."""
        wanted = self.stretch
        return wanted is None or (event.when is not None and (event.when & wanted) is not None)

    def fits_source(self, event: Event, documents: Mapping[str, Document]) -> bool:
        """Return whether one of the articles is of the source asked for."""
        return self.source is None or any(
            has(name, self.source)
            for id_ in {evidence.document for evidence in event.evidence}
            for name in names_of(id_, documents.get(id_))
        )


def stretch_of(first: AnyDay, last: AnyDay) -> Interval:
    """Return the stretch from *first* to *last*, both belonging to it; None is an open end.

    Raises:
        UnreadableError: One of them is no day, or *last* comes before *first*.
    """
    start, end = _day_number(first, 0), _day_number(last, -1)
    if start is not None and end is not None and end < start:
        raise UnreadableError(f"the last day {last} comes before the first day {first}")
    after = None if end is None else (end + 1) * DAY_SECONDS
    return Interval(None if start is None else start * DAY_SECONDS, after)


def has(text: str, words: str) -> bool:
    """Return whether *words* stand in *text*, in any case and not inside a longer word.

    >>> has("Vladimir Putin", "putin"), has("Computing", "putin")
    (True, False)
    """
    return re.search(rf"(?<!\w){re.escape(words.casefold())}(?!\w)", text.casefold()) is not None


def words_of(event: Event) -> Iterator[str]:
    """Yield the texts in which *text* is looked for: the headline and every quoted sentence."""
    yield event.headline
    yield from (evidence.quote for evidence in event.evidence)


def names_of(id_: str, document: Document | None) -> tuple[str, ...]:
    """Return the names by which an article can be asked for: its id, publisher and address."""
    known = (document.source, document.url) if document is not None else ()
    return id_, *(name for name in known if name)


def _day_number(day: AnyDay, end: int) -> int | None:
    """Return the number of *day*; of a month or year that of its first day (*end* 0) or its last (-1)."""
    try:
        if isinstance(day, str) and _MONTH.fullmatch(day):
            unit = window(day)
            day = (unit.first, unit.last)[end]
        seconds = to_seconds(day)
    except ValueError as error:
        raise UnreadableError(
            f"{day!r} is no day, expected a date or an ISO day, month or year such as 2025-03-13 or 2025-03"
        ) from error
    return None if seconds is None else seconds // DAY_SECONDS
