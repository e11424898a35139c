"""An index is named by a word and a number, as weapons are by their make; the sentence decides."""

import pytest

import eventline as el

SENTENCES = {
    "The main Polish index, the WIG 20, dropped by 2 percent on Monday.": ("WIG 20",),
    "The main Polish index (the WIG 20) dropped by 2 percent on Monday.": ("WIG 20",),
    "Two indices, the WIG 20 and the ORSO 50, dipped by 9 points on Monday.": ("WIG 20", "ORSO 50"),
}

ARTICLE = "The Orlo index opened at 9,200 on Monday. It fell at noon. The index closed at 9,100 on Monday."


@pytest.mark.parametrize("sentence", SENTENCES)
def test_actors(sentence):
    event, *_ = el.extract(el.Document("a", sentence, "2009-03-03"))
    assert event.actors == SENTENCES[sentence]


def test_the_index_is_the_one_told_of_last():
    events = el.extract(el.Document("a", ARTICLE, "2009-03-03"))
    assert [event.actors for event in events] == [("Orlo",)] * 3


def test_the_index_is_nobody_where_something_else_was_told_of():
    text = "Orm Lines rose 3 percent on Monday. The index closed at 9,100 on Monday."
    assert el.extract(el.Document("a", text, "2009-03-03"))[-1].actors == ()
