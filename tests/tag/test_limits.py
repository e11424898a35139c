"""A limit that is a part of the expression bounds a range as "by" and "since" before it do."""

import pytest

import eventline as el


@pytest.mark.parametrize(
    ("text", "phrase", "value", "covered"),
    [
        ("Pay it no later than Friday.", "no later than Friday", "2024-10-18", "../2024-10-18"),
        ("Expect it not earlier than June 2025.", "not earlier than June 2025", "2025-06", "2025-06-01/.."),
        ("It will open in 2030 or later.", "2030 or later", "2030", "2030-01-01/.."),
        ("Papers of 1900 or before burned.", "1900 or before", "1900", "../1900-12-31"),
    ],
)
def test_limits(text, phrase, value, covered):
    (timex,) = el.tag(text, published="2024-10-16")
    assert (timex.text, timex.value, str(timex.range)) == (phrase, value, covered)
