"""An index is named by a word and a number, as weapons are by their make; the sentence decides."""

import pytest

import eventline as el

SENTENCES = {
    "The main Polish index, the WIG 20, dropped by 2 percent on Monday.": ("WIG 20",),
    "The main Polish index (the WIG 20) dropped by 2 percent on Monday.": ("WIG 20",),
    "Two indices, the WIG 20 and the ORSO 50, dipped by 9 points on Monday.": ("WIG 20", "ORSO 50"),
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_actors(sentence):
    event, *_ = el.extract(el.Document("a", sentence, "2009-03-03"))
    assert event.actors == SENTENCES[sentence]
