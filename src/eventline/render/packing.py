"""Packing: rows for events and places for their labels, in pixels, so that nothing lies on anything else."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from enum import StrEnum
from math import ceil

from attrs import field, frozen

MARKER = 10  # pixels from the middle of a marker to where the next thing may begin
GAP = 7  # pixels between the end of a bar or marker and its label
_STRETCH = 4  # pixels that are counted as one where it is crowded


class Side(StrEnum):
    """Where the label stands: beside its event, on its bar, or nowhere for want of room."""

    RIGHT = "right"
    LEFT = "left"
    INSIDE = "inside"
    NONE = "none"


@frozen
class Box:
    """What an event needs: its bar from *left* to *right* and a label of *width*, all in pixels.

    *weight* decides who keeps its label where room is short; the greater stays. *at* is the middle of the
    marker, which a label on the bar keeps clear of; where the bar is not *even*, but runs to a point or is
    tied to another dating, no label stands on it.
    """

    left: float
    right: float
    width: float
    weight: float = 0.0
    at: float = float("-inf")
    even: bool = True


@frozen
class Place:
    """Where a box is put: its row in the lane, counted from 0, and the side of its label."""

    row: int
    side: Side


@frozen
class _Row:
    """The stretches taken in one row, apart from each other and in order."""

    taken: list[tuple[float, float]] = field(factory=list)

    def is_free(self, left: float, right: float) -> bool:
        at = bisect_left(self.taken, (left, right))
        before = self.taken[at - 1][1] <= left if at else True
        after = right <= self.taken[at][0] if at < len(self.taken) else True
        return before and after

    def take(self, left: float, right: float) -> None:
        insort(self.taken, (left, right))


@frozen
class _Crowd:
    """In how many rows each stretch of the view is taken from end to end, so that full ones are not searched.

    What lies beyond the view is not counted; there, rows are searched one by one.
    """

    edge: tuple[float, float]
    counts: list[int]

    @classmethod
    def of(cls, edge: tuple[float, float]) -> _Crowd:
        return cls(edge, [0] * max(int((edge[1] - edge[0]) // _STRETCH), 0))

    def take(self, left: float, right: float) -> None:
        first = max(ceil((left - self.edge[0]) / _STRETCH), 0)
        end = min(int((right - self.edge[0]) // _STRETCH), len(self.counts))
        for number in range(first, end):
            self.counts[number] += 1

    def is_full(self, left: float, right: float, rows: int) -> bool:
        """Return whether something between *left* and *right* is taken in each of so many rows."""
        first = max(int((left - self.edge[0]) // _STRETCH), 0)
        end = ceil((right - self.edge[0]) / _STRETCH)
        return end > first and max(self.counts[first:end], default=0) >= rows


def pack_lanes(
    lanes: Sequence[Sequence[Box]], edge: tuple[float, float], most: int, least: int
) -> tuple[tuple[Place, ...], ...]:
    """Return a place for each box of each lane.

    Args:
        edge: As for `pack`.
        most, least: How many rows all lanes together may have, and how many each of them in any case.
    """
    free = tuple(pack(boxes, edge, max(most, 1)) for boxes in lanes)
    needed = [max((place.row for place in places), default=0) + 1 for places in free]
    rows = share_rows(needed, [sum(box.weight**2 for box in boxes) for boxes in lanes], most, least)
    return tuple(
        pack(boxes, edge, given) if given < need else places
        for boxes, places, need, given in zip(lanes, free, needed, rows, strict=True)
    )


def share_rows(needed: Sequence[int], weights: Sequence[float], most: int, least: int) -> list[int]:
    """Return how many rows each lane gets: one by one to the lane with the most weight a row.

    Source:
        The D'Hondt method of sharing seats.

    >>> share_rows([9, 1, 9], [8.0, 1.0, 4.0], 9, 2)
    [6, 1, 2]
    """
    rows = [min(need, least) for need in needed]
    while sum(rows) < most:
        open_lanes = [n for n, need in enumerate(needed) if rows[n] < need]
        if not open_lanes:
            break
        rows[max(open_lanes, key=lambda n: (weights[n] / (rows[n] + 1), -n))] += 1
    return rows


def pack(boxes: Sequence[Box], edge: tuple[float, float], most: int) -> tuple[Place, ...]:
    """Return a place for each box, the boxes given in order of time.

    The first free row is taken, so that a story runs like a staircase. When *most* rows do not hold all
    labels, the weightier boxes choose first, the rest go without label, and the last row, where they may
    have to share a spot, holds no label.

    Args:
        edge: Left and right end of the view in pixels; a label that would leave it changes sides.
        most: How many rows there may be.
    """
    order = range(len(boxes))
    places = _packed(boxes, order, edge, (most, most))
    if any(place.side is Side.NONE for place in places.values()):
        by_weight = sorted(order, key=lambda i: (-boxes[i].weight, i))
        places = _packed(boxes, by_weight, edge, (most - 1, most))
    return tuple(places[index] for index in order)


def _packed(
    boxes: Sequence[Box], order: Sequence[int], edge: tuple[float, float], most: tuple[int, int]
) -> dict[int, Place]:
    rows: list[_Row] = []
    crowds = {limit: _Crowd.of(edge) for limit in most}
    return {index: _place(boxes[index], rows, crowds, edge, most) for index in order}


def _place(
    box: Box, rows: list[_Row], crowds: dict[int, _Crowd], edge: tuple[float, float], most: tuple[int, int]
) -> Place:
    """Take a place for the box; *most* is how many rows may hold labels, and how many there may be.

    *crowds* counts what is taken in the rows before each of these limits.
    """
    sides = [(side, most[0]) for side in _sides(box, edge)]
    for wanted, limit in (*sides, (Side.NONE, most[1])):
        left, right = _taken(box, wanted)
        if crowds[limit].is_full(left, right, limit):
            continue
        free = (n for n, row in enumerate(rows[:limit]) if row.is_free(left, right))
        number = next(free, min(len(rows), limit))
        if number == len(rows) and number < limit:
            rows.append(_Row())
        if number < limit:
            rows[number].take(left, right)
            for before, crowd in crowds.items():
                if number < before:
                    crowd.take(left, right)
            return Place(number, wanted)
    return Place(most[1] - 1, Side.NONE)  # no free spot at all: it shares one in the last row


def _sides(box: Box, edge: tuple[float, float]) -> list[Side]:
    """Return where the label stays in view, the best first.

    Where it nowhere does, it is wider than the view and stands right; beside a bar that runs to a point out
    of the view it would be cut, and stands nowhere.
    """
    left, right = max(box.left, edge[0]), min(box.right, edge[1])
    fits = {
        Side.RIGHT: left > right or right + GAP + box.width <= edge[1],
        Side.LEFT: left <= right and left - GAP - box.width >= edge[0],
        Side.INSIDE: inside_start(box, edge) is not None,
    }
    return [side for side in fits if fits[side]] or ([Side.RIGHT] if box.even else [])


def inside_start(box: Box, edge: tuple[float, float]) -> float | None:
    """Return where a label on the bar begins, before or behind the marker, None where it does not fit."""
    if not box.even:
        return None
    left, right = max(box.left, edge[0]), min(box.right, edge[1])
    stretches = ((left, min(right, box.at - MARKER)), (max(left, box.at + MARKER), right))
    return next((start for start, end in stretches if end - start >= box.width + 2 * GAP), None)


def _taken(box: Box, side: Side) -> tuple[float, float]:
    if side is Side.LEFT:
        return box.left - GAP - box.width, box.right + GAP
    if side is Side.RIGHT:
        return box.left - GAP, box.right + GAP + box.width + GAP
    return box.left, box.right
