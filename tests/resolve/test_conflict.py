"""Words that contradict themselves resolve to the date and say so; the unplaced say what is missing."""

from datetime import date

import pytest

from eventline.resolve.explain import steps
from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find

DAY = date(2025, 3, 13)


def only(text, published=DAY):
    (timex,) = resolve_all(find(text), text, published)
    return timex


@pytest.mark.parametrize(
    ("words", "value", "conflict"),
    [
        ("Wednesday, March 13", "2025-03-13", "says Wednesday, but 13 March 2025 is a Thursday"),
        ("Friday 1 May 2020", "2020-05-01", None),
        ("Sunday 1 May 2020", "2020-05-01", "says Sunday, but 1 May 2020 is a Friday"),
        ("the morning of Monday, 10 March", "2025-03-10TMO", None),
        ("the morning of Friday, 10 March", "2025-03-10TMO", "says Friday, but 10 March 2025 is a Monday"),
        ("Thursday", "2025-03-13", None),
        ("recently", "PAST_REF", None),
        ("three days", "P3D", None),
    ],
)
def test_a_weekday_gives_way_to_its_date(words, value, conflict):
    timex = only(f"It was said on {words}.")
    assert (timex.value, timex.conflict) == (value, conflict)


@pytest.mark.parametrize(
    ("words", "missing"),
    [("Thursday", "week"), ("13 March", "year"), ("yesterday", "day"), ("August", "year")],
)
def test_what_nothing_places_says_what_is_missing(words, missing):
    timex = only(f"It was said on {words}.", None)
    assert timex.interval is None
    assert timex.conflict == f"cannot be placed: nothing before it says which {missing}"


def test_explain_shows_a_conflict_as_its_last_step():
    phrase = "Wednesday, March 13"
    assert steps(find(phrase), phrase, DAY)[-1].text == "says Wednesday, but 13 March 2025 is a Thursday"
    assert [step.name for step in steps(find("Thursday"), "Thursday", DAY)][-1] == "interval"
