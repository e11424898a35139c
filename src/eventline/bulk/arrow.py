"""The doors to pyarrow and DuckDB for this room: they are imported when they are first used."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from importlib import import_module
from types import FrameType
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
def breakable(connection: Any = None) -> Iterator[None]:
    """Let Ctrl-C break off what DuckDB does as it breaks off Python: DuckDB has errors of its own for it.

    Args:
        connection: Is told so: else its other threads first end what they work on, which may be all there is.
    """
    wrong = duckdb()
    try:
        with nullcontext() if connection is None else _telling(connection):
            yield
    except (wrong.InterruptException, RuntimeError) as error:
        if isinstance(error, RuntimeError) and "interrupted" not in str(error):
            raise
        raise KeyboardInterrupt from error


@contextmanager
def _telling(connection: Any) -> Iterator[None]:
    """Interrupt *connection* at Ctrl-C, before what else is done then; only the main thread hears it."""
    before = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(before):
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:
        connection.interrupt()
        before(number, frame)

    signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def give_back() -> None:
    """Give memory that Arrow holds for later use back to the system."""
    arrow().default_memory_pool().release_unused()
