"""Layout: where everything on the chart stands, as plain data and without Plotly."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from eventline.model.chronology import Chronology
from eventline.model.event import Event
from eventline.model.status import Status
from eventline.render.boxes import MARKER, Box, Place, Side, inside_start
from eventline.render.detail import MOST_DRAWN, drawn
from eventline.render.extent import (
    Extent,
    extent,
    first_range,
    horizon,
    marker_at,
    other_datings,
    whole_range,
)
from eventline.render.lanes import Laning, lane_lines, lanings
from eventline.render.packing import CROWD_ROWS, pack_lanes
from eventline.render.widths import text_width
from eventline.render.wrap import Lines, label_width, wraps

WIDTH = 900  # pixels of the time axis when the figure is drawn without knowing the screen
MAX_ROWS = 50  # rows of the chart, about a screen; what finds no room shows its label when zoomed in
MIN_ROWS = 5  # rows that every lane may have in any case
_TALK, _SAID = {"statement", "speech"}, 0.4  # themes of what is only said, and how much less they weigh
_GLANCE = 4  # of this many events that lie outside the first view, the note names the headlines


@frozen
class Other:
    """Another dating of an event: the ends of its window and its middle, in seconds; an end may be open."""

    start: int | None
    end: int | None
    at: int


@frozen
class Mark:
    """An event as it is drawn.

    Attributes:
        event: The event's id.
        lane, row: Lane, and first row on the whole chart, both counted from the top.
        extent: Place on the time axis.
        status: Gives the shape.
        lasted: Bars of lasting events are solid, bars of uncertain ones soft.
        label, lines: The headline, and the lines in which it stands on the chart, none without a label.
        side, label_at: The label's side, and the moment (seconds) it stands at.
        weight: The greater keeps its label where room is short.
        others: The datings that other articles give, each a row below the event.
        struck: It was planned and did not take place.
    """

    event: str
    lane: int
    row: int
    extent: Extent
    status: Status
    lasted: bool
    label: str
    weight: float
    others: tuple[Other, ...] = ()
    lines: Lines = ()
    side: Side = Side.NONE
    label_at: int = 0
    struck: bool = False

    @property
    def y(self) -> float:
        """Return the middle of the marker in rows from the top; a label's first line is level with it."""
        return self.row + (0.5 if self.side is Side.NONE else 1)


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
        width: Length of the time axis in pixels.
    """

    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    first: tuple[int, int]
    whole: tuple[int, int]
    horizon: int | None
    lanings: tuple[Laning, ...] = ()
    width: float = WIDTH

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


def lay_out(chronology: Chronology, *, width: float = WIDTH, rows: int = MAX_ROWS) -> Layout:
    """Return the layout of every dated event; undated ones have no place on a time axis.

    Args:
        width: Length of the time axis in pixels.
        rows: How many rows there may be; every lane has a few in any case.
    """
    loose = survey(chronology)
    view = _View(*loose.first, width, loose.horizon)
    lanes, placed = _pack_lanes(loose.lanings[0].lanes, loose.marks, view, rows)
    return evolve(loose, lanes=lanes, marks=placed, width=width)


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


def note(marks: Sequence[Mark], where: str, room: float) -> str:
    """Return "2 earlier: …" for marks outside the view, "" for none.

    Args:
        room: Pixels there are; where the headlines do not fit, only their number is told.

    >>> note((), "earlier", 100)
    ''
    """
    if not marks:
        return ""
    counted = f"{len(marks)} {where}"
    named = f"{counted}: " + " · ".join(mark.label for mark in marks[:_GLANCE])
    return named if len(marks) <= _GLANCE and text_width(named) <= room else counted


def _mark(event: Event, lane: int, place: Extent) -> Mark:
    others = tuple(Other(told.when.lo, told.when.hi, at) for told, at in other_datings(event))
    label = " ".join(event.headline.split())
    look = event.status, event.lasted, label, weight_of(event), others
    return Mark(event.id, lane, 0, place, *look, struck=event.fell_through)


def weight_of(event: Event) -> float:
    """Return how much a reader would miss the label: what many report, then what is done more than said."""
    reports = len({evidence.document for evidence in event.evidence})
    dated = any(evidence.expression is not None for evidence in event.evidence)
    happened = event.status.took_place
    weight = reports - 1 + event.confidence + 0.5 * dated + happened + bool(event.conflicts)
    return weight * (_SAID if event.theme in _TALK else 1)


def _pack_lanes(
    names: Sequence[str], marks: Sequence[Mark], view: _View, most: int
) -> tuple[tuple[Lane, ...], tuple[Mark, ...]]:
    members = [[mark for mark in marks if mark.lane == number] for number in range(len(names))]
    chosen = _chosen(members, view)
    boxes = [[view.box(mark) for mark in lane] for lane in chosen]
    crowded = [len(some) < len(lane) for some, lane in zip(chosen, members, strict=True)]
    packed = pack_lanes(boxes, (0.0, view.width), most, MIN_ROWS, crowded)
    lanes: list[Lane] = []
    placed: dict[str, Mark] = {}
    for number, name in enumerate(names):
        top = sum(before.rows for before in lanes)
        crowd_row = top + packed[number].rows - CROWD_ROWS
        placed |= {mark.event: evolve(mark, row=crowd_row, side=Side.CROWD) for mark in members[number]}
        for mark, box, place in zip(chosen[number], boxes[number], packed[number].places, strict=True):
            lines = wraps(mark.label)[place.lines - 1] if place.lines else ()
            at = view.label_at(box, place)
            placed[mark.event] = evolve(mark, row=top + place.row, side=place.side, lines=lines, label_at=at)
        lanes.append(Lane(name, top, max(packed[number].rows, len(lane_lines(name)) + 1)))
    return tuple(lanes), tuple(placed[mark.event] for mark in marks)


def _chosen(lanes: Sequence[Sequence[Mark]], view: _View) -> list[list[Mark]]:
    """Return the marks of each lane that are drawn by themselves."""
    if sum(map(len, lanes)) <= MOST_DRAWN:
        return [list(lane) for lane in lanes]
    near = [[mark for mark in lane if view.shows(mark)] for lane in lanes]
    found = drawn([[mark.weight for mark in lane] for lane in near])
    return [[lane[n] for n in numbers] for lane, numbers in zip(near, found, strict=True)]


@frozen
class _View:
    """The stretch of seconds in view, *width* pixels long, and the end of the last article's day."""

    first: int
    last: int
    width: float
    horizon: int | None

    def x(self, at: int) -> float:
        return (at - self.first) * self.width / (self.last - self.first)

    def shows(self, mark: Mark) -> bool:
        return mark.extent.start <= self.last and mark.extent.end >= self.first

    def box(self, mark: Mark) -> Box:
        place = mark.extent
        at = self.x(place.at)
        own = min(at - MARKER, self.x(place.start)), max(at + MARKER, self.x(place.end))
        markers = [self.x(other.at) for other in mark.others]
        ends = [self.x(end) for o in mark.others for end in (o.start, o.end) if end is not None]
        return Box(
            min(own[0], *(x - MARKER for x in markers), *ends) if markers else own[0],
            max(own[1], *(x + MARKER for x in markers), *ends) if markers else own[1],
            tuple(label_width(lines) for lines in wraps(mark.label)),
            mark.weight,
            at,
            not place.is_open and not mark.others,
            len(mark.others),
            float("inf") if self.horizon is None else self.x(self.horizon),
            own if markers else None,
        )

    def label_at(self, box: Box, place: Place) -> int:
        """Return the moment at which the label begins or, on the left side, ends."""
        left, right = box.ends(place.lines)
        edge = {Side.LEFT: left, Side.INSIDE: inside_start(box, (0.0, self.width)) or 0.0}
        x = edge.get(place.side, right)
        return round(self.first + x * (self.last - self.first) / self.width)
