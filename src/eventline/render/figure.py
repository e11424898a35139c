"""The only door to Plotly: a layout becomes a figure."""

from __future__ import annotations

import plotly.graph_objects as go
from plotly.offline import get_plotlyjs

from eventline.model.chronology import Chronology
from eventline.render.chart import chart
from eventline.render.hover import hover_texts
from eventline.render.layout import Layout, lay_out
from eventline.render.theme import LIGHT, Theme
from eventline.render.traces import key, traces

# Without a page around it the chart brings its own legend, in the corner beside the title.
_LEGEND = {
    "orientation": "h",
    "x": 0.99,
    "xanchor": "right",
    "xref": "container",
    "y": 0.99,
    "yanchor": "top",
    "yref": "container",
    "itemclick": False,
    "itemdoubleclick": False,
}
_ALONE = {"showlegend": True, "legend": _LEGEND, "template": "none"}


def to_figure(chronology: Chronology, *, theme: Theme = LIGHT, layout: Layout | None = None) -> go.Figure:
    """Return the timeline as a figure that can be zoomed and moved; it is neither shown nor saved.

    Every dated event is a marker of fixed size whose shape is its status, on a bar or wedge that is the
    window in which it happened. Undated events have no place on a time axis and are left out.

    Args:
        theme: The colours.
        layout: What `lay_out` returned, if the caller has it already.
    """
    placed = lay_out(chronology) if layout is None else layout
    drawn = [*traces(placed, hover_texts(chronology), theme), *key(placed, theme)]
    return go.Figure(data=drawn, layout={**chart(placed, chronology.title, theme), **_ALONE})


def full_plotly() -> str:
    """Return the script of the full plotly.js that the installed Plotly brings."""
    return str(get_plotlyjs())
