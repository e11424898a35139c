"""Datings that differ: each drawn at its place, tied by a line, with the sources that give it."""

import pytest
from attrs import evolve

from eventline.model.event import Conflict
from eventline.model.interval import Interval
from eventline.render.page.page import html

pytestmark = pytest.mark.browser


def test_each_dating_stands_at_its_place_with_its_sources(at_desk):
    page = at_desk.page
    crossing = "Ukrainian forces cross into Kursk region"
    at_desk.row(crossing).locator(".what a").click()
    card = page.locator("#card").inner_text()
    own, _, other = card.partition("Dated otherwise, 7 August 2024:")
    assert "Dated 6 August 2024:" in own
    assert "Morning Courier" in own
    assert "Evening Ledger" in other
    assert "Morning Courier" not in other
    page.get_by_role("button", name="Month").click()
    role = "document.getElementById('eventline-chart').data.find(t => t.meta.role === '{}')"
    day = 24 * 3600 * 1000
    at_desk.until(f"{role.format('dating')}.x.length === 1")
    assert page.evaluate(role.format("dating") + ".x[0]") == day
    tie = page.evaluate(role.format("conflict") + ".x.slice(0, 3)")
    assert (tie[1] - tie[0], tie[2] - tie[1]) == (0, day)  # down, and across
    where = page.evaluate(
        """() => {
            const group = [...document.querySelectorAll("#eventline-chart .scatterlayer .trace")]
                .find(g => g.__data__[0].trace.meta.role === "conflict");
            const box = group.querySelectorAll(".points path")[2].getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
        }"""
    )
    page.mouse.move(*where)
    tip = page.locator("#tip:visible").inner_text()
    for part in ("6 August 2024: Morning Courier", "7 August 2024: Evening Ledger", "The incursion began"):
        assert part in tip
    page.mouse.click(*where)
    assert page.locator('#card a.source[aria-current="true"]').inner_text() == "Evening Ledger"
    assert at_desk.said == []


def test_an_article_that_dates_it_by_another_event_is_named(visit, story, tmp_path):
    """No sentence of that article is the event's own, so the card leads to the article."""
    event = next(e for e in story if e.headline == "Vladimir Putin visits command post in Kursk")
    assert all(evidence.document != "wire-2" for evidence in event.evidence)
    other = evolve(event, conflicts=(Conflict(Interval("2025-03-20", "2025-03-21"), ("wire-2",)),))
    path = tmp_path / "story.html"
    path.write_text(html(evolve(story, events=(other, *(e for e in story if e != event)))), encoding="utf-8")
    watched = visit(path)
    watched.row(event.headline).locator(".what a").click()
    card = watched.page.locator("#card")
    assert "Dated otherwise, 20 March 2025:" in card.inner_text()
    source = card.locator(".dating.conflict + ul a.source")
    source.click()
    title = next(document.title for document in story.documents if document.id == "wire-2")
    assert 0 < watched.page.get_by_role("heading", name=title).bounding_box()["y"] < 900
    assert watched.said == []
