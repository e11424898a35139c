"""Spark with its executors as processes of their own: the same bytes as on one machine.

It needs Java 17 or later and PySpark with pandas, some 500 MB: ``pip install 'eventline[spark]'``. With
EVENTLINE_REQUIRE_SPARK=1 a test that cannot run is a failure.
"""

import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

CLUSTER = "local-cluster[2,1,1024]"  # executors, cores and MB of each
BULK = [sys.executable, "-m", "eventline", "bulk"]
SPARK = ("--engine", "spark", "--scheduler", CLUSTER)
EXECUTOR = b"CoarseGrainedExecutorBackend"
HAS_SPARK = all(map(importlib.util.find_spec, ("pyspark", "pandas"))) and shutil.which("java")

if os.environ.get("EVENTLINE_REQUIRE_SPARK") != "1":
    pytestmark = pytest.mark.skipif(not HAS_SPARK, reason="needs Java 17 and pip install 'eventline[spark]'")


def bulk(corpus, out, *options):
    command = [*BULK, str(corpus), "-o", str(out), "--what", "times", *options]
    with out.with_suffix(".log").open("w") as log:
        return subprocess.Popen(command, stderr=log)


def wait_for_runs(process, out, least):
    """Wait until *process* has kept so many runs."""
    end = time.monotonic() + 600
    while len(list(out.glob(".work/*.arrow"))) < least:
        assert process.poll() is None, out.with_suffix(".log").read_text()
        assert time.monotonic() < end, out.with_suffix(".log").read_text()
        time.sleep(0.02)


def below(pid):
    """Return the ids of all processes that *pid* has started, and those have started."""
    children = [child for task in sorted(Path(f"/proc/{pid}/task").glob("*")) for child in started_by(task)]
    return [*children, *(grandchild for child in children for grandchild in below(child))]


def started_by(task):
    """Return the ids of the processes that the thread *task* has started, none once it has ended."""
    try:
        return [int(child) for child in (task / "children").read_text().split()]
    except (FileNotFoundError, ProcessLookupError):
        return []


def executors(process):
    return [pid for pid in below(process.pid) if EXECUTOR in Path(f"/proc/{pid}/cmdline").read_bytes()]


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
def test_an_executor_killed_in_mid_run_costs_nothing(tmp_path, write_notes, content):
    """The run was begun on one machine and killed, is resumed by Spark, and has documents that fail."""
    corpus, out, alone = write_notes(tmp_path / "notes.jsonl", 8000), tmp_path / "spark", tmp_path / "alone"
    corpus.write_text('{"id": "empty"}\n' + corpus.read_text(encoding="utf-8"), encoding="utf-8")
    begun = bulk(corpus, out, "--jobs", "1")
    wait_for_runs(begun, out, 1)
    begun.kill()
    begun.wait()
    runs = len(list(out.glob(".work/*.arrow")))

    process = bulk(corpus, out, "--resume", *SPARK)
    wait_for_runs(process, out, runs + 1)
    victim = executors(process)[0]
    os.kill(victim, signal.SIGKILL)
    assert process.wait(timeout=600) == 3, out.with_suffix(".log").read_text()  # some documents failed
    told = out.with_suffix(".log").read_text()
    assert "Lost executor" in told

    assert bulk(corpus, alone, "--jobs", "1").wait(timeout=600) == 3
    assert content(out) == content(alone)
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert (manifest["documents"], manifest["rows"]) == (8000, 24000)
    assert manifest["failures"] == [f"{corpus}:1: 'text' is missing, expected a string"]


IN_ONE_SESSION = """
import pyarrow as pa
import pytest
from pyspark.sql import SparkSession

from eventline.bulk import extract_batch, rows, spark
from eventline.bulk.cluster import NoClusterError, installed
from eventline.bulk.pool import WorkerDiedError

def each(function, tasks, **how):
    return list(spark.each(function, tasks, master="local[2]", **{"version": installed(), **how}))

session = SparkSession.builder.master("local[2]").getOrCreate()
notes = pa.Table.from_pydict({
    "id": ["a", "b"],
    "text": ["Dockers walked out on Wednesday. It was 2 pm.", "Rome burnt on 18 July 64, and again in 80."],
    "published": ["2025-03-13", None],
})
for what, values in (("events", rows.events), ("times", rows.timexes)):
    found = spark.found(session.createDataFrame(notes), what=what).toArrow()
    assert len(found) > 1
    assert sorted(map(str, values(found))) == sorted(map(str, values(extract_batch(notes, what=what))))

assert sorted(each(abs, range(-9, 0))) == list(range(1, 10))
assert each(abs, []) == []
with pytest.raises(NoClusterError, match="has eventline .*, expected 0.0.0"):
    each(abs, [1], version="0.0.0")
with pytest.raises(WorkerDiedError, match="Spark has given up on a task: .*bad operand type"):
    each(abs, [None])
assert SparkSession.getActiveSession() is session  # which was not started by `each`
session.stop()
with pytest.raises(NoClusterError, match="no Spark answers: .*nowhere"):
    list(spark.each(abs, [1], master="nowhere", version=installed()))
"""


def test_frames_and_failures():
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable}
    command = [sys.executable, "-c", IN_ONE_SESSION]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
