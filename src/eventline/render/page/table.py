"""The table of all events in order of time: the way in for readers who do not use the chart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from eventline.model.chronology import Chronology
from eventline.model.document import Document
from eventline.model.event import Event, Evidence
from eventline.render.clocks import clock_in_words
from eventline.render.escape import text
from eventline.render.hover import FELL_THROUGH, conflict_line, correction_lines, publisher
from eventline.render.page.anchors import event_anchor, sentence_anchor
from eventline.render.page.article import quote_html
from eventline.render.page.shapes import shape
from eventline.render.words import day_in_words, in_words

_HEAD = {"when": "When", "what": "What", "status": "Status", "reports": "Who says so"}
_SHOWN = 1  # reports in view; the others unfold


def table_html(chronology: Chronology, *, rows: bool = True) -> str:
    """Return the table; every event is a row, undated ones stand last.

    Args:
        rows: False leaves them to the page's scripts, which make them a screenful at a time.
    """
    documents = {document.id: (n, document) for n, document in enumerate(chronology.documents)}
    head = "".join(
        f'<th scope="col" role="columnheader"><button type="button" value="{by}">{name}</button></th>'
        for by, name in _HEAD.items()
    )
    body = "\n".join(_row(event, documents) for event in chronology) if rows else ""
    return (
        '<table role="table">\n<caption>All events in order of time</caption>\n'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n'
        f'<tbody role="rowgroup">\n{body}\n</tbody>\n</table>'
    )


Numbered = Mapping[str, tuple[int, Document]]


def _row(event: Event, documents: Numbered) -> str:
    anchor = event_anchor(event.id)
    disputed = " data-disputed" if event.conflicts else ""
    struck = ' class="struck"' if event.fell_through else ""
    return (
        f'<tr role="row" id="{anchor}" data-event="{text(event.id)}" data-status="{event.status.value}"'
        f"{disputed}>"
        f'<td role="cell" class="when">{_when(event, documents)}</td>'
        f'<th role="rowheader" scope="row" class="what">'
        f'<a dir="auto" href="#{anchor}"{struck}>{text(event.headline)}</a>{_who(event)}</th>'
        f'<td role="cell" class="status">{_status(event)}</td>'
        f'<td role="cell" class="reports">{_reports(event, documents)}</td></tr>'
    )


def _when(event: Event, documents: Numbered) -> str:
    words = text(in_words(event.when, lasted=event.lasted))
    likely = event.best is not None and event.when is not None and event.when.days != 1
    best = f"<small>likeliest {day_in_words(event.best)}</small>" if likely else ""
    plain = {id_: document for id_, (_, document) in documents.items()}
    differ = "".join(
        f'<small class="conflict">dates differ: {text(conflict_line(conflict, plain))}</small>'
        for conflict in event.conflicts
    )
    clock = clock_in_words(event.when)
    zone = f'<small class="clock">{clock}</small>' if clock else ""
    return words + zone + best + differ


def _who(event: Event) -> str:
    names = [*event.actors, *([event.place] if event.place else [])]
    return f'<small dir="auto">{text(" · ".join(dict.fromkeys(names)))}</small>' if names else ""


def _status(event: Event) -> str:
    said = f"<small>says <bdi>{text(event.speaker)}</bdi></small>" if event.speaker else ""
    by_hand = "".join(f'<small class="corrected">{text(line)}</small>' for line in correction_lines(event))
    planned = f"<small>{FELL_THROUGH}</small>" if event.fell_through else ""
    return f"<span>{shape(event.status)}{event.status.value}</span>{planned}{said}{by_hand}"


def _reports(event: Event, documents: Numbered) -> str:
    shown = list(_report_lines(event.evidence, documents))
    rest = shown[_SHOWN:]
    more = f"<details><summary>{len(rest)} more</summary>{''.join(rest)}</details>" if rest else ""
    return "".join(shown[:_SHOWN]) + more


def _report_lines(evidence: tuple[Evidence, ...], documents: Numbered) -> Iterator[str]:
    for one in evidence:
        quote = f'<q dir="auto"{_language(one, documents)}>{quote_html(one)}</q>'
        yield f"<p>{quote} <cite>{_source(one, documents)}</cite></p>"


def _language(evidence: Evidence, documents: Numbered) -> str:
    """Return the language of the quote as an attribute, nothing where it is that of the page."""
    spoken = documents[evidence.document][1].language if evidence.document in documents else "en"
    return "" if spoken == "en" else f' lang="{text(spoken)}"'


def _source(evidence: Evidence, documents: Numbered) -> str:
    if evidence.document not in documents:
        return text(evidence.document)
    number, document = documents[evidence.document]
    anchor = sentence_anchor(number, evidence)
    day = f", {day_in_words(document.day)}" if document.day is not None else ""
    return f'<a class="source" dir="auto" href="#{anchor}">{text(publisher(document))}</a>{day}'
