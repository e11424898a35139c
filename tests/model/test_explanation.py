"""Why an event is as it is, in words: date, status, reports, conflicts, relations, corrections."""

from datetime import date

import pytest

from eventline.model.correction import Correction, Reading
from eventline.model.event import Basis, Conflict, Event, Evidence
from eventline.model.interval import Interval
from eventline.model.relation import Order, Relation
from eventline.model.span import Span
from eventline.model.status import Status, StatusChange

QUOTE = "On Wednesday dockers walked out, a union said."
DAY = Interval("2025-03-12", "2025-03-13")
WORDS = Span(103, 112)
MARCH = Interval("2025-03-01", "2025-04-01")


def said(*, when=DAY, basis=Basis.EXPRESSION, expression=WORDS, document="a.txt", status="occurred"):
    sentence = Span(100, 100 + len(QUOTE))
    return Evidence(document, sentence, Span(121, 127), expression, basis, QUOTE, when, None, Status(status))


def event(*evidence, when=DAY, **given):
    fields = {"best": None, "lasted": False, "status": "occurred", "speaker": None, "actors": ("Dockers",)}
    fields |= {"place": None, "theme": "strike", "confidence": 0.83, "evidence": evidence or (said(),)}
    return Event("3f2a9c01b7de", "Dockers walked out", when, **{**fields, **given})


def about(event, what):
    return [reason.text for reason in event.explain() if reason.about == what]


@pytest.mark.parametrize(
    ("evidence", "reason"),
    [
        (said(), "2025-03-12: “Wednesday” says so, in a.txt"),
        (said(expression=Span(0, 9)), "2025-03-12: a time expression says so, in a.txt"),
        (
            said(basis=Basis.CARRIED_OVER, expression=None),
            "2025-03-12: its sentence names no time, and one near it does, in a.txt",
        ),
        (
            said(basis=Basis.PUBLICATION, expression=None),
            "2025-03-12: the text names no time, so it counts as news of the day, in a.txt",
        ),
        (
            said(basis=Basis.RELATIVE_EVENT),
            "2025-03-12: its words place it by another event (“Wednesday”), in a.txt",
        ),
    ],
)
def test_the_date_has_its_reason(evidence, reason):
    assert about(event(evidence), "date") == [reason, "the window is right with a likelihood of 83%"]


def test_the_likeliest_day_of_a_longer_window():
    told = about(event(said(when=MARCH), when=MARCH, best=date(2025, 3, 12)), "date")[0]
    assert told.startswith("2025-03-01 to 2025-03-31, most likely 2025-03-12: ")


def test_a_narrowed_window_names_those_it_comes_from():
    evidence = (said(when=MARCH), said(when=Interval("2025-03-12", None)))
    narrowed = about(event(*evidence, when=Interval("2025-03-12", "2025-04-01")), "date")[0]
    assert narrowed.endswith("what its sentences have in common (2025-03-01 to 2025-03-31, since 2025-03-12)")


def test_an_undated_event():
    assert about(event(said(when=None), when=None), "date") == ["undated: none of its sentences gives a day"]


def test_the_status_and_how_it_came_about():
    evidence = (said(), said(document="b.txt"), said(status="planned"))
    history = (
        StatusChange(date(2025, 3, 10), Status.PLANNED, ("a.txt",)),
        StatusChange(None, Status.OCCURRED, ()),
    )
    one = event(*evidence, speaker="the union", status_history=history, fulfils="77")
    assert about(one, "status") == [
        "occurred, says the union, as 2 of 3 sentences have it (planned in 1)",
        "told as planned on 2025-03-10, in a.txt",
        "told as occurred at an unknown time, in no article",
        "settles what event 77 planned",
    ]
    assert about(event(), "status") == ["occurred, as its sentence has it"]


def test_reports_conflicts_and_relations():
    one = event(
        said(),
        said(document="b.txt"),
        conflicts=(Conflict(Interval("2025-03-10", "2025-03-11"), ("c.txt", "d.txt")),),
        relations=(
            Relation(Order.AFTER, "77", "a day after"),
            Relation(Order.BEFORE, None, "before", "the vote"),
        ),
    )
    assert about(one, "reports") == [
        "2 sentences in 2 articles tell it (a.txt, b.txt), joined for their days, actors, place and words"
    ]
    assert about(one, "conflict") == ["c.txt, d.txt give 2025-03-10, not 2025-03-12"]
    assert about(one, "relation") == [
        "after event 77: “a day after”",
        "before an event without a date (“the vote”): “before”",
    ]


def test_a_correction_stands_beside_the_reading_of_the_machine():
    machine = Reading("They left", MARCH, date(2025, 3, 2), False, Status.PLANNED, "Lorvik", ("Crew",))
    correction = Correction(("when", "status", "evidence"), machine, "See the log.", (machine,))
    one = event(correction=correction)
    read = "“They left”, 2025-03-01 to 2025-03-31, most likely 2025-03-02, planned, in Lorvik, by Crew"
    assert about(one, "correction") == [
        "merged by hand: window, status, sentences",
        f"the machine read {read}",
        f"joined to it: {read}",
        "note: See the log.",
    ]
    assert about(one, "date") == ["2025-03-12, set by hand"]
    assert about(one, "status") == ["occurred, set by hand"]
    assert about(one, "reports") == ["1 sentence in 1 article tells it (a.txt), merged by hand"]
    added = event(correction=Correction(("headline",), None))
    assert about(added, "correction") == ["added by hand"]


def test_it_prints_a_line_a_reason():
    lines = str(event().explain()).splitlines()
    assert len(lines) == len(tuple(event().explain())) == 4
    assert lines[2] == "status: occurred, as its sentence has it"
