"""The two engines find the same phrases; without RE2 the scan only takes longer."""

import builtins

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventline.languages import time_rules
from eventline.rules.engine import Re2Engine, RegexEngine, make_engine
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
    assert isinstance(make_engine([("a", "a", False)]), RegexEngine)


@pytest.mark.parametrize("engine", [Re2Engine, RegexEngine])
def test_claims_are_in_listed_order(engine):
    made = engine([("[a-z]+", "[a-z]+", False), ("b", "b", False), ("(?P<x>a|b)", "(?P<x>.)", True)])
    assert list(made.claims("b")) == [0, 1, 2]
    assert list(made.claims("1")) == [2]
    assert list(made.claims("12")) == []
