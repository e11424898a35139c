"""A plan that says in what length it will come lies in the days of that length; what is done does not."""

import pytest

import eventline as el

CASES = [
    ("The dockers will reopen the gate within a month.", "2025-03-13/2025-04-13"),
    ("The dockers must leave the yard within 48 hours.", "2025-03-13/2025-03-15"),
    ("The dockers will reopen the gate in ten days.", "2025-03-13/2025-03-23"),
    ("The strike will begin within two weeks.", "2025-03-13/2025-03-27"),
]
OTHERS = [
    "The dockers reopened the gate within a month.",
    "The dockers will hold their first vote in ten years.",
    "The dockers will leave within a week of the vote.",
    "Many hoped that the dockers would leave within two weeks.",
]


def windows(sentence):
    return [x.when and x.when.isoformat() for x in el.extract(el.Document("a", sentence, "2025-03-13"))]


@pytest.mark.parametrize(("sentence", "when"), CASES)
def test_a_length_ahead_counts_from_today(sentence, when):
    assert when in windows(sentence)


@pytest.mark.parametrize("sentence", OTHERS)
def test_no_other_length_does(sentence):
    assert not [when for when in windows(sentence) if when and when.startswith("2025-03-13")]
