"""The doors to pyarrow and DuckDB for this room: they are imported when they are first used."""

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


def give_back() -> None:
    """Give memory that Arrow holds for later use back to the system."""
    arrow().default_memory_pool().release_unused()
