"""Headlines have ten words at most, whatever the sentence."""

from hypothesis import given
from hypothesis import strategies as st

import eventline as el
from eventline.extract.headline.fit import MOST, fit
from eventline.extract.headline.phrase import Phrase

WORDS = st.sampled_from(["the", "a", "that", "mayor", "said", "over", "of", "to", "had", "closed", "ten"])
LEADS = st.lists(st.lists(WORDS, max_size=12), min_size=1, max_size=3)


@st.composite
def phrases(draw):
    words = draw(st.lists(WORDS, max_size=16))
    ends = st.lists(st.integers(0, len(words)), max_size=4, unique=True).map(sorted)
    return Phrase(words, draw(ends), draw(ends))


@given(LEADS, phrases(), st.lists(st.lists(WORDS, max_size=12), max_size=2))
def test_no_headline_is_longer_than_it_may_be(leads, behind, spare):
    assert len(fit(leads, behind, spare)) <= MOST


@given(st.lists(WORDS, max_size=MOST))
def test_what_fits_stays_as_it_is(words):
    assert fit([words], Phrase([], [0], [])) == words


def test_a_cut_leaves_a_whole():
    behind = Phrase(
        ["his", "guards", "to", "leave", "the", "old", "mill", "by", "the", "river", "at", "once"],
        [7, 10, 12],
        [],
    )
    assert " ".join(fit([["Lee", "ordered"]], behind)) == "Lee ordered his guards to leave the old mill"


def test_a_claim_is_told_in_full_by_a_shorter_name_or_a_colon():
    behind = Phrase(["the", "village", "of", "Orm", "with", "two", "tanks"], [4, 7], [2])
    leads = [f"{who} said that rebels attacked".split() for who in ("General Ann Lee", "Lee")]
    spare = [["Lee:", "rebels", "attacked"]]
    assert " ".join(fit(leads, behind, spare)) == "Lee said rebels attacked village of Orm with two tanks"


def test_a_long_claim_is_told_in_ten_words():
    text = (
        "The president of the Northern Farmers' Union, Lena Holm, told a conference in the capital on "
        "Monday that the new rules on the storage of grain in wooden barns would be a heavy burden for "
        "the smaller farms."
    )
    for event in el.extract(el.Document("farms", text, published="2025-03-13")):
        assert 3 <= len(event.headline.split()) <= MOST
