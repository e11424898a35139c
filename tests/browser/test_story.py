"""The page of a story in a browser: it draws, it is quiet, and every way leads to the sentence and back."""

from itertools import combinations

import pytest
from attrs import evolve

from eventline.render.page.page import html

pytestmark = pytest.mark.browser

VISIT = "Vladimir Putin visits command post in Kursk"
SENTENCE = (
    "Vladimir Putin visited a command post in Kursk on Wednesday, a day after Kyiv agreed to a "
    "thirty-day ceasefire in Jeddah."
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
def test_page_is_quiet_and_complete(visit, story_page, story, size, scheme):
    watched = visit(story_page, size, scheme)
    watched.page.mouse.wheel(0, 3000)
    assert watched.said == []
    assert all(url.startswith("file://") for url in watched.asked)
    assert watched.page.locator("tr[data-event]").count() == len(story)
    assert watched.page.locator("article").count() == len(story.documents)


def test_every_dated_event_is_a_marker(at_desk, story):
    dated = sum(event.when is not None for event in story)
    assert at_desk.markers() == dated - 2  # two lie long before the rest, and a note says so
    at_desk.page.get_by_role("button", name="Everything").click()
    assert at_desk.counted() == dated  # a number stands for those that would lie on each other


def test_a_number_tells_its_events_and_zooms_until_they_come_apart(at_desk):
    page = at_desk.page
    page.get_by_role("button", name="Everything").click()
    where = page.evaluate(
        """() => {
            const group = [...document.querySelectorAll("#eventline-chart .scatterlayer .trace")]
                .find(g => g.__data__[0].trace.meta.role === "number");
            const box = group.querySelector(".points path").getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
        }"""
    )
    page.mouse.move(*where)
    lines = page.locator("#tip:visible").inner_text().split("\n")
    assert lines[0] == f"{len(lines) - 1} events; click to zoom in"
    assert page.locator("#number-key").is_visible()
    page.mouse.click(*where)
    for headline in lines[1:]:
        anchor = at_desk.row(headline).get_attribute("id")
        assert at_desk.marker_at(anchor)
    assert at_desk.said == []


def test_a_number_of_one_moment_opens_the_first_of_its_events(visit, story, tmp_path):
    visits = next(event for event in story if event.headline == VISIT)
    many = tuple(evolve(visits, id=f"{n:x}", headline=f"Event {n}") for n in range(4096, 4216))
    path = tmp_path / "pile.html"
    path.write_text(html(evolve(story, events=many)), encoding="utf-8")
    page = visit(path).page
    box = page.locator("#eventline-chart").bounding_box()
    place = """(({ x, y }, { l, t, w }, { range }, row) =>
        [l + (x[0] - range[0]) / (range[1] - range[0]) * w, t + y[0] * row])"""
    chart = "document.getElementById('eventline-chart')"
    number = f"{chart}.data.find(t => t.meta.role === 'number')"
    for _ in range(3):
        x, y = page.evaluate(f"{place}({number}, {chart}._fullLayout._size, {chart}.layout.xaxis, 12)")
        page.mouse.click(box["x"] + x, box["y"] + y)
        page.wait_for_timeout(100)
    assert page.locator("#card h3").inner_text().startswith("Event ")


def test_no_label_is_cut_and_none_lies_on_another(visit, story_page, story):
    whole = {event.headline for event in story}
    for size in ((1440, 900), (390, 844)):
        page = visit(story_page, size).page
        for button in ("Whole story", "Everything", "Busiest week"):
            page.get_by_role("button", name=button).click()
            labels = "document.getElementById('eventline-chart').data.find(t => t.meta.role === 'label').text"
            words = [" ".join(each.replace("<br>", " ").split()) for each in page.evaluate(labels)]
            assert set(words) <= whole
            boxes = page.evaluate(LABEL_BOXES)
            assert len(boxes) == len(words) > 5
            edge = page.locator("#eventline-chart").bounding_box()
            assert all(left > edge["x"] and right < edge["x"] + edge["width"] for left, _, right, _ in boxes)
            assert [(a, b) for a, b in combinations(boxes, 2) if overlap(a, b)] == []


LABEL_BOXES = """() => {
    const group = [...document.querySelectorAll("#eventline-chart .scatterlayer .trace")]
        .find(g => g.__data__[0].trace.meta.role === "label");
    return [...group.querySelectorAll("text")].map(each => each.getBoundingClientRect())
        .map(box => [box.left, box.top, box.right, box.bottom]);
}"""


def overlap(a, b):
    return min(a[2], b[2]) - max(a[0], b[0]) > 1 and min(a[3], b[3]) - max(a[1], b[1]) > 2


def test_marker_opens_its_sentence(at_desk):
    anchor = at_desk.row(VISIT).get_attribute("id")
    at_desk.page.mouse.click(*at_desk.marker_at(anchor))
    assert at_desk.chosen() == [SENTENCE]
    sentence = at_desk.page.locator(".sentence.on")
    assert sentence.evaluate(
        "s => { const b = s.getBoundingClientRect(); return b.top > 0 && b.bottom < innerHeight }"
    )
    assert sentence.locator(".on.trigger").inner_text() == "visited"
    assert sentence.locator(".on.time").inner_text() == "on Wednesday"
    assert at_desk.page.locator("#card h3").inner_text() == VISIT
    assert at_desk.row(VISIT).get_attribute("aria-current") == "true"


def test_row_opens_its_sentence(at_desk):
    at_desk.row(VISIT).locator(".when").click()
    assert at_desk.chosen() == [SENTENCE]
    assert at_desk.page.url.endswith("#" + at_desk.row(VISIT).get_attribute("id"))


def test_row_opens_by_key_and_closes_to_where_the_reader_was(at_desk):
    link = at_desk.page.get_by_role("link", name=VISIT, exact=True).first
    link.focus()
    at_desk.page.keyboard.press("Enter")
    assert at_desk.chosen() == [SENTENCE]
    at_desk.page.keyboard.press("Escape")
    assert at_desk.chosen() == []
    assert link.evaluate("link => link === document.activeElement")


def test_every_report_is_highlighted(at_desk):
    at_desk.row("Ukrainian forces cross into Kursk region").click()
    assert len(at_desk.chosen()) == 2
    assert at_desk.page.locator("#card li").count() == 2


def test_arrow_keys_walk_through_the_chart(at_desk, story):
    at_desk.page.locator("#eventline-chart").focus()
    for _ in range(3):
        at_desk.page.keyboard.press("ArrowRight")
    assert at_desk.page.locator("#card h3").inner_text() == story[2].headline
    assert story[2].headline in at_desk.page.locator("#spoken").inner_text()
    at_desk.page.keyboard.press("ArrowLeft")
    assert at_desk.page.locator("#card h3").inner_text() == story[1].headline
    at_desk.page.keyboard.press("Enter")
    assert at_desk.page.evaluate("document.activeElement.id") == "reading"


def test_sentence_leads_back_to_its_events_in_turn(at_desk):
    sentence = at_desk.page.locator(".sentence", has_text="a day after Kyiv agreed")
    heads = []
    for _ in range(2):
        sentence.click()
        heads.append(at_desk.page.locator("#card h3").inner_text())
    assert sorted(heads) == ["Kyiv agrees to thirty-day ceasefire in Jeddah", VISIT]


def test_back_link_leads_to_the_event(at_desk):
    at_desk.page.locator("article .back", has=at_desk.page.locator("xpath=self::*")).first.click()
    assert at_desk.page.locator("#card h3").inner_text() == "Ukrainian forces cross into Kursk region"


def test_address_reopens_an_event(visit, story_page, story):
    watched = visit(story_page, tail=f"#e-{story[0].id}")
    assert watched.page.locator("#card h3").inner_text() == story[0].headline
    # It lies outside the first view, so the chart has moved to it.
    start = watched.page.evaluate("document.getElementById('eventline-chart').layout.xaxis.range[0]")
    assert start < 1_650_000_000_000


def test_search_and_filter_hide_rows_and_markers(at_desk, story):
    page = at_desk.page
    page.get_by_role("searchbox").fill("sudzha")
    wanted = [event for event in story if event.place == "Sudzha" or "Sudzha" in event.headline]
    assert page.locator("tr[data-event]:visible").count() == len(wanted) == at_desk.counted()
    assert page.locator("#found").inner_text() == f"{len(wanted)} of {len(story)} events"
    page.get_by_role("searchbox").fill("")
    page.get_by_role("checkbox", name="occurred").uncheck()
    at_desk.page.get_by_role("button", name="Everything").click()
    assert at_desk.counted() == sum(e.status != "occurred" and e.when is not None for e in story)
    page.get_by_role("checkbox", name="occurred").check()
    page.get_by_role("checkbox", name="disputed").check()
    assert page.locator("tr[data-event]:visible").count() == 1
    assert at_desk.said == []


def test_a_search_without_result_says_so(at_desk):
    at_desk.page.get_by_role("searchbox").fill("no such word anywhere")
    assert at_desk.page.locator("#found").inner_text().startswith("No event fits")
    assert at_desk.said == []


def test_a_day_that_is_none_is_told(at_desk, story):
    page = at_desk.page
    page.get_by_text("More filters").click()
    page.get_by_label("to", exact=True).fill("15 March")
    assert page.locator("#found").inner_text().startswith("“15 March” is no date: write 2025-03-12")
    assert page.get_by_label("to", exact=True).get_attribute("aria-invalid") == "true"
    assert page.locator("tr[data-event]:visible").count() == len(story)
    page.get_by_label("to", exact=True).fill("2025-03")
    assert page.get_by_label("to", exact=True).get_attribute("aria-invalid") == "false"
    assert page.locator("#found").inner_text().endswith(f"of {len(story)} events")


def test_a_search_need_not_write_marks(visit, story, tmp_path):
    events = (evolve(story[0], headline="Radosław left Łódź"), *story.events[1:])
    path = tmp_path / "marks.html"
    path.write_text(html(evolve(story, events=events)), encoding="utf-8")
    page = visit(path).page
    page.get_by_role("searchbox").fill("radoslaw lodz")
    assert page.locator("tr[data-event]:visible").count() == 1
    assert page.evaluate("CSS.highlights.get('found').size") == 2


def test_a_damaged_address_is_no_fault(at_desk):
    at_desk.page.evaluate("location.hash = '%E0%A4%A'")
    at_desk.page.wait_for_timeout(100)
    assert at_desk.said == []


def test_zoom_and_move(at_desk):
    page = at_desk.page
    length = "(r => r[1] - r[0])(document.getElementById('eventline-chart').layout.xaxis.range)"
    start = "document.getElementById('eventline-chart').layout.xaxis.range[0]"
    whole, first = page.evaluate(length), page.evaluate(start)
    page.get_by_role("button", name="Zoom in").click()
    assert page.evaluate(length) < whole
    box = page.locator("#eventline-chart").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] - 120
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 200, y, steps=5)
    page.mouse.up()
    at_desk.until(f"{start} > {first}")
    page.get_by_role("button", name="Whole story").click()
    assert page.evaluate(length) == whole
    assert at_desk.said == []


def test_lanes_can_be_sorted_the_other_way(at_desk):
    names = "[...document.querySelectorAll('#eventline-chart .annotation-text')].map(t => t.textContent)"
    assert at_desk.page.evaluate(names)[:2] == ["Russia", "Ukraine"]
    count = at_desk.markers()
    at_desk.page.get_by_label("Lanes by").select_option("theme")
    assert at_desk.page.evaluate(names)[:2] == ["Fighting", "Talks"]
    assert at_desk.markers() == count
    assert at_desk.said == []


def test_note_names_what_lies_outside_and_leads_there(at_desk, story):
    note = at_desk.page.locator("#earlier")
    assert note.inner_text().startswith(f"◀ 2 earlier: {story[0].headline}")
    note.click()
    assert note.is_hidden()


def test_tooltip_tells_what_when_and_who(at_desk):
    at_desk.page.mouse.move(*at_desk.marker_at(at_desk.row(VISIT).get_attribute("id")))
    tip = at_desk.page.locator("#tip:visible")
    tip.wait_for()
    words = tip.text_content()
    for part in (VISIT, "12 March 2025", "occurred", "Morning Courier, 13 March 2025"):
        assert part in words


def test_label_is_as_good_as_its_marker(at_desk):
    label = at_desk.page.locator("#eventline-chart .textpoint", has_text=VISIT).bounding_box()
    middle = label["x"] + label["width"] / 2, label["y"] + label["height"] / 2
    at_desk.page.mouse.move(*middle, steps=3)
    assert VISIT in at_desk.page.locator("#tip:visible").text_content()
    at_desk.page.mouse.click(*middle)
    assert at_desk.chosen() == [SENTENCE]


def test_wheel_scrolls_the_page_and_zooms_with_control(at_desk):
    page = at_desk.page
    length = "(r => r[1] - r[0])(document.getElementById('eventline-chart').layout.xaxis.range)"
    whole = page.evaluate(length)
    box = page.locator("#eventline-chart").bounding_box()
    page.mouse.move(box["x"] + 500, box["y"] + 100)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -100)
    at_desk.until(f"{length} < {whole}")
    page.keyboard.up("Control")
    assert page.evaluate("scrollY") == 0
    page.mouse.wheel(0, 100)
    at_desk.until("scrollY > 0")


def test_labels_do_not_lie_on_each_other(at_desk):
    overlaps = """() => {
        const boxes = [...document.querySelectorAll("#eventline-chart .textpoint")]
            .map(text => text.getBoundingClientRect());
        const across = (a, b) => a.left < b.right && b.left < a.right;
        const down = (a, b) => a.top + 4 < b.bottom && b.top + 4 < a.bottom;
        const isOver = (a, i) => boxes.some((b, j) => i < j && across(a, b) && down(a, b));
        return [boxes.length, boxes.filter(isOver).length];
    }"""
    for button in ("Whole story", "Year", "Everything"):
        at_desk.page.get_by_role("button", name=button).click()
        count, over = at_desk.page.evaluate(overlaps)
        assert count > 10
        assert over == 0


def test_phone_shows_the_list_first_and_nothing_overflows(on_phone):
    page = on_phone.page
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    list_top = page.locator("#events").bounding_box()["y"]
    assert list_top < page.locator("#timeline").bounding_box()["y"]
    on_phone.row(VISIT).locator(".what a").click()
    assert on_phone.chosen() == [SENTENCE]
    assert page.locator("#reading").bounding_box()["y"] > 100  # the list stays in sight above the articles
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.get_by_role("button", name="Close the articles").click()
    assert on_phone.chosen() == []


def test_paper_gets_a_chart_of_its_width_in_light_colours(visit, story_page):
    page = visit(story_page, scheme="dark").page
    width = "document.getElementById('eventline-chart').layout.width"
    paper = "document.getElementById('eventline-chart').layout.paper_bgcolor"
    before = page.evaluate(width), page.evaluate(paper)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(width) < 718  # pixels across A4 between its usual margins
    assert page.evaluate(paper) == "#ffffff"
    assert page.locator(".reports details:not([open])").count() == 0
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert (page.evaluate(width), page.evaluate(paper)) == before
    assert page.locator(".reports details[open]").count() == 0


def test_print_holds_the_chart_the_list_and_the_articles(at_desk, story):
    assert at_desk.page.pdf(format="A4").startswith(b"%PDF")
    at_desk.page.emulate_media(media="print")
    assert at_desk.page.locator("tr[data-event]:visible").count() == len(story)
    assert at_desk.page.locator("article:visible").count() == len(story.documents)
    assert at_desk.page.locator("#eventline-chart").is_visible()
    assert not at_desk.page.locator(".tools").is_visible()
    assert not at_desk.page.locator("#navigator").is_visible()
    assert at_desk.said == []


def test_the_whole_chart_and_its_navigator_fit_a_laptop(at_desk):
    box = at_desk.page.locator("#navigator").bounding_box()
    assert box["y"] + box["height"] <= 900


def test_tooltip_stays_inside_the_window(at_desk):
    page = at_desk.page
    places = """[...document.querySelectorAll('#eventline-chart .scatterlayer .trace .points path')]
        .map(each => each.getBoundingClientRect().toJSON())"""
    for box in page.evaluate(places):
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        inside = """(b => b.left >= 0 && b.top >= 0 && b.right <= innerWidth && b.bottom <= innerHeight)(
            document.getElementById('tip').getBoundingClientRect())"""
        assert page.evaluate(inside)
