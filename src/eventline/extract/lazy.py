"""Lazy: words that are made when they are first asked for, and then kept."""

from collections.abc import Callable


class Later:
    """Calls *make* once, on the first call.

    >>> words = Later(lambda: "Kyiv agreed")
    >>> words(), words() is words()
    ('Kyiv agreed', True)
    """

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], str]) -> None:
        self._make: Callable[[], str] | None = make
        self._made = ""

    def __call__(self) -> str:
        if self._make is not None:
            self._made, self._make = self._make(), None
        return self._made
