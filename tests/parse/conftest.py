import pytest

from eventline.languages.en.events.lexicon import lexicon
from eventline.model.span import Span
from eventline.parse.tree import Words, tree
from eventline.syntax.tokens import tokens


@pytest.fixture
def parsed():
    """Return a sentence's tokens and tree from rows of word, relation, number of the head and tag."""

    def _parsed(text, rows, *times):
        spans = [Span(text.index(words), text.index(words) + len(words)) for words in times]
        t = tokens(text, Span(0, len(text)), lexicon(), spans)
        return t, tree(t, words_of(text, rows))

    return _parsed


def words_of(text, rows, offset=0):
    cells = [row.split() for row in rows.strip().splitlines()]
    starts, at = [], 0
    for word, *_ in cells:
        at = text.index(word, at)
        starts.append(at + offset)
        at += len(word)
    return Words(starts, [int(head) for _, _, head, _ in cells], [x[1] for x in cells], [x[3] for x in cells])
