"""TimelineJS: the keys its documentation names, dates in words, articles' text as text."""

import json
from html.parser import HTMLParser

import pytest
from attrs import evolve
from hostile import timelines
from hypothesis import given

import eventline as el
from eventline.export.timelinejs import timelinejs

ARTICLE = el.Document("a", "Dockers walked out on Wednesday.", published="2025-03-13", source="The Post")
(STRIKE,) = el.extract(ARTICLE)
# https://timeline.knightlab.com/docs/json-format.html
SLIDE = {
    *("start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink"),
    "unique_id",
}
DATE = {"year", "month", "day", "hour", "minute", "second", "millisecond", "display_date"}
TAGS = {"p", "blockquote", "a"}


def slides(timeline):
    return json.loads(timelinejs(timeline))["events"]


def slide(**changes):
    (found,) = slides(el.Timeline((evolve(STRIKE, **changes),), documents=(ARTICLE,)))
    return found


class Tags(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.found = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_comment(self, data):
        self.found.append(("!", {}))


def check(record):
    """Raise AssertionError when *record* is not what the documentation describes."""
    assert set(record) <= {"title", "events", "eras", "scale"}
    assert record["scale"] in ("human", "cosmological")
    assert set(record["title"]) <= SLIDE
    ids = [each["unique_id"] for each in record["events"]]
    assert len(ids) == len(set(ids))
    for each in record["events"]:
        assert set(each) <= SLIDE
        assert set(each["text"]) <= {"headline", "text"}
        for name in ("start_date", "end_date"):
            day = each.get(name, each["start_date"])
            assert set(day) <= DATE
            assert all(isinstance(value, int) for value in day.values())
            assert 1 <= day["month"] <= 12
            assert 1 <= day["day"] <= 31


def test_it_is_as_documented(story):
    record = json.loads(timelinejs(story))
    check(record)
    assert len(record["events"]) == 28
    assert record["title"]["text"]["headline"] == story.title


def test_a_slide_tells_day_status_quote_and_source():
    found = slide()
    assert found["start_date"] == {"year": 2025, "month": 3, "day": 12}
    assert "end_date" not in found
    assert found["display_date"] == "12 March 2025"
    assert found["text"]["headline"] == "Dockers walked out"
    assert found["text"]["text"] == (
        "<p>occurred</p><blockquote>Dockers walked out on Wednesday.</blockquote>"
        "<p>— The Post, 13 March 2025</p>"
    )


@pytest.mark.parametrize(
    ("when", "start", "end", "words"),
    [
        (el.Interval("2025-03-03", "2025-03-11"), (2025, 3, 3), (2025, 3, 10), "between 3 and 10 March 2025"),
        (el.Interval("2024-08-06", None), (2024, 8, 6), None, "since 6 August 2024"),
        (el.Interval(None, "2025-01-12"), (2025, 1, 11), None, "by 11 January 2025"),
        (el.Interval("-0043-03-15", "-0043-03-16"), (-43, 3, 15), None, "15 March 44 BC"),
    ],
)
def test_windows(when, start, end, words):
    found = slide(when=when, best=None)
    assert tuple(found["start_date"].values()) == start
    assert (tuple(found["end_date"].values()) if "end_date" in found else None) == end
    assert found["display_date"] == words


def test_undated_events_are_left_out():
    assert slides(el.Timeline((evolve(STRIKE, when=None, best=None),))) == []


def test_many_quotes_are_counted():
    assert slide(evidence=STRIKE.evidence * 7)["text"]["text"].endswith("<p>and 2 more</p>")


@given(timelines)
def test_no_text_becomes_html(made):
    record = json.loads(timelinejs(made))
    check(record)
    (each,) = record["events"]
    assert Tags(each["text"]["headline"]).found == Tags(each["group"]).found == []
    found = Tags(each["text"]["text"]).found
    assert {tag for tag, _ in found} <= TAGS
    assert all(a["href"].startswith(("http://", "https://")) for tag, a in found if tag == "a")
