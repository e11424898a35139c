"""Reports of one happening become one event; different happenings stay apart."""

import random

import pytest

from eventline.merge.merge import merge
from eventline.merge.options import MergeOptions
from eventline.model.event import Basis
from eventline.model.status import Status


@pytest.fixture
def two_papers(newsroom):
    newsroom.article("a", "2024-05-02", "Morning Post")
    newsroom.article("b", "2024-05-03", "Evening Star")
    return newsroom


def merged(newsroom):
    return merge(newsroom.events, newsroom.documents)


def test_two_reports_of_a_walkout_are_one_event_with_both_as_evidence(two_papers):
    a = two_papers.report(
        "a", "Dockers in Varna walked out over pay.", "walked out", "2024-05-01", place="Varna"
    )
    b = two_papers.report(
        "b", "Varna's dockers walked out over their pay.", "walked out", "2024-05-01", place="Varna"
    )
    (event,) = merged(two_papers)
    assert event.evidence == a.evidence + b.evidence
    assert event.id == a.id
    assert event.confidence > a.confidence


def test_the_id_and_the_first_evidence_are_those_of_the_earlier_publication(two_papers):
    b = two_papers.report(
        "b", "Dockers in Varna walked out over pay.", "walked out", "2024-05-01", place="Varna"
    )
    a = two_papers.report(
        "a", "Dockers in Varna walked out over pay.", "walked out", "2024-05-01", place="Varna"
    )
    (event,) = merged(two_papers)
    assert event.id == a.id
    assert [evidence.document for evidence in event.evidence] == ["a", "b"]
    assert b.evidence[0] in event.evidence


APART = [
    ("the same words on another day", ("Rebels shelled the port of Arda.", "shelled", "2024-05-01"),
     ("Rebels shelled the port of Arda.", "shelled", "2024-04-20")),
    ("two strikes of one day", ("Rebels shelled the port of Arda.", "shelled", "2024-05-01"),
     ("The army bombed a depot near Tulmin.", "bombed", "2024-05-01")),
    ("the second and the third", ("Rebels hit a second bridge over the Arda.", "hit", "2024-05-01"),
     ("Rebels hit a third bridge over the Arda.", "hit", "2024-05-01")),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), [case[1:] for case in APART], ids=[case[0] for case in APART])
def test_different_happenings_stay_apart(two_papers, first, second):
    two_papers.report("a", *first, actors=("Rebels",), place="Arda")
    two_papers.report("b", *second, actors=("Rebels",), place="Arda")
    assert len(merged(two_papers)) == 2


def test_two_statements_of_one_speaker_stay_apart(two_papers):
    speech = {"actors": ("Ada Venn",), "speaker": "Ada Venn", "theme": "statement"}
    two_papers.report("a", "Ada Venn said that the budget was sound.", "said", "2024-05-01", **speech)
    two_papers.report("b", "Ada Venn said that trains would run again soon.", "said", "2024-05-01", **speech)
    assert len(merged(two_papers)) == 2


def test_what_happened_and_its_denial_stay_apart(two_papers):
    two_papers.report("a", "Rebels took the port of Arda.", "took", "2024-05-01", place="Arda")
    two_papers.report(
        "b", "Rebels did not take the port of Arda.", "take", "2024-05-01", place="Arda", status="negated"
    )
    assert len(merged(two_papers)) == 2


def test_two_sentences_of_one_article_are_joined_only_when_clearly_the_same(two_papers):
    two_papers.report("a", "Rebels shelled the port of Arda.", "shelled", "2024-05-01", place="Arda")
    two_papers.report("a", "Rebels shelled the port of Arda.", "shelled", "2024-05-01", place="Arda")
    two_papers.report("a", "Rebels shelled a school near Arda.", "shelled", "2024-05-01", place="Arda")
    assert len(merged(two_papers)) == 2


def test_a_report_joins_only_one_event_of_another_article(two_papers):
    two_papers.report(
        "a", "Rebels shelled the port of Arda with rockets.", "shelled", "2024-05-01", place="Arda"
    )
    two_papers.report(
        "a", "Rebels shelled the port of Arda with mortars.", "shelled", "2024-05-01", place="Arda"
    )
    two_papers.report(
        "b", "Rebels shelled the port of Arda with rockets.", "shelled", "2024-05-01", place="Arda"
    )
    events = merged(two_papers)
    assert sorted(len(event.evidence) for event in events) == [1, 2]


def test_a_plan_that_came_true_has_occurred(two_papers):
    plan = {"status": Status.PLANNED, "theme": "talks", "actors": ("Ada Venn", "Ivo Marr")}
    two_papers.report(
        "a", "Ada Venn will meet Ivo Marr in Varna this week.", "meet", "2024-04-29", "2024-05-05", **plan
    )
    done = plan | {"status": Status.OCCURRED}
    two_papers.report("b", "Ada Venn met Ivo Marr in Varna on Thursday.", "met", "2024-05-02", **done)
    (event,) = merged(two_papers)
    assert event.status is Status.OCCURRED
    assert event.when.isoformat() == "2024-05-02"
    assert event.headline.startswith("Ada Venn met")
    assert [evidence.status.value for evidence in event.evidence] == ["planned", "occurred"]


def test_a_plan_that_was_cancelled_is_negated(two_papers):
    two_papers.report(
        "a", "Ada Venn is to sign the harbour treaty.", "sign", "2024-05-02", status="planned", theme="law"
    )
    two_papers.report(
        "b", "Ada Venn did not sign the harbour treaty.", "sign", "2024-05-02", status="negated", theme="law"
    )
    (event,) = merged(two_papers)
    assert event.status is Status.NEGATED


def test_a_month_is_narrowed_to_the_day_that_another_report_gives(two_papers):
    two_papers.report(
        "a", "Rebels crossed the river Arda into Tulmin.", "crossed", "2024-04-06", actors=("Rebels",)
    )
    two_papers.report(
        "b",
        "Rebels crossed the river Arda into Tulmin.",
        "crossed",
        "2024-04-01",
        "2024-04-30",
        actors=("Rebels",),
    )
    (event,) = merged(two_papers)
    assert event.when.isoformat() == "2024-04-06"
    assert event.best.isoformat() == "2024-04-06"


def test_words_beat_the_day_of_publication(two_papers):
    two_papers.report(
        "a", "Rebels stormed the port of Arda on Tuesday.", "stormed", "2024-04-30", place="Arda"
    )
    two_papers.report(
        "b",
        "Rebels stormed the port of Arda.",
        "stormed",
        "2024-05-02",
        "2024-05-03",
        place="Arda",
        basis=Basis.PUBLICATION,
    )
    (event,) = merged(two_papers)
    assert event.when.isoformat() == "2024-04-30"
    assert event.basis is Basis.EXPRESSION


def test_wire_copies_count_as_one_source(newsroom):
    story = (
        "Dockers in the old harbour of Varna walked out over pay and shut both of the grain terminals before "
        "noon, and nobody could say when the cranes would move again or who would pay for the ships at "
        "anchor outside the long breakwater while their captains wait for word from owners and port office."
    )
    for id_ in "abc":
        newsroom.article(id_, "2024-05-02", f"Paper {id_}")
    newsroom.report(
        "a", story, "walked out", "2024-05-01", place="Varna", headline="Dockers in Varna walked out over pay"
    )
    single = newsroom.events[0].confidence
    newsroom.report(
        "b", story, "walked out", "2024-05-01", place="Varna", headline="Dockers in Varna walked out over pay"
    )
    (copied,) = merged(newsroom)
    newsroom.report("c", "Pay: Varna's dockers walked out.", "walked out", "2024-05-01", place="Varna")
    (independent,) = merged(newsroom)
    assert copied.confidence == single
    assert independent.confidence > single


def test_the_actors_are_united_under_their_fullest_names(two_papers):
    two_papers.report(
        "a", "Venn met Ivo Marr in Varna.", "met", "2024-05-01", actors=("Venn", "Ivo Marr"), place="Varna"
    )
    two_papers.report(
        "b", "Ada Venn met Marr in Varna.", "met", "2024-05-01", actors=("Ada Venn", "Marr"), place="Varna"
    )
    (event,) = merged(two_papers)
    assert event.actors == ("Ada Venn", "Ivo Marr")


def test_undated_events_and_single_reports_come_back_as_they_are(two_papers):
    undated = two_papers.report("a", "Rebels may take Arda.", "take", None, status="possible", basis=None)
    dated = two_papers.report("b", "Rebels took Arda.", "took", "2024-05-01")
    assert merged(two_papers) == (dated, undated)
    assert merge((), ()) == ()


def test_events_without_their_documents_are_merged_by_their_quotes(two_papers):
    two_papers.report("a", "Rebels took the port of Arda.", "took", "2024-05-01", place="Arda")
    two_papers.report("b", "Rebels took the port of Arda.", "took", "2024-05-01", place="Arda")
    assert len(merge(two_papers.events, ())) == 1


def test_the_order_of_the_input_makes_no_difference(newsroom):
    chance = random.Random(7)
    verbs, things = (
        ("shelled", "took", "left", "bombed"),
        ("port", "bridge over the Seva", "old mill", "depot"),
    )
    for number in range(12):
        newsroom.article(f"n{number}", f"2024-05-{2 + number % 5:02d}", f"Paper {number % 7}")
        for _ in range(6):
            verb, thing, day = chance.choice(verbs), chance.choice(things), chance.randint(1, 6)
            words = f"Rebels {verb} the {thing} near Arda."
            newsroom.report(f"n{number}", words, verb, f"2024-05-{day:02d}", actors=("Rebels",), place="Arda")
    events, documents = list(newsroom.events), list(newsroom.documents)
    expected = merge(events, documents)
    assert len(expected) < len(events)
    assert sum(len(event.evidence) for event in expected) == len(events)
    for _ in range(10):
        chance.shuffle(events)
        chance.shuffle(documents)
        assert merge(events, documents) == expected
    assert merge([*events, *events], documents) == expected


def test_options_are_checked():
    with pytest.raises(ValueError, match="same is 2, expected 0 to 1"):
        MergeOptions(same=2)


MEETINGS = (
    "Ann Lee met Kofi Mensah at Orm House on Wednesday, officials said.",
    "Ann Lee met Ines Duarte in Riga on Wednesday, officials said.",
    "Kofi Mensah and Ann Lee met on Wednesday.",
)


def test_who_meets_one_and_then_another_has_met_twice(newsroom):
    for number, sentence in enumerate(MEETINGS):
        newsroom.article(f"a{number}", "2025-03-13", f"Paper {number}")
        actors = ("Ann Lee", "Ines Duarte" if "Duarte" in sentence else "Kofi Mensah")
        newsroom.report(f"a{number}", sentence, "met", "2025-03-12", actors=actors, theme="talks")
    events = merge(newsroom.events, newsroom.documents)
    assert sorted(len(event.evidence) for event in events) == [1, 2]
    assert {event.actors for event in events} == {("Ann Lee", "Kofi Mensah"), ("Ann Lee", "Ines Duarte")}
