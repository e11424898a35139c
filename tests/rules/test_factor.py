"""One pattern of many matches what each of them did."""

import re
from itertools import product

import pytest

from eventline.rules.factor import factored

PATTERNS = (
    r"\b(?:May|June) [0-9]{1,2}",
    r"\b(?:May|June)",
    r"\b(?:May|June) the|now",
    r"[(|)]x",
    r"[])]y?",
    r"\x41b|\x42",
    r"a+?b",
    r"a+?c{2}",
    "",
)
TEXTS = (
    "May 3",
    "June",
    "June the",
    "now",
    "|x",
    ")x",
    "]y",
    "Ab",
    "B",
    "aab",
    "acc",
    "",
    "the",
    "May 3the",
    "ac",
)


@pytest.mark.parametrize(("first", "last"), list(product(PATTERNS, repeat=2)))
def test_two_patterns_as_one(first, last):
    both = re.compile(factored([first, last]))
    for text in TEXTS:
        either = re.fullmatch(first, text) or re.fullmatch(last, text)
        assert (both.fullmatch(text) is None) == (either is None)


def test_what_is_alike_is_said_once():
    assert factored(PATTERNS[:3]).count("June") == 1
