"""What many tell, and still tell long after, weighs most."""

from datetime import date

import pytest

import eventline as el

NEWS = (
    ("a", "2024-03-02", "The dam near Orlov broke on 1 March. A clerk resigned on 2 March."),
    ("b", "2024-03-20", "The dam near Orlov broke on 1 March. A mayor spoke on 19 March."),
    ("c", "2024-06-01", "The dam near Orlov broke on 1 March. A fair opened on 31 May."),
)


@pytest.fixture(scope="module")
def timeline():
    return el.build(el.Document(name, text, day) for name, day, text in NEWS)


def test_the_event_that_articles_return_to_comes_first(timeline):
    (event,) = timeline.top(1)
    assert "dam" in event.headline.lower()


def test_the_day_that_articles_still_name_comes_first(timeline):
    assert timeline.days(1) == (date(2024, 3, 1),)


def test_days_come_in_order_and_lie_in_the_stretch_asked_for(timeline):
    days = timeline.between("2024-03-10", "2024-06-30").days(5)
    assert days == (date(2024, 3, 19), date(2024, 5, 31))


def test_all_that_there_is_comes_when_more_is_asked(timeline):
    assert len(timeline.top(100)) == len(timeline)


@pytest.mark.parametrize("choose", ["top", "days"])
def test_less_than_nothing_cannot_be_chosen(timeline, choose):
    with pytest.raises(ValueError, match="cannot choose -1"):
        getattr(timeline, choose)(-1)


def test_what_one_article_recalls_from_long_before_is_background():
    story = (
        ("x", "2024-03-02", "The dam near Orlov broke on 1 March."),
        ("y", "2024-03-03", "The dam near Orlov broke on 1 March. The dam was opened on 4 July 1978."),
    )
    (event,) = el.build(el.Document(name, text, day) for name, day, text in story).top(1)
    assert "broke" in event.headline
