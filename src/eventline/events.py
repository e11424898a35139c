"""From a document to its events: the front of `analysis`, which is loaded while the rules are compiled."""

from collections.abc import Sequence

from eventline.model.document import Document, expect_document
from eventline.model.event import Event
from eventline.times import begin


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
    begin(expect_document(document).language)
    from eventline.analysis import analyse  # loaded while the rules are compiled

    return analyse(document, mentions=mentions, parser=parser).events
