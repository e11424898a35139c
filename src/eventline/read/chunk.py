"""Chunk: a piece of a large input that one process can work on, and how large pieces are."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Any

from attrs import frozen

FIRST_SIZE, SIZE = 64_000, 512_000  # characters or bytes of text; small ones first, so that answers come soon
_SMALL = 8  # chunks of the first size
MOST_ITEMS = 2_000  # in one chunk, however small they are
LONGEST = 50_000_000  # bytes of one document; what is longer is no article


class Form(StrEnum):
    """The forms of large inputs, and what one item of each is."""

    FILES = "files"  # the path of an article, its id and its bytes; None for what has none
    LINES = "lines"  # the bytes of a JSON record
    ROWS = "rows"  # a dict of the cells of a table
    ARCHIVE = "archive"  # a `Capture` of an archive of the web


@frozen
class Chunk:
    """Some items of one input.

    Attributes:
        name: What error messages call the input: its path.
        form: What the items are.
        items: Them, in the order of the input.
        first: The number of the first one: the line, the row, the record, counted from 1.
        size: Bytes of text in them, roughly.
        place: How far the input is read after them, in its own bytes.
        faults: What could not be made an item, each with its place.
    """

    name: str
    form: Form
    items: tuple[Any, ...]
    first: int
    size: int
    place: int
    faults: tuple[str, ...] = ()


@frozen
class Item:
    """One item on its way into a chunk: its *value*, or the *fault* that it is instead."""

    value: Any
    size: int
    place: int
    fault: str | None = None


def chunked(name: str, form: Form, items: Iterable[Item], first: int = 1) -> Iterator[Chunk]:
    """Yield *items* in chunks whose borders depend on the items alone.

    A fault takes the place of an item, so that the numbers of the others stay right.

    >>> [len(c.items) for c in chunked("a", Form.LINES, (Item(b"", 9_000, 0) for _ in range(12)))]
    [8, 4]
    """
    made, size, held, faults = 0, 0, [], []
    place = 0
    for item in items:
        held.append(item.value)
        faults += [] if item.fault is None else [item.fault]
        size, place = size + item.size, item.place
        if size >= (FIRST_SIZE if made < _SMALL else SIZE) or len(held) >= MOST_ITEMS:
            yield Chunk(name, form, tuple(held), first, size, place, tuple(faults))
            made, first, size, held, faults = made + 1, first + len(held), 0, [], []
    if held:
        yield Chunk(name, form, tuple(held), first, size, place, tuple(faults))
