"""The tables of an SQLite timeline, and how they are filled; described in docs/formats.md."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Sequence

from eventline.model.chronology import Chronology
from eventline.store.json import escaped
from eventline.store.rows import DocumentRow, EventRow, document_row, event_row

APPLICATION = int.from_bytes(b"evln")  # marks the file as eventline's
VERSION = 1  # goes up when an older eventline could misread the tables

_TABLES = f"""
PRAGMA journal_mode = MEMORY;
PRAGMA synchronous = OFF;
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {VERSION};
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT, source TEXT, url TEXT, published TEXT,
    record TEXT NOT NULL);
CREATE TABLE actors (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE places (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE events (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL, headline TEXT NOT NULL,
    first TEXT, last TEXT, first_day INTEGER, last_day INTEGER, best TEXT, lasted INTEGER NOT NULL,
    status TEXT NOT NULL, speaker TEXT, place INTEGER REFERENCES places, latitude REAL, longitude REAL,
    theme TEXT NOT NULL, basis TEXT, confidence REAL NOT NULL, conflicts INTEGER NOT NULL, correction TEXT,
    record TEXT NOT NULL);
CREATE TABLE event_actors (
    event INTEGER NOT NULL REFERENCES events, position INTEGER NOT NULL,
    actor INTEGER NOT NULL REFERENCES actors, PRIMARY KEY (event, position)) WITHOUT ROWID;
CREATE TABLE evidence (
    event INTEGER NOT NULL REFERENCES events, position INTEGER NOT NULL,
    document TEXT NOT NULL, quote TEXT NOT NULL, PRIMARY KEY (event, position)) WITHOUT ROWID;
"""
_INDEXES = """
CREATE INDEX events_by_first_day ON events (first_day, last_day);
CREATE INDEX events_by_last_day ON events (last_day);
CREATE INDEX events_by_place ON events (place);
CREATE INDEX events_by_status ON events (status);
CREATE INDEX events_by_id ON events (id);
CREATE INDEX events_by_actor ON event_actors (actor);
CREATE INDEX evidence_by_document ON evidence (document);
CREATE INDEX documents_by_id ON documents (id);
"""
# The words alone, not the texts: these stand in events and evidence.
_WORDS = "CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='unicode61 remove_diacritics 0')"
_WORD = re.compile(r"\w+")


def fill(database: sqlite3.Connection, chronology: Chronology) -> None:
    """Make the tables in an empty *database* and put *chronology* into them."""
    database.executescript(_TABLES)
    database.execute("BEGIN")
    about = {"title": chronology.title, "unfit": chronology.unfit}
    _insert(database, "about", [(name, escaped(json.dumps(value))) for name, value in about.items()])
    documents = (document_row(document) for document in chronology.documents)
    _insert(database, "documents", [_document(number, row) for number, row in enumerate(documents)])
    _fill_events(database, [event_row(event) for event in chronology])
    database.execute("COMMIT")
    database.executescript(_INDEXES)


def searchable(text: str) -> str:
    """Return the words of *text* in the one spelling that full text search compares.

    >>> searchable("Kyiv's “Ceasefire”")
    'kyiv s ceasefire'
    """
    return " ".join(_WORD.findall(text.casefold()))


def _fill_events(database: sqlite3.Connection, rows: Sequence[EventRow]) -> None:
    actors = _numbered(name for row in rows for name in row.actors)
    places = _numbered(row.place for row in rows if row.place is not None)
    _insert(database, "actors", [(number, name) for name, number in actors.items()])
    _insert(database, "places", [(number, name) for name, number in places.items()])
    _insert(database, "events", [_event(number, row, places) for number, row in enumerate(rows)])
    for table, parts in (
        (
            "event_actors",
            [(n, at, actors[name]) for n, row in enumerate(rows) for at, name in enumerate(row.actors)],
        ),
        (
            "evidence",
            [
                (n, at, *report)
                for n, row in enumerate(rows)
                for at, report in enumerate(zip(row.documents, row.quotes, strict=True))
            ],
        ),
    ):
        _insert(database, table, parts)
    _fill_words(database, rows)


def _fill_words(database: sqlite3.Connection, rows: Sequence[EventRow]) -> None:
    try:
        database.execute(_WORDS)
    except sqlite3.OperationalError:
        return  # an SQLite without full text search: who asks looks at the texts themselves
    texts = ((n, searchable(" ".join((row.headline, *row.quotes)))) for n, row in enumerate(rows))
    database.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", texts)


def _event(number: int, row: EventRow, places: dict[str, int]) -> tuple[object, ...]:
    place = None if row.place is None else places[row.place]
    return (
        *(number, row.id, row.headline, row.first, row.last, row.first_day, row.last_day, row.best),
        *(row.lasted, row.status, row.speaker, place, row.latitude, row.longitude, row.theme, row.basis),
        *(row.confidence, row.conflicts, row.correction, row.record),
    )


def _document(number: int, row: DocumentRow) -> tuple[object, ...]:
    return number, row.id, row.title, row.source, row.url, row.published, row.record


def _numbered(names: Iterable[str]) -> dict[str, int]:
    """Return the distinct names with numbers from 1, in order of first use."""
    return {name: number for number, name in enumerate(dict.fromkeys(names), 1)}


def _insert(database: sqlite3.Connection, table: str, rows: Sequence[tuple[object, ...]]) -> None:
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        database.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
