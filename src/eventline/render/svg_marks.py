"""Events as SVG: bars and wedges for their windows, ties to other datings, markers, labels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from attrs import frozen

from eventline.render.boxes import GAP, LINE, MARKER, ROW, Side
from eventline.render.crowd import NUMBER, NUMBER_APART, free, gather, number_words
from eventline.render.elements import Attributes, element, points, words
from eventline.render.escape import isolated
from eventline.render.glyphs import glyph
from eventline.render.layout import Layout, Mark, Other
from eventline.render.theme import Theme
from eventline.render.traces import BAR, FAINT, FULL, OPEN, OTHER, WEDGE, below
from eventline.render.widths import FONT_SIZE

BASELINE = 0.35  # of the font size, from the middle of a line of text down to where its letters stand
_THIN = 0.5  # pixels; a shorter bar hides behind its marker
_CORNER = 4  # pixels, radius
_NUMBER_SIZE = 10  # pixels of the letters of a number
_NAMED = 12  # so many events are named in the tooltip of their number


@frozen
class Frame:
    """The rectangle of the time axis in pixels, and the stretch of seconds that it shows."""

    left: float
    top: float
    width: float
    height: float
    view: tuple[int, int]

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def x(self, at: int) -> float:
        """Return where a moment is."""
        return self.left + (at - self.view[0]) / (self.view[1] - self.view[0]) * self.width

    def inside(self, at: int) -> float:
        """Return where a moment is, or the edge that it lies beyond."""
        return min(max(self.x(at), self.left), self.right)

    def y(self, row: float) -> float:
        return self.top + row * ROW

    def shows(self, at: int) -> bool:
        return self.view[0] <= at <= self.view[1]


@frozen
class Told:
    """What the tooltips say: of each event by its id, and of its other datings."""

    events: Mapping[str, str]
    others: Mapping[str, Sequence[str]]


def marks_svg(placed: Layout, told: Told, frame: Frame, theme: Theme) -> Iterator[str]:
    """Yield every mark in the view, from back to front."""
    shown = [mark for mark in placed.marks if mark.side is not Side.CROWD and _is_in_view(mark, frame)]

    def drawn(class_: str, draw: Callable[[Mark], str]) -> str:
        parts = (_tipped(draw(mark), told.events[mark.event]) for mark in shown)
        return element("g", *(part for part in parts if part), class_=class_)

    yield drawn("window", lambda mark: _window(mark, frame, theme))
    datings = (_other(mark, n, told, frame, theme) for mark in shown for n in range(len(mark.others)))
    yield element("g", *datings, class_="tie")
    yield drawn("marker", lambda mark: _marker(mark, frame, theme))
    yield element("g", *_crowd_svg(placed, told.events, frame, theme), class_="number")
    labels = (_label(mark, frame) for mark in shown if mark.lines)
    yield element("g", *labels, class_="label", fill=theme.ink)


def _is_in_view(mark: Mark, frame: Frame) -> bool:
    place = mark.extent
    return min(place.start, place.at) <= frame.view[1] and max(place.end, place.at) >= frame.view[0]


def _tipped(drawing: str, tip: str | None) -> str:
    return element("g", element("title", words(tip)), drawing) if drawing and tip else drawing


def _window(mark: Mark, frame: Frame, theme: Theme) -> str:
    place = mark.extent
    if place.is_open:
        corners, colour = points(outline(mark, frame)), theme.lane(mark.lane)
        return element("polygon", points=corners, fill=colour, fill_opacity=OPEN)
    left, right = frame.inside(place.start), frame.inside(place.end)
    return _stretch(mark, left, right, frame, theme) if right - left >= _THIN else ""


def _stretch(mark: Mark, left: float, right: float, frame: Frame, theme: Theme) -> str:
    opacity = FULL if mark.lasted else FAINT
    return _bar(left, right, frame.y(mark.y - BAR / 2), theme.lane(mark.lane), opacity)


def _bar(left: float, right: float, top: float, colour: str, opacity: float) -> str:
    look: Attributes = {"rx": min(_CORNER, (right - left) / 2), "fill": colour, "fill_opacity": opacity}
    return element("rect", x=left, y=top, width=right - left, height=BAR * ROW, **look)


def outline(mark: Mark, frame: Frame) -> list[tuple[float, float]]:
    """Return the corners of a bar that runs to a point at its open ends: upper edge, then lower edge."""
    place, row = mark.extent, mark.y
    left = 0 if place.start < place.solid_start else WEDGE
    right = 0 if place.solid_end < place.end else WEDGE
    edge = [(place.start, left), (place.solid_start, WEDGE), (place.solid_end, WEDGE), (place.end, right)]
    # Beyond the edge a little more is drawn than is seen; far beyond, numbers would lose their meaning.
    far = frame.width
    x = [min(max(frame.x(at), frame.left - far), frame.right + far) for at, _ in edge]
    upper = [(at, frame.y(row - height)) for at, (_, height) in zip(x, edge, strict=True)]
    lower = [(at, frame.y(row + height)) for at, (_, height) in zip(x, edge, strict=True)]
    return upper + lower[::-1]


def _other(mark: Mark, number: int, told: Told, frame: Frame, theme: Theme) -> str:
    """Return another dating as the event's own is drawn, in the colour of conflicts, and the tie to it."""
    other, row = below(mark)[number]
    x, y = frame.inside(other.at), frame.y(row)
    line: Attributes = {"stroke": theme.conflict, "stroke_width": 1.5, "stroke_dasharray": "2 2"}
    own = frame.inside(mark.extent.at)
    tie = element("line", x1=own, x2=own, y1=frame.y(mark.y), y2=y, **line)
    tie += element("line", x1=own, x2=x, y1=y, y2=y, **line)
    bar = _other_window(other, row, frame, theme)
    marker = glyph(mark.status, x, y, theme.conflict, theme.paper) if frame.shows(other.at) else ""
    return tie + _tipped(bar + marker, told.others[mark.event][number])


def _other_window(other: Other, row: float, frame: Frame, theme: Theme) -> str:
    if other.start is None or other.end is None:
        return ""
    left, right = frame.inside(other.start), frame.inside(other.end)
    return _bar(left, right, frame.y(row - BAR / 2), theme.conflict, OTHER) if right - left >= _THIN else ""


def _crowd_svg(placed: Layout, told: Mapping[str, str], frame: Frame, theme: Theme) -> Iterator[str]:
    """Yield a number for each group of events that have no room, or the event that stands alone."""
    crowd = [mark for mark in placed.marks if mark.side is Side.CROWD and frame.shows(mark.extent.at)]
    for lane in range(len(placed.lanes)):
        members = [mark for mark in crowd if mark.lane == lane]
        groups = gather([frame.x(mark.extent.at) for mark in members], NUMBER_APART)
        for x, numbers in groups:
            group = [members[number] for number in numbers]
            if len(group) > 1:
                yield _number(x, group, told, frame, theme)
                continue
            window = _window_among(group[0], x, [at for at, _ in groups], frame, theme)
            yield _tipped(window + _marker(group[0], frame, theme), told[group[0].event])


def _window_among(mark: Mark, x: float, middles: Sequence[float], frame: Frame, theme: Theme) -> str:
    """Return the window of an event that stands alone at *x*, as much as the groups beside it leave of it."""
    whole = frame.inside(mark.extent.start), frame.inside(mark.extent.end)
    left, right = free(*whole, x, middles)
    if (left, right) == whole:
        return _window(mark, frame, theme)
    return _stretch(mark, left, right, frame, theme)


def _number(x: float, group: list[Mark], told: Mapping[str, str], frame: Frame, theme: Theme) -> str:
    colour, y = theme.lane(group[0].lane), frame.y(group[0].y)
    tips = [told[mark.event] for mark in group[:_NAMED]]
    more = [f"and {len(group) - _NAMED} more"] if len(group) > _NAMED else []
    return _tipped(number_svg(x, y, number_words(len(group)), colour, theme.paper), "\n".join((*tips, *more)))


def number_svg(x: float, y: float, told: str, colour: str, paper: str) -> str:
    """Return a number in a circle, with its middle at *x*, *y*."""
    circle = element("circle", cx=x, cy=y, r=NUMBER / 2, fill=colour)
    place: Attributes = {"x": x, "y": y + BASELINE * _NUMBER_SIZE, "text_anchor": "middle"}
    return circle + element("text", told, **place, fill=paper, font_size=_NUMBER_SIZE, font_weight="bold")


def _marker(mark: Mark, frame: Frame, theme: Theme) -> str:
    if not frame.shows(mark.extent.at):
        return ""
    x, y = frame.x(mark.extent.at), frame.y(mark.y)
    return glyph(mark.status, x, y, theme.lane(mark.lane), theme.paper)


def _label(mark: Mark, frame: Frame) -> str:
    x = frame.x(mark.label_at) + (-GAP if mark.side is Side.LEFT else GAP)
    if not frame.left - MARKER <= x <= frame.right + MARKER:
        return ""
    look: Attributes = {"text_anchor": "end" if mark.side is Side.LEFT else None}
    look["text_decoration"] = "line-through" if mark.struck else None
    first = frame.y(mark.y) + BASELINE * FONT_SIZE
    return "".join(
        element("text", words(isolated(line)), x=x, y=first + n * LINE * FONT_SIZE, **look)
        for n, line in enumerate(mark.lines)
    )
