"""Folders that eventline wrote are no articles: said in one line, and left out beside articles."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import eventline as el
from eventline.bulk import local
from eventline.bulk.join import merge_folder
from eventline.cli.main import main
from eventline.read.inputs import inputs_of

WHAT_TO_DO = "eventline merge, query and build --from-events take such a folder"


@pytest.fixture
def crawl(tmp_path, write_notes):
    """Return a folder of articles in which the folder of their events lies too."""
    (tmp_path / "crawl").mkdir()
    notes = write_notes(tmp_path / "crawl" / "notes.jsonl", 3)
    local.run(local.Job(paths=(str(notes),)), tmp_path / "crawl" / "events", versions={})
    return tmp_path / "crawl"


@pytest.mark.parametrize("command", ["bulk", "build"])
def test_a_folder_of_events_is_refused_in_one_line(crawl, command):
    events = crawl / "events"
    out = crawl / ("again" if command == "bulk" else "page.html")
    result = CliRunner().invoke(main, [command, str(events), "-o", str(out)])
    assert result.exit_code == 1
    expected = f"Error: {events}: is what eventline wrote itself, expected articles; {WHAT_TO_DO}\n"
    assert result.stderr == expected
    assert not out.exists()


def test_beside_articles_it_is_left_out(crawl):
    merge_folder(crawl / "events", crawl / "joined", versions={})
    assert [found.id for found in inputs_of([str(crawl)])] == ["notes.jsonl"]
    assert len(list(el.read(crawl))) == 3


def test_so_is_one_that_is_being_filled(crawl):
    (crawl / "events" / "manifest.json").rename(crawl / "elsewhere")
    work = crawl / "events" / ".work"
    work.mkdir()
    (crawl / "elsewhere").rename(work / "job.json")
    assert [found.id for found in inputs_of([str(crawl)])] == ["notes.jsonl"]


def test_another_programs_manifest_hides_nothing(crawl):
    (crawl / "manifest.json").write_text(json.dumps({"format": "parcels"}), encoding="utf-8")
    assert [found.id for found in inputs_of([str(crawl)])] == ["manifest.json", "notes.jsonl"]


def test_in_a_store(crawl):
    address = f"file://{Path(crawl).as_posix()}"
    assert [found.id for found in inputs_of([address])] == ["notes.jsonl"]
    with pytest.raises(el.UnreadableError, match="is what eventline wrote itself"):
        inputs_of([f"{address}/events"])


def test_a_file_of_it_is_named_as_such(crawl):
    file = next((crawl / "events").rglob("*.parquet"))
    with pytest.raises(el.UnreadableError) as caught:
        list(el.read(file))
    assert str(caught.value) == f"{file}: is what eventline wrote itself, expected articles; {WHAT_TO_DO}"
