"""The lexicon knows the forms of its verbs and nouns, and its tables do not contradict each other."""

import os
import subprocess
import sys

import pytest

from eventline.languages.en.events import nouns, verbs
from eventline.languages.en.events.countries import ADJECTIVES, CAPITALS, COUNTRIES, GOVERNMENTS
from eventline.languages.en.events.furniture import is_furniture
from eventline.languages.en.events.lexicon import lexicon
from eventline.syntax import closed as c


def test_forms_lead_to_their_verb():
    english = lexicon()
    assert [english.verbs[form] for form in ("went", "struck", "said", "reaches")] == [
        "go",
        "strike",
        "say",
        "reach",
    ]


def test_themes():
    english = lexicon()
    assert english.verb_themes["bombard"] == "fighting"
    assert english.noun_themes[english.nouns["earthquakes"]] == "disaster"


def test_words_of_two_classes_are_marked():
    flags = lexicon().flags
    assert flags["attack"] & c.NOUNISH
    assert flags["claims"] & c.NOUNISH
    assert not flags["says"] & c.NOUNISH


def test_every_base_is_lower_case_and_has_no_ending():
    bases = set().union(*verbs.THEMES.values()) | verbs.STATIVE
    assert all(base == base.lower() for base in bases)
    assert not any(base.endswith("ed") and base[:-2] in bases for base in bases)


def test_weak_nouns_are_nouns():
    assert set().union(*nouns.THEMES.values()) >= nouns.WEAK - {"unrest", "transition"}


def test_countries():
    assert ADJECTIVES["Polish"] == "Poland"
    assert CAPITALS["Kyiv"] == CAPITALS["Kiev"] == "Ukraine"
    assert set(CAPITALS.values()) <= COUNTRIES
    assert GOVERNMENTS["Kremlin"] == "Russia"


WHOLE = """
from attrs import astuple
from eventline.languages.en.events.lexicon import lexicon
print([sorted(table.items()) for table in astuple(lexicon(), recurse=False)])
"""


def test_does_not_depend_on_the_order_of_hashes():
    told = [
        subprocess.run(
            [sys.executable, "-c", WHOLE],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1")
    ]
    assert told[0] == told[1]
    assert len(told[0]) > 10_000
    assert lexicon().nouns["talks"] == "talk"


FURNITURE_LINES = [
    "This article was amended on 6 November 2024.",
    "This story has been updated with a statement by the firm.",
    "Reporting by Ann Lee in Rome; Editing by Bob Day",
    "Kim Soo in Seoul contributed to this report.",
    "Close",
    "What's Hot",
    "Read more: floods",
    "ADVERTISEMENT",
    "Photo: A. Lee",
    "via Agency One",
    "Sign up for our letter",
    "By Ann Lee",
    "Share this story",
    "0:59 The minister speaks – video",
]
STORY_LINES = [
    "This article of the treaty was amended in May.",
    "The report was published by the ministry on Tuesday.",
    "The shops close on Sunday and open on Monday.",
    "He read more books.",
    "Photographs show the damage.",
    "Sharing power failed.",
    "The court searched homes.",
]


@pytest.mark.parametrize("line", FURNITURE_LINES)
def test_furniture(line):
    assert is_furniture(line)


@pytest.mark.parametrize("line", STORY_LINES)
def test_no_furniture(line):
    assert not is_furniture(line)
