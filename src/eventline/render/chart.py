"""The chart around the marks, in Plotly's terms: axes, lanes, shading after the last article, notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from eventline.calendars.gregorian import civil, ordinal
from eventline.model.day import DAY_SECONDS
from eventline.render.boxes import ROW
from eventline.render.escape import plotly_text
from eventline.render.lanes import LANE_SIZE, lane_lines, lane_width
from eventline.render.layout import Layout, note
from eventline.render.theme import Theme
from eventline.render.traces import moment
from eventline.render.widths import FONT_SIZE

DIV_ID = "eventline-chart"  # a fixed id, so that the same timeline gives the same bytes
# plotly.js 4 offers to upload the chart unless it is told not to.
CONFIG: dict[str, Any] = {
    "displayModeBar": False,
    "displaylogo": False,
    "doubleClick": False,
    "plotlyServerURL": "",
    "responsive": False,
    "scrollZoom": False,
    "showSendToCloud": False,
}
FONT = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"
_TOP, _BOTTOM, _RIGHT = 30, 42, 16  # margins in pixels
_TITLE = 44  # pixels more above the lanes for a title
_FEW_TICKS, _TICK_ROOM = 3, 90  # ticks in any case, pixels for each
_LAST_ARTICLE = 110  # pixels that the words on the last article take, with some space
_LANE_GAP = 18  # pixels beside the name of a lane
_HALF_DAY, _DAY, _FORTNIGHT = 43_200_000, 86_400_000, 1_209_600_000  # milliseconds
_TICKS = (  # steps from, steps to, how a tick is written
    (None, _HALF_DAY, "%H:%M\n%-d %B %Y"),
    (_DAY, _FORTNIGHT, "%-d %b\n%Y"),
    ("M1", "M6", "%b %Y"),
    ("M12", None, "%Y"),
)

_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)  # years
_MOST_TICKS, _FEW_YEARS = 9, 3

Json = dict[str, Any]


def chart(placed: Layout, title: str | None, theme: Theme) -> Json:
    """Return the layout object of the figure."""
    left = round(max((lane_width(lane_lines(lane.name)) for lane in placed.lanes), default=0)) + _LANE_GAP
    top = _TOP + (_TITLE if title else 0)
    return {
        "title": {"text": plotly_text(title or ""), "x": 0.01, "font": {"size": 18, "color": theme.ink}},
        "font": {"family": FONT, "size": FONT_SIZE, "color": theme.ink},
        "width": left + round(placed.width) + _RIGHT,
        "height": top + max(placed.rows, 1) * ROW + _BOTTOM,
        "margin": {"l": left, "r": _RIGHT, "t": top, "b": _BOTTOM},
        "paper_bgcolor": theme.paper,
        "plot_bgcolor": theme.paper,
        "hoverlabel": {
            "align": "left",
            "bgcolor": theme.paper,
            "bordercolor": theme.line,
            "font": {"family": FONT, "size": FONT_SIZE + 1, "color": theme.ink},
        },
        "hovermode": "closest",
        "hoverdistance": 14,
        "dragmode": "pan",
        "barmode": "overlay",
        "modebar": {"remove": ["sendChartToCloud", "select2d", "lasso2d"]},
        "showlegend": False,
        "xaxis": _time_axis(placed, theme),
        "yaxis": {
            "range": [max(placed.rows, 1), 0],
            "fixedrange": True,
            "visible": False,
        },
        "shapes": [*_after_last_article(placed, theme), *_separators(placed, theme)],
        "annotations": [*_lane_names(placed, theme), *_notes(placed, theme)],
    }


def _time_axis(placed: Layout, theme: Theme) -> Json:
    return {
        "type": "date",
        "range": [moment(placed.first[0]), moment(placed.first[1])],
        "showgrid": True,
        "gridcolor": theme.grid,
        "zeroline": False,
        "ticks": "outside",
        "tickcolor": theme.line,
        "tickfont": {"color": theme.muted},
        "nticks": max(_FEW_TICKS, int(placed.width // _TICK_ROOM)),
        "tickformatstops": [{"dtickrange": [least, most], "value": how} for least, most, how in _TICKS],
        **_years_before_christ(placed.first),
    }


def _years_before_christ(view: tuple[int, int]) -> Json:
    """Return ticks that count years as history does; Plotly would write 44 BC as -0043."""
    first, last = (civil(at // DAY_SECONDS)[0] for at in view)
    if first > 0 or last - first < _FEW_YEARS:
        return {}
    step = next((step for step in _STEPS if (last - first) / step <= _MOST_TICKS), _STEPS[-1])
    years = [year for year in range(first, last + 1) if (year - 1 if year <= 0 else year) % step == 0]
    return {
        "tickvals": [moment(ordinal(year, 1, 1) * DAY_SECONDS) for year in years],
        "ticktext": [f"{1 - year} BC" if year <= 0 else str(year) for year in years],
    }


def _after_last_article(placed: Layout, theme: Theme) -> Iterator[Json]:
    if placed.horizon is None:
        return
    end = max(placed.whole[1], placed.first[1])
    far = max(end, placed.horizon) + (end - placed.whole[0])
    place = {"xref": "x", "yref": "paper", "y0": 0, "y1": 1, "layer": "below"}
    at = moment(placed.horizon)
    shade = {"type": "rect", "x0": at, "x1": moment(far), "fillcolor": theme.after, "line": {"width": 0}}
    edge = {"type": "line", "x0": at, "x1": at, "line": {"color": theme.line, "width": 1, "dash": "dash"}}
    yield {**shade, **place}
    yield {**edge, **place}


def _separators(placed: Layout, theme: Theme) -> Iterator[Json]:
    for lane in placed.lanes:
        at = {"xref": "paper", "x0": 0, "x1": 1, "yref": "y", "y0": lane.row, "y1": lane.row}
        yield {"type": "line", **at, "line": {"color": theme.line, "width": 1}, "layer": "below"}


def _lane_names(placed: Layout, theme: Theme) -> Iterator[Json]:
    for number, lane in enumerate(placed.lanes):
        yield {
            "text": f"<b>{'<br>'.join(plotly_text(line) for line in lane_lines(lane.name))}</b>",
            "align": "right",
            "xref": "paper",
            "x": 0,
            "xanchor": "right",
            "xshift": -8,
            "yref": "y",
            "y": lane.row,
            "yanchor": "top",
            "showarrow": False,
            "font": {"color": theme.lane(number), "size": LANE_SIZE},
        }


def _notes(placed: Layout, theme: Theme) -> Iterator[Json]:
    """Say what lies outside the first view, and where the last article stands."""
    look = {"yref": "paper", "y": 1, "yanchor": "bottom", "showarrow": False, "font": {"color": theme.muted}}
    room = placed.width * 0.5 if placed.earlier and placed.later else placed.width - _LAST_ARTICLE
    if before := note(placed.earlier, "earlier", room):
        text = plotly_text(f"◀ {before}")
        yield {"text": text, "xref": "paper", "x": 0, "xanchor": "left", **look}
    if after := note(placed.later, "later", room):
        text = plotly_text(f"{after} ▶")
        yield {"text": text, "xref": "paper", "x": 1, "xanchor": "right", **look}
    elif placed.horizon is not None and placed.first[0] < placed.horizon < placed.first[1]:
        yield {"text": "last article", "xref": "x", "x": moment(placed.horizon), "xanchor": "center", **look}
