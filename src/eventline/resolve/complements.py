"""Complements: what fills a length in a story, marked with it: "after three weeks of heavy fighting"."""

from collections.abc import Iterator, Sequence

from eventline.model.found import Found
from eventline.model.meaning import Length, Meaning, Modified
from eventline.rules.lazy import lazy

_CLOSED = (
    "the|an?|his|her|its|their|our|my|your|this|that|these|those|each|every|any|all|it|them|him|us|which|whom|whose"
    "|what|who|of|in|on|at|by|for|from|to|with|and|or|but|as|than|not|no|one|two|three|more|less|least|most"
)
_WORD = rf"(?!(?:{_CLOSED})\b)[a-z]+(?:-[a-z]+)*"
_FILLED = lazy(rf"\s+of\s+{_WORD}(?:\s+{_WORD})?(?:\s+and\s+{_WORD})?(?=\s?[,.;:)])")


def with_complements(text: str, found: Sequence[Found]) -> tuple[Found, ...]:
    """Return *found*, each length with the one or two nouns after "of" up to the end of its clause.

    >>> told = (Found(6, 17, Length(()), "en/durations/count-units"),)
    >>> with_complements("After three weeks of heavy fighting, it fell.", told)[0].end
    35
    """
    return tuple(_all(text, found))


def _all(text: str, found: Sequence[Found]) -> Iterator[Found]:
    for index, this in enumerate(found):
        filled = _FILLED.match(text, this.end) if _is_length(this.meaning) else None
        free = len(text) if index + 1 == len(found) else found[index + 1].start
        yield this if filled is None or filled.end() > free else this._replace(end=filled.end())


def _is_length(meaning: Meaning) -> bool:
    inner = meaning.meaning if isinstance(meaning, Modified) else meaning
    return isinstance(inner, Length) and inner.toward is None
