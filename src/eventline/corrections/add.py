"""An event added by hand, and the place of its words in an article."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2s

from attrs import evolve

from eventline.corrections.change import changed
from eventline.corrections.changes import FIELDS
from eventline.corrections.entries import Addition
from eventline.model.correction import Correction
from eventline.model.document import Document
from eventline.model.event import Event, Evidence
from eventline.model.span import Span
from eventline.model.status import Status

BY_HAND = "added by hand"  # stands for the article of an event that rests on none


def added(addition: Addition, documents: Iterable[Document]) -> Event:
    """Return the event of *addition*; its id comes from what the entry says."""
    given = addition.changes.given()
    evidence = _evidence(addition, str(given["headline"]), documents)
    bare = Event(
        id=identity(addition),
        headline=str(given["headline"]),
        when=None,
        best=None,
        lasted=False,
        status=Status.OCCURRED,
        speaker=None,
        actors=(),
        place=None,
        theme=addition.theme,
        confidence=0.0,
        evidence=(evidence,),
    )
    event = changed(bare, addition.changes, None)
    said = evolve(evidence, when=event.when, best=event.best, status=event.status)
    names = tuple(name for name in FIELDS if name in given)
    return evolve(event, evidence=(said,), correction=Correction(names, None, addition.note))


def identity(addition: Addition) -> str:
    """Return twelve hexadecimal digits from headline, quote and article as the entry gives them."""
    parts = (addition.changes.headline, addition.quote, addition.document)
    key = "\n".join("" if part is None else str(part) for part in parts)
    return blake2s(f"added\n{key}".encode(errors="replace"), digest_size=6).hexdigest()


def _evidence(addition: Addition, headline: str, documents: Iterable[Document]) -> Evidence:
    quote = addition.quote or headline
    document, start = _where(addition, documents)
    span = Span(start, start + len(quote))
    return Evidence(document, span, span, None, None, quote)


def _where(addition: Addition, documents: Iterable[Document]) -> tuple[str, int]:
    """Return the article that has the quote and where; where none has it, the source that the entry names."""
    for document in documents if addition.quote else ():
        if addition.document in (None, document.id):
            start = document.text.find(addition.quote or "")
            if start >= 0:
                return document.id, start
    return addition.document or BY_HAND, 0
