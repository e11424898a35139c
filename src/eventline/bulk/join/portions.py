"""Portions: rows and groups of them, as many at once as are worth a task."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain, groupby, islice
from typing import Any, TypeVar

from attrs import define, field

T = TypeVar("T")
JOINED = 512  # reports or events of one task, unless a group has more


def together(
    members: Iterable[tuple[Any, ...]], others: Iterable[tuple[Any, ...]], least: int
) -> Iterator[tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]]:
    """Yield whole groups of *members* and of *others* with the same first values, both in order of them.

    Groups are put together until there are *least* members.

    >>> list(together([(1, "a"), (1, "b"), (4, "c")], [(4, "x")], 1))
    [([(1, 'a'), (1, 'b')], []), ([(4, 'c')], [(4, 'x')])]
    """
    rest = groupby(others, key=lambda row: row[0])
    waiting = next(rest, None)
    own: list[tuple[Any, ...]] = []
    linked: list[tuple[Any, ...]] = []
    for leader, group in groupby(members, key=lambda row: row[0]):
        own += group
        if waiting is not None and waiting[0] == leader:
            linked += waiting[1]
            waiting = next(rest, None)
        if len(own) >= least:
            yield own, linked
            own, linked = [], []
    if own:
        yield own, linked


@define
class Rising:
    """Record batches whose rows follow each other by the column *key*, taken as far as is asked for."""

    batches: Iterator[Any]
    key: str
    held: list[Any] = field(factory=list, init=False)

    def until(self, last: int) -> list[Any]:
        """Return the rows that are left with keys up to *last* as batches."""
        found = []
        for batch in chain(self.held, self.batches):
            within = bisect_right(batch.column(self.key).to_pylist(), last)
            found.append(batch.slice(0, within))
            self.held = [batch.slice(within)] if within < len(batch) else []
            if self.held:
                break
        return found


def batched(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield *items* in lists of *size*, the last one shorter."""
    source = iter(items)
    while some := list(islice(source, size)):
        yield some
