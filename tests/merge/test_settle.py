"""Dates that hang on events told elsewhere, and what became of plans."""

import pytest
from attrs import evolve

import eventline as el
from eventline.merge.settle import settle

TRUCE = ("c", "2025-03-16", "The court in Lima agreed to a truce on 15 March.")


def told(*articles):
    documents = [el.Document(name, text, day, source=name) for name, day, text in articles]
    return {event.headline: event for event in el.build(documents)}


def test_an_event_is_dated_by_what_another_article_dates():
    after = ("a", "2025-03-20", "The envoys met in Oslo two days after the court in Lima agreed to a truce.")
    events = told(TRUCE, after)
    met = events["The envoys met in Oslo"]
    assert met.when.isoformat() == "2025-03-17"
    assert met.basis == "relative-event"
    assert met.relations[0].event == events["The court in Lima agreed to a truce"].id


def test_a_chain_leads_through_three_articles():
    events = told(
        ("c", "2025-03-24", "A day after Tom Brant resigned, police raided his villa."),
        ("b", "2025-03-23", "Three days after Harn Bank collapsed, its chairman Tom Brant resigned."),
        ("a", "2025-03-18", "Harn Bank collapsed on 17 March."),
    )
    raided = next(event for headline, event in events.items() if "raided" in headline)
    assert raided.when.isoformat() == "2025-03-21"


@pytest.mark.parametrize(
    ("told_first", "measured", "word", "day"),
    [
        (
            "The central bank raised its rate on 17 March.",
            "Ten days after the central bank raised its rate, Harn Bank failed.",
            "failed",
            "2025-03-27",
        ),
        (
            "Tom Brant will meet Ann Lee in Oslo on 17 April.",
            "The parliament will vote two days after Tom Brant meets Ann Lee.",
            "vote",
            "2025-04-19",
        ),
    ],
)
def test_what_only_a_length_dates_waits_for_another_article(told_first, measured, word, day):
    events = told(("a", "2025-03-18", told_first), ("b", "2025-03-30", measured))
    assert next(e for h, e in events.items() if word in h).when.isoformat() == day


def test_a_dated_event_objects_to_the_date_of_the_other():
    later = ("b", "2025-03-28", "Ann Lee flew to Rome on 27 March, almost a year after the Lima truce.")
    (conflict,) = next(e for h, e in told(TRUCE, later).items() if "truce" in h).conflicts
    assert conflict.documents == ("b",)
    assert conflict.when.isoformat() == "2024-03-27/2024-06-26"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee flew to Rome on 27 March, a few days after the Lima truce.",
        "Ann Lee flew to Rome on 27 July, two days after the Lima truce.",
        "Ann Lee flew to Rome on 17 March, two days after the Lima truce.",
    ],
)
def test_only_a_length_that_is_nearly_met_objects(sentence):
    events = told(TRUCE, ("b", "2025-08-28", sentence))
    assert not any(event.conflicts for event in events.values())


def test_an_event_that_nobody_tells_dates_nothing():
    after = ("a", "2025-03-20", "The envoys met in Oslo two days after the flood in Turin.")
    met = next(event for headline, event in told(TRUCE, after).items() if "met" in headline)
    assert met.basis == "publication"
    assert met.relations[0].event is None


PLAN = ("p", "2025-03-16", "The envoys will meet in Riga on 1 April.")


def test_a_plan_that_was_carried_out_on_its_day_is_history():
    met = told(PLAN, ("d", "2025-04-02", "The envoys met in Riga on 1 April."))["The envoys met in Riga"]
    assert [(str(change.day), change.status.value) for change in met.status_history] == [
        ("2025-03-16", "planned"),
        ("2025-04-02", "occurred"),
    ]
    assert met.fulfils is None


def test_a_deed_on_another_day_names_its_plan():
    events = told(PLAN, ("d", "2025-04-04", "The envoys met in Riga on 3 April."))
    plan = next(event for event in events.values() if event.status == "planned")
    assert events["The envoys met in Riga"].fulfils == plan.id


@pytest.mark.parametrize(
    ("published", "sentence"),
    [
        ("2025-03-17", "Ann Lee resigned after the council passed the harbour law."),
        ("2025-03-18", "Ann Lee resigned before the council passed the harbour law."),
    ],
)
def test_what_another_event_narrows_to_a_day_has_that_day(published, sentence):
    vote = ("v", "2025-03-17", "The council passed the harbour law at 5 p.m. on 17 March.")
    events = told(vote, ("q", published, sentence))
    resigned = next(event for headline, event in events.items() if "resigned" in headline)
    assert (resigned.when.isoformat(), resigned.best.isoformat()) == ("2025-03-17", "2025-03-17")


def test_two_events_of_one_id_both_stay():
    (one,) = el.extract(el.Document("a", "The envoys met in Riga.", "2025-04-04"))
    other = evolve(one, headline="The envoys did not meet in Riga", status="negated")
    assert settle((one, other), {one.id: one.id}, {}) == (one, other)
