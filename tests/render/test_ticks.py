"""Ticks of the time axis: inside, in order, not too many, in the words of calendars."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.model.moment import FIRST_SECOND, LAST_SECOND, from_iso, to_seconds
from eventline.render.ticks import ticks


def labels(first, last, most=10):
    found = ticks(to_seconds(from_iso(first)), to_seconds(from_iso(last)), most)
    return [f"{tick.label} {tick.below}".strip() for tick in found]


@pytest.mark.parametrize(
    ("first", "last", "most", "expected"),
    [
        (
            "2025-03-12T22:30:00",
            "2025-03-13T01:30:00",
            5,
            ["23:00 12 Mar 2025", "00:00 13 Mar 2025", "01:00"],
        ),
        ("2024-12-30", "2025-01-02", 5, ["30 Dec 2024", "31 Dec", "1 Jan 2025", "2 Jan"]),
        ("2025-03-01", "2025-03-25", 4, ["3 Mar 2025", "10 Mar", "17 Mar", "24 Mar"]),
        ("2024-10-05", "2025-02-05", 6, ["Nov 2024", "Dec", "Jan 2025", "Feb"]),
        ("2019-06-01", "2024-06-01", 6, ["2020", "2021", "2022", "2023", "2024"]),
        ("-0048-06-01", "0012-06-01", 8, ["40 BC", "30 BC", "20 BC", "10 BC", "AD 10"]),
        (
            "-0002-06-01",
            "0002-06-01",
            9,
            ["Jul 3 BC", "Jan 2 BC", "Jul", "Jan 1 BC", "Jul", "Jan AD 1", "Jul"],
        ),
    ],
)
def test_steps_are_those_of_calendars(first, last, most, expected):
    found = labels(first, last, most)
    assert [label for label in found if label in expected] == expected
    assert len(found) <= len(expected) + 2


@given(
    st.integers(FIRST_SECOND - 10**9, LAST_SECOND - 3600), st.integers(3600, 4 * 10**11), st.integers(2, 20)
)
def test_ticks_are_inside_in_order_and_few(first, length, most):
    found = [tick.at for tick in ticks(first, first + length, most)]
    assert found == sorted(set(found))
    assert all(first <= at <= first + length for at in found)
    assert len(found) <= 1.2 * most + 3
