"""A sentence that is said to hold no future holds none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.model.tense import Tense
from eventline.syntax.future import may_look_ahead
from eventline.syntax.verbs import verbs
from eventline.syntax.wordlist import words

WORDS = sorted(
    words(
        """They he Will will won't 'll they'll we’ll shall may could be is are was were to the about going set
        due likely scheduled expected planned plan hopes agreed ready for on next by opened meet meets when if
        until gonna held upcoming not also , . - been has have"""
    )
)


def looks_ahead(sentence):
    return any(verb.tense is Tense.FUTURE for verb in verbs(sentence, 0)[0])


@given(st.lists(st.sampled_from(WORDS), max_size=8), st.sampled_from([" ", "  ", "\n", "-"]))
def test_no_future_is_missed(said, gap):
    sentence = gap.join(said)
    assert may_look_ahead(sentence) or not looks_ahead(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["They rode out to the north.", "The bridge was closed, and they went to sea.", "He was too late"],
)
def test_most_of_the_past_is_passed(sentence):
    assert not may_look_ahead(sentence)
