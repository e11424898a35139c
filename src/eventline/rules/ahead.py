"""Ahead: a value that is made in a thread of its own, while the others load what they need beside it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import Generic, TypeVar

T = TypeVar("T")


class Ahead(Generic[T]):
    """What *make* returns, begun at once; worth it where *make* lets go of Python's lock, as RE2 does.

    >>> Ahead(lambda: 6 * 7).get()
    42
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: list[T] = []
        self._thread = Thread(target=self._try)
        with suppress(RuntimeError):  # no threads here, or none any more: made when asked for
            self._thread.start()

    def _try(self) -> None:
        with suppress(Exception):  # told to who asks
            self._made.append(self._make())

    def get(self) -> T:
        """Return the value, as soon as it is there."""
        if not self._made:
            if self._thread.is_alive():
                self._thread.join()
            if not self._made:  # not begun, failed, or in a process that was forked off meanwhile
                self._made.append(self._make())
        return self._made[0]
