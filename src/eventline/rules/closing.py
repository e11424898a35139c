"""Closing: a pattern for the words before a hit, searched for only where the last of them may close it."""

import re

from eventline.rules.lazy import lazy


class Closing:
    r"""A *pattern* for what stands before a hit, up to its end.

    A search tries a pattern from every character on, so the last word is looked at first: where it is a plain
    word and none of *last*, those in small letters with which the pattern may end before a blank, there is
    nothing to search for. It is compiled on first use.

    >>> title = Closing(r"\b(?:good|black)\s\Z", "good black", re.IGNORECASE)
    >>> title.ends("On Black "), title.ends("On a ")
    (True, False)
    """

    def __init__(self, pattern: str, last: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = pattern
        self.compiled = lazy(pattern, flags)
        self._last = frozenset(last.split())

    def ends(self, before: str) -> bool:
        """Return whether *before*, one line with single spaces, ends with the pattern."""
        if before[-1:] == " ":
            word = before[before.rfind(" ", 0, -1) + 1 : -1].lower()
            if word not in self._last and word.isalpha() and word.isascii():
                return False
        return self.compiled.search(before) is not None
