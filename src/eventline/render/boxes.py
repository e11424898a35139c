"""Boxes: what an event and its label need on the chart, in pixels, and where the label may stand."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

ROW = 12  # pixels: a marker, or half of a label in one line
LINE = 1.3  # of the font size, from line to line of a label: Plotly's own
STEP = 1.2  # rows from an event down to another dating of it
MARKER = 8  # pixels from the middle of a marker to where the next thing may begin
GAP = 6  # pixels between the end of a bar or marker and its label
APART = 15  # pixels at least between a label and the next event, which it would else seem to belong to
WIDE = 170  # pixels; where room is short, a label wider than this is set in lines first


class Side(StrEnum):
    """Where the label stands: beside its event, on its bar, or nowhere for want of room.

    An event in the *crowd* has no room even for its marker; a number stands for it and its neighbours.
    """

    RIGHT = "right"
    LEFT = "left"
    INSIDE = "inside"
    NONE = "none"
    CROWD = "crowd"


@frozen
class Box:
    """What an event needs: its bar from *left* to *right*, and a label, all in pixels.

    *widths* are those of the label in one line, in two, and so on. *weight* decides who keeps its label where
    room is short; the greater stays. *at* is the middle of the marker, which a label on the bar keeps clear
    of; where the bar is not *even*, but runs to a point or is tied to another dating, no label stands on it.
    *others* is how many other datings stand below, each in a row; *own* are then the ends of the event's own
    window. A label rather does not cross *wall*.
    """

    left: float
    right: float
    widths: tuple[float, ...]
    weight: float = 0.0
    at: float = float("-inf")
    even: bool = True
    others: int = 0
    wall: float = float("inf")
    own: tuple[float, float] | None = None

    def ends(self, lines: int) -> tuple[float, float]:
        """Return what the label stands beside: of one line the event itself, for the others lie below it."""
        return self.own if self.own is not None and lines == 1 else (self.left, self.right)


@frozen
class Place:
    """Where a box is put: its first row in the lane, counted from 0, the side of its label and its lines.

    A label takes a row more than it has lines, a marker alone one.
    """

    row: int
    side: Side
    lines: int = 0


def height(box: Box, lines: int) -> int:
    """Return how many rows the box takes with so many lines of its label."""
    return max(lines, 1 + box.others) + (lines > 0)


def choices(box: Box, edge: tuple[float, float], *, tight: bool) -> list[tuple[Side, int]]:
    """Return the sides and lines with which the label stays in view, the best first.

    As few lines as may be, but more where room is short; in the time that the articles tell of, rather than
    across its end.
    """
    counts = list(range(1, len(box.widths) + 1))
    if tight and box.widths and box.widths[0] > WIDE:
        counts = [*counts[1:], *counts[:1]]
    found = [(side, lines) for lines in counts for side in _sides(box, lines, edge)]
    kept = found if tight else [each for each in found if each[1] == found[0][1]]
    return sorted(kept, key=lambda each: _crosses(box, *each))


def _crosses(box: Box, side: Side, lines: int) -> bool:
    end = box.ends(lines)[1]
    return side is Side.RIGHT and end <= box.wall < end + GAP + box.widths[lines - 1]


def _sides(box: Box, lines: int, edge: tuple[float, float]) -> list[Side]:
    (start, end), width = box.ends(lines), box.widths[lines - 1]
    left, right = max(start, edge[0]), min(end, edge[1])
    fits = {
        Side.RIGHT: left > right or right + GAP + width <= edge[1],
        Side.LEFT: left <= right and left - GAP - width >= edge[0],
        Side.INSIDE: lines == 1 and inside_start(box, edge) is not None,
    }
    return [side for side in fits if fits[side]]


def inside_start(box: Box, edge: tuple[float, float]) -> float | None:
    """Return where a label on the bar begins, before or behind the marker, None where there is no room."""
    if not box.even or not box.widths:
        return None
    left, right = max(box.left, edge[0]), min(box.right, edge[1])
    stretches = ((left, min(right, box.at - MARKER)), (max(left, box.at + MARKER), right))
    return next((start for start, end in stretches if end - start >= box.widths[0] + 2 * GAP), None)


def taken(box: Box, side: Side, lines: int) -> tuple[float, float]:
    """Return the stretch that the box takes with its label, and with the space around that."""
    (start, end), needed = box.ends(lines), GAP + box.widths[lines - 1] + APART
    if side is Side.LEFT:
        return min(box.left, start - needed), box.right
    if side is Side.RIGHT:
        return box.left, max(box.right, end + needed)
    return box.left, box.right
