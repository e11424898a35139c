"""Quotations are somebody's own words; a borrowed word is none."""

import pytest

from eventline.model.span import Span
from eventline.syntax.quotes import is_quoted, quotations

CASES = [
    ('He called it a "pause".', []),
    ("“We will hold the line,” she said.", ["“We will hold the line,”"]),
    ('"We will hold the line," she said.', ['"We will hold the line,"']),
    ("``We will hold the line,'' she said.", ["``We will hold the line,''"]),
    ("„Wir halten diese Linie heute“, sagte sie.", ["„Wir halten diese Linie heute“"]),
    ("“It never closes, this mark, here\n\nThe end.", ["“It never closes, this mark, here"]),
    ("- We shall see what comes - he said.", ["- We shall see what comes"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_cases(text, expected):
    assert [span.of(text) for span in quotations(text)] == expected


def test_the_marks_themselves_are_outside():
    spans = (Span(4, 10),)
    assert [is_quoted(k, spans) for k in (3, 4, 5, 9, 10)] == [False, False, True, True, False]
