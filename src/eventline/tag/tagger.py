"""Tagger: find the time expressions of a text and what their words mean; no dates yet."""

from collections.abc import Iterator
from functools import cache

from eventline.languages import time_rules
from eventline.model.found import Found
from eventline.model.meaning import Meaning, Split
from eventline.rules.scan import Hit, Scanner
from eventline.tag.bounds import with_bounds


def find(text: str, *, language: str = "en") -> tuple[Found, ...]:
    """Return the time expressions of *text* in reading order, none overlapping.

    Args:
        language: ISO 639-1 code.

    Raises:
        UnreadableError: There are no rules for *language*.

    >>> text = "Talks that began last August went on until Friday."
    >>> [(text[found.start : found.end], found.bound) for found in find(text)]
    [('last August', None), ('Friday', <Bound.UNTIL: 'until'>)]
    """
    hits = scanner(language).find(text)
    return with_bounds(text, [found for hit in hits for found in _expressions(hit)])


@cache
def scanner(language: str) -> Scanner[Meaning | Split]:
    """Return the scanner of *language*; its patterns are compiled on first use."""
    return Scanner(time_rules(language))


def _expressions(hit: Hit[Meaning | Split]) -> Iterator[Found]:
    if not isinstance(hit.meaning, Split):
        yield Found(hit.start, hit.end, hit.meaning, hit.rule)
        return
    for piece in hit.meaning.pieces:
        yield Found(hit.start + piece.start, hit.start + piece.end, piece.meaning, hit.rule, piece.bound)
