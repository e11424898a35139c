"""The doors to pyarrow and DuckDB for this room: they are imported when they are first used."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from eventline.errors import MissingExtraError


def arrow(name: str = "pyarrow") -> Any:
    """Return pyarrow, or one of its modules.

    Raises:
        MissingExtraError: It is not installed.
    """
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingExtraError(
            "work on many documents needs pyarrow, which is not installed: pip install 'eventline[arrow]'"
        ) from error


def duckdb() -> Any:
    """Return DuckDB; errors as for `arrow`."""
    try:
        return import_module("duckdb")
    except ImportError as error:
        raise MissingExtraError(
            "asking or merging a folder needs DuckDB, which is not installed: pip install 'eventline[duckdb]'"
        ) from error


@contextmanager
def breakable() -> Iterator[None]:
    """Let Ctrl-C break off what DuckDB does as it breaks off Python: DuckDB has errors of its own for it."""
    wrong = duckdb()
    try:
        yield
    except (wrong.InterruptException, RuntimeError) as error:
        if isinstance(error, RuntimeError) and "interrupted" not in str(error):
            raise
        raise KeyboardInterrupt from error


def give_back() -> None:
    """Give memory that Arrow holds for later use back to the system."""
    arrow().default_memory_pool().release_unused()
