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
_PAGE_IN_XML = re.compile(r"<(?:\w+:)?(?:html|nitf)\b", re.IGNORECASE)
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


def is_xml(name: str) -> bool:
    """Return whether a file of that name is a page only if its content says so: feeds of news are none."""
    return PurePath(name).suffix.lower() in (".xml", ".atom")


def has_page(text: str) -> bool:
    """Return whether XML holds a page, or an agency's story in the same marks.

    >>> has_page('<?xml version="1.0"?><nitf><body>'), has_page("<rss><channel><item>")
    (True, False)
    """
    return _PAGE_IN_XML.search(text) is not None


def sniff(text: str) -> Kind:
    """Return what *text* looks like.

    >>> sniff('{"text": "x"}').value, sniff("<p>Hello").value, sniff("Hello").value
    ('json', 'html', 'plain')
    """
    head = text[:_HEAD].lstrip()
    if _RECORDS.match(head):
        return Kind.JSON
    return Kind.HTML if head.startswith("<") and _MARK_UP.search(head) else Kind.PLAIN
