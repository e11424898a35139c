"""Work: a chunk of an input to a run of its events or time expressions; what every process does."""

from datetime import date, datetime
from pathlib import Path

from attrs import frozen

from eventline.bulk.arrow import arrow
from eventline.bulk.batch import Options, answer
from eventline.bulk.columns import Columns
from eventline.bulk.days import by_day, counts
from eventline.bulk.run import Tally, run_bytes
from eventline.bulk.schema import What, schema
from eventline.merge.collector import uncollected
from eventline.read.article import admitted
from eventline.read.chunk import Chunk
from eventline.read.inputs import documents
from eventline.store.files import write_bytes

Published = date | datetime | None


@frozen
class Task:
    """A chunk with its number, and what is asked of it."""

    number: int
    chunk: Chunk
    what: What
    options: Options
    published: Published
    undated: bool


@frozen
class Done:
    """What became of a task: its run as bytes, and what the run stands for."""

    number: int
    place: int
    tally: Tally
    run: bytes


def work(task: Task) -> Done:
    """Return the run of a task; the same task gives the same bytes."""
    columns, failures = Columns(task.what), list[str]()
    held = admitted(documents(task.chunk, task.published), task.undated)
    with uncollected():
        count = answer(held, columns, task.options, lambda error: failures.append(str(error)))
    table = by_day(arrow().Table.from_batches([columns.batch()]))
    del columns  # they hold the same rows
    tally = Tally(count, task.chunk.size, counts(table), tuple(failures))
    return Done(task.number, task.chunk.place, tally, run_bytes(schema(task.what), table, tally))


def keep(done: Done, path: Path) -> None:
    """Write the run of a task to *path*, whole or not at all."""
    write_bytes(path, done.run)
