"""Times of day on the clock the reader chooses: that of the article, UTC, or the reader's own."""

import pytest

import eventline as el

pytestmark = pytest.mark.browser
TEXT = (
    "Two trains collided near Lviv at 1 a.m. on Tuesday. The mayor resigned at 15:10 GMT on Monday. "
    "Dockers walked out on Sunday."
)
HEADS = ("Two trains collided", "The mayor resigned", "Dockers walked out")


@pytest.fixture(scope="module")
def timed_page(tmp_path_factory):
    path = tmp_path_factory.mktemp("clock") / "page.html"
    known = el.Document("a", TEXT, published="2025-03-13T18:40:00+02:00", source="Harbour Wire")
    unknown = el.Document("b", "Rebels shelled the port at 6 a.m. on Monday.", published="2025-03-13")
    el.build([known, unknown]).write_html(path)
    return path


def whens(watched):
    return [watched.row(head).locator(".when").inner_text().replace("\n", " ") for head in HEADS]


def choose_clock(page, name):
    page.get_by_text("More filters").click()
    page.get_by_label("Times in").select_option(name)


def test_times_stand_first_as_they_were_told(visit, timed_page):
    watched = visit(timed_page)
    assert whens(watched) == ["11 March 2025, 01:00 UTC+2", "10 March 2025, 15:10 UTC", "9 March 2025"]
    assert "13 March 2025, 18:40 (UTC+2)" in watched.page.locator("article").last.inner_text()
    assert watched.said == []


def test_another_clock_moves_times_and_leaves_days(visit, timed_page):
    watched = visit(timed_page)
    before = watched.marker_at(watched.row(HEADS[0]).get_attribute("id"))
    choose_clock(watched.page, "UTC")
    first, second, third = whens(watched)
    assert first.startswith("10 March 2025")
    assert first.endswith("23:00 UTC")
    assert (second, third) == ("10 March 2025, 15:10 UTC", "9 March 2025")
    assert "13 March 2025, 16:40 (UTC)" in watched.page.locator("article").last.inner_text()
    assert "zone not known" in watched.row("Rebels shelled the port").locator(".when").inner_text()
    watched.until("document.getElementById('eventline-chart').querySelectorAll('.points path').length > 2")
    moved = watched.marker_at(watched.row(HEADS[0]).get_attribute("id"))
    assert moved[0] < before[0]
    watched.page.mouse.move(*moved)
    assert "23:00 (UTC)" in watched.page.locator("#tip:visible").inner_text()
    watched.row(HEADS[0]).locator(".what a").click()
    assert "23:00" in watched.page.locator("#card").inner_text()
    watched.page.get_by_label("Times in").select_option("")
    assert whens(watched)[0] == "11 March 2025, 01:00 UTC+2"
    assert "01:00" in watched.page.locator("#card").inner_text()
    assert watched.said == []


@pytest.mark.parametrize(
    ("zone", "time"), [("Australia/Adelaide", "09:30 UTC+10:30"), ("America/New_York", "19:00 UTC−4")]
)
def test_the_readers_own_clock_is_offered_and_remembered(visit, timed_page, zone, time):
    watched = visit(timed_page, zone=zone)
    choose_clock(watched.page, zone)
    assert whens(watched)[0].endswith(time)
    watched.page.wait_for_timeout(400)  # milliseconds; the address is written a little later
    tail = watched.page.url[watched.page.url.index("#") :]
    elsewhere = visit(timed_page, tail=tail, zone="Europe/Kyiv")
    assert whens(elsewhere) == whens(watched)
    assert elsewhere.page.get_by_label("Times in").input_value() == zone
    assert elsewhere.said == watched.said == []


def test_a_zone_that_is_none_is_no_fault(visit, timed_page):
    watched = visit(timed_page, tail="#clock=Mars/Olympus")
    assert whens(watched)[0] == "11 March 2025, 01:00 UTC+2"
    assert watched.said == []


def test_the_marker_stands_inside_its_hours(visit, timed_page):
    page = visit(timed_page).page
    inside = page.evaluate(
        """() => {
            const { data } = document.getElementById("eventline-chart");
            const bars = data.find(t => t.meta.role === "uncertain");
            const { x } = data.find(t => t.meta.role === "marker");
            return bars.base.filter((from, n) => x.some(at => at >= from && at <= from + bars.x[n])).length;
        }"""
    )
    assert inside == 4
