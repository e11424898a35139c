"""Hostile input takes steps in proportion to its length, and importing the rules compiles nothing."""

import subprocess
import sys

import pytest

from eventline.languages import time_rules
from eventline.rules.engine import make_engine
from eventline.rules.scan import Scanner

PIECES = [
    "May ",
    "1",
    "12 ",
    "a",
    "the end of ",
    "early ",
    "from May 3 to ",
    "-",
    "9 a.m. ",
    "two ",
    "'",
    "\u00a0",
    "éa",
]


class Counting:
    """An engine that counts how often a text is searched."""

    def __init__(self, patterns):
        self.engine = make_engine(patterns)
        self.claims = self.engine.claims
        self.steps = 0

    def haystack(self, text):
        haystack = self.engine.haystack(text)
        spans, shorter = haystack.spans, haystack.shorter
        haystack.spans = lambda start: self.counted(spans(start))
        haystack.shorter = lambda *span: next(self.counted(iter([shorter(*span)])))
        return haystack

    def counted(self, answers):
        self.steps += 1
        for answer in answers:
            self.steps += 1
            yield answer


SCANNER = Scanner(time_rules("en"), Counting)


def steps(text):
    SCANNER.engine.steps = 0
    for _ in SCANNER.find(text):
        pass
    return SCANNER.engine.steps


@pytest.mark.parametrize("piece", PIECES)
def test_steps_grow_with_length_only(piece):
    short, long = (steps(piece * (size // len(piece))) for size in (2_000, 16_000))
    assert long <= 9 * short + 20
    assert long <= 16_000


def test_importing_the_rules_compiles_nothing():
    code = (
        "import re, sys\n"
        "made = []\n"
        "real = re.compile\n"
        "import eventline.languages.en as en\n"
        "from eventline.rules.rule import _compiled\n"
        "assert _compiled.cache_info().currsize == 0, 'a rule was compiled'\n"
        "assert 're2' not in sys.modules and 'regex' not in sys.modules, 'an engine was loaded'\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
