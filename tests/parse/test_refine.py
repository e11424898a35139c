"""Where a tree knows better than the rules, its verbs, subjects and limits are taken."""

from hypothesis import given
from hypothesis import strategies as st

from eventline.languages.en.events.lexicon import lexicon
from eventline.model.span import Span
from eventline.parse.refine import refined
from eventline.parse.tree import Words, tree
from eventline.syntax.clauses import clauses
from eventline.syntax.tokens import tokens


def told(t, found):
    return [
        (t.raw(x.group.start, x.group.end), x.group.form, t.raw(*x.subject) if x.subject else None)
        for x in found
    ]


def test_a_participle_that_looks_like_a_past(parsed):
    rows = """
    The det 1 DT
    ships nsubj 8 NNS
    seized acl 1 VBN
    the det 4 DT
    week npadvmod 2 NN
    before prep 2 IN
    Easter pobj 5 NNP
    slowly advmod 8 RB
    sank ROOT 8 VBD
    """
    t, tree = parsed("The ships seized the week before Easter slowly sank", rows)
    assert ("seized", "participle", "The ships") in told(t, refined(t, tree))


def test_a_noun_that_looks_like_a_verb(parsed):
    rows = """
    Oslo compound 1 NNP
    strikes nsubj 4 NNS
    in prep 1 IN
    May pobj 2 NNP
    stopped ROOT 4 VBD
    trains dobj 4 NNS
    """
    t, tree = parsed("Oslo strikes in May stopped trains", rows)
    assert "strikes" in [verb for verb, _, _ in told(t, clauses(t))]
    assert [verb for verb, _, _ in told(t, refined(t, tree))] == ["stopped"]


def test_the_subject_that_the_tree_sees(parsed):
    rows = """
    Banks nsubj 4 NNS
    in prep 0 IN
    Oslo pobj 1 NNP
    suddenly advmod 4 RB
    failed ROOT 4 VBD
    , punct 4 ,
    rumours nsubj 7 NNS
    say parataxis 4 VBP
    """
    t, tree = parsed("Banks in Oslo suddenly failed, rumours say", rows)
    assert told(t, refined(t, tree))[0] == ("failed", "finite", "Banks in Oslo")


def test_the_subject_of_a_relative_clause_is_its_noun(parsed):
    rows = """
    Miners nsubj 7 NNS
    from prep 0 IN
    Lorvik pobj 1 NNP
    , punct 0 ,
    who nsubj 5 WP
    struck relcl 0 VBD
    , punct 0 ,
    won ROOT 7 VBD
    """
    t, tree = parsed("Miners from Lorvik, who struck, won", rows)
    assert [subject for _, _, subject in told(t, refined(t, tree))] == ["Miners from Lorvik"] * 2


def test_a_time_that_hangs_on_the_verb_belongs_to_its_clause(parsed):
    rows = """
    Police nsubj 1 NNS
    arrested ROOT 1 VBD
    men dobj 1 NNS
    who nsubj 4 WP
    sang relcl 2 VBD
    on prep 1 IN
    Friday pobj 5 NNP
    """
    t, tree = parsed("Police arrested men who sang on Friday", rows, "Friday")
    first = refined(t, tree)[0]
    assert t.raw(first.group.start, first.right) == "arrested men who sang on Friday"
    assert t.raw(first.group.start, clauses(t)[0].right) == "arrested men"


def test_headlines_are_left_to_the_rules(parsed):
    rows = """
    Miners compound 1 NNP
    Seized ROOT 1 VBD
    Five nummod 4 CD
    Bank compound 4 NNP
    Offices nsubj 1 NNP
    """
    t, tree = parsed("Miners Seized Five Bank Offices", rows)
    assert told(t, refined(t, tree)) == told(t, clauses(t)) == [("Seized", "finite", "Miners")]


TEXT = "Ann Holt’s Riga-based bank, which failed on Friday, said it had been warned and sued its owners."
PIECES = sorted({0, *(k for k, letter in enumerate(TEXT) if not letter.isalpha())})


@given(
    starts=st.sets(st.sampled_from(PIECES), min_size=1).map(sorted),
    relations=st.lists(st.sampled_from(["nsubj", "relcl", "conj", "ROOT", "acl", "punct"]), min_size=1),
    tags=st.lists(st.sampled_from(["VBD", "VBN", "NN", "WP", "NNP"]), min_size=1),
    data=st.data(),
)
def test_no_tree_is_too_strange(starts, relations, tags, data):
    size = len(starts)
    heads = data.draw(st.lists(st.integers(0, size - 1), min_size=size, max_size=size))
    words = Words(starts, heads, (relations * size)[:size], (tags * size)[:size])
    t = tokens(TEXT, Span(0, len(TEXT)), lexicon(), [Span(45, 51)])
    for clause in refined(t, tree(t, words)):
        assert 0 <= clause.left <= clause.group.start < clause.group.end <= clause.right <= len(t)
        if clause.subject is not None:
            assert 0 <= clause.subject[0] < clause.subject[1] <= len(t)
