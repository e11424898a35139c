"""The crowd: events that have no room, and the numbers that stand for them."""

from __future__ import annotations

from collections.abc import Sequence

NUMBER = 20  # pixels across the circle of a number
NUMBER_APART = 23  # pixels between the middles of two
_THOUSAND = 1000


def number_words(count: int) -> str:
    """Return a number in three letters at most.

    >>> number_words(7), number_words(12_345)
    ('7', '12k')
    """
    return str(count) if count < _THOUSAND else f"{count // _THOUSAND}k"


def gather(points: Sequence[float], apart: float) -> list[tuple[float, list[int]]]:
    """Join neighbours until what stands for them is *apart*: the middle of each group and who is in it.

    >>> gather([0, 5, 100], 20)
    [(2.5, [0, 1]), (100, [2])]
    """
    groups: list[tuple[float, list[int]]] = []
    for index in sorted(range(len(points)), key=lambda n: points[n]):
        groups.append((points[index], [index]))
        while len(groups) > 1 and groups[-1][0] - groups[-2][0] < apart:
            (after, more), (before, some) = groups.pop(), groups.pop()
            whole = len(some) + len(more)
            middle = (before * len(some) + after * len(more)) / whole
            some.extend(more)
            groups.append((middle, some))
    return groups


def free(left: float, right: float, own: float, middles: Sequence[float]) -> tuple[float, float]:
    """Return as much of a bar in the crowd's row as touches no middle of a group but its *own*.

    >>> free(0, 60, 20, [20, 45])
    (0, 33.5)
    """
    before = [at + NUMBER_APART / 2 for at in middles if at < own]
    behind = [at - NUMBER_APART / 2 for at in middles if at > own]
    return max([left, *before]), min([right, *behind])
