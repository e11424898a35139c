"""A plan that others call off is marked in every form in which a timeline leaves."""

import json
from datetime import date

import pytest

import eventline as el
from eventline.export.answers import answers
from eventline.export.ics import ics
from eventline.export.markdown import markdown
from eventline.export.timelinejs import timelinejs
from eventline.render.hover import status_line
from eventline.render.page.page import html
from eventline.render.svg import to_svg


@pytest.fixture(scope="module")
def story():
    plan = el.Document("plan", "The union will hold a rally in Varo on Friday.", "2025-03-10")
    off = el.Document("off", "The union cancelled its rally in Varo because of a storm.", "2025-03-12")
    return el.build([plan, off])


@pytest.fixture(scope="module")
def plan(story):
    (plan,) = (event for event in story if event.fell_through)
    return plan


def test_it_says_since_when_and_who_says_so(story, plan):
    known = [(change.day, change.status, change.documents) for change in plan.status_history]
    assert known == [
        (date(2025, 3, 10), "planned", ("plan",)),
        (date(2025, 3, 12), "negated", ("off",)),
    ]
    assert [event.headline for event in story if event.fulfils == plan.id] == [
        "The union cancelled its rally in Varo"
    ]
    assert [reason.text for reason in plan.explain() if reason.about == "status"] == [
        "negated, as others tell of what was planned",
        "told as planned on 2025-03-10, in plan",
        "told as negated on 2025-03-12, in off",
    ]
    assert status_line(plan) == "negated, was planned"


def test_words_are_struck_through_in_text_and_on_slides(story, plan):
    assert markdown(story).count(f"~~{plan.headline}~~") == 2
    slides = [slide["text"]["headline"] for slide in json.loads(timelinejs(story))["events"]]
    assert f"<s>{plan.headline}</s>" in slides


def test_the_calendar_has_it_as_cancelled(story):
    (entry,) = (part for part in ics(story).split("BEGIN:VEVENT")[1:] if "will hold" in part)
    assert "STATUS:CANCELLED" in entry
    assert "negated\\, was planned" in entry


def test_pictures_and_the_page_strike_it_through(story, plan):
    assert to_svg(story).count('text-decoration="line-through"') >= 1
    labels = next(trace for trace in story.figure().data if trace.meta["role"] == "label")
    assert sum("<s>" in label for label in labels.text) == 1
    page = html(story)
    assert f'class="struck">{plan.headline}</a>' in page
    assert page.count("<small>was planned</small>") == 1


def test_answers_tell_the_history_and_the_link(story, plan):
    found = {answer["id"]: answer for answer in answers(story)}
    assert found[plan.id]["status_history"][1] == {
        "day": "2025-03-12",
        "status": "negated",
        "documents": ["off"],
    }
    assert [answer["fulfils"] for answer in found.values() if answer["id"] != plan.id] == [plan.id]
