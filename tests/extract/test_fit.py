"""Headlines have ten words at most, whatever the sentence."""

from hypothesis import given
from hypothesis import strategies as st

import eventline as el
from eventline.extract.fit import MOST, fit

WORDS = st.sampled_from(["the", "a", "that", "mayor", "said", "over", "of", "to", "had", "closed", "ten"])


@given(st.lists(WORDS, max_size=30))
def test_no_headline_is_longer_than_it_may_be(words):
    assert len(fit(words)) <= MOST


@given(st.lists(WORDS, max_size=MOST))
def test_what_fits_stays_as_it_is(words):
    assert fit(words) == words


def test_a_long_claim_is_told_in_ten_words():
    text = (
        "The president of the Northern Farmers' Union, Lena Holm, told a conference in the capital on "
        "Monday that the new rules on the storage of grain in wooden barns would be a heavy burden for "
        "the smaller farms."
    )
    for event in el.extract(el.Document("farms", text, published="2025-03-13")):
        assert 3 <= len(event.headline.split()) <= MOST
