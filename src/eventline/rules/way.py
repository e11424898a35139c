"""Way: the spans of a text in order; the search may go back into one of them and find its way from there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from eventline.rules.engine import Haystack

_AT_ONCE = 4096  # spans searched for in one go, which keeps the automaton warm; a bound, so that few are held


class Way:
    """Iterate over the spans of *haystack*, found many at once.

    Set *resumed* to a place inside the span last given, to search again from there. What is found behind
    it one by one is soon a span that was found before, and from there on they are the same.

    >>> from eventline.rules.engine import Pattern, make_engine
    >>> way = Way(make_engine([Pattern("a.c|b..d|e", "")]).haystack("abcedee"))
    >>> spans = iter(way)
    >>> first, way.resumed = next(spans), 1
    >>> first, list(spans)
    ((0, 3), [(1, 5), (5, 6), (6, 7)])
    """

    __slots__ = ("_haystack", "resumed")

    def __init__(self, haystack: Haystack) -> None:
        self._haystack = haystack
        self.resumed: int | None = None

    def __iter__(self) -> Iterator[tuple[int, int]]:
        ahead = self._haystack.spans(0)
        known: list[tuple[int, int]] = []  # the next one last
        while True:
            if self.resumed is None:
                known = known or list(islice(ahead, _AT_ONCE))[::-1]
                if not known:
                    return
                yield known.pop()
                continue
            span = next(self._haystack.spans(self.resumed), None)
            if span is None:
                return
            while known and known[-1][0] < span[0]:
                known.pop()
            self.resumed = None
            if not known:
                ahead = self._haystack.spans(span[1])
            elif known[-1] == span:
                known.pop()
            else:
                self.resumed = span[1]
            yield span
