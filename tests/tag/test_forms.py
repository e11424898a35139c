"""One text in other spellings and layouts has the same times: spaces, quotes, line ends, capitals."""

import re
import tomllib
from itertools import accumulate, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import eventline as el

CORPUS = Path(__file__).parents[1] / "corpus/en"
FORMS = tomllib.loads((Path(__file__).parent / "forms.toml").read_text("utf-8"))
SENTENCES, PUBLISHED = FORMS["sentences"], FORMS["published"]
SPACES = ("\u00a0", "\u202f", "\u2009", "\u2005", "\u3000", "\t", "  ", "\n", "\r\n")
QUOTES = {"'": "\u2019", "\u2019": "'", "\u201c": '"', "\u201d": '"', '"': "\u201d"}


def corpus():
    """Yield each line of the corpus with the day it is read on and why it is in a negative group."""
    for path in sorted(CORPUS.glob("*.toml")):
        read = tomllib.loads(path.read_text("utf-8"))
        frame = read.get("frame", "It began in {}.")
        for text in (text for group in read.get("group", ()) for text in group["text"]):
            yield read["reference"], frame.format(text), None
    for path in sorted(CORPUS.glob("negatives/*.toml")):
        read = tomllib.loads(path.read_text("utf-8"))
        for group in read["group"]:
            for text in group["text"]:
                yield read["reference"], re.sub(r"[\[\]]", "", text), group["why"]


LINES = tuple(corpus())


def answers(text, published=PUBLISHED, at=0):
    """Return span, type, value, mod and interval of each time; spans count from *at*."""
    found = el.tag(text, published=published)
    return [(t.start + at, t.end + at, t.type, t.value, t.mod, t.interval) for t in found]


def respelled(text, spellings):
    """Return *text* with each character replaced as *spellings* say, and where each one now begins."""
    pieces = [spellings.get(place, character) for place, character in enumerate(text)]
    return "".join(pieces), (0, *accumulate(map(len, pieces)))


def moved(found, places):
    return [(places[start], places[end], *rest) for start, end, *rest in found]


def assert_same(text, spellings, published=PUBLISHED):
    other, places = respelled(text, spellings)
    assert answers(other, published) == moved(answers(text, published), places)


@pytest.mark.parametrize("space", SPACES)
def test_every_line_of_the_corpus_with_other_spaces(space):
    apart = FORMS["across_lines"] if "\n" in space else ()
    for published, line, _ in LINES:
        if "  " not in line and not any(words in line for words in apart):
            assert_same(line, {at: space for at, character in enumerate(line) if character == " "}, published)


def test_every_line_of_the_corpus_with_other_quotes():
    for published, line, _ in LINES:
        assert_same(line, {at: QUOTES[mark] for at, mark in enumerate(line) if mark in QUOTES}, published)


def test_every_line_of_the_corpus_in_capitals():
    for published, line, why in LINES:
        if why not in FORMS["case_decides"] and len(line.upper()) == len(line):
            assert answers(line.upper(), published) == answers(line, published), line


@given(st.sampled_from(SENTENCES), st.data())
def test_any_spaces_anywhere(sentence, data):
    spaces = [at for at, character in enumerate(sentence) if character == " "]
    chosen = data.draw(st.dictionaries(st.sampled_from(spaces), st.sampled_from(SPACES)))
    assert_same(sentence, chosen)


@given(st.sampled_from(SENTENCES), st.data())
def test_any_quotes_anywhere(sentence, data):
    marks = [at for at, character in enumerate(sentence) if character in QUOTES]
    chosen = data.draw(st.sets(st.sampled_from(marks))) if marks else ()
    assert_same(sentence, {at: QUOTES[sentence[at]] for at in chosen})


@given(st.permutations(FORMS["complete"]), st.sampled_from(["\n\n", "\r\n\r\n", "\n \n", "\n\n\n"]))
def test_paragraphs_apart_or_together(sentences, gap):
    sentences = sentences[:6]
    starts = accumulate((len(sentence) + len(gap) for sentence in sentences), initial=0)
    apart = [answer for s, at in zip(sentences, starts, strict=False) for answer in answers(s, at=at)]
    assert answers(gap.join(sentences)) == apart


@given(st.permutations(SENTENCES), st.integers(40, 100))
def test_lines_wrapped_at_any_width(sentences, width):
    paragraph = " ".join(sentences[:4])
    assert_same(paragraph, dict.fromkeys(wraps(paragraph, width), "\n"))


def wraps(text, width):
    """Return the places of the spaces where lines of at most *width* characters end."""
    spaces = [at for at, character in enumerate(text) if character == " "]
    ends, start = [], 0
    for this, following in pairwise([*spaces, len(text)]):
        if following - start > width:
            ends.append(this)
            start = this + 1
    return ends


@given(st.permutations(SENTENCES))
def test_windows_line_ends(sentences):
    text = "\n\n".join(sentences[:5])
    assert_same(text, {at: "\r\n" for at, character in enumerate(text) if character == "\n"})
