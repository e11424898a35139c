"""axe-core finds nothing to object to, on desktop and phone, light and dark, with an event open or not."""

import os
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
SIZES = {"desktop": (1440, 900), "phone": (390, 844)}


@pytest.fixture(scope="module")
def axe():
    path = os.environ.get("EVENTLINE_AXE")
    if not path:
        pytest.skip("EVENTLINE_AXE does not name axe.min.js; get it with: npm pack axe-core")
    return Path(path).read_text(encoding="utf-8")


@pytest.mark.parametrize("chosen", [False, True], ids=["plain", "chosen"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_no_violations(visit, story_page, axe, size, scheme, chosen):
    watched = visit(story_page, SIZES[size], scheme)
    if chosen:
        watched.row("Vladimir Putin visits command post in Kursk").locator(".what a").click()
    watched.page.evaluate(axe)  # run by the debugger, which the page's policy does not bind
    violations = watched.page.evaluate("axe.run().then(result => result.violations)")
    assert [(v["id"], [node["html"][:120] for node in v["nodes"][:3]]) for v in violations] == []


@pytest.mark.parametrize("size", SIZES)
def test_no_violations_with_everything_open(visit, story_page, axe, size):
    watched = visit(story_page, SIZES[size], tail="#asof=2025-01-14&telling=1&q=korea&place=&from=2024")
    watched.page.locator("#edit").click()
    watched.page.locator("tr[data-event]:visible .what > a").first.click()
    watched.page.evaluate(axe)
    violations = watched.page.evaluate("axe.run().then(result => result.violations)")
    assert [(v["id"], [node["html"][:120] for node in v["nodes"][:3]]) for v in violations] == []


def test_tab_walks_through_every_control_on_the_page(visit, story_page):
    page = visit(story_page).page
    page.get_by_text("More filters").click()
    page.get_by_role("button", name="Correct").click()
    page.locator("tr[data-event] .what > a").first.click()
    page.evaluate("document.activeElement.blur(); window.getSelection().removeAllRanges()")
    wanted = """() => {
        const all = document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']");
        const isShown = each => each.checkVisibility({ visibilityProperty: true }) && !each.disabled;
        const shown = [...all].filter(isShown);
        shown.forEach((each, n) => { each.dataset.walk = n; });
        return shown.length;
    }"""
    count = page.evaluate(wanted)
    page.locator("a.skip").focus()
    seen = {page.evaluate("document.activeElement.dataset.walk")}
    for _ in range(count + 5):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("document.activeElement?.dataset.walk ?? null"))
    missed = page.evaluate(
        "seen => [...document.querySelectorAll('[data-walk]')].filter(e => !seen.includes(e.dataset.walk))"
        ".map(e => e.outerHTML.slice(0, 80))",
        [each for each in seen if each is not None],
    )
    assert missed == []
    assert count > 100


def test_tab_reaches_every_control_and_shows_where_it_is(visit, story_page):
    page = visit(story_page).page
    seen = []
    for _ in range(45):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.id || document.activeElement.value"))
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    for control in (
        "search",
        "occurred",
        "next",
        "zoom-in",
        "view-story",
        "earlier",
        "eventline-chart",
        "as-of",
        "edit",
        "navigator",
    ):
        assert control in seen
