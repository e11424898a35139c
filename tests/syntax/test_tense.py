"""The tense of the verb that governs a time decides whether it lies ahead."""

import re

import pytest

from eventline.syntax.tense import Tense, Tenses, tense_at

CASES = [
    ("Nobody will get paid until April.", "April", Tense.FUTURE),
    ("The boiler broke and the fitter can't come until Monday.", "Monday", Tense.FUTURE),
    ("They can't find who called on Monday.", "Monday", Tense.PAST),
    ("The talks will be held in Oslo on Friday.", "Friday", Tense.FUTURE),
    ("On Monday, the minister said he would resign on Friday.", "Monday", Tense.PAST),
    ("On Monday, the minister said he would resign on Friday.", "Friday", Tense.FUTURE),
    ("He is to meet the king on Tuesday.", "Tuesday", Tense.FUTURE),
    ("The vote scheduled for Tuesday was dropped.", "Tuesday", Tense.FUTURE),
    ("Talks are expected to start on Monday.", "Monday", Tense.FUTURE),
    ("Troops who entered on Sunday will leave.", "Sunday", Tense.PAST),
    ("Lima agreed to a truce on Tuesday.", "Tuesday", Tense.PAST),
    ("Lima agreed to sign a truce on Tuesday.", "Tuesday", Tense.FUTURE),
    ("On Tuesday Lima agreed to sign a truce.", "Tuesday", Tense.PAST),
    ("Lima agreed to it on Tuesday.", "Tuesday", Tense.PAST),
    ("Terms it set in March could not be met.", "March", Tense.PAST),
    ("The armed forces will march on Sunday.", "Sunday", Tense.FUTURE),
    ("They will play in a hastily repaired hall on Sunday.", "Sunday", Tense.FUTURE),
    ("It would open on a still unknown day in May.", "May", Tense.FUTURE),
    ("The family moved in May.", "May", Tense.PAST),
    ("The firm has closed its plant on Friday.", "Friday", Tense.PAST),
    ("The bank might cut rates on Thursday.", "Thursday", Tense.FUTURE),
    ("The shop is shut on Sunday.", "Sunday", Tense.PRESENT),
    ("The report, out on Friday.", "Friday", None),
    ("It rained. The court will rule on Friday. It was cold.", "Friday", Tense.FUTURE),
    ("Dr. Holt left on Friday.", "Friday", Tense.PAST),
    ("They'll play in Turin on Friday.", "Friday", Tense.FUTURE),
    ("We\N{RIGHT SINGLE QUOTATION MARK}ll see them Friday.", "Friday", Tense.FUTURE),
    ("gonna bake again on Friday", "Friday", Tense.FUTURE),
    ("The strike was scheduled next Friday.", "next Friday", Tense.FUTURE),
    ("Will the bank open on Friday?", "Friday", Tense.FUTURE),
    ("The lease had been due to end on Friday.", "Friday", Tense.PAST),
    ("The final would still be played on Friday.", "Friday", Tense.FUTURE),
    ("They lose their seats when the appeal is heard in May.", "May", Tense.FUTURE),
    ("The appeal is heard in May.", "May", Tense.PRESENT),
    ("It fell from a record set in August.", "August", Tense.PAST),
    ("The gains were lower than expected on Friday.", "Friday", Tense.PAST),
    ("Her remarks Sunday again raise doubts which may last.", "Sunday", None),
]


@pytest.mark.parametrize(("text", "words", "tense"), CASES)
def test_cases(text, words, tense):
    start = text.index(words)
    assert tense_at(text, start, start + len(words)) is tense


@pytest.mark.parametrize(("text", "words", "tense"), CASES)
def test_capitals_change_nothing(text, words, tense):
    start = text.index(words)
    assert tense_at(text.upper(), start, start + len(words)) is tense


def test_a_reader_that_goes_through_a_text_answers_as_one_that_begins_afresh():
    text = " ".join(case[0] for case in CASES) * 3 + " He ran and ran" * 200 + " on Monday and will Tuesday"
    reader = Tenses(text)
    days = [found.span() for found in re.finditer(r"\w+day|next Friday", text)]
    assert len(days) > 50
    assert [reader.at(*day) for day in days] == [tense_at(text, *day) for day in days]


def test_a_long_text_without_an_end_is_read_in_linear_time():
    text = "May will be on Monday " * 20_000
    reader = Tenses(text)
    assert all(reader.at(at, at + 6) is Tense.FUTURE for at in range(15, len(text), 22 * 50))
    assert Tenses("x").at(0, 1) is None


@pytest.mark.parametrize("text", ["A vote could be held in May.", "A poll might be called for May."])
def test_a_modal_before_a_passive_looks_ahead(text):
    assert tense_at(text, text.index("May"), text.index("May") + 3) is Tense.FUTURE


def test_what_could_not_be_reached_looks_back():
    text = "Neither of them could be located on Monday."
    assert tense_at(text, 36, 42) is Tense.PAST
