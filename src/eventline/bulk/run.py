"""Run file: rows sorted by day with the counts of the documents they come from; what a killed run leaves."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Self

from attrs import Factory, asdict, frozen

from eventline.bulk.arrow import arrow
from eventline.store.files import write_whole

ROWS = 2_048  # of one record batch: as much of a run as a merge holds in memory
_TALLY = b"eventline.tally"


@frozen
class Tally:
    """What a run stands for.

    Attributes:
        documents: How many documents gave its rows, without those that failed.
        size: Bytes of text in them, roughly.
        months: Rows of each month.
        failures: Every document that failed, with its reason.
    """

    documents: int = 0
    size: int = 0
    months: dict[str, int] = Factory(dict)
    failures: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        return sum(self.months.values())

    @classmethod
    def total(cls, tallies: Iterable[Self]) -> Self:
        """Return the sum; failures stay in order."""
        documents, size = 0, 0
        months: dict[str, int] = {}
        failures: list[str] = []
        for tally in tallies:
            documents, size = documents + tally.documents, size + tally.size
            failures += tally.failures
            for month, rows in tally.months.items():
                months[month] = months.get(month, 0) + rows
        return cls(documents, size, dict(sorted(months.items())), tuple(failures))

    def json(self) -> bytes:
        return json.dumps(asdict(self), ensure_ascii=False).encode("utf-8", "replace")

    @classmethod
    def read(cls, text: bytes) -> Self:
        values = json.loads(text)
        return cls(**{**values, "failures": tuple(values["failures"])})


def write_run(path: Path, schema: Any, tables: Iterable[Any], tally: Tally) -> None:
    """Write *tables*, which follow each other by day, as one run: whole or not at all."""
    write_whole(path, lambda beside: _write(str(beside), schema, tables, tally))


def run_bytes(schema: Any, table: Any, tally: Tally) -> bytes:
    """Return the bytes of the run that `write_run` would write."""
    out = arrow().BufferOutputStream()
    _write(out, schema, [table], tally)
    return bytes(out.getvalue())


def _write(sink: Any, schema: Any, tables: Iterable[Any], tally: Tally) -> None:
    ipc = arrow("pyarrow.ipc")
    described = schema.with_metadata({**(schema.metadata or {}), _TALLY: tally.json()})
    options = ipc.IpcWriteOptions(compression="zstd", use_threads=False)
    with ipc.new_file(sink, described, options=options) as writer:
        for table in tables:
            whole = table.replace_schema_metadata(described.metadata)
            writer.write_table(whole, max_chunksize=ROWS)


def tally_of(path: Path) -> Tally:
    """Return what the run in *path* stands for, without reading its rows."""
    with arrow().memory_map(str(path)) as file, arrow("pyarrow.ipc").open_file(file) as reader:
        return Tally.read(reader.schema.metadata[_TALLY])
