"""The chart as plain data in Plotly's terms: dicts that a figure, or a page without Plotly, can take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from eventline.calendars.gregorian import iso
from eventline.model.day import DAY_SECONDS
from eventline.model.status import Status
from eventline.render.boxes import LINE, ROW, STEP, Side
from eventline.render.escape import isolated, plotly_text
from eventline.render.hover import struck
from eventline.render.layout import Layout, Mark, Other
from eventline.render.theme import Theme
from eventline.render.widths import FONT_SIZE

SYMBOLS = {
    Status.OCCURRED: "circle",
    Status.REPORTED: "circle-open-dot",
    Status.PLANNED: "diamond-open",
    Status.POSSIBLE: "square-open",
    Status.NEGATED: "x-thin-open",
}
Trace = dict[str, Any]
_SIZE = {
    Status.OCCURRED: 11,
    Status.REPORTED: 10.5,
    Status.PLANNED: 9,
    Status.POSSIBLE: 9.5,
    Status.NEGATED: 9,
}
_HALO = 1  # pixels of the background around a filled marker, so that neighbours stay apart
_MS = 1000  # a bar on a date axis has its length in milliseconds
BAR, WEDGE = 0.9, 0.5  # height of a bar and half height of a wedge, in rows
FAINT, OPEN, FULL, OTHER = 0.26, 0.34, 0.55, 0.3  # opacity: an uncertain, open, lasting, other window
_BLANK = "\N{EN SPACE}"  # 6 pixels, as boxes.GAP, between a label and the point it stands at


def traces(
    placed: Layout, texts: Mapping[str, str], others: Mapping[str, Sequence[str]], theme: Theme
) -> list[Trace]:
    """Return the traces from back to front: bars, wedges, conflicts, markers, labels.

    Args:
        texts: The escaped tooltip of each event, by id.
        others: The escaped tooltips of its other datings.
    """
    marks = placed.marks
    return [
        _bars([m for m in marks if not m.lasted], theme, "uncertain"),
        _bars([m for m in marks if m.lasted], theme, "lasting"),
        *(_wedges([m for m in marks if m.lane == n], theme, n) for n in range(len(placed.lanes))),
        _other_windows(marks, theme),
        _conflicts(marks, others, theme),
        _markers(marks, texts, theme),
        _labels(marks, theme),
    ]


def key(placed: Layout, theme: Theme) -> list[Trace]:
    """Return traces without points that tell in a legend what each shape means."""
    used = {mark.status for mark in placed.marks}
    return [
        {
            **_trace("scatter", x=[None], y=[None], mode="markers", role="key"),
            "name": status.value,
            "marker": {"symbol": symbol, "size": 10, "color": theme.muted, "line": {"width": 2}},
            "showlegend": True,
        }
        for status, symbol in SYMBOLS.items()
        if status in used
    ]


def size_of(status: Status) -> float:
    """Return the size of a status's marker in pixels, so that all look equally large."""
    return _SIZE[status]


def _stroke(status: Status) -> float:
    return 0 if status is Status.OCCURRED else 2.2


def moment(seconds: int) -> str:
    """Return seconds of the wall clock as Plotly writes a moment, also before the year 1.

    >>> moment(739323 * 86400 + 43200)
    '2025-03-13 12:00:00'
    """
    day, rest = divmod(seconds, DAY_SECONDS)
    return f"{iso(day)} {rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d}"


def _bars(marks: Sequence[Mark], theme: Theme, role: str) -> Trace:
    drawn = [mark for mark in marks if not mark.extent.is_open]
    return _trace(
        "bar",
        base=[moment(mark.extent.start) for mark in drawn],
        x=[(mark.extent.end - mark.extent.start) * _MS for mark in drawn],
        y=[mark.y for mark in drawn],
        width=BAR,
        orientation="h",
        marker={
            "color": [theme.lane(mark.lane) for mark in drawn],
            "opacity": FULL if role == "lasting" else FAINT,
            "cornerradius": 4,
            "line": {"width": 0},
        },
        role=role,
    )


def _wedges(marks: Sequence[Mark], theme: Theme, lane: int) -> Trace:
    x: list[str | None] = []
    y: list[float | None] = []
    for mark in marks:
        if mark.extent.is_open:
            outline = _outline(mark)
            x += [*(moment(at) for at, _ in outline), None]
            y += [*(height for _, height in outline), None]
    return _trace(
        "scatter",
        x=x,
        y=y,
        mode="lines",
        line={"width": 0},
        fill="toself",
        fillcolor=theme.lane(lane),
        opacity=OPEN,
        role="wedge",
        lane=lane,
    )


def _outline(mark: Mark) -> list[tuple[int, float]]:
    """Return the corners of a bar that runs to a point at its open ends: upper edge, then lower edge."""
    place, y = mark.extent, mark.y
    left = 0 if place.start < place.solid_start else WEDGE
    right = 0 if place.solid_end < place.end else WEDGE
    edge = [(place.start, left), (place.solid_start, WEDGE), (place.solid_end, WEDGE), (place.end, right)]
    return [(at, y - h) for at, h in edge] + [(at, y + h) for at, h in reversed(edge)]


def _other_windows(marks: Sequence[Mark], theme: Theme) -> Trace:
    """Return bars for what other articles give, each in its row below the event."""
    bars = [(other.start, other.end, y) for mark in marks for other, y in below(mark)]
    closed = [(start, end, y) for start, end, y in bars if start is not None and end is not None]
    return _trace(
        "bar",
        base=[moment(start) for start, _, _ in closed],
        x=[(end - start) * _MS for start, end, _ in closed],
        y=[y for _, _, y in closed],
        width=BAR,
        orientation="h",
        marker={"color": theme.conflict, "opacity": OTHER, "cornerradius": 4, "line": {"width": 0}},
        role="dating",
    )


def below(mark: Mark) -> list[tuple[Other, float]]:
    """Return the other datings of an event, and the row of each in its middle."""
    return [(other, mark.y + number * STEP) for number, other in enumerate(mark.others, 1)]


def _conflicts(marks: Sequence[Mark], texts: Mapping[str, Sequence[str]], theme: Theme) -> Trace:
    """Return the ties to other datings, with a marker at the end of each that says who gives it."""
    ties = [(mark, other, y, n) for mark in marks for n, (other, y) in enumerate(below(mark))]
    return _trace(
        "scatter",
        x=[x for mark, other, _, _ in ties for x in (*[moment(mark.extent.at)] * 2, moment(other.at), None)],
        y=[at for mark, _, y, _ in ties for at in (mark.y, y, y, None)],
        mode="lines+markers",
        line={"color": theme.conflict, "width": 1.5, "dash": "dot"},
        marker={
            "symbol": [
                each for mark, *_ in ties for each in ("circle", "circle", SYMBOLS[mark.status], "circle")
            ],
            "size": [size for mark, *_ in ties for size in (0, 0, size_of(mark.status), 0)],
            "color": theme.conflict,
            "opacity": 1,
            "line": {"width": [width for mark, *_ in ties for width in (0, 0, _stroke(mark.status), 0)]},
        },
        customdata=[text for mark, _, _, n in ties for text in ([""], [""], [texts[mark.event][n]], [""])],
        hovertemplate="%{customdata[0]}<extra></extra>",
        role="conflict",
    )


def _markers(marks: Sequence[Mark], texts: Mapping[str, str], theme: Theme) -> Trace:
    """Article text reaches the tooltip as data and never as part of the template."""
    return _trace(
        "scatter",
        x=[moment(mark.extent.at) for mark in marks],
        y=[mark.y for mark in marks],
        mode="markers",
        marker={
            "symbol": [SYMBOLS[mark.status] for mark in marks],
            "size": [size_of(mark.status) for mark in marks],
            "color": [theme.lane(mark.lane) for mark in marks],
            "opacity": 1,
            "line": {"width": [_stroke(mark.status) or _HALO for mark in marks], "color": theme.paper},
        },
        customdata=[[texts[mark.event], mark.event] for mark in marks],
        hovertemplate="%{customdata[0]}<extra></extra>",
        role="marker",
    )


def _labels(marks: Sequence[Mark], theme: Theme) -> Trace:
    shown = [mark for mark in marks if mark.lines]
    return _trace(
        "scatter",
        x=[moment(mark.label_at) for mark in shown],
        y=[label_y(mark.y, len(mark.lines)) for mark in shown],
        mode="text",
        text=[_label(mark) for mark in shown],
        textposition=["middle left" if mark.side is Side.LEFT else "middle right" for mark in shown],
        textfont={"size": FONT_SIZE, "color": theme.ink},
        role="label",
    )


def label_y(y: float, lines: int) -> float:
    """Return the middle of a label whose first line is level with *y*, both in rows."""
    return y + (lines - 1) / 2 * LINE * FONT_SIZE / ROW


def _label(mark: Mark) -> str:
    plain = (isolated(plotly_text(line)) for line in mark.lines)
    lines = (struck(line) if mark.struck else line for line in plain)
    return "<br>".join(line + _BLANK if mark.side is Side.LEFT else _BLANK + line for line in lines)


def _trace(kind: str, *, role: str, lane: int | None = None, **values: Any) -> Trace:
    """Return a trace; only markers, which bring a template, have a tooltip."""
    silent = {} if "hovertemplate" in values else {"hoverinfo": "skip"}
    meta = {"role": role} if lane is None else {"role": role, "lane": lane}
    return {"type": kind, **values, **silent, "showlegend": False, "meta": meta}
