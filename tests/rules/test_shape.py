"""A shape takes all that it stands for, so that no phrase is lost to the scan."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventline.languages import time_rules
from eventline.rules import shape
from eventline.rules.engine import Re2Engine
from eventline.rules.shape import in_shape

RULES = time_rules("en")  # whose modules name the shapes
EXACT = list(shape._SHAPES)


@pytest.mark.parametrize("exact", EXACT, ids=lambda pattern: pattern[:30])
def test_a_shape_takes_all_that_it_stands_for(exact):
    scanned = re.compile(in_shape(exact))  # of a text in small letters

    @settings(max_examples=60, deadline=None)
    @given(st.from_regex(exact, fullmatch=True))
    def check(words):
        assert scanned.fullmatch(re.sub(r"\s", " ", words.lower()))

    check()


def test_a_shape_is_far_smaller_than_what_it_stands_for():
    assert EXACT
    assert all(len(shape._SHAPES[exact]) < 0.7 * len(exact) for exact in EXACT)


def test_what_a_pattern_says_of_letters_holds_for_small_ones():
    assert in_shape(r"\b(?P<name>[A-Z]\w|FY\B\D)\s") == r"\b(?:[a-z]\w|fy\B\D) "


def test_all_patterns_together_stay_small():
    """They are compiled before the first text; a rule that spells a long list out makes them far larger."""
    assert len(Re2Engine([rule.patterns for rule in RULES]).pattern.pattern) < 100_000
