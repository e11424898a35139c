"""eventline bulk as a person types it: what it prints, and its exit codes."""

import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from rich.console import Console

from eventline.bulk.finish import Progress
from eventline.cli import running
from eventline.cli.main import main

GOOD = {"id": "a", "text": "Dockers in Varna walked out on Wednesday.", "published": "2025-03-13"}


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def invoke(records, *options):
        Path("notes.jsonl").write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
        return CliRunner().invoke(main, ["bulk", "notes.jsonl", "-o", "out", "--jobs", "1", *options])

    return invoke


def test_what_was_written_is_said(run):
    result = run([GOOD])
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "wrote 1 event of 1 document to out\n"
    assert Path("out/month=2025-03/part-00000.parquet").exists()
    assert run([GOOD], "--resume").stderr == result.stderr
    again = run([GOOD])
    assert (again.exit_code, again.stderr) == (
        1,
        "Error: out: holds a run already, and it is finished: expected a new folder\n",
    )


def test_failures_are_listed_and_cost_only_themselves(run):
    result = run([{"id": "b"}, GOOD])
    assert result.exit_code == 3
    assert "1 of 2 documents failed, manifest.json has all of them:" in result.stderr
    assert "  notes.jsonl:1: 'text' is missing, expected a string" in result.stderr
    assert run([{"id": "b"}], "-o", "other").exit_code == 1


def test_texts_without_a_date(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("note.txt").write_text("Dockers in Varna walked out on 3 March 2025.", encoding="utf-8")
    command = ["bulk", "note.txt", "--jobs", "1", "-o"]
    refused = CliRunner().invoke(main, [*command, "a"])
    assert (refused.exit_code, "note.txt: no date of publication" in refused.stderr) == (1, True)
    read = CliRunner().invoke(main, [*command, "b", "--undated"])
    assert (read.exit_code, read.stderr) == (0, "wrote 1 event of 1 document to b\n")
    Path("note.txt").write_text("Dockers in Varna walked out yesterday.", encoding="utf-8")
    told = CliRunner().invoke(main, [*command, "c", "--undated"]).stderr
    assert told == "wrote 1 event (1 without a date) of 1 document to c\n"


def test_a_run_that_never_began_cannot_go_on(run, tmp_path):
    (tmp_path / "file").touch()
    result = run([GOOD], "-o", "file/out")
    assert result.exit_code == 1
    assert "Not a directory" in result.stderr
    assert "--resume" not in result.stderr


def test_times_as_an_assistant_takes_them(run):
    assert "wrote 1 time of" in run([GOOD], "--what", "times", "--prefer", "future").stderr
    manifest = json.loads(Path("out/manifest.json").read_text(encoding="utf-8"))
    assert (manifest["what"], manifest["options"], manifest["inputs"]) == (
        "times",
        {"prefer": "future"},
        ["notes.jsonl"],
    )


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--jobs", "0"), "0 is not in the range"),
        (("--scheduler", "tcp://127.0.0.1:1"), "--engine dask or spark and --scheduler ADDRESS go together"),
    ],
)
def test_wrong_usage(run, options, message):
    result = run([GOOD], *options)
    assert result.exit_code == 2
    assert message in result.stderr


def test_the_bar_shows_speed_and_step():
    out = io.StringIO()
    bar = running.Bar(Console(file=out, force_terminal=True, width=120))
    with bar:
        bar.watch(Progress("reading", 1, 2, 5_000_000, 100))
        bar.refresh()
        bar.watch(Progress("writing", 3, 3))
        bar.refresh()
    shown = out.getvalue()
    assert "reading" in shown
    assert "MB/s" in shown
    assert "documents/s" in shown
    assert "writing" in shown
