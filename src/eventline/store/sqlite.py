"""A chronology as an SQLite database: written whole, read back equal, asked without reading all of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from os import PathLike
from pathlib import Path

from eventline.errors import UnreadableError
from eventline.model.chronology import Chronology
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.model.naming import is_called
from eventline.model.selection import Selection, has
from eventline.store.asked import asked
from eventline.store.files import write_whole
from eventline.store.json import parsed
from eventline.store.reading import reading
from eventline.store.record import document_from_record, event_from_record
from eventline.store.rows import whole
from eventline.store.sqlite_schema import APPLICATION, VERSION, fill
from eventline.store.sqlite_where import candidates

MAGIC = b"SQLite format 3\0"


def write(chronology: Chronology, path: str | PathLike[str]) -> None:
    """Write *chronology* to *path* as an SQLite database, whole or not at all.

    Raises:
        OSError: The folder is missing or cannot be written; nothing has changed then.
    """

    def make(beside: Path) -> None:
        with closing(sqlite3.connect(beside, isolation_level=None)) as database:
            fill(database, chronology)

    write_whole(path, make)


def read(path: str | PathLike[str]) -> Chronology:
    """Return the chronology that `write` wrote to *path*.

    Raises:
        UnreadableError: The file is missing, is no database of eventline's, or is of another version.
    """
    with _opened(path) as database:
        events = tuple(_events(database.execute("SELECT record FROM events ORDER BY number")))
        documents = _documents(database.execute("SELECT record FROM documents ORDER BY number"))
        return _chronology(database, events, documents)


def query(path: str | PathLike[str], wanted: Selection) -> Chronology:
    """Return the events of the database that fit *wanted*, with the documents that report them.

    Only what its indexes lead to is read. Errors as for `read`.
    """
    with _opened(path) as database:
        statement, values = candidates(database, wanted)
        near = tuple(_events(database.execute(f"SELECT record FROM events WHERE {statement}", values)))
        return asked(_chronology(database, near, _cited(database, near)), wanted)


@contextmanager
def _opened(path: str | PathLike[str]) -> Iterator[sqlite3.Connection]:
    """Yield the database for reading; faults in it name the file."""
    with reading(path):
        with Path(path).open("rb"):
            pass  # says why not as for every other file; SQLite only says that it cannot
        uri = f"{Path(path).resolve().as_uri()}?mode=ro"
        try:
            with closing(sqlite3.connect(uri, uri=True)) as database:
                database.create_function("has", 2, _has, deterministic=True)
                database.create_function("is_called", 2, is_called, deterministic=True)
                _check(database)
                yield database
        except sqlite3.Error as error:
            raise UnreadableError(f"no SQLite database of eventline's: {error}") from error


def _has(text: str | None, words: str) -> bool:
    return text is not None and has(text, words)


def _check(database: sqlite3.Connection) -> None:
    (application,) = database.execute("PRAGMA application_id").fetchone()
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION:
        raise UnreadableError("an SQLite database of another program, expected one that eventline wrote")
    if version != VERSION:
        raise UnreadableError(f"database version {version}, expected {VERSION}")


def _chronology(
    database: sqlite3.Connection, events: Iterable[Event], documents: Iterable[Document]
) -> Chronology:
    about = {name: json.loads(value) for name, value in database.execute("SELECT name, value FROM about")}
    return Chronology(tuple(events), about.get("title"), tuple(documents), tuple(about.get("unfit", ())))


def _events(rows: Iterable[tuple[str]]) -> Iterator[Event]:
    return (event_from_record(parsed(record), f"events[{n}]") for n, (record,) in enumerate(rows))


def _documents(rows: Iterable[tuple[str]]) -> Iterator[Document]:
    return (document_from_record(parsed(record), f"documents[{n}]") for n, (record,) in enumerate(rows))


def _cited(database: sqlite3.Connection, events: Iterable[Event]) -> Iterator[Document]:
    """Yield the documents that report *events*, in their order in the database."""
    names = json.dumps(sorted({whole(evidence.document) for event in events for evidence in event.evidence}))
    cited = "SELECT record FROM documents WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number"
    return _documents(database.execute(cited, (names,)))
