"""Windows as people write them, both ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.errors import UnreadableError
from eventline.model.day import AncientDay
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.stretch import single_day, stretch, written

DAYS = st.integers(-3_000_000, 3_000_000)


@pytest.mark.parametrize(
    ("text", "iso", "grain"),
    [
        ("2025-03-12", "2025-03-12", Grain.DAY),
        ("2025-02", "2025-02-01/2025-02-28", Grain.MONTH),
        ("2025", "2025-01-01/2025-12-31", Grain.YEAR),
        ("9999", "9999-01-01/9999-12-31", Grain.YEAR),
        ("2025-03-08/2025-03-12", "2025-03-08/2025-03-12", Grain.DAY),
        ("2024-12/2025-02", "2024-12-01/2025-02-28", Grain.MONTH),
        ("2024/2025-02-03", "2024-01-01/2025-02-03", Grain.DAY),
        ("2025-03-08/..", "2025-03-08/..", Grain.DAY),
        (".. / 2025-03", "../2025-03-31", Grain.MONTH),
        ("-0043-03-15", "-0043-03-15", Grain.DAY),
        ("44 BC", "-0043-01-01/-0043-12-31", Grain.YEAR),
        ("300 bce/1 BC", "-0299-01-01/0000-12-31", Grain.YEAR),
        ("AD 79", "0079-01-01/0079-12-31", Grain.YEAR),
        ("79 CE/..", "0079-01-01/..", Grain.YEAR),
    ],
)
def test_a_window_in_each_form(text, iso, grain):
    window = stretch(text)
    assert (window.isoformat(), window.granularity) == (iso, grain)
    assert stretch(written(window)) == window


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is no window, expected 2025-03-12, "),
        ("12 March", "is no window"),
        ("2025-3-1", "is no window"),
        ("2025-03-12T09:00", "is no window"),
        ("..", "is no window"),
        ("0 BC", "is no window"),
        ("-300", "is no window"),
        ("../..", "names no day"),
        ("2025-13", "'2025-13': no day or month of the calendar"),
        ("2025-02-30", "'2025-02-30': no day or month of the calendar"),
        ("2025-03/2024", "ends before it begins"),
    ],
)
def test_what_is_no_window(text, message):
    with pytest.raises(UnreadableError, match=message):
        stretch(text)


@given(DAYS, DAYS, st.sampled_from(["both", "start", "end"]))
def test_every_window_of_whole_days_can_be_written(a, b, ends):
    lo, hi = min(a, b) * 86_400, (max(a, b) + 1) * 86_400
    window = Interval(None if ends == "end" else lo, None if ends == "start" else hi)
    assert stretch(written(window)) == window


@pytest.mark.parametrize(
    "window",
    [
        Interval("2025-03-12T09:00", "2025-03-12T10:00"),
        Interval("2025-03-10", "2025-03-17", granularity="week"),
        Interval("2025-03-10", "2025-03-17", granularity="month"),
        Interval(None, None),
    ],
)
def test_what_the_forms_cannot_say_is_not_written(window):
    assert written(window) is None


def test_one_day():
    assert single_day("-0043-03-15") == AncientDay(single_day("-0043-03-15").number)
    with pytest.raises(UnreadableError, match="is no single day"):
        single_day("2025-03")
