"""Spans: all matches of a pattern; of RE2 without the object a match that its wrapper makes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from operator import methodcaller
from typing import Any

_span = methodcaller("span")
_NONE = (-1, -1)
Search = Callable[[bytes, int, int], list[tuple[int, int]]]


def spans(pattern: Any, data: bytes | str, start: int) -> Iterator[tuple[int, int]]:
    """Yield where *pattern*, which has no groups, matches *data* from *start* on, none overlapping."""
    if isinstance(data, bytes) and (search := _own_search(pattern)) is not None:
        return _searched(search, data, start)
    return map(_span, pattern.finditer(data, start))


@lru_cache(maxsize=8)
def _own_search(pattern: Any) -> Search | None:
    """Return the search behind the wrapper; None where it is not the one known here."""
    try:
        inner = pattern._regexp
        search = partial(inner.Match, inner.Anchor.UNANCHORED)
        return search if search(b"", 0, 0) in ([_NONE], [(0, 0)]) else None
    except (AttributeError, TypeError):
        return None


def _searched(search: Search, data: bytes, start: int) -> Iterator[tuple[int, int]]:
    end = len(data)
    while start <= end:
        (span,) = search(data, start, end)
        if span == _NONE:
            return
        yield span
        start = span[1] if span[1] > start else start + 1
