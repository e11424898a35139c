"""What stands beside a phrase decides what of it is a time."""

import pytest

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
    ],
)
def test_the_words_beside_it_say_what_is_a_time(text, times):
    assert [text[found.start : found.end] for found in find(text)] == times
