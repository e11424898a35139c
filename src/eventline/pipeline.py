"""The order of the stages, and nothing else: the file to open first."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from attrs import frozen

from eventline.anchor.anchor import anchor
from eventline.extract.mentions import mentions as find_mentions
from eventline.merge.same import merge
from eventline.model.document import Document, distinct
from eventline.model.event import Event
from eventline.model.published import as_published
from eventline.model.timex import Timex
from eventline.read.read import read
from eventline.resolve.explain import Step, steps
from eventline.resolve.resolver import resolve_all, resolve_phrase
from eventline.syntax.sentences import sentences
from eventline.tag.tagger import find
from eventline.timeline import Timeline

__all__ = ["Analysis", "analyse", "build", "explain", "extract", "join", "read", "resolve", "tag"]

Published = date | datetime | str | None


@frozen
class Analysis:
    """What one document says: its time expressions and the events they date."""

    document: Document
    timexes: tuple[Timex, ...]
    events: tuple[Event, ...]


def tag(text: str, *, published: Published = None, language: str = "en") -> tuple[Timex, ...]:
    """Return the time expressions of *text* in reading order, read on the day it was *published*.

    Args:
        published: A date, a datetime or a string in any format. Without it, expressions that need it have
            a value with X's and no interval.
        language: ISO 639-1 code.

    Raises:
        UnreadableError: *published* is no date, or there are no rules for *language*.

    >>> [(t.text, t.value) for t in tag("Talks began on Tuesday.", published="2025-03-13")]
    [('Tuesday', '2025-03-11')]
    """
    return resolve_all(find(text, language=language), text, as_published(published))


def resolve(phrase: str, *, published: Published = None, language: str = "en") -> Timex:
    """Return the one time expression that *phrase* is; of a range its interval is the whole.

    Raises:
        UnresolvableError: The phrase is not exactly one time expression.
        UnreadableError: As for `tag`.

    >>> resolve("last August", published="2025-03-13").interval.isoformat()
    '2024-08-01/2024-08-31'
    """
    return resolve_phrase(find(phrase, language=language), phrase, as_published(published))


def explain(phrase: str, *, published: Published = None, language: str = "en") -> tuple[Step, ...]:
    """Return each step from the words of *phrase* to its days; errors as for `resolve`."""
    return steps(find(phrase, language=language), phrase, as_published(published))


def analyse(document: Document, *, mentions: Sequence[tuple[int, int]] | None = None) -> Analysis:
    """Return the time expressions of *document* and its events; *mentions* as for `extract`."""
    text = document.text
    timexes = tag(text, published=document.published, language=document.language)
    found = find_mentions(document, sentences(text), timexes, mentions)
    return Analysis(document, timexes, anchor(document, found, timexes))


def extract(document: Document, *, mentions: Sequence[tuple[int, int]] | None = None) -> tuple[Event, ...]:
    """Return the events that *document* reports, in reading order.

    Args:
        mentions: Character spans of marked mentions; then there is exactly one event for each, in order.

    Raises:
        ValueError: A marked span is empty or lies outside the text.
        UnreadableError: There are no rules for the document's language.

    >>> (event,) = extract(Document("a", "Kyiv agreed to a ceasefire on Tuesday.", published="2025-03-13"))
    >>> event.when.isoformat(), event.status.value
    ('2025-03-11', 'occurred')
    """
    return analyse(document, mentions=mentions).events


def build(documents: Iterable[Document], *, title: str | None = None) -> Timeline:
    """Return the timeline of what *documents* report, each happening once with all its evidence."""
    kept = distinct(documents)
    return join((event for document in kept for event in extract(document)), kept, title=title)


def join(events: Iterable[Event], documents: Sequence[Document], *, title: str | None = None) -> Timeline:
    """Return the timeline of *events* that were extracted from *documents* (ids must be distinct)."""
    return Timeline(merge(tuple(events), tuple(documents)), title, tuple(documents))
