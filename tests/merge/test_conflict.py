"""Sources that disagree on the day, and publishers that correct themselves."""

import pytest

from eventline.merge.merge import merge
from eventline.model.event import Basis

RAID = {"actors": ("Rebels",), "place": "Arda"}


@pytest.fixture
def papers(newsroom):
    for id_, name in zip("abc", ("Morning Post", "Evening Star", "Noon Mail"), strict=True):
        newsroom.article(id_, "2024-05-04", name)
    return newsroom


def merged(newsroom):
    return merge(newsroom.events, newsroom.documents)


def test_two_days_for_one_happening_are_a_conflict_and_never_averaged(papers):
    papers.report(
        "a", "Rebels blew up the railway bridge at Arda on Monday.", "blew up", "2024-04-29", **RAID
    )
    papers.report(
        "b", "Rebels blew up the railway bridge at Arda on Wednesday.", "blew up", "2024-05-01", **RAID
    )
    papers.report(
        "c", "Rebels blew up the railway bridge at Arda on Wednesday.", "blew up", "2024-05-01", **RAID
    )
    (event,) = merged(papers)
    assert event.when.isoformat() == "2024-05-01"
    (conflict,) = event.conflicts
    assert (conflict.when.isoformat(), conflict.documents) == ("2024-04-29", ("a",))
    assert len(event.evidence) == 3
    assert event.confidence < 0.9


def test_the_earlier_report_is_kept_where_nothing_else_decides(papers):
    papers.report(
        "b", "Rebels blew up the railway bridge at Arda on Monday.", "blew up", "2024-04-29", **RAID
    )
    papers.report(
        "a", "Rebels blew up the railway bridge at Arda on Tuesday.", "blew up", "2024-04-30", **RAID
    )
    (event,) = merged(papers)
    assert event.when.isoformat() == "2024-04-30"
    assert event.id == papers.events[1].id


NO_CONFLICT = {
    "too far apart": ({}, "2024-04-20"),
    "a statement can be made twice": ({"theme": "statement"}, "2024-04-30"),
    "a plan may change": ({"status": "planned"}, "2024-04-30"),
    "the day of publication is a guess": ({"basis": Basis.PUBLICATION}, "2024-04-30"),
}


@pytest.mark.parametrize("case", NO_CONFLICT)
def test_no_conflict(papers, case):
    fields, day = NO_CONFLICT[case]
    fields = RAID | fields
    papers.report("a", "Rebels blew up the railway bridge at Arda.", "blew up", "2024-05-02", **fields)
    papers.report("b", "Rebels blew up the railway bridge at Arda.", "blew up", day, **fields)
    events = merged(papers)
    assert len(events) == 2
    assert not any(event.conflicts for event in events)


def test_a_source_that_tells_both_days_tells_of_two_happenings(papers):
    papers.report("a", "Rebels blew up the railway bridge at Arda.", "blew up", "2024-04-29", **RAID)
    papers.report("a", "Rebels again blew up the railway bridge at Arda.", "blew up", "2024-04-30", **RAID)
    papers.report("b", "Rebels blew up the railway bridge at Arda.", "blew up", "2024-04-30", **RAID)
    assert [len(event.evidence) for event in merged(papers)] == [1, 2]


def test_words_that_everybody_uses_are_no_conflict(papers):
    papers.report("a", "Rebels attacked Arda.", "attacked", "2024-04-29", **RAID)
    papers.report("b", "Rebels attacked Arda.", "attacked", "2024-04-30", **RAID)
    assert len(merged(papers)) == 2


def correct_the_day(papers):
    papers.report(
        "a", "Rebels blew up the railway bridge at Arda on Tuesday.", "blew up", "2024-04-30", **RAID
    )
    words = "An earlier version of this story said that rebels blew up the railway bridge at Arda on Monday."
    papers.report("a", words, "blew up", "2024-04-29", headline="Rebels blew up the railway bridge", **RAID)


def test_a_correction_wins(papers):
    correct_the_day(papers)
    (event,) = merged(papers)
    assert event.when.isoformat() == "2024-04-30"
    assert event.conflicts == ()
    assert len(event.evidence) == 2


def test_a_correction_overrules_what_its_publisher_printed_before(papers):
    papers.article("old", "2024-05-01", "Morning Post")
    papers.report(
        "old", "Rebels blew up the railway bridge at Arda on Monday.", "blew up", "2024-04-29", **RAID
    )
    correct_the_day(papers)
    (event,) = merged(papers)
    assert event.when.isoformat() == "2024-04-30"
    assert event.conflicts == ()
    assert [evidence.document for evidence in event.evidence] == ["old", "a", "a"]


def test_a_correction_leaves_other_sources_their_day(papers):
    papers.report(
        "b", "Rebels blew up the railway bridge at Arda on Monday.", "blew up", "2024-04-29", **RAID
    )
    papers.report(
        "c", "Rebels blew up the railway bridge at Arda on Tuesday.", "blew up", "2024-04-30", **RAID
    )
    correct_the_day(papers)
    (event,) = merged(papers)
    assert event.when.isoformat() == "2024-04-30"
    assert [conflict.documents for conflict in event.conflicts] == [("b",)]


def test_what_was_taken_back_and_fits_nothing_is_no_event(papers):
    words = "This article incorrectly stated that the mayor of Arda resigned on Monday."
    papers.report("a", words, "resigned", "2024-04-29", place="Arda")
    assert merged(papers) == ()


def test_another_verb_on_another_day_is_another_happening(papers):
    thing = {"actors": ("Markets",), "place": "Arda", "theme": "economy"}
    for id_, verb, day in (("a", "fallen", "2024-05-01"), ("b", "risen", "2024-05-03")):
        words = f"Markets around the harbour at Arda have {verb} in heavy trading."
        papers.report(id_, words, verb, day, **thing)
    assert len(merged(papers)) == 2
