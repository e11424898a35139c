"""Level of detail: so many events as a reader can take in are drawn by themselves, the others are counted."""

from __future__ import annotations

from collections.abc import Sequence

MOST_DRAWN = 300  # events
_SPREAD = 2654435761  # Knuth's multiplicative hash: numbers that follow each other come to lie far apart


def drawn(lanes: Sequence[Sequence[float]], most: int = MOST_DRAWN) -> list[list[int]]:
    """Return for each lane which of its events are drawn by themselves, the weightier, in their order.

    Args:
        lanes: The weights of the events of each lane.
        most: How many are drawn in all.

    >>> drawn([[1.0, 3.0, 2.0], [5.0]], 3)
    [[1, 2], [0]]
    """
    given = shares([len(lane) for lane in lanes], most)
    return [sorted(_ranked(lane)[:share]) for lane, share in zip(lanes, given, strict=True)]


def _ranked(weights: Sequence[float]) -> list[int]:
    return sorted(range(len(weights)), key=lambda number: -_rank(number, weights[number]))


def shares(counts: Sequence[int], most: int = MOST_DRAWN) -> list[int]:
    """Return how many events of each lane: an equal part, and what a lane does not need goes to the others.

    >>> shares([1000, 20, 500], 300)
    [140, 20, 140]
    """
    given, left = [0] * len(counts), most
    order = sorted(range(len(counts)), key=lambda lane: counts[lane])
    for done, lane in enumerate(order):
        given[lane] = min(counts[lane], left // (len(order) - done))
        left -= given[lane]
    return given


def _rank(number: int, weight: float) -> float:
    """Return what decides: the weight, and among equals what spreads them over all of time."""
    return weight + ((number + 1) * _SPREAD & 0xFFFFFFFF) / 2**32 * 1e-3
