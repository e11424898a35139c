"""How long a bulk run takes from JSON lines to Parquet, how much memory, and what a second core brings."""

import json
import os
import subprocess
import sys
import time

import pyarrow.parquet as pq
import pytest
from attrs import frozen
from benchmarks.beside import seconds
from benchmarks.million import folder_of_events

from eventline import extract, tag
from eventline.bulk import ask
from eventline.model.selection import Selection

SIZES = {"times": 12_000_000, "events": 2_000_000}  # characters: far more work than starting and ending
EVENTS = 1_000_000  # in the folder that is asked
PAGE = 50  # of its events
_LAUNCH = """
import os, resource, subprocess, sys
code = subprocess.call([sys.executable, "-m", "eventline", "bulk", *sys.argv[1:]], stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(code, used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


@frozen
class Cost:
    """What one run took: seconds of the clock, of the processor, and the most memory of a process in MB."""

    clock: float
    cpu: float
    peak: float


def bulk(source, out, what, jobs):
    begun = time.perf_counter()
    command = [
        sys.executable,
        "-c",
        _LAUNCH,
        str(source),
        "-o",
        str(out),
        "--what",
        what,
        "--jobs",
        str(jobs),
    ]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert told[0] == "0"
    return Cost(time.perf_counter() - begun, float(told[1]), int(told[2]) / 1024)


def answers_and_cpu(function, made):
    """Return how many answers *function* gives and its processor time, as that of the runs beside it."""
    begun = time.process_time()
    answers = sum(len(function(article.document)) for article in made)
    return answers, time.process_time() - begun


def write(path, made):
    lines = (
        {"id": a.document.id, "text": a.document.text, "published": a.document.published.isoformat()}
        for a in made
    )
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


@pytest.mark.parametrize("what", SIZES)
def test_bulk(benchmark, corpus, figures, tmp_path, what):
    """The whole command, start and all, beside the bare function on the same texts, new to it as well.

    Its growth is that of processor time from a quarter of the text to all of it, without the start: 1 is a
    straight line.
    """
    made = corpus(SIZES[what])
    characters = sum(len(article.document.text) for article in made)
    whole = write(tmp_path / "whole.jsonl", made)
    quarter = write(tmp_path / "quarter.jsonl", made[: len(made) // 4])
    nothing = write(tmp_path / "nothing.jsonl", made[:1])
    function = extract if what == "events" else lambda d: tag(d.text, published=d.published)

    one = benchmark.pedantic(lambda: bulk(whole, tmp_path / "one", what, 1), rounds=1)

    rows = sum(pq.read_metadata(file).num_rows for file in (tmp_path / "one").rglob("*.parquet"))
    answers, bare = answers_and_cpu(function, made)
    assert rows == answers
    if benchmark.stats is None:  # run without timing
        return
    start = bulk(nothing, tmp_path / "nothing", what, 1)
    part = bulk(quarter, tmp_path / "quarter", what, 1)
    two = bulk(whole, tmp_path / "two", what, 2)
    figures(
        characters=characters,
        rows=rows,
        MB_per_s=characters / (one.cpu - start.cpu) / 1e6,
        start_s=start.clock,
        peak_MB=one.peak,
        growth=(one.cpu - start.cpu) / (part.cpu - start.cpu) / (len(made) / (len(made) // 4)),
        times_as_long_as_bare=(one.cpu - start.cpu) / bare,
        two_cores_times_one=one.clock / two.clock,
        cores=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
    )


@pytest.fixture(scope="session", params=[False, True], ids=["close", "vague"])
def folder(request, tmp_path_factory):
    """A million events dated to a month or closer, and one with vague ones among them."""
    place = tmp_path_factory.mktemp("asked") / "events"
    return folder_of_events(place, EVENTS, vague=request.param)


def test_ask_a_million_events(benchmark, figures, folder):
    """The first events of one day, found by DuckDB among a million; how many there are; and all of them."""
    wanted = Selection(first="2020-03-08", last="2020-03-08")
    page = benchmark(lambda: ask.query(folder, wanted, PAGE))
    assert len(page) == PAGE
    if benchmark.stats is None:  # run without timing
        return
    figures(
        events=EVENTS,
        answers=ask.count(folder, wanted),
        page_ms=benchmark.stats.stats.median * 1e3,
        count_ms=seconds(lambda: ask.count(folder, wanted)) * 1e3,
        rows_ms=seconds(lambda: ask.found(folder, wanted)) * 1e3,
        values_ms=seconds(lambda: ask.query(folder, wanted)) * 1e3,
    )
