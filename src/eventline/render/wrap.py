"""Wrapping: a headline in one line, or in a few that are about equally long, and never cut."""

from __future__ import annotations

import re
from functools import lru_cache

from eventline.render.widths import FONT_SIZE, text_width

MOST_LINES = 3
# East Asian scripts set no spaces between words and may break at any letter; elsewhere lines break at spaces.
_PIECE = re.compile(
    r"[\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]\s*|[^\s\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]+\s*"
)

Lines = tuple[str, ...]


def pieces(text: str) -> Lines:
    """Return what a line may hold or leave to the next one, with the space behind it.

    >>> pieces("Kyiv  agrees"), pieces("停火谈判")
    (('Kyiv ', 'agrees'), ('停', '火', '谈', '判'))
    """
    return tuple(_PIECE.findall(" ".join(text.split())))


@lru_cache(maxsize=4096)
def wraps(text: str, most: int = MOST_LINES) -> tuple[Lines, ...]:
    """Return *text* in one line, in two, and so on, as far as there are pieces for so many.

    >>> wraps("Kyiv agrees to a ceasefire")[1]
    ('Kyiv agrees', 'to a ceasefire')
    """
    parts = pieces(text)
    widths = [text_width(part) for part in parts]
    ways = (_balanced(widths, count) for count in range(1, min(most, len(parts)) + 1))
    return tuple(_joined(parts, lengths) for lengths in ways)


def label_width(lines: Lines, size: float = FONT_SIZE) -> float:
    """Return the width of the longest line in pixels."""
    return max((text_width(line, size) for line in lines), default=0.0)


def _balanced(widths: list[float], lines: int) -> list[int]:
    """Return how many pieces each line holds, so that the longest line is as short as can be."""
    if lines == 1:
        return [len(widths)]
    best, shortest = [len(widths)], float("inf")
    for first in range(1, len(widths) - lines + 2):
        rest = _balanced(widths[first:], lines - 1)
        longest = max(sum(widths[:first]), _longest(widths[first:], rest))
        if longest < shortest:
            best, shortest = [first, *rest], longest
    return best


def _longest(widths: list[float], lengths: list[int]) -> float:
    ends = [sum(lengths[: n + 1]) for n in range(len(lengths))]
    return max(sum(widths[end - length : end]) for end, length in zip(ends, lengths, strict=True))


def _joined(parts: Lines, lengths: list[int]) -> Lines:
    ends = [sum(lengths[: n + 1]) for n in range(len(lengths))]
    return tuple(
        "".join(parts[end - length : end]).rstrip() for end, length in zip(ends, lengths, strict=True)
    )
