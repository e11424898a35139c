"""From a document to its dated events: the stages of one article, which load nothing of timelines."""

from collections.abc import Iterator, Sequence
from itertools import chain

from attrs import evolve, frozen

from eventline.anchor.anchor import anchor
from eventline.extract.mentions import mentions as find_mentions
from eventline.model.document import Document, expect_document
from eventline.model.event import Event
from eventline.model.timex import Timex
from eventline.parse.model import parsed
from eventline.read.published.printed_date import as_printed
from eventline.syntax.clauses import clauses
from eventline.syntax.entries import entries
from eventline.syntax.parts import parts
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
    if mentions is not None:
        return evolve(_analysed(as_printed(document), mentions, parser), document=document)
    told = tuple(analysed(document, parser))
    timexes = chain.from_iterable(part.timexes for part in told)
    return Analysis(document, tuple(timexes), tuple(chain.from_iterable(part.events for part in told)))


def analysed(document: Document, parser: str | None = None) -> Iterator[Analysis]:
    """Yield what *document* says part by part, see `extract`; of nearly every text there is one.

    What a part says again, word for word, is not told again.
    """
    printed, told = as_printed(document), set[str]()
    for start, end in parts(document.text):
        text = document.text[start:end]
        part = printed if text is document.text else evolve(printed, text=text)
        yield _placed(_analysed(part, None, parser), start, told)


def _placed(part: Analysis, start: int, told: set[str]) -> Analysis:
    """Return what a part says with its places in the whole text, without what is *told*, which grows."""
    fresh = tuple(event for event in part.events if event.id not in told)
    told.update(event.id for event in fresh)
    if not start:
        return part
    timexes = tuple(timex.moved(start) for timex in part.timexes)
    return Analysis(part.document, timexes, tuple(_moved(event, start) for event in fresh))


def _moved(event: Event, by: int) -> Event:
    return evolve(event, evidence=tuple(evidence.moved(by) for evidence in event.evidence))


def _analysed(document: Document, mentions: Sequence[tuple[int, int]] | None, parser: str | None) -> Analysis:
    text = document.text
    timexes = tag(text, published=document.published, language=document.language)
    chronology = entries(text, timexes)
    spans = chronology.part(sentences(text), text)
    parse = clauses if parser is None else parsed(text, spans, parser)
    found = find_mentions(document, spans, timexes, mentions, parse, chronology)
    events = anchor(document, found, timexes, chronology) if mentions is None or mentions else ()
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

    A text of more than a million characters is read in parts that end with a paragraph: a part knows its own
    names and times only, and what it says again, word for word, is not told again.

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
