"""Themes of verbs that depend on what stands beside them."""

import pytest

import eventline as el


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("Lima has held the bridge since Monday.", "other"),
        ("Police held two men on Monday.", "other"),
        ("Lima and Oslo held three hours of talks on Monday.", "talks"),
        ("The minister held a phone call with Lee on Monday.", "talks"),
        ("The party held a rally on Monday.", "protest"),
        ("The old dike failed on Monday.", "disaster"),
    ],
)
def test_who_does_it_or_what_is_held_tells_the_theme(text: str, theme: str) -> None:
    (event,) = el.extract(el.Document("note", text, published="2025-03-13"))
    assert event.theme == theme
