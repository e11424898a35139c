"""JSON-LD: what a page says about its article in ``<script type="application/ld+json">``."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from eventline.read.web.walk import Node

Thing = dict[str, Any]
_SCRIPT = 'script[type*="ld+json" i]'
_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$")
_COMMA_TOO_MANY = re.compile(r",(\s*[}\]])")
_ARTICLE = re.compile(r"(?:\w*Article|\w*Posting|Report|ReportageNews\w*|OpinionNews\w*)$")
_PAGE = re.compile(r"\w*Page$")
# What an article contains or points to (comments, videos, other stories) has dates of its own: not entered.
_ENTERED = ("@graph", "mainEntity", "mainEntityOfPage")
_MAX_DEPTH = 6


def things(root: Node) -> tuple[Thing, ...]:
    """Return the objects that the page declares at its top, in its graphs, or as its main entity."""
    scripts = root.query_selector_all(_SCRIPT)
    return tuple(thing for script in scripts for thing in _spread(_load(script.text or ""), 0))


def about(found: Iterable[Thing], url: str | None = None) -> tuple[Thing, ...]:
    """Return the objects about the article and about its page: of each the one with *url*, else the first.

    >>> about([{"@type": "Person"}, {"@type": ["NewsArticle"], "headline": "A raid"}])[0]["headline"]
    'A raid'
    """
    listed = tuple(found)
    chosen = []
    for kind in (_ARTICLE, _PAGE):
        group = [thing for thing in listed if _is(thing, kind)]
        own = [thing for thing in group if url is not None and url in addresses(thing)]
        chosen.extend((own or group)[:1])
    return tuple(chosen)


def addresses(thing: Thing) -> tuple[str, ...]:
    """Return the addresses that an object gives for itself."""
    page = thing.get("mainEntityOfPage")
    given = (thing.get("url"), page.get("@id") if isinstance(page, dict) else page, thing.get("@id"))
    return tuple(value for value in given if isinstance(value, str) and value.startswith("http"))


def words(value: object) -> str | None:
    """Return the string that a property holds, of a list its first one."""
    if isinstance(value, list):
        return next((word for word in map(words, value) if word), None)
    if isinstance(value, dict):
        return words(value.get("@value"))
    return " ".join(value.split()) or None if isinstance(value, str) else None


def publisher(thing: Thing, found: Iterable[Thing]) -> str | None:
    """Return the name of the publisher; one given by its ``@id`` is looked up among the *found* objects."""
    given = thing.get("publisher")
    if isinstance(given, list):
        given = given[0] if given else None
    if not isinstance(given, dict):
        return words(given)
    name = words(given.get("name"))
    if name is None and given.get("@id"):
        named = (other for other in found if other.get("@id") == given["@id"])
        name = next((found_name for other in named if (found_name := words(other.get("name")))), None)
    return name


def _load(script: str) -> object:
    text = _WRAPPING.sub("", _WRAPPING.sub("", script))
    for attempt in (text, _COMMA_TOO_MANY.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)  # line breaks within strings are common
        except (ValueError, RecursionError):
            continue
    return None


def _spread(value: object, depth: int) -> Iterator[Thing]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            yield from _spread(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in _ENTERED:
            yield from _spread(value.get(key), depth + 1)


def _is(thing: Thing, kind: re.Pattern[str]) -> bool:
    types = thing.get("@type")
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and kind.match(name.rpartition("/")[2]) for name in names)
