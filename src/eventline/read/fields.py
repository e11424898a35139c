"""Fields written above a text: a ``---`` block, or lines such as ``Published: 13 March 2025``."""

import re
from datetime import date, datetime

from attrs import frozen

from eventline.errors import UnreadableError
from eventline.model.published import as_published

Given = date | datetime | None
_NAMES = {
    "title": "title",
    "headline": "title",
    "published": "published",
    "date": "published",
    "publication date": "published",
    "url": "url",
    "link": "url",
    "source": "source",
    "publisher": "source",
    "language": "language",
    "lang": "language",
    "author": "author",
    "byline": "author",
}
_LINE = re.compile(r"[ \t]*([A-Za-z][A-Za-z _-]{1,20}?)[ \t]*:[ \t]*(.*?)[ \t]*\n")
_BLOCK = re.compile(r"\s*---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)


@frozen
class Fields:
    """What stands above the text.

    Attributes:
        published, title, url, source, language: As in `Document`; None where not given.
        body: Where the text below begins, a character offset.
    """

    body: int = 0
    published: Given = None
    title: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None


def fields(text: str) -> Fields:
    """Return the fields at the top of *text*; without any, its body begins at 0.

    Raises:
        UnreadableError: The date is none, or could mean two days.

    >>> found = fields("Title: A raid\\nPublished: 13 March 2025\\n\\nKyiv agreed.\\n")
    >>> found.title, found.published.isoformat(), found.body
    ('A raid', '2025-03-13', 40)
    """
    block = _BLOCK.match(text)
    if block:
        return _fields(_all_values(block[1]), _after_blank(text, block.end()))
    values, end = _leading_values(text)
    return _fields(values, _after_blank(text, end)) if values else Fields()


def _all_values(block: str) -> dict[str, str]:
    """Return the values by field name; lines of other kinds (lists, comments) are passed over."""
    lines = (_LINE.fullmatch(line + "\n") for line in block.split("\n"))
    return {_NAMES.get(_plain(line[1]), line[1]): _unquoted(line[2]) for line in lines if line}


def _leading_values(text: str) -> tuple[dict[str, str], int]:
    """Return the values by field name, and where the first line that names no field begins."""
    values: dict[str, str] = {}
    place = 0
    while (line := _LINE.match(text, place)) and (name := _NAMES.get(_plain(line[1]))):
        values.setdefault(name, _unquoted(line[2]))
        place = line.end()
    return values, place


def _plain(name: str) -> str:
    return name.lower().replace("_", " ").replace("-", " ")


def _unquoted(value: str) -> str:
    return value.strip("\"'")


def _after_blank(text: str, place: int) -> int:
    while (end := text.find("\n", place)) >= 0 and not text[place:end].strip():
        place = end + 1
    return place


def _fields(values: dict[str, str], body: int) -> Fields:
    written = values.get("published")
    try:
        published = as_published(written) if written else None
    except OverflowError as error:
        raise UnreadableError(f"published {written!r} is not a date: {error}") from error
    return Fields(
        body=body,
        published=published,
        title=values.get("title") or None,
        url=values.get("url") or None,
        source=values.get("source") or None,
        language=(values.get("language") or "")[:2].lower() or None,
    )
