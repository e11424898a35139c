"""The order of the stages, and nothing else: the file to open first.

`tag` and `resolve` stand in `eventline.times`, `analyse` and `extract` in `eventline.analysis`; here articles
become a timeline.
"""

from collections.abc import Iterable, Sequence
from os import PathLike

from eventline.analysis import Analysis, analyse, extract
from eventline.corrections.corrections import Corrections
from eventline.corrections.entries import Entry
from eventline.merge.merge import merge
from eventline.model.document import Document, by_publication, distinct, expect_documents
from eventline.model.event import Event
from eventline.read.read import read
from eventline.timeline import Timeline
from eventline.times import explain, resolve, tag

__all__ = ["Analysis", "analyse", "build", "explain", "extract", "join", "read", "resolve", "tag"]


def build(
    documents: Iterable[Document],
    *,
    title: str | None = None,
    corrections: Iterable[Entry] | str | PathLike[str] = (),
    onto: Timeline | None = None,
    parser: str | None = None,
) -> Timeline:
    """Return the timeline of what *documents* report, each happening once with all its evidence.

    Documents of one id but different texts get ids of their own (see `distinct`); exact copies count once.

    Args:
        corrections: What people changed: `Corrections`, or the path of a TOML file (`Timeline.corrected`).
        onto: A timeline whose articles come first: the result is that of building all of them at once,
            whatever came in which order. Corrections are not taken over; give them again.
        parser: As for `extract`.

    Raises:
        TypeError: *documents* are none: a path, or texts.
        UnreadableError: There are no rules for the language of a document, or the corrections are malformed.
        MissingExtraError: As for `extract`.

    >>> notes = (Document(name, "Kyiv agreed on Tuesday.", "2025-03-13") for name in ("a", "b"))
    >>> [(event.headline, len(event.evidence)) for event in build(notes)]
    [('Kyiv agreed', 2)]
    """
    entries = Corrections.of(corrections)  # a malformed file fails before the work
    documents = tuple(expect_documents(documents))
    if onto is not None:
        documents = (*onto.documents, *documents)
        title = title or onto.title
    kept = distinct(documents)
    timeline = join(
        (event for document in kept for event in extract(document, parser=parser)), kept, title=title
    )
    return timeline.corrected(entries)


def join(events: Iterable[Event], documents: Sequence[Document], *, title: str | None = None) -> Timeline:
    """Return the timeline of *events* that were extracted from *documents* (ids must be distinct).

    The documents stand in order of publication, then of their ids, whichever order they came in.
    """
    kept = by_publication(documents)
    return Timeline(merge(tuple(events), kept), title, kept)
