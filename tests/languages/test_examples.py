"""A rule that another rule hides is a dead rule: each example is claimed by its own rule."""

import pytest

from eventline.languages import time_rules
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


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_each_example_is_claimed_by_its_own_rule(rule):
    for example in rule.examples:
        texts = [frame.format(example) for frame in FRAMES]
        found = [(text[hit.start : hit.end], hit.rule) for text in texts for hit in scanner("en").find(text)]
        assert (example, rule.name) in found
        others = {name for words, name in found if words == example} - {rule.name}
        assert not others


def test_names_are_unique_and_say_language_and_file():
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert all(name.count("/") == 2 and name.startswith("en/") for name in names)
