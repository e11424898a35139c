"""An ambiguous place is judged by the places beside it; what could be several has no coordinates."""

import pytest

from eventline.extract.reading import read_sentence
from eventline.extract.where.atlas import Atlas
from eventline.model.span import Span

CASES = [
    ("A man was held in Paris, Texas.", "Paris", (33.7, -95.6)),
    ("A man was held in Paris.", "Paris", (48.9, 2.4)),
    ("Odessa was dark; Ukraine had no power.", "Odessa", (46.5, 30.7)),
    ("The mayor of Odessa, Texas resigned.", "Odessa", (31.9, -102.4)),
    ("Fighting went on near Lyman in the Donetsk region of Ukraine.", "Lyman", (49.0, 37.8)),
    ("They met in Georgia, and Armenia and Azerbaijan signed.", "Georgia", (42.0, 43.6)),
    ("The storm hit Atlanta in Georgia, then Florida and Alabama.", "Georgia", (32.8, -83.6)),
    ("He flew to Washington.", "Washington", (38.9, -77.0)),
    ("The Rivne region lost power.", "Rivne", (51.0, 26.4)),
    ("Trains to Rivne were late.", "Rivne", (50.6, 26.3)),
    ("The Black Sea was calm.", "Black Sea", (43.2, 34.3)),
    ("Police searched a house in Springfield.", "Springfield", None),
    ("They left for Qwertyville.", "Qwertyville", None),
]


def _atlas(text):
    atlas = Atlas()
    atlas.know(read_sentence(text, Span(0, len(text)), (), (), 0, 0))
    return atlas


@pytest.mark.parametrize(("text", "place", "expected"), CASES, ids=[f"{c[1]}: {c[0]}" for c in CASES])
def test_a_place_lies_where_the_text_means_it(text, place, expected):
    found = _atlas(text).find(place)
    assert found == (None if expected is None else pytest.approx(expected, abs=0.8))


def test_no_place_lies_nowhere():
    assert _atlas("Nothing happened.").find(None) is None


def test_an_answer_is_remembered():
    atlas = _atlas("They met in Oslo.")
    assert atlas.find("Oslo") == atlas.find("Oslo") is not None
