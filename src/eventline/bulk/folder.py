"""Folder: where a bulk run keeps its work, and what it has done already."""

import hashlib
import json
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import define

from eventline.bulk.merge import FAN_IN
from eventline.errors import UnreadableError
from eventline.read.inputs import Input
from eventline.read.stream import is_address
from eventline.store.files import write_text

try:
    import fcntl
except ImportError:  # Windows, where nothing keeps two runs apart
    fcntl = None  # type: ignore[assignment]

MANIFEST = "manifest.json"
HELD = "holds a run already, and it is finished: expected a new folder"
STOPPED = "holds a run already, go on with --resume"
DIGEST = "input_digest"  # kept while a run goes on; a manifest is the same for copies of the inputs
_WORK, _JOB = ".work", "job.json"
_NAME = re.compile(r"(\d+)-(\d+)\.arrow")


@define
class Folder:
    """The output folder of a run; runs are named by level and number: ``0-000012.arrow`` is of chunk 12.

    A run of level n takes the place of up to 64 of level n - 1, which are removed after it is written.
    """

    path: Path

    @property
    def work(self) -> Path:
        return self.path / _WORK

    @property
    def manifest(self) -> Path:
        return self.path / MANIFEST

    @contextmanager
    def begun(self, job: dict[str, Any], *, resume: bool) -> Iterator[None]:
        """Hold the folder, new or with the work that was left in it; half a file of a killed run is removed.

        Raises:
            UnreadableError: It holds something and *resume* is not asked for, or what it holds is of other
                inputs, options or versions, or another process works on it.
        """
        started, finished = self.work / _JOB, self.manifest.exists()
        if started.exists() or finished:
            if not resume:
                raise UnreadableError(f"{self.path}: {HELD if finished else STOPPED}")
            self._check(job, self.manifest if finished else started)
        elif self.path.exists() and any(file.name != _WORK for file in self.path.iterdir()):
            raise UnreadableError(f"{self.path}: is not empty, expected a new folder")
        if finished:
            yield
            return
        self.work.mkdir(parents=True, exist_ok=True)
        with self._lock():
            for half in self.path.rglob(".*.part"):
                half.unlink(missing_ok=True)
            write_text(started, json.dumps(job, ensure_ascii=False, indent=1))
            yield

    @contextmanager
    def _lock(self) -> Iterator[None]:
        """Keep other runs off; the system lets go of the lock when this process ends, however it ends."""
        with (self.work / "lock").open("w") as file:
            if fcntl is not None:
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    raise UnreadableError(f"{self.path}: another run works on it") from None
            yield

    def _check(self, job: dict[str, Any], file: Path) -> None:
        before = json.loads(file.read_text(encoding="utf-8"))
        for name, value in job.items():
            if before.get(name) != value and not (name == DIGEST and file == self.manifest):
                was, now = _short(before.get(name)), _short(value)
                raise UnreadableError(f"{self.path}: was begun with other {name}: {was}, now {now}")

    def run(self, level: int, number: int) -> Path:
        return self.work / f"{level}-{number:06d}.arrow"

    def runs(self) -> dict[tuple[int, int], Path]:
        """Return the runs that are there by level and number; what a higher one replaces is removed."""
        found: dict[tuple[int, int], Path] = {}
        for path in self.work.iterdir():
            if name := _NAME.fullmatch(path.name):
                found[int(name[1]), int(name[2])] = path
        top = max((level for level, _ in found), default=0)
        for level, number in sorted(found):
            above = ((higher, number // FAN_IN ** (higher - level)) for higher in range(level + 1, top + 1))
            if any(place in found for place in above):
                found.pop((level, number)).unlink()
        return found

    def finish(self) -> None:
        """Remove what only a run in progress needs."""
        shutil.rmtree(self.work, ignore_errors=True)


def has_chunk(runs: Iterable[tuple[int, int]], number: int, top: int) -> bool:
    """Return whether one of *runs*, of levels up to *top*, stands for chunk *number*."""
    return any((level, number // FAN_IN**level) in runs for level in range(top + 1))


def fingerprint(inputs: Iterable[Input]) -> str:
    """Return a digest of the paths, sizes and times of change of the inputs."""
    digest = hashlib.sha256()
    for found in inputs:
        is_here = not is_address(found.path) and Path(found.path).exists()  # and no link to nothing
        changed = Path(found.path).stat().st_mtime_ns if is_here else 0
        digest.update(f"{found.path}\0{found.size}\0{changed}\n".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _short(value: object) -> str:
    shown = json.dumps(value, ensure_ascii=False)
    return shown if len(shown) <= 80 else f"{shown[:77]}..."
