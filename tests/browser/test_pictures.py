"""The page looks as it did: on desktop and phone, light and dark, with an event open, and the chart alone."""

import importlib.util
import os
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
_SPEC = importlib.util.spec_from_file_location(
    "pictures", Path(__file__).parents[1] / "render" / "pictures.py"
)
pictures = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(pictures)
SIZES = {"desktop": (1440, 900), "phone": (390, 844)}
DISPUTED = "() => document.querySelector('tr[data-disputed]').click()"
CHART = "() => document.getElementById('timeline').scrollIntoView()"
SHOTS = [
    *((size, scheme, "plain", "() => {}") for size in SIZES for scheme in ("light", "dark")),
    ("desktop", "light", "chosen", DISPUTED),
    ("phone", "dark", "chosen", DISPUTED),
    ("phone", "light", "chart", CHART),
]
# Pixels that these words take in the font of the golden pictures, and how far those of others may be.
PROBE, WIDTH, SLACK = "The Kursk campaign and the talks, 2024–25", 313.1, 2.0


def letters_are_the_same(page):
    """Return whether the page's letters are as wide as those of the golden pictures."""
    width = page.evaluate(
        """words => {
            const pen = document.createElement("canvas").getContext("2d");
            pen.font = `16px ${getComputedStyle(document.body).fontFamily}`;
            return pen.measureText(words).width;
        }""",
        PROBE,
    )
    return abs(width - WIDTH) < SLACK


def shot(watched, act):
    watched.page.evaluate(act)
    watched.page.wait_for_timeout(300)  # milliseconds, until the browser has painted
    return watched.page.screenshot()


@pytest.mark.parametrize(("size", "scheme", "state", "act"), SHOTS)
def test_it_looks_as_it_did(visit, story_page, size, scheme, state, act):
    pytest.importorskip("PIL", reason="pillow is not installed: pip install 'eventline[image]'")
    watched = visit(story_page, SIZES[size], scheme)
    drawn = shot(watched, act)
    golden = pictures.GOLDEN / f"page-{size}-{scheme}-{state}.png"
    if os.environ.get("EVENTLINE_REGENERATE"):
        golden.write_bytes(pictures.halved(drawn))
    same = letters_are_the_same(watched.page)
    pictures.check(drawn, golden.name, pictures.SAME_LETTERS if same else pictures.OTHER_LETTERS)


@pytest.mark.parametrize(
    "fault",
    [
        "document.getElementById('eventline-chart').style.visibility = 'hidden'",
        "document.querySelector('#eventline-chart .scatterlayer').style.visibility = 'hidden'",
        "document.getElementById('navigator').style.visibility = 'hidden'",
        "document.querySelector('.tools').style.visibility = 'hidden'",
        "document.querySelector('main').style.marginLeft = '60px'",
        "document.querySelector('tr[data-event] .what > a').click()",
    ],
)
def test_what_is_missing_or_elsewhere_is_noticed(visit, story_page, fault):
    pytest.importorskip("PIL", reason="pillow is not installed: pip install 'eventline[image]'")
    watched = visit(story_page)
    if not letters_are_the_same(watched.page):
        pytest.skip("the letters here have other widths than those of the golden pictures")
    with pytest.raises(AssertionError, match=r"page-desktop-light-plain\.png"):
        pictures.check(
            shot(watched, f"() => {{ {fault} }}"), "page-desktop-light-plain.png", pictures.SAME_LETTERS
        )


@pytest.mark.parametrize("font", ["DejaVu Sans", "serif"])
def test_other_letters_are_within_their_tolerance_and_other_colours_are_not(visit, story_page, font):
    pytest.importorskip("PIL", reason="pillow is not installed: pip install 'eventline[image]'")
    watched = visit(story_page)
    words = f"document.documentElement.style.setProperty('--sans', {font!r})"
    drawn = shot(watched, f"() => {{ {words}; {words.replace('sans', 'serif')} }}")
    pictures.check(drawn, "page-desktop-light-plain.png", pictures.OTHER_LETTERS)
    with pytest.raises(AssertionError, match=r"page-desktop-dark-plain\.png"):
        pictures.check(drawn, "page-desktop-dark-plain.png", pictures.OTHER_LETTERS)
