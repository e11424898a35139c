"""An hour takes the day that is said behind it."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At 5:30 a.m. Lima time on 3 May 2024 it began.", "2024-05-03T05:30"),
        ("It began at 10 p.m. on the 12th.", "2025-03-12T22:00"),
        ("It began at 10:15 p.m. Central European Time on Tuesday.", "2025-03-18T22:15+01"),
        ("It began at 10:15 p.m. and on Tuesday it ended.", "2025-03-20T22:15"),
    ],
)
def test_hours(text, expected):
    assert resolve_all(find(text), text, date(2025, 3, 20))[0].value == expected
