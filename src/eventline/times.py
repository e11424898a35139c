"""From a text to its dated time expressions: the first two stages, which load nothing of the others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from itertools import chain
from typing import TYPE_CHECKING, Literal

from eventline.model.published import as_published
from eventline.model.timex import Timex
from eventline.resolve.resolver import resolve_all
from eventline.syntax.parts import parts
from eventline.tag.tagger import find
from eventline.tag.unseen import see

if TYPE_CHECKING:
    from eventline.resolve.explain import Step

Published = date | datetime | str | None
Prefer = Literal["past", "future"]


def tag(
    text: str, *, published: Published = None, language: str = "en", prefer: Prefer = "past"
) -> tuple[Timex, ...]:
    """Return the time expressions of *text* in reading order, read on the day it was *published*.

    A text of more than a million characters is read in parts that end with a paragraph.

    Args:
        published: A date, a datetime or a string in any format. Without it, expressions that need it have
            a value with X's and no interval.
        language: ISO 639-1 code.
        prefer: Where a bare "Friday" lies. ``past`` is the convention of news: back, unless the clause looks
            ahead. ``future`` is that of assistants and short commands: the next Friday, the next 3 p.m.;
            units that are counted ("in two weeks", "three months ago") reach a day or a moment.

    Raises:
        TypeError: *text* is no string.
        UnreadableError: *published* is no date, or there are no rules for *language*.
        ValueError: *prefer* is neither.

    >>> [(t.text, t.value) for t in tag("Talks began on Tuesday.", published="2025-03-13")]
    [('Tuesday', '2025-03-11')]
    """
    return tuple(chain.from_iterable(tagged(text, published, language, prefer)))


def tagged(
    text: str, published: Published = None, language: str = "en", prefer: Prefer = "past"
) -> Iterator[tuple[Timex, ...]]:
    """Yield the time expressions of *text* part by part, as for `tag`; nearly every text is one."""
    day, ahead = as_published(published), _is_ahead(prefer)
    for start, end in parts(_string(text, "text")):
        found = _tagged(text[start:end], day, language, ahead)
        yield tuple(timex.moved(start) for timex in found) if start else found


def _tagged(text: str, published: date | datetime | None, language: str, ahead: bool) -> tuple[Timex, ...]:
    seen = see(text)
    words = text if seen is None else seen.text
    found = find(words, language=language, commands=ahead)
    timexes = resolve_all(found, words, published, ahead=ahead)
    return timexes if seen is None else tuple(map(seen.given, timexes))


def _string(given: object, name: str) -> str:
    if isinstance(given, str):
        return given
    told = "None" if given is None else f"the {type(given).__name__} {given!r:.60}"
    raise TypeError(f"{name} is {told}, expected a string")


def _is_ahead(prefer: Prefer) -> bool:
    if prefer not in ("past", "future"):
        raise ValueError(f"prefer is {prefer!r}, expected 'past' or 'future'")
    return prefer == "future"


def resolve(
    phrase: str, *, published: Published = None, language: str = "en", prefer: Prefer = "past"
) -> Timex:
    """Return the one time expression that *phrase* is; of a range its interval is the whole.

    Args:
        prefer: As for `tag`.

    Raises:
        UnresolvableError: The phrase is not exactly one time expression.
        UnreadableError: As for `tag`.

    >>> resolve("last August", published="2025-03-13").interval.isoformat()
    '2024-08-01/2024-08-31'
    """
    from eventline.resolve.phrase import resolve_phrase

    seen = see(_string(phrase, "phrase"))
    words = phrase if seen is None else seen.text
    found = find(words, language=language, commands=_is_ahead(prefer))
    timex = resolve_phrase(found, words, as_published(published), ahead=_is_ahead(prefer))
    return timex if seen is None else seen.given(timex)


def explain(
    phrase: str, *, published: Published = None, language: str = "en", prefer: Prefer = "past"
) -> tuple[Step, ...]:
    """Return each step from the words of *phrase* to its days; arguments and errors as for `resolve`."""
    from eventline.resolve.explain import steps

    seen = see(_string(phrase, "phrase"))
    phrase = phrase if seen is None else seen.text
    found = find(phrase, language=language, commands=_is_ahead(prefer))
    return steps(found, phrase, as_published(published), ahead=_is_ahead(prefer))
