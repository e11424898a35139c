"""The order of reports in a crowd: what is told in one way stands together."""

import pytest

from eventline.merge.neighbours import adjacent, order
from eventline.merge.report import reports


@pytest.fixture
def told(newsroom):
    """Return reports of two happenings, by turns."""
    for number in range(6):
        newsroom.article(f"a{number}", "2025-03-13")
        sentence, trigger = (
            ("Dockers walked out in Varna over pay.", "walked out"),
            ("A court freed the banker on bail.", "freed"),
        )[number % 2]
        newsroom.report(f"a{number}", sentence, trigger, "2025-03-12")
    documents = {document.id: document for document in newsroom.documents}
    return reports(newsroom.events, documents, {})


@pytest.mark.parametrize("feature", ["trigger\nwalk\nvarna", "words\npay\nport"])
def test_reports_of_the_same_words_stand_together(told, feature):
    placed = [order(feature, report) for report in told]
    assert len(set(placed[::2])) == len(set(placed[1::2])) == 1
    assert placed[0] != placed[1]


def test_each_feature_has_an_order_of_its_own(told):
    assert order("one", told[0]) != order("other", told[0])


def test_each_meets_the_next_few():
    pairs = list(adjacent(range(100), 3))
    assert len(pairs) == len(set(pairs)) == 99 + 98 + 97
    assert all(0 < b - a <= 3 for a, b in pairs)
