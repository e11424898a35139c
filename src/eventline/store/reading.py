"""Reading a file that a person named: whatever is wrong with it is said with its name."""

from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike

from eventline.errors import EventlineError, UnreadableError


@contextmanager
def reading(path: str | PathLike[str], expected: str = "") -> Iterator[None]:
    """Raise `UnreadableError` with the name of *path* for each fault; *expected* follows what is no text.

    >>> with reading("no/such.json"):
    ...     open("no/such.json")
    Traceback (most recent call last):
        ...
    eventline.errors.UnreadableError: no/such.json: No such file or directory
    """
    try:
        yield
    except OSError as error:
        raise UnreadableError(f"{path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"{path}: not UTF-8 at byte {error.start}{expected and f': {expected}'}"
        ) from error
    except EventlineError as error:
        raise UnreadableError(f"{path}: {error}") from error
