"""Events as Markdown: a table to read at a glance, and below it the sentences with their sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from eventline.export.told import Report, reports
from eventline.model.chronology import Chronology
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.render.escape import clean, web_address
from eventline.render.extent import last_published
from eventline.render.hover import conflict_line, correction_lines, status_line
from eventline.render.words import counted, day_in_words, in_words

UNTITLED = "Timeline"
# What means something inside a line; signs that do so at its start only never stand there.
_SPECIAL = re.compile(r"""([\\`*_\[\]<>&|~$!#@^]|(?<=www)\.|:(?=//))""", re.IGNORECASE)


def markdown(chronology: Chronology) -> str:
    """Return a table of all events in order of time, then every event with each sentence that tells it.

    Nothing in an article's text is mark-up, an address or HTML; links lead to http and https addresses only.

    Source:
        GitHub Flavored Markdown Spec 0.29, tables and strikethrough; CommonMark 0.31, backslash escapes.

    >>> print(markdown(Chronology(events=(), title="A *bold* title")).splitlines()[0])
    # A \\*bold\\* title
    """
    documents = {document.id: document for document in chronology.documents}
    parts = [f"# {_text(chronology.title or UNTITLED)}\n", f"{_counts(chronology)}\n"]
    if len(chronology):
        rows = "".join(_row(event, documents) for event in chronology)
        parts += [f"| When | What | Status | Sources |\n|---|---|---|---|\n{rows}", "## Sentences\n"]
        parts += ["\n".join(_section(event, documents)) + "\n" for event in chronology]
    return "\n".join(parts)


def _counts(chronology: Chronology) -> str:
    undated = sum(event.when is None for event in chronology)
    last = last_published(chronology)
    said = (
        counted(len(chronology), "event"),
        f"{undated} undated" if undated else "",
        counted(len(chronology.documents), "article"),
        f"last article {day_in_words(last)}" if last is not None else "",
    )
    return " · ".join(part for part in said if part)


def _row(event: Event, documents: Mapping[str, Document]) -> str:
    told = dict.fromkeys(_linked(report) for report in reports(event, documents))
    headline = f"[{_headline(event)}](#{_anchor(event)})"
    cells = (_when(event), headline, _text(status_line(event)), "; ".join(told))
    return f"| {' | '.join(cells)} |\n"


def _section(event: Event, documents: Mapping[str, Document]) -> Iterator[str]:
    yield f'<a id="{_anchor(event)}"></a>\n'
    yield f"### {_when(event)}: {_headline(event)}\n"
    for conflict in event.conflicts:
        yield f"Dates differ: {_text(conflict_line(conflict, documents))}\n"
    for told in correction_lines(event):
        yield f"Note: {_text(told)}\n"
    for report in reports(event, documents):
        yield f"> “{_text(report.quote)}”\n> — {_linked(report)}\n"


def _headline(event: Event) -> str:
    """Return the headline, struck through where it tells a plan that did not take place."""
    return f"~~{_text(event.headline)}~~" if event.fell_through else _text(event.headline)


def _when(event: Event) -> str:
    return _text(in_words(event.when, lasted=event.lasted))


def _anchor(event: Event) -> str:
    return "e-" + re.sub(r"[^0-9a-zA-Z]", "-", event.id)


def _linked(report: Report) -> str:
    address = web_address(report.url)
    line = _text(report.line)
    if address is None:
        return line
    # In a cell a bar would end it; references such as &amp; are read inside an address.
    return f"[{line}](<{address.replace('|', '%7C').replace('&', '&amp;')}>)"


def _text(value: str) -> str:
    r"""Return *value* on one line as Markdown that says just that."""
    return _SPECIAL.sub(r"\\\1", clean(" ".join(value.split()))).encode("utf-8", "replace").decode()
