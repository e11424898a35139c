"""The publication date as htmldate finds it, by class names and in other languages, outside the story."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from resiliparse.parse.html import HTMLTree

from eventline.read.web.page import Page
from eventline.read.web.walk import Node

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NOT_PUBLISHED = re.compile(r"©|\(c\)|copyright|updated|modified|founded|since", re.IGNORECASE)
_STORY = (
    "head, script, style, aside, nav, figure, img, time, blockquote, li, h1, h2, h3, h4, h5, h6,"
    " [class*=comment], [id*=comment], [class*=related], [class*=teaser]"
)
_LINE = 100  # characters: longer paragraphs are the story's
_EARLIEST, _LATEST = datetime(1600, 1, 1), datetime(9999, 1, 1)  # noqa: DTZ001  # htmldate wants them naive


def by_markup(page: Page, lines: Sequence[str]) -> date | None:
    """Return the date that htmldate finds outside the story, when one of the short *lines* there shows it."""
    shown = [line for line in lines if len(line) <= _LINE and _YEAR.search(line)]
    shown = [line for line in shown if not _NOT_PUBLISHED.search(line)]
    if not shown:
        return None
    import htmldate  # here, as it takes half a second and few pages need it

    written = htmldate.find_date(
        _without_story(page),
        original_date=True,
        extensive_search=False,
        min_date=_EARLIEST,
        max_date=_LATEST,  # its own default is today, and the same page must give the same date tomorrow
    )
    found = None if written is None else date.fromisoformat(written)
    return found if found is not None and any(_shows(line, found) for line in shown) else None


def _shows(line: str, day: date) -> bool:
    return str(day.year) in line and re.search(rf"(?<!\d)0?{day.day}(?!\d)", line) is not None


def _without_story(page: Page) -> str:
    root: Node = HTMLTree.parse(page.root.html).document
    for node in root.query_selector_all(_STORY):
        node.decompose()
    for node in root.query_selector_all("p, td, div:not(:has(*))"):
        if len(node.text or "") > _LINE:
            node.decompose()
    return str(root.html)
