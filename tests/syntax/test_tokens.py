"""Tokens carry the classes that their form and their place allow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.languages.en.events.lexicon import lexicon
from eventline.model.span import Span
from eventline.syntax import chunks as module
from eventline.syntax import closed as c
from eventline.syntax.tokens import tokens


def test_words_are_cut(read):
    t = read("The U.S. didn't pay Ann's £3.5m, a 12-point plan.")
    cut = [t.text[a:b] for a, b in zip(t.starts, t.ends, strict=True)]
    assert cut == [
        "The",
        "U.S.",
        "didn't",
        "pay",
        "Ann",
        "'s",
        "£",
        "3.5m",
        ",",
        "a",
        "12-point",
        "plan",
        ".",
    ]


def test_a_name_is_no_verb(read):
    t = read("The court heard Will Grant and May Rush.")
    assert not any(t.flags[k] & c.VERB for k in range(3, 5))


def test_a_headline_keeps_its_verbs(read):
    t = read("Mayor Quits After Stormy Council Vote")
    assert t.is_title
    assert t.flags[1] & c.THIRD


def test_unknown_words_are_guessed_by_shape(read):
    t = read("They flimmed it snorbly")
    assert t.flags[1] & c.PAST
    assert t.flags[3] & c.ADVERB


def test_times_are_adverbs(read):
    t = read("He left last week.", "last week")
    assert t.timed == {2, 3}
    assert not t.flags[2] & c.VERB


def test_what_leads_to_the_end_of_a_period_is_part_of_its_time():
    text = "Sales fell in the quarter ended on 31 March."
    quarter, day = Span(14, 25), Span(35, 43)
    t = tokens(text, Span(0, len(text)), lexicon(), [quarter, day])
    assert [t.words[k] for k in sorted(t.timed)] == ["the", "quarter", "ended", "on", "31", "march"]


def test_text_is_read_up_to_the_end_of_the_sentence(read):
    assert read("Something New").raw(1, 3) == "New"


def test_what_stands_before_adverbs(read):
    t = read("The king on Friday publicly wept.", "Friday")
    assert t.words[t.before_adverbs(4)] == "king"
    assert t.at(99) == 0
    assert t.word(-1) == ""


PIECES = [
    "Gen.",
    "U.S.",
    "don’t",
    "Smith’s",
    "10:30",
    "3rd-placed",
    "Kyiv-based",
    " ",
    "  ",
    "\n",
    "\xa0",
    ",",
    "“",
    "e",
]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_tokens_are_cut_alike_whatever_stands_around_them(text):
    t = tokens(text, Span(0, len(text)), lexicon())
    found = [m.span() for m in module._TOKEN.finditer(text)]
    assert list(zip(t.starts, t.ends, strict=True)) == found
    assert t.words == [text[start:end].lower().replace("’", "'") for start, end in found]


def test_chunks_are_kept_up_to_a_number(monkeypatch):
    monkeypatch.setattr(module, "_MOST_CHUNKS", 3)
    chunks = module.Chunks(lexicon())
    first = [chunks[word] for word in ("a", "b", "c", "d", "word" * 20)]
    assert len(chunks) <= 3
    assert "word" * 20 not in chunks
    assert [chunks[word] for word in ("a", "b", "c", "d", "word" * 20)] == first


@pytest.mark.parametrize(
    ("text", "is_pronoun"),
    [
        ("Charles I was beheaded.", False),
        ("King Francis I won.", False),
        ("The reign of Elizabeth I ended.", False),
        ("World War I began.", False),
        ("I was hurt.", True),
        ("She told James I was late.", True),
        ("With John I am safe.", True),
    ],
)
def test_the_numeral_of_a_ruler_is_no_pronoun(read, text, is_pronoun):
    t = read(text)
    assert bool(t.flags[t.words.index("i")] & c.PRONOUN) == is_pronoun
