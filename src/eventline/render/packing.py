"""Packing: rows for events and places for their labels, in pixels, so that nothing lies on anything else."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, field, frozen

from eventline.render.boxes import Box, Place, Side, choices, height, taken

CROWD_ROWS = 2  # rows of the numbers that stand for events without room


@frozen
class Packed:
    """The places in a lane, and how many rows it takes."""

    places: tuple[Place, ...]
    rows: int

    @property
    def crowd_row(self) -> int:
        """Return the row of the numbers, where the lane has any."""
        return self.rows - CROWD_ROWS


@frozen
class _Row:
    """The stretches taken in one row, apart from each other and in order."""

    taken: list[tuple[float, float]] = field(factory=list)

    def is_free(self, left: float, right: float) -> bool:
        at = bisect_left(self.taken, (left, right))
        before = self.taken[at - 1][1] <= left if at else True
        after = right <= self.taken[at][0] if at < len(self.taken) else True
        return before and after


@frozen
class _Grid:
    rows: tuple[_Row, ...]

    @classmethod
    def of(cls, most: int) -> _Grid:
        return cls(tuple(_Row() for _ in range(most)))

    def put(self, stretch: tuple[float, float], height: int, order: Iterable[int]) -> int | None:
        """Take the first row in *order* from which so many are free, None where there is none."""
        row = next((row for row in order if self._is_free(stretch, row, height)), None)
        if row is not None:
            for each in self.rows[row : row + height]:
                insort(each.taken, stretch)
        return row

    def _is_free(self, stretch: tuple[float, float], row: int, height: int) -> bool:
        within = 0 <= row <= len(self.rows) - height
        return within and all(each.is_free(*stretch) for each in self.rows[row : row + height])


def pack_lanes(
    lanes: Sequence[Sequence[Box]],
    edge: tuple[float, float],
    most: int,
    least: int,
    crowded: Sequence[bool] = (),
) -> tuple[Packed, ...]:
    """Return the places of the boxes of each lane.

    Args:
        edge: As for `pack`.
        most, least: How many rows all lanes together may have, and how many each of them in any case.
        crowded: For each lane, whether it has a crowd beside its boxes.
    """
    crowds = tuple(crowded) or (False,) * len(lanes)
    both = tuple(zip(lanes, crowds, strict=True))
    free = tuple(pack(boxes, edge, max(most, least), crowded=crowd) for boxes, crowd in both)
    needed = [packed.rows for packed in free]
    rows = share_rows(needed, [sum(box.weight**2 for box in boxes) for boxes in lanes], most, least)
    return tuple(
        pack(boxes, edge, given, crowded=crowd) if given < packed.rows else packed
        for (boxes, crowd), packed, given in zip(both, free, rows, strict=True)
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


def pack(boxes: Sequence[Box], edge: tuple[float, float], most: int, *, crowded: bool = False) -> Packed:
    """Return a place for each box, the boxes given in order of time.

    The first free row is taken, so that a story runs like a staircase. When *most* rows do not hold all
    labels, the weightier boxes choose first, the markers of the rest take what is left from the bottom up,
    and those without any room are counted in the last rows.

    Args:
        edge: Left and right end of the view in pixels; a label that would leave it stands elsewhere.
        most: How many rows there may be.
        crowded: Whether the last rows are needed for a crowd beside the boxes.
    """
    below = CROWD_ROWS if crowded else 0
    order = range(len(boxes))
    places = _labelled(boxes, order, _Grid.of(most - below), edge)
    if len(places) < len(boxes):
        places = _tight(boxes, edge, most - below)
        if not below and any(place.side is Side.CROWD for place in places.values()):
            below = CROWD_ROWS
            places = _tight(boxes, edge, most - below)
    used = _used(boxes, places)
    return Packed(
        tuple(evolve(p, row=used) if p.side is Side.CROWD else p for p in (places[n] for n in order)),
        used + below,
    )


def _used(boxes: Sequence[Box], places: Mapping[int, Place]) -> int:
    """Return how many rows are used, those of the crowd apart."""
    ends = (p.row + height(boxes[n], p.lines) for n, p in places.items() if p.side is not Side.CROWD)
    return max(ends, default=0)


def _tight(boxes: Sequence[Box], edge: tuple[float, float], most: int) -> dict[int, Place]:
    grid = _Grid.of(max(most, 0))
    by_weight = sorted(range(len(boxes)), key=lambda n: (-boxes[n].weight, n))
    places = _labelled(boxes, by_weight, grid, edge, tight=True)
    used = _used(boxes, places)
    upwards = [*range(used - 1, -1, -1), *range(used, most)]
    for number, box in enumerate(boxes):
        if number not in places:
            row = grid.put((box.left - 1, box.right + 1), height(box, 0), upwards)
            places[number] = Place(-1, Side.CROWD) if row is None else Place(row, Side.NONE)
    return places


def _labelled(
    boxes: Sequence[Box], order: Iterable[int], grid: _Grid, edge: tuple[float, float], *, tight: bool = False
) -> dict[int, Place]:
    """Place the boxes with their labels; where it is not tight, stop at the first that finds no room."""
    places: dict[int, Place] = {}
    for number in order:
        place = _place(boxes[number], grid, edge, tight=tight)
        if place is not None:
            places[number] = place
        elif not tight:
            break
    return places


def _place(box: Box, grid: _Grid, edge: tuple[float, float], *, tight: bool) -> Place | None:
    for side, lines in choices(box, edge, tight=tight):
        stretch = taken(box, side, lines)
        row = grid.put(stretch, height(box, lines), range(len(grid.rows)))
        if row is not None:
            return Place(row, side, lines)
    return None
