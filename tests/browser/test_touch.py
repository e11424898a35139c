"""Fingers on a phone, as real touches: drag moves, two fingers zoom, a tap opens, up and down scrolls."""

import pytest

pytestmark = pytest.mark.browser
PHONE = (390, 844)
RANGE = "document.getElementById('eventline-chart').layout.xaxis.range"


@pytest.fixture
def phone(visit, story_page):
    """Return the page on a phone with the chart in view, and a function that sends touches to it."""
    watched = visit(story_page, PHONE, touch=True)
    page = watched.page
    page.locator("#eventline-chart").evaluate("chart => chart.scrollIntoView({ block: 'start' })")
    page.wait_for_timeout(200)  # milliseconds, until the page stands still
    session = page.context.new_cdp_session(page)

    def touch(*steps):
        """Put the fingers down at the first step, move them along the others, and lift them."""
        for number, fingers in enumerate([*steps, ()]):
            kind = "touchEnd" if not fingers else "touchMove" if number else "touchStart"
            points = [{"x": x, "y": y, "id": n} for n, (x, y) in enumerate(fingers)]
            session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
            page.wait_for_timeout(40)  # milliseconds; a hand is not faster

    return watched, touch


def chart_at(page, across, down):
    box = page.locator("#eventline-chart").bounding_box()
    return box["x"] + box["width"] * across, box["y"] + down


def test_a_finger_drags_the_chart_along(phone):
    watched, touch = phone
    before = watched.page.evaluate(RANGE)
    x, y = chart_at(watched.page, 0.8, 160)
    touch(*([(x - 20 * step, y)] for step in range(8)))
    watched.until(f"{RANGE}[0] > {before[0]}")
    after = watched.page.evaluate(RANGE)
    assert after[1] - after[0] == pytest.approx(before[1] - before[0])
    moved = (after[0] - before[0]) / (before[1] - before[0])
    assert 0.25 < moved < 0.5  # 140 of some 370 pixels, less what a browser needs to know a drag
    assert watched.page.locator("#card").is_hidden()
    assert watched.said == []


@pytest.mark.parametrize("outwards", [True, False], ids=["apart", "together"])
def test_two_fingers_zoom_about_the_point_between_them(phone, outwards):
    watched, touch = phone
    before = watched.page.evaluate(RANGE)
    x, y = chart_at(watched.page, 0.5, 160)
    spreads = [20 + 12 * step for step in range(9)]
    touch(*([(x - d, y), (x + d, y)] for d in (spreads if outwards else reversed(spreads))))
    length = f"({RANGE}[1] - {RANGE}[0])"
    watched.until(f"{length} {'<' if outwards else '>'} {before[1] - before[0]}")
    watched.page.wait_for_timeout(100)
    after = watched.page.evaluate(RANGE)
    factor = (after[1] - after[0]) / (before[1] - before[0])
    assert (0.1 < factor < 0.5) if outwards else (2 < factor < 10)
    middle = abs(sum(after) - sum(before)) / 2 / (before[1] - before[0])
    assert middle < 0.1
    assert watched.page.evaluate("visualViewport.scale") == 1  # the page itself is not zoomed
    assert watched.said == []


def test_a_tap_opens_an_event(phone):
    watched, touch = phone
    at = watched.page.evaluate(
        """() => {
            const markers = [...document.querySelectorAll("#eventline-chart .scatterlayer .trace")]
                .find(g => g.__data__[0].trace.meta.role === "marker").querySelectorAll(".points path");
            const boxes = [...markers].map(each => each.getBoundingClientRect());
            const box = boxes.find(each => each.top > 80 && each.bottom < 700);
            return [box.x + box.width / 2, box.y + box.height / 2];
        }"""
    )
    touch([tuple(at)])
    watched.until("!document.getElementById('card').hidden")
    assert watched.page.locator(".sentence.on").count() >= 1
    assert watched.said == []


def test_a_finger_up_the_chart_scrolls_the_page(phone):
    watched, touch = phone
    before, top = watched.page.evaluate(RANGE), watched.page.evaluate("scrollY")
    x, y = chart_at(watched.page, 0.5, 400)
    touch(*([(x, y - 25 * step)] for step in range(9)))
    watched.until(f"scrollY > {top} + 50")
    assert watched.page.evaluate(RANGE) == before
    assert watched.said == []


def test_a_sentence_that_is_tapped_leads_back_to_its_event(phone):
    watched, touch = phone
    sentence = watched.page.locator(".sentence", has_text="suspended military aid")
    sentence.evaluate("each => each.scrollIntoView({ block: 'center' })")
    watched.page.wait_for_timeout(200)
    box = sentence.bounding_box()
    touch([(box["x"] + 30, box["y"] + 8)])
    watched.until("!document.getElementById('card').hidden")
    assert "military aid" in watched.page.locator("#card h3").inner_text()
    assert watched.page.locator('tr[aria-current="true"]').count() == 1
    assert watched.said == []
