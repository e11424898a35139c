"""Weekends and weekdays counted in a larger time or from a day, in whole sentences."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained on the first weekend of May.", "2024-W18-WE"),
        ("It rained on the last weekend of 2024.", "2024-W52-WE"),
        ("They vote on the first Tuesday after the first Monday in November 2026.", "2026-11-03"),
        ("They met on the last Friday before the second Sunday of June 2024.", "2024-06-07"),
        ("The Friday before Christmas was calm.", "2024-12-20"),
        ("They met on the second Sunday after Easter.", "2025-05-04"),
        ("They met the Friday before last.", "2025-02-28"),
        ("They will meet on the Monday after next.", "2025-03-24"),
        ("It snowed at Christmas last year.", "2024-12-25"),
        ("It will rain on 20 March this year.", "2025-03-20"),
        ("It rained on 3rd of May last year.", "2024-05-03"),
        ("The mill closed a year ago this month.", "2024-03"),
        ("The mill closed two years ago today.", "2023-03-14"),
        ("In January it paid more than in the same month of 2023.", "2023-01"),
    ],
)
def test_weekends_and_weekdays(text, expected):
    assert resolve_all(find(text), text, date(2025, 3, 14))[-1].value == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the week ending March 9 it rained.", ["2025-W10", "2025-03-09"]),
        ("It rained in the week of March 3-9, 2025.", ["2025-W10"]),
        ("Footage of March 12 and 13 shows rain.", ["2025-03-12", "2025-03-13"]),
        ("It sold March 12 and 13 guns.", ["2025-03-12"]),
        ("It rained in April, May and June 2024.", ["2024-04", "2024-05", "2024-06"]),
    ],
)
def test_weeks_and_lists(text, expected):
    assert [timex.value for timex in resolve_all(find(text), text, date(2025, 3, 14))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor declared three days of mourning starting Monday.", "2025-03-17"),
        ("The council announced a curfew beginning on Monday.", "2025-03-17"),
        ("The rain starting on Monday flooded three cellars.", "2025-03-10"),
    ],
)
def test_what_is_announced_to_start_lies_ahead(text, expected):
    assert resolve_all(find(text), text, date(2025, 3, 14))[-1].value == expected
