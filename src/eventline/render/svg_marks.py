"""Events as SVG: bars and wedges for their windows, ties to other datings, markers, labels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from attrs import evolve, frozen

from eventline.render.chart import ROW
from eventline.render.elements import Attributes, element, points, words
from eventline.render.escape import isolated
from eventline.render.glyphs import glyph
from eventline.render.layout import Layout, Mark
from eventline.render.packing import GAP, MARKER, Side
from eventline.render.theme import Theme
from eventline.render.traces import BAR, FAINT, FULL, OPEN, WEDGE
from eventline.render.widths import FONT_SIZE

BASELINE = 0.35  # of the font size, from the middle of a line of text down to where its letters stand
MOST_TOLD = 2_000  # marks; of more, only labelled ones say in a tooltip what they are
_LABEL = 4  # pixels between the end of an event and its label
_THIN = 0.5  # pixels; a shorter bar hides behind its marker
_CORNER = 4  # pixels, radius
_ACROSS = 9  # pixels, half of the stroke that ends a tie


@frozen
class Frame:
    """The rectangle of the time axis in pixels, and the stretch of seconds that it shows.

    *finest* is the least distance that is told apart, in pixels.
    """

    left: float
    top: float
    width: float
    height: float
    view: tuple[int, int]
    finest: float = 0.01

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def x(self, at: int) -> float:
        """Return where a moment is."""
        x = self.left + (at - self.view[0]) / (self.view[1] - self.view[0]) * self.width
        return round(x / self.finest) * self.finest

    def inside(self, at: int) -> float:
        """Return where a moment is, or the edge that it lies beyond."""
        return min(max(self.x(at), self.left), self.right)

    def y(self, row: float) -> float:
        return self.top + row * ROW

    def shows(self, at: int) -> bool:
        return self.view[0] <= at <= self.view[1]


def marks_svg(placed: Layout, told: Mapping[str, str], frame: Frame, theme: Theme) -> Iterator[str]:
    """Yield every mark in the view, from back to front; what looks the same is drawn once.

    Args:
        told: What the tooltip of each event says, by its id.
    """
    shown = [mark for mark in placed.marks if _is_in_view(mark, frame)]
    tips = told
    if len(shown) > MOST_TOLD:
        tips = {mark.event: told[mark.event] for mark in shown if mark.side is not Side.NONE}
        frame = evolve(frame, finest=1.0)

    def drawn(class_: str, draw: Callable[[Mark], str]) -> str:
        parts = dict.fromkeys(_tipped(draw(mark), tips.get(mark.event)) for mark in shown)
        return element("g", *(part for part in parts if part), class_=class_)

    yield drawn("window", lambda mark: _window(mark, frame, theme))
    yield drawn("tie", lambda mark: "".join(_tie(mark, at, frame, theme) for at in mark.conflicts))
    yield drawn("marker", lambda mark: _marker(mark, frame, theme))
    labels = dict.fromkeys(_label(mark, frame) for mark in shown if mark.side is not Side.NONE)
    yield element("g", *(label for label in labels if label), class_="label", fill=theme.ink)


def _is_in_view(mark: Mark, frame: Frame) -> bool:
    place = mark.extent
    return min(place.start, place.at) <= frame.view[1] and max(place.end, place.at) >= frame.view[0]


def _tipped(drawing: str, tip: str | None) -> str:
    return element("g", element("title", words(tip)), drawing) if drawing and tip else drawing


def _window(mark: Mark, frame: Frame, theme: Theme) -> str:
    place, colour = mark.extent, theme.lane(mark.lane)
    if place.is_open:
        return element("polygon", points=points(outline(mark, frame)), fill=colour, fill_opacity=OPEN)
    left, right = frame.inside(place.start), frame.inside(place.end)
    if right - left < _THIN:
        return ""
    return element(
        "rect",
        x=left,
        y=frame.y(mark.row + 0.5 - BAR / 2),
        width=right - left,
        height=BAR * ROW,
        rx=min(_CORNER, (right - left) / 2),
        fill=colour,
        fill_opacity=FULL if mark.lasted else FAINT,
    )


def outline(mark: Mark, frame: Frame) -> list[tuple[float, float]]:
    """Return the corners of a bar that runs to a point at its open ends: upper edge, then lower edge."""
    place, row = mark.extent, mark.row + 0.5
    left = 0 if place.start < place.solid_start else WEDGE
    right = 0 if place.solid_end < place.end else WEDGE
    edge = [(place.start, left), (place.solid_start, WEDGE), (place.solid_end, WEDGE), (place.end, right)]
    # Beyond the edge a little more is drawn than is seen; far beyond, numbers would lose their meaning.
    far = frame.width
    x = [min(max(frame.x(at), frame.left - far), frame.right + far) for at, _ in edge]
    upper = [(at, frame.y(row - height)) for at, (_, height) in zip(x, edge, strict=True)]
    lower = [(at, frame.y(row + height)) for at, (_, height) in zip(x, edge, strict=True)]
    return upper + lower[::-1]


def _tie(mark: Mark, other: int, frame: Frame, theme: Theme) -> str:
    """Return the line from an event to where other articles put it."""
    y, end = frame.y(mark.row + 0.5), frame.inside(other)
    line: Attributes = {"stroke": theme.conflict, "stroke_width": 1.5}
    tie = element("line", x1=frame.inside(mark.extent.at), x2=end, y1=y, y2=y, stroke_dasharray="2 2", **line)
    if not frame.shows(other):
        return tie
    # Longer than a marker is high, so that a dating a day away is seen, too.
    across: Attributes = {"x1": end, "x2": end, "y1": y - _ACROSS, "y2": y + _ACROSS}
    return tie + element("line", **across, stroke=theme.conflict, stroke_width=2.5)


def _marker(mark: Mark, frame: Frame, theme: Theme) -> str:
    if not frame.shows(mark.extent.at):
        return ""
    x, y = frame.x(mark.extent.at), frame.y(mark.row + 0.5)
    return glyph(mark.status, x, y, theme.lane(mark.lane), theme.paper)


def _label(mark: Mark, frame: Frame) -> str:
    away = {Side.LEFT: -_LABEL, Side.INSIDE: GAP}.get(mark.side, _LABEL)
    x = frame.x(mark.label_at) + away
    if not frame.left - MARKER <= x <= frame.right + MARKER:
        return ""
    anchor = "end" if mark.side is Side.LEFT else None
    y = frame.y(mark.row + 0.5) + BASELINE * FONT_SIZE
    return element("text", words(isolated(mark.label)), x=x, y=y, text_anchor=anchor)
