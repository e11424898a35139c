"""Headlines tell gerunds and results by their past, and ask nothing."""

import pytest

import eventline as el
from eventline.model.document import Document


def _headlines(text):
    return [event.headline for event in el.extract(Document("a", text, published="2025-03-13"))]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Orlo Group shut the mine on Tuesday, losing 12 percent.", "Orlo Group lost 12 percent"),
        ("Shares rose on Tuesday, to close at 31.20.", "Shares closed at 31.20"),
        ("Norland has held the pass since taking Aldmoor in 2023.", "Norland took Aldmoor"),
        (
            "The envoy to Lorvik said on Monday: “The harbour has been closed to ships by ice.”",
            "Envoy to Lorvik said: Harbour has been closed to ships",
        ),
    ],
)
def test_told(text, headline):
    assert headline in _headlines(text)


@pytest.mark.parametrize(
    "text",
    [
        "Has the port closed on Monday?",
        "Should the council vote again this week?",
        "But March has arrived.",
    ],
)
def test_questions_and_times_are_no_events(text):
    assert _headlines(text) == []


def test_a_verb_behind_a_preposition_stays_as_it_is():
    assert not any("left" in words for words in _headlines("Ice kept the ship from leaving on Monday."))
