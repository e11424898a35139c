"""Correcting on the page: what the reader changes shows at once, and the download is a corrections file."""

import pytest

from eventline.corrections.apply import apply
from eventline.corrections.corrections import Corrections
from eventline.corrections.toml import read

pytestmark = pytest.mark.browser
LABELS = "document.getElementById('eventline-chart').data.find(t => t.meta.role === 'label').text.join()"
VISIT = "Vladimir Putin visits command post in Kursk"


def save(watched, tmp_path):
    with watched.page.expect_download() as caught:
        watched.page.locator("#save").click()
    path = tmp_path / caught.value.suggested_filename
    caught.value.save_as(path)
    return read(path)


def test_changes_are_shown_and_saved_as_corrections(at_desk, story, tmp_path):
    page = at_desk.page
    page.get_by_role("button", name="Correct").click()
    at_desk.row(VISIT).locator(".what a").click()
    page.get_by_label("Headline").fill('He "visited" a \\ post')
    page.get_by_label("When", exact=True).fill("2025-03-10/2025-03-12")
    page.locator("#edit-status").select_option("reported")
    page.get_by_role("button", name="Keep").click()
    row = at_desk.row('He "visited" a \\ post')
    assert "changed by you" in row.inner_text()
    assert "reported" in row.locator(".status").inner_text()
    at_desk.row("Prisoners exchanged").locator(".what a").click()
    page.get_by_role("button", name="Hide this event").click()
    assert not at_desk.row("Prisoners exchanged").is_visible()
    at_desk.row("United States suspends military aid").locator(".what a").click()
    resumed = next(event for event in story if event.headline == "United States resumes military aid")
    page.locator("#edit-merge").select_option(resumed.id)
    page.get_by_role("button", name="Keep").click()
    result = apply(story.events, story.documents, Corrections.of(save(at_desk, tmp_path)))
    assert result.unfit == ()
    assert len(result.events) == len(story) - 2
    visit = next(event for event in result.events if event.headline == 'He "visited" a \\ post')
    assert visit.when.isoformat() == "2025-03-10/2025-03-12"
    assert visit.status == "reported"
    assert at_desk.said == []


def test_who_and_where_can_be_put_right(at_desk, story, tmp_path):
    page = at_desk.page
    page.get_by_role("button", name="Correct").click()
    at_desk.row(VISIT).locator(".what a").click()
    page.get_by_label("Who", exact=True).fill("Vladimir Putin,  Valery Gerasimov ,")
    page.get_by_label("Where", exact=True).fill("Rylsk")
    page.get_by_role("button", name="Keep").click()
    assert "Vladimir Putin · Valery Gerasimov · Rylsk" in at_desk.row(VISIT).locator(".what").inner_text()
    assert "Rylsk" in page.locator("#card").inner_text()
    page.locator("#search").fill("rylsk")
    assert page.locator("tr[data-event]:visible").count() == 1
    page.locator("#search").fill("")
    at_desk.row("Three bridges over the Seym hit").locator(".what a").click()
    page.get_by_label("Where", exact=True).fill("")
    page.get_by_role("button", name="Keep").click()
    result = apply(story.events, story.documents, Corrections.of(save(at_desk, tmp_path)))
    assert result.unfit == ()
    after = {event.headline: event for event in result.events}
    assert after[VISIT].actors == ("Vladimir Putin", "Valery Gerasimov")
    assert after[VISIT].place == "Rylsk"
    assert after["Three bridges over the Seym hit"].place is None
    page.get_by_role("button", name="Undo all").click()
    assert "Rylsk" not in at_desk.row(VISIT).inner_text()
    assert at_desk.said == []


@pytest.mark.parametrize("words", ["some day", "2025-02-30", "2025-13", "2025-03-01/2025-03-99"])
def test_a_date_that_is_none_is_not_kept(at_desk, words):
    page = at_desk.page
    page.get_by_role("button", name="Correct").click()
    at_desk.row(VISIT).locator(".what a").click()
    page.get_by_label("When", exact=True).fill(words)
    page.get_by_role("button", name="Keep").click()
    assert "That is no date" in page.get_by_role("alert").inner_text()
    assert page.locator("#save").is_disabled()


def test_all_can_be_undone(at_desk, story):
    page = at_desk.page
    page.get_by_role("button", name="Correct").click()
    at_desk.row(VISIT).locator(".what a").click()
    page.get_by_label("Headline").fill("Another headline")
    page.get_by_role("button", name="Keep").click()
    at_desk.until(f"{LABELS}.includes('Another headline')")
    assert page.locator("#spoken").inner_text() == "1 correction, not yet saved"
    page.locator("#search").fill("another headline")
    page.locator("#search").fill("")
    page.get_by_role("button", name="Undo all").click()
    heads = page.locator("tr[data-event] .what > a").all_inner_texts()
    assert heads == [event.headline for event in story]
    assert page.locator("#card h3").inner_text() == VISIT
    assert page.get_by_label("Headline").input_value() == VISIT
    at_desk.until(f"!{LABELS}.includes('Another headline')")
    page.locator("#search").fill("another headline")
    assert "No event fits" in page.locator("#found").inner_text()


def test_what_is_kept_can_be_saved_wherever_one_reads(at_desk, tmp_path):
    page = at_desk.page
    page.get_by_role("button", name="Correct").click()
    page.locator("tr[data-event] .what a").last.click()
    page.get_by_label("Headline").fill("The last one")
    page.get_by_role("button", name="Keep").click()
    row = at_desk.row("The last one")
    assert "changed by you, not yet saved" in row.inner_text()
    assert page.evaluate("scrollY") > 0
    assert page.locator('#card a.source[aria-current="true"]').count() == 1
    box = page.locator("#save").bounding_box()
    assert 0 < box["y"] < 900 - box["height"]
    assert len(save(at_desk, tmp_path)) == 1
    assert "changed by you, downloaded" in row.inner_text()
    assert at_desk.said == []
