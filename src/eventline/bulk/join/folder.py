"""A merge of any size: a bulk folder to a folder of joined events, in steps that can go on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from attrs import asdict

from eventline.bulk.arrow import arrow, duckdb, give_back
from eventline.bulk.days import UNDATED, month_of
from eventline.bulk.finish import Progress, Watch, finish, summary
from eventline.bulk.folder import DIGEST, Folder
from eventline.bulk.join.articles import in_order, rename
from eventline.bulk.join.database import Database
from eventline.bulk.join.joining import Joining
from eventline.bulk.join.parts import Parts, in_parts
from eventline.bulk.join.related import Related
from eventline.bulk.join.sayings import told_once
from eventline.bulk.join.steps import Steps
from eventline.bulk.join.tasks import OPTIONS
from eventline.bulk.manifest import BULK, MERGED, events_in
from eventline.bulk.pool import each
from eventline.bulk.run import Tally, write_run
from eventline.bulk.schema import COLUMNS, VERSION, schema
from eventline.bulk.stored import inside, let_in, placed

Engine = Callable[[Callable[[Any], Any], Iterable[Any]], Generator[Any]]
_NAMES = ", ".join(f'"{name}"' for name in COLUMNS["events"])
_DAY = "coalesce(first, last) - DATE '1970-01-01'"
_TOLD = """
(SELECT {names} FROM joined WHERE nr NOT IN (SELECT nr FROM settled)
UNION ALL SELECT {names} FROM settled) AS told
"""
_ORDER = f"""
SELECT nr, {_DAY} AS day
FROM {_TOLD.format(names="nr, first, last, window_start, window_end, event")}
ORDER BY coalesce(first, last) NULLS LAST, window_start NULLS FIRST, window_end NULLS LAST, event, nr
"""
_AMONG = f"""
SELECT * FROM {_TOLD.format(names=f"nr, {_NAMES}")}
WHERE nr IN (SELECT key FROM wanted) AND coalesce({_DAY} BETWEEN {{first}} AND {{last}}, {{undated}})
"""
_AT_ONCE = 4_096  # rows that are put in order
_DAYS = """
SELECT coalesce(first, last) - DATE '1970-01-01' AS day, count(*) FROM
    (SELECT first, last FROM joined WHERE nr NOT IN (SELECT nr FROM settled)
    UNION ALL SELECT first, last FROM settled)
GROUP BY day
"""


def merge_folder(
    source: str | Path,
    output: str | Path,
    *,
    versions: dict[str, str] | None = None,
    jobs: int = 1,
    resume: bool = False,
    watch: Watch = lambda _: None,
    engine: Engine | None = None,
) -> dict[str, Any]:
    """Join the events of the bulk folder *source* into the folder *output* and return its manifest.

    The events are those that `eventline.build` gives for the same articles. What does not fit into memory
    lies in *output* while the work goes on; a merge that was stopped goes on after its last finished step.

    Args:
        source, output: Paths, or addresses such as ``s3://…`` that fsspec opens.
        versions: Names and versions of the programs, for the manifest.
        jobs: How many processes.
        engine: Does the tasks in place of the processes of this machine: ``engine(function, tasks)`` yields
            the results in any order.

    Raises:
        UnreadableError: *source* holds no finished run of events, or *output* holds another run.
        MissingExtraError: DuckDB is not installed.
        OSError: The disk is full or cannot be written; finished steps stay done.

    >>> from tempfile import TemporaryDirectory
    >>> from eventline.bulk.local import Job, run
    >>> told = "Dockers walked out.,2025-03-13"
    >>> with TemporaryDirectory() as place:
    ...     _ = Path(place, "two.csv").write_text(f"id,text,published\\na,{told}\\nb,{told}")
    ...     _ = run(Job(paths=(f"{place}/two.csv",)), f"{place}/events", versions={})
    ...     merge_folder(f"{place}/events", f"{place}/joined")["rows"]
    1
    """
    about = events_in(source, BULK)
    record = _record(source, about, versions or {})
    digest = hashlib.sha256(json.dumps(about).encode()).hexdigest()
    shards = [inside(source, shard["path"]) for shard in about["shards"]]
    duckdb()  # fails before anything is written
    with placed(output, resume=resume) as place:
        folder = Folder(place)
        with folder.begun({**record, DIGEST: digest}, resume=resume):
            if not (folder.manifest.exists() or folder.run(0, 0).exists()):
                _join(shards, about, folder, engine or partial(each, jobs=jobs), watch)
            if not folder.manifest.exists():
                finish("events", folder, record, jobs, watch)
            folder.finish()
        return summary(folder)


def _record(source: str | Path, about: dict[str, Any], versions: dict[str, str]) -> dict[str, Any]:
    return {
        "format": MERGED,
        "what": "events",
        "schema": VERSION,
        "versions": versions,
        "options": asdict(OPTIONS),
        "inputs": [str(source)],
        "reports": about["rows"],
    }


def _join(shards: list[str], about: dict[str, Any], folder: Folder, engine: Engine, watch: Watch) -> None:
    """Write the joined events as one run, sorted by day."""
    with Database.opened(folder.work) as data:
        let_in(data.connection, shards)
        parts = Parts(folder.work, "rows")
        data.once("rename", lambda: rename(data, shards))
        data.once("rows", lambda: _lay_out(data, parts, shards))
        steps = Steps(data, parts, engine)
        joining = Joining(data, parts, engine)
        related = Related(data, engine, steps.total)
        work = (
            *(steps.describe, steps.weigh, steps.hear, steps.block, steps.pair, steps.score),
            *(steps.group, joining.decide, joining.join),
            *(related.seek, related.look_up, related.lead, related.group, related.settle),
        )
        for number, step in enumerate(work):
            watch(Progress("joining", number, len(work)))
            data.once(f"{number} {step.__name__}", step)
        months = _months(data)
        tally = Tally(about.get("documents", 0), about.get("text_bytes", 0), months)
        write_run(folder.run(0, 0), schema("events"), _in_order(data), tally)


def _lay_out(data: Database, parts: Parts, shards: list[str]) -> None:
    """Write the rows to parts, in the order of their reports, and note their ids."""
    data.do("CREATE OR REPLACE TABLE ids (place INTEGER, id VARCHAR)")
    place = 0
    for number, table in enumerate(in_parts(told_once(in_order(data, shards, parts.folder / "bucket")))):
        parts.write(number, table)
        places = arrow().array(range(place, place + len(table)), arrow().int32())
        data.add("ids", arrow().table({"place": places, "id": table.column("event")}))
        place += len(table)


def _in_order(data: Database) -> Iterator[Any]:
    """Yield the joined events by day; their order comes first and then they, for all at once are too many."""
    compute = arrow("pyarrow.compute")
    for batch in data.batches(_ORDER, rows=_AT_ONCE):
        places, days = batch.columns
        ends = compute.min_max(days).as_py()
        within = {"first": ends["min"] or 0, "last": ends["max"] or 0, "undated": days.null_count > 0}
        found = data.table(_AMONG.format(**within), places)
        rows = found.take(compute.index_in(places, value_set=found.column("nr").combine_chunks()))
        del found
        give_back()
        yield rows.drop_columns(["nr"]).cast(schema("events"))


def _months(data: Database) -> dict[str, int]:
    found: dict[str, int] = {}
    for day, count in data.rows(_DAYS):
        month = month_of(UNDATED if day is None else day)
        found[month] = found.get(month, 0) + count
    return found
