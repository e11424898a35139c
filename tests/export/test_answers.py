"""Answers as CSV and records: columns, lists in one cell, cells that no spreadsheet runs."""

import csv
import io

import pytest
from attrs import evolve
from hostile import timelines
from hypothesis import given

import eventline as el
from eventline.export.answers import COLUMNS, answers, answers_csv, sources

ARTICLE = el.Document("a", "Dockers and pilots walked out on Wednesday.", published="2025-03-13")
LINE = el.build([ARTICLE])


def row(event, *documents):
    text = answers_csv(el.Timeline((event,), documents=documents))
    (found,) = csv.DictReader(io.StringIO(text, newline=""))
    return found


def test_a_row_has_every_column():
    found = row(LINE[0], ARTICLE)
    assert tuple(found) == COLUMNS
    assert (found["first"], found["last"], found["best"]) == ("2025-03-12", "2025-03-12", "2025-03-12")
    assert (found["sources"], found["quote"], found["correction"]) == ("a", ARTICLE.text, "")


def test_lists_and_conflicts_stand_in_one_cell():
    window = el.Interval("2025-03-10", "2025-03-11")
    found = row(evolve(LINE[0], actors=("A", "B"), conflicts=(el.Conflict(window, ("x", "y")),)))
    assert (found["actors"], found["conflicts"]) == ("A; B", "2025-03-10 (x, y)")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝"])
def test_a_cell_is_no_formula(start):
    found = row(evolve(LINE[0], headline=f"{start}cmd", place=f"{start}x", when=None, best=None))
    assert (found["headline"], found["place"], found["first"]) == (f"'{start}cmd", f"'{start}x", "")


def test_an_event_is_one_line_and_no_space_hides_a_formula():
    found = row(evolve(LINE[0], headline="\t=cmd", place="a\r\nb"))
    assert (found["headline"], found["place"]) == ("'=cmd", "a b")


def test_who_reports_it():
    article = evolve(ARTICLE, url="https://post.example.org/a")
    assert sources(LINE[0], {"a": article}) == ("post.example.org",)
    assert sources(LINE[0], {"a": evolve(article, source="The Post")}) == ("The Post",)
    assert sources(LINE[0], {}) == ("a",)


def test_a_corrected_event_carries_both_readings():
    changes = el.Changes(headline="A strike", when="2025-03-11/..")
    (record,) = answers(LINE.corrected([el.Change(el.EventKey(LINE[0].id), changes, "n")]))
    assert (record["headline"], record["first"], record["last"]) == ("A strike", "2025-03-11", None)
    correction = record["correction"]
    assert (correction["how"], correction["fields"]) == ("corrected by hand", ["headline", "when"])
    assert (correction["machine"]["first"], correction["machine"]["last"]) == ("2025-03-12", "2025-03-12")


@given(timelines)
def test_no_text_leaves_its_cell_or_is_run(made):
    rows = list(csv.reader(io.StringIO(answers_csv(made), newline=""), strict=True))
    assert [len(row) for row in rows] == [len(COLUMNS)] * 2
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in rows[1])
    assert not any("\n" in cell or "\r" in cell for cell in rows[1])
