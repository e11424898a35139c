"""SVG elements: whatever the words, the mark-up is well-formed and says the same words."""

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.render.elements import element, number, points, words


@given(st.text(), st.text())
def test_any_text_is_well_formed(content, attribute):
    root = ET.fromstring(element("text", words(content), id=attribute))
    assert len("".join(root.itertext())) == len(content)


@given(st.floats(-1e6, 1e6))
def test_numbers_are_short_and_near(value):
    assert abs(float(number(value)) - value) <= 0.0051
    assert "e" not in number(value)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (element("g"), "<g/>"),
        (element("line", x1=1.0, stroke_width=2.5, y=None), '<line x1="1" stroke-width="2.5"/>'),
        (element("g", class_='"'), '<g class="&quot;"/>'),
        (points([(1.239, 2)]), "1.24,2"),
    ],
)
def test_how_they_are_written(made, expected):
    assert made == expected
