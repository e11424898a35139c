"""Word lists turned into patterns."""

import re
from collections.abc import Iterable

# The scan folds other spaces, dashes and apostrophes into these before it looks.
SPACE = r"\s"
GAP = r"\s{1,3}"
MAYBE = r"\s{0,2}"  # a line end may be two characters
DASH = "-"
APOSTROPHE = "'"


def any_of(words: Iterable[str]) -> str:
    """Return a pattern that matches any of *words*; spaces in them match any white space.

    Words that begin alike stand together, the longer first: RE2 shares what neighbours have in common, so the
    first texts take a third less time.

    >>> any_of(["may", "march", "marches"])
    '(?:may|marches|march)'
    """
    return f"(?:{'|'.join(_escaped(word) for word in sorted(set(words), reverse=True))})"


def _escaped(word: str) -> str:
    return re.escape(word).replace("\\ ", GAP).replace("\\-", "-")


def without_captures(pattern: str) -> str:
    """Return *pattern* with its named groups made plain.

    Named groups serve `Rule.build`; in the scan they would cost four fifths of the speed, and a pattern
    used inside another must not bring its names along.

    >>> without_captures("(?P<day>[0-9]{2}) (?:May|June)")
    '(?:[0-9]{2}) (?:May|June)'
    """
    first, *rest = pattern.split("(?P<")
    return first + "".join("(?:" + part.partition(">")[2] for part in rest)


def spaced(words: str) -> str:
    """Return *words* in lower case with single spaces, as word lists have them.

    >>> spaced("Last\\n  August")
    'last august'
    """
    return " ".join(words.lower().split())
