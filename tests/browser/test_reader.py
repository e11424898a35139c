"""What a reader can set: filters, order, days gone by, the second view; and the address that keeps it all."""

import pytest
from attrs import evolve

from eventline.model.event import Evidence
from eventline.model.interval import Interval
from eventline.model.span import Span
from eventline.model.status import Status, StatusChange
from eventline.render.page.page import html

pytestmark = pytest.mark.browser
CROSSING = "Ukrainian forces cross into Kursk region"


def rows(watched):
    return watched.page.locator("tr[data-event]:visible").count()


def open_filters(page):
    page.get_by_text("More filters").click()


def go_back(page, step):
    page.evaluate(
        """step => {
            const slider = document.getElementById("as-of");
            slider.value = step;
            slider.dispatchEvent(new Event("input"));
        }""",
        step,
    )
    page.wait_for_timeout(200)  # milliseconds; drawn once a frame


def test_actor_place_source_and_days_narrow_the_list(at_desk, story):
    page = at_desk.page
    open_filters(page)
    page.locator("#pick-actor").select_option("North Korea")
    assert rows(at_desk) == sum("North Korea" in event.actors for event in story)
    page.locator("#pick-actor").select_option("")
    page.locator("#pick-place").select_option("Sudzha")
    assert rows(at_desk) == sum(event.place == "Sudzha" for event in story)
    page.locator("#pick-source").select_option("Harbour Wire")
    assert rows(at_desk) == 1
    page.get_by_role("button", name="Clear all").click()
    assert rows(at_desk) == len(story)
    page.locator("#from").fill("2025-03-18")
    page.locator("#to").fill("2025-03")
    heads = page.locator("tr[data-event]:visible .what > a").all_inner_texts()
    assert "Understanding reached on the Black Sea" in heads
    assert "Kyiv agrees to thirty-day ceasefire in Jeddah" not in heads
    assert at_desk.said == []


def test_the_address_brings_everything_back(visit, story_page, at_desk):
    page = at_desk.page
    open_filters(page)
    page.get_by_role("searchbox").fill("kursk")
    page.get_by_role("checkbox", name="reported").uncheck()
    page.locator("#pick-source").select_option("Morning Courier")
    page.get_by_label("Lanes by").select_option("place")
    page.get_by_role("button", name="Zoom in").click()
    page.get_by_role("button", name="Status").click()
    at_desk.row("Vladimir Putin visits command post in Kursk").locator(".what a").click()
    go_back(page, 3)
    page.wait_for_timeout(400)  # milliseconds; the address is written a little later
    tail = page.url[page.url.index("#") :]
    state = """() => [
        [...document.querySelectorAll("tr[data-event]")].filter(r => !r.hidden).map(r => r.id),
        document.getElementById("eventline-chart").layout.xaxis.range.map(at => Math.round(at / 1000)),
        document.getElementById("lanes").value, document.getElementById("as-of-day").textContent,
        document.querySelector("#card h3").textContent,
    ]"""
    again = visit(story_page, tail=tail)
    assert again.page.evaluate(state) == page.evaluate(state)
    again.page.wait_for_timeout(400)
    assert again.page.url.endswith(tail)
    assert again.said == at_desk.said == []


def test_the_list_can_be_sorted(at_desk, story):
    page = at_desk.page
    page.get_by_role("button", name="What").click()
    heads = page.locator("tr[data-event] .what > a").all_inner_texts()
    assert heads == sorted(heads, key=str.casefold)
    assert page.get_by_role("columnheader", name="What").get_attribute("aria-sort") == "ascending"
    page.get_by_role("button", name="When").click()
    assert page.locator("tr[data-event] .what > a").first.inner_text() == story[0].headline


def test_going_back_shows_only_what_was_told_and_as_it_was_told(at_desk, story):
    page = at_desk.page
    assert "dates differ" in at_desk.row(CROSSING).inner_text()
    go_back(page, 0)
    first = story.documents[0].id
    assert rows(at_desk) == sum(event.evidence[0].document == first for event in story)
    assert page.locator("#as-of-day").inner_text() == "16 August 2024"
    assert "dates differ" not in at_desk.row(CROSSING).inner_text()
    assert page.locator("article:visible").count() == 1
    page.get_by_role("button", name="Everything").click()
    assert at_desk.markers() == rows(at_desk)
    go_back(page, 4)
    assert rows(at_desk) == len(story)
    assert "dates differ" in at_desk.row(CROSSING).inner_text()
    assert at_desk.said == []


def test_a_dating_stands_as_the_known_sentences_gave_it(visit, story, tmp_path):
    event = next(e for e in story if e.headline == "Presidents plan to meet")
    early = Evidence(
        "wire-1", Span(0, 20), Span(0, 5), Span(6, 10), event.evidence[0].basis, "An earlier sentence.",
        Interval("2025-06-01", "2025-07-01"), status=Status.PLANNED,
    )  # fmt: skip
    known = evolve(
        event, status="occurred", evidence=(early, *event.evidence),
        status_history=(StatusChange(story.documents[2].day, Status.PLANNED, ("wire-1",)),
                        StatusChange(story.documents[4].day, Status.OCCURRED, ("wire-2",))),
    )  # fmt: skip
    path = tmp_path / "plan.html"
    path.write_text(html(evolve(story, events=(known, *(e for e in story if e != event)))), encoding="utf-8")
    watched = visit(path)
    go_back(watched.page, 2)
    row = watched.row("Presidents plan to meet")
    assert row.locator(".when").inner_text() == "June 2025"
    assert "planned" in row.locator(".status").inner_text()
    go_back(watched.page, 4)
    assert row.locator(".when").inner_text() == "May 2025"
    assert "occurred" in row.locator(".status").inner_text()
    row.locator(".what a").click()
    assert "planned (14 January 2025), then occurred" in watched.page.locator("#card").inner_text()


def test_a_plan_is_tied_to_what_became_of_it(visit, story, tmp_path):
    plan = next(e for e in story if e.headline == "Steve Witkoff to meet Russian officials")
    fate = next(e for e in story if e.headline == "Understanding reached on the Black Sea")
    events = tuple(evolve(e, fulfils=plan.id) if e == fate else e for e in story)
    path = tmp_path / "fate.html"
    path.write_text(html(evolve(story, events=events)), encoding="utf-8")
    watched = visit(path)
    tie = "document.getElementById('eventline-chart').data.find(t => t.meta.role === 'fate').x.length"
    assert watched.page.evaluate(tie) == 3
    watched.row(plan.headline).locator(".what a").click()
    watched.page.locator("#card").get_by_role("link", name=fate.headline).click()
    assert watched.page.locator("#card h3").inner_text() == fate.headline
    assert plan.headline in watched.page.locator("#card .fate").inner_text()


def test_the_second_view_has_a_dot_for_each_dated_report(at_desk, story):
    page = at_desk.page
    page.get_by_text("Story time against telling time").click()
    page.get_by_role("button", name="Everything").click()
    dots = "(document.getElementById('telling-chart').data?.[1]?.text ?? [])"
    at_desk.until(f"{dots}.length > 0")
    told = sum(int(each.strip("</b>") or 1) for each in page.evaluate(dots))  # a number where some are near
    assert told == sum(len(e.evidence) for e in story if e.when is not None)
    assert at_desk.said == []


def test_dates_in_another_language(at_desk):
    open_filters(at_desk.page)
    at_desk.page.get_by_label("Dates in").select_option("de")
    when = at_desk.row("Vladimir Putin visits command post in Kursk").locator(".when")
    assert when.inner_text() == "12. März 2025"
    row = at_desk.row("Vladimir Putin visits command post in Kursk")
    assert row.locator("cite").first.inner_text() == "Morning Courier, 13. März 2025"
    ticks = "[...document.querySelectorAll('#eventline-chart .xtick text')].map(each => each.textContent)"
    at_desk.until(f"{ticks}.some(each => each.startsWith('Mär'))")
    before = at_desk.page.evaluate("document.getElementById('eventline-chart').layout.xaxis.range[0]")
    at_desk.page.mouse.move(700, 400)
    at_desk.page.mouse.down()
    at_desk.page.mouse.move(500, 400, steps=4)
    at_desk.page.mouse.up()  # the chart still listens
    at_desk.until(f"document.getElementById('eventline-chart').layout.xaxis.range[0] > {before}")
    assert at_desk.said == []


def test_presets_and_navigator_move_the_view(at_desk):
    page = at_desk.page
    length = "(r => (r[1] - r[0]) / 864e5)(document.getElementById('eventline-chart').layout.xaxis.range)"
    start = "document.getElementById('eventline-chart').layout.xaxis.range[0]"
    page.get_by_role("button", name="Busiest week").click()
    assert 7 < page.evaluate(length) < 9
    page.get_by_role("button", name="Month").click()
    assert page.evaluate(length) == 31
    page.get_by_role("button", name="Year").click()
    assert page.evaluate(length) in (365, 366)
    before = page.evaluate(start)
    page.get_by_role("slider", name="Stretch in view").focus()
    page.keyboard.press("ArrowLeft")
    assert page.evaluate(start) < before
    strip = page.locator("#navigator")
    strip.scroll_into_view_if_needed()
    box = strip.bounding_box()
    page.mouse.move(box["x"] + box["width"] - 20, box["y"] + 15)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] - 120, box["y"] + 15, steps=4)
    page.mouse.up()
    at_desk.until(f"{start} !== {before}")
    assert "to" in strip.get_attribute("aria-valuetext")
    assert at_desk.said == []
