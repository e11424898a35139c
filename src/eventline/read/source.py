"""Source: one named input, and what its content looks like."""

import re
from enum import StrEnum
from pathlib import PurePath

from attrs import frozen


class Kind(StrEnum):
    """The formats that can be read."""

    HTML = "html"
    JSON = "json"
    JSONL = "jsonl"
    MARKDOWN = "markdown"
    PLAIN = "plain"


SUFFIXES = {
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".txt": Kind.PLAIN,
    ".text": Kind.PLAIN,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".json": Kind.JSON,
    ".jsonl": Kind.JSONL,
    ".eml": Kind.PLAIN,
    ".mht": Kind.HTML,
    ".mhtml": Kind.HTML,
    ".docx": Kind.PLAIN,
    ".pdf": Kind.PLAIN,
}
_MARK_UP = re.compile(
    r"<(?:!doctype|html|head|body|title|meta|article|main|div|section|h1|p|\?xml)\b", re.IGNORECASE
)
_RECORDS = re.compile(r"\{|\[\s*\{")  # a chat begins its lines with brackets as well
_HEAD = 1000  # characters looked at


@frozen
class Source:
    """The content of a file or stream.

    Attributes:
        name: What error messages call it: its path.
        id: The id of the document that it holds.
        text: Its characters.
    """

    name: str
    id: str
    text: str

    @property
    def kind(self) -> Kind:
        """Return the format: by the suffix of the name, else by the first characters."""
        return SUFFIXES.get(PurePath(self.name).suffix.lower()) or sniff(self.text)


def sniff(text: str) -> Kind:
    """Return what *text* looks like.

    >>> sniff('{"text": "x"}').value, sniff("<p>Hello").value, sniff("Hello").value
    ('json', 'html', 'plain')
    """
    head = text[:_HEAD].lstrip()
    if _RECORDS.match(head):
        return Kind.JSON
    return Kind.HTML if head.startswith("<") and _MARK_UP.search(head) else Kind.PLAIN
