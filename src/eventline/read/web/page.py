"""Page: a parsed HTML page with what it declares about itself."""

from functools import cached_property

from attrs import define
from resiliparse.parse.html import HTMLTree

from eventline.read.web import linked_data
from eventline.read.web.blocks import Block, blocks
from eventline.read.web.furniture import is_page_text
from eventline.read.web.walk import Node

_NAMING = ("property", "name", "itemprop", "http-equiv")


@define(slots=False)
class Page:
    """A page; each part is read when it is first asked for.

    >>> Page.of('<meta property="og:title" content="A raid"><p>Kyiv agreed.').meta
    {'og:title': 'A raid'}
    """

    root: Node

    @classmethod
    def of(cls, text: str) -> "Page":
        """Return the page that *text* is; whatever is missing or broken is repaired as browsers do."""
        # Half a surrogate pair cannot be written as UTF-8, and the parser takes UTF-8.
        clean = text.encode("utf-8", errors="replace").decode("utf-8")
        return cls(HTMLTree.parse(clean).document)

    @cached_property
    def meta(self) -> dict[str, str]:
        """The first content of each ``<meta>``, by its name in lower case."""
        found: dict[str, str] = {}
        for node in self.root.query_selector_all("meta[content]"):
            name = next((node.getattr(key) for key in _NAMING if node.getattr(key)), "")
            content = " ".join((node.getattr("content") or "").split())
            if name and content:
                found.setdefault(name.strip().lower(), content)
        return found

    @cached_property
    def things(self) -> tuple[linked_data.Thing, ...]:
        """The JSON-LD objects at the top of the page."""
        return linked_data.things(self.root)

    @cached_property
    def about(self) -> tuple[linked_data.Thing, ...]:
        """The JSON-LD objects about the article and about its page, where there are such."""
        return linked_data.about(self.things, self.declared_url)

    @property
    def article(self) -> linked_data.Thing:
        """The first of them; empty when there is none."""
        return self.about[0] if self.about else {}

    @cached_property
    def declared_url(self) -> str | None:
        """The address that the page's head gives."""
        link = self.root.query_selector('link[rel~="canonical" i][href]')
        candidates = (
            link.getattr("href") if link is not None else None,
            self.meta.get("og:url"),
            self.meta.get("twitter:url"),
        )
        return next((url.strip() for url in candidates if url and url.strip().startswith("http")), None)

    @cached_property
    def lines(self) -> tuple[Block, ...]:
        """The visible text with bylines and footers, without comments and other stories."""
        return tuple(blocks(self.root, is_page_text))

    def text_of(self, selector: str) -> str | None:
        """Return the text of the first element that fits, with single spaces, or None."""
        node = self.root.query_selector(selector)
        return None if node is None else " ".join((node.text or "").split()) or None
