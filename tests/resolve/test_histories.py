"""What a history says of its own time: lengths with what fills them, days half known, winters."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find

TOLD = "The war began in 1807, paused in 1809, and went on from 1811 to 1813. {}"


def last(sentence, opening=TOLD):
    text = opening.format(sentence)
    timex = resolve_all(find(text), text, date(2025, 3, 13))[-1]
    return timex.text, timex.value


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It fell after three weeks of fighting, and burned.", ("three weeks of fighting", "P3W")),
        ("It was ruined by years of hunger and neglect.", ("years of hunger and neglect", "PXY")),
        ("They gave up after ten days of heavy rain.", ("ten days of heavy rain", "P10D")),
        ("It took two years of the king's reign.", ("two years", "P2Y")),
        ("Quarrels in the early years of the revolt split them.", ("the early years of the revolt", "PXY")),
        ("It rained in the first two weeks of the march.", ("the first two weeks of the march", "P2W")),
        ("On the final day of the siege he fled.", ("the final day of the siege", "1813-XX-XX")),
        (
            "He ruled in the final weeks of the siege of Oram.",
            ("the final weeks of the siege of Oram", "PXW"),
        ),
        ("He wrote on throughout the years of his exile.", ("the years of his exile", "PXY")),
        ("In the early days of the railway men slept in tents.", ("the early days", "PXD")),
        ("It held for six months of its second year.", ("six months", "P6M")),
    ],
)
def test_a_length_is_marked_with_the_nouns_that_fill_it(sentence, expected):
    assert last(sentence) == expected


def test_news_marks_the_length_alone():
    assert last("It ended after three weeks of talks, they said.", "{}") == ("three weeks", "P3W")
    assert last("It ended in the first weeks of the siege.", "{}") == ("the first weeks", "PXW")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In May 1814 they attacked. On the second day it rained.", ("the second day", "1814-05-XX")),
        ("In 1814 a siege began. On the third evening a gate fell.", ("the third evening", "1814-XX-XXTEV")),
        ("In May 1814 a battle was lost. The same day, a town fell.", ("The same day", "1814-05-XX")),
        ("In 1814 it was over. On the final day the king fled.", ("the final day", "1814-XX-XX")),
    ],
)
def test_a_day_that_the_words_do_not_date_has_the_year_and_month_reached(sentence, expected):
    assert last(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In October 1814 she came. He had landed in May.", ("May", "1814-05")),
        ("In October 1814 she came. He had spent the spring and summer there.", ("summer", "1814-SU")),
        ("In October 1814 he came. He landed in the spring.", ("the spring", "1815-SP")),
        ("In November 1814 he came. He had lost all by March.", ("March", "1815-03")),
        ("In October 1814 she came. He had landed in December.", ("December", "1814-12")),
    ],
)
def test_what_had_happened_was_before_the_time_reached(sentence, expected):
    assert last(sentence) == expected


def test_only_a_history_speaks_of_days_that_it_does_not_date():
    assert find("On the second day it rained.")
    assert resolve_all(find("On the second day it rained."), "On the second day it rained.", None) == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In 1814 they marched. They passed the winter at home.", "1815-WI"),
        ("In 1814 they marched. That winter was hard.", "1814-WI"),
        ("In 1814 they marched. They passed the winter at home. The next year was worse.", "1816"),
        ("They stayed at home in the winter of 1814.", "1814-WI"),
    ],
)
def test_a_story_goes_over_the_winter_into_the_new_year(sentence, expected):
    assert last(sentence)[1] == expected


@pytest.mark.parametrize(
    ("published", "value"), [(date(2014, 1, 20), "2014-WI"), (date(2014, 12, 22), "2014-WI")]
)
def test_a_bare_winter_has_the_year_in_which_it_is_seen(published, value):
    (timex,) = resolve_all(find("It is winter."), "It is winter.", published)
    assert timex.value == value
    assert timex.interval.first.isoformat() in ("2013-12-01", "2014-12-01")


@pytest.mark.parametrize(
    ("words", "value"),
    [("died on 27 May", "2025-05-27"), ("on 20 June", "2025-06-20"), ("In March", "1949-03")],
)
def test_the_life_of_who_died_is_told_up_to_today(words, value):
    told = (
        "Ada Venn, a cellist, died on 27 May in Varo. Born in 1934, she went to Ghent in 1949. In March the "
        "hall burned. In 1956 she left. She sold the house in 2014. A mass will be held on 20 June."
    )
    start = told.index(words)
    timexes = resolve_all(find(told), told, date(2025, 6, 2))
    assert next(x.value for x in timexes if x.end > start and x.text in words) == value
