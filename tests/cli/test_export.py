"""eventline export: what it writes, what it says, what it refuses before the work."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

import eventline as el
from eventline.cli.main import main
from eventline.forms import FORMS

ARTICLES = (
    el.Document("a", "Dockers walked out on Wednesday.", published="2025-03-13", title="Ports"),
    el.Document("b", "The ferry will leave on 20 March 2025. Kyiv may agree.", published="2025-03-13"),
)


@pytest.fixture
def stored(tmp_path):
    path = tmp_path / "ports.json"
    el.build(ARTICLES, title="Ports").write(path)
    return path


def run(*words):
    return CliRunner().invoke(main, ["export", *map(str, words)])


def test_several_forms_at_once(stored, tmp_path):
    done = run(stored, "-o", tmp_path / "a.svg", "-o", tmp_path / "a.ics")
    assert (done.exit_code, done.stdout) == (0, "")
    assert (tmp_path / "a.svg").read_text(encoding="utf-8").startswith("<svg")
    assert f"wrote {tmp_path / 'a.svg'}" in done.stderr


def test_what_a_form_cannot_hold_is_counted(stored, tmp_path):
    done = run(stored, "-o", tmp_path / "a.geojson")
    total = len(el.Timeline.read(stored))
    assert f"; {total} of {total} events are not in it, they have no coordinates" in done.stderr


def test_the_look_reaches_the_picture(stored, tmp_path):
    assert run(stored, "-o", tmp_path / "a.svg", "--theme", "dark", "--width", 800).exit_code == 0
    expected = el.Timeline.read(stored).svg(theme="dark", width=800)
    assert (tmp_path / "a.svg").read_text(encoding="utf-8") == expected


def test_the_format_wins_over_the_ending(stored, tmp_path):
    assert run(stored, "-o", tmp_path / "a.txt", "--format", "md").exit_code == 0
    assert (tmp_path / "a.txt").read_text(encoding="utf-8").startswith("# Ports")


@pytest.mark.parametrize("form", ["html", "json", "csv", "md"])
def test_words_go_down_a_pipe(stored, form):
    done = run(stored, "-o", os.devnull, "--format", form)
    assert (done.exit_code, done.stdout) == (0, "")
    assert not Path(os.devnull).is_file()


def test_timeml_goes_into_an_empty_folder_that_is_there(stored, tmp_path):
    (tmp_path / "times.timeml").mkdir()
    assert run(stored, "-o", tmp_path / "times.timeml").exit_code == 0
    assert len(list((tmp_path / "times.timeml").iterdir())) == 2
    again = run(stored, "-o", tmp_path / "times.timeml")
    assert (again.exit_code, again.stderr) == (
        1,
        f"Error: {tmp_path / 'times.timeml'}: is there already, expected a new name\n",
    )


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (("-o", "a.docx"), "cannot write a.docx: no form has this ending, expected .html"),
        (("-o", "no/such/a.svg"), "cannot write no/such/a.svg: no folder no/such"),
        (("-o", "-"), "cannot write to '-': expected the name of a file"),
        (("-o", "a.svg", "--width", "100"), "'--width'"),
        (
            ("-o", "a.html", "--plotlyjs", "no.js"),
            "plotly.js 'no.js': No such file or directory, expected basic",
        ),
        ((), "Missing option '-o'"),
    ],
)
def test_what_cannot_be_written_is_said_before_the_work(stored, words, fault):
    done = run(stored, *words)
    assert done.exit_code == 2
    assert fault in done.stderr


def test_a_folder_is_no_timeline(tmp_path):
    done = run(tmp_path, "-o", tmp_path / "a.svg")
    assert done.exit_code == 1
    assert "is a folder, expected a timeline: eventline build makes one" in done.stderr


def test_a_file_that_is_no_timeline_is_named(tmp_path):
    (tmp_path / "a.json").write_text("{}", encoding="utf-8")
    done = run(tmp_path / "a.json", "-o", tmp_path / "a.svg")
    assert done.exit_code == 1
    assert f"{tmp_path / 'a.json'}: " in done.stderr


def test_the_help_names_every_form():
    told = run("--help").stdout
    assert all(f".{form}" in told for form in FORMS)
