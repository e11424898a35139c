"""Ask: the events of a bulk folder that fit a selection, found by DuckDB in the Parquet files."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import chain, groupby, islice
from pathlib import Path
from typing import Any

from attrs import evolve

from eventline.bulk.arrow import arrow, breakable, duckdb
from eventline.bulk.conditions import Condition, are_exact, conditions, days_of
from eventline.bulk.days import bounds
from eventline.bulk.manifest import MERGED, events_in
from eventline.bulk.rows import articles, events
from eventline.bulk.schema import COLUMNS, schema
from eventline.bulk.stored import inside, let_in
from eventline.model.chronology import Chronology
from eventline.model.naming import is_called
from eventline.model.selection import Selection

_NAMES = ", ".join(f'"{name}"' for name in COLUMNS["events"])
_COUNTED = 4  # months at first: to ask once more costs as much as to count in so many
_IN_TIME = """ORDER BY coalesce(first, last) NULLS LAST,
    coalesce(window_start, window_end - INTERVAL 1 SECOND) NULLS LAST, window_end NULLS LAST, event"""


def query(folder: str | Path, wanted: Selection, limit: int | None = None) -> Chronology:
    """Return the events below *folder* that fit *wanted*, with the articles that report them.

    Events are as each article tells them, or joined where *folder* is that of a merge. Of the articles'
    texts only the quoted sentences are kept.

    Args:
        limit: Only the first so many in order of time: no more files are read than hold them.

    Raises:
        UnreadableError: *folder* holds no finished run of events.
        MissingExtraError: DuckDB is not installed.

    >>> from tempfile import TemporaryDirectory
    >>> from eventline.bulk.local import Job, run
    >>> with TemporaryDirectory() as place:
    ...     _ = Path(place, "note.csv").write_text("id,text,published\\na,Dockers walked out.,2025-03-13")
    ...     _ = run(Job(paths=(f"{place}/note.csv",)), f"{place}/events", versions={})
    ...     [event.headline for event in query(f"{place}/events", Selection(text="dockers"))]
    ['Dockers walked out']
    """
    if limit is None:
        return _told(found(folder, wanted), wanted)
    rows = _first(folder, wanted, limit) if are_exact(wanted) else _read_on(folder, wanted, limit)
    return _told(rows, wanted, limit)


def count(folder: str | Path, wanted: Selection) -> int:
    """Return how many events below *folder* fit *wanted*; errors as for `query`.

    >>> from tempfile import TemporaryDirectory
    >>> from eventline.bulk.local import Job, run
    >>> with TemporaryDirectory() as place:
    ...     _ = Path(place, "note.csv").write_text("id,text,published\\na,Dockers walked out.,2025-03-13")
    ...     _ = run(Job(paths=(f"{place}/note.csv",)), f"{place}/events", versions={})
    ...     count(f"{place}/events", Selection(last="2025-03-11"))
    0
    """
    if not are_exact(wanted):
        return len(query(folder, wanted))
    shards = _shards(folder, wanted)
    if not shards:
        return 0
    with _reading(shards) as cursor:
        ((number,),) = _selected(cursor, "count(*)", shards, tuple(conditions(wanted))).fetchall()
    return int(number)


def is_merged(folder: str | Path) -> bool:
    """Return whether the events below *folder* are joined; errors as for `query`."""
    return bool(events_in(folder)["format"] == MERGED)


def found(folder: str | Path, wanted: Selection) -> Any:
    """Return the rows that may fit *wanted* as a ``pyarrow.Table``; of days alone they are the answer.

    Errors as for `query`.
    """
    return _found(_shards(folder, wanted), wanted)


def _first(folder: str | Path, wanted: Selection, limit: int) -> Any:
    """Return rows that fit *wanted* exactly, with the first *limit* of them.

    First it is counted in which months these are, for what all columns of a file cost is much more.
    """
    shards: list[str] = []
    count = 0
    for months in _more_and_more(_by_month(folder, wanted), _COUNTED):
        counts = _counts(list(chain.from_iterable(months)), wanted)
        for month in months:
            own = sum(counts.get(shard, 0) for shard in month)
            shards += month if own else []
            count += own
            if count >= limit:
                # To order them pays when many fit that are not wanted.
                return _found(shards, wanted, limit if count > 2 * limit else None)
    return _found(shards, wanted)


def _read_on(folder: str | Path, wanted: Selection, limit: int) -> Any:
    """Return rows that may fit *wanted*, of so many months that *limit* of them do."""
    tables: list[Any] = []
    held = 0
    for months in _more_and_more(_by_month(folder, wanted)):
        tables.append(_found(list(chain.from_iterable(months)), wanted))
        held += len(_told(tables[-1], wanted))
        if held >= limit:
            break
    return arrow().concat_tables(tables) if tables else schema("events").empty_table()


def _told(rows: Any, wanted: Selection, limit: int | None = None) -> Chronology:
    """Return the events of *rows* that fit, with the articles that report them."""
    made = events(rows)
    told = Chronology(made, None, articles(rows, made))
    rest = evolve(wanted, first=None, last=None)  # of days the condition is exact
    if rest != Selection():
        told = told.select(rest)
    kept = told.events[:limit]
    cited = {evidence.document for event in kept for evidence in event.evidence}
    return Chronology(kept, None, [d for d in told.documents if d.id in cited])


def _shards(folder: str | Path, wanted: Selection) -> list[str]:
    """Return the files whose days may fit."""
    return list(chain.from_iterable(_by_month(folder, wanted)))


def _by_month(folder: str | Path, wanted: Selection) -> Iterator[list[str]]:
    """Yield the files of each month, in order of time, whose days may fit, by the manifest."""
    first, last = days_of(wanted)
    fit = (
        shard
        for shard in events_in(folder)["shards"]
        if (last is None or shard["first"] is None or shard["first"] <= last)
        and (first is None or shard["last"] is None or shard["last"] >= first)
    )
    for _, month in groupby(sorted(fit, key=_month), _month):
        yield [inside(folder, shard["path"]) for shard in month]


def _month(shard: dict[str, Any]) -> tuple[int, int]:
    """Return the days of the month whose rows a file holds."""
    return bounds(shard["path"].partition("/")[0].removeprefix("month="))


def _more_and_more(months: Iterator[list[str]], size: int = 1) -> Iterator[list[list[str]]]:
    """Yield *size* months, the next twice as many, and so on."""
    while some := list(islice(months, size)):
        yield some
        size *= 2


def _counts(shards: Sequence[str], wanted: Selection) -> dict[str, int]:
    """Return how many rows of each file fit, where any do."""
    with _reading(shards) as cursor:
        rows = _selected(cursor, "filename, count(*)", shards, tuple(conditions(wanted)), "GROUP BY filename")
        return dict(rows.fetchall())


def _found(shards: Sequence[str], wanted: Selection, limit: int | None = None) -> Any:
    if not shards:
        return schema("events").empty_table()
    within = tuple(conditions(wanted))
    with _reading(shards) as cursor:
        if wanted.actor is not None:
            called = _actors(cursor, shards, within, wanted.actor)
            within = (*within, ("list_has_any(actors, ?::VARCHAR[])", (called,)))
        order = "" if limit is None else f"{_IN_TIME} LIMIT {limit}"
        return _selected(cursor, _NAMES, shards, within, order).to_arrow_table()


def _actors(cursor: Any, shards: Sequence[str], within: Sequence[Condition], wanted: str) -> list[str]:
    """Return the names in the rows *within* some conditions that are meant by *wanted*."""
    rows = _selected(cursor, "DISTINCT unnest(actors) AS name", shards, within).fetchall()
    return [name for (name,) in rows if is_called(name, wanted)]


def _selected(
    cursor: Any, what: str, shards: Sequence[str], within: Sequence[Condition], order: str = ""
) -> Any:
    # The names of our own columns and conditions; what a caller gives is a parameter.
    where = " AND ".join(f"({condition})" for condition, _ in (("TRUE", ()), *within))
    values = [value for _, given in within for value in given]
    source = "read_parquet(?, hive_partitioning = false, filename = true)"
    return cursor.sql(f"SELECT {what} FROM {source} WHERE {where} {order}", params=[list(shards), *values])


@contextmanager
def _reading(shards: Sequence[str]) -> Iterator[Any]:
    """Give a cursor that can read the files."""
    with _connection().cursor() as cursor, breakable(cursor):
        let_in(cursor, shards)
        yield cursor


@cache
def _connection() -> Any:
    """Return a database in memory, made once: that takes as long as an answer."""
    connection = duckdb().connect()
    connection.execute("SET enable_progress_bar = false")  # printed in a notebook or `python -c`
    connection.execute("SET parquet_metadata_cache = true")  # as long as a file is as it was
    return connection
