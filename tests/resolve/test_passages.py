"""News that turns to history for a paragraph is read there as a history is."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find


def values(text):
    return [timex.value for timex in resolve_all(find(text), text, date(2025, 3, 20))]


def test_a_far_year_in_front_opens_a_passage():
    text = "In 1979 the army took power. In December it fell. In early March it was back, and left in summer."
    assert values(text) == ["1979", "1979-12", "1980-03", "1980-SU"]


def test_a_passage_ends_with_its_paragraph():
    text = "In 1979 the army took power. In December it fell.\n\nIn February a new law passed."
    assert values(text) == ["1979", "1979-12", "2025-02"]


def test_a_time_said_from_today_ends_a_passage():
    text = "In 1979 the army took power. On Monday it was praised. In February it was not."
    assert values(text) == ["1979", "2025-03-17", "2025-02"]


@pytest.mark.parametrize(
    "text",
    [
        "The firm, founded in 1979, moved in February.",
        "In 1979 it was a small firm, its owner said in February.",
        "In 2024 it was a small firm. In February it moved.",
    ],
)
def test_no_passage_is_opened(text):
    assert values(text)[-1] == "2025-02"


def test_news_that_tells_a_long_history_stays_news():
    now = "Guards at the dam said on Tuesday they would stay."
    history = "In 1941 the army came; in 1943 it left. In 1970 the dam was built, in 1986 it broke."
    text = f"{now} {history} It was mended in 1991.\n\nIn November, the region sent new guards."
    assert values(text)[-1] == "2024-11"
