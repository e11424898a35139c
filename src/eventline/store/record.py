"""Events, documents and chronologies as plain records: dicts of strings, numbers, lists and None."""

from __future__ import annotations

from typing import Any

from eventline.errors import UnreadableError
from eventline.model.chronology import Chronology
from eventline.model.document import Document
from eventline.model.event import Basis, Conflict, Event, Evidence
from eventline.store.annotations import (
    change_from_record,
    change_to_record,
    correction_from_record,
    correction_to_record,
    relation_from_record,
    relation_to_record,
)
from eventline.store.fields import Fields
from eventline.store.moments import read_published, write_published
from eventline.store.values import coordinates, day, interval, interval_to_record, span, status

Record = dict[str, Any]
FORMAT = "eventline"
VERSION = 1  # goes up when an older eventline could misread the record


def to_record(chronology: Chronology) -> Record:
    """Return *chronology* with its documents as a record that ``json.dumps`` takes.

    Days and moments are ISO 8601; an interval is half-open (``start`` belongs to it, ``end`` does not) and
    null at an open end; spans are ``[start, end)`` in characters of the document's text.

    >>> to_record(Chronology(events=(), title="Empty"))
    {'format': 'eventline', 'version': 1, 'title': 'Empty', 'events': [], 'documents': []}
    """
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": chronology.title,
        "events": [event_to_record(event) for event in chronology],
        "documents": [document_to_record(document) for document in chronology.documents],
        **({"unfit": list(chronology.unfit)} if chronology.unfit else {}),
    }


def from_record(record: object) -> Chronology:
    """Return the chronology that `to_record` turned into *record*.

    Raises:
        UnreadableError: The record is of another format or version, or a field is missing or malformed;
            the message names the field.
    """
    fields = Fields.of(record, "")
    if fields.record.get("format") != FORMAT:
        raise UnreadableError(
            f"no eventline timeline: format is {fields.record.get('format')!r}, expected {FORMAT!r}"
        )
    if fields.record.get("version") != VERSION:
        raise UnreadableError(f"record version {fields.record.get('version')!r}, expected {VERSION}")
    events = fields.each("events", event_from_record)
    documents = fields.each("documents", document_from_record)
    return Chronology(events, fields.optional_text("title"), documents, fields.texts("unfit"))


def event_to_record(event: Event) -> Record:
    """Return one event as a record."""
    return {
        "id": event.id,
        "headline": event.headline,
        "when": interval_to_record(event.when),
        "best": None if event.best is None else event.best.isoformat(),
        "lasted": event.lasted,
        "status": event.status.value,
        "speaker": event.speaker,
        "actors": list(event.actors),
        "place": event.place,
        "coordinates": None if event.coordinates is None else list(event.coordinates),
        "theme": event.theme,
        "confidence": event.confidence,
        "evidence": [_evidence_to_record(evidence) for evidence in event.evidence],
        "conflicts": [
            {"when": interval_to_record(conflict.when), "documents": list(conflict.documents)}
            for conflict in event.conflicts
        ],
        "relations": [relation_to_record(relation) for relation in event.relations],
        "status_history": [change_to_record(change) for change in event.status_history],
        "fulfils": event.fulfils,
        "correction": None if event.correction is None else correction_to_record(event.correction),
    }


def event_from_record(record: object, where: str = "event") -> Event:
    """Return the event of a record; *where* is its path in the file, for messages.

    Raises:
        UnreadableError: A field is missing or malformed.
    """
    fields = Fields.of(record, where)
    return Event(
        id=fields.text("id"),
        headline=fields.text("headline"),
        when=fields.optional("when", interval),
        best=fields.optional("best", day),
        lasted=fields.flag("lasted"),
        status=fields.required("status", status),
        speaker=fields.optional_text("speaker"),
        actors=fields.texts("actors"),
        place=fields.optional_text("place"),
        coordinates=fields.optional("coordinates", coordinates),
        theme=fields.text("theme"),
        confidence=fields.number("confidence"),
        evidence=fields.each("evidence", _evidence),
        conflicts=fields.each("conflicts", _conflict),
        relations=fields.each("relations", relation_from_record),
        status_history=fields.each("status_history", change_from_record),
        fulfils=fields.optional_text("fulfils"),
        correction=fields.optional("correction", correction_from_record),
    )


def _evidence_to_record(evidence: Evidence) -> Record:
    return {
        "document": evidence.document,
        "sentence": list(evidence.sentence),
        "trigger": list(evidence.trigger),
        "expression": None if evidence.expression is None else list(evidence.expression),
        "basis": None if evidence.basis is None else evidence.basis.value,
        "quote": evidence.quote,
        "when": interval_to_record(evidence.when),
        "best": None if evidence.best is None else evidence.best.isoformat(),
        "status": evidence.status.value,
        "speaker": evidence.speaker,
    }


def _evidence(record: object, where: str) -> Evidence:
    fields = Fields.of(record, where)
    return Evidence(
        document=fields.text("document"),
        sentence=fields.required("sentence", span),
        trigger=fields.required("trigger", span),
        expression=fields.optional("expression", span),
        basis=fields.optional("basis", lambda value, _: Basis(value)),
        quote=fields.text("quote"),
        when=fields.optional("when", interval),
        best=fields.optional("best", day),
        status=fields.required("status", status),
        speaker=fields.optional_text("speaker"),
    )


def _conflict(record: object, where: str) -> Conflict:
    fields = Fields.of(record, where)
    return Conflict(when=fields.required("when", interval), documents=fields.texts("documents"))


def document_to_record(document: Document) -> Record:
    """Return one document as a record, text and all."""
    return {
        "id": document.id,
        "title": document.title,
        "published": None if document.published is None else write_published(document.published),
        "published_from": document.published_from,
        "source": document.source,
        "url": document.url,
        "language": document.language,
        "text": document.text,
        "mentions": [list(span) for span in document.mentions],
    }


def document_from_record(record: object, where: str = "document") -> Document:
    """Return the document of a record; errors as for `event_from_record`."""
    fields = Fields.of(record, where)
    return Document(
        id=fields.text("id"),
        text=fields.text("text"),
        published=fields.optional("published", lambda value, _: read_published(value)),
        title=fields.optional_text("title"),
        url=fields.optional_text("url"),
        language=fields.text("language"),
        source=fields.optional_text("source"),
        published_from=fields.optional_text("published_from"),
        mentions=fields.each("mentions", span),
    )
