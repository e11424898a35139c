"""Relative times move a window by whole units."""

import pytest

from eventline.anchor.relative.relative import shifted
from eventline.model.document import Document
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.pipeline import extract

DAY = Interval("2025-03-12", "2025-03-13")
YEAR = Interval("2016-01-01", "2017-01-01", granularity=Grain.YEAR)
CASES = [
    (DAY, -1, Grain.DAY, "2025-03-11"),
    (DAY, 2, Grain.DAY, "2025-03-14"),
    (DAY, -1, Grain.WEEK, "2025-03-03/2025-03-09"),
    (DAY, -1, Grain.MONTH, "2025-02-01/2025-02-28"),
    (DAY, -2, Grain.YEAR, "2023-01-01/2023-12-31"),
    (YEAR, -2, Grain.YEAR, "2014-01-01/2014-12-31"),
]


@pytest.mark.parametrize(("when", "count", "unit", "expected"), CASES)
def test_shifted(when, count, unit, expected):
    assert shifted(when, count, unit).isoformat() == expected


def test_an_open_window_cannot_be_shifted():
    assert shifted(Interval(None, "2025-03-12"), 1, Grain.DAY) is None


TEXTS = [  # text, trigger, window
    ("The envoys met on Wednesday, two days after Lima agreed.", "agreed", "2025-03-10"),
    ("The envoys met on Monday, a day before Lima agreed.", "agreed", "2025-03-11"),
    ("The envoys met a day after Lima agreed on Monday.", "met", "2025-03-11"),
    ("The envoys met on Wednesday, almost a year after Lima agreed.", "agreed", None),
]


@pytest.mark.parametrize(("text", "trigger", "when"), TEXTS, ids=[text for text, *_ in TEXTS])
def test_one_happening_dates_another(text, trigger, when):
    found = {
        event.evidence[0].trigger.of(text): event.when.isoformat()
        for event in extract(Document("a", text, published="2025-03-13"))
    }
    assert found.get(trigger) == when
