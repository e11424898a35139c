"""A relation turns the window of one event into that of another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.relation import Measure, Order, Relation

DAY = Interval("2025-03-12", "2025-03-13")
CASES = [
    (Order.AFTER, 2, Grain.DAY, Measure.EXACT, "2025-03-14"),
    (Order.BEFORE, 1, Grain.DAY, Measure.EXACT, "2025-03-11"),
    (Order.AFTER, 1, Grain.WEEK, Measure.EXACT, "2025-03-16/2025-03-22"),
    (Order.AFTER, 1, Grain.YEAR, Measure.LESS, "2025-12-11/2026-03-12"),
    (Order.BEFORE, None, Grain.HOUR, Measure.EXACT, "2025-03-11/2025-03-12"),
    (Order.AFTER, None, Grain.DAY, Measure.EXACT, "2025-03-13/2025-03-25"),
    (Order.AFTER, None, None, Measure.EXACT, "2025-03-12/.."),
    (Order.BEFORE, None, None, Measure.EXACT, "../2025-03-12"),
    (Order.UNTIL, None, None, Measure.EXACT, "../2025-03-12"),
    (Order.DURING, None, None, Measure.EXACT, "2025-03-12"),
]


@pytest.mark.parametrize(("order", "count", "unit", "measure", "expected"), CASES)
def test_window(order, count, unit, measure, expected):
    relation = Relation(order, None, "", "", count, unit, measure)
    assert relation.window(DAY).isoformat() == expected


def test_nothing_follows_from_an_event_that_may_lie_anywhere():
    assert Relation(Order.AFTER, None, "").window(Interval(None, "2025-03-13")) is None


def test_nothing_lies_outside_the_calendar():
    long_before = Relation(Order.BEFORE, None, "", "", 20_000, Grain.YEAR)
    assert long_before.window(DAY) is None
    to_the_day = Relation(Order.AFTER, None, "", "", 20_000, Grain.YEAR, Measure.TO_THE_DAY)
    assert to_the_day.window(DAY) is None


@given(st.integers(1, 400), st.sampled_from([Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR]))
def test_before_undoes_after(count, unit):
    after = Relation(Order.AFTER, None, "", "", count, unit).window(DAY)
    back = Relation(Order.BEFORE, None, "", "", count, unit).window(after)
    assert (back & DAY) == DAY
