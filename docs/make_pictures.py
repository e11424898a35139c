"""Draw the pictures of the documentation: the Kursk page in a headless Chromium, and the SVG without one.

Run it in the project's folder: ``python docs/make_pictures.py``. It needs Chromium or Chrome and the
packages of the test group.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

import eventline as el

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "img"
TITLE = "The Kursk campaign and the ceasefire talks, 2024–25"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
# Name, width, height, colour scheme, and what the reader does before the picture is taken.
CHOOSE = """() => {
    const rows = [...document.querySelectorAll("tr[data-event]")];
    const reports = row => row.querySelectorAll(".reports p").length;
    rows.sort((a, b) => reports(b) - reports(a))[0].click();
}"""
PICTURES = (
    ("kursk.png", 1440, 900, "light", CHOOSE),
    ("kursk-dark.png", 1440, 900, "dark", "() => document.getElementById('view-busy').click()"),
    ("kursk-phone.png", 390, 844, "light", "() => {}"),
)


def main() -> None:
    """Write the pictures to ``docs/img``."""
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    if browser_path is None:
        sys.exit("no Chromium or Chrome on this machine; install one, on Debian: apt-get install chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page = Path(folder) / "kursk.html"
        articles = sorted((ROOT / "examples" / "kursk").iterdir())
        timeline = el.build((d for path in articles for d in el.read(path)), title=TITLE)
        timeline.write_html(page)
        timeline.write_svg(IMAGES / "kursk.svg")
        print("docs/img/kursk.svg")
        browser = playwright.chromium.launch(executable_path=browser_path, args=FLAGS)
        for picture in PICTURES:
            draw(browser, page, *picture)
        browser.close()


def draw(browser: Browser, path: Path, name: str, width: int, height: int, scheme: str, act: str) -> None:
    """Take one picture of the page at *path*."""
    size = {"width": width, "height": height}
    page = browser.new_page(viewport=size, color_scheme=scheme, reduced_motion="reduce")
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-ready]")
    page.evaluate(act)
    page.wait_for_timeout(300)  # milliseconds, until the browser has painted
    page.screenshot(path=IMAGES / name)
    page.close()
    print(IMAGES.relative_to(ROOT) / name)


if __name__ == "__main__":
    main()
