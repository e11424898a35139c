"""Finish: the runs of a folder to Parquet by month, and the manifest, written last."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from eventline.bulk.days import UNDATED_MONTH
from eventline.bulk.folder import Folder
from eventline.bulk.merge import FAN_IN
from eventline.bulk.pool import each
from eventline.bulk.run import Tally, tally_of
from eventline.bulk.schema import What
from eventline.bulk.shards import describe, shard_paths, tasks, write_months
from eventline.store.files import write_whole

Watch = Callable[["Progress"], object]


@frozen
class Progress:
    """How far a run is: *step* is ``reading``, ``merging`` or ``writing``.

    Attributes:
        done, total: Bytes of the inputs, runs or rows, by the step.
        size, documents: Bytes of text and documents answered since the start of this process.
    """

    step: str
    done: int
    total: int
    size: int = 0
    documents: int = 0


def finish(what: What, folder: Folder, record: dict[str, Any], jobs: int, watch: Watch) -> None:
    """Write the shards, and when all are there the manifest."""
    runs = folder.runs()
    paths = [runs[place] for place in sorted(runs, key=_first_chunk)]
    tally = Tally.total(map(tally_of, paths))
    missing = list(tasks(folder.path, what, paths, tally.months, jobs))
    left, done = sum(rows for task in missing for _, rows in task.months), 0
    known: dict[str, dict[str, Any]] = {}
    for written in each(write_months, missing, jobs):
        known.update((shard["path"], shard) for shard in written)
        done += sum(shard["rows"] for shard in written)
        watch(Progress("writing", done, left))
    paths = [path for month, rows in tally.months.items() for path in shard_paths(folder.path, month, rows)]
    shards = [
        known.get(path.relative_to(folder.path).as_posix()) or describe(folder.path, path) for path in paths
    ]
    write_whole(folder.manifest, lambda beside: _write(beside, _manifest(record, tally, shards)))


def _first_chunk(place: tuple[int, int]) -> int:
    level, number = place
    return int(number * FAN_IN**level)


def _manifest(record: dict[str, Any], tally: Tally, shards: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {
        **record,
        "documents": tally.documents,
        "failed": len(tally.failures),
        "text_bytes": tally.size,
        "rows": tally.rows,
        "undated_rows": tally.months.get(UNDATED_MONTH, 0),
        "shards": list(shards),
        "failures": list(tally.failures),
    }


def _write(path: Path, manifest: dict[str, Any]) -> None:
    with path.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
        json.dump(manifest, file, ensure_ascii=False, indent=1)  # as a string it may be large: all failures
        file.write("\n")


def summary(folder: Folder) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads(folder.manifest.read_text(encoding="utf-8"))
    manifest.setdefault("undated_rows", 0)  # a folder that an earlier eventline finished
    return {name: value for name, value in manifest.items() if name != "shards"}
