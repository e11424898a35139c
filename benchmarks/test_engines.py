"""What a second process brings, and what Dask costs beside the processes of this machine, on much text.

``EVENTLINE_BENCH_ENGINES_MB`` says how many megabytes; without it nothing is run. A gigabyte is read
three times, in about forty minutes of one core::

    EVENTLINE_BENCH_ENGINES_MB=1000 pytest benchmarks/test_engines.py --benchmark-only
"""

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest
from benchmarks.corpus import articles
from benchmarks.family import KEEPING, watched

SIZE = float(os.environ.get("EVENTLINE_BENCH_ENGINES_MB", "0"))
_PIECE = 10_000_000  # characters that are made at once
_START = 15  # seconds in which a cluster starts, which is no part of the work
_RUN = [sys.executable, "-m", "eventline", "bulk", "--what", "times"]
_SCHEDULER = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0"]
_WORKER = [sys.executable, "-m", "distributed.cli.dask_worker", "--nthreads", "1", "--no-nanny"]
pytestmark = pytest.mark.skipif(not SIZE, reason="EVENTLINE_BENCH_ENGINES_MB says how much to read")


@pytest.fixture(scope="module")
def notes(tmp_path_factory):
    path = tmp_path_factory.mktemp("engines") / "notes.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for seed, at in enumerate(range(0, round(SIZE * 1e6), _PIECE)):
            for article in articles(min(_PIECE, round(SIZE * 1e6) - at), seed):
                d = article.document
                record = {"id": f"{seed}-{d.id}", "text": d.text, "published": d.published.isoformat()}
                file.write(json.dumps(record) + "\n")
    return path


@contextmanager
def cluster(folder):
    """Give the address of a scheduler with two workers, and the ids of these processes."""
    file = folder / "scheduler.json"
    env = {**KEEPING, "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False"}  # as docs/bulk.md advises
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder, "env": env}
    more = ["--scheduler-file", str(file), "--no-dashboard"]
    processes = [subprocess.Popen([*_SCHEDULER, *more], **quiet)]
    try:
        while not file.exists():
            assert processes[0].poll() is None, "the scheduler ended"
            time.sleep(0.1)
        address = json.loads(file.read_text())["address"]
        processes += [subprocess.Popen([*_WORKER, address, "--no-dashboard"], **quiet) for _ in range(2)]
        time.sleep(_START)
        yield address, [process.pid for process in processes]
    finally:
        for process in reversed(processes):
            process.kill()
            process.wait()


def shards(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.parquet")}


def test_engines(benchmark, figures, notes, tmp_path):
    """One process, two, and Dask with two workers write the same bytes.

    By the clock two are faster only where two cores are idle; *two_cpu* is what all processes of that run use
    of the processor beside the one, *dask_cpu* what command, scheduler and workers use beside the two.
    """
    pytest.importorskip("distributed")

    def runs():
        one = watched([*_RUN, str(notes), "-o", str(tmp_path / "one"), "--jobs", "1"])
        two = watched([*_RUN, str(notes), "-o", str(tmp_path / "two"), "--jobs", "2"])
        with cluster(tmp_path) as (address, pids):
            command = [
                *_RUN,
                str(notes),
                "-o",
                str(tmp_path / "dask"),
                "--engine",
                "dask",
                "--scheduler",
                address,
            ]
            dask = watched([*command, "--jobs", "2"], *pids)
        return one, two, dask

    (one_clock, one), (two_clock, two), (dask_clock, dask) = benchmark.pedantic(runs, rounds=1)

    expected = shards(tmp_path / "one")
    assert expected
    assert shards(tmp_path / "two") == expected
    assert shards(tmp_path / "dask") == expected
    figures(
        MB=SIZE,
        one_cpu_s=one.seconds,
        two_times_one_by_the_clock=one_clock / two_clock,
        two_cpu=two.seconds / one.seconds,
        dask_cpu=dask.seconds / two.seconds,
        dask_clock=dask_clock / two_clock,
        peak_MB=max(peak for family in (one, two) for peak in family.peak.values()),
    )
