"""Events of an article know how they lie to each other, and what contradicts their date."""

import pytest

import eventline as el

PUBLISHED = "2025-03-13"


def events(text):
    return {
        event.evidence[0].trigger.of(text): event for event in el.extract(el.Document("a", text, PUBLISHED))
    }


def test_a_relation_names_the_other_event_of_the_article():
    told = events("The envoys met on Wednesday, two days after Lima agreed.")
    (relation,) = told["met"].relations
    assert (relation.order, relation.event, relation.words) == ("after", told["agreed"].id, "two days after")
    assert (relation.count, relation.unit) == (2, "day")


def test_an_event_that_this_article_does_not_date_is_named_by_its_words():
    told = events("Ann Lee visited Orlov on Wednesday, almost a year after Lima’s incursion.")
    (relation,) = told["visited"].relations
    assert (relation.event, relation.target, relation.measure) == (None, "Lima’s incursion", "less")


def test_it_came_after_speaks_of_what_was_told_last():
    told = events("The vote was held on Monday. It came a day after Lima agreed to a truce.")
    (relation,) = told["vote"].relations
    assert relation.target == "Lima agreed to a truce"


def test_two_tellings_of_one_attack_that_do_not_meet_are_a_conflict():
    text = (
        "Almost a year after Peru’s swift attack shook the coast, Ann Lee has changed her mind. "
        "Peru bombed the coast last August."
    )
    (conflict,) = events(text)["bombed"].conflicts
    assert conflict.documents == ("a",)
    assert conflict.when.isoformat() == "2024-03-12/2024-06-12"


def test_a_telling_that_fits_is_no_conflict():
    text = (
        "Seven months after Peru’s swift attack shook the coast, Ann Lee has changed her mind. "
        "Peru bombed the coast last August."
    )
    assert events(text)["bombed"].conflicts == ()


def test_an_order_without_a_length_is_kept():
    told = events("The envoys flew home on Wednesday after Lima agreed to the truce. Lima agreed on Monday.")
    (relation,) = told["flew"].relations
    assert (relation.order, relation.words, relation.unit) == ("after", "after", None)


def test_what_goes_on_since_something_comes_after_it():
    told = events("Lima has shelled Orlov since the invasion in 2022.")
    (relation,) = told["shelled"].relations
    assert (relation.order, relation.event) == ("after", told["invasion"].id)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee resigned on 3 March, years before a fair that nobody dated.",
        "Years before Peru’s swift attack shook the coast, Ann Lee erred. Peru bombed it last August.",
        "Days after Peru’s swift attack shook the coast, Ann Lee has left. Peru bombed it last August.",
    ],
)
def test_what_says_no_length_contradicts_nothing(text):
    assert not any(event.conflicts for event in events(text).values())


@pytest.mark.parametrize(
    ("text", "trigger", "implied"),
    [
        (
            "Ann Lee died on 3 May 2024, ten years to the day after she quit. She quit on 9 June 2014.",
            "quit",
            "2014-05-03",
        ),
        (
            "Two years after the invasion, Oslo signed a pact on 3 May 2024. The invasion began last August.",
            "invasion",
            "2021-11-02/2022-11-02",
        ),
        ("Lima signed on 3 May 2024, two days after Oslo quit on 30 April 2024.", "quit", "2024-05-01"),
    ],
)
def test_a_length_that_the_dates_do_not_have_is_a_conflict(text, trigger, implied):
    found = {
        event.evidence[0].trigger.of(text): event
        for event in el.extract(el.Document("a", text, "2024-06-12"))
    }
    assert [conflict.when.isoformat() for conflict in found[trigger].conflicts] == [implied]
