"""A selection as an SQL condition that SQLite's indexes answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from eventline.model.day import DAY_SECONDS
from eventline.model.selection import Selection
from eventline.store.sqlite_schema import searchable

Condition = tuple[str, tuple[object, ...]]
_BY_ACTOR = """number IN (SELECT event FROM event_actors
    WHERE actor IN (SELECT number FROM actors WHERE is_called(name, ?)))"""
_BY_PLACE = "place IN (SELECT number FROM places WHERE has(name, ?))"
_BY_SOURCE = """number IN (SELECT event FROM evidence WHERE document IN (
    SELECT id FROM documents WHERE has(source, ?) OR has(url, ?)
    UNION SELECT DISTINCT document FROM evidence WHERE has(document, ?)))"""
_BY_WORDS = "number IN (SELECT rowid FROM words WHERE words MATCH ?)"
_BY_TEXT = "(has(headline, ?) OR number IN (SELECT event FROM evidence WHERE has(quote, ?)))"


def candidates(database: sqlite3.Connection, wanted: Selection) -> Condition:
    """Return a condition on ``events`` that every event fits which fits *wanted*; a few more may fit it."""
    found = [*_days(wanted), *_names(wanted), *_kinds(wanted), *_words(database, wanted.text)]
    conditions = [condition for condition, _ in found] or ["1"]
    return " AND ".join(conditions), tuple(value for _, values in found for value in values)


def _days(wanted: Selection) -> Iterator[Condition]:
    stretch = wanted.stretch
    if stretch is None:
        return
    yield "first_day IS NOT NULL", ()
    if stretch.hi is not None:
        yield "first_day < ?", (stretch.hi // DAY_SECONDS,)
    if stretch.lo is not None:
        yield "last_day >= ?", (stretch.lo // DAY_SECONDS,)


def _names(wanted: Selection) -> Iterator[Condition]:
    if wanted.actor is not None:
        yield _BY_ACTOR, (wanted.actor,)
    if wanted.place:
        yield _BY_PLACE, (wanted.place,)
    if wanted.source is not None:
        yield _BY_SOURCE, (wanted.source,) * 3


def _kinds(wanted: Selection) -> Iterator[Condition]:
    if wanted.status is not None:
        yield "status = ?", (wanted.status.value,)
    if wanted.basis is not None:
        yield "basis = ?", (wanted.basis.value,)
    if wanted.conflicts:
        yield "conflicts > 0", ()


def _words(database: sqlite3.Connection, text: str | None) -> Iterator[Condition]:
    if text is None:
        return
    phrase = f'"{searchable(text)}"'
    if _finds_words(database, phrase):
        yield _BY_WORDS, (phrase,)
    else:
        yield _BY_TEXT, (text, text)


def _finds_words(database: sqlite3.Connection, phrase: str) -> bool:
    """Return whether full text search is there and finds the phrase at all.

    Where it finds nothing the texts are looked at: letters younger than SQLite are no words to it.
    """
    try:
        return (
            database.execute("SELECT 1 FROM words WHERE words MATCH ? LIMIT 1", (phrase,)).fetchone()
            is not None
        )
    except sqlite3.OperationalError:
        return False
