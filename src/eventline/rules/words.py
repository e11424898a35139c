"""Word lists turned into patterns."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

# The scan folds other spaces, dashes and apostrophes into these before it looks.
SPACE = r"\s"
GAP = r"\s{1,3}"
MAYBE = r"\s{0,2}"  # a line end may be two characters
DASH = "-"
APOSTROPHE = "'"


def any_of(words: Iterable[str]) -> str:
    """Return a pattern that matches any of *words*; spaces in them match any white space.

    Words that begin alike stand together, the longer first, for RE2 shares what neighbours have in common;
    phrases are made a tree of words, for it shares nothing beyond a gap. Both save the first text time.

    >>> any_of(["may", "march", "marches"])
    '(?:may|marches|march)'
    >>> any_of(["new year", "new moon", "new"]).replace(GAP, " ")
    '(?:new(?: (?:year|moon))?)'
    """
    return _any_of(tuple(sorted(set(words), reverse=True)))


@cache  # many rules name the same words
def _any_of(words: Sequence[str]) -> str:
    following: dict[str, list[str]] = {}
    for phrase in words:
        first, _, rest = phrase.partition(" ")
        following.setdefault(first, []).append(rest)
    alike: dict[str, list[str]] = {}  # first words by what may follow them
    for first, rests in following.items():
        plain = first if first.isalpha() else re.escape(first).replace("\\-", "-")
        alike.setdefault(_behind(rests) if any(rests) else "", []).append(plain)
    return f"(?:{'|'.join(_either(firsts, bool(behind)) + behind for behind, firsts in alike.items())})"


def _behind(rests: list[str]) -> str:
    """Return a pattern of what follows a first word, where "" among *rests* says that nothing need."""
    more = [rest for rest in rests if rest]
    if not more:
        return ""
    return f"(?:{GAP}{any_of(more)})?" if len(more) < len(rests) else GAP + any_of(more)


def _either(words: list[str], is_led_on: bool) -> str:
    return f"(?:{'|'.join(words)})" if is_led_on and len(words) > 1 else "|".join(words)


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
