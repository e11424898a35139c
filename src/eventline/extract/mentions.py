"""Mentions: the happenings that a text names, each with its status, speaker, participants and place."""

from collections.abc import Sequence

from eventline.extract.article import Article
from eventline.extract.reading import Parse
from eventline.model.document import Document
from eventline.model.mention import Mention, Strength
from eventline.model.span import Span
from eventline.model.timex import Timex
from eventline.syntax.clauses import clauses
from eventline.syntax.entries import NO_ENTRIES, Entries
from eventline.syntax.quotes import quotations


def mentions(
    document: Document,
    sentences: Sequence[Span],
    timexes: Sequence[Timex],
    marked: Sequence[tuple[int, int]] | None = None,
    parse: Parse = clauses,
    chronology: Entries = NO_ENTRIES,
) -> tuple[Mention, ...]:
    """Return the mentions of *document* in reading order.

    Args:
        sentences: The spans of its sentences, in order.
        timexes: Its time expressions, in order.
        marked: Spans to be taken as mentions; the result then has one for each, in their order, with
            strength ``marked``, before the others.
        parse: Reads the clauses of a sentence; by default by rules alone.
        chronology: The entries of the text, whose dates no sentence parts from their words.

    >>> from eventline.syntax.sentences import sentences as split
    >>> document = Document("a", "The court jailed Ann Lee on Friday.")
    >>> [m.trigger.of(document.text) for m in mentions(document, split(document.text), ())]
    ['jailed']
    """
    article = Article(document.text, tuple(timexes), quotations(document.text), parse, chronology)
    wanted = [] if marked is None else [Span(*pair) for pair in marked]
    found: list[Mention] = []
    for span in sentences:
        article.read(span, [m for m in wanted if span.start <= m.start < span.end])
    article.know()
    for r, here in article.readings:
        found += article.tell(r, here)
    by_trigger = {m.trigger: m for m in found if m.strength is Strength.MARKED}
    first = [by_trigger.get(m) or _bare(m, document.text) for m in wanted]
    return (*first, *(m for m in found if m.strength is not Strength.MARKED))


def _bare(trigger: Span, text: str) -> Mention:
    """Return a mention for a marked span that no sentence holds."""
    words = trigger.of(text)
    return Mention(
        trigger,
        trigger,
        trigger,
        "",
        words.lower(),
        "other",
        False,
        False,
        Strength.MARKED,
        words=lambda: words,
    )
