"""The two engines find the same phrases; without RE2 the scan only takes longer."""

import builtins

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventline.languages import time_rules
from eventline.rules.engine import Pattern, Re2Engine, RegexEngine, make_engine
from eventline.rules.scan import Scanner

RULES = time_rules("en")
FAST, SLOW = Scanner(RULES, Re2Engine), Scanner(RULES, RegexEngine)
EXAMPLES = [example for rule in RULES for example in rule.examples]
words = st.sampled_from(
    [*EXAMPLES, "the", "on", "from", "to", "and", ",", "-", "3", "12", "p.m.", "May", "é", "\u2013"]
)


def hits(scanner, text):
    return [(hit.start, hit.end, hit.rule, hit.meaning) for hit in scanner.find(text)]


@settings(max_examples=150, deadline=None)
@given(st.lists(words, max_size=8).map(" ".join))
def test_both_engines_find_the_same(text):
    assert hits(FAST, text) == hits(SLOW, text)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("0123456789:/-.,' apmtzhMaydecJn–é\n"), max_size=40))
def test_both_engines_find_the_same_in_noise(text):
    assert hits(FAST, text) == hits(SLOW, text)


def test_the_slower_engine_takes_over_when_re2_cannot_be_imported(monkeypatch):
    def refuse(name, *rest, load=builtins.__import__):
        if name == "re2":
            raise ImportError(name)
        return load(name, *rest)

    monkeypatch.setattr(builtins, "__import__", refuse)
    assert isinstance(make_engine([Pattern("a", "a")]), RegexEngine)


@pytest.mark.parametrize("engine", [Re2Engine, RegexEngine])
def test_claims_are_in_listed_order(engine):
    made = engine([Pattern("[a-z]+", "[a-z]+"), Pattern("b", "b"), Pattern("(?P<x>a|b)", "(?P<x>.)", True)])
    assert list(made.claims("b")) == [0, 1, 2]
    assert list(made.claims("1")) == [2]
    assert list(made.claims("12")) == []


@pytest.mark.parametrize("engine", [Re2Engine, RegexEngine])
def test_patterns_that_end_alike_share_their_tail(engine):
    days = "(?:Monday|Friday)"
    late, early = Pattern("late ", "late .+", tail=days), Pattern("(?:very |)early ", "early .+", tail=days)
    spans = (
        engine([late, early, Pattern("noon", "noon")])
        .haystack("late Friday, very early Monday, noon")
        .spans(0)
    )
    assert list(spans) == [(0, 11), (13, 30), (32, 36)]


@pytest.mark.parametrize("engine", [Re2Engine, RegexEngine])
def test_patterns_that_begin_alike_share_that(engine):
    day = "(?:Monday|Friday)"
    noon, night = Pattern(f"{day} noon", ".+ noon"), Pattern(f"{day}(?: night|ish)", ".+ night")
    spans = engine([noon, night, Pattern("May", "May")]).haystack("Friday noon, Mondayish in May").spans(0)
    assert list(spans) == [(0, 11), (13, 22), (26, 29)]


@pytest.mark.parametrize("engine", [Re2Engine, RegexEngine])
def test_every_kind_of_white_space_is_a_gap(engine):
    made = engine([Pattern(r"a\sb", r"a\sb")])
    assert [end for _, end in made.haystack("a b a\tb a\nb a\rb a\fb a\vb").spans(0)] == [
        3,
        7,
        11,
        15,
        19,
        23,
    ]
    assert list(made.claims("a\nb")) == [0]
