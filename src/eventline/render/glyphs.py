"""The shape of each status as an SVG drawing at a point: told apart without colour."""

from __future__ import annotations

from eventline.model.status import Status
from eventline.render.elements import Attributes, element, number

_STROKE = 2.2  # pixels
_CIRCLE, _RING, _DOT = 5.5, 4.6, 1.7  # radii in pixels
_DIAMOND, _SQUARE, _CROSS = 6.2, 4.5, 4.4  # from the middle to a corner or side, in pixels


def glyph(status: Status, x: float, y: float, colour: str, paper: str) -> str:
    """Return the marker of *status* with its middle at *x*, *y*; hollow shapes are filled with *paper*."""
    hollow: Attributes = {"fill": paper, "stroke": colour, "stroke_width": _STROKE}
    match status:
        case Status.OCCURRED:
            return element("circle", cx=x, cy=y, r=_CIRCLE, fill=colour)
        case Status.REPORTED:
            dot = element("circle", cx=x, cy=y, r=_DOT, fill=colour)
            return element("circle", cx=x, cy=y, r=_RING, **hollow) + dot
        case Status.PLANNED:
            return element("path", d=_diamond(x, y), **hollow)
        case Status.POSSIBLE:
            side = 2 * _SQUARE
            return element("rect", x=x - _SQUARE, y=y - _SQUARE, width=side, height=side, **hollow)
        case Status.NEGATED:
            return element("path", d=_cross(x, y), stroke=colour, stroke_width=_STROKE, fill="none")


def _diamond(x: float, y: float) -> str:
    right, down, left = (f"{number(dx)} {number(dy)}" for dx, dy in _TURNS)
    return f"M{number(x)} {number(y - _DIAMOND)}l{right}l{down}l{left}z"


def _cross(x: float, y: float) -> str:
    left, right, long = number(x - _CROSS), number(x + _CROSS), number(2 * _CROSS)
    return f"M{left} {number(y - _CROSS)}l{long} {long}M{right} {number(y - _CROSS)}l-{long} {long}"


_TURNS = ((_DIAMOND, _DIAMOND), (-_DIAMOND, _DIAMOND), (-_DIAMOND, -_DIAMOND))
