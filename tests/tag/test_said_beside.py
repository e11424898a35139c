"""What stands beside a phrase decides what of it is a time."""

import pytest

import eventline as el
from eventline.tag.tagger import find


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Another attempt on the 24th was given up.", ["the 24th"]),
        ("They fought from 19 August until the 24th with no pause.", ["19 August", "the 24th"]),
        ("They rode from the 3rd to the 15th floor.", []),
        ("On the morning of the 12th its left wing gave way.", ["the morning of the 12th"]),
        ("It fell by 3%. The day before it had dropped by 1%.", ["The day before"]),
        ("It sold 160. The year before there were 90.", ["The year before"]),
        ("The day before it burned he left.", []),
        ("It carried 11% fewer than a year earlier.", ["a year earlier"]),
        ("It sold 20 percent more than a year ago.", ["a year ago"]),
        ("It opened more than a year ago.", ["more than a year ago"]),
        ("It had its best day in a decade two weeks ago.", ["a decade", "two weeks ago"]),
        ("A history written in 1888 puts it higher.", ["1888"]),
        ("For weeks the ferry stayed in port.", ["weeks"]),
        ("Weeks of rain fell.", ["Weeks"]),
        ("It hopes for a small gain for the quarter on fees of $3 million.", ["the quarter"]),
        ("It was sold twice during the day on Friday.", ["Friday"]),
        ("The mill said it soon will reopen.", ["soon"]),
        ("It soon broke.", []),
        ("On a year-to-year basis, fees rose.", []),
        ("The flat is let on a month-to-month lease.", []),
        ("Read a week-by-week account of the siege.", []),
        ("The panel will rule by mid-month.", ["mid-month"]),
        ("Fees will shrink in future quarters.", ["future quarters"]),
        ("Orders fell in the quarter compared with June.", ["the quarter", "June"]),
        (
            "Fees rose during the year, while sales fell in the quarter although stocks grew.",
            ["the year", "the quarter"],
        ),
        ("It was the year which changed the town.", []),
    ],
)
def test_the_words_beside_it_say_what_is_a_time(text, times):
    assert [text[found.start : found.end] for found in find(text)] == times


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She hoped one day to return.", "FUTURE_REF"),
        ("He dreams of one day sailing there.", "FUTURE_REF"),
        ("They will finish it in one day.", "P1D"),
        ("The crossing may take one day.", "P1D"),
    ],
)
def test_one_day_is_to_come_or_a_length(text, value):
    (timex,) = el.tag(text, published="2025-03-13")
    assert timex.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It is the 11th day of protests.", "2025-03-13"),
        ("It's the third straight day of fighting.", "2025-03-13"),
        ("Tuesday was the fifth day of the trial.", "2025-03-11"),
        ("Tuesday marks the 97th day of the siege.", "2025-03-11"),
        ("On the third day of the siege, he left.", "XXXX-XX-XX"),
    ],
)
def test_a_counted_day_is_the_one_named_beside_it(text, value):
    assert el.tag(text, published="2025-03-13")[-1].value == value
