"""The events as columns for the page: one entry an event, times from 1970, quotes told once."""

from attrs import evolve

from eventline.model.chronology import Chronology
from eventline.model.event import Evidence
from eventline.render.page.columns import columns


def test_a_column_has_an_entry_for_each_event(story):
    told = columns(story)
    for name in (
        "id",
        "anchor",
        "headline",
        "words",
        "lo",
        "hi",
        "best",
        "status",
        "actors",
        "reports",
    ):
        assert len(told[name]) == len(story)
    assert sum(told["reports"]) == len(told["evidence"]["document"])


def test_times_are_seconds_from_1970_and_null_where_open(story):
    told = columns(story)
    day = next(n for n, e in enumerate(story) if e.headline.startswith("Vladimir Putin visits"))
    assert told["lo"][day] == 1_741_737_600  # 12 March 2025
    assert told["hi"][day] - told["lo"][day] == 86_400
    since = next(n for n, e in enumerate(story) if e.when is not None and e.when.hi is None)
    assert told["hi"][since] is None


def test_a_quote_that_stands_in_the_article_is_not_told_again(story):
    assert set(columns(story)["evidence"]["quote"]) == {0}
    said: Evidence = evolve(story[0].evidence[0], quote="Other words.")
    tidied = Chronology((evolve(story[0], evidence=(said,)),), None, story.documents)
    assert columns(tidied)["evidence"]["quote"] == ["Other words."]


def test_names_are_told_once(story):
    told = columns(story)
    assert len(set(told["names"])) == len(told["names"])
    assert [told["names"][n] for n in told["actors"][0]] == list(story[0].actors)


def test_what_few_events_have_names_its_event(story):
    events = (evolve(story[1], fulfils=story[0].id), story[0])
    told = columns(Chronology(events, None, story.documents))
    assert told["fulfils"] == [[1, 0]]
    assert [len(columns(story)[name]) for name in ("conflicts", "history", "corrected")] == [1, 0, 0]
