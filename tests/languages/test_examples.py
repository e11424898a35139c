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


def told(rule):
    return [example for example in rule.examples if rule.read(example) is not IGNORED]


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_each_example_is_claimed_by_its_own_rule(rule):
    for example in told(rule):
        texts = [frame.format(example) for frame in FRAMES]
        found = [(text[hit.start : hit.end], hit.rule) for text in texts for hit in scanner("en").find(text)]
        assert (example, rule.name) in found
        others = {name for words, name in found if words == example} - {rule.name}
        assert not others


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
