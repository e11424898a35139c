"""The chart as plain data in Plotly's terms: dicts that a figure, or a page without Plotly, can take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from eventline.calendars.gregorian import iso
from eventline.model.day import DAY_SECONDS
from eventline.model.status import Status
from eventline.render.escape import isolated, plotly_text
from eventline.render.layout import Layout, Mark
from eventline.render.packing import Side
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
_SIZE = {Status.OCCURRED: 11, Status.NEGATED: 10}
_MS = 1000  # a bar on a date axis has its length in milliseconds
BAR, WEDGE = 0.44, 0.24  # height of a bar and half height of a wedge, in rows
FAINT, OPEN, FULL = 0.26, 0.34, 0.55  # opacity of an uncertain, an open and a lasting stretch
_BLANK = "\N{NO-BREAK SPACE}"  # keeps a label clear of the point it stands at


def traces(placed: Layout, texts: Mapping[str, str], theme: Theme) -> list[Trace]:
    """Return the traces from back to front: bars, wedges, conflicts, markers, labels.

    Args:
        texts: The escaped tooltip of each event, by id.
    """
    marks = placed.marks
    return [
        _bars([m for m in marks if not m.lasted], theme, "uncertain"),
        _bars([m for m in marks if m.lasted], theme, "lasting"),
        *(_wedges([m for m in marks if m.lane == n], theme, n) for n in range(len(placed.lanes))),
        _conflicts(marks, theme),
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


def size_of(status: Status) -> int:
    """Return the size of a status's marker in pixels; open shapes look smaller than they are."""
    return _SIZE.get(status, 12)


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
        y=[mark.row + 0.5 for mark in drawn],
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
    place, row = mark.extent, mark.row + 0.5
    left = 0 if place.start < place.solid_start else WEDGE
    right = 0 if place.solid_end < place.end else WEDGE
    edge = [(place.start, left), (place.solid_start, WEDGE), (place.solid_end, WEDGE), (place.end, right)]
    return [(at, row - h) for at, h in edge] + [(at, row + h) for at, h in reversed(edge)]


def _conflicts(marks: Sequence[Mark], theme: Theme) -> Trace:
    ties = [(mark, other) for mark in marks for other in mark.conflicts]
    return _trace(
        "scatter",
        x=[x for mark, other in ties for x in (moment(mark.extent.at), moment(other), None)],
        y=[y for mark, _ in ties for y in (mark.row + 0.5, mark.row + 0.5, None)],
        mode="lines+markers",
        line={"color": theme.conflict, "width": 1.5, "dash": "dot"},
        marker={
            "symbol": ["circle-open", "line-ns-open", "circle"] * len(ties),
            "size": [1, 12, 1] * len(ties),
            "color": theme.conflict,
            "line": {"width": 2.5},
        },
        role="conflict",
    )


def _markers(marks: Sequence[Mark], texts: Mapping[str, str], theme: Theme) -> Trace:
    """Article text reaches the tooltip as data and never as part of the template."""
    return _trace(
        "scatter",
        x=[moment(mark.extent.at) for mark in marks],
        y=[mark.row + 0.5 for mark in marks],
        mode="markers",
        marker={
            "symbol": [SYMBOLS[mark.status] for mark in marks],
            "size": [size_of(mark.status) for mark in marks],
            "color": [theme.lane(mark.lane) for mark in marks],
            "opacity": 1,
            "line": {"width": [0 if mark.status is Status.OCCURRED else 2.2 for mark in marks]},
        },
        customdata=[[texts[mark.event], mark.event] for mark in marks],
        hovertemplate="%{customdata[0]}<extra></extra>",
        role="marker",
    )


def _labels(marks: Sequence[Mark], theme: Theme) -> Trace:
    shown = [(mark, mark.side is not Side.LEFT) for mark in marks if mark.side is not Side.NONE]
    words = [(isolated(plotly_text(mark.label)), right) for mark, right in shown]
    return _trace(
        "scatter",
        x=[moment(mark.label_at) for mark, _ in shown],
        y=[mark.row + 0.5 for mark, _ in shown],
        mode="text",
        text=[_BLANK + label if right else label + _BLANK for label, right in words],
        textposition=["middle right" if right else "middle left" for _, right in shown],
        textfont={"size": FONT_SIZE, "color": theme.ink},
        role="label",
    )


def _trace(kind: str, *, role: str, lane: int | None = None, **values: Any) -> Trace:
    """Return a trace; only markers, which bring a template, have a tooltip."""
    silent = {} if "hovertemplate" in values else {"hoverinfo": "skip"}
    meta = {"role": role} if lane is None else {"role": role, "lane": lane}
    return {"type": kind, **values, **silent, "showlegend": False, "meta": meta}
