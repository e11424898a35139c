"""Hostile input takes time in proportion to its length, and importing the rules compiles nothing."""

import subprocess
import sys
import time

import pytest

from eventline.tag.tagger import find

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


def seconds(text):
    start = time.perf_counter()
    find(text)
    return time.perf_counter() - start


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_length_only(piece):
    short, long = (piece * (size // len(piece)) for size in (10_000, 80_000))
    find(short)
    fastest = min(seconds(short) for _ in range(3))
    assert seconds(long) < 8 * max(fastest, 0.002) * 6


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
