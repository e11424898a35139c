"""Numbered: things told apart by a number that names them, which does not count: "flat 3", "Flight 447"."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from eventline.languages.en.events.places import NUMBERED
from eventline.languages.en.events.stems import stem
from eventline.merge.content import closed, number_of, tokens
from eventline.model.remembered import remembered

_NOUNS = frozenset(map(stem, NUMBERED))
_JOINING = frozenset({"and", "or", "to", "no", "number"})
Named = frozenset[tuple[str, str]]


@remembered(8_192)
def numbered(text: str) -> Named:
    """Return the stems of nouns with the numbers that name one of their kind.

    >>> sorted(numbered("Police searched flats 3 and 4 and Unit 7 for 12 hours"))
    [('flat', '3'), ('flat', '4'), ('unit', '7')]
    >>> numbered("Protesters block 3 roads")
    frozenset()
    """
    said = tokens(text)
    return frozenset(
        (noun, number)
        for at, word in enumerate(said)
        if (noun := stem(word.lower())) in _NOUNS
        for number in _numbers(said[at + 1 :])
    )


def are_others(a: Named, b: Named) -> bool:
    """Return whether the two name things of one kind, and none that is the same.

    >>> are_others(numbered("Flat 3 burnt"), numbered("Flat 5 burnt"))
    True
    >>> are_others(numbered("Flats 3 and 5 burnt"), numbered("Flat 5 burnt"))
    False
    """
    return a.isdisjoint(b) and not {noun for noun, _ in a}.isdisjoint(noun for noun, _ in b)


def _numbers(behind: Sequence[str]) -> Iterator[str]:
    """Yield the numbers that stand at once behind a noun, unless they count what follows: "3 roads"."""
    run = list(takewhile(lambda word: number_of(word) or word.lower() in _JOINING, behind))
    following = behind[len(run)].lower() if len(run) < len(behind) else ""
    if following in closed() or not (following.endswith("s") or following == "people"):
        yield from filter(None, map(number_of, run))
