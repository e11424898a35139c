"""A bulk run: inputs to a folder of Parquet by month, that can be killed at any moment and go on."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

from eventline.bulk.arrow import arrow
from eventline.bulk.batch import DEFAULT, Options
from eventline.bulk.finish import Progress, Watch, finish, summary
from eventline.bulk.folder import DIGEST, Folder, fingerprint, has_chunk
from eventline.bulk.merge import FAN_IN, merged
from eventline.bulk.pool import each
from eventline.bulk.run import Tally, tally_of, write_run
from eventline.bulk.schema import VERSION, What, schema
from eventline.bulk.stored import placed
from eventline.bulk.work import Done, Published, Task, keep, work
from eventline.read.chunk import Chunk
from eventline.read.inputs import Input, chunks, inputs_of

Engine = Callable[[Callable[[Task], Done], Iterable[Task]], Generator[Done]]


@frozen(kw_only=True)
class Job:
    """What is asked of a run; the same job gives the same bytes however many processes do it."""

    paths: tuple[str, ...]
    what: What = "events"
    options: Options = DEFAULT
    published: Published = None
    undated: bool = False

    def record(self, inputs: Sequence[Input], versions: dict[str, str]) -> dict[str, Any]:
        """Return what must be the same when a run goes on."""
        return {
            "format": "eventline bulk",
            "what": self.what,
            "schema": VERSION,
            "versions": versions,
            "options": asdict(self.options),
            "published": None if self.published is None else self.published.isoformat(),
            "undated": self.undated,
            "inputs": list(self.paths),
            "files": len(inputs),
            "input_bytes": sum(found.size for found in inputs),
        }


def run(
    job: Job,
    output: str | Path,
    *,
    versions: dict[str, str],
    jobs: int = 1,
    resume: bool = False,
    watch: Watch = lambda _: None,
    engine: Engine | None = None,
) -> dict[str, Any]:
    """Do *job* into the folder *output* and return its manifest without the list of shards.

    Args:
        output: A path, or an address such as ``s3://…`` that fsspec opens.
        versions: Names and versions of the programs, for the manifest.
        jobs: How many processes.
        engine: Answers chunks in place of the processes of this machine: ``engine(function, tasks)`` yields
            the results in any order.

    Raises:
        UnreadableError: An input is missing or of no known kind, or *output* holds another run.
        OSError: The disk is full or cannot be written; what is done stays done.
    """
    schema(job.what)
    inputs = inputs_of(job.paths)
    record = job.record(inputs, versions)
    with placed(output, resume=resume) as place:
        folder = Folder(place)
        _run(job, inputs, folder, record, jobs, resume, watch, engine or partial(each, jobs=jobs))
        return summary(folder)


def _run(
    job: Job,
    inputs: Sequence[Input],
    folder: Folder,
    record: dict[str, Any],
    jobs: int,
    resume: bool,
    watch: Watch,
    engine: Engine,
) -> None:
    with folder.begun({**record, DIGEST: fingerprint(inputs)}, resume=resume):
        if not folder.manifest.exists():
            total = sum(found.size for found in inputs)
            _answer(job, inputs, folder, engine, watch, total)
            _merge(job.what, folder, jobs, watch)
            finish(job.what, folder, record, jobs, watch)
        folder.finish()


def _answer(
    job: Job, inputs: Sequence[Input], folder: Folder, engine: Engine, watch: Watch, total: int
) -> None:
    """Write a run for each chunk that has none yet."""
    there = folder.runs()
    top = max((level for level, _ in there), default=0)
    read = _Read(total)
    given = (
        Task(number, chunk, job.what, job.options, job.published, job.undated)
        for number, chunk in enumerate(read.over(inputs))
        if not has_chunk(there, number, top)
    )
    size = documents = 0
    with closing(engine(work, given)) as answers:
        for done in answers:
            keep(done, folder.run(0, done.number))
            size, documents = size + done.tally.size, documents + done.tally.documents
            watch(Progress("reading", read.done, total, size, documents))


class _Read:
    """How many bytes of the inputs are read."""

    def __init__(self, total: int) -> None:
        self.done, self.total = 0, total

    def over(self, inputs: Sequence[Input]) -> Iterator[Chunk]:
        sizes = {found.path: found.size for found in inputs}
        before, name, place = 0, None, 0
        for chunk in chunks(inputs):
            if chunk.name != name:
                before, name = before + (place if name is None else sizes.get(name, place)), chunk.name
            place = chunk.place
            self.done = min(self.total, before + place)
            yield chunk


def _merge(what: What, folder: Folder, jobs: int, watch: Watch) -> None:
    """Merge runs by 64 until there are no more than that."""
    while len(runs := folder.runs()) > FAN_IN:
        level = min(level for level, _ in runs)
        groups: dict[int, list[Path]] = {}
        for own, number in sorted(runs):
            if own == level:
                groups.setdefault(number // FAN_IN, []).append(runs[own, number])
        given = [(what, folder.run(level + 1, number), tuple(paths)) for number, paths in groups.items()]
        for count, _ in enumerate(each(merge_runs, given, jobs), start=1):
            watch(Progress("merging", count, len(given)))


def merge_runs(task: tuple[What, Path, tuple[Path, ...]]) -> None:
    """Merge some runs into one, and remove them when it is written."""
    what, target, paths = task
    if not target.exists():  # a process may have died between writing it and saying so
        write_run(target, schema(what), merged(paths), Tally.total(map(tally_of, paths)))
    for path in paths:
        path.unlink(missing_ok=True)


def versions_of(eventline: str) -> dict[str, str]:
    """Return the versions that decide about the bytes of a run."""
    return {"eventline": eventline, "pyarrow": str(arrow().__version__)}
