"""Corrections in a file: what is written comes back, and a fault names file, line and what was expected."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventline.corrections.changes import Changes
from eventline.corrections.corrections import Corrections
from eventline.corrections.entries import Addition, Change, EventKey, Hide, Merge, Split
from eventline.corrections.toml import dumps, loads
from eventline.errors import UnreadableError
from eventline.model.interval import Interval
from eventline.model.stretch import stretch

BY_HAND = """
# what the desk has found
[[change]]
event = "3f2a9c01b7de"
quote = "Dockers walked out on Wednesday."
trigger = "walked"
headline = "Dockers of Lorvik walked out"
when = 2025-03-12
best = "2025-03-12"
lasted = false
status = "occurred"
place = "none"
actors = ["Dockers' union"]
note = "Photographs show the date."

[[hide]]
quote = "Subscribe today."

[[merge]]
events = ["aa", { event = "bb", quote = "They left." }]
when = "2025-03"

[[split]]
event = "cc"
out = ["The ferry sank."]
headline = "The ferry sank"

[[add]]
headline = "The port reopened"
when = { start = "2025-03-20T06:00:00", end = "2025-03-20T09:00:00", granularity = "hour" }
document = "harbour log"
"""


@settings(max_examples=60)
@given(st.from_type(Corrections))
def test_what_is_written_is_read_back_and_written_the_same(corrections):
    text = dumps(corrections)
    assert Corrections(loads(text)) == corrections
    assert dumps(Corrections(loads(text))) == text


def test_a_file_written_by_hand():
    split, merge, added, change, hide = Corrections(loads(BY_HAND))
    assert change == Change(
        EventKey("3f2a9c01b7de", "Dockers walked out on Wednesday.", "walked"),
        Changes(
            headline="Dockers of Lorvik walked out",
            when="2025-03-12",
            best=date(2025, 3, 12),
            lasted=False,
            status="occurred",
            place=None,
            actors=["Dockers' union"],
        ),
        "Photographs show the date.",
    )
    assert hide == Hide(EventKey(quote="Subscribe today."))
    assert merge == Merge([EventKey("aa"), EventKey("bb", "They left.")], Changes(when=stretch("2025-03")))
    assert split == Split(EventKey("cc"), ["The ferry sank."], Changes(headline="The ferry sank"))
    hours = Interval("2025-03-20T06:00:00", "2025-03-20T09:00:00", granularity="hour")
    assert added == Addition(Changes(headline="The port reopened", when=hours), document="harbour log")


def test_a_year_may_stand_without_quotes():
    (entry,) = loads('[[change]]\nevent = "a"\nwhen = 2024')
    assert entry.changes.when == stretch("2024")


def test_file_round_trip(tmp_path):
    corrections = Corrections(loads(BY_HAND))
    corrections.write(tmp_path / "c.toml")
    assert Corrections.read(tmp_path / "c.toml") == Corrections.of(str(tmp_path / "c.toml")) == corrections


CHANGE = '\n[[change]]\nevent = "a"\n'
FAULTS = [
    ("[[change]", "not TOML"),
    ("version = 2", "corrections of version 2, expected 1"),
    ("[[chang]]", "the file has an unknown key 'chang', did you mean 'change'?"),
    ("[change]\nevent = 'a'", "change is no array of tables, expected [[change]] before each of them"),
    ("change = [1]", "change 1 is 1, expected an object"),
    (f'{CHANGE}headlien = "x"', "line 2, change has an unknown key 'headlien', did you mean 'headline'?"),
    (f"{CHANGE}", "line 2, change changes nothing, expected a field to set or a note"),
    (f'{CHANGE}note = "x"{CHANGE}status = "maybe"', "line 5, change.status is 'maybe': 'maybe' is no status"),
    (f'{CHANGE}status = "maybe"', "expected occurred, reported, planned, possible, negated"),
    (f'{CHANGE}when = "12 March"', "line 2, change.when: '12 March' is no window, expected 2025-03-12, "),
    (f'{CHANGE}when = "2025-02-30"', "line 2, change.when: '2025-02-30': no day"),
    (f"{CHANGE}when = true", "line 2, change.when is True: expected a window"),
    (f"{CHANGE}when = 2025-03-12T09:00:00", "expected a window"),
    (f'{CHANGE}when = {{ start = "x", granularity = "day" }}', "line 2, change.when.start: 'x' is no moment"),
    (f'{CHANGE}best = "2025-03"', "line 2, change.best: '2025-03' is no single day"),
    (f"{CHANGE}best = 5", "expected a day"),
    (f'{CHANGE}when = "2025-03-12"\nbest = "2025-03-13"', "line 2, change best 2025-03-13 lies outside"),
    (f'{CHANGE}lasted = "no"', "line 2, change.lasted is 'no': expected true or false"),
    (f'{CHANGE}headline = " "', "line 2, change.headline is ' ': expected words"),
    (f'{CHANGE}actors = "Ann"', "expected a list of names"),
    (f"{CHANGE}actors = [1]", "expected words"),
    (f"{CHANGE}note = 1", "line 2, change.note is 1, expected text"),
    ('[[change]]\nnote = "x"', "line 1, change neither an event id nor a quote"),
    ('[[merge]]\nevents = ["a"]', "line 1, merge names 1 event, expected two or more"),
    ('[[merge]]\nevents = ["a", { id = "b" }]', "line 1, merge.events[1] has an unknown key 'id'"),
    ('[[split]]\nevent = "a"', "line 1, split takes no sentence out"),
    ('[[add]]\nwhen = "2025"', "line 1, add has no headline, expected who did what"),
]


@pytest.mark.parametrize(("text", "message"), FAULTS)
def test_a_fault_names_file_line_and_what_was_expected(tmp_path, text, message):
    path = tmp_path / "c.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableError) as error:
        Corrections.read(path)
    assert str(error.value).startswith(f"{path}: ")
    assert message in str(error.value)


@pytest.mark.parametrize(("content", "message"), [(b"\xff", "not UTF-8"), (None, "No such file")])
def test_a_file_that_cannot_be_read(tmp_path, content, message):
    if content is not None:
        (tmp_path / "c.toml").write_bytes(content)
    with pytest.raises(UnreadableError, match=message):
        Corrections.read(tmp_path / "c.toml")


def test_half_of_a_surrogate_pair_is_replaced():
    assert loads(dumps([Hide(EventKey("a", "x\ud800"))])) == (Hide(EventKey("a", "x\ufffd")),)
