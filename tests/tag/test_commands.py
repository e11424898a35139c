"""Each phrase in ``tests/corpus/commands`` means to an assistant exactly what is written beside it."""

import tomllib
from pathlib import Path

import pytest

import eventline as el
from eventline.languages import time_rules
from eventline.rules.rule import IGNORED
from eventline.tag.tagger import scanner

CORPUS = tomllib.loads((Path(__file__).parents[1] / "corpus/commands/en.toml").read_text("utf-8"))
REFERENCE = CORPUS["reference"]
FOUND = [(group["value"], text) for group in CORPUS["group"] for text in group["text"]]
SHORTHAND = [rule for rule in time_rules("en", commands=True) if rule.name.startswith("en/short-")]
FRAMES = (
    "Remind me {}.",
    "{}",
    "Meet me on {}, please",
    "Tomorrow, {}",
    "Friday {}",
    "on 25.10 {}",
    "in {}",
    "older than {}",
)


@pytest.mark.parametrize(("value", "text"), FOUND)
def test_found(value, text):
    found = el.tag(f"Remind me {text}, please.", published=REFERENCE, prefer="future")
    assert [timex.value for timex in found] == [value]


@pytest.mark.parametrize("text", CORPUS["none"])
def test_not_found(text):
    assert el.tag(text, published=REFERENCE, prefer="future") == ()


@pytest.mark.parametrize("rule", SHORTHAND, ids=[rule.name for rule in SHORTHAND])
def test_each_example_is_claimed_by_its_own_rule(rule):
    commands = scanner("en", True)
    for example in rule.examples:
        if rule.read(example) is IGNORED:
            claiming = [commands.rules[number].name for number in commands.engine.claims(example)]
            assert rule.name in claiming
            continue
        texts = [frame.format(example) for frame in FRAMES]
        hits = [(t[hit.start : hit.end], hit.rule) for t in texts for hit in commands.find(t)]
        assert (example, rule.name) in hits


def test_shorthand_is_not_read_in_news():
    assert el.tag("The vote was 4/25 and the score 7a.", published=REFERENCE) == ()


@pytest.mark.parametrize(
    "word", ["mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun"]
)
def test_a_short_weekday_is_found(word):
    (found,) = el.tag(f"Call me on {word} please.", published=REFERENCE, prefer="future")
    assert found.text == word


def test_a_word_that_begins_like_a_weekday_is_none():
    assert el.tag("Thus we go on.", published=REFERENCE, prefer="future") == ()


def test_a_length_without_a_count_counts_from_nothing():
    found = el.tag("It has been shut for some time now.", published=REFERENCE, prefer="future")
    assert next(timex.text for timex in found) == "some time"
