"""Commas between the adjectives of one noun."""

import pytest

import eventline as el


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Leaders held frank, useful talks on Monday.", "Leaders held frank useful talks"),
        (
            "They held wide-ranging, open and constructive negotiations on Monday.",
            "They held wide-ranging open and constructive negotiations",
        ),
        ("Critics called it weak, and left on Monday.", "Critics called it weak"),
    ],
)
def test_an_object_goes_on_behind_a_comma_between_adjectives(text: str, headline: str) -> None:
    event = el.extract(el.Document("note", text, published="2025-03-13"))[0]
    assert event.headline == headline
