"""Lazy: a regular expression that is compiled when it is first asked, so that no text waits for it before."""

import re
from typing import Any, cast


class _Lazy:
    """Stands for a compiled pattern; what was asked of it once is kept, and then costs nothing more."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        asked = getattr(re.compile(*self._source), name)
        setattr(self, name, asked)
        return asked


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` returns, compiled on first use; a mistake in *pattern* shows only then.

    Raises:
        re.error: On first use, when *pattern* is malformed.

    >>> lazy(r"\\bmarch\\b", re.IGNORECASE).search("In March").start()
    3
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
