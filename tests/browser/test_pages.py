"""Pages of every size and kind: nothing at all, one event, years BC, a thousand events, inside a notebook."""

import random

import pytest
from attrs import evolve

from eventline.model.chronology import Chronology
from eventline.model.interval import Interval
from eventline.render.page.page import html
from eventline.timeline import Timeline

pytestmark = pytest.mark.browser


@pytest.fixture
def drawn(visit, tmp_path):
    """Return a function that writes a page of some events and opens it."""

    def draw(chronology):
        path = tmp_path / "page.html"
        path.write_text(html(chronology), encoding="utf-8")
        return visit(path)

    return draw


def test_no_event(drawn):
    watched = drawn(Chronology(()))
    for button in ("Next event", "Zoom in", "Busiest week", "Everything"):
        watched.page.get_by_role("button", name=button).click()
    assert watched.said == []
    assert watched.page.locator("#found").inner_text() == "No event was found in the articles."


def test_one_event_is_shown_among_the_days_around_it(drawn, story):
    watched = drawn(Chronology(story.events[3:4], None, story.documents))
    assert watched.markers() == 1
    assert "8 Aug" in watched.page.locator(".xaxislayer-above").text_content()
    assert watched.said == []


def test_years_before_christ_are_counted_as_history_does(drawn, story):
    windows = [Interval(f"-{400 - 10 * n:04d}-03-15", f"-{400 - 10 * n:04d}-03-16") for n in range(20)]
    events = [evolve(e, when=w, best=None, conflicts=()) for e, w in zip(story, windows, strict=False)]
    watched = drawn(Chronology(tuple(events)))
    assert watched.markers() == 20
    assert "400 BC" in watched.page.locator(".xaxislayer-above").text_content()
    assert "15 March 401 BC" in watched.page.locator("tr[data-event]").first.inner_text()
    watched.page.get_by_text("More filters").click()
    watched.page.locator("#from").fill("-0399")  # 400 BC, as years are counted here
    watched.page.locator("#to").fill("-0379-12-31")
    assert watched.page.locator("tr[data-event]:visible").count() == 2
    watched.page.wait_for_timeout(400)  # milliseconds; the address is written a little later
    again = watched.page.url
    watched.page.goto("about:blank")
    watched.page.goto(again)
    watched.page.wait_for_selector("html[data-ready]")
    assert watched.page.locator("tr[data-event]:visible").count() == 2
    watched.page.get_by_role("button", name="Clear all").click()
    watched.page.get_by_role("button", name="Busiest week").click()
    watched.page.get_by_label("Dates in").select_option("de")
    assert "401 v. Chr." in watched.page.locator("tr[data-event]").first.inner_text()
    assert watched.said == []


def test_words_from_right_to_left_keep_their_order(drawn, story):
    head, place = "\u05d4\u05ea\u05e7\u05e4\u05d4 24 (Sudzha)", "\u05e7\u05d5\u05e8\u05e1\u05e7"
    told = evolve(story.documents[0], source="\u062c\u0631\u064a\u062f\u0629", language="he")
    events = [evolve(story[3], headline=head, place=place, id=f"{n}") for n in range(3)]
    watched = drawn(Chronology(tuple(events), "\u05d4\u05de\u05dc\u05d7\u05de\u05d4", (told,)))
    label = watched.page.locator("#eventline-chart .textpoint", has_text="Sudzha").first
    glyphs = """point => {
        const text = point.matches("text") ? point : point.querySelector("text");
        const at = [...text.textContent].map((letter, n) => [letter, text.getStartPositionOfChar(n).x]);
        return [at.find(([letter]) => letter === "S")[1], at.find(([letter]) => letter === "\u05d4")[1]];
    }"""
    name, first = label.evaluate(glyphs)
    assert name < first  # the Latin name, told last, stands left of the first letter
    row = watched.page.locator("tr[data-event]").first
    assert row.locator(".what > a").evaluate("a => getComputedStyle(a).direction") == "rtl"
    assert row.locator("q").first.get_attribute("lang") == "he"
    source, day = row.locator("cite").first.evaluate(
        """cite => [cite.firstChild, cite.lastChild].map(node => {
            const range = new Range();
            range.selectNodeContents(node);
            return range.getBoundingClientRect().right;
        })"""
    )
    assert source < day  # the day follows the publisher, whatever direction that has
    watched.page.mouse.move(*watched.marker_at(row.get_attribute("id")))
    assert head in watched.page.locator("#tip:visible").text_content()
    row.locator(".what a").click()
    assert watched.page.locator("#card h3").inner_text() == head
    assert watched.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert watched.said == []


def test_a_thousand_events_fit_the_screen(drawn, story):
    dice = random.Random(1)
    events = [
        evolve(
            dice.choice(story.events), id=f"{n}", when=Interval.of_days(day, day + dice.choice([0, 0, 6, 30]))
        )
        for n, day in enumerate(sorted(739_000 + dice.randrange(400) for _ in range(1000)))
    ]
    plain = tuple(evolve(event, best=None, conflicts=()) for event in events)
    watched = drawn(Chronology(plain, None, story.documents))
    watched.page.get_by_role("button", name="Everything").click()
    assert 50 < watched.markers() <= 300  # the others are the density at the foot of their lane
    watched.page.locator("tr[data-event]").nth(900).locator(".what a").click()
    sentence = watched.page.locator(".sentence.on").first
    watched.page.wait_for_timeout(200)  # milliseconds; heights of a long page are guessed until seen
    assert sentence.evaluate(
        "s => { const b = s.getBoundingClientRect(); return b.top > 0 && b.bottom < innerHeight }"
    )
    assert watched.page.locator("#eventline-chart").bounding_box()["height"] < 900
    assert watched.said == []


def test_notebook_shows_the_page_in_a_frame(story, browser, tmp_path):
    timeline = Timeline(story.events, story.title, story.documents)
    path = tmp_path / "notebook.html"
    path.write_text(f"<!doctype html><meta charset=utf-8>{timeline._repr_html_()}", encoding="utf-8")
    page = browser.new_page()
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(path.as_uri())
    frame = page.frame_locator("iframe")
    frame.locator("html[data-ready]").wait_for(state="attached")
    frame.locator("tr[data-event] .what a").nth(5).click()
    assert frame.locator(".sentence.on").count() == 1
    frame.locator("#close").click()
    assert frame.locator(".sentence.on").count() == 0
    assert said == []
    page.close()


def test_chart_that_cannot_be_drawn_leaves_the_list(browser, story_page):
    page = browser.new_page()
    page.add_init_script("delete window.DecompressionStream")
    page.goto(story_page.as_uri())
    page.wait_for_selector("html[data-ready]")
    assert "the list holds all events" in page.locator("#eventline-chart").inner_text()
    page.locator("tr[data-event] .what a").first.click()
    assert page.locator(".sentence.on").count() == 1
    page.get_by_role("searchbox").fill("sudzha")
    assert page.locator("tr[data-event]:visible").count() < 10
    page.close()
