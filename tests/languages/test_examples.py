"""A rule that another rule hides is a dead rule: each example is claimed by its own rule."""

import pytest

from eventline.languages import time_rules
from eventline.rules.rule import IGNORED
from eventline.tag.tagger import scanner

RULES = time_rules("en")
# A word in running text: guards look at what stands around it.
FRAMES = (
    "It began in {}.",
    "It began on {}.",
    "It went on for {} then.",
    "{}",
    "In May {} was said.",
    "They met {}, he said.",
)
# What else a rule may ask for around its words: a message, a rate, what is named after its day.
SETTINGS = (
    "Happy, my crew with {} was here #fun",
    "Came back at {} #fun",
    "My work is {} on Mondays #fun",
    "I was up from {} on Mondays #fun",
    "I was up {} on Mondays #fun",
    "My party on {} was here #fun",
    "They met {} on Monday.",
    "It was {} in a row.",
    "It was the best {} since May.",
    "It may {} come.",
    "It grew over {}.",
    "It lasted for {}.",
    "the {} truce",
    "the {} attacks",
    "It costs 5 dollars {}.",
    "It is {} of protests.",
    "Today is {} of the siege.",
    "It rained in {} of May.",
    "It rained on {} of the siege.",
    "It rained in his {} of the trial.",
    "It rang {} at 10:15.",
    "It departed {} sharp.",
    "0410 Left{} Rain. 0720 Left. 0830 Left.",
    "On {} he rose.",
    "It rings on Friday{} and goes on.",
    "Under the Tang dynasty ({}) it rained.",
)


def told(rule):
    return [example for example in rule.examples if rule.read(example) is not IGNORED]


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_each_example_is_claimed_by_its_own_rule(rule):
    for example in told(rule):
        found = hits(example, FRAMES)
        if rule.guard and rule.name not in found:
            assert rule.name in hits(example, SETTINGS)
        else:
            assert found == {rule.name}


def hits(example, frames):
    texts = [frame.format(example) for frame in frames]
    return {
        hit.rule for text in texts for hit in scanner("en").find(text) if text[hit.start : hit.end] == example
    }


@pytest.mark.parametrize("commands", [False, True])
def test_what_a_rule_passes_over_is_claimed_by_it(commands):
    rules = scanner("en", commands).rules
    for number, rule in enumerate(rules):
        for example in set(rule.examples) - set(told(rule)):
            assert number in scanner("en", commands).engine.claims(example)


def test_names_are_unique_and_say_language_and_file():
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert all(name.count("/") == 2 and name.startswith("en/") for name in names)
