"""Tag, extract, build, bulk and merge at several sizes: megabytes a second a core, the most memory, growth.

``EVENTLINE_BENCH_MB`` names the sizes in megabytes of text, ``0.1,0.2`` unless set; ``1,10,100`` takes hours.
"""

import json
import os
import subprocess
import sys

import pytest
from benchmarks.memory import ROOT

SIZES = [float(size) for size in os.environ.get("EVENTLINE_BENCH_MB", "0.1,0.2").split(",")]
_SHARED = """
import json, sys, time
from benchmarks.memory import peak
import eventline as el
from eventline.bulk import local, merge_folder
def documents():
    with open(sys.argv[1]) as lines:
        for r in map(json.loads, lines):
            yield el.Document(r["id"], r["text"], r["published"], source=r["source"])
def bulk(what):
    return local.run(local.Job(paths=(sys.argv[1],), what=what), sys.argv[2] + what, versions={})["rows"]
el.extract(el.Document("a", "They met on Monday.", "2025-03-13"))
begun = time.process_time()
rows = %s
print(rows, time.process_time() - begun, peak())
"""
WORK = {
    "tag": "sum(len(el.tag(d.text, published=d.published)) for d in documents())",
    "extract": "sum(len(el.extract(d)) for d in documents())",
    "build": "len(el.build(documents()))",
    "bulk-times": "bulk('times')",
    "bulk-events": "bulk('events')",
    "merge": "merge_folder(sys.argv[2] + 'events', sys.argv[2] + 'joined')['rows']",
}
SAME = {"bulk-times": "tag", "bulk-events": "extract", "merge": "build"}  # with as many answers


@pytest.fixture(scope="module")
def measured(corpus, tmp_path_factory):
    """Return a function from a kind of work and a size to its answers, seconds of processor and MB."""
    folder, known = tmp_path_factory.mktemp("growth"), {}

    def measure(work, size):
        if (work, size) not in known:
            if work == "merge":
                measure("bulk-events", size)
            notes = folder / f"{size}.jsonl"
            if not notes.exists():
                write(notes, corpus(round(size * 1e6)))
            command = [sys.executable, "-c", _SHARED % WORK[work], str(notes), f"{notes}-"]
            told = subprocess.run(
                command, capture_output=True, text=True, check=True, cwd=ROOT
            ).stdout.split()
            known[work, size] = int(told[0]), float(told[1]), float(told[2])
        return known[work, size]

    return measure


def write(path, made):
    with path.open("w", encoding="utf-8") as file:
        for article in made:
            d = article.document
            record = {"id": d.id, "text": d.text, "published": d.published.isoformat(), "source": d.source}
            file.write(json.dumps(record) + "\n")


@pytest.mark.parametrize("work", WORK)
def test_growth(benchmark, figures, measured, work):
    """A growth of 1 is a straight line from the smallest size to the largest."""
    found = benchmark.pedantic(lambda: [measured(work, size) for size in SIZES], rounds=1)
    if work in SAME:
        assert [rows for rows, _, _ in found] == [measured(SAME[work], size)[0] for size in SIZES]
    figures(
        **{f"{size:g}_MB_per_s": size / seconds for size, (_, seconds, _) in zip(SIZES, found, strict=True)},
        **{f"{size:g}_MB_peak": peak for size, (_, _, peak) in zip(SIZES, found, strict=True)},
        growth=(found[-1][1] / found[0][1]) / (SIZES[-1] / SIZES[0]),
    )
