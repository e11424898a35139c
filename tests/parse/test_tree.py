"""A tree speaks of the tokens of one sentence, however the parser cut the words."""

from eventline.languages.en.events.lexicon import lexicon
from eventline.model.span import Span
from eventline.parse.tree import Words, tree
from eventline.syntax.tokens import tokens


def test_heads_are_tokens_and_a_root_has_none(parsed):
    t, found = parsed("Ada Venn quit.", "Ada compound 1 NNP\nVenn nsubj 2 NNP\nquit ROOT 2 VBD\n. punct 2 .")
    assert t.words == ["ada", "venn", "quit", "."]
    assert found.heads == (1, 2, -1, 2)
    assert sorted(found.subtree(2)) == [0, 1, 2, 3]
    assert sorted(found.subtree(2, frozenset({"nsubj"}))) == [2, 3]


def test_several_words_of_the_parser_are_one_token(parsed):
    rows = "Riga npadvmod 2 NNP\n- punct 2 HYPH\nbased amod 3 VBN\nbanks nsubj 4 NNS\nfailed ROOT 4 VBD"
    t, found = parsed("Riga-based banks failed", rows)
    assert t.words == ["riga-based", "banks", "failed"]
    assert found.heads == (1, 2, -1)
    assert found.tags == ("VBN", "NNS", "VBD")


def test_what_hangs_on_another_sentence_is_a_root():
    text = "He left. Then came rain."
    t = tokens(text, Span(9, 24), lexicon())
    words = Words([0, 3, 7, 9, 14, 19, 23], [1, 1, 1, 4, 1, 4, 4], ["x"] * 7, ["y"] * 7)
    assert tree(t, words).heads == (1, -1, 1, 1)
