"""The publication date in ``<time>`` and its older kin: the article's own, not that of another story."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from eventline.read.published import dateline
from eventline.read.web.page import Page
from eventline.read.web.walk import Node

_ELEMENTS = "time, [itemprop~=datePublished], abbr.published, [class~=published][title]"
_PUBLISHED = re.compile(
    r"publi|pubdate|posted|entry-date|post-date|article-date|dateline|timestamp", re.IGNORECASE
)
_OTHER_MOMENT = re.compile(r"updat|modif|edited|start|end\b|enddate|expire|countdown", re.IGNORECASE)
_OTHER_STORIES = re.compile(r"comment|related|teaser|sidebar|recommend|most-read|trending", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:\w[\w,'’]*\s+){4}.*[.!?][\"'”’»]?$")
_WITHIN_A_LINE = frozenset(("span", "small", "em", "b", "strong", "i", "a", "font"))
_WHOLE = frozenset(("html", "body", "main", "article", "#document"))
_MAX_LOOKED_AT = 200  # elements: a live page may have thousands
_LINE = 120  # characters: a longer element around a time is a paragraph of the story


def in_time_elements(page: Page) -> date | datetime | None:
    """Return the date of the first element marked as publication, else of the first in a line of its own."""
    found = page.root.query_selector_all(_ELEMENTS)[:_MAX_LOOKED_AT]
    own = [node for node in found if not _is_change(node) and not _is_of_others(node)]
    chosen = [node for node in own if _is_marked(node)] + [node for node in own if _stands_apart(node)]
    dates = (dateline.parse(value) for node in chosen for value in _values(node))
    return next((when for when in dates if when is not None), None)


def _values(node: Node) -> Iterator[str]:
    yield from (value for key in ("datetime", "content", "title") if (value := node.getattr(key)))
    yield " ".join((node.text or "").split())[:_LINE]


def _labels(node: Node) -> str:
    keys = ("class", "itemprop", "id")
    return " ".join(value for key in keys if (value := node.getattr(key)))


def _is_marked(node: Node) -> bool:
    if node.hasattr("pubdate") or _PUBLISHED.search(_labels(node)):
        return True
    around = node.parent
    return around is not None and around.tag not in _WHOLE and bool(_PUBLISHED.search(_labels(around)))


def _is_change(node: Node) -> bool:
    before = node.prev
    is_label = before is not None and (before.tag == "#text" or before.query_selector("time") is None)
    words = (before.text or "")[-30:] if is_label else ""
    return _OTHER_MOMENT.search(f"{_labels(node)} {words}") is not None


def _is_of_others(node: Node) -> bool:
    return any(_belongs_to_others(around) for around in _ancestors(node) if around.tag not in _WHOLE)


def _belongs_to_others(around: Node) -> bool:
    if around.tag == "li":
        return around.query_selector("a[href]") is not None
    return around.tag in ("aside", "nav", "figure") or _OTHER_STORIES.search(_labels(around)) is not None


def _stands_apart(node: Node) -> bool:
    around = next((a for a in _ancestors(node) if a.tag not in _WITHIN_A_LINE), None)
    if around is None or around.tag in _WHOLE:
        return True
    text = " ".join((around.text or "").split())
    return len(text) <= _LINE and not _SENTENCE.search(text)


def _ancestors(node: Node) -> Iterator[Node]:
    around = node.parent
    while around is not None:
        yield around
        around = around.parent
