"""Bare months of a history keep to the year that heads their chapter."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find

START = "The dam was begun in 1950 and raised in 1953. In 1956 it was whole.\n\n"


def last_value(text):
    return resolve_all(find(START + text), START + text, date(2025, 3, 13))[-1].value


@pytest.mark.parametrize("heading", ["1958: The flood", "1958", "== 1958 =="])
def test_a_month_keeps_to_the_chapter(heading):
    told = "The lake was high in late 1958. In the second half of 1958 it rose. A March storm broke the dam."
    text = f"{heading}\n{told}"
    assert last_value(text) == "1958-03"


def test_without_a_heading_the_story_goes_on():
    text = "The lake was high in late 1958, and in December 1958 it rose. A March storm broke the dam."
    assert last_value(text) == "1959-03"


def test_a_chapter_that_was_left_holds_no_month():
    text = (
        "1958: The flood\nThe lake rose in 1958. In December 1959 it rose again. A March storm broke the dam."
    )
    assert last_value(text) == "1960-03"
