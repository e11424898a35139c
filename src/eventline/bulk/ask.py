"""Ask: the events of a bulk folder that fit a selection, found by DuckDB in the Parquet files."""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from attrs import evolve

from eventline.bulk.columns import EPOCH
from eventline.bulk.folder import MANIFEST
from eventline.bulk.rows import articles, events
from eventline.bulk.schema import COLUMNS, VERSION, schema
from eventline.errors import MissingExtraError, UnreadableError
from eventline.model.chronology import Chronology
from eventline.model.day import DAY_SECONDS
from eventline.model.selection import Selection

Condition = tuple[str, tuple[object, ...]]
_LETTERS = range(0x80, 0x20000)  # scripts with upper and lower case end before


def query(folder: str | Path, wanted: Selection) -> Chronology:
    """Return the events below *folder* that fit *wanted*, with the articles that report them.

    Events are as each article tells them. Of the articles' texts only the quoted sentences are kept.

    Raises:
        UnreadableError: *folder* holds no finished run of events.
        MissingExtraError: DuckDB is not installed.
    """
    table = found(folder, wanted)
    told = Chronology(events(table), None, articles(table))
    rest = evolve(wanted, first=None, last=None)  # of days the condition is exact
    if rest != Selection():
        told = told.select(rest)
    cited = {evidence.document for event in told for evidence in event.evidence}
    return Chronology(told.events, None, [d for d in told.documents if d.id in cited])


def found(folder: str | Path, wanted: Selection) -> Any:
    """Return the rows that may fit *wanted* as a ``pyarrow.Table``; of days alone they are the answer.

    Errors as for `query`.
    """
    shards = _shards(Path(folder), wanted)
    return _found(shards, wanted) if shards else schema("events").empty_table()


def _shards(folder: Path, wanted: Selection) -> list[str]:
    """Return the files whose days may fit, by the manifest."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except OSError as error:
        fault = f"{folder}: no finished run of eventline bulk: {MANIFEST}: {error.strerror or error}"
        raise UnreadableError(fault) from error
    except ValueError as error:
        raise UnreadableError(f"{folder / MANIFEST}: is not JSON: {error}") from error
    about = manifest.get("format"), manifest.get("what"), manifest.get("schema")
    if about != ("eventline bulk", "events", VERSION):
        raise UnreadableError(
            f"{folder}: holds {about[1]} of schema {about[2]}, expected events of schema {VERSION}"
        )
    first, last = _days(wanted)
    return [
        str(folder / shard["path"])
        for shard in manifest["shards"]
        if (last is None or shard["first"] is None or shard["first"] <= last)
        and (first is None or shard["last"] is None or shard["last"] >= first)
    ]


def _found(shards: Sequence[str], wanted: Selection) -> Any:
    conditions = [("TRUE", ()), *_on_days(wanted), *_on_kinds(wanted), *_on_words(wanted)]
    where = " AND ".join(f"({condition})" for condition, _ in conditions)
    names = ", ".join(f'"{name}"' for name in COLUMNS["events"])
    values = [value for _, given in conditions for value in given]
    # The names of our own columns and conditions; what a caller gives is a parameter.
    statement = f"SELECT {names} FROM read_parquet(?, hive_partitioning = false) WHERE {where}"
    with _connection().cursor() as cursor:
        return cursor.sql(statement, params=[list(shards), *values]).to_arrow_table()


@cache
def _connection() -> Any:
    """Return a database in memory, made once: that takes as long as an answer."""
    return _duckdb().connect()


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
        yield "basis = ? OR record IS NOT NULL", (wanted.basis.value,)
    if wanted.conflicts:
        yield "record IS NOT NULL", ()


def _on_words(wanted: Selection) -> Iterator[Condition]:
    """Yield conditions that every event fits which has the words; a few more may fit them."""
    for words, columns in (
        (wanted.actor, ("array_to_string(actors, ' ')",)),
        (wanted.place, ("place",)),
        (wanted.text, ("headline", "quote")),
        (wanted.source, ("document", "source", "url")),
    ):
        if words is not None:
            folded, odd = words.casefold(), _odd_letters(frozenset(words.casefold()))
            has = "contains(lower({0}), ?) OR regexp_matches({0}, ?)"
            told = " OR ".join(has.format(column) for column in columns)
            yield f"{told} OR record IS NOT NULL", (folded, odd) * len(columns)


@cache
def _odd_letters(wanted: frozenset[str]) -> str:
    """Return a pattern of the letters that match one of *wanted* in any case, though not in lower case.

    DuckDB knows lower case; names are found by case folding, to which "ß" is "ss".
    """
    letters = (chr(code) for code in _LETTERS if not 0xD800 <= code < 0xE000)
    odd = [c for c in letters if (folded := c.casefold()) != c.lower() and not wanted.isdisjoint(folded)]
    return f"[{''.join(odd)}]" if odd else "^\\b$"


def _duckdb() -> Any:
    try:
        return import_module("duckdb")
    except ImportError as error:
        raise MissingExtraError(
            "asking a folder needs DuckDB, which is not installed: pip install 'eventline[duckdb]'"
        ) from error
