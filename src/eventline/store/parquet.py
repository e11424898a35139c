"""A chronology as a Parquet file; pyarrow is imported when it is used."""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib import import_module
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import asdict

from eventline.calendars.gregorian import ordinal
from eventline.errors import MissingExtraError, UnreadableError
from eventline.model.chronology import Chronology
from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.model.selection import Selection
from eventline.store.asked import asked
from eventline.store.files import write_whole
from eventline.store.json import parsed
from eventline.store.reading import reading
from eventline.store.record import document_from_record, event_from_record
from eventline.store.rows import EARLIEST, LATEST, DocumentRow, EventRow, document_row, event_row

MAGIC = b"PAR1"
VERSION = 1  # goes up when an older eventline could misread the columns
_ABOUT = b"eventline"  # the key of the file's metadata
_EPOCH = ordinal(1970, 1, 1)  # Arrow counts days from here
_ROWS = 50_000  # of one row group; a query reads only those whose days may fit


def check() -> None:
    """Raise MissingExtraError when pyarrow is not installed."""
    _pyarrow("pyarrow")


def write(chronology: Chronology, path: str | PathLike[str]) -> None:
    """Write *chronology* to *path* as Parquet, whole or not at all: a row an event, then a row a document.

    Raises:
        MissingExtraError: pyarrow is not installed.
        OSError: The folder is missing or cannot be written; nothing has changed then.
    """
    parquet = _pyarrow("pyarrow.parquet")
    events = [_event_cells(event_row(event), event) for event in chronology]
    documents = [_document_cells(document_row(document), document) for document in chronology.documents]
    about = {"version": VERSION, "title": chronology.title, "unfit": chronology.unfit}
    schema = _schema().with_metadata({_ABOUT: json.dumps(about).encode()})
    table = _pyarrow("pyarrow").Table.from_pylist(events + documents, schema=schema)
    write_whole(
        path, lambda beside: parquet.write_table(table, beside, compression="zstd", row_group_size=_ROWS)
    )


def read(path: str | PathLike[str]) -> Chronology:
    """Return the chronology that `write` wrote to *path*.

    Raises:
        MissingExtraError: pyarrow is not installed.
        UnreadableError: The file is missing, holds no timeline, or is of another version.
    """
    return _read(path, None)


def query(path: str | PathLike[str], wanted: Selection) -> Chronology:
    """Return the events in the file that fit *wanted*, with the documents that report them.

    Row groups whose days do not fit are not read. Errors as for `read`.
    """
    return asked(_read(path, _filter(wanted)), wanted)


def _read(path: str | PathLike[str], filters: Any) -> Chronology:
    parquet, pyarrow = _pyarrow("pyarrow.parquet"), _pyarrow("pyarrow")
    with reading(path), Path(path).open("rb") as file:
        try:
            about = _about(parquet.read_schema(file).metadata)
            # Arrow's own threads may outlive the interpreter, which then aborts as it ends.
            table = parquet.read_table(
                file, columns=["kind", "record"], filters=filters, use_threads=False, pre_buffer=False
            )
        except pyarrow.ArrowException as error:
            raise UnreadableError(f"no Parquet file that eventline wrote: {error}") from error
        rows = table.to_pylist()
        return Chronology(_events(rows), about["title"], _documents(rows), tuple(about["unfit"]))


def _pyarrow(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingExtraError(
            "Parquet needs pyarrow, which is not installed: pip install 'eventline[arrow]'"
        ) from error


def _schema() -> Any:
    arrow = _pyarrow("pyarrow")
    texts, day, number = arrow.list_(arrow.string()), arrow.date32(), arrow.int32()
    columns = {
        **dict.fromkeys(("kind", "id", "headline"), arrow.string()),
        **dict.fromkeys(("first", "last"), day),
        **dict.fromkeys(("first_day", "last_day"), number),
        "best": day,
        "lasted": arrow.bool_(),
        **dict.fromkeys(("status", "speaker"), arrow.string()),
        "actors": texts,
        "place": arrow.string(),
        **dict.fromkeys(("latitude", "longitude"), arrow.float64()),
        **dict.fromkeys(("theme", "basis"), arrow.string()),
        "confidence": arrow.float64(),
        **dict.fromkeys(("documents", "quotes"), texts),
        "conflicts": number,
        **dict.fromkeys(("correction", "source", "url", "record"), arrow.string()),
    }
    return arrow.schema(list(columns.items()))


def _event_cells(row: EventRow, event: Event) -> dict[str, Any]:
    days = {name: _since_epoch(day) for name, day in (("first", row.first_day), ("last", row.last_day))}
    best = None if event.best is None else event.best.toordinal() - _EPOCH
    return {**asdict(row), **days, "best": best, "kind": "event"}


def _since_epoch(day: int | None) -> int | None:
    return None if day is None or day in (EARLIEST, LATEST) else day - _EPOCH


def _document_cells(row: DocumentRow, document: Document) -> dict[str, Any]:
    day = None if document.day is None else document.day.toordinal() - _EPOCH
    cells = {"id": row.id, "headline": row.title, "source": row.source, "url": row.url, "record": row.record}
    return {"kind": "document", "first": day, "last": day, **cells}


def _filter(wanted: Selection) -> Any:
    """Return a condition that Parquet's own statistics answer; a few events more may fit it."""
    field = _pyarrow("pyarrow.compute").field
    conditions = [field("kind") == "event"]
    if wanted.stretch is not None and wanted.stretch.hi is not None:
        conditions.append(field("first_day") <= (wanted.stretch.hi - 1) // DAY_SECONDS)
    if wanted.stretch is not None and wanted.stretch.lo is not None:
        conditions.append(field("last_day") >= wanted.stretch.lo // DAY_SECONDS)
    if wanted.status is not None:
        conditions.append(field("status") == wanted.status.value)
    fits = conditions[0]
    for condition in conditions[1:]:
        fits = fits & condition
    return fits | (field("kind") == "document")


def _about(metadata: dict[bytes, bytes] | None) -> dict[str, Any]:
    about = parsed((metadata or {}).get(_ABOUT, b"null").decode())
    if not isinstance(about, dict):
        raise UnreadableError("a Parquet file of another program, expected one that eventline wrote")
    if about.get("version") != VERSION:
        raise UnreadableError(f"Parquet version {about.get('version')!r}, expected {VERSION}")
    return about


def _events(rows: Iterable[dict[str, str]]) -> tuple[Event, ...]:
    records = [row["record"] for row in rows if row["kind"] == "event"]
    return tuple(event_from_record(parsed(record), f"events[{n}]") for n, record in enumerate(records))


def _documents(rows: Iterable[dict[str, str]]) -> tuple[Document, ...]:
    records = [row["record"] for row in rows if row["kind"] == "document"]
    return tuple(document_from_record(parsed(record), f"documents[{n}]") for n, record in enumerate(records))
