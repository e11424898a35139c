"""Merge: many runs into one stream of rows by day, with a batch of each in memory."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from attrs import define, field

from eventline.bulk.arrow import arrow
from eventline.bulk.days import UNDATED, by_day, keys

FAN_IN = 64  # runs that are merged at once
_LOWEST = -(2**31)


def merged(runs: Sequence[Path], low: int = _LOWEST, high: int = UNDATED + 1) -> Iterator[Any]:
    """Yield tables whose rows follow each other by day; of one day in the order of *runs*, then of a run.

    Args:
        low, high: Only rows whose key is at least *low* and below *high*.
    """
    with ExitStack() as files:
        alive = [cursor for run in runs if not (cursor := Cursor.open(run, files, low, high)).is_done]
        while alive:
            border = min(cursor.keys[-1] for cursor in alive)
            pieces = [piece for cursor in alive if len(piece := cursor.until(bisect_left, border))]
            if pieces:
                yield by_day(arrow().Table.from_batches(pieces).combine_chunks())
            for cursor in alive:
                while not cursor.is_done and cursor.keys[cursor.at] == border:
                    yield arrow().Table.from_batches([cursor.until(bisect_right, border)])
            alive = [cursor for cursor in alive if not cursor.is_done]


@define
class Cursor:
    """A place in a run: the batch that holds it and the keys of that batch."""

    reader: Any
    high: int
    number: int
    batch: Any = None
    keys: list[int] = field(factory=list)
    at: int = 0
    is_done: bool = False

    @classmethod
    def open(cls, path: Path, files: ExitStack, low: int, high: int) -> "Cursor":
        """Return a cursor at the first row of *path* that is wanted; *files* closes what it opens."""
        ipc = arrow("pyarrow.ipc")
        file = files.enter_context(arrow().memory_map(str(path)))
        reader = files.enter_context(ipc.open_file(file))
        cursor = cls(reader, high, _first_batch(path, low) - 1)
        cursor._load()
        if not cursor.is_done:
            cursor.until(bisect_left, low)
        return cursor

    def until(self, side: Any, key: int) -> Any:
        """Return the rows of this batch up to *key* and step over them."""
        start, self.at = self.at, side(self.keys, key, self.at)
        rows = self.batch.slice(start, self.at - start)
        if self.at == len(self.keys):
            self._load()
        return rows

    def _load(self) -> None:
        """Go to the next batch; rows beyond the last key that is wanted are cut off."""
        self.number, self.at = self.number + 1, 0
        if self.number >= self.reader.num_record_batches:
            self.is_done = True
            return
        self.batch = self.reader.get_batch(self.number)
        self.keys = keys(self.batch).to_pylist()
        del self.keys[bisect_left(self.keys, self.high) :]
        self.is_done = not self.keys


def _first_batch(path: Path, low: int) -> int:
    """Return the number of the first batch whose last key is not below *low*."""
    if low == _LOWEST:
        return 0
    with arrow().memory_map(str(path)) as file:
        ipc = arrow("pyarrow.ipc")
        names = ipc.open_file(file).schema.names
        options = ipc.IpcReadOptions(included_fields=[names.index("first"), names.index("last")])
        reader = ipc.open_file(file, options=options)
        low_end, high_end = 0, reader.num_record_batches
        while low_end < high_end:
            middle = (low_end + high_end) // 2
            batch = reader.get_batch(middle)
            if keys(batch.slice(len(batch) - 1))[0].as_py() < low:
                low_end = middle + 1
            else:
                high_end = middle
        return low_end
