"""Dates in figures: one text writes day and month in one order, and the past is no day to come."""

import pytest

from eventline.times import tag


def values(text, published="2025-03-14"):
    return [timex.value for timex in tag(text, published=published)]


def test_a_date_that_can_only_be_day_first_turns_the_others():
    assert values("Let on 03/04/2024, sold on 13/04/2024 at 10:00.") == ["2024-04-03", "2024-04-13T10:00"]


def test_month_first_where_the_text_shows_it_or_nothing_does():
    assert values("Let on 03/04/2024, sold on 04/13/2024.") == ["2024-03-04", "2024-04-13"]
    assert values("Let on 03/04/2024, sold on 05/06/2024.") == ["2024-03-04", "2024-05-06"]
    assert values("Let on 03/04/2024, sold on 13/04/2024 or 04/14/2024.")[0] == "2024-03-04"


def test_what_has_happened_lies_before_publication():
    assert values("The bridge was damaged on 11/03/2025.") == ["2025-03-11"]
    assert values("The bridge was damaged on 11/03/2025 and on 12/04/2024.") == ["2025-03-11", "2024-04-12"]
    assert values("The bridge was damaged on 10/05/2025.") == ["2025-10-05"]  # neither has been


def test_what_is_to_come_stays_month_first():
    assert values("The court will sit on 11/03/2025.") == ["2025-11-03"]
    assert values("The court sat on 11/03/2025.", published=None) == ["2025-11-03"]


@pytest.mark.parametrize(
    "stamp", ["[12/03/2025, 21:14] Ann: ", "12/03/2025, 21:14 - Ann: ", "12/03/2025 21:14 "]
)
def test_a_stamp_is_no_day_to_come(stamp):
    assert values(stamp + "it will rain") == ["2025-03-12T21:14"]
