"""An answer that hangs on the text is left open; a fault on the way to it is not taken for one."""

from datetime import date

import pytest

from eventline.model.grain import Grain
from eventline.model.meaning import Anchor, Shifted
from eventline.resolve import settled as module
from eventline.resolve.settled import Needs, day_alone, settled

DAY = (date(2025, 3, 13), None, False, False, False)


def test_what_counts_from_the_times_before_it_hangs_on_the_text():
    next_day = Shifted(Grain.DAY, 1, Anchor.MENTIONED)
    assert settled(next_day, day_alone(*DAY)) is Needs.TEXT


def test_a_fault_in_the_reckoning_is_raised(monkeypatch):
    monkeypatch.setattr(module, "place", lambda meaning, context: None.missing)
    with pytest.raises(AttributeError, match="missing"):
        settled(Shifted(Grain.DAY, 1), day_alone(*DAY))
