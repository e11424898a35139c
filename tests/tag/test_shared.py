"""The year that several dates share is said once, at the last of them."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find


def values(text):
    return [timex.value for timex in resolve_all(find(text), text, date(2025, 3, 13))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Polls were held in May and October 1961.", ["1961-05", "1961-10"]),
        ("It rained in June, July and August 1944.", ["1944-06", "1944-07", "1944-08"]),
        ("It fell in late May and early June 1940.", ["1940-05", "1940-06"]),
        ("The autumn and early winter of 1871 were wet.", ["1871-FA", "1871-WI"]),
        ("They met on June 5 and July 4, 1942.", ["1942-06-05", "1942-07-04"]),
        ("It froze in the winter and spring of 1942.", ["1941-WI", "1942-SP"]),
        ("It snowed in December and January 1942.", ["1941-12", "1942-01"]),
        ("Prices fell in June and July of last year.", ["2024-06", "2024-07"]),
        ("The sieges of 396 and 393 BC failed.", ["BC0396", "BC0393"]),
        ("It was built in the 19th and 20th centuries.", ["18", "19"]),
        ("The late 18th and early 19th centuries were dry.", ["17", "18"]),
        ("It rose in the 1960s and '70s.", ["196", "197"]),
        ("It rose in the 1960s–70s.", ["196", "197"]),
        ("It lasted from mid-May to early June 1940.", ["1940-05", "1940-06"]),
        ("The spring–summer 1942 collection was dull.", ["1942-SP", "1942-SU"]),
        ("It grew in Q1 and Q3 2024.", ["2024-Q1", "2024-Q3"]),
        ("It grew in Q1-Q3 2024.", ["2024-Q1", "2024-Q3"]),
        ("Caesar died on the Ides of March, 44 BC.", ["BC0044-03-15"] * 1 + ["BC0044"]),
        ("He was mayor 2003–present.", ["2003", "PRESENT_REF"]),
    ],
)
def test_the_last_date_gives_its_year(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They left in February; April 1942 was quiet.", ["2025-02", "1942-04"]),
        ("He won in 1941 and June 1942.", ["1941", "1942-06"]),
        ("It began on 5 February, and it ended by June 1942.", ["2025-02-05", "1942-06"]),
    ],
)
def test_dates_that_are_no_list_share_nothing(text, expected):
    assert values(text) == expected
