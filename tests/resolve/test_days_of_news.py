"""News that has looked back goes on from the day of this week that it tells of."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find


def values(text, published):
    return [timex.value for timex in resolve_all(find(text), text, published)]


def test_the_day_is_the_one_told_of():
    text = "Shares fell on Friday, the most since 1987. The index ended the day at 310."
    assert values(text, date(2025, 3, 16)) == ["2025-03-14", "1987", "2025-03-14"]


def test_a_day_of_long_ago_is_not_gone_on_from():
    text = "The bank was founded on 3 May 1921. It grew until 1987. The index ended the day at 310."
    assert values(text, date(2025, 3, 16))[-1] == "2025-03-16"


@pytest.mark.parametrize(
    ("published", "expected"),
    [(date(2025, 3, 2), "2024-02"), (date(2025, 4, 2), "2025-02"), (date(2025, 2, 20), "2024-02")],
)
def test_last_february_is_not_last_month(published, expected):
    assert values("The mill burned last February.", published) == [expected]
