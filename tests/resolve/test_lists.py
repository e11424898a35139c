"""Days that share a month are several expressions, each with its own day."""

import pytest

import eventline as el


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("It rained on May 3, 4 and 5, 2024.", [("May 3", "03"), ("4", "04"), ("5, 2024", "05")]),
        ("It rained on 3, 4 and 5 May 2024.", [("3", "03"), ("4", "04"), ("5 May 2024", "05")]),
        (
            "It sat on the 3rd, 5th and the 9th of May 2024.",
            [("the 3rd", "03"), ("5th", "05"), ("9th of May 2024", "09")],
        ),
        (
            "It sat on May the 3rd, 5th and 9th, 2024.",
            [("May the 3rd", "03"), ("5th", "05"), ("9th, 2024", "09")],
        ),
        ("It sat on the 3rd and 5th of May 2024.", [("the 3rd", "03"), ("5th of May 2024", "05")]),
        ("It rained May 3 to 5, 2024.", [("May 3", "03"), ("5, 2024", "05")]),
        ("It rained 3 to 5 May 2024.", [("3", "03"), ("5 May 2024", "05")]),
        ("It rained the third to fifth of May 2024.", [("third", "03"), ("fifth of May 2024", "05")]),
        ("It rained May 3rd through 5th, 2024.", [("May 3rd", "03"), ("5th, 2024", "05")]),
    ],
)
def test_each_day_is_one_expression(text, pieces):
    found = el.tag(text, published="2025-03-13")
    assert [(t.text, t.value) for t in found] == [(words, f"2024-05-{day}") for words, day in pieces]


def test_days_that_are_joined_by_to_are_a_range():
    first, last = el.tag("It rained 3 to 5 May 2024.", published="2025-03-13")
    assert first.range == last.range
    assert first.range.isoformat() == "2024-05-03/2024-05-05"


@pytest.mark.parametrize("text", ["May 5 to 3", "5, 4 and 3 May", "30 to 32 March"])
def test_days_out_of_order_are_no_list(text):
    assert not any(t.rule.startswith("en/lists/") for t in el.tag(text, published="2025-03-13"))


def test_runs_of_days_share_their_month():
    found = el.tag("Courses run June 5-7, 12 - 14 and 20, 2024.", published="2025-03-13")
    assert [(timex.text, timex.value) for timex in found] == [
        ("June 5-7", "2024-06-05/2024-06-07"),
        ("12 - 14", "2024-06-12/2024-06-14"),
        ("20, 2024", "2024-06-20"),
    ]
    assert [part.text for part in found[1].parts] == ["12", "14"]


@pytest.mark.parametrize("text", ["June 5-7, 3-4", "May 2-3, 3-4"])
def test_runs_of_days_that_cannot_be_are_none(text):
    assert el.tag(f"It was {text}.", published="2025-03-13") == ()
