"""Names are told apart, and titles, adjectives and first words are no part of them."""

import pytest

from eventline.extract.who.names import Kind, names
from eventline.languages.en.events.lexicon import lexicon
from eventline.model.span import Span
from eventline.syntax.tokens import tokens

CASES = [
    ("Yesterday President Ada Venn met Piet Roos.", [("Ada Venn", Kind.PERSON), ("Piet Roos", Kind.PERSON)]),
    ("The French foreign minister Luc Morel left.", [("Luc Morel", Kind.PERSON)]),
    ("NATO Secretary-General Ida Storm spoke.", [("Ida Storm", Kind.PERSON)]),
    ("It rained in Kenya and Oslo.", [("Kenya", Kind.PLACE), ("Oslo", Kind.PLACE)]),
    ("The Kremlin blamed Hamas.", [("Kremlin", Kind.ORGANISATION), ("Hamas", Kind.ORGANISATION)]),
    ("The Institute for Sea Research closed.", [("Institute for Sea Research", Kind.ORGANISATION)]),
    ("Russian troops left.", []),
    ("Massive strikes shook Oslo.", [("Oslo", Kind.PLACE)]),
    ("Children fled.", []),
    ("Everything changed.", []),
    ("Ukrainians fled.", [("Ukrainians", Kind.GROUP)]),
    ("On Monday it rained in May.", []),
    ("They crossed the Tarn region.", [("Tarn", Kind.PLACE)]),
    ("The Moscow-backed militia fled.", []),
    ("The CAC 40 fell.", [("CAC 40", Kind.ORGANISATION)]),
    ("Venn & Roos won.", [("Venn & Roos", Kind.ORGANISATION)]),
    ("The Orlo 410 Skylark landed.", [("Orlo 410 Skylark", Kind.OTHER)]),
    ("They sold the eNote 4 in May.", [("eNote 4", Kind.OTHER)]),
    ("The Long War began.", [("Long War", Kind.OTHER)]),
    ("Chief of Staff Ada Venn resigned.", [("Ada Venn", Kind.PERSON)]),
    ("Head of the Orlo Energy Agency Luc Morel resigned.", [("Luc Morel", Kind.PERSON)]),
    ("The chief of Peru's Navy Command Luc Morel quit.", [("Peru", Kind.PLACE), ("Luc Morel", Kind.PERSON)]),
    ("The head of the Orlo Police Federation resigned.", [("Orlo Police Federation", Kind.ORGANISATION)]),
    ("In Kenya 20 people fled.", [("Kenya", Kind.PLACE)]),
    ("The park of 900 MW opened.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_cases(text, expected):
    t = tokens(text, Span(0, len(text)), lexicon())
    assert [(name.text, name.kind) for name in names(t)] == expected


def test_a_title_is_kept_beside_the_name():
    text = "Foreign minister Luc Morel left."
    (name,) = names(tokens(text, Span(0, len(text)), lexicon()))
    assert name.title == "foreign minister"


@pytest.mark.parametrize("text", ["Lee arrived in New", "Lee met the Orlo's", "New", "Lee's's", "LEE'S"])
def test_a_name_may_end_the_text(text):
    read = tokens(text, Span(0, len(text)), lexicon())
    assert all(name.end <= len(read) for name in names(read))
