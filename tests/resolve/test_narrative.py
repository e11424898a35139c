"""A history moves its own reference: where it goes on, where it only glances, and what points back."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find

FRAME = "The siege began in 1620. {} In 1623 the town was free, in 1624 rich, and in 1625 it fell again."


def told(sentences):
    text = FRAME.format(sentences)
    return [timex.value for timex in resolve_all(find(text), text, date(2009, 6, 15))][1:-3]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("In May 1621 the wall fell. In July it rose again.", ["1621-05", "1621-07"]),
        ("In early 1621 the wall fell. In the autumn it rose.", ["1621", "1621-FA"]),
        ("In late 1621 the wall fell. In February it rose.", ["1621", "1622-02"]),
        ("In December 1621 the wall fell. In February it rose.", ["1621-12", "1622-02"]),
        ("In May 1621 the wall fell. In April a gate had burnt.", ["1621-05", "1621-04"]),
        ("On 3 May 1621 the wall fell. Two days later it rose. The next day it fell.", ["1621-05-03"]),
        (
            "In May 1621 it fell. That month the king died. That year the queen did.",
            ["1621-05", "1621-05", "1621"],
        ),
    ],
)
def test_a_story_goes_on(sentences, expected):
    assert told(sentences)[: len(expected)] == expected


def test_days_are_counted_from_the_last_one():
    assert told("On 3 May 1621 it fell. Two days later it rose. The next day it fell.")[1:] == [
        "1621-05-05",
        "1621-05-06",
    ]


def test_a_story_does_not_go_on_from_a_glance_but_what_points_back_does():
    assert told("In May 1621 it fell. A book of 1980 says so. In July it rose.")[2] == "1621-07"
    assert (
        told("In May 1621 it fell. A book of 1980 says so. A film was shot in August of that year.")[2]
        == "1980-08"
    )
    assert told("In May 1621 it fell. A book of 1980, shown in March, says so.")[2] == "1980-03"


def test_a_story_does_not_go_on_from_what_lies_ahead_of_it():
    assert told("In May 1621 it fell. It would be rebuilt in 1622. In July the king died.")[2] == "1621-07"
    assert told("In May 1621 it fell. The king had ruled since 1600. In July he died.")[2] == "1621-07"
