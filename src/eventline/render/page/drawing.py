"""What the page's scripts need to draw the chart at any zoom: the looks of the figure and the events."""

from __future__ import annotations

import json
from typing import Any

from attrs import asdict, evolve

from eventline.model.chronology import Chronology
from eventline.model.grain import Grain
from eventline.model.status import Status
from eventline.render.boxes import APART, GAP, LINE, MARKER, ROW, STEP, WIDE
from eventline.render.chart import CONFIG, DIV_ID, chart
from eventline.render.crowd import NUMBER, NUMBER_APART
from eventline.render.detail import MOST_DRAWN
from eventline.render.hover import publisher
from eventline.render.lanes import LANE_SIZE, NAME_LINES, NAME_ROOM, Laning, more_lanings
from eventline.render.layout import MAX_ROWS, MIN_ROWS, Lane, Layout
from eventline.render.packing import CROWD_ROWS
from eventline.render.page.columns import columns, seconds
from eventline.render.theme import DARK, LIGHT
from eventline.render.traces import BAR, SYMBOLS, WEDGE, size_of, traces
from eventline.render.widths import FONT_SIZE
from eventline.render.wrap import MOST_LINES
from eventline.store.json import escaped

SIZES = {
    "row": ROW,
    "bar": BAR,
    "wedge": WEDGE,
    "marker": MARKER,
    "gap": GAP,
    "apart": APART,
    "wide": WIDE,
    "lines": MOST_LINES,
    "line": LINE * FONT_SIZE / ROW,
    "rows": MAX_ROWS,
    "leastRows": MIN_ROWS,
    "crowdRows": CROWD_ROWS,
    "step": STEP,
    "drawn": MOST_DRAWN,
    "number": NUMBER,
    "numberApart": NUMBER_APART,
    "lane": LANE_SIZE,
    "laneName": NAME_ROOM,
    "laneLines": NAME_LINES,
}


def all_lanings(chronology: Chronology, placed: Layout) -> tuple[Laning, ...]:
    """Return every way of sorting into lanes that the page offers, the most readable first."""
    shown = {mark.event for mark in placed.marks}
    publishers = {document.id: publisher(document) for document in chronology.documents}
    return (*placed.lanings, *more_lanings((e for e in chronology if e.id in shown), publishers))


def drawing(chronology: Chronology, placed: Layout, ways: tuple[Laning, ...], *, big: bool) -> str:
    """Return JSON with looks, themes, lanes and the events as columns.

    Args:
        placed: The layout as `survey` has it.
        ways: What `all_lanings` returns.
        big: Whether the page makes rows and articles only when they are wanted.
    """
    # Looks are taken from a figure without events, with a single lane for the wedge.
    empty = evolve(placed, marks=(), lanes=(Lane("", 0, 1),))
    value = {
        "id": DIV_ID,
        "big": big,
        "traces": traces(empty, {}, {}, LIGHT),
        "layout": chart(empty, None, LIGHT),
        "config": CONFIG,
        "themes": {"light": asdict(LIGHT), "dark": asdict(DARK)},
        "sizes": SIZES,
        "statuses": [_look(status) for status in Status],
        "grains": [grain.value for grain in Grain],
        "columns": columns(chronology),
        "lanings": [_laning(way, chronology) for way in ways],
        "first": [(seconds(at) or 0) * 1000 for at in placed.first],
        "whole": [(seconds(at) or 0) * 1000 for at in placed.whole],
        "horizon": None if placed.horizon is None else (seconds(placed.horizon) or 0) * 1000,
    }
    return escaped(json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True))


def _look(status: Status) -> list[Any]:
    return [status.value, SYMBOLS[status], size_of(status), 0 if status is Status.OCCURRED else 2.2]


def _laning(way: Laning, chronology: Chronology) -> dict[str, Any]:
    return {"by": way.by, "lanes": way.lanes, "of": [way.of.get(event.id, -1) for event in chronology]}
