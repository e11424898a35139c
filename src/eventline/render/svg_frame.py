"""Around the events, as SVG: title, time axis, lanes, the time after the last article, notes, legend."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from eventline.model.status import Status
from eventline.render.boxes import LINE, ROW, Side
from eventline.render.elements import Attributes, element, points, words
from eventline.render.glyphs import glyph
from eventline.render.keys import kinds
from eventline.render.lanes import LANE_SIZE, lane_lines, lane_width
from eventline.render.layout import Layout, note
from eventline.render.svg_marks import BASELINE, Frame, number_svg
from eventline.render.theme import Theme
from eventline.render.ticks import ticks
from eventline.render.traces import BAR, FAINT, FULL, OPEN, WEDGE
from eventline.render.widths import FONT_SIZE, fitted, text_width

EDGE = 16  # pixels left free on the right and around the title
LEGEND_LINE = 24  # pixels
_TITLE_SIZE, _TITLE_Y = 18, 30
_LANE_GAP = 18  # pixels on both sides of a lane's name
_TICK, _TICK_ROOM = 5, 84  # length, and the width of a tick's label with the space around it
_KINDS = {
    "soft": "some time within",
    "solid": "throughout",
    "wedge": "open end",
    "tie": "articles disagree on the date",
}
_GLYPH, _ITEM_GAP = 26, 18  # width of a drawing in the legend, and the space between two entries
_NOTE_GAP = 24  # pixels between the notes on the left and on the right
_ARROW = 14  # pixels that an arrow takes


def lane_room(names: Iterable[str]) -> int:
    """Return how many pixels the names of the lanes need on the left."""
    return round(max((lane_width(lane_lines(name)) for name in names), default=0)) + _LANE_GAP


def frame_svg(placed: Layout, frame: Frame, theme: Theme) -> Iterator[str]:
    """Yield what lies behind the events: shading, grid, ticks, lanes."""
    yield from _after_last_article(placed, frame, theme)
    grid, labels = [], []
    line: Attributes = {"y1": frame.top, "y2": frame.bottom}
    for tick in ticks(*frame.view, max(2, int(frame.width / _TICK_ROOM))):
        x, below = frame.x(tick.at), frame.bottom + _TICK
        grid.append(element("line", x1=x, x2=x, **line, stroke=theme.grid))
        grid.append(element("line", x1=x, x2=x, y1=frame.bottom, y2=below, stroke=theme.line))
        labels.append(element("text", words(tick.label), x=x, y=below + 14))
        if tick.below:
            labels.append(element("text", words(tick.below), x=x, y=below + 29))
    yield element("g", *grid, class_="grid")
    yield element("g", *labels, class_="axis", text_anchor="middle", fill=theme.muted)
    yield element("g", *_lanes(placed, frame, theme), class_="lane", font_weight="bold", font_size=LANE_SIZE)


def title_svg(title: str, width: float, theme: Theme) -> str:
    """Return the title, shortened to the width."""
    short = fitted(title, width - 2 * EDGE, _TITLE_SIZE)
    return element("text", words(short), x=EDGE, y=_TITLE_Y, font_size=_TITLE_SIZE, fill=theme.ink)


def notes_svg(placed: Layout, frame: Frame, theme: Theme) -> str:
    """Return what is said above the events: how many lie outside, and where the last article stands."""
    both = placed.earlier and placed.later
    room = (frame.width - _NOTE_GAP) / (2 if both else 1) - _ARROW
    before, after = note(placed.earlier, "earlier", room), note(placed.later, "later", room)
    y, said = frame.top - 9, []
    if before:
        said += [
            _arrow(frame.left, y, -1),
            element("text", words(before), x=frame.left + _ARROW, y=y),
        ]
    if after:
        text, x = words(after), frame.right - _ARROW
        said += [_arrow(frame.right, y, 1), element("text", text, x=x, y=y, text_anchor="end")]
    elif placed.horizon is not None and frame.view[0] < placed.horizon < frame.view[1]:
        said.append(_last_article(placed.horizon, text_width(before) + _ARROW * bool(before), frame, y))
    return element("g", *said, class_="note", fill=theme.muted)


def _arrow(x: float, y: float, way: int) -> str:
    """Return a triangle at the edge *x*; few fonts have one, and its line would look unlike the others."""
    return element("polygon", points=points([(x, y - 4), (x - way * 9, y - 9), (x - way * 9, y + 1)]))


def _last_article(horizon: int, taken: float, frame: Frame, y: float) -> str:
    half = text_width("last article") / 2
    x = min(frame.x(horizon), frame.right - half)
    if x - half < frame.left + min(taken, frame.width - 1) + (FONT_SIZE if taken else -half):
        return ""  # the note on the left needs the room
    return element("text", "last article", x=x, y=y, text_anchor="middle")


def legend_svg(placed: Layout, width: float, top: float, theme: Theme) -> tuple[str, float]:
    """Return the legend of what is drawn, and its height in pixels."""
    x, y, parts = float(EDGE), top, []
    for draw, label in _entries(placed):
        needed = _GLYPH + text_width(label)
        if x + needed > width - EDGE and x > EDGE:
            x, y = float(EDGE), y + LEGEND_LINE
        parts.append(_drawn(draw, x, y + LEGEND_LINE / 2, theme))
        parts.append(
            element("text", words(label), x=x + _GLYPH, y=y + LEGEND_LINE / 2 + BASELINE * FONT_SIZE)
        )
        x += needed + _ITEM_GAP
    if not parts:
        return "", 0
    return element("g", *parts, class_="legend", fill=theme.muted), y + LEGEND_LINE - top


def _after_last_article(placed: Layout, frame: Frame, theme: Theme) -> Iterator[str]:
    if placed.horizon is None or placed.horizon >= frame.view[1]:
        return
    x = frame.inside(placed.horizon)
    place = {"y": frame.top, "width": frame.right - x, "height": frame.height}
    yield element("rect", x=x, **place, fill=theme.after)
    if frame.shows(placed.horizon):
        edge: Attributes = {"y1": frame.top, "y2": frame.bottom, "stroke": theme.line}
        yield element("line", x1=x, x2=x, **edge, stroke_dasharray="6 4")


def _lanes(placed: Layout, frame: Frame, theme: Theme) -> Iterator[str]:
    for number, lane in enumerate(placed.lanes):
        y = frame.y(lane.row)
        yield element("line", x1=0, x2=frame.right, y1=y, y2=y, stroke=theme.line)
        first, x = frame.y(lane.row + 1) + BASELINE * LANE_SIZE, frame.left - _LANE_GAP / 2
        for n, line in enumerate(lane_lines(lane.name)):
            place = {"x": x, "y": first + n * LINE * LANE_SIZE}
            yield element("text", words(line), **place, text_anchor="end", fill=theme.lane(number))
    yield element("line", x1=0, x2=frame.right, y1=frame.bottom, y2=frame.bottom, stroke=theme.line)


def _entries(placed: Layout) -> Iterator[tuple[str, str]]:
    """Yield what to draw and what it means, only of what the chart has."""
    used = {mark.status for mark in placed.marks}
    yield from ((status.value, status.value) for status in Status if status in used)
    yield from ((kind, _KINDS[kind]) for kind in kinds(placed))
    if any(mark.side is Side.CROWD for mark in placed.marks):
        yield "number", "so many more"


def _drawn(what: str, x: float, y: float, theme: Theme) -> str:
    bar: Attributes = {
        "x": x,
        "y": y - BAR * ROW / 2,
        "width": 20,
        "height": BAR * ROW,
        "rx": 4,
        "fill": theme.muted,
    }
    match what:
        case "soft" | "solid":
            return element("rect", **bar, fill_opacity=FULL if what == "solid" else FAINT)
        case "wedge":
            high = WEDGE * ROW
            corners = points([(x, y - high), (x + 20, y), (x, y + high)])
            return element("polygon", points=corners, fill=theme.muted, fill_opacity=OPEN)
        case "tie":
            line: Attributes = {"x1": x, "x2": x + 16, "y1": y, "y2": y, "stroke_dasharray": "2 2"}
            tie = element("line", **line, stroke=theme.conflict, stroke_width=1.5)
            return tie + element("circle", cx=x + 17, cy=y, r=4, fill=theme.conflict)
        case "number":
            return number_svg(x + 10, y, "9", theme.muted, theme.paper)
    return glyph(Status(what), x + 10, y, theme.muted, theme.paper)
