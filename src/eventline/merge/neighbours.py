"""Neighbours: an order in which reports that tell alike stand beside each other, for blocks with too many."""

from collections.abc import Iterator, Sequence
from typing import TypeVar
from zlib import crc32

from eventline.merge.gist import Gist
from eventline.model.remembered import remembered

T = TypeVar("T")
_WORDS = 16_384  # that are remembered


def order(feature: str, report: Gist) -> int:
    """Return where *report* stands among those with *feature*, 64 bits: by two of its words, drawn by hash.

    Two reports draw the same word as often as the share of words that they have in common says. Each feature
    draws anew, so that what one order parts another one brings together.

    Source:
        Andrei Broder, "On the resemblance and containment of documents", SEQUENCES 1997.
    """
    seed = crc32(feature.encode("utf-8", "replace"))
    drawn = sorted([word ^ seed for word in _hashes(report.core or report.rest, report.who | report.where)])
    return (drawn[0] << 32) + drawn[min(1, len(drawn) - 1)] if drawn else 0


def adjacent(members: Sequence[T], reach: int) -> Iterator[tuple[T, T]]:
    """Yield each of *members* with each of the next *reach*.

    >>> list(adjacent("abcd", 2))
    [('a', 'b'), ('a', 'c'), ('b', 'c'), ('b', 'd'), ('c', 'd')]

    Source:
        Mauricio Hernández and Salvatore Stolfo, "The merge/purge problem for large databases", SIGMOD 1995.
    """
    for at, member in enumerate(members):
        for other in members[at + 1 : at + 1 + reach]:
            yield member, other


@remembered(_WORDS)
def _hashes(words: frozenset[str], names: frozenset[str]) -> tuple[int, ...]:
    return tuple(crc32(word.encode("utf-8", "replace")) for word in words | names)
