"""What a reader waits for: bytes, seconds to write and to open, beside ``plotly.express.timeline``.

Both draw the same events. Opening is measured in a headless Chromium where there is one; a page that takes
longer than `PATIENCE` counts as never.
"""

import random
import shutil
import time
from pathlib import Path

import pytest
from attrs import evolve

import eventline as el
from eventline.forms import FORMS, Look

SIZES = (100, 1_000, 10_000, 100_000)  # events
PATIENCE = 120.0  # seconds
KURSK = Path(__file__).parents[1] / "examples" / "kursk"
DAYS = 9_000  # over which the events are spread
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="module")
def pattern():
    return el.build(el.read(KURSK), title="Many events")


def timeline(pattern, size):
    """Return *size* events like those of the Kursk story on days drawn by lot, always the same."""
    lot, origin = random.Random(size), el.Interval("2000-01-01", None).lo
    events = []
    for number in range(size):
        start = origin + lot.randrange(DAYS) * 86_400
        when = el.Interval(start, start + 86_400 * lot.choice((1, 1, 1, 2, 7, 30)))
        like = pattern[number % len(pattern)]
        events.append(evolve(like, id=f"{number:012x}", when=when, best=None, conflicts=()))
    return el.Timeline(tuple(events), pattern.title, pattern.documents)


def by_plotly(events, path):
    """Write the page that plotly.express makes of the events."""
    express = pytest.importorskip(
        "plotly.express",
        reason="plotly.express needs numpy and pandas: pip install pandas",
        exc_type=ImportError,
    )
    pytest.importorskip("pandas", reason="plotly.express.timeline needs pandas: pip install pandas")
    rows = [
        {
            "Task": event.headline,
            "Start": event.when.first.isoformat(),
            "Finish": event.when.end.date().isoformat(),
            "Who": event.actors[0] if event.actors else "",
            "Said": event.evidence[0].quote,
        }
        for event in events
    ]
    names = {"x_start": "Start", "x_end": "Finish", "y": "Who", "color": "Who", "hover_name": "Task"}
    express.timeline(rows, **names, hover_data=["Said"]).write_html(path, include_plotlyjs=True)


@pytest.fixture(scope="module")
def browser():
    """Return a headless Chromium, or None."""
    path = shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        yield None
        return
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


def opening(browser, path, ready):
    """Return the seconds until *ready* is on the page at *path*; infinite when that is past `PATIENCE`."""
    from playwright.sync_api import TimeoutError as TooLong

    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    began = time.perf_counter()
    try:
        page.goto(path.as_uri(), timeout=PATIENCE * 1000, wait_until="commit")
        page.wait_for_selector(ready, state="attached", timeout=PATIENCE * 1000)
    except TooLong:
        return float("inf")
    else:
        return time.perf_counter() - began
    finally:
        context.close()


ZOOM = """async () => {
    const start = performance.now();
    document.getElementById("zoom-in").click();
    await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    return (performance.now() - start) / 1000;
}"""


def zooming(browser, path):
    """Return the seconds until the page at *path* stands closer, the quickest of three steps."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(path.as_uri(), timeout=PATIENCE * 1000)
    page.wait_for_selector("html[data-ready]", state="attached", timeout=PATIENCE * 1000)
    took = min(page.evaluate(ZOOM) for _ in range(3))
    context.close()
    return took


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("form", ["html", "svg"])
def test_write(benchmark, figures, pattern, browser, tmp_path, form, size):
    """One round writes one file; fails only when events get lost."""
    events = timeline(pattern, size)
    path = tmp_path / f"many.{form}"
    rounds = 3 if size <= 1_000 else 1
    benchmark.pedantic(FORMS[form].write, (events, Look(), path), rounds=rounds)
    assert path.stat().st_size > 10_000
    told = {"megabytes": path.stat().st_size / 1e6}
    if benchmark.stats is not None:  # run with timing
        told["seconds"] = benchmark.stats.stats.min
        if browser is not None:
            told["opens_in"] = opening(browser, path, "html[data-ready]" if form == "html" else "svg")
            if form == "html":
                told["zooms_in"] = zooming(browser, path)
    figures(**told)


@pytest.mark.parametrize("size", SIZES)
def test_write_by_plotly_express(benchmark, figures, pattern, browser, tmp_path, size):
    """The same events as a Gantt chart, for comparison; one row a doer."""
    events = timeline(pattern, size)
    path = tmp_path / "many.html"
    benchmark.pedantic(by_plotly, (events, path), rounds=3 if size <= 1_000 else 1)
    told = {"megabytes": path.stat().st_size / 1e6}
    if benchmark.stats is not None:
        told["seconds"] = benchmark.stats.stats.min
        if browser is not None:
            told["opens_in"] = opening(browser, path, ".barlayer .point")
    figures(**told)
