"""Articles added later give the timeline of all articles at once, whatever came when."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

import eventline as el

ARTICLES = tuple(el.read(Path(__file__).parents[1] / "examples" / "kursk"))[:6]
WHOLE = el.build(ARTICLES)


@settings(max_examples=6)
@given(st.permutations(ARTICLES), st.integers(1, len(ARTICLES) - 1))
def test_adding_articles_is_building_at_once(articles, first):
    assert el.build(articles[first:], onto=el.build(articles[:first])).events == WHOLE.events


def test_the_title_stays_unless_another_is_given():
    before = el.build(ARTICLES[:1], title="Kursk")
    assert el.build(ARTICLES[1:2], onto=before).title == "Kursk"
    assert el.build(ARTICLES[1:2], onto=before, title="More").title == "More"
