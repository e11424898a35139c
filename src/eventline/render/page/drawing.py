"""What the page's scripts need to draw the chart again at any zoom: the figure and the marks behind it."""

from __future__ import annotations

import json
from typing import Any

from attrs import asdict

from eventline.calendars.gregorian import ordinal
from eventline.model.chronology import Chronology
from eventline.model.day import DAY_SECONDS
from eventline.render.chart import CONFIG, DIV_ID, ROW, chart
from eventline.render.hover import hover_texts
from eventline.render.layout import MAX_ROWS, MIN_ROWS, Layout, Mark
from eventline.render.packing import GAP, MARKER
from eventline.render.page.anchors import event_anchor
from eventline.render.theme import DARK, LIGHT
from eventline.render.traces import BAR, WEDGE, traces

_UNIX_EPOCH = ordinal(1970, 1, 1) * DAY_SECONDS  # scripts count milliseconds from here


def drawing(chronology: Chronology, placed: Layout) -> str:
    """Return JSON with the traces, the layout, both themes and the marks in milliseconds."""
    value = {
        "id": DIV_ID,
        "traces": traces(placed, hover_texts(chronology), LIGHT),
        "layout": chart(placed, None, LIGHT),
        "config": CONFIG,
        "themes": {"light": asdict(LIGHT), "dark": asdict(DARK)},
        "sizes": {
            "row": ROW,
            "bar": BAR,
            "wedge": WEDGE,
            "marker": MARKER,
            "gap": GAP,
            "rows": MAX_ROWS,
            "leastRows": MIN_ROWS,
        },
        "marks": [_mark(mark) for mark in placed.marks],
        **_ranges(placed),
    }
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _ranges(placed: Layout) -> dict[str, Any]:
    return {
        "lanings": [
            {"by": way.by, "lanes": way.lanes, "of": [way.of[mark.event] for mark in placed.marks]}
            for way in placed.lanings
        ],
        "first": [_ms(at) for at in placed.first],
        "whole": [_ms(at) for at in placed.whole],
        "horizon": None if placed.horizon is None else _ms(placed.horizon),
    }


def _mark(mark: Mark) -> dict[str, Any]:
    place = mark.extent
    edges = (place.start, place.solid_start, place.solid_end, place.end)
    return {
        "id": event_anchor(mark.event),
        "edges": [_ms(edge) for edge in edges],
        "at": _ms(place.at),
        "status": mark.status.value,
        "lasted": mark.lasted,
        "label": mark.label,
        "weight": round(mark.weight, 3),
        "conflicts": [_ms(at) for at in mark.conflicts],
    }


def _ms(seconds: int) -> int:
    return (seconds - _UNIX_EPOCH) * 1000
