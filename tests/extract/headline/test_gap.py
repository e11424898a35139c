"""Clauses that lack a noun, and what headlines may not be cut of."""

import pytest

import eventline as el

CASES = [
    ("Lima offered free rice, something the UN warned would not make up for the loss on Monday.", []),
    ("Lee condemned the raid, which she said killed nine men on Monday.", ["Lee condemned the raid"]),
    ("As the mayor put it on Monday, the mill is gone.", []),
    ("You will see the ships leave on Monday.", []),
    (
        "The mill was one of the sites searched by officers on Monday.",
        ["One of the sites was searched by officers"],
    ),
    (
        "Lee denied on Monday that Peru was isolated more than two years into its war with Chile.",
        ["Lee denied that Peru was isolated"],
    ),
    (
        "The launch was one of numerous political, rhetorical and military moves on Monday.",
        ["Launch was one of numerous political rhetorical and military moves"],
    ),
    (
        "Lima freed ten men ahead of talks in Oslo on Friday.",
        ["Lima freed ten men ahead of talks in Oslo", "Talks in Oslo"],
    ),
]


@pytest.mark.parametrize(("text", "headlines"), CASES)
def test_headlines_are_whole_clauses(text: str, headlines: list[str]) -> None:
    events = el.extract(el.Document("note", text, published="2025-03-13"))
    assert [event.headline for event in events if "offered" not in event.headline] == headlines
