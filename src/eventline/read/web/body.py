"""The text of a page's article: the right element, without what stands around the story."""

from collections.abc import Iterable

from eventline.read.web.blocks import Block, blocks
from eventline.read.web.cells import with_dates
from eventline.read.web.furniture import is_any_text, is_story, is_story_tag
from eventline.read.web.page import Page
from eventline.read.web.trimmings import without_trimmings
from eventline.read.web.walk import Keep, Node

_SELECTORS = ("[itemprop~=articleBody]", "article", "main, [role=main]")
_ENOUGH = 120  # characters: shorter is a teaser or a notice
_SHARE = 0.4  # of what the whole page tells
_LOST = 0.25  # less than this share of the text left: class names misled
_MUCH = 1200  # characters: as much is a story, however long the comments are
_MAX_CANDIDATES = 50


def body(page: Page, title: str | None, source: str | None) -> tuple[str, ...]:
    """Return the paragraphs of the article; empty when the page tells nothing."""
    told = without_trimmings(list(with_dates(_main_blocks(page))), [name for name in (title, source) if name])
    declared = page.article.get("articleBody")
    if isinstance(declared, str) and len(declared) > 2 * sum(map(len, told)):
        return _paragraphs(declared)
    return told


def _main_blocks(page: Page) -> list[Block]:
    """Return the blocks of the innermost element that holds most of what the page tells."""
    return _marked(page, is_story, _MUCH) or _weighed(page)


def _weighed(page: Page) -> list[Block]:
    """Return the same as `_main_blocks` for a page with little text: there shares have to decide."""
    keep = _trusted(page.root)
    whole = list(blocks(page.root, keep))
    return _marked(page, keep, max(_ENOUGH, min(_SHARE * _length(whole), _MUCH))) or whole


def _marked(page: Page, keep: Keep, least: float) -> list[Block]:
    """Return the blocks of the element marked as the article if they have *least* characters, else none."""
    for selector in _SELECTORS:
        candidates = page.root.query_selector_all(selector)[:_MAX_CANDIDATES]
        best = max((list(blocks(node, keep)) for node in candidates), key=_length, default=[])
        if _length(best) >= least:
            return best
    return []


def _trusted(root: Node) -> Keep:
    """Return what may be believed to choose text by: class names, unless they leave hardly anything."""
    total = _length(blocks(root, is_any_text))
    for keep in (is_story, is_story_tag):
        if _length(blocks(root, keep)) >= min(_LOST * total, _MUCH):
            return keep
    return is_any_text


def _length(found: Iterable[Block]) -> int:
    return sum(len(block.text) - block.linked for block in found if not block.is_heading)


def _paragraphs(declared: str) -> tuple[str, ...]:
    """Return the paragraphs of an article that the page's JSON-LD holds; mark-up in it is taken away."""
    if "<" in declared:
        return tuple(block.text for block in blocks(Page.of(declared).root, is_any_text))
    lines = (" ".join(line.split()) for line in declared.splitlines())
    return tuple(line for line in lines if line)
