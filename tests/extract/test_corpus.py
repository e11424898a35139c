"""Each text in ``tests/corpus/en/events`` must give the events written beside it, and no other."""

import tomllib
from pathlib import Path

import pytest

from eventline.model.document import Document
from eventline.pipeline import extract

CORPUS = [
    (path.stem, tomllib.loads(path.read_text(encoding="utf-8")))
    for path in sorted(Path(__file__).parents[1].glob("corpus/en/events/*.toml"))
]
TOLD = [
    pytest.param(corpus["published"], case, id=f"{name}: {case['text']}")
    for name, corpus in CORPUS
    for case in corpus.get("text", ())
]
NOT_TOLD = [
    pytest.param(corpus["published"], text, id=f"{name}: {text}")
    for name, corpus in CORPUS
    for text in corpus.get("none", ())
]


def _row(event, text):
    proof = event.evidence[0]
    row = {
        "trigger": proof.trigger.of(text),
        "headline": event.headline,
        "when": event.when.isoformat(),
        "basis": proof.basis.value,
        "status": event.status.value,
        "theme": event.theme,
        "lasted": event.lasted,
        "speaker": event.speaker,
        "place": event.place,
        "actors": list(event.actors),
    }
    return {key: value for key, value in row.items() if value}


def test_there_are_files():
    assert len(CORPUS) > 10


@pytest.mark.parametrize(("published", "case"), TOLD)
def test_told(published, case):
    events = extract(Document("a", case["text"], published=published))
    assert [_row(event, case["text"]) for event in events] == case["event"]


@pytest.mark.parametrize(("published", "text"), NOT_TOLD)
def test_not_told(published, text):
    assert extract(Document("a", text, published=published)) == ()
