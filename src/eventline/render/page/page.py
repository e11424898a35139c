"""The page: one HTML file that holds chart, table, articles and data, and asks the network for nothing."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from importlib.resources import files
from os import PathLike

from eventline.model.chronology import Chronology
from eventline.model.status import Status
from eventline.render.chart import DIV_ID
from eventline.render.escape import json_in_html, text
from eventline.render.extent import last_published
from eventline.render.keys import kinds
from eventline.render.layout import Layout, survey
from eventline.render.page.article import Report, article_html
from eventline.render.page.bundle import Bundle, bundle, script_hash
from eventline.render.page.drawing import all_lanings, drawing
from eventline.render.page.shapes import shape, symbols
from eventline.render.page.table import table_html
from eventline.render.theme import DARK, LIGHT, Theme
from eventline.render.words import counted, day_in_words
from eventline.store.json import dumps, packed

UNTITLED = "Timeline"
LONG = 500  # events or articles; above, the browser is told to lay out only what is near
# Above these, scripts make rows and articles when they are looked at, and the data is packed.
BIG = 2000  # events
MUCH = 2_000_000  # characters of all articles
# The scripts share one scope and are read in this order; what one uses, an earlier one defines.
SCRIPTS = (
    *(
        "data",
        "extent",
        "dates",
        "zones",
        "texts",
        "theme",
        "wrap",
        "pack",
        "unpack",
        "detail",
        "parts",
        "datings",
        "tip",
        "edit",
        "frame",
        "chart",
    ),
    *(
        "pointer",
        "navigator",
        "asof",
        "telling",
        "rows",
        "articles",
        "reading",
        "filter",
        "address",
        "print",
        "main",
    ),
)
_HOLE = re.compile(r"\{\{(\w+)\}\}")
_TO_OPEN = "<p>Choose an event to read the articles that tell it.</p>"
_KEYS = {
    "soft": "some time in this stretch",
    "solid": "all through it",
    "wedge": "one end open",
    "tie": "articles disagree on the date",
    "tied": "a plan and what became of it",
    "after": "after the last article",
}


def html(chronology: Chronology, *, plotlyjs: str | PathLike[str] = "basic") -> str:
    """Return the page as one self-contained HTML document.

    Article text stands in it as text only, links lead to http and https addresses only, and a content
    security policy lets nothing run but the scripts it was written with. `store.json` reads the timeline
    back from it.

    Args:
        plotlyjs: The plotly.js that draws the chart, as `bundle` names it.

    Raises:
        UnreadableError: *plotlyjs* names a file that is missing or holds no plotly.js.
    """
    plotly, script, placed = bundle(plotlyjs), _script(), survey(chronology)
    ways, big = all_lanings(chronology, placed), _is_big(chronology)
    held = packed if big else json_in_html
    title = text(chronology.title or UNTITLED)
    parts = {
        "policy": _policy(plotly, script),
        "title": title,
        "colours": _colours(),
        "style": _asset("page.css"),
        "length": ' class="long"' if len(chronology) > LONG or len(chronology.documents) > LONG else "",
        "symbols": symbols(),
        "counts": text(" · ".join(_counts(chronology))),
        "statuses": "\n".join(_statuses(chronology)),
        "chart_id": DIV_ID,
        "lanings": "".join(f'<option value="{way.by}">{way.by}</option>' for way in ways),
        "keys": "".join(
            f'<span><i class="{key}"></i> {_KEYS[key]}</span>' for key in _keys(chronology, placed)
        ),
        "table": table_html(chronology, rows=not big),
        "articles": _TO_OPEN if big else "\n".join(_articles(chronology)),
        "data": held(dumps(chronology)),
        "drawing": held(drawing(chronology, placed, ways, big=big)),
        "plotly": b64encode(plotly.packed).decode("ascii"),
        "plotly_place": plotly.place,
        "promise": plotly.promise,
        "script": script,
    }
    return _filled(_asset("page.html"), parts)


def _is_big(chronology: Chronology) -> bool:
    return len(chronology) > BIG or sum(len(document.text) for document in chronology.documents) > MUCH


def _filled(template: str, parts: Mapping[str, str]) -> str:
    # In one pass, so that braces in a text are never taken for a hole.
    return _HOLE.sub(lambda hole: parts[hole[1]], template)


def _asset(name: str) -> str:
    folder = files("eventline.render.page")
    return folder.joinpath(*name.split("/")).read_text(encoding="utf-8")


def _script() -> str:
    modules = "\n".join(_asset(f"js/{name}.js") for name in SCRIPTS)
    return f'(async () => {{\n"use strict";\n{modules}}})();\n'


def _policy(plotly: Bundle, script: str) -> str:
    own = script_hash(script.encode("utf-8"))
    # Plotly sets styles as it draws; they cannot load anything, since every other source is closed.
    return (
        f"default-src 'none'; script-src {plotly.source} '{own}'; style-src 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'"
    )


def _colours() -> str:
    dark = f"@media (prefers-color-scheme: dark) {{ :root {{ {_variables(DARK)} }} }}"
    return f":root {{ {_variables(LIGHT)} }}\n@media screen {{ {dark} }}"


def _variables(theme: Theme) -> str:
    names = ("ink", "muted", "paper", "tint", "grid", "line", "after", "conflict", "accent", "mark", "glow")
    return " ".join(f"--{name}: {getattr(theme, name)};" for name in names)


def _counts(chronology: Chronology) -> Iterator[str]:
    yield counted(len(chronology), "event")
    yield counted(len(chronology.documents), "article")
    if disputed := sum(bool(event.conflicts) for event in chronology):
        yield counted(disputed, "conflict")
    if undated := sum(event.when is None for event in chronology):
        yield f"{undated} undated"
    if (last := last_published(chronology)) is not None:
        yield f"last article {day_in_words(last)}"


def _statuses(chronology: Chronology) -> Iterator[str]:
    for status in Status:
        if count := sum(event.status is status for event in chronology):
            yield _choice(status.value, f"{shape(status)}{status.value}", count)
    if disputed := sum(bool(event.conflicts) for event in chronology):
        yield _choice("disputed", "only disputed dates", disputed, checked=False)


def _choice(value: str, label: str, count: int, *, checked: bool = True) -> str:
    state = " checked" if checked else ""
    box = f'<input type="checkbox" value="{value}"{state}>'
    return f'<label class="choice {value}">{box}{label} <b>{count:,}</b></label>'


def _keys(chronology: Chronology, placed: Layout) -> Iterator[str]:
    yield from kinds(placed)
    if any(event.fulfils for event in chronology):
        yield "tied"
    if placed.horizon is not None:
        yield "after"


def _articles(chronology: Chronology) -> Iterator[str]:
    reports: dict[str, list[Report]] = {document.id: [] for document in chronology.documents}
    for event in chronology:
        for evidence in event.evidence:
            if evidence.document in reports:
                reports[evidence.document].append(Report(event, evidence))
    for number, document in enumerate(chronology.documents):
        yield article_html(document, number, reports[document.id])
