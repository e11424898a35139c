"""Days before year 1, which order with dates."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.model.day import AncientDay, day_from_number

numbers = st.integers(-3_652_424, 3_652_059)


def test_fields_and_iso():
    day = AncientDay(0)
    assert (day.year, day.month, day.day, day.weekday()) == (0, 12, 31, 6)
    assert str(day) == day.isoformat() == "0000-12-31"
    assert repr(day) == "AncientDay('0000-12-31')"


def test_a_later_day_is_refused():
    with pytest.raises(ValueError, match="day number 1 is in year 1 or later"):
        AncientDay(1)


def test_it_orders_with_nothing_else():
    with pytest.raises(TypeError, match="cannot order a day and int"):
        _ = AncientDay(0) < 3


@given(numbers, numbers)
def test_order_is_that_of_the_numbers(a, b):
    one, other = day_from_number(a), day_from_number(b)
    assert (one < other) == (a < b)
    assert (one <= other) == (a <= b)
    assert (one > other) == (a > b)
    assert (one >= other) == (a >= b)
    assert (one == other) == (a == b)


@given(numbers)
def test_number_comes_back(number):
    day = day_from_number(number)
    assert day.toordinal() == number
    assert isinstance(day, date) == (number > 0)
    assert (day.weekday() - number + 1) % 7 == 0
    assert hash(day) == hash(day_from_number(number))
