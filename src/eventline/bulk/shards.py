"""Shards: runs to Parquet, a folder for each month, sorted by day."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from eventline.bulk.arrow import arrow
from eventline.bulk.days import bounds
from eventline.bulk.merge import merged
from eventline.bulk.schema import What, schema
from eventline.store.files import write_whole

SHARD_ROWS, GROUP_ROWS = 1_000_000, 20_000  # of one file, of one row group in it
_MANY = 1_000  # rows
_RETURNING = {
    *("granularity", "zone", "status", "speaker", "place", "theme", "basis", "type", "mod", "rule"),
    *("document", "title", "source", "language", "published"),
}
_TASK_ROWS = 200_000  # of the months that one process writes before it takes the next, at most
_TURNS = 4  # how often a process comes back for more, so that all are done at about the same time


@frozen
class Months:
    """Months that one process writes: their names, and the rows that each has."""

    folder: Path
    what: What
    runs: tuple[Path, ...]
    months: tuple[tuple[str, int], ...]


def tasks(
    folder: Path, what: What, runs: Sequence[Path], months: dict[str, int], jobs: int
) -> Iterator[Months]:
    """Yield the months that are not all there, neighbours together in portions for *jobs* processes."""
    portion = min(_TASK_ROWS, sum(months.values()) // (jobs * _TURNS))
    held: list[tuple[str, int]] = []
    for month in sorted(months, key=bounds):
        is_there = all(path.exists() for path in shard_paths(folder, month, months[month]))
        held += [] if is_there else [(month, months[month])]
        if held and (is_there or sum(rows for _, rows in held) >= portion):
            yield Months(folder, what, tuple(runs), tuple(held))
            held = []
    if held:
        yield Months(folder, what, tuple(runs), tuple(held))


def shard_paths(folder: Path, month: str, rows: int) -> list[Path]:
    """Return the files that hold the rows of a month."""
    return [folder / f"month={month}" / f"part-{n:05d}.parquet" for n in range(-(-rows // SHARD_ROWS))]


def write_months(task: Months) -> list[dict[str, Any]]:
    """Write the shards of the months and return what the manifest says of each."""
    written = []
    low, high = bounds(task.months[0][0])[0], bounds(task.months[-1][0])[1]
    stream = _Stream(merged(task.runs, low, high))
    for month, rows in task.months:
        for number, path in enumerate(shard_paths(task.folder, month, rows)):
            path.parent.mkdir(exist_ok=True)
            count = min(SHARD_ROWS, rows - number * SHARD_ROWS)
            metadata: list[Any] = []
            write_whole(path, partial(_write, what=task.what, stream=stream, rows=count, metadata=metadata))
            written.append(describe(task.folder, path, *metadata))
    return written


@define
class _Stream:
    """Rows that are taken in tables of any size, whatever the tables are that they come in."""

    tables: Iterator[Any]
    held: list[Any] = field(factory=list)

    def take(self, rows: int) -> Any:
        """Return the next *rows* rows as one table of one piece."""
        while sum(map(len, self.held)) < rows:
            self.held.append(next(self.tables))
        whole = arrow().concat_tables(self.held)
        self.held = [whole.slice(rows)] if len(whole) > rows else []
        return whole.slice(0, rows).combine_chunks()


def _write(path: Path, what: What, stream: _Stream, rows: int, metadata: list[Any]) -> None:
    parquet = arrow("pyarrow.parquet")
    how = {"compression": "zstd", "write_page_index": True, "metadata_collector": metadata}
    # A dictionary of a few values, or of those that hardly return, takes more time and room than they do.
    returning = [name for name in schema(what).names if name in _RETURNING] if rows >= _MANY else False
    with parquet.ParquetWriter(path, schema(what), use_dictionary=returning, **how) as writer:
        for at in range(0, rows, GROUP_ROWS):
            group = stream.take(min(GROUP_ROWS, rows - at))
            writer.write_table(group.cast(schema(what)), row_group_size=GROUP_ROWS)


def describe(folder: Path, path: Path, metadata: Any = None) -> dict[str, Any]:
    """Return what the manifest says of a shard: its rows and the days that they touch.

    ``first`` and ``last`` are days since 1970, null where an end is open or nothing is dated.

    Args:
        metadata: Those of the file; they are read where they are not known.
    """
    metadata = metadata or arrow("pyarrow.parquet").read_metadata(path)
    ends: dict[str, int | None] = {}
    for name, choose in (("first", min), ("last", max)):
        column = _flat_index(metadata, name)
        values: list[int | None] = [
            _end(metadata.row_group(group).column(column).statistics, name)
            for group in range(metadata.num_row_groups)
        ]
        known = [value for value in values if value is not None]
        ends[name] = choose(known) if len(known) == len(values) else None
    return {"path": path.relative_to(folder).as_posix(), "rows": metadata.num_rows, **ends}


def _flat_index(metadata: Any, name: str) -> int:
    paths = [metadata.schema.column(n).path for n in range(metadata.num_columns)]
    return paths.index(name)


def _end(statistics: Any, name: str) -> int | None:
    if statistics is None or not statistics.has_min_max or statistics.null_count:
        return None
    return int(statistics.min_raw if name == "first" else statistics.max_raw)
