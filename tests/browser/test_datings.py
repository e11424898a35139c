"""Datings that differ: each drawn at its place, tied by a line, with the sources that give it."""

import pytest

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
