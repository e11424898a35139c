"""Tagger: find the time expressions of a text and what their words mean; no dates yet."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial

from eventline.languages import code_of, time_rules
from eventline.model.found import Found
from eventline.model.meaning import Meaning
from eventline.model.split import Split
from eventline.rules.scan import Hit, Scanner
from eventline.tag.amounts import with_bare_amounts
from eventline.tag.bounds import with_bounds
from eventline.tag.shared_years import with_shared_years
from eventline.tag.styles import in_both_styles


def find(text: str, *, language: str = "en", commands: bool = False) -> tuple[Found, ...]:
    """Return the time expressions of *text* in reading order, none overlapping.

    Args:
        language: ISO 639-1 code, with or without a region.
        commands: Read the shorthand of commands to an assistant too, and join what they say piece by piece.

    Raises:
        UnreadableError: There are no rules for *language*.

    >>> text = "Talks that began last August went on until Friday."
    >>> [(text[found.start : found.end], found.bound) for found in find(text)]
    [('last August', None), ('Friday', <Bound.UNTIL: 'until'>)]
    """
    found = in_both_styles(text, _expressions(scanner(language, commands).find(text)))
    found = with_bare_amounts(text, with_shared_years(text, found))
    return _in_command(text, found) if commands else with_bounds(text, found)


def _in_command(text: str, found: Sequence[Found]) -> tuple[Found, ...]:
    from eventline.tag.join import joined  # loaded when the first command comes

    return joined(text, with_bounds(text, joined(text, found)))


def scanner(language: str, commands: bool = False) -> Scanner[Meaning | Split]:
    """Return the scanner of *language*, one for all its regions; its patterns are compiled on first use."""
    return _scanner_of(code_of(language), commands)


@cache
def _scanner_of(code: str, commands: bool) -> Scanner[Meaning | Split]:
    return Scanner(time_rules(code, commands=commands))


# A named tuple is made in a third of the time so.
_made: Callable[[tuple[int, int, Meaning, str, None]], Found] = partial(tuple.__new__, Found)


def _expressions(hits: Iterable[Hit[Meaning | Split]]) -> list[Found]:
    found: list[Found] = []
    for start, end, meaning, rule in hits:
        if isinstance(meaning, Split):
            found.extend(
                Found(start + piece.start, start + piece.end, piece.meaning, rule, piece.bound)
                for piece in meaning.pieces
            )
        else:
            found.append(_made((start, end, meaning, rule, None)))
    return found
