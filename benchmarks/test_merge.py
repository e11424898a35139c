"""How long it takes to join mentions, in memory and out of it, and whether that grows with their number only.

``EVENTLINE_BENCH_EVENTS`` names the sizes of folders in events, ``1000,4000`` unless set; a million take ten
minutes.
"""

import os
import subprocess
import sys
import time

import pytest
from benchmarks.memory import ROOT
from benchmarks.million import folder_of_events

from eventline import Document, extract
from eventline.merge.merge import merge

FOLDERS = [int(size) for size in os.environ.get("EVENTLINE_BENCH_EVENTS", "1000,4000").split(",")]
_FOLDER = """
import sys, time
from benchmarks.memory import peak
from eventline.bulk import merge_folder
begun = time.process_time()
rows = merge_folder(sys.argv[1], sys.argv[2])["rows"]
print(rows, time.process_time() - begun, peak())
"""
MENTIONS = 100_000
SIZE = 27_000_000  # characters that tell as many
PART = 8  # the whole is measured beside one part in so many


def test_merge(benchmark, corpus, figures):
    """Extraction is not counted. A per-mention time that does not grow with the number is linear growth.

    *growth* is that from the news of some years to the news of all of them, *growth_within_the_same_days*
    that from one paper in so many to all papers: then more is told of each day, and more is compared.
    """
    documents = [article.document for article in corpus(SIZE if benchmark.enabled else SIZE // 500)]
    told = [(document, extract(document)) for document in documents]
    found = [event for _, events in told for event in events]

    joined = benchmark.pedantic(lambda: merge(found, documents), rounds=1)

    assert 0 < len(joined) <= len(found)
    assert sum(len(event.evidence) for event in joined) == len(found)
    if benchmark.stats is None:  # run without timing
        return
    assert len(found) >= MENTIONS
    each = benchmark.stats.stats.min / len(found)
    by_day = sorted(told, key=lambda item: item[0].day)
    figures(
        mentions=len(found),
        events=len(joined),
        articles=len(documents),
        seconds_per_100_000=each * 100_000,
        growth=each / _seconds_each(by_day[: len(told) // PART]),
        growth_within_the_same_days=each / _seconds_each(told[: len(told) // PART]),
    )


STORY = 4_000  # papers
SENTENCES = (
    "{who} met the dockers in Varna on Wednesday, a day after the port agreed to {what}. Rain fell.",
    "On Wednesday {who} was in Varna to meet dockers. The port agreed to {what} on Tuesday.",
    "Dockers in Varna met {who} on Wednesday over {what}, officials said. The port agreed to it on Tuesday.",
)


def test_merge_one_story(benchmark, figures):
    """All papers tell the same days: *growth* is that of the time a mention from an eighth of them to all."""
    told = [(document, extract(document)) for document in map(_of_one_story, range(STORY))]
    found = [event for _, events in told for event in events]

    joined = benchmark.pedantic(lambda: merge(found, [document for document, _ in told]), rounds=1)

    assert max(len(event.evidence) for event in joined) > STORY / 2
    if benchmark.stats is not None:
        each = benchmark.stats.stats.min / len(found)
        figures(
            mentions=len(found), events=len(joined), growth=each / _seconds_each(told[: len(told) // PART])
        )


def _of_one_story(number):
    who = ("Ann Lee", "the minister Ann Lee", "Labour Minister Ann Lee")[number % 3]
    what = ("new hours", "more pay", "safer cranes", "a pension fund", "a truce")[number % 5]
    text = SENTENCES[number % 7 % 3].format(who=who, what=what)
    return Document(f"a{number}", text[0].upper() + text[1:], "2025-03-13", source=f"Paper {number}")


def _seconds_each(told):
    """Return the seconds a mention that it takes to join those of some articles."""
    found = [event for _, events in told for event in events]
    began = time.perf_counter()
    merge(found, [document for document, _ in told])
    return (time.perf_counter() - began) / len(found)


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    place = tmp_path_factory.mktemp("folders")
    return {size: folder_of_events(place / f"{size}", size) for size in FOLDERS}


def test_merge_folder(benchmark, figures, folders, tmp_path):
    """The same out of memory, in one process: seconds of processor, the most memory, and growth.

    Growth is that of the time for an event from the smallest folder to the largest: 1 is a straight line.
    """

    def joined(size):
        command = [sys.executable, "-c", _FOLDER, str(folders[size]), str(tmp_path / f"{size}")]
        told = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.split()
        return int(told[0]), float(told[1]), float(told[2])

    found = benchmark.pedantic(lambda: {size: joined(size) for size in FOLDERS}, rounds=1)

    assert all(0.5 * size < rows < size for size, (rows, _, _) in found.items())
    each = {size: seconds / size for size, (_, seconds, _) in found.items()}
    figures(
        **{f"{size}_ms_an_event": seconds * 1e3 for size, seconds in each.items()},
        **{f"{size}_MB_peak": peak for size, (_, _, peak) in found.items()},
        growth=each[FOLDERS[-1]] / each[FOLDERS[0]],
    )
