"""Datelines are found where they open a line, and nothing else is taken for one."""

import pytest

from eventline.model.document import Document
from eventline.model.span import Span
from eventline.pipeline import extract
from eventline.syntax.dateline import dateline_end, inside_lines

FOUND = [
    "OSLO, May 3 (Agency) — ",
    "OSLO (Agency) - ",
    "NEW YORK, Jan. 12 -- ",
    "TULMIN, Norland, 4 March 2024 (Wire) – ",
    "ST. VARNA (Wire) -- ",
    "OSLO/TULMIN (Wire) - ",
]
NOT_FOUND = [
    "NATO - the alliance - met in May.",
    "Oslo, May 3 — a day of rain.",
    "The ministers met in OSLO (Norway) — and left.",
    "UN, EU and NATO met on May 3.",
]


@pytest.mark.parametrize("line", FOUND)
def test_found(line):
    text = f"{line}Ministers met on Friday."
    assert text[: dateline_end(text, Span(0, len(text)))] == line
    within = f"Headline\n\n{text}\n\nMore text."
    start = within.index(text)
    assert dateline_end(within, Span(start, start + len(text))) == start + len(line)


@pytest.mark.parametrize("line", ["OSLO, Oct 14 (AP) - ", "OSLO, 14 October (Reuters) - ", "Oct. 14 (AP) — "])
def test_a_day_leaves_a_dateline_whole(line):
    text = f"{line}Nine miners were killed in a fire, officials said."
    assert not list(inside_lines(text))
    assert [x.headline for x in extract(Document("a", text, "2024-10-14"))] == [
        "Nine miners were killed in a fire"
    ]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text):
    assert dateline_end(text, Span(0, len(text))) == 0


def test_the_day_of_a_dateline_dates_no_event():
    text = "TULMIN, May 8 (Wire) — Ada Venn visited the harbour on Tuesday."
    (event,) = extract(Document("a", text, published="2024-05-08"))
    assert event.when.isoformat() == "2024-05-07"


@pytest.mark.parametrize(
    "line",
    ["OSLO (AP) - ", "Tulmin, Norland (CNN) -- ", "OSLO | Fri May 10, 2024 1:40 pm OSLO (Reuters) - "],
)
def test_a_title_on_the_same_line_stands_alone(line):
    text = f"Mill owner quits {line}Ada Venn left the board on Thursday."
    assert [text[start:] for start in inside_lines(text)] == [f"{line}Ada Venn left the board on Thursday."]
    left = extract(Document("a", text, published="2024-05-10"))[-1]
    assert (left.headline, left.actors) == ("Ada Venn left the board", ("Ada Venn",))


def test_a_party_in_brackets_is_no_agency():
    assert not [*inside_lines("Ada Venn (SNP) - who sits for Tulmin - left.")]
