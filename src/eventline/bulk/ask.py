"""Ask: the events of a bulk folder that fit a selection, found by DuckDB in the Parquet files."""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from attrs import evolve

from eventline.bulk.arrow import duckdb
from eventline.bulk.columns import EPOCH
from eventline.bulk.manifest import MERGED, events_in
from eventline.bulk.rows import articles, events
from eventline.bulk.schema import COLUMNS, schema
from eventline.bulk.stored import inside, let_in
from eventline.model.chronology import Chronology
from eventline.model.day import DAY_SECONDS
from eventline.model.naming import is_called
from eventline.model.selection import Selection

Condition = tuple[str, tuple[object, ...]]
_LETTERS = range(0x80, 0x20000)  # scripts with upper and lower case end before


def query(folder: str | Path, wanted: Selection) -> Chronology:
    """Return the events below *folder* that fit *wanted*, with the articles that report them.

    Events are as each article tells them, or joined where *folder* is that of a merge. Of the articles'
    texts only the quoted sentences are kept.

    Raises:
        UnreadableError: *folder* holds no finished run of events.
        MissingExtraError: DuckDB is not installed.
    """
    table = found(folder, wanted)
    rows = events(table)
    told = Chronology(rows, None, articles(table, rows))
    rest = evolve(wanted, first=None, last=None)  # of days the condition is exact
    if rest != Selection():
        told = told.select(rest)
    cited = {evidence.document for event in told for evidence in event.evidence}
    return Chronology(told.events, None, [d for d in told.documents if d.id in cited])


def is_merged(folder: str | Path) -> bool:
    """Return whether the events below *folder* are joined; errors as for `query`."""
    return bool(events_in(folder)["format"] == MERGED)


def found(folder: str | Path, wanted: Selection) -> Any:
    """Return the rows that may fit *wanted* as a ``pyarrow.Table``; of days alone they are the answer.

    Errors as for `query`.
    """
    shards = _shards(folder, wanted)
    return _found(shards, wanted) if shards else schema("events").empty_table()


def _shards(folder: str | Path, wanted: Selection) -> list[str]:
    """Return the files whose days may fit, by the manifest."""
    manifest = events_in(folder)
    first, last = _days(wanted)
    return [
        inside(folder, shard["path"])
        for shard in manifest["shards"]
        if (last is None or shard["first"] is None or shard["first"] <= last)
        and (first is None or shard["last"] is None or shard["last"] >= first)
    ]


def _found(shards: Sequence[str], wanted: Selection) -> Any:
    within = (*_on_days(wanted), *_on_kinds(wanted), *_on_words(wanted))
    names = ", ".join(f'"{name}"' for name in COLUMNS["events"])
    with _connection().cursor() as cursor:
        let_in(cursor, shards)
        if wanted.actor is not None:
            called = _actors(cursor, shards, within, wanted.actor)
            within = (*within, ("list_has_any(actors, ?::VARCHAR[])", (called,)))
        return _selected(cursor, names, shards, within).to_arrow_table()


def _actors(cursor: Any, shards: Sequence[str], within: Sequence[Condition], wanted: str) -> list[str]:
    """Return the names in the rows *within* some conditions that are meant by *wanted*."""
    rows = _selected(cursor, "DISTINCT unnest(actors) AS name", shards, within).fetchall()
    return [name for (name,) in rows if is_called(name, wanted)]


def _selected(cursor: Any, what: str, shards: Sequence[str], within: Sequence[Condition]) -> Any:
    # The names of our own columns and conditions; what a caller gives is a parameter.
    where = " AND ".join(f"({condition})" for condition, _ in (("TRUE", ()), *within))
    values = [value for _, given in within for value in given]
    statement = f"SELECT {what} FROM read_parquet(?, hive_partitioning = false) WHERE {where}"
    return cursor.sql(statement, params=[list(shards), *values])


@cache
def _connection() -> Any:
    """Return a database in memory, made once: that takes as long as an answer."""
    return duckdb().connect()


def _days(wanted: Selection) -> tuple[int | None, int | None]:
    """Return the first and last day asked for, in days since 1970."""
    stretch = wanted.stretch
    if stretch is None:
        return None, None
    first = None if stretch.lo is None else stretch.lo // DAY_SECONDS - EPOCH
    last = None if stretch.hi is None else (stretch.hi - 1) // DAY_SECONDS - EPOCH
    return first, last


def _on_days(wanted: Selection) -> Iterator[Condition]:
    first, last = _days(wanted)
    if wanted.stretch is not None:
        yield "granularity IS NOT NULL", ()
    if last is not None:
        yield "first IS NULL OR first <= DATE '1970-01-01' + ?::INTEGER", (last,)
    if first is not None:
        yield "last IS NULL OR last >= DATE '1970-01-01' + ?::INTEGER", (first,)


def _on_kinds(wanted: Selection) -> Iterator[Condition]:
    if wanted.status is not None:
        yield "status = ?", (wanted.status.value,)
    if wanted.basis is not None:
        yield "basis = ?", (wanted.basis.value,)
    if wanted.conflicts:
        yield "record IS NOT NULL", ()


def _on_words(wanted: Selection) -> Iterator[Condition]:
    """Yield conditions that every event fits which has the words; a few more may fit them.

    What a joined event has of other articles stands in its JSON.
    """
    for words, columns, more in (
        (wanted.place, ("place",), ()),
        (wanted.text, ("headline", "quote"), ("record",)),
        (wanted.source, ("document", "source", "url"), ("record", "articles")),
    ):
        if words is not None:
            asked = [words] * len(columns) + [json.dumps(words, ensure_ascii=False)[1:-1]] * len(more)
            has = "contains(lower({0}), ?) OR regexp_matches({0}, ?)"
            told = " OR ".join(has.format(column) for column in (*columns, *more))
            odd = _odd_letters(frozenset(words.casefold()))
            yield told, tuple(value for each in asked for value in (each.casefold(), odd))


@cache
def _odd_letters(wanted: frozenset[str]) -> str:
    """Return a pattern of the letters that match one of *wanted* in any case, though not in lower case.

    DuckDB knows lower case; names are found by case folding, to which "ß" is "ss".
    """
    letters = (chr(code) for code in _LETTERS if not 0xD800 <= code < 0xE000)
    odd = [c for c in letters if (folded := c.casefold()) != c.lower() and not wanted.isdisjoint(folded)]
    return f"[{''.join(odd)}]" if odd else "^\\b$"
