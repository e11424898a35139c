"""Windows: what a time expression gives to what it dates."""

from datetime import date

import pytest

from eventline.anchor.windows import can_date, news_window, window
from eventline.model.document import Document
from eventline.times import tag

PUBLISHED = date(2025, 3, 13)


def _timex(text):
    return tag(text, published=PUBLISHED)[-1]


CASES = [  # words, window, lasted
    ("It fell on Monday", "2025-03-10", False),
    ("It has fallen since Monday", "2025-03-10/2025-03-13", True),
    ("It rained until Monday", "../2025-03-10", True),
    ("It fell less than two weeks ago", "2025-02-24/2025-03-12", False),
    ("It fell as of 3 March", "2025-03-03", False),
    ("It fell almost twenty years ago", "2005-01-01/2006-12-31", False),
    ("It fell recently", "../2025-03-12", False),
    ("It falls soon", "2025-03-14/..", False),
    ("It falls in the coming weeks", "2025-03-14/..", False),
    ("It falls over the next few days", "2025-03-14/..", False),
    ("It falls shortly", "2025-03-13/..", False),
    ("It falls now", "2025-03-12/2025-03-13", False),
]


@pytest.mark.parametrize(("text", "when", "lasted"), CASES, ids=[text for text, *_ in CASES])
def test_cases(text, when, lasted):
    found, went_on = window(_timex(text), text, Document("a", text, published=PUBLISHED))
    assert (found.isoformat(), went_on) == (when, lasted)


def test_before_a_noun_the_words_are_the_nouns_own():
    text = "after the 2022 invasion"
    found, _ = window(_timex(text), text, Document("a", text, published=PUBLISHED), attributive=True)
    assert found.isoformat() == "2022-01-01/2022-12-31"


def test_lengths_and_sets_date_nothing():
    assert not can_date(_timex("a 30-day pause"))
    assert not can_date(_timex("every day"))


def test_vague_words_need_a_day_of_publication():
    text = "It fell recently"
    assert window(_timex(text), text, Document("a", text)) == (None, False)


def test_the_news_of_the_day_is_of_two_days():
    assert news_window(PUBLISHED).isoformat() == "2025-03-12/2025-03-13"
    assert news_window(date(1, 1, 1)).isoformat() == "0001-01-01"
