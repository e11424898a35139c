"""The SVG picture in a browser: nothing asked or said, no label on another, all inside."""

from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

import eventline as el
from eventline.render.svg import to_svg

pytestmark = pytest.mark.browser
KURSK = Path(__file__).parents[2] / "examples" / "kursk"
BOXES = """() => [...document.querySelectorAll("text")]
    .map(text => [text.textContent, text.getBoundingClientRect()])
    .map(([words, box]) => [words, box.left, box.top, box.right, box.bottom])"""
SLACK = 2  # pixels that letters of the reader's font may stand out


@pytest.fixture(scope="module")
def kursk() -> Any:
    return el.build(el.read(KURSK), title="The Kursk campaign and the ceasefire talks, 2024–25")


@pytest.fixture
def shown(browser: Any, tmp_path: Path) -> Any:
    """Return a function that opens a picture and gives the boxes of its texts."""
    contexts = []

    def show(drawn: str) -> list[Any]:
        path = tmp_path / "a.svg"
        path.write_text(drawn, encoding="utf-8")
        context = browser.new_context(viewport={"width": 1600, "height": 1000})
        contexts.append(context)
        page = context.new_page()
        heard: list[str] = []
        page.on("console", lambda message: heard.append(message.text))
        page.on("request", lambda request: heard.append(request.url))
        page.goto(path.as_uri())
        assert heard == [path.as_uri()]
        return list(page.evaluate(BOXES))

    yield show
    for context in contexts:
        context.close()


@pytest.mark.parametrize("width", [600, 1200, 2000])
@pytest.mark.parametrize("which", ["story", "kursk"])
def test_no_words_lie_on_others_and_none_are_cut(shown: Any, request: Any, which: str, width: int) -> None:
    boxes = shown(to_svg(request.getfixturevalue(which), width=width))
    assert len(boxes) > 30
    assert [box for box in boxes if box[1] < -SLACK or box[3] > width + SLACK] == []
    assert [(a[0], b[0]) for a, b in combinations(boxes, 2) if overlap(a, b)] == []


def overlap(a: Any, b: Any) -> bool:
    """Return whether two boxes cover common ground."""
    across = min(a[3], b[3]) - max(a[1], b[1])
    down = min(a[4], b[4]) - max(a[2], b[2])
    return across > SLACK and down > SLACK
