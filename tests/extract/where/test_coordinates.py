"""Coordinates that a sentence gives place its events, where they are the only ones."""

import pytest

import eventline as el
from eventline.extract.where.coordinates import position
from eventline.model.span import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast was at 46.4825, 30.7233.", (46.4825, 30.7233)),
        ("The blast was at -33.8568,151.2153, police said.", (-33.8568, 151.2153)),
        ("The blast was at 50.4501° N, 30.5234° E.", (50.4501, 30.5234)),
        ("The blast was at 33.8568°S 70.5°W.", (-33.8568, -70.5)),
        ("It sank at 50°27'00\"N 30°31'24\"E.", (50.45, 30.523333)),
        ("It sank at 50° 27′ N, 30° 31′ W.", (50.45, -30.516667)),
        ("It moved from 46.4825, 30.7233 to 46.5000, 30.7500.", None),
        ("Shares rose 3.5, 4.2 and 5.1 percent.", None),
        ("It was 98.6000, 30.7233 on the scale.", None),
        ("It was 35° in the shade. At 3.50 it rained.", None),
        ("It costs 1.2345, 2.3456, 3.4567 euros.", None),
    ],
)
def test_coordinates(text, expected):
    assert position(text, Span(0, len(text))) == expected


def test_an_event_lies_at_the_coordinates_of_its_sentence():
    text = "A missile hit a depot on Monday at 50°27'00\"N 30°31'24\"E. Two men were hurt in Lima on Tuesday."
    first, second = el.extract(el.Document("a", text, "2025-03-13"))
    assert (first.coordinates, first.place) == ((50.45, 30.523333), None)
    assert second.coordinates != first.coordinates
