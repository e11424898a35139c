"""The only door to Plotly: a layout becomes a figure."""

from __future__ import annotations

import re
from typing import Any

import plotly.graph_objects as go
import plotly.io as pio
from plotly.offline import get_plotlyjs

from eventline.errors import MissingExtraError
from eventline.model.chronology import Chronology
from eventline.render.boxes import ROW
from eventline.render.chart import chart
from eventline.render.hover import dating_texts, hover_texts
from eventline.render.layout import MAX_ROWS, WIDTH, Layout, lay_out
from eventline.render.theme import Theme, theme_of
from eventline.render.traces import key, traces

# Without a page around it the chart brings its own legend, below the axis: the buttons come up above.
_LEGEND = {
    "orientation": "h",
    "x": 0.01,
    "xanchor": "left",
    "xref": "container",
    "y": 0.0,
    "yanchor": "bottom",
    "yref": "container",
    "itemclick": False,
    "itemdoubleclick": False,
}
_LEGEND_ROOM = 28  # pixels
_ALONE = {"showlegend": True, "legend": _LEGEND, "template": "none"}
MIN_AXIS = 240  # pixels of the time axis that long lane names must leave
_MIDDLE = 128  # of 255, between dark and light
_WITHOUT_KALEIDO = "an exact picture needs kaleido and a Chrome or Chromium: pip install 'eventline[exact]'"


def to_figure(
    chronology: Chronology,
    *,
    theme: Theme | str | None = None,
    width: int | None = None,
    height: int | None = None,
    template: str | go.layout.Template | None = None,
    layout: Layout | None = None,
) -> go.Figure:
    """Return the timeline as a figure that can be zoomed and moved; it is neither shown nor saved.

    Every dated event is a marker of fixed size whose shape is its status, on a bar or wedge that is the
    window in which it happened. Undated events have no place on a time axis and are left out.

    Args:
        theme: ``light``, ``dark``, ``print``, or colours of your own; by default what fits *template*.
        width, height: Of the whole figure in pixels, for which the labels are laid out.
        template: A Plotly template or its name, which then gives background and grid.
        layout: What `lay_out` returned, if the caller has it already.

    Raises:
        ValueError: No theme or no template has that name, or a size is smaller than Plotly takes.
    """
    wanted = go.layout.Template(pio.templates[template]) if isinstance(template, str) else template
    colours = theme_of(theme or ("dark" if _is_dark(wanted) else "light"))
    placed = _placed(chronology, (width, height), colours) if layout is None else layout
    texts, others = hover_texts(chronology), dating_texts(chronology)
    drawn = [*traces(placed, texts, others, colours), *key(placed, colours)]
    box = _with_legend(chart(placed, chronology.title, colours))
    figure = go.Figure(data=drawn, layout=box if wanted is None else _by_template(box, wanted))
    return figure.update_layout({k: v for k, v in (("width", width), ("height", height)) if v is not None})


def _with_legend(box: dict[str, Any]) -> dict[str, Any]:
    margin = {**box["margin"], "b": box["margin"]["b"] + _LEGEND_ROOM}
    return {**box, **_ALONE, "margin": margin, "height": box["height"] + _LEGEND_ROOM}


def _placed(chronology: Chronology, size: tuple[int | None, int | None], theme: Theme) -> Layout:
    placed = lay_out(chronology)
    if size == (None, None):
        return placed
    margin = _with_legend(chart(placed, chronology.title, theme))["margin"]
    width, height = size
    across = WIDTH if width is None else max(width - margin["l"] - margin["r"], MIN_AXIS)
    rows = MAX_ROWS if height is None else max((height - margin["t"] - margin["b"]) // ROW, 1)
    return lay_out(chronology, width=across, rows=rows)


def _by_template(box: dict[str, Any], template: go.layout.Template) -> dict[str, Any]:
    """Leave to the template what it knows of: background and grid."""
    bare = {name: value for name, value in box.items() if name not in ("paper_bgcolor", "plot_bgcolor")}
    axis = {name: value for name, value in box["xaxis"].items() if name != "gridcolor"}
    return {**bare, "xaxis": axis, "template": template}


def _is_dark(template: go.layout.Template | None) -> bool:
    """Return whether light letters are needed; Plotly writes colours as ``#rrggbb``, ``rgb(…)`` or names."""
    colour = str((template and template.layout.paper_bgcolor) or "white")
    if colour == "black":
        return True
    parts = re.findall("[0-9a-fA-F]{2}", colour) if colour.startswith("#") else re.findall(r"\d+", colour)
    levels = [int(part, 16 if colour.startswith("#") else 10) for part in parts[:3]]
    return len(levels) == 3 and sum(levels) < 3 * _MIDDLE


def exact_image(figure: go.Figure, form: str) -> bytes:
    """Return *figure* as Plotly itself draws it, in a browser: ``png``, ``svg`` or ``pdf``.

    Raises:
        MissingExtraError: kaleido is not installed, or finds no browser.
    """
    try:
        return bytes(figure.to_image(format=form, scale=2 if form == "png" else 1))
    except (ValueError, RuntimeError, ImportError) as error:
        raise MissingExtraError(f"{_WITHOUT_KALEIDO}: {' '.join(str(error).split())[:200]}") from error


def full_plotly() -> str:
    """Return the script of the full plotly.js that the installed Plotly brings."""
    return str(get_plotlyjs())
