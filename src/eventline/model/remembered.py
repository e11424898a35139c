"""Remembered: what functions have returned, kept until it is no longer worked on."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")
_MEMORIES: list[Any] = []


def remembered(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Return a decorator that keeps the last *most* results of a function, as `functools.lru_cache` does.

    >>> @remembered(8)
    ... def doubled(number: int) -> int:
    ...     print("counting")
    ...     return 2 * number
    >>> doubled(4), doubled(4)
    counting
    (8, 8)
    >>> forget()
    >>> doubled(4)
    counting
    8
    """

    def kept(function: Callable[P, T]) -> Callable[P, T]:
        memory = lru_cache(maxsize=most)(function)
        _MEMORIES.append(memory)
        return cast("Callable[P, T]", memory)

    return kept


def forget() -> None:
    """Let go of all that is remembered: the memory it takes is for the work that comes next."""
    for memory in _MEMORIES:
        memory.cache_clear()
