"""Model: the only door to spaCy; an installed English model is asked paragraph by paragraph."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from importlib import import_module
from typing import Any

from eventline.errors import MissingExtraError
from eventline.model.span import Span
from eventline.parse.refine import refined
from eventline.parse.tree import Words, tree
from eventline.syntax.clauses import Clause
from eventline.syntax.tokens import Tokens

ANY = "spacy"
"""Stands for whichever English model is installed, the smallest first."""

_SIZES = ("_sm", "_md", "_lg", "_trf")
_LONGEST = 10_000  # characters that are parsed at once; longer paragraphs are cut between sentences
_UNUSED = ["ner", "lemmatizer"]  # names are read by gazetteer and rules: small models take Kyiv for a person


def parsed(text: str, sentences: Sequence[Span], parser: str) -> Callable[[Tokens], list[Clause]]:
    """Return what reads the clauses of a sentence of *text* with the help of a dependency parser.

    Args:
        sentences: The spans of the sentences of *text*, in order.
        parser: ``spacy`` for any installed English model of spaCy, or the name of one.

    Raises:
        MissingExtraError: spaCy or the model is not installed.
        ValueError: The model is not English or has no parser.
    """
    model = load(parser)
    blocks = list(_blocks(text, sentences))
    docs = model.pipe([block.of(text) for block in blocks])
    found = [_words(doc, block.start) for doc, block in zip(docs, blocks, strict=True)]
    return partial(_clauses, [block.start for block in blocks], found)


@cache
def load(parser: str) -> Any:
    """Return the model called *parser*, read on the first call; errors as for `parsed`."""
    spacy = _spacy(parser)
    name = _installed(spacy) if parser == ANY else parser
    if not name.startswith("en_"):
        raise ValueError(f"parser is {parser!r}, expected {ANY!r} or an English model of spaCy")
    try:
        model = spacy.load(name, exclude=_UNUSED)
    except OSError as error:
        message = f"parser {parser!r} is no installed model of spaCy: python -m spacy download {name}"
        raise MissingExtraError(message) from error
    if not model.has_pipe("parser"):
        raise ValueError(f"parser is {parser!r}, a model without a dependency parser")
    return model


def _spacy(parser: str) -> Any:
    try:
        return import_module("spacy")
    except ImportError as error:
        message = f"parser {parser!r} needs spaCy, which is not installed: pip install 'eventline[spacy]'"
        raise MissingExtraError(message) from error


def _installed(spacy: Any) -> str:
    names: list[str] = [name for name in spacy.util.get_installed_models() if name.startswith("en_")]
    if not names:
        raise MissingExtraError(
            f"parser {ANY!r} needs an English model beside eventline[spacy], and none is installed: "
            "python -m spacy download en_core_web_sm"
        )
    return min(names, key=lambda name: (*(size not in name for size in _SIZES), name))


def _blocks(text: str, sentences: Sequence[Span]) -> Iterator[Span]:
    """Yield the paragraphs, a long one in parts."""
    start = end = -1
    for span in sentences:
        if start >= 0 and ("\n\n" in text[end : span.start] or span.end - start > _LONGEST):
            yield Span(start, min(end, start + _LONGEST))
            start = -1
        start, end = (span.start if start < 0 else start), span.end
    if start >= 0:
        yield Span(start, min(end, start + _LONGEST))


def _words(doc: Any, offset: int) -> Words:
    return Words(
        starts=[offset + token.idx for token in doc],
        heads=[token.head.i for token in doc],
        deps=[token.dep_ for token in doc],
        tags=[token.tag_ for token in doc],
    )


def _clauses(starts: Sequence[int], found: Sequence[Words], t: Tokens) -> list[Clause]:
    return refined(t, tree(t, found[bisect_right(starts, t.span.start) - 1]))
