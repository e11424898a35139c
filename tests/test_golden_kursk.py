"""The Kursk timeline, event for event: what changes in it shows in the diff of ``golden/kursk.json``.

Where a change is meant, write the file anew and read its diff before committing it:

    EVENTLINE_REGENERATE=1 python -m pytest tests/test_golden_kursk.py
"""

import json
import os
from pathlib import Path

import pytest

import eventline as el

ARTICLES = Path(__file__).parents[1] / "examples" / "kursk"
GOLDEN = Path(__file__).parent / "golden" / "kursk.json"


@pytest.fixture(scope="module")
def timeline():
    return el.build(el.read(ARTICLES))


def line(event):
    """Return what a reader would check of *event*, with the articles that tell it."""
    return {
        "id": event.id,
        "when": None if event.when is None else event.when.isoformat(),
        "status": event.status.value,
        "headline": event.headline,
        "speaker": event.speaker,
        "actors": list(event.actors),
        "place": event.place,
        "sources": [evidence.document for evidence in event.evidence],
        "conflicts": [[conflict.when.isoformat(), *conflict.documents] for conflict in event.conflicts],
    }


def as_text(lines):
    """Return one event a line, so that a diff shows whole events."""
    return "[\n" + ",\n".join(json.dumps(event, ensure_ascii=False) for event in lines) + "\n]\n"


def test_the_timeline_is_the_golden_one(timeline):
    lines = [line(event) for event in timeline]
    if os.environ.get("EVENTLINE_REGENERATE"):
        GOLDEN.write_text(as_text(lines), encoding="utf-8")
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    by_id = {event["id"]: event for event in golden}
    changed = [(by_id.get(event["id"]), event) for event in lines if by_id.get(event["id"]) != event]
    lost = [event for event in golden if event["id"] not in {event["id"] for event in lines}]
    assert (changed, lost) == ([], [])
    assert lines == golden


def test_every_article_is_dated_by_itself_and_told_of(timeline):
    assert len(timeline.documents) == 22
    assert all(document.day is not None for document in timeline.documents)
    assert {document.published_from for document in timeline.documents} >= {"json-ld", "meta", "time", "text"}
    told = {evidence.document for event in timeline for evidence in event.evidence}
    assert told == {document.id for document in timeline.documents}


# What the story is known to be, whatever the words of the headlines.
FACTS = [
    ("2024-08-06", "crossed the border"),
    ("2024-08-07", "state of emergency"),
    ("2024-08-10", "counter-terrorist regime"),
    ("2024-08-15", "capture"),
    ("2024-10-28", "nato confirmed"),
    ("2025-01-05", "new offensive"),
    ("2025-01-11", "captured north korean soldiers"),
    ("2025-02-28", "quarrelled"),
    ("2025-03-11", "agreed"),
    ("2025-03-12", "visited"),
    ("2025-03-13", "rejected the ceasefire"),
    ("2025-03-18", "telephone"),
    ("2025-04-26", "gerasimov reported"),
    ("2025-04-28", "north korea confirmed"),
]


@pytest.mark.parametrize(("day", "words"), FACTS, ids=[words for _, words in FACTS])
def test_a_fact_of_the_story_stands_on_its_day(timeline, day, words):
    found = timeline.where(text=words)
    assert day in {event.when.isoformat() for event in found if event.when is not None}
