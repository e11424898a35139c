"""From a document to its dated events: the stages of one article, which load nothing of timelines."""

from collections.abc import Sequence

from attrs import frozen

from eventline.anchor.anchor import anchor
from eventline.extract.mentions import mentions as find_mentions
from eventline.model.document import Document, expect_document
from eventline.model.event import Event
from eventline.model.timex import Timex
from eventline.parse.model import parsed
from eventline.read.published.printed_date import as_printed
from eventline.syntax.clauses import clauses
from eventline.syntax.entries import entries
from eventline.syntax.sentences import sentences
from eventline.times import tag


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
