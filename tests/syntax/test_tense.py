"""The tense of the verb that governs a time decides whether it lies ahead."""

import pytest

from eventline.syntax.tense import Tense, tense_at

CASES = [
    ("The talks will be held in Oslo on Friday.", "Friday", Tense.FUTURE),
    ("On Monday, the minister said he would resign on Friday.", "Monday", Tense.PAST),
    ("On Monday, the minister said he would resign on Friday.", "Friday", Tense.FUTURE),
    ("He is to meet the king on Tuesday.", "Tuesday", Tense.FUTURE),
    ("The vote scheduled for Tuesday was dropped.", "Tuesday", Tense.FUTURE),
    ("Talks are expected to start on Monday.", "Monday", Tense.FUTURE),
    ("Troops who entered on Sunday will leave.", "Sunday", Tense.PAST),
    ("Lima agreed to a truce on Tuesday.", "Tuesday", Tense.PAST),
    ("Lima agreed to sign a truce on Tuesday.", "Tuesday", Tense.FUTURE),
    ("The armed forces will march on Sunday.", "Sunday", Tense.FUTURE),
    ("The firm has closed its plant on Friday.", "Friday", Tense.PAST),
    ("The bank might cut rates on Thursday.", "Thursday", Tense.FUTURE),
    ("The shop is shut on Sunday.", "Sunday", Tense.PRESENT),
    ("The report, out on Friday.", "Friday", None),
    ("It rained. The court will rule on Friday. It was cold.", "Friday", Tense.FUTURE),
    ("Dr. Holt left on Friday.", "Friday", Tense.PAST),
]


@pytest.mark.parametrize(("text", "words", "tense"), CASES)
def test_cases(text, words, tense):
    start = text.index(words)
    assert tense_at(text, start, start + len(words)) is tense
