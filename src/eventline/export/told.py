"""Who reports an event: each sentence with its publisher, address and day, as every export needs it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from attrs import frozen

from eventline.model.document import Document
from eventline.model.event import Event
from eventline.render.hover import publisher
from eventline.render.words import day_in_words


@frozen
class Report:
    """A sentence that reports an event, and where it stands; *url* is as the article has it, unchecked."""

    quote: str
    source: str
    published: date | datetime | None
    url: str | None

    @property
    def line(self) -> str:
        """Return publisher and day: "Morning Courier, 13 March 2025"."""
        return self.source if self.published is None else f"{self.source}, {day_in_words(self.published)}"


def reports(event: Event, documents: Mapping[str, Document]) -> tuple[Report, ...]:
    """Return who reports *event*, in the order of its evidence; white space in a quote is one space."""
    return tuple(
        _report(" ".join(each.quote.split()), each.document, documents.get(each.document))
        for each in event.evidence
    )


def _report(quote: str, id_: str, document: Document | None) -> Report:
    if document is None:
        return Report(quote, id_, None, None)
    return Report(quote, " ".join(publisher(document).split()), document.published, document.url)
