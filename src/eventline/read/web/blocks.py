"""Blocks: the visible text of a page, paragraph by paragraph."""

import re
from collections.abc import Iterator

from attrs import define, field, frozen

from eventline.read.web.walk import Keep, Node, walk

_BLOCKS = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section "
    "summary table tbody td tfoot th thead title tr ul"
)
BLOCK_TAGS = frozenset(_BLOCKS.split())
_SPACE = re.compile(r"[ \t\r\f\n\u00a0\u2007\u202f]+")
_INVISIBLE = re.compile("[\u200b\u2060\ufeff\u00ad\x00-\x08\x0e-\x1f\x7f]")
_EMPTY_LINE = re.compile(r"\n[ \t]*\n\s*")


@frozen
class Block:
    """A paragraph of a page.

    Attributes:
        text: Its words with single spaces; line breaks are kept.
        tag: The block element that it stands in: ``p``, ``h2``, ``li``, …
        linked: How many of its characters are links.
        small: How many of its characters are small print.
    """

    text: str
    tag: str
    linked: int = 0
    small: int = 0

    @property
    def is_heading(self) -> bool:
        return self.tag in ("h1", "h2", "h3", "h4", "h5", "h6")


@define
class _Gathered:
    """The pieces of text since the last border of a block, inside the elements that are open now."""

    inside: list[str] = field(factory=list)
    pieces: list[str] = field(factory=list)
    linked: int = 0
    small: int = 0

    def add(self, text: str) -> None:
        self.pieces.append(text if "pre" in self.inside else _SPACE.sub(" ", text))
        self.linked += len(text) if "a" in self.inside else 0
        self.small += len(text) if "small" in self.inside else 0

    def take(self) -> Iterator[Block]:
        """Yield what was gathered and begin anew; an empty line parts paragraphs."""
        text, linked, small = "".join(self.pieces), self.linked, self.small
        self.pieces.clear()
        self.linked = self.small = 0
        if not text or text.isspace():
            return
        tag = next((tag for tag in reversed(self.inside) if tag in BLOCK_TAGS), "body")
        for part in _EMPTY_LINE.split(_INVISIBLE.sub("", text)):
            lines = (" ".join(line.split()) for line in part.split("\n"))
            whole = "\n".join(line for line in lines if line)
            if whole:
                yield Block(whole, tag, min(linked, len(whole)), min(small, len(whole)))


def blocks(root: Node, keep: Keep) -> Iterator[Block]:
    """Yield the paragraphs below *root* in reading order, without the elements that *keep* refuses."""
    gathered = _Gathered()
    for step, value in walk(root, keep):
        if step == "text":
            gathered.add(value)
            continue
        if value == "br":
            gathered.pieces.append("\n" if step == "open" else "")
        elif value in BLOCK_TAGS:
            yield from gathered.take()
        if step == "open":
            gathered.inside.append(value)
        else:
            gathered.inside.pop()
    yield from gathered.take()
