"""A headless Chromium for the page's tests, and pages opened with everything watched."""

from __future__ import annotations

import os
import runpy
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import field, frozen
from playwright.sync_api import Browser, Page, sync_playwright

from eventline.render.page.page import html

NAMES = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DESKTOP, PHONE = (1440, 900), (390, 844)
# Plotly binds its data to what it draws, so the marker trace is found by its role.
MARKERS = (
    "[...document.querySelectorAll('#eventline-chart .scatterlayer .trace')]"
    ".find(g => g.__data__[0].trace.meta.role === 'marker').querySelectorAll('.points path')"
)
MARKER_DATA = "document.getElementById('eventline-chart').data.find(t => t.meta.role === 'marker').customdata"
NUMBERS = (
    "document.getElementById('eventline-chart').data.find(t => t.meta.role === 'number')"
    ".text.map(each => each.replace(/<.?b>/g, ''))"
)
STORY = Path(__file__).parents[1] / "render" / "story.py"


@frozen
class Watched:
    """A page with what it said on the console, what went wrong and what it asked of the network."""

    page: Page
    said: list[str] = field(factory=list)
    asked: list[str] = field(factory=list)

    def row(self, headline: str) -> Any:
        return self.page.locator("tr[data-event]", has=self.page.get_by_role("link", name=headline))

    def chosen(self) -> list[str]:
        """Return the sentences that are highlighted."""
        return [text.strip() for text in self.page.locator(".sentence.on").all_inner_texts()]

    def until(self, expression: str) -> None:
        """Wait until the expression is true; the page's policy forbids the browser's own waiting."""
        for _ in range(100):
            if self.page.evaluate(expression):
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(f"never came true: {expression}")

    def markers(self) -> int:
        """Return how many markers are drawn."""
        return self.page.evaluate(f"{MARKERS}.length")

    def counted(self) -> int:
        """Return how many events are on the chart: markers, and those that numbers stand for."""
        return self.markers() + sum(map(int, self.page.evaluate(NUMBERS)))

    def marker_at(self, anchor: str) -> list[float]:
        """Return where on the screen the marker of the event with that anchor is."""
        return self.page.evaluate(
            f"""anchor => {{
                const at = {MARKER_DATA}.findIndex(each => "e-" + each === anchor);
                const box = {MARKERS}[at].getBoundingClientRect();
                return [box.x + box.width / 2, box.y + box.height / 2];
            }}""",
            anchor,
        )


def find_browser() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = find_browser()
    if path is None:
        reason = "no Chromium or Chrome on this machine; install one, on Debian: apt-get install chromium"
        if os.environ.get("EVENTLINE_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def story() -> Any:
    return runpy.run_path(str(STORY))["story"]()


@pytest.fixture(scope="session")
def story_page(story: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "story.html"
    path.write_text(html(story), encoding="utf-8")
    return path


@pytest.fixture
def visit(browser: Browser) -> Iterator[Any]:
    """Return a function that opens a file and waits until it is drawn."""
    contexts = []

    def open_page(
        path: Path,
        size: tuple[int, int] = DESKTOP,
        scheme: str = "light",
        tail: str = "",
        zone: str = "UTC",
        touch: bool = False,
    ) -> Watched:
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme=scheme,
            reduced_motion="reduce",
            timezone_id=zone,
            has_touch=touch,
        )
        contexts.append(context)
        watched = Watched(context.new_page())
        page = watched.page
        page.on("console", lambda message: watched.said.append(message.text))
        page.on("pageerror", lambda error: watched.said.append(str(error)))
        page.on("dialog", lambda dialog: (watched.said.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: watched.asked.append(request.url))
        page.goto(path.as_uri() + tail)
        page.wait_for_selector("html[data-ready]", timeout=20_000)
        return watched

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def at_desk(visit: Any, story_page: Path) -> Watched:
    return visit(story_page)


@pytest.fixture
def on_phone(visit: Any, story_page: Path) -> Watched:
    return visit(story_page, PHONE)
