"""Corrections made: each kind, keys of both sorts, the machine's reading kept, nothing dropped in silence."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventline.corrections.apply import apply
from eventline.corrections.changes import Changes
from eventline.corrections.corrections import Corrections
from eventline.corrections.entries import Addition, Change, EventKey, Hide, Merge, Split
from eventline.model.document import Document
from eventline.model.event import Conflict
from eventline.model.relation import Order, Relation
from eventline.model.status import StatusChange
from eventline.model.stretch import stretch

WALKED = "Dockers walked out on Wednesday."
SANK = "The ferry sank near Lorvik."
MARCH = stretch("2025-03")


def one(events, *entries, documents=()):
    result = apply(events, documents, entries)
    assert result.unfit == ()
    (only,) = result.events
    return only


def unfit(events, *entries):
    result = apply(events, (), entries)
    assert result.events == tuple(events)
    (sentence,) = result.unfit
    return sentence


def test_fields_are_set_and_the_reading_of_the_machine_stays_beside_them(event):
    changes = Changes(
        headline="A strike began", when="2025-03-11", status="reported", place=None, actors=["A"]
    )
    old = event("x", best=date(2025, 3, 12))
    new = one([old], Change(EventKey("x"), changes, "See the log."))
    assert (new.headline, new.status, new.place, new.actors) == ("A strike began", "reported", None, ("A",))
    assert new.when == stretch("2025-03-11")
    assert (new.best, new.confidence, new.coordinates) == (date(2025, 3, 11), 1.0, None)
    assert new.evidence == old.evidence
    assert new.correction.fields == ("headline", "when", "status", "place", "actors")
    assert new.correction.note == "See the log."
    assert new.correction.how == "corrected by hand"
    machine = new.correction.machine
    assert (machine.headline, machine.when, machine.best) == (old.headline, old.when, old.best)
    assert (machine.status, machine.place, machine.actors) == (old.status, old.place, old.actors)


@pytest.mark.parametrize(
    ("changes", "when", "best"),
    [
        ({"when": "2025-03"}, "2025-03", date(2025, 3, 12)),
        ({"when": "2025-04"}, "2025-04", None),
        ({"when": None}, None, None),
        ({"when": "2025-03", "best": "2025-03-20"}, "2025-03", date(2025, 3, 20)),
        ({"best": None}, "2025-03-12", None),
        ({"when": "2025-03-08/.."}, "2025-03-08/..", date(2025, 3, 12)),
    ],
)
def test_window_and_likeliest_day_fit_each_other(event, changes, when, best):
    new = one([event("x", best=date(2025, 3, 12))], Change(EventKey("x"), Changes(**changes)))
    assert (new.when, new.best) == (when and stretch(when), best)
    assert new.confidence == (0.5 if changes == {"best": None} else 1.0)


def test_a_likeliest_day_alone_dates_what_is_undated_and_must_fit_what_is_not(event):
    new = one([event("x", when=None)], Change(EventKey("x"), Changes(best="2025-03-12")))
    assert new.when == stretch("2025-03-12")
    told = unfit([event("x")], Change(EventKey("x"), Changes(best="2025-03-20")))
    assert "best 2025-03-20 lies outside the window 2025-03-12: set the window too" in told


def test_two_corrections_of_one_event_add_up_and_keep_the_first_reading(event):
    first = Change(EventKey("x"), Changes(headline="B"), "one")
    second = Change(EventKey("x"), Changes(headline="C", place="D"), "two")
    new = one([event("x")], first, second)
    assert (new.headline, new.place) == ("C", "D")
    assert new.correction.fields == ("headline", "place")
    assert new.correction.machine.headline == "Dockers walked out"
    assert new.correction.note == "one; two"


def test_a_note_alone_is_put_to_the_event(event):
    new = one([event("x")], Change(EventKey("x"), note="Doubtful."))
    assert (new.correction.fields, new.correction.note, new.correction.how) == (
        (),
        "Doubtful.",
        "noted by hand",
    )


@pytest.mark.parametrize(
    "key",
    [
        EventKey("gone", WALKED),
        EventKey(quote="dockers  WALKED out\non Wednesday."),
        EventKey(quote="walked out on Wed"),
        EventKey("x", "Another sentence altogether."),
    ],
)
def test_the_id_comes_first_and_the_quote_stands_in_for_it(event, key):
    events = [event("x"), event("y", SANK)]
    (left,) = apply(events, (), [Hide(key)]).events
    assert left.id == "y"


def test_one_sentence_that_tells_two_events_is_told_apart_by_the_trigger(event, sentence):
    quote = "The union said dockers walked out on Wednesday."
    events = [event(word, evidence=(sentence(quote, word=word),)) for word in ("said", "walked")]
    (left,) = apply(events, (), [Hide(EventKey("gone", quote, "walked"))]).events
    assert left.id == "said"
    told = unfit(events, Hide(EventKey("gone", quote)))
    assert "2 events fit (said, walked), expected one: give event, trigger or document" in told


def test_one_sentence_in_two_articles_is_told_apart_by_the_article(event, sentence):
    events = [event(d, evidence=(sentence(WALKED, document=d),)) for d in ("a", "b")]
    (left,) = apply(events, (), [Hide(EventKey(None, WALKED, document="b"))]).events
    assert left.id == "a"


def test_a_new_place_lies_where_other_events_have_it(event):
    events = [
        event("x", place="Varna", coordinates=(43.2, 27.9)),
        event("y", SANK),
        event("z", "It rained.", place="Riga", coordinates=(56.9, 24.1)),
        event("w", "It snowed.", place="Riga", coordinates=(1.0, 2.0)),
    ]
    entries = [Change(EventKey("y"), Changes(place="Varna")), Addition(Changes(headline="A", place="Riga"))]
    _, y, *_, added = apply(events, (), entries).events
    assert y.coordinates == (43.2, 27.9)
    assert added.coordinates is None  # two events have it in different places


def test_what_fits_nothing_is_named(event):
    told = unfit([event("x")], Change(EventKey("gone", SANK), Changes(headline="B")))
    assert told == f"change headline of gone “{SANK}”: no event has the id 'gone' or reports {SANK!r}"


def test_merged_events_keep_everything(event, sentence):
    a = event("a", when="2025-03", confidence=0.4, status_history=(StatusChange(None, "planned", ("p",)),))
    b = event(
        "b",
        evidence=(sentence(SANK, document="b", when="2025-03-12"),),
        actors=("Crew", "Dockers"),
        best=date(2025, 3, 12),
        relations=(Relation(Order.AFTER, "a", "after"), Relation(Order.BEFORE, "c", "before")),
    )
    c = event("c", "It rained.", relations=(Relation(Order.AFTER, "b", "after"),), fulfils="b")
    documents = [Document("a", "x", "2025-03-14"), Document("b", "x", "2025-03-13")]
    entry = Merge([EventKey("a"), EventKey("b")], Changes(headline="One strike"), "The same.")
    result = apply([a, b, c], documents, [entry])
    new, rain = result.events
    assert result.unfit == ()
    assert (new.id, new.headline, new.actors) == ("a", "One strike", ("Dockers", "Crew"))
    assert (new.when, new.best) == (stretch("2025-03-12"), date(2025, 3, 12))
    assert [e.document for e in new.evidence] == ["b", "a"]
    assert new.relations == (Relation(Order.BEFORE, "c", "before"),)
    assert new.status_history == a.status_history
    assert (rain.relations, rain.fulfils) == ((Relation(Order.AFTER, "a", "after"),), "a")
    assert new.correction.fields == ("headline", "evidence")
    assert new.correction.how == "merged by hand"
    assert [reading.actors for reading in new.correction.merged] == [("Crew", "Dockers")]


def test_merged_windows_that_do_not_meet_become_a_conflict(event, sentence):
    b = event("b", when="2025-03-20", evidence=(sentence(SANK, document="b", when="2025-03-20"),))
    new = one([event("a"), b], Merge([EventKey("a"), EventKey("b")]))
    assert new.when == stretch("2025-03-12")
    assert new.conflicts == (Conflict(stretch("2025-03-20"), ("b",)),)


def test_an_undated_first_event_takes_the_window_of_the_others(event):
    new = one([event("a", when=None), event("b", SANK)], Merge([EventKey("a"), EventKey("b")]))
    assert new.when == stretch("2025-03-12")


def test_the_id_of_a_merged_event_still_leads_to_it(event):
    entries = [Merge([EventKey("a"), EventKey("b")]), Change(EventKey("b"), Changes(headline="B"))]
    assert one([event("a"), event("b", SANK)], *entries).headline == "B"


def test_a_merge_of_which_some_events_are_gone(event):
    events = [event("a"), event("b", SANK)]
    result = apply(events, (), [Merge([EventKey(name) for name in ("a", "b", "gone")])])
    assert [e.id for e in result.events] == ["a"]
    assert result.unfit == ("merge a and b and gone: joined without gone: no event has the id 'gone'",)
    assert "merge a and gone: gone: no event" in unfit(events, Merge([EventKey("a"), EventKey("gone")]))


def test_sentences_taken_out_are_an_event_of_their_own(event, sentence):
    sank = sentence(SANK, document="b", when="2025-03-10", status="reported")
    both = event(
        "x",
        when="2025-03-12",
        evidence=(sentence(WALKED), sank),
        conflicts=(Conflict(MARCH, ("b",)), Conflict(MARCH, ("a", "b"))),
    )
    entry = Split(EventKey("x"), [SANK], Changes(headline="The ferry sank", actors=[]), "Two things.")
    result = apply([both], (), [entry])
    assert result.unfit == ()
    left, new = result.events
    assert (left.id, left.when, left.evidence) == ("x", both.when, both.evidence[:1])
    assert left.conflicts == both.conflicts[1:]
    assert (new.headline, new.when, new.best) == ("The ferry sank", stretch("2025-03-10"), date(2025, 3, 10))
    assert (new.status, new.evidence, new.conflicts) == ("reported", (sank,), ())
    assert new.id != "x"
    assert left.correction.how == new.correction.how == "split by hand"
    assert new.correction.machine.headline == both.headline


def test_what_is_left_is_dated_by_its_own_sentences(event, sentence):
    both = event("x", when="2025-03-10", evidence=(sentence(WALKED), sentence(SANK, when="2025-03-10")))
    left, _ = apply([both], (), [Split(EventKey("x"), [SANK])]).events
    assert left.when == stretch("2025-03-12")


def test_a_split_that_takes_everything_or_nothing_does_not_fit(event):
    assert "would take every sentence of event x" in unfit([event("x")], Split(EventKey("x"), [WALKED]))
    told = unfit([event("x")], Split(EventKey("x"), [SANK]))
    assert f"the event has none of these sentences, expected at least one: {SANK!r}" in told


def test_a_split_that_the_machine_has_made_by_now_sets_the_fields(event):
    entry = Split(EventKey("x"), [SANK], Changes(headline="The ferry sank"))
    _, ferry = apply([event("x"), event("y", SANK)], (), [entry]).events
    assert (ferry.id, ferry.headline) == ("y", "The ferry sank")


def test_an_event_is_added_with_its_place_in_the_article():
    article = Document("d", f"Rain fell. {SANK}", "2025-03-13")
    changes = Changes(headline="The ferry sank", when="2025-03-12", place="Lorvik")
    new = one([], Addition(changes, SANK, note="Overlooked."), documents=[article])
    (evidence,) = new.evidence
    assert evidence.document == "d"
    assert evidence.sentence.of(article.text) == SANK
    assert (new.when, new.best, new.status, new.confidence) == (
        stretch("2025-03-12"),
        date(2025, 3, 12),
        "occurred",
        1.0,
    )
    assert new.correction.machine is None
    assert (new.correction.how, new.correction.note) == ("added by hand", "Overlooked.")


def test_an_added_event_needs_no_article():
    changes = Changes(headline="The ferry sank")
    assert one([], Addition(changes)).evidence[0].document == "added by hand"
    assert one([], Addition(changes, SANK, "harbour log")).evidence[0].document == "harbour log"
    assert one([], Addition(changes)).evidence[0].quote == "The ferry sank"


def test_made_again_they_change_no_more(event, sentence):
    events = [
        event("a", evidence=(sentence(WALKED), sentence(SANK, document="b"))),
        event("c", "It rained."),
        event("d", "It snowed."),
    ]
    entries = [
        Split(EventKey("a"), [SANK], Changes(headline="The ferry sank"), "n"),
        Merge([EventKey("c"), EventKey("d", "It snowed.")], note="m"),
        Addition(Changes(headline="New", when="2025")),
        Change(EventKey("c"), Changes(headline="Weather"), "k"),
    ]
    once = apply(events, (), entries)
    assert apply(once.events, (), entries) == once


@settings(max_examples=40)
@given(st.from_type(Corrections))
def test_of_corrections_that_fit_nothing_each_is_told(corrections):
    result = apply((), (), corrections)
    kept = [entry for entry in corrections if isinstance(entry, Addition)]
    assert len(result.unfit) == len(corrections) - len(kept)
    assert len(result.events) <= len(kept)
