"""``--parser``: what is missing is told once and before the work."""

import sys
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from eventline.cli.main import main
from eventline.parse import model


@pytest.fixture(autouse=True)
def story(tmp_path, monkeypatch):
    model.load.cache_clear()
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text("The port of Lorvik burned on Tuesday.", encoding="utf-8")
    yield
    model.load.cache_clear()


@pytest.mark.parametrize("command", [["extract", "story.txt"], ["build", "story.txt", "-o", "a.html"]])
def test_a_missing_parser_is_told_before_the_work(command, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "spacy", None)
    result = CliRunner().invoke(main, [*command, "--parser", "spacy"])
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "Error: parser 'spacy' needs spaCy, which is not installed: pip install 'eventline[spacy]'"
    ]
    assert not (tmp_path / "a.html").exists()


def test_a_parser_of_another_language_is_wrong_usage(monkeypatch):
    monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace())
    result = CliRunner().invoke(main, ["extract", "story.txt", "--parser", "de_core_news_sm"])
    assert result.exit_code == 2
    assert "parser is 'de_core_news_sm', expected 'spacy' or an English model of spaCy" in result.stderr
