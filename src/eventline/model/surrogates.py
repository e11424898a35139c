"""Halves of surrogate pairs, which a Python string may hold and no UTF-8 file can."""

import re
from collections.abc import Callable

_LONE = re.compile("[\ud800-\udfff]")


def without_halves(text: str, instead: str | Callable[[re.Match[str]], str] = "\ufffd") -> str:
    """Return *text* with another character *instead* of each half, so that every offset stays.

    >>> without_halves("a\\ud800b") == "a\\ufffdb"
    True
    """
    return _LONE.sub(instead, text)
