"""spaCy is loaded when a parser is asked for, and a missing one says what to install."""

import sys
from importlib.util import find_spec
from types import SimpleNamespace

import pytest

import eventline as el
from eventline.errors import MissingExtraError
from eventline.model.span import Span
from eventline.parse import model
from eventline.syntax.sentences import sentences

NOTE = el.Document("a", "The port of Lorvik burned on Tuesday.", published="2025-03-13")


@pytest.fixture(autouse=True)
def unloaded():
    model.load.cache_clear()
    yield
    model.load.cache_clear()


class Token(SimpleNamespace):
    """A word of a stand-in for spaCy; `head` is a token."""


class Pipe:
    """A stand-in for an English model: each word hangs on the one that ends in "ed", or on itself."""

    def has_pipe(self, name):
        return name == "parser"

    def pipe(self, texts):
        for text in texts:
            words, at = [], 0
            for number, word in enumerate(text.split()):
                at = text.index(word, at)
                words.append(Token(i=number, idx=at, dep_="dep", tag_="VBD" if word.endswith("ed") else "NN"))
                at += len(word)
            root = next((word for word in words if word.tag_ == "VBD"), None)
            for word in words:
                word.head = root or word
            yield words


@pytest.fixture
def spacy(monkeypatch):
    """Put a stand-in with the models *names* in spaCy's place and return the names that are loaded."""

    def _spacy(*names, pipe=Pipe):
        loaded = []

        def load(name, exclude):
            if name not in names:
                raise OSError(name)
            loaded.append(name)
            return pipe()

        util = SimpleNamespace(get_installed_models=lambda: list(names))
        monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace(load=load, util=util))
        return loaded

    return _spacy


def test_without_spacy_the_error_names_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingExtraError, match=r"parser 'spacy' needs .*pip install 'eventline\[spacy\]'"):
        el.extract(NOTE, parser="spacy")


def test_without_a_model_the_error_says_how_to_get_one(spacy):
    spacy("de_core_news_sm")
    with pytest.raises(MissingExtraError, match="none is installed: python -m spacy download en_core_web_sm"):
        el.build([NOTE], parser="spacy")


def test_an_unknown_model_is_named(spacy):
    spacy("en_core_web_sm")
    with pytest.raises(
        MissingExtraError, match=r"'en_core_web_lg' is no installed .* download en_core_web_lg"
    ):
        el.extract(NOTE, parser="en_core_web_lg")


@pytest.mark.parametrize("name", ["de_core_news_sm", "trankit", ""])
def test_only_english_models_are_taken(spacy, name):
    spacy("de_core_news_sm")
    with pytest.raises(ValueError, match="expected 'spacy' or an English model"):
        el.extract(NOTE, parser=name)


def test_a_model_must_parse(spacy):
    class Tagger(Pipe):
        def has_pipe(self, name):
            return False

    spacy("en_tagger", pipe=Tagger)
    with pytest.raises(ValueError, match="'en_tagger', a model without a dependency parser"):
        el.extract(NOTE, parser="en_tagger")


def test_the_smallest_model_is_taken(spacy):
    loaded = spacy("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "fr_core_news_sm")
    assert [event.headline for event in el.extract(NOTE, parser="spacy")] == ["The port of Lorvik burned"]
    assert loaded == ["en_core_web_md"]


def test_the_default_loads_nothing(spacy):
    loaded = spacy("en_core_web_sm")
    assert el.extract(NOTE)
    assert loaded == []


def test_text_is_parsed_a_paragraph_at_a_time():
    text = "One came. Two came.\n\nThree came.\n\n" + "Four came. " * 2_000
    blocks = list(model._blocks(text, sentences(text)))
    assert [block.of(text) for block in blocks[:2]] == ["One came. Two came.", "Three came."]
    assert len(blocks) > 3
    assert all(len(block.of(text)) <= 10_000 for block in blocks)
    assert all(any(b.holds(span) for b in blocks) for span in sentences(text))


def test_a_sentence_beyond_measure_is_parsed_as_far_as_it_is_read():
    text = "word " * 5_000
    (block,) = model._blocks(text, [Span(0, len(text))])
    assert block == (0, 10_000)


@pytest.mark.skipif(find_spec("spacy") is None, reason="spaCy is not installed")
def test_a_real_model_gives_the_same_types():
    try:
        found = el.extract(NOTE, parser="spacy")
    except MissingExtraError as error:
        pytest.skip(str(error))
    assert [(event.headline, event.best) for event in found] == [
        (event.headline, event.best) for event in el.extract(NOTE)
    ]
