"""A story that hundreds tell is one event, however many they are; copies of one text are one source."""

import random

import pytest

from eventline.merge.merge import merge
from eventline.merge.options import MergeOptions

DOCKERS = (
    "Dockers in Varna walked out over pay {when}.",
    "Dozens of dockers walked out in Varna {when}.",
    "{when} dockers walked out in Varna, unions said.",
    "Dockers in the port of Varna walked out {when}, and ships waited.",
)
CROWD = 3 * MergeOptions().crowd


@pytest.fixture
def told_by_many(newsroom):
    """Return a newsroom in which more papers tell one walkout than are compared each with all others."""
    rng = random.Random(3)
    for number in range(CROWD):
        newsroom.article(f"paper{number:03}", rng.choice(("2025-03-13", "2025-03-14")))
        when = rng.choice(("on Wednesday", "at noon", "yesterday", "early on Wednesday", "in the morning"))
        sentence = rng.choice(DOCKERS).format(when=when)
        newsroom.report(f"paper{number:03}", sentence, "walked out", "2025-03-12", place="Varna")
    return newsroom


def test_what_a_crowd_tells_is_one_event(told_by_many):
    (event,) = merge(told_by_many.events, told_by_many.documents)
    assert len(event.evidence) == CROWD


def test_a_crowd_does_not_swallow_what_else_happened_that_day(told_by_many):
    told_by_many.article("other", "2025-03-13")
    other = told_by_many.report(
        "other", "A court in Lima freed a banker on Wednesday.", "freed", "2025-03-12", theme="law"
    )
    events = merge(told_by_many.events, told_by_many.documents)
    assert sorted(len(event.evidence) for event in events) == [1, CROWD]
    assert other.id in {event.id for event in events}


def test_the_copies_of_one_text_are_one_source_however_many_print_it(newsroom):
    told = (
        "Dockers in Varna walked out over pay on Wednesday after talks with the port broke down at night.",
        "The harbour master closed the northern basin to ships with grain and sent the pilots home early.",
    )
    for number in range(100):
        newsroom.article(f"paper{number:03}", "2025-03-13", f"Paper {number}")
        for sentence, trigger in zip(told, ("walked out", "closed"), strict=True):
            newsroom.report(f"paper{number:03}", sentence, trigger, "2025-03-12")
    events = merge(newsroom.events, newsroom.documents)
    assert [(len(event.evidence), event.confidence) for event in events] == [(100, 0.9)] * 2
