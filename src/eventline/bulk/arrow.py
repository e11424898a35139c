"""The door to pyarrow for this room: it is imported when it is first used."""

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
