"""Which lines are entries of a chronology, and where sentences part at them."""

import pytest

import eventline as el
from eventline.syntax.entries import entries
from eventline.syntax.sentences import sentences
from eventline.times import tag

PUBLISHED = "2022-02-01"


def _bodies(text):
    found = entries(text, tag(text, published=PUBLISHED))
    return [" ".join(text[entry.body : entry.end].split()) for entry in found.all]


ENTRIES = [
    ("3 May 2019 – Lease signed\n9 July 2019 – Roof repaired", ["Lease signed", "Roof repaired"]),
    ("* 3 May 2019: Lease signed\n* June 2019: Roof repaired", ["Lease signed", "Roof repaired"]),
    ("Date | Event\n1854 | Mill opens\n1879 | Mill burns", ["Mill opens", "Mill burns"]),
    ("1854\tMill opens\n1879\tMill burns", ["Mill opens", "Mill burns"]),
    ("2021-05-06 Lease signed\n2021-07-09 Roof repaired", ["Lease signed", "Roof repaired"]),
    ("3 May 2019 (Friday): Lease signed\nBy June 2019: All moved", ["Lease signed", "All moved"]),
    ("4 June 1944. Rain all day.\n\n5 June. Wind.", ["Rain all day.", "Wind."]),
]
NO_ENTRIES = [
    "3 May 2019 – Lease signed",  # one is no chronology
    "On 3 May 2019 they signed the lease. In June 2019 the roof fell.",
    "The tenants moved out in\n2019. They came back in\n2020. Nobody saw them.",  # wrapped lines
    "In 2019 they left.\nIn 2020 they came back.",
    "3 May 2019\n\nThe port closed. It will open on\n4 June 2019\nafter the works.",
]


@pytest.mark.parametrize(("text", "expected"), ENTRIES, ids=[text for text, _ in ENTRIES])
def test_entries(text, expected):
    assert _bodies(text) == expected


@pytest.mark.parametrize("text", NO_ENTRIES)
def test_no_entries(text):
    assert _bodies(text) == []


def test_a_date_alone_on_its_line_opens_all_before_the_next():
    text = (
        "History. " * 40 + "\n\n3 May 2019\n\nThe mill closed.\n\nIt was sold.\n\n9 July 2019\n\nIt burned."
    )
    assert _bodies(text) == ["The mill closed. It was sold.", "It burned."]


def test_a_sentence_begins_with_its_date():
    text = "1. 4 June 1944. Rain all day. Wind.\n2. 5 June 1944. Sun."
    found = entries(text, tag(text, published=PUBLISHED)).part(sentences(text), text)
    assert [span.of(text) for span in found] == [
        "1. 4 June 1944. Rain all day.",
        "Wind.",
        "2. 5 June 1944. Sun.",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "[13/03/2025, 06:02:00] Ann: we left\n[13/03/2025, 06:05:10] Bo Hall: they crossed",
        "13/03/2025, 06:02 - Ann: we left\n13/03/2025, 06:05 - +44 7700 900123: they crossed",
        "3/13/25, 6:02 AM - Ann: we left\n3/13/25, 6:05 AM - Bo Hall: they crossed",
        "[06:02] Ann: we left\n[06:05] @bo: they crossed",
    ],
)
def test_the_lines_of_a_chat(lines):
    found = entries(lines, tag(lines, published="2025-03-14")).all
    assert [lines[x.body : x.end].strip() for x in found] == ["we left", "they crossed"]
    assert all(x.is_message for x in found)


def test_a_message_without_a_happening_is_no_event():
    text = "[09:07] Ann: ok\n[09:08] Ann: thanks, bye\n[09:09] Bo: Two jets bombed the base"
    events = el.extract(el.Document("chat", text, "2025-03-13"))
    assert [event.headline for event in events] == ["Two jets bombed the base"]
