"""The order of the stages, and nothing else: the file to open first."""

from collections.abc import Iterable, Sequence
from os import PathLike

from attrs import frozen

from eventline.anchor.anchor import anchor
from eventline.corrections.corrections import Corrections
from eventline.corrections.entries import Entry
from eventline.extract.mentions import mentions as find_mentions
from eventline.merge.merge import merge
from eventline.model.document import (
    Document,
    by_publication,
    distinct,
    expect_document,
    expect_documents,
)
from eventline.model.event import Event
from eventline.model.timex import Timex
from eventline.parse.model import parsed
from eventline.read.published.printed_date import as_printed
from eventline.read.read import read
from eventline.syntax.clauses import clauses
from eventline.syntax.entries import entries
from eventline.syntax.sentences import sentences
from eventline.timeline import Timeline
from eventline.times import explain, resolve, tag

__all__ = ["Analysis", "analyse", "build", "explain", "extract", "join", "read", "resolve", "tag"]


@frozen
class Analysis:
    """What one document says: its time expressions and the events they date."""

    document: Document
    timexes: tuple[Timex, ...]
    events: tuple[Event, ...]


def analyse(
    document: Document, *, mentions: Sequence[tuple[int, int]] | None = None, parser: str | None = None
) -> Analysis:
    """Return the time expressions of *document* and its events; *mentions* and *parser* as for `extract`."""
    text = expect_document(document).text
    _check(mentions or (), text)
    printed = as_printed(document)
    timexes = tag(text, published=printed.published, language=document.language)
    chronology = entries(text, timexes)
    spans = chronology.part(sentences(text), text)
    parse = clauses if parser is None else parsed(text, spans, parser)
    found = find_mentions(printed, spans, timexes, mentions, parse, chronology)
    events = anchor(printed, found, timexes, chronology) if mentions is None or mentions else ()
    return Analysis(document, timexes, events)


def _check(mentions: Sequence[tuple[int, int]], text: str) -> None:
    for start, end in mentions:
        if not 0 <= start < end <= len(text):
            raise ValueError(
                f"mention {start} to {end} is empty or outside the text of {len(text)} characters"
            )


def extract(
    document: Document, *, mentions: Sequence[tuple[int, int]] | None = None, parser: str | None = None
) -> tuple[Event, ...]:
    """Return the events that *document* reports, in reading order.

    Args:
        mentions: Character spans of marked mentions; then there is exactly one event for each, in order.
        parser: Refines clauses, participants and attachment with a dependency parser: ``spacy`` for any
            installed English model of spaCy, or the name of one. The default needs none.

    Raises:
        TypeError: *document* is no `Document`.
        ValueError: A marked span is empty or lies outside the text; *parser* is not English.
        MissingExtraError: spaCy or its model is not installed; ``eventline[spacy]`` brings spaCy.
        UnreadableError: There are no rules for the document's language.

    >>> (event,) = extract(Document("a", "Kyiv agreed to a ceasefire on Tuesday.", published="2025-03-13"))
    >>> event.when.isoformat(), event.status.value
    ('2025-03-11', 'occurred')
    """
    return analyse(document, mentions=mentions, parser=parser).events


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
