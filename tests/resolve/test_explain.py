"""Explain: each step from the words to the days."""

from datetime import UTC, date, datetime

import pytest

from eventline.errors import UnresolvableError
from eventline.languages import time_rules
from eventline.resolve.describe import describe
from eventline.resolve.explain import steps
from eventline.tag.tagger import find

PUBLISHED = date(2025, 3, 13)


def explained(phrase, published=PUBLISHED):
    return {step.name: step.text for step in steps(find(phrase), phrase, published)}


def test_every_step_is_told():
    assert explained("last August") == {
        "rule": "en/relative/directed",
        "meaning": "the last August",
        "reference": "published Thursday, 2025-03-13",
        "direction": "last, as the words say",
        "value": "2024-08",
        "interval": "2024-08-01/2024-08-31 (month)",
    }


@pytest.mark.parametrize(
    ("phrase", "step", "words"),
    [
        ("two weeks ago", "direction", "back, counted from the publication date"),
        ("we will meet on Friday", None, None),
        ("Friday", "direction", "the nearest that fits, back unless the clause looks ahead"),
        ("since August", "meaning", "since August"),
        ("30 days", "interval", "none: the words do not place it in the calendar"),
        ("early March", "value", "2025-03 (START)"),
        ("2022", "direction", "none needed"),
    ],
)
def test_steps(phrase, step, words):
    if step is None:
        with pytest.raises(UnresolvableError):
            explained(phrase)
    else:
        assert explained(phrase)[step] == words


def test_references():
    assert explained("Friday", None)["reference"] == "none given"
    assert (
        explained("Friday", datetime(2025, 3, 13, 9, tzinfo=UTC))["reference"]
        == "published Thursday, 2025-03-13 09:00:00+00:00"
    )


def test_every_example_of_every_rule_can_be_told():
    for rule in time_rules("en"):
        for example in rule.examples:
            assert all(describe(found.meaning) for found in find(example))
