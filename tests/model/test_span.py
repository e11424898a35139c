"""Spans of characters."""

import pytest

from eventline.model.span import Span


@pytest.mark.parametrize(
    ("a", "b", "overlaps", "holds"),
    [
        ((0, 5), (2, 3), True, True),
        ((2, 3), (0, 5), True, False),
        ((0, 5), (0, 5), True, True),
        ((0, 3), (2, 5), True, False),
        ((0, 3), (3, 5), False, False),
        ((3, 5), (0, 3), False, False),
    ],
)
def test_two_spans(a, b, overlaps, holds):
    assert Span(*a).overlaps(Span(*b)) is Span(*b).overlaps(Span(*a)) is overlaps
    assert Span(*a).holds(Span(*b)) is holds


def test_it_is_a_pair():
    assert Span(3, 9) == (3, 9)
    assert Span(3, 9).of("On Friday, Kyiv agreed.") == "Friday"
