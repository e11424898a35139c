"""A text that is too long to be read at once is cut where a paragraph ends."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import eventline as el
from eventline.analysis import analyse
from eventline.model.span import Span
from eventline.syntax.parts import parts

LETTER = """Dockers in Varna walked out on Wednesday.

A day after the walkout, the owners met in Sofia. They will meet again on 20 March 2025.

The harbour closed on 11 March 2025, and the bank of Norholm failed between 3 and 7 May 2019.

"""


@pytest.fixture
def cut(monkeypatch):
    """Read any text of more than 150 characters in parts."""
    monkeypatch.setattr("eventline.syntax.parts.LONG", 150)


@given(st.text(alphabet="ab. \n\r"), st.integers(2, 9))
def test_parts_follow_each_other_and_lose_nothing(text, most):
    cuts = list(parts(text, most))
    assert (cuts[0][0], cuts[-1][1]) == (0, len(text))
    assert all(end == start for (_, end), (start, _) in pairwise(cuts))
    assert all(0 < end - start <= most for start, end in cuts if text)


@pytest.mark.parametrize("border", ["\n\n", "\n\r\n", "\n", ". ", " "])
def test_a_part_ends_behind_the_best_border_in_its_second_half(border):
    text = f"a a. a\n\n{'a' * 7}. {'a' * 5}{border}{'a' * 12}"
    assert next(parts(text, 25)) == (0, 22 + len(border) if border != " " else 17)


def test_a_part_without_a_border_ends_where_it_must():
    assert list(parts("a" * 30, 25)) == [(0, 25), (25, 30)]


def test_times_and_events_of_parts_stand_where_the_text_has_them(cut):
    text = LETTER
    found = analyse(el.Document("a", text, "2025-03-13"))
    assert len(list(parts(text))) > 1
    assert found.timexes == el.tag(text, published="2025-03-13")
    assert all(Span(t.start, t.end).of(text) == t.text for t in found.timexes)
    assert [t.value for t in found.timexes if t.parts or t.type == "DATE"][-1].startswith("2019")
    reports = [report for event in found.events for report in event.evidence]
    assert {report.document for report in reports} == {"a"}
    assert all(report.sentence.of(text) == report.quote for report in reports)
    assert all(report.told_by == report.trigger.of(text) for report in reports)
    assert {report.expression.of(text) for report in reports if report.expression} >= {
        "Wednesday",
        "20 March 2025",
    }


def test_what_a_later_part_says_again_is_not_told_again(cut):
    once = el.extract(el.Document("a", LETTER, "2025-03-13"))
    assert el.extract(el.Document("a", LETTER * 2, "2025-03-13")) == once


def test_the_date_printed_at_the_top_is_that_of_all_parts(cut):
    text = f"Port closes\nMarch 12, 2025\n{LETTER}The port closed yesterday."
    assert el.extract(el.Document("a", text, "2025-03-20"))[-1].when.isoformat() == "2025-03-11"
