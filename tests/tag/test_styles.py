"""Dates that stand beside each other in two calendars have one year; a double year is the later one."""

import pytest

from eventline.times import tag


def values(text):
    return [timex.value for timex in tag(text, published="2010-05-01")]


@pytest.mark.parametrize(
    "text",
    [
        "It began on 25 October (7 November) 1917.",
        "It began on 25 October [7 November] 1917.",
        "It began on 25 October (7 November 1917).",
        "It began on 25 October 1917 (7 November).",
        "It began on 25 October (N.S. 7 November) 1917.",
        "It began on 25 October 1917 (7 November New Style).",
        "It began on October 25 (November 7), 1917.",
    ],
)
def test_one_day_in_two_calendars(text):
    assert values(text) == ["1917-10-25", "1917-11-07"]


@pytest.mark.parametrize("year", ["1648/9", "1648/49", "1648/1649"])
def test_a_double_year_is_the_later_one(year):
    assert values(f"The king was beheaded on 30 January {year}.") == ["1649-01-30"]
    assert values(f"The House rose in February {year} for good.") == ["1649-02"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began on 3 June 1648/9.", "1648-06-03"),
        ("It rained on 3 May 2009 (5 May was dry).", "2009-05-03"),
        ("It opened on 3 January 1999/00.", "1999-01-03"),
    ],
)
def test_other_figures_share_no_year(text, expected):
    assert values(text)[0] == expected


def test_days_that_no_calendar_parts_share_no_year():
    assert values("They met on 3 March (5 June) 1917.") == ["2010-03-03", "2010-06-05", "1917"]
