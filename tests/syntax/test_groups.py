"""Verb groups show form, tense, voice and mood."""

import pytest

from eventline.model.tense import Tense
from eventline.syntax.groups import groups

PAST, PRESENT, FUTURE = Tense.PAST, Tense.PRESENT, Tense.FUTURE
CASES = [  # sentence, then each group: words, lemma, form, tense
    ("The court jailed him.", [("jailed", "jail", "finite", PAST)]),
    ("The bill will be passed.", [("will be passed", "pass", "finite", FUTURE)]),
    ("Troops have now withdrawn.", [("have now withdrawn", "withdraw", "finite", PAST)]),
    ("He is to meet her.", [("is to meet", "meet", "finite", FUTURE)]),
    ("It is likely to fall.", [("is likely to fall", "fall", "finite", PRESENT)]),
    ("They tried to leave.", [("tried", "try", "finite", PAST), ("to leave", "leave", "infinitive", None)]),
    ("It is to be held soon.", [("is to be held", "hold", "finite", FUTURE)]),
    (
        "She began by selling shoes.",
        [("began", "begin", "finite", PAST), ("selling", "sell", "gerund", None)],
    ),
    ("The visit lasted a day.", [("lasted", "last", "finite", PAST)]),
    ("The king visits Kenya.", [("visits", "visit", "finite", PRESENT)]),
    ("His visits to Kenya ended.", [("ended", "end", "finite", PAST)]),
    ("Air strikes hit the port.", [("hit", "hit", "finite", PAST)]),
    ("The wounded soldiers left.", [("left", "leave", "finite", PAST)]),
    (
        "Soldiers captured in May were freed.",
        [("captured", "capture", "participle", None), ("were freed", "free", "finite", PAST)],
    ),
    (
        "He saw a report published in May.",
        [("saw", "see", "finite", PAST), ("published", "publish", "participle", None)],
    ),
    (
        "Lee accompanied by guards left.",
        [("accompanied", "accompany", "participle", None), ("left", "leave", "finite", PAST)],
    ),
    (
        "Oslo lifted the ban, imposed after the raid.",
        [("lifted", "lift", "finite", PAST), ("imposed", "impose", "participle", None)],
    ),
    ("Officials say they know.", [("say", "say", "finite", PRESENT), ("know", "know", "finite", PRESENT)]),
    ("She is a doctor.", [("is", "be", "finite", PRESENT)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_cases(read, text, expected):
    t = read(text)
    found = [(t.raw(g.start, g.end), g.lemma, g.form, g.tense) for g in groups(t)]
    assert [(words, lemma, form) for words, lemma, form, _ in found] == [row[:3] for row in expected]
    assert [tense for *_, tense in found] == [row[3] for row in expected]


def _only(read, text):
    (group,) = groups(read(text))
    return group


def test_voice_aspect_and_negation(read):
    assert _only(read, "It was sold.").passive
    assert _only(read, "It has been sold.").perfect
    assert _only(read, "They are selling it.").progressive
    assert _only(read, "He did not sell it.").negated
    assert _only(read, "He found nothing.").negated
    assert not _only(read, "He sold it.").negated


def test_modals(read):
    assert _only(read, "He may leave.").modal == "may"
    assert _only(read, "He has to leave.").modal == "must"
    assert _only(read, "He is due to leave.").modal == "due"


def test_a_time_between_subject_and_verb_does_not_hide_the_verb(read):
    (group,) = groups(read("The bank on Tuesday pledged help.", "Tuesday"))
    assert group.lemma == "pledge"
