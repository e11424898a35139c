"""Answers to a query: events as records for JSON, and as rows of a CSV table that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from eventline.export.records import Record, days_record, facts_record
from eventline.model.chronology import Chronology
from eventline.model.correction import Correction, Reading
from eventline.model.document import Document
from eventline.model.event import Event, Evidence
from eventline.model.status import StatusChange

COLUMNS = (
    *("id", "first", "last", "best", "headline", "status", "speaker", "actors", "place", "theme", "basis"),
    *("confidence", "sources", "conflicts", "correction", "quote"),
)
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # what makes a spreadsheet take a cell for a formula


def answers(chronology: Chronology) -> list[Record]:
    """Return each event as a record: inclusive ISO days, evidence with its article, what was corrected.

    >>> answers(Chronology(events=()))
    []
    """
    documents = {document.id: document for document in chronology.documents}
    return [_answer(event, documents) for event in chronology]


def answers_csv(chronology: Chronology) -> str:
    """Return a line for each event below the names of `COLUMNS`; lists are joined with semicolons.

    White space in a cell is one space; a cell that a spreadsheet would take for a formula begins with an
    apostrophe.

    Source:
        OWASP, "CSV Injection".
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    documents = {document.id: document for document in chronology.documents}
    writer.writerows([_cell(value) for value in _cells(event, documents)] for event in chronology)
    return out.getvalue()


def sources(event: Event, documents: Mapping[str, Document]) -> tuple[str, ...]:
    """Return who reports *event*, each once: the publisher, else the site, else the id of the article."""
    return tuple(dict.fromkeys(_publisher(e.document, documents.get(e.document)) for e in event.evidence))


def _publisher(id_: str, document: Document | None) -> str:
    if document is None:
        return id_
    return document.source or (document.url and urlsplit(document.url).hostname) or id_


def _answer(event: Event, documents: Mapping[str, Document]) -> Record:
    return {
        "id": event.id,
        "headline": event.headline,
        **days_record(event.when),
        "best": None if event.best is None else event.best.isoformat(),
        **facts_record(event),
        "confidence": round(event.confidence, 3),
        "status_history": [_change(change) for change in event.status_history],
        "fulfils": event.fulfils,
        "conflicts": [{**days_record(c.when), "documents": list(c.documents)} for c in event.conflicts],
        "correction": None if event.correction is None else _correction(event.correction),
        "evidence": [_evidence(evidence, documents) for evidence in event.evidence],
    }


def _change(change: StatusChange) -> Record:
    day = None if change.day is None else change.day.isoformat()
    return {"day": day, "status": change.status.value, "documents": list(change.documents)}


def _evidence(evidence: Evidence, documents: Mapping[str, Document]) -> Record:
    document = documents.get(evidence.document)
    published = document.published if document is not None else None
    return {
        "document": evidence.document,
        "source": None if document is None else document.source,
        "url": None if document is None else document.url,
        "published": None if published is None else published.isoformat(),
        "quote": evidence.quote,
    }


def _correction(correction: Correction) -> Record:
    machine = correction.machine
    return {
        "how": correction.how,
        "fields": list(correction.fields),
        "note": correction.note,
        "machine": None if machine is None else _reading(machine),
        "merged": [_reading(reading) for reading in correction.merged],
    }


def _reading(reading: Reading) -> Record:
    return {
        "headline": reading.headline,
        **days_record(reading.when),
        "best": None if reading.best is None else reading.best.isoformat(),
        "lasted": reading.lasted,
        "status": reading.status.value,
        "place": reading.place,
        "actors": list(reading.actors),
    }


def _cells(event: Event, documents: Mapping[str, Document]) -> tuple[Any, ...]:
    days = days_record(event.when)
    conflicts = (f"{c.when.isoformat()} ({', '.join(c.documents)})" for c in event.conflicts)
    return (
        *(event.id, days["first"], days["last"], event.best, event.headline, event.status.value),
        *(event.speaker, "; ".join(event.actors), event.place, event.theme),
        *(event.basis, round(event.confidence, 3), "; ".join(sources(event, documents))),
        *("; ".join(conflicts), event.correction and event.correction.how, event.evidence[0].quote),
    )


def _cell(value: Any) -> str:
    text = "" if value is None else " ".join(str(value).split())
    return f"'{text}" if text.startswith(_FORMULA) else text
