"""Hostile input takes steps in proportion to its length, and importing the rules compiles nothing."""

import subprocess
import sys

import pytest

from eventline import tag
from eventline.languages import time_rules
from eventline.resolve import settled
from eventline.rules import scan
from eventline.rules.engine import make_engine
from eventline.rules.scan import Scanner
from eventline.tag import tagger

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
    "May 3, ",
    "Friday ",
    "in 1998, ",
    "the the ",
    "\n",
    "a\n\n",
    "1998-",
    "3/4/",
    "half ",
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


def test_ten_megabytes_without_a_space_are_one_step():
    assert steps("a" * 10_000_000) == 1


def test_memory_stays_bounded_however_many_phrases_come(monkeypatch):
    monkeypatch.setattr(scan, "MAX_PHRASES", 50)
    monkeypatch.setattr(settled, "MAX_ANSWERS", 100)
    settled._KEPT.clear()
    scanner = tagger.scanner("en", False)
    scanner._readings.clear()
    for year in range(1200, 1800):
        tag(f"It began on 3 May {year}, and {year - 900} days later it was over.", published="2025-03-13")
        assert len(scanner._readings) <= 50
        assert len(settled._KEPT) <= 100


@pytest.mark.parametrize("piece", ["May 3, ", "in 1998, ", "Friday ", "two days later "])
def test_a_text_alone_keeps_no_more_than_its_phrases(piece):
    settled._KEPT.clear()
    tag(piece * 300, published="2025-03-13")
    assert len(settled._KEPT) < 40


def test_importing_the_rules_compiles_nothing():
    code = (
        "import re, sys\n"
        "made = []\n"
        "real = re.compile\n"
        "import eventline.languages.en.times, eventline.languages.en.commands\n"
        "from eventline.rules.rule import _compiled\n"
        "assert _compiled.cache_info().currsize == 0, 'a rule was compiled'\n"
        "assert 're2' not in sys.modules and 'regex' not in sys.modules, 'an engine was loaded'\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
