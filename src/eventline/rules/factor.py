"""Factor: one pattern of many, in which those that begin alike share one copy of how they begin."""

import re
from collections.abc import Iterable, Iterator, Sequence

from eventline.rules.lazy import lazy

_MARKED = r"\\(?:x[0-9A-Fa-f]{2}|.)|\[\^?\]?(?:\\.|[^\]\\])*\]"  # an escape or a class
_REPEAT = r"(?:[?*+]|\{[0-9]+(?:,[0-9]*)?\})*"
_ATOM = lazy(rf"[a-z' -]+(?![?*+{{])|(?:{_MARKED}|[^(]){_REPEAT}", re.DOTALL)
_BRACKET = lazy(rf"{_MARKED}|[()]", re.DOTALL)
_BEHIND = lazy(_REPEAT)

Atoms = tuple[str, ...]


def factored(patterns: Iterable[str]) -> str:
    """Return a pattern that matches what any of *patterns* matches, where the longest match counts.

    RE2 shares only literal beginnings. To share the names of months saves a third of the time to compile.

    >>> factored(["(?:May|June) [0-9]+", "(?:May|June)", "now"])
    '(?:(?:May|June)(?: [0-9]+)?|now)'
    """
    return _either([atoms for pattern in patterns for atoms in _alternatives(pattern)])


def _either(sequences: Sequence[Atoms]) -> str:
    following: dict[str, list[Atoms]] = {}
    for atoms in sequences:
        if atoms:
            following.setdefault(atoms[0], []).append(atoms[1:])
    branches = [first + _either(rests) for first, rests in following.items()]
    if any(not atoms for atoms in sequences):
        return f"(?:{'|'.join(branches)})?" if branches else ""
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _alternatives(pattern: str) -> Iterator[Atoms]:
    """Yield the alternatives of *pattern*, each as its words, classes and groups with their repeats."""
    atoms: list[str] = []
    position = 0
    while position < len(pattern):
        start, position = position, _end(pattern, position)
        if pattern[start:position] == "|":
            yield tuple(atoms)
            atoms = []
        else:
            atoms.append(pattern[start:position])
    yield tuple(atoms)


def _end(pattern: str, start: int) -> int:
    """Return where the word, class or group that begins at *start* ends, with its repeats."""
    atom = _ATOM.match(pattern, start)
    if atom is not None:
        return atom.end()
    depth = 0
    for piece in _BRACKET.finditer(pattern, start):
        bracket = piece[0]
        if bracket == "(":
            depth += 1
        elif bracket == ")":
            depth -= 1
            if depth == 0:
                repeat = _BEHIND.match(pattern, piece.end())
                return piece.end() if repeat is None else repeat.end()
    return len(pattern)
