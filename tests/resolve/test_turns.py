""" "The following Tuesday" and "the year-earlier quarter" count from what the text has named."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Talks on 2 March led to a vote the following Tuesday.", date(2025, 3, 20), "2025-03-04"),
        ("It rained on 2 March. The next Monday it ended.", date(2025, 3, 20), "2025-03-03"),
        ("The index fell on Friday from the previous Friday.", date(2025, 3, 17), "2025-03-07"),
        ("He bought shares from Jan. 14 to Thursday.", date(2025, 3, 17), "2025-03-13"),
        ("He stayed from 12 March to Friday.", date(2025, 3, 17), "2025-03-14"),
        ("The index fell next Friday.", date(2025, 3, 17), "2025-03-21"),
        ("The fall follows that of the previous Friday.", date(2025, 3, 17), "2025-03-14"),
        ("In the fourth quarter net fell from the year-earlier quarter.", date(2025, 1, 20), "2023-Q4"),
        ("In the third quarter net fell from the year-earlier quarter.", date(2025, 11, 20), "2024-Q3"),
    ],
)
def test_turns(text, published, expected):
    assert resolve_all(find(text), text, published)[-1].value == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Strikes began in August 1987. The following January they ended.", "1988-01"),
        ("She was chosen in June 1988 and left the following June.", "1989-06"),
        ("The work began in 2019. By the following May it was done.", "2020-05"),
        ("The work began in 2019. The following spring it was done.", "2020-SP"),
        ("The mill closed on 3 May 1998. The previous winter had been hard.", "1997-WI"),
        ("Following June the mill closed.", "2024-06"),
    ],
)
def test_the_following_month_or_season_comes_after_the_time_last_mentioned(text, expected):
    assert resolve_all(find(text), text, date(2025, 3, 20))[-1].value == expected


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The mill shut in 1890. Two years before that, it flooded.", "Two years before that", "1888"),
        (
            "The mill shut in 1890. Ann, who three years before had sold it, wept.",
            "three years before",
            "1887",
        ),
        ("The mill shut in 1890. Two years after that he died.", "Two years after that", "1892"),
        ("The mill shut in 1890. He left only a few months before.", "only a few months before", "PAST_REF"),
        ("The mill shut in 1890. It flooded two years before that sale.", "two years", "P2Y"),
        ("The mill shut in 1890. It flooded weeks before the sale.", "weeks", "PXW"),
        ("The mill shut in 1890. They had hoped for months before that.", "months", "PXM"),
    ],
)
def test_units_before_that_count_from_what_is_told(text, words, value):
    last = resolve_all(find(text), text, date(2025, 3, 13))[-1]
    assert (last.text, last.value) == (words, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mine shut in 1890. Strikes went on for the next year.", "P1Y"),
        ("The road will remain closed for the next week.", "P1W"),
        ("In 1890 the town remained the seat of the court for the next decade.", "P10Y"),
        ("The mine shut in 1890. A feast was planned for the next year.", "1891"),
        ("The mine shut in 1890. It set prices for the next year.", "1891"),
        ("In 1890 the mine grew. The next decade was worse.", "190"),
        ("It was sold on 5 May 1890 and the day following saw a fire.", "1890-05-06"),
    ],
)
def test_the_next_unit_is_how_long_something_goes_on_or_when_it_comes(text, value):
    assert resolve_all(find(text), text, date(2025, 3, 13))[-1].value == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Two and a half years ago she moved.", "Two and a half years ago", "2022-09"),
        ("A century and a half ago the town burned.", "A century and a half ago", "1875"),
        ("She will leave a year and a half from now.", "a year and a half from now", "2026-09"),
        ("Three weeks ago today she moved.", "Three weeks ago today", "2025-02-20"),
        ("It opened a week ago Tuesday.", "a week ago Tuesday", "2025-03-04"),
    ],
)
def test_halves_and_weeks_ago_are_one_expression(text, words, value):
    last = resolve_all(find(text), text, date(2025, 3, 13))[-1]
    assert (last.text, last.value) == (words, value)
