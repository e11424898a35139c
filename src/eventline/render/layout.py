"""Layout: where everything on the chart stands, as plain data and without Plotly."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from eventline.model.chronology import Chronology
from eventline.model.event import Event
from eventline.model.status import Status
from eventline.render.extent import Extent, extent, first_range, horizon, marker_at, middle, whole_range
from eventline.render.lanes import Laning, lanings
from eventline.render.packing import MARKER, Box, Side, inside_start, pack_lanes
from eventline.render.widths import shorten, text_width

WIDTH = 900  # pixels of the time axis when the figure is drawn without knowing the screen
MAX_LABEL = 46  # characters of a headline on the chart; the whole of it is in the tooltip
MAX_ROWS = 24  # rows of the chart, about a screen; what finds no room shows its label when zoomed in
MIN_ROWS = 2  # rows that every lane may have in any case
_TALK, _SAID = {"statement", "speech"}, 0.4  # themes of what is only said, and how much less they weigh
_GLANCE = 4  # of this many events that lie outside the first view, the note names the headlines


@frozen
class Mark:
    """An event as it is drawn.

    Attributes:
        event: The event's id.
        lane, row: Lane, and row on the whole chart, both counted from the top.
        extent: Place on the time axis.
        status: Gives the shape.
        lasted: Bars of lasting events are solid, bars of uncertain ones soft.
        label, side, label_at: The shortened headline, its side, and the moment (seconds) it stands at.
        weight: The greater keeps its label where room is short.
        conflicts: Middles of the windows that other articles give, in seconds.
    """

    event: str
    lane: int
    row: int
    extent: Extent
    status: Status
    lasted: bool
    label: str
    side: Side
    label_at: int
    weight: float
    conflicts: tuple[int, ...] = ()


@frozen
class Lane:
    """A lane with its first row and how many rows it has."""

    name: str
    row: int
    rows: int


@frozen
class Layout:
    """The chart, its marks in order of time.

    Attributes:
        first, whole: The stretch first shown and the one that holds every bar, in seconds.
        horizon: End of the last article's day, in seconds.
        lanings: The ways to sort the events into lanes; the first is the one that is drawn.
    """

    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    first: tuple[int, int]
    whole: tuple[int, int]
    horizon: int | None
    lanings: tuple[Laning, ...] = ()

    @property
    def rows(self) -> int:
        return sum(lane.rows for lane in self.lanes)

    @property
    def earlier(self) -> tuple[Mark, ...]:
        """Return the marks that lie before the stretch first shown."""
        return tuple(mark for mark in self.marks if mark.extent.at < self.first[0])

    @property
    def later(self) -> tuple[Mark, ...]:
        return tuple(mark for mark in self.marks if mark.extent.at > self.first[1])


def lay_out(chronology: Chronology, *, width: float = WIDTH) -> Layout:
    """Return the layout of every dated event; undated ones have no place on a time axis.

    Args:
        width: Length of the time axis in pixels.
    """
    loose = survey(chronology)
    lanes, placed = _pack_lanes(loose.lanings[0].lanes, loose.marks, loose.first, width)
    return evolve(loose, lanes=lanes, marks=placed)


def survey(chronology: Chronology) -> Layout:
    """Return the layout without lanes and rows: the page packs what is in view, at any zoom."""
    known_until = horizon(chronology)
    places = {event.id: at for event in chronology if (at := marker_at(event)) is not None}
    dated = [event for event in chronology if event.id in places]
    first = first_range(tuple(places.values()), known_until)
    extents = {e.id: found for e in dated if (found := extent(e, first[1] - first[0], known_until))}
    ways = lanings(dated)
    marks = tuple(_mark(event, ways[0].of[event.id], extents[event.id]) for event in dated)
    whole = whole_range(tuple(extents.values()), known_until)
    return Layout((), marks, first, whole, known_until, ways)


def note(marks: Sequence[Mark], where: str) -> str:
    """Return "2 earlier: …" for marks outside the view, "" for none.

    >>> note((), "earlier")
    ''
    """
    if not marks:
        return ""
    named = ": " + " · ".join(mark.label for mark in marks) if len(marks) <= _GLANCE else ""
    return f"{len(marks)} {where}{named}"


def _mark(event: Event, lane: int, place: Extent) -> Mark:
    conflicts = tuple(m for conflict in event.conflicts if (m := middle(conflict.when)) is not None)
    label = label_of(event)
    weight = weight_of(event)
    return Mark(
        event.id, lane, 0, place, event.status, event.lasted, label, Side.RIGHT, place.end, weight, conflicts
    )


def label_of(event: Event) -> str:
    """Return the headline as the chart has it: in one line, and short."""
    return shorten(" ".join(event.headline.split()), MAX_LABEL)


def weight_of(event: Event) -> float:
    """Return how much a reader would miss the label: what many report, then what is done more than said."""
    reports = len({evidence.document for evidence in event.evidence})
    dated = any(evidence.expression is not None for evidence in event.evidence)
    happened = event.status.took_place
    weight = reports - 1 + event.confidence + 0.5 * dated + happened + bool(event.conflicts)
    return weight * (_SAID if event.theme in _TALK else 1)


def _pack_lanes(
    names: Sequence[str], marks: Sequence[Mark], first: tuple[int, int], width: float
) -> tuple[tuple[Lane, ...], tuple[Mark, ...]]:
    scale = width / (first[1] - first[0])
    members = [[mark for mark in marks if mark.lane == number] for number in range(len(names))]
    boxes = [[_box(mark, first[0], scale) for mark in lane] for lane in members]
    packed = pack_lanes(boxes, (0.0, width), MAX_ROWS, MIN_ROWS)
    lanes: list[Lane] = []
    placed: dict[str, Mark] = {}
    for name, lane, lane_boxes, places in zip(names, members, boxes, packed, strict=True):
        top = sum(before.rows for before in lanes)
        for mark, box, place in zip(lane, lane_boxes, places, strict=True):
            at = _label_at(box, place.side, first, scale)
            placed[mark.event] = evolve(mark, row=top + place.row, side=place.side, label_at=at)
        lanes.append(Lane(name, top, max((place.row for place in places), default=0) + 1))
    return tuple(lanes), tuple(placed[mark.event] for mark in marks)


def _label_at(box: Box, side: Side, view: tuple[int, int], scale: float) -> int:
    """Return the moment at which the label begins or, on the left side, ends; *scale* is pixels a second."""
    if side is Side.LEFT:
        return round(view[0] + box.left / scale)
    if side is Side.INSIDE:
        edge = (0.0, (view[1] - view[0]) * scale)
        return round(view[0] + (inside_start(box, edge) or 0.0) / scale)
    return round(view[0] + box.right / scale)


def _box(mark: Mark, origin: int, scale: float) -> Box:
    place = mark.extent
    points = [(point - origin) * scale for point in (place.at, *mark.conflicts)]
    left = min(min(points) - MARKER, (place.start - origin) * scale)
    right = max(max(points) + MARKER, (place.end - origin) * scale)
    even = not place.is_open and not mark.conflicts
    return Box(left, right, text_width(mark.label), mark.weight, points[0], even)
