"""A page whose plotly.js lies on the network: one request, checked by its hash; without it the list stays."""

import gzip

import pytest

from eventline.render.page.page import html
from eventline.render.vendor import plotly_basic

pytestmark = pytest.mark.browser
HEADERS = {"access-control-allow-origin": "*"}


@pytest.fixture
def page_of_cdn(story, tmp_path):
    path = tmp_path / "cdn.html"
    path.write_text(html(story, plotlyjs="cdn"), encoding="utf-8")
    return path


@pytest.fixture
def opened(browser, page_of_cdn):
    """Return a function that opens the page with *script* for an answer; it gives page and requests."""
    contexts = []

    def show(script):
        context = browser.new_context()
        contexts.append(context)
        page, asked = context.new_page(), []

        def answer(route):
            asked.append(route.request.url)
            route.fulfill(body=script, content_type="text/javascript", headers=HEADERS)

        page.route(lambda address: address.startswith("https:"), answer)
        page.goto(page_of_cdn.as_uri())
        page.wait_for_selector("html[data-ready]")
        return page, asked

    yield show
    for context in contexts:
        context.close()


def test_the_chart_is_drawn_by_the_script_that_was_fetched(opened):
    page, asked = opened(gzip.decompress(plotly_basic()))
    assert [address.partition("@")[0] for address in asked] == [
        "https://cdn.jsdelivr.net/npm/plotly.js-basic-dist-min"
    ]
    assert page.locator("#eventline-chart .scatterlayer .trace").count() > 3


def test_another_script_is_not_run(opened):
    page, _ = opened(b"window.ran = 1;")
    assert page.evaluate("window.ran") is None
    assert "could not be fetched" in page.locator("#eventline-chart").inner_text()
    page.locator("tr[data-event] .what a").first.click()
    assert page.locator(".sentence.on").count() == 1
