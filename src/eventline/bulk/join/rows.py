"""Rows: what a task of a merge is given, and its columns as values of Python and back."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import Factory, frozen

from eventline.bulk.arrow import arrow
from eventline.merge.likeness import Rarity, weight


@frozen
class Rows:
    """Rows of events, in the order of their places, among *total* in all.

    Attributes:
        number: Which task it is.
        table: The columns of events with ``nr`` (its place) and, where they are joined, ``voice`` (of the
            article); or of those that are compared ``nr``, ``gist``, ``words`` and ``counts`` (how many
            reports have each word), ``place`` and ``voice``.
        pairs: Places of reports to compare.
        scored: Batches of pairs that were compared: ``kind`` (what a pair is good for, a field of `Pairs`),
            ``score`` (how alike it is, as in `Scored`) and ``a`` and ``b``, its places; the surest first.
        told: What the reports tell, in the order of their happenings: rows of `eventline.bulk.join.told`.
        led: For a place the events that its relations lead to, in their order.
        plans: For a place the event that it carries out.
    """

    number: int
    table: Any
    total: int = 0
    pairs: Sequence[tuple[int, int]] = ()
    scored: Sequence[Any] = ()
    told: Sequence[tuple[Any, ...]] = ()
    led: Mapping[int, Sequence[str | None]] = Factory(dict)
    plans: Mapping[int, str] = Factory(dict)


def weights_of(task: Rows) -> Rarity:
    """Return the weights of the words of the rows."""
    flat = (task.table.column(name).combine_chunks().flatten().to_pylist() for name in ("words", "counts"))
    counts = dict(zip(*flat, strict=True))
    return Rarity({word: weight(task.total, count) for word, count in counts.items()})


def places_of(task: Rows) -> list[int]:
    """Return the place of each row."""
    return column_of(task, "nr")


def column_of(task: Rows, name: str) -> list[Any]:
    """Return the values of one column of the rows."""
    found: list[Any] = task.table.column(name).to_pylist()
    return found


def values_of(table: Any, *names: str) -> Iterator[tuple[Any, ...]]:
    """Yield the values of some columns, row by row."""
    return zip(*(table.column(name).to_pylist() for name in names), strict=True)


def table_of(rows: Iterable[tuple[Any, ...]], **kinds: str) -> Any:
    """Return rows of values as a table with columns of the given kinds."""
    pa = arrow()
    columns = list(zip(*rows, strict=True)) or [()] * len(kinds)
    types = [pa.list_(pa.string()) if kind == "strings" else getattr(pa, kind)() for kind in kinds.values()]
    return pa.table(
        [pa.array(column, kind) for column, kind in zip(columns, types, strict=True)], names=list(kinds)
    )
