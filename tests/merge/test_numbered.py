"""What a number names is told apart by it; what it counts may be told with another number."""

import pytest

from eventline.merge.numbered import numbered
from eventline.model.document import Document
from eventline.pipeline import build


def told(*sentences):
    notes = [Document(f"n{n}", text, published="2025-03-13") for n, text in enumerate(sentences)]
    return [event.headline for event in build(notes)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Inspectors closed flat 12 on 4 March 2025.", "Inspectors closed flat 14 on 4 March 2025."),
        ("Flight 447 crashed on 4 March 2025.", "Flight 231 crashed on 4 March 2025."),
        ("Police closed Route 66 on 4 March 2025.", "Police closed Route 12 on 4 March 2025."),
        ("Judge Lee dismissed count three on 4 March 2025.", "Judge Lee dismissed count 5 on 4 March 2025."),
    ],
)
def test_other_numbers_are_other_things(one, other):
    assert len(told(one, other)) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Reactor 4 exploded on 4 March 2025.", "The reactor 4 exploded on Tuesday 4 March 2025."),
        ("A drone hit unit 4 on 4 March 2025.", "A drone hit units 3 and 4 on 4 March 2025."),
        (
            "A blast killed 12 people in Varna on 4 March 2025.",
            "A blast killed 14 people in Varna on 4 March.",
        ),
        ("Inspectors closed flat 12 on 4 March 2025.", "Inspectors closed the flat on 4 March 2025."),
    ],
)
def test_one_thing_in_two_words(one, other):
    assert len(told(one, other)) == 1


@pytest.mark.parametrize(
    "text", ["They block 3 roads", "the case of 12 men", "two flats", "Lee hit 4 homers"]
)
def test_numbers_that_count(text):
    assert numbered(text) == frozenset()
