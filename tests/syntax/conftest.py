import pytest

from eventline.languages.en.events.lexicon import lexicon
from eventline.model.span import Span
from eventline.syntax.tokens import tokens


@pytest.fixture
def read():
    """Return the tokens of a sentence; *times* are words in it that are time expressions."""

    def _read(text, *times):
        spans = [Span(text.index(words), text.index(words) + len(words)) for words in times]
        return tokens(text, Span(0, len(text)), lexicon(), spans)

    return _read
