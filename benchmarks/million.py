"""A folder of a million events, or of any number: made-up news, told again on other days."""

import json
import random
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
from benchmarks.corpus import articles

from eventline.bulk import schema
from eventline.bulk.columns import Columns
from eventline.bulk.days import by_day, counts
from eventline.bulk.folder import MANIFEST
from eventline.bulk.run import Tally, write_run
from eventline.bulk.schema import VERSION
from eventline.bulk.shards import describe, shard_paths, tasks, write_months
from eventline.pipeline import extract

_MOVED = {"first": pa.int32(), "last": pa.int32(), "window_start": pa.int64(), "window_end": pa.int64()}
_MONTH = 31  # days
_DAY = 86_400_000  # milliseconds


def folder_of_events(folder: Path, events: int, seed: int = 1) -> Path:
    """Write at least *events* events over ten years to *folder*, as a bulk run would.

    All are dated to a month or closer: what is dated to a decade would be in the answer for any day.
    """
    rng = random.Random(seed)
    columns = Columns("events")
    for article in articles(100_000, seed):
        columns.add(article.document, extract(article.document))
    told = _dated(pa.Table.from_batches([columns.batch()]))
    copies = [_moved(told, rng.randrange(-1500, 1500)) for _ in range(-(-events // len(told)))]
    table = by_day(pa.concat_tables(copies).combine_chunks())
    folder.mkdir(parents=True)
    run, months = folder / "all.arrow", counts(table)
    write_run(run, schema("events"), [table], Tally(months=months))
    for task in tasks(folder, "events", [run], months):
        write_months(task)
    run.unlink()
    shards = [
        describe(folder, path) for month in months for path in shard_paths(folder, month, months[month])
    ]
    about = {"format": "eventline bulk", "what": "events", "schema": VERSION, "shards": shards}
    (folder / MANIFEST).write_text(json.dumps(about), encoding="utf-8")
    return folder


def _dated(told: pa.Table) -> pa.Table:
    """Return the events whose window is at most a month."""
    first, last = (told.column(name).cast(pa.int32()) for name in ("first", "last"))
    return told.filter(pc.less_equal(pc.subtract(last, first), _MONTH))


def _moved(told: pa.Table, days: int) -> pa.Table:
    """Return the events with their windows moved by some days."""
    for name, kind in _MOVED.items():
        own = told.schema.field(name)
        by = days if kind == pa.int32() else days * _DAY
        values = pc.add(told.column(name).cast(kind), pa.scalar(by, kind))
        told = told.set_column(told.schema.get_field_index(name), own, values.cast(own.type))
    return told
