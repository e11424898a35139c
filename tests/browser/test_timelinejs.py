"""TimelineJS itself opens what the export writes: every slide, every date, nothing of an article run."""

import json
import mimetypes
import os
from pathlib import Path
from typing import Any

import pytest

import eventline as el
from eventline.export.timelinejs import timelinejs

pytestmark = pytest.mark.browser
HOST = "http://timeline.example"
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>TimelineJS</title>
<link rel="stylesheet" href="/dist/css/timeline.css"><script src="/dist/js/timeline.js"></script>
<div id="here" style="width: 1200px; height: 700px"></div>"""
MEAN = '<img src=x onerror="window.ran = 1"><script>window.ran = 1</script>'


@pytest.fixture(scope="module")
def package() -> Path:
    folder = os.environ.get("EVENTLINE_TIMELINEJS")
    if not folder:
        pytest.skip(
            "EVENTLINE_TIMELINEJS does not name the package; get it with: npm pack @knight-lab/timelinejs@3"
        )
    return Path(folder)


@pytest.fixture
def opened(browser: Any, package: Path) -> Any:
    """Return a function that shows a timeline in TimelineJS, served from the package's folder."""
    contexts = []

    def serve(route: Any) -> None:
        path = route.request.url.removeprefix(HOST).split("?")[0]
        if path == "/":
            route.fulfill(body=PAGE, content_type="text/html")
        elif route.request.url.startswith(HOST) and (package / path[1:]).is_file():
            kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
            route.fulfill(body=(package / path[1:]).read_bytes(), content_type=kind)
        else:
            route.abort()

    def show(timeline: Any) -> Any:
        context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
        contexts.append(context)
        page = context.new_page()
        page.route("**/*", serve)
        page.goto(f"{HOST}/")
        page.evaluate(
            "([record, path]) => { window.shown = new TL.Timeline('here', record, {script_path: path}) }",
            [timeline, f"{HOST}/dist/js/"],
        )
        page.wait_for_selector(".tl-slide-titleslide h2.tl-headline", timeout=20_000)
        return page

    yield show
    for context in contexts:
        context.close()


def read(timeline: Any) -> Any:
    return json.loads(timelinejs(timeline))


def test_every_event_is_a_slide_with_its_date_in_words(opened: Any, story: Any) -> None:
    page = opened(read(story))
    assert page.locator(".tl-slide-titleslide h2").text_content() == story.title
    assert page.locator(".tl-timemarker").count() == 28
    dates = page.locator(".tl-slide h3.tl-headline-date").all_text_contents()
    assert "since December 2024" in dates
    assert "between 16 and 18 August 2024" in dates


def test_an_articles_text_is_only_text(opened: Any) -> None:
    document = el.Document("a", "Dockers walked out on Wednesday.", published="2025-03-13", source=MEAN)
    timeline = el.build([document], title=MEAN)
    page = opened(read(timeline))
    assert page.locator(".tl-slide-titleslide h2").text_content() == MEAN
    assert page.evaluate("window.ran") is None
    assert page.locator("#here img, #here script").count() == 0


def test_years_before_christ_are_in_their_place(opened: Any) -> None:
    text = "Hannibal crossed the Alps in 218 BC. Rome razed Carthage in 146 BC."
    page = opened(read(el.build([el.Document("wars", text, published="2024-05-15")], title="Rome")))
    dates = page.locator(".tl-slide h3.tl-headline-date").all_text_contents()
    assert dates[1:] == ["218 BC", "146 BC"]
