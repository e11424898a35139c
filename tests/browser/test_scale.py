"""A hundred thousand events: opened and zoomed, a few hundred drawn, rows and articles when wanted."""

import random

import pytest
from attrs import evolve

from eventline.model.chronology import Chronology
from eventline.model.interval import Interval
from eventline.render.page.page import html
from eventline.timeline import Timeline

pytestmark = pytest.mark.browser
MANY = 100_000


@pytest.fixture(scope="module")
def many(story):
    dice = random.Random(2)
    days = sorted(739_000 + dice.randrange(3000) for _ in range(MANY))
    plain = [evolve(event, best=None, conflicts=(), lasted=False) for event in story]
    events = tuple(
        evolve(
            plain[n % len(plain)], id=f"{n:012x}", headline=f"Happening {n}", when=Interval.of_days(day, day)
        )
        for n, day in enumerate(days)
    )
    return Chronology(events, "Many", story.documents)


@pytest.fixture(scope="module")
def many_page(many, tmp_path_factory):
    path = tmp_path_factory.mktemp("many") / "many.html"
    path.write_text(html(many), encoding="utf-8")
    return path


def test_few_are_drawn_and_all_are_counted(visit, many_page):
    watched = visit(many_page)
    page = watched.page
    page.get_by_role("button", name="Everything").click()
    assert 50 < watched.markers() <= 300
    thick = "document.getElementById('eventline-chart').data.find(t => t.meta.role === 'density').x.length"
    assert page.evaluate(thick) > 50
    assert page.locator("#crowd-key").is_visible()
    box = page.locator("#navigator").bounding_box()
    assert box["y"] + box["height"] <= 900  # pixels of the screen
    markers = "document.getElementById('eventline-chart').data.find(t => t.meta.role === 'marker')"
    assert len(page.evaluate(f"[...new Set({markers}.marker.color)]")) == page.evaluate(
        "document.querySelectorAll('#eventline-chart .annotation-text').length - 1"
    )  # every lane has some, beside the note on the last article
    for _ in range(16):
        page.get_by_role("button", name="Zoom in").click()
    assert 0 < watched.markers() < 300
    assert page.evaluate(thick) == 0
    assert page.locator("#crowd-key").is_hidden()
    assert watched.said == []


def test_rows_and_articles_are_made_when_wanted(visit, many_page):
    watched = visit(many_page)
    page = watched.page
    assert page.locator("tr[data-event]").count() == 200
    assert page.locator("#rows-shown").inner_text() == "1–200 of 100,000"
    assert page.get_by_role("button", name="Earlier rows").is_disabled()
    page.get_by_role("button", name="More rows").click()
    assert page.get_by_role("button", name="Earlier rows").is_enabled()
    assert page.locator("tr[data-event] .what > a").first.text_content() == "Happening 200"
    page.locator("tr[data-event] .what > a").first.click()
    assert page.locator(".sentence.on").count() >= 1
    assert page.locator("article").count() >= 1
    back = page.locator("article .back").first
    back.focus()
    page.keyboard.press("Enter")
    assert page.locator("#card h3").inner_text() == back.get_attribute("title")
    page.locator("article .sentence").first.click()
    assert page.locator(".sentence.on").count() >= 1
    page.get_by_role("searchbox").fill("happening 1234")
    watched.until("document.querySelectorAll('tr[data-event]').length === 20")
    assert page.locator("#found").inner_text() == "20 of 100,000 events"
    assert watched.said == []


def test_an_address_finds_its_row_among_all(visit, many_page):
    watched = visit(many_page, tail=f"#e-{15_000:012x}")
    assert watched.page.locator("#card h3").inner_text() == "Happening 15000"
    assert watched.page.locator('tr[aria-current="true"] .what > a').inner_text() == "Happening 15000"


def test_the_page_is_small_and_reads_back(many, many_page):
    assert many_page.stat().st_size < 20_000_000
    assert Timeline.read(many_page).events == many.events
