"""All corrections of a timeline: entries in the order they are made, as they stand in a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from os import PathLike
from typing import Self, overload

from attrs import field, frozen

from eventline.corrections import toml
from eventline.corrections.entries import ORDER, Entry
from eventline.store.files import write_text


def _in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(entries, key=lambda entry: ORDER.index(type(entry))))


@frozen
class Corrections(Sequence[Entry]):
    """Corrections in the order in which they are made: split, merge, add, change, hide; else as given.

    >>> from eventline.corrections.entries import EventKey, Hide
    >>> hidden = Corrections([Hide(EventKey("3f2a9c01b7de"))])
    >>> len(hidden), len(hidden + hidden)
    (1, 2)
    """

    entries: tuple[Entry, ...] = field(default=(), converter=_in_order)

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Entry]: ...
    def __getitem__(self, index: int | slice) -> Entry | Sequence[Entry]:
        return self.entries[index]

    def __add__(self, other: Iterable[Entry]) -> Self:
        return type(self)((*self, *other))

    @classmethod
    def of(cls, corrections: Iterable[Entry] | str | PathLike[str]) -> Self:
        """Return *corrections* as they are given, or read from the file that is named."""
        return cls.read(corrections) if isinstance(corrections, str | PathLike) else cls(corrections)

    @classmethod
    def read(cls, path: str | PathLike[str]) -> Self:
        """Return the corrections in the TOML file *path*.

        Raises:
            UnreadableError: The file is missing or malformed; the message names file, line and fault.
        """
        return cls(toml.read(path))

    def write(self, path: str | PathLike[str]) -> None:
        """Write the corrections to *path* as TOML, whole or not at all."""
        write_text(path, toml.dumps(self))
