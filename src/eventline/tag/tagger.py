"""Tagger: find the time expressions of a text and what their words mean; no dates yet."""

from collections.abc import Iterator
from functools import cache

from eventline.languages import time_rules
from eventline.model.found import Found
from eventline.model.meaning import Meaning, Split
from eventline.rules.scan import Hit, Scanner
from eventline.tag.bounds import with_bounds
from eventline.tag.join import joined
from eventline.tag.shared import with_shared_years


def find(text: str, *, language: str = "en", commands: bool = False) -> tuple[Found, ...]:
    """Return the time expressions of *text* in reading order, none overlapping.

    Args:
        language: ISO 639-1 code.
        commands: Read the shorthand of commands to an assistant too, and join what they say piece by piece.

    Raises:
        UnreadableError: There are no rules for *language*.

    >>> text = "Talks that began last August went on until Friday."
    >>> [(text[found.start : found.end], found.bound) for found in find(text)]
    [('last August', None), ('Friday', <Bound.UNTIL: 'until'>)]
    """
    hits = scanner(language, commands).find(text)
    found = with_shared_years(text, [expression for hit in hits for expression in _expressions(hit)])
    return joined(text, with_bounds(text, joined(text, found))) if commands else with_bounds(text, found)


@cache
def scanner(language: str, commands: bool = False) -> Scanner[Meaning | Split]:
    """Return the scanner of *language*; its patterns are compiled on first use."""
    return Scanner(time_rules(language, commands=commands))


def _expressions(hit: Hit[Meaning | Split]) -> Iterator[Found]:
    if not isinstance(hit.meaning, Split):
        yield Found(hit.start, hit.end, hit.meaning, hit.rule)
        return
    for piece in hit.meaning.pieces:
        yield Found(hit.start + piece.start, hit.start + piece.end, piece.meaning, hit.rule, piece.bound)
