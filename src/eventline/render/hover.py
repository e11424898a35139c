"""The tooltip of an event: escaped lines that tell what, when, how sure and who says so."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping

from eventline.model.chronology import Chronology
from eventline.model.document import Document
from eventline.model.event import Conflict, Event, Evidence
from eventline.model.status import Status
from eventline.render.escape import plotly_text
from eventline.render.extent import other_datings
from eventline.render.widths import shorten
from eventline.render.words import day_in_words, in_words

FELL_THROUGH = "was planned"  # of what did not take place
_LINE = 56  # characters; Plotly does not wrap
_QUOTE = 260  # characters of the quoted sentence


def hover_texts(chronology: Chronology) -> dict[str, str]:
    """Return the tooltip of each event, by id."""
    documents = {document.id: document for document in chronology.documents}
    return {event.id: hover_text(event, documents) for event in chronology}


def hover_text(event: Event, documents: Mapping[str, Document]) -> str:
    """Return the tooltip in Plotly's small HTML; every word of an article in it is escaped."""
    return "<br>".join(_lines(event, documents))


def dating_texts(chronology: Chronology) -> dict[str, tuple[str, ...]]:
    """Return the tooltips of other datings, by the id of their event: who gives each, and the sentence."""
    documents = {document.id: document for document in chronology.documents}
    return {
        event.id: tuple(
            "<br>".join(_other(event, conflict, documents)) for conflict, _ in other_datings(event)
        )
        for event in chronology
        if event.conflicts
    }


def _other(event: Event, conflict: Conflict, documents: Mapping[str, Document]) -> Iterator[str]:
    for line in _wrapped(event.headline):
        yield f"<b>{line}</b>"
    yield from _wrapped(f"dated otherwise: {conflict_line(conflict, documents)}")
    for evidence in given_by(event, conflict)[:1]:
        yield from _quoted(evidence, documents)


def given_by(event: Event, conflict: Conflict) -> list[Evidence]:
    """Return the sentences that give an event's other dating."""
    told = (evidence for evidence in event.evidence if evidence.document in conflict.documents)
    return [evidence for evidence in told if evidence.when is not None and evidence.when & conflict.when]


def source_line(evidence: Evidence, documents: Mapping[str, Document]) -> str:
    """Return publisher and day of the article that the evidence is from, as plain text."""
    document = documents.get(evidence.document)
    if document is None:
        return evidence.document
    return f"{publisher(document)}, {day_in_words(document.day)}"


def publisher(document: Document) -> str:
    """Return who published the document, or what else names it best."""
    return document.source or document.title or document.id


def status_line(event: Event) -> str:
    """Return the status and the speaker: "reported, says the General Staff", "negated, was planned"."""
    planned = f", {FELL_THROUGH}" if event.fell_through else ""
    said = f", says {event.speaker}" if event.speaker else ""
    return f"{event.status.value}{planned}{said}"


def conflict_line(conflict: Conflict, documents: Mapping[str, Document]) -> str:
    """Return another dating and who gives it: "13 March 2025 (Morning Post)"."""
    names = (publisher(documents[one]) if one in documents else one for one in conflict.documents)
    return f"{in_words(conflict.when)} ({', '.join(names)})"


def struck(markup: str) -> str:
    """Return what did not take place, struck through, in HTML or Plotly's small HTML.

    >>> struck("Ann Lee will meet the envoys")
    '<s>Ann Lee will meet the envoys</s>'
    """
    return f"<s>{markup}</s>"


def correction_lines(event: Event) -> tuple[str, ...]:
    """Return what a person changed of the event and what the machine read, nothing where nobody did."""
    if event.correction is None:
        return ()
    return tuple(reason.text for reason in event.explain() if reason.about == "correction")


def _lines(event: Event, documents: Mapping[str, Document]) -> Iterator[str]:
    for line in _wrapped(event.headline):
        yield f"<b>{struck(line) if event.fell_through else line}</b>"
    yield from _wrapped(f"{in_words(event.when, lasted=event.lasted)} · {status_line(event)}")
    for conflict in event.conflicts:
        yield from _wrapped(f"dates differ: {conflict_line(conflict, documents)}")
    for told in correction_lines(event):
        yield from _wrapped(told)
    more = f" and {len(event.evidence) - 1} more" if len(event.evidence) > 1 else ""
    yield from _quoted(telling(event), documents, more)


def _quoted(evidence: Evidence, documents: Mapping[str, Document], more: str = "") -> Iterator[str]:
    for line in _wrapped(f"“{shorten(' '.join(evidence.quote.split()), _QUOTE)}”"):
        yield f"<i>{line}</i>"
    yield from _wrapped(f"— {source_line(evidence, documents)}{more}")


def telling(event: Event) -> Evidence:
    """Return the sentence that gives the event's own window, else the first that reports it."""
    agreeing = (e for e in event.evidence if e.when == event.when and e.status is not Status.NEGATED)
    return next(agreeing, event.evidence[0])


def _wrapped(line: str) -> Iterator[str]:
    # Escaped after wrapping, so that no entity is cut in two.
    return (plotly_text(part) for part in textwrap.wrap(line, _LINE))
