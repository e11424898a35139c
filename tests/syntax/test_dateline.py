"""Datelines are found where they open a line, and nothing else is taken for one."""

import pytest

from eventline.model.document import Document
from eventline.model.span import Span
from eventline.pipeline import extract
from eventline.syntax.dateline import dateline_end

FOUND = [
    "OSLO, May 3 (Agency) — ",
    "OSLO (Agency) - ",
    "NEW YORK, Jan. 12 -- ",
    "TULMIN, Norland, 4 March 2024 (Wire) – ",
    "ST. VARNA (Wire) -- ",
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


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text):
    assert dateline_end(text, Span(0, len(text))) == 0


def test_the_day_of_a_dateline_dates_no_event():
    text = "TULMIN, May 8 (Wire) — Ada Venn visited the harbour on Tuesday."
    (event,) = extract(Document("a", text, published="2024-05-08"))
    assert event.when.isoformat() == "2024-05-07"
