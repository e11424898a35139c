"""Towns are known by the gazetteer and the words beside them; people and papers called like towns are not."""

import pytest

from eventline.extract.reading import read_sentence
from eventline.extract.who.names import Kind
from eventline.model.span import Span

PLACES = [
    ("Shells fell near Kurakhove.", "Kurakhove"),
    ("A fire broke out in Reading.", "Reading"),
    ("They rested in Surprise.", "Surprise"),
    ("Drones hit Nizhny Novgorod.", "Nizhny Novgorod"),
    ("They fought in Lyman, Chasiv Yar and Toretsk.", "Toretsk"),
    ("It rained across northern Lutsk.", "Lutsk"),
]
NO_PLACES = [
    "Paris Hilton sang.",
    "Michael Jordan played.",
    "President Jackson Lincoln spoke.",
    "The Moscow Times reported it.",
    "The Kyiv Independent saw it.",
    "It stood in the Washington Post.",
    "The Bank of England met.",
    "The Budapest Memorandum failed.",
    "Surprise was great, and Reading was fun.",
    "On 3 March it rained.",
    "Mobile phones rang.",
    "Orlov and Lermontov spoke.",
]


def _names(text):
    return read_sentence(text, Span(0, len(text)), (), (), 0, 0).names


@pytest.mark.parametrize(("text", "place"), PLACES, ids=[text for text, _ in PLACES])
def test_a_place(text, place):
    assert place in {name.text for name in _names(text) if name.kind is Kind.PLACE}


@pytest.mark.parametrize("text", NO_PLACES)
def test_no_place(text):
    assert not [name for name in _names(text) if name.kind is Kind.PLACE]
