"""Buckets: rows larger than memory in order, laid into files that are each sorted in memory."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from eventline.bulk.arrow import arrow, give_back

Key = tuple[str, str]
_ROWS = 32_768  # that are sorted at once
_FAN_OUT = 64  # files that are written at once


def borders_of(counts: Iterable[tuple[Key, int]]) -> list[Key]:
    """Return the last key of each bucket, of keys in order and how many rows each has.

    A bucket has not many more rows than are sorted at once, unless one key has.

    >>> borders_of([(("a", "x"), 20_000), (("a", "y"), 20_000), (("b", "x"), 5)])
    [('a', 'y'), ('b', 'x')]
    """
    borders, held, last = [], 0, None
    for key, count in counts:
        held, last = held + count, key
        if held >= _ROWS:
            borders.append(key)
            held, last = 0, None
    return borders if last is None else [*borders, last]


def in_order(
    batches: Iterable[Any], names: Sequence[str], borders: Sequence[Key], bucket: Path
) -> Iterator[Any]:
    """Yield the rows of *batches* in tables that follow each other, no key in more than one of them.

    Args:
        names: The columns by which they are sorted; the first two are the key.
        borders: As `borders_of` gives them for the keys of all rows.
        bucket: How the files begin in which the rows lie until they are sorted.
    """
    if len(borders) < 2:
        yield from _sorted(batches, names)
        return
    size = -(-len(borders) // _FAN_OUT)
    groups = [borders[at : at + size] for at in range(0, len(borders), size)]
    paths = [bucket.with_name(f"{bucket.name}-{number:02d}") for number in range(len(groups))]
    _lay(batches, names[:2], [group[-1] for group in groups], paths)
    for path, group in zip(paths, groups, strict=True):
        yield from in_order(_read(path), names, group, path)
        path.unlink()


def _sorted(batches: Iterable[Any], names: Sequence[str]) -> Iterator[Any]:
    held = list(batches)
    if held:
        rows = arrow().Table.from_batches(held)
        del held
        yield rows.sort_by([(name, "ascending") for name in names])
        give_back()


def _lay(batches: Iterable[Any], names: Sequence[str], borders: Sequence[Key], paths: Sequence[Path]) -> None:
    """Write each row to the file of the first border that its key is not beyond."""
    ipc = arrow("pyarrow.ipc")
    with ExitStack() as files:
        writers: list[Any] = []
        for batch in batches:
            writers = writers or [
                files.enter_context(ipc.new_stream(str(path), batch.schema)) for path in paths
            ]
            rows: list[list[int]] = [[] for _ in borders]
            for row, key in enumerate(zip(*(batch.column(name).to_pylist() for name in names), strict=True)):
                rows[bisect_left(borders, key)].append(row)
            for writer, own in zip(writers, rows, strict=True):
                if own:
                    writer.write_batch(batch.take(arrow().array(own, arrow().int32())))


def _read(path: Path) -> Iterator[Any]:
    with arrow().memory_map(str(path)) as file, arrow("pyarrow.ipc").open_stream(file) as reader:
        yield from reader
