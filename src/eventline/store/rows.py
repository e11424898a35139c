"""Rows: an event flattened for tables; the whole of it stands beside as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.store.json import escaped
from eventline.store.moments import write_published
from eventline.store.record import document_to_record, event_to_record

# Day numbers that stand for open ends, so that one comparison serves all windows.
EARLIEST, LATEST = -4_000_000, 4_000_000


@frozen
class EventRow:
    """One event as flat values; days are ISO strings and, to compare by, numbers as ``date.toordinal`` has.

    *first_day* and *last_day* are `EARLIEST` and `LATEST` at open ends, None when undated.
    """

    id: str
    headline: str
    first: str | None
    last: str | None
    first_day: int | None
    last_day: int | None
    best: str | None
    lasted: bool
    status: str
    speaker: str | None
    actors: tuple[str, ...]
    place: str | None
    latitude: float | None
    longitude: float | None
    theme: str
    basis: str | None
    confidence: float
    documents: tuple[str, ...]
    quotes: tuple[str, ...]
    conflicts: int
    correction: str | None
    record: str


@frozen
class DocumentRow:
    """One document as flat values and, for all of it, its JSON *record*."""

    id: str
    title: str | None
    source: str | None
    url: str | None
    published: str | None
    record: str


def event_row(event: Event) -> EventRow:
    """Return *event* flattened."""
    first_day, last_day = days(event)
    latitude, longitude = event.coordinates or (None, None)
    return EventRow(
        id=whole(event.id),
        headline=whole(event.headline),
        first=_iso(event.when and event.when.first),
        last=_iso(event.when and event.when.last),
        first_day=first_day,
        last_day=last_day,
        best=_iso(event.best),
        lasted=event.lasted,
        status=event.status.value,
        speaker=None if event.speaker is None else whole(event.speaker),
        actors=tuple(map(whole, event.actors)),
        place=None if event.place is None else whole(event.place),
        latitude=latitude,
        longitude=longitude,
        theme=whole(event.theme),
        basis=None if event.basis is None else event.basis.value,
        confidence=event.confidence,
        documents=tuple(whole(evidence.document) for evidence in event.evidence),
        quotes=tuple(whole(evidence.quote) for evidence in event.evidence),
        conflicts=len(event.conflicts),
        correction=None if event.correction is None else event.correction.how,
        record=_json(event_to_record(event)),
    )


def document_row(document: Document) -> DocumentRow:
    """Return *document* flattened."""
    source, url, title = (
        None if name is None else whole(name) for name in (document.source, document.url, document.title)
    )
    published = None if document.published is None else write_published(document.published)
    record = _json(document_to_record(document))
    return DocumentRow(whole(document.id), title, source, url, published, record)


def days(event: Event) -> tuple[int | None, int | None]:
    """Return the numbers of the first and the last day of the window, as `EventRow` has them."""
    when = event.when
    if when is None:
        return None, None
    first = EARLIEST if when.lo is None else when.lo // DAY_SECONDS
    last = LATEST if when.hi is None else (when.hi - 1) // DAY_SECONDS
    return first, last


def whole(text: str) -> str:
    """Return *text* without halves of surrogate pairs, which no table can hold; the record keeps them."""
    return text.encode("utf-8", "replace").decode()


def _iso(day: Any) -> str | None:
    return None if day is None else day.isoformat()


def _json(record: Mapping[str, Any]) -> str:
    return escaped(json.dumps(record, ensure_ascii=False, allow_nan=False, separators=(",", ":")))
