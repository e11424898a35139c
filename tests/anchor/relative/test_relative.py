"""Relative times move a window by whole units."""

import pytest

from eventline.anchor.relative.relative import shifted
from eventline.model.document import Document
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.pipeline import extract

DAY = Interval("2025-03-12", "2025-03-13")
YEAR = Interval("2016-01-01", "2017-01-01", granularity=Grain.YEAR)
CASES = [
    (DAY, -1, Grain.DAY, "2025-03-11"),
    (DAY, 2, Grain.DAY, "2025-03-14"),
    (DAY, -1, Grain.WEEK, "2025-03-03/2025-03-09"),
    (DAY, -1, Grain.MONTH, "2025-02-01/2025-02-28"),
    (DAY, -2, Grain.YEAR, "2023-01-01/2023-12-31"),
    (YEAR, -2, Grain.YEAR, "2014-01-01/2014-12-31"),
]


@pytest.mark.parametrize(("when", "count", "unit", "expected"), CASES)
def test_shifted(when, count, unit, expected):
    assert shifted(when, count, unit).isoformat() == expected


def test_an_open_window_cannot_be_shifted():
    assert shifted(Interval(None, "2025-03-12"), 1, Grain.DAY) is None


TEXTS = [  # text, trigger, window
    ("The envoys met on Wednesday, two days after Lima agreed.", "agreed", "2025-03-10"),
    ("The envoys met on Monday, a day before Lima agreed.", "agreed", "2025-03-11"),
    ("The envoys met a day after Lima agreed on Monday.", "met", "2025-03-11"),
    ("The envoys met on Wednesday, almost a year after Lima agreed.", "agreed", None),
    ("Ahead of the summit on 20 February, Peru closed its border.", "closed", "../2025-02-20"),
    ("Peru closed its border three days ahead of the summit on 20 February.", "closed", "2025-02-17"),
    ("In the run-up to the vote on 9 February, rebels shelled Torv.", "shelled", "../2025-02-09"),
    ("By the time police arrived on 3 February, the thieves had fled.", "fled", "../2025-02-03"),
    ("Rebels held Torv until the army attacked on 3 February.", "held", "../2025-02-03"),
    (
        "Police arrested hundreds in the days that followed the coup on 3 February.",
        "arrested",
        "2025-02-04/2025-02-16",
    ),
    ("Ann Lee resigned hours before the vote, held on Tuesday.", "resigned", "2025-03-10/2025-03-11"),
    ("On the night of the vote, 9 February, gunmen shot Ann Lee.", "shot", "2025-02-09"),
    ("Gunmen shot Ann Lee on the night of the vote. Peru held the vote on 9 May 2024.", "shot", "2024-05-09"),
    ("Before the coup, police arrested hundreds. The coup came on 3 February.", "arrested", "../2025-02-03"),
    (
        "The dam burst on 3 February. Two days after the dam burst, Ann Lee resigned.",
        "resigned",
        "2025-02-05",
    ),
    (
        "An hour after the polls closed on 9 March, Ann Lee claimed victory.",
        "claimed",
        "2025-03-09/2025-03-10",
    ),
    ("Lima will sign the treaty within ten days of the vote on 20 March.", "treaty", "2025-03-20/2025-03-30"),
]


@pytest.mark.parametrize(("text", "trigger", "when"), TEXTS, ids=[text for text, *_ in TEXTS])
def test_one_happening_dates_another(text, trigger, when):
    found = {
        event.evidence[0].trigger.of(text): event.when.isoformat()
        for event in extract(Document("a", text, published="2025-03-13"))
    }
    assert found.get(trigger) == when


def test_a_week_after_a_day_is_likeliest_to_the_day():
    text = "Lima agreed on 3 February. Two weeks after Lima agreed, Oslo signed."
    (_, signed) = extract(Document("a", text, published="2025-03-13"))
    assert (signed.when.isoformat(), signed.best.isoformat()) == ("2025-02-17/2025-02-23", "2025-02-17")


def test_the_day_that_opens_a_sentence_is_that_of_what_it_tells():
    text = "The bank collapsed on 3 February. The day the bank collapsed, Ann Lee fled Orlo."
    (_, fled) = extract(Document("a", text, published="2025-03-13"))
    assert fled.when.isoformat() == "2025-02-03"
    assert [relation.order for relation in fled.relations] == ["during"]
