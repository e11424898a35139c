"""Every form: its ending, the same bytes every time, whole or not at all, clear words when it cannot be."""

import csv
import hashlib
import json
import os
import runpy
import sys
from pathlib import Path

import pytest
from attrs import evolve

import eventline as el
from eventline.errors import MissingExtraError, UnreadableError
from eventline.forms import ALIASES, FORMS, check, form_of
from eventline.store import json as stored

GOLDEN = Path(__file__).parent / "golden" / "forms"
NEEDS = {"parquet": "pyarrow", "png": "resvg_py", "pdf": "cairosvg"}
# What stands in the golden folder; other forms differ with a library's version, or are tested elsewhere.
KEPT = ("csv", "ics", "md", "timelinejs.json", "geojson", "svg")


@pytest.fixture(scope="module")
def story():
    told = runpy.run_path(str(Path(__file__).parent / "render" / "story.py"))["story"]()
    places = {"Sudzha": (51.19, 35.27), "Jeddah": (21.49, 39.19)}
    return evolve(told, events=[evolve(e, coordinates=places.get(e.place)) for e in told])


def written(story, folder, form, **look):
    if form in NEEDS:
        pytest.importorskip(
            NEEDS[form], reason=f"{NEEDS[form]} is not installed", exc_type=(ImportError, OSError)
        )
    el.export(story, folder / f"out.{form}", look=el.Look(**look))
    return folder / f"out.{form}"


@pytest.mark.parametrize("form", KEPT)
def test_the_form_is_the_golden_one(story, tmp_path, form):
    """Set EVENTLINE_REGENERATE=1 where a change is meant, and read the diff."""
    made = written(story, tmp_path, form).read_bytes()
    golden = GOLDEN / f"story.{form}"
    if os.environ.get("EVENTLINE_REGENERATE"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(made)
    assert made.decode() == golden.read_bytes().decode()


@pytest.mark.parametrize("form", FORMS)
def test_the_same_timeline_gives_the_same_bytes(story, tmp_path, form):
    sums = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        made = written(story, tmp_path / name, form)
        files = sorted(made.iterdir()) if made.is_dir() else [made]
        sums.append([(file.name, hashlib.sha256(file.read_bytes()).hexdigest()) for file in files])
    assert sums[0] == sums[1]
    assert [path.name for path in (tmp_path / "a").iterdir()] == [f"out.{form}"]


@pytest.mark.parametrize("form", ["html", "json", "sqlite", "parquet"])
def test_what_eventline_reads_comes_back_equal(story, tmp_path, form):
    assert el.Timeline.read(written(story, tmp_path, form)).events == story.events


def test_it_says_how_many_events_a_form_cannot_hold(story, tmp_path):
    assert el.export(story, tmp_path / "a.ics") == el.export(story, tmp_path / "a.svg") == 1
    assert el.export(story, tmp_path / "a.geojson") == 26
    assert el.export(story, tmp_path / "a.md") == 0


def test_a_spreadsheet_reads_the_table(story, tmp_path):
    path = written(story, tmp_path, "csv")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfid,")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(story)
    assert all(not value.startswith(tuple("=+-@\t\r")) for row in rows for value in row.values())


def test_timeml_of_several_articles_is_a_folder(story, tmp_path):
    folder = written(story, tmp_path, "timeml")
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{d.id}.tml" for d in story.documents)
    assert "<TIMEX3 " in (folder / "morning-2.tml").read_text(encoding="utf-8")
    with pytest.raises(OSError, match="is there already, expected a new name") as fault:
        el.export(story, folder)
    assert fault.value.filename == str(folder)
    assert [path.name for path in tmp_path.iterdir()] == ["out.timeml"]


def test_timeml_of_one_article_is_a_file(story, tmp_path):
    one = el.Timeline(story.events[:1], documents=story.documents[:1])
    el.export(one, tmp_path / "a.tml")
    assert (tmp_path / "a.tml").read_text(encoding="utf-8").startswith("<?xml")


def test_the_format_wins_over_the_ending(story, tmp_path):
    el.export(story, tmp_path / "slides.json", form="timelinejs.json")
    assert "events" in json.loads((tmp_path / "slides.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("alias", "form"), ALIASES.items())
def test_other_endings(alias, form):
    assert form_of(f"A.{alias.upper()}") == form


def test_the_longest_ending_counts():
    assert form_of("a.timelinejs.json") == "timelinejs.json"
    assert form_of("timelinejs.json") == "json"


def test_an_unknown_form_is_named_with_those_there_are(story, tmp_path):
    with pytest.raises(UnreadableError, match=r"a\.docx: no form has this ending, expected \.html, \.png"):
        el.export(story, tmp_path / "a.docx")
    with pytest.raises(UnreadableError, match="no form 'docx', expected html, png"):
        check("a.html", "docx")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("form", "exact", "extra"), [("png", False, "image"), ("pdf", False, "image"), ("svg", True, "exact")]
)
def test_a_missing_extra_is_named(story, tmp_path, monkeypatch, form, exact, extra):
    for library in ("resvg_py", "cairosvg", "kaleido"):
        monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtraError, match=rf"pip install 'eventline\[{extra}\]'"):
        el.export(story, tmp_path / f"a.{form}", look=el.Look(exact=exact))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", ["csv", "svg", "timeml", "json"])
def test_a_missing_folder_is_an_error_that_names_it(story, tmp_path, form):
    with pytest.raises(OSError, match="No such file") as fault:
        el.export(story, tmp_path / "nowhere" / f"a.{form}")
    assert "nowhere" in str(fault.value.filename)


def test_a_fault_while_writing_leaves_the_old_file(story, tmp_path, monkeypatch):
    (tmp_path / "a.json").write_text("old", encoding="utf-8")
    monkeypatch.setattr(stored, "dumps", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        el.export(story, tmp_path / "a.json")
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == "old"
