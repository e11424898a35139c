"""Sentences end where a reader would end them, also in text scraped without care."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.syntax.sentences import sentences


def _split(text):
    return [span.of(text) for span in sentences(text)]


CASES = {
    "two": ("It rained. Nobody came.", ["It rained.", "Nobody came."]),
    "no space": (
        "It rained a day ago.On Friday it cleared.",
        ["It rained a day ago.", "On Friday it cleared."],
    ),
    "title": ("Gen. Ada Venn left. Mr. Roos stayed.", ["Gen. Ada Venn left.", "Mr. Roos stayed."]),
    "wire quotes": ("It rained. ``Go home,'' she said.", ["It rained.", "``Go home,'' she said."]),
    "initials": ("J. R. Moss won. He wept.", ["J. R. Moss won.", "He wept."]),
    "state": ("The U.S. Senate voted. The bill passed.", ["The U.S. Senate voted.", "The bill passed."]),
    "state at the end": ("He left the U.S. The door shut.", ["He left the U.S.", "The door shut."]),
    "time of day": ("At 9 a.m. on Friday it rained.", ["At 9 a.m. on Friday it rained."]),
    "number": ("Prices rose 3.5 percent. Wages fell.", ["Prices rose 3.5 percent.", "Wages fell."]),
    "quote": ("“We go.” He went.", ["“We go.”", "He went."]),
    "quoted question": ("“Why now?” Lind asked. Nobody knew.", ["“Why now?” Lind asked.", "Nobody knew."]),
    "site": ("Readers of news.example wrote. We replied.", ["Readers of news.example wrote.", "We replied."]),
    "headline": ("Mayor quits after vote\n\nThe mayor quit.", ["Mayor quits after vote", "The mayor quit."]),
    "byline": (
        "Ferry to the island stopped for good\nBy Ann Lee\n3 May 2019\n\nIt sank.",
        ["Ferry to the island stopped for good", "By Ann Lee", "3 May 2019", "It sank."],
    ),
    "lines": ("The pier burned down.\nphoto: A. Lee", ["The pier burned down.", "photo: A. Lee"]),
    "wrapped": (
        "The pier that stood in the bay for\nninety years burned down on Monday and\nnobody was hurt.",
        ["The pier that stood in the bay for\nninety years burned down on Monday and\nnobody was hurt."],
    ),
    "picture": ("It rained. 🌊 Nobody came… ⚠️ Stay in.", ["It rained.", "🌊 Nobody came…", "⚠️ Stay in."]),
    "picture inside": ("It rained. 🌊 and poured.", ["It rained. 🌊 and poured."]),
    "circa": ("In c. 1120 it rose (d. 1180). It fell.", ["In c. 1120 it rose (d. 1180).", "It fell."]),
    "reign": ("Henry VIII (r. 1509–1547) left. He died.", ["Henry VIII (r. 1509–1547) left.", "He died."]),
    "era at the end": ("It fell in 146 B.C. Cato had won.", ["It fell in 146 B.C.", "Cato had won."]),
    "era at the head": ("He left. In 146 B.C. Carthage fell.", ["He left.", "In 146 B.C. Carthage fell."]),
    "era in front": ("Cato won. By A.D. 14 Rome ruled.", ["Cato won.", "By A.D. 14 Rome ruled."]),
    "empty": ("  \n\n ", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_cases(text, expected):
    assert _split(text) == expected


@given(st.text(alphabet='aB .!?\n"“”J1-', max_size=80))
def test_spans_are_ordered_and_hold_every_word(text):
    spans = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert not any("\n\n" in span.of(text).replace(" ", "") for span in spans)


def test_long_white_space_is_read_in_one_go():
    text = "It rained." + " " * 100_000 + "Nobody came."
    assert _split(text) == ["It rained.", "Nobody came."]
