"""The commands as a person types them: output, exit codes, one line for a fault."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from eventline.cli.main import main

STORY = "The two sides met in Geneva on Tuesday.\n\nA second round will be held next week, officials said.\n"
RECORD = {"doc_id": "d1", "text": STORY, "dct": "2025-03-13"}


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "story.jsonl").write_text(json.dumps(RECORD) + "\n", encoding="utf-8")

    def invoke(*arguments: str, given: str | None = None):
        return CliRunner().invoke(main, arguments, input=given)

    return invoke


def test_tag_writes_a_json_line_a_document_in_input_order(run, tmp_path):
    lines = [json.dumps(RECORD | {"doc_id": name}) for name in ("b", "a", "c")]
    (tmp_path / "many.jsonl").write_text("\n".join(lines), encoding="utf-8")
    result = run("tag", "many.jsonl", "--format", "jsonl")
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert [record["doc_id"] for record in records] == ["b", "a", "c"]
    first = records[0]["timexes"][0]
    assert STORY[first["start"] : first["end"]] == first["text"] == "Tuesday"
    assert (first["type"], first["value"], first["first"], first["last"]) == (
        "DATE",
        "2025-03-11",
        "2025-03-11",
        "2025-03-11",
    )
    assert first["rule"].startswith("en/")


def test_tag_shows_the_article_with_values(run):
    result = run("tag", "story.txt", "--published", "13 March 2025")
    assert result.exit_code == 0
    assert "Tuesday⟨2025-03-11⟩" in result.stdout


def test_tag_reads_standard_input(run):
    result = run("tag", "-", "--published", "2025-03-13", "--format", "json", given=STORY)
    assert result.exit_code == 0
    (document,) = json.loads(result.stdout)
    assert [timex["value"] for timex in document["timexes"]] == ["2025-03-11", "2025-W12"]


def test_tag_writes_timeml_to_a_folder(run):
    result = run("tag", "story.jsonl", "--format", "timeml", "-o", "tagged")
    assert result.exit_code == 0
    assert 'value="2025-03-11"' in Path("tagged/d1.tml").read_text(encoding="utf-8")


def test_extract_puts_the_trigger_at_start_and_end(run):
    result = run("extract", "story.jsonl", "--format", "jsonl")
    (record,) = [json.loads(line) for line in result.stdout.splitlines()]
    met = record["events"][0]
    assert STORY[met["start"] : met["end"]] == "met"
    assert (met["first"], met["last"], met["status"]) == ("2025-03-11", "2025-03-11", "occurred")
    keys = "start end sentence_start sentence_end headline first last lasted status speaker actors place"
    assert set(met) == {
        *keys.split(),
        "coordinates",
        "theme",
        "basis",
        "expression",
        "confidence",
        "best",
        "id",
    }


def test_extract_dates_marked_mentions_in_order(run, tmp_path):
    spans = [STORY.index("held"), STORY.index("met")]
    mentions = [{"start": spans[0], "end": spans[0] + 4}, {"start": spans[1], "end": spans[1] + 3}]
    (tmp_path / "marked.jsonl").write_text(json.dumps(RECORD | {"mentions": mentions}), encoding="utf-8")
    result = run("extract", "marked.jsonl", "--mentions", "--format", "jsonl")
    events = json.loads(result.stdout)["events"]
    assert [{"start": e["start"], "end": e["end"]} for e in events] == mentions


def test_extract_as_text_shows_date_headline_and_quote(run):
    result = run("extract", "story.txt", "--published", "2025-03-13")
    assert result.exit_code == 0
    assert "11 March 2025" in result.stdout
    assert "“The two sides met in Geneva on Tuesday.”" in result.stdout


def test_explain_leads_from_the_phrase_to_the_days(run):
    result = run("explain", "last August", "--published", "2025-03-13")
    assert result.exit_code == 0
    for words in ("rule", "en/", "2024-08", "2024-08-01"):
        assert words in result.stdout


def test_explain_refuses_what_is_no_single_expression(run):
    result = run("explain", "nothing of the kind", "--published", "2025-03-13")
    assert result.exit_code == 1
    assert "nothing of the kind" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_build_writes_the_page_and_the_json(run):
    result = run("build", "story.jsonl", "-o", "out.html", "--json", "out.json", "--title", "Talks")
    assert result.exit_code == 0, result.output
    assert "<title>Talks" in Path("out.html").read_text(encoding="utf-8")
    assert json.loads(Path("out.json").read_text(encoding="utf-8"))["title"] == "Talks"
    assert "1 article," in result.stderr
    assert "wrote out.html and out.json" in result.stderr


def test_plain_text_without_a_date_is_a_clear_fault(run):
    result = run("build", "story.txt")
    assert result.exit_code == 1
    assert "story.txt" in result.stderr
    assert "--published" in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert not Path("timeline.html").exists()


def test_a_missing_file_is_a_clear_fault(run):
    result = run("tag", "nowhere.txt", "--published", "2025-03-13")
    assert result.exit_code == 1
    assert "nowhere.txt" in result.stderr


def test_an_address_is_no_file(run):
    result = run("tag", "https://example.org/story.html")
    assert result.exit_code == 1
    assert "https://example.org/story.html: is an address, expected a file or folder" in result.stderr


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xfe\x00", "not UTF-8 at byte 0, expected JSON lines"),
        (b"[1, 2]\n", "answers:1: is a list, expected a line such as"),
        (b"a story\n", "answers:1: is not JSON"),
    ],
)
def test_evaluate_says_what_is_no_annotation(run, tmp_path, content, words):
    (tmp_path / "answers").write_bytes(content)
    result = run("evaluate", "answers", "answers")
    assert result.exit_code == 1
    assert words in result.stderr


def test_one_bad_article_does_not_stop_the_others_and_is_listed(run, tmp_path):
    (tmp_path / "bad.jsonl").write_text("{not json\n", encoding="utf-8")
    result = run("build", "bad.jsonl", "story.jsonl")
    assert result.exit_code == 3
    assert Path("timeline.html").exists()
    assert "1 of 2 inputs failed" in result.stderr
    assert "bad.jsonl" in result.stderr


def test_a_fault_of_its_own_costs_one_article_only(run, tmp_path, monkeypatch):
    from eventline.cli import tag as command

    def fails_on_b(text: str, **more: object):
        if "B" in text:
            raise ZeroDivisionError("division by zero")
        return ()

    monkeypatch.setattr(command, "tag_text", fails_on_b)
    lines = [json.dumps(RECORD | {"doc_id": name, "text": name}) for name in ("A", "B", "C")]
    (tmp_path / "many.jsonl").write_text("\n".join(lines), encoding="utf-8")
    result = run("tag", "many.jsonl", "--format", "jsonl")
    assert result.exit_code == 3
    assert [json.loads(line)["doc_id"] for line in result.stdout.splitlines()] == ["A", "C"]
    assert "B: eventline failed on this text" in result.stderr


def test_a_bad_line_leaves_the_good_ones(run, tmp_path):
    lines = [json.dumps(RECORD), "{not json", json.dumps(RECORD | {"doc_id": "d2"})]
    (tmp_path / "mixed.jsonl").write_text("\n".join(lines), encoding="utf-8")
    result = run("tag", "mixed.jsonl", "--format", "jsonl")
    assert result.exit_code == 3
    assert [json.loads(line)["doc_id"] for line in result.stdout.splitlines()] == ["d1", "d2"]
    assert "mixed.jsonl:2" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("tag", "story.txt", "--published", "yesterday-ish"),
        ("tag", "story.txt", "--published", "03/04/2025"),
        ("tag", "story.txt", "--format", "yaml"),
        ("build",),
        ("frobnicate",),
        ("tag", "story.txt", "--published", "2025-03-13", "-o", "folder"),
        ("build", "story.jsonl", "-o", "missing/page.html"),
        ("build", "story.jsonl", "-o", "-"),
        ("build", "story.jsonl", "--json", "missing/timeline.json"),
    ],
)
def test_wrong_usage_ends_with_2(run, arguments):
    assert run(*arguments).exit_code == 2


@pytest.mark.parametrize("command", sorted(main.commands))
def test_help_has_examples(run, command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"eventline {command}" in result.stdout.split("Examples:")[1]


def test_a_reader_that_stops_listening_is_no_fault(run):
    command = f"{sys.executable} -m eventline tag many.jsonl --format jsonl | head -1"
    Path("many.jsonl").write_text(f"{json.dumps(RECORD)}\n" * 3000, encoding="utf-8")
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1


def test_marked_mentions_must_be_marked(run, tmp_path):
    assert json.loads(run("extract", "story.jsonl", "--mentions", "--format", "jsonl").stdout)["events"] == []


def test_demo_says_what_it_did(run):
    result = run("demo", "-o", "page")
    assert result.exit_code == 0, result.output
    for words in ("articles", "time expressions", "events", "merged", "conflict", "seconds"):
        assert words in result.stderr
    assert Path("page/kursk.html").exists()
    assert "kursk.html" in result.stdout


def test_demo_takes_the_name_of_the_page(run):
    assert run("demo", "-o", "pages/story.html").exit_code == 0
    assert Path("pages/story.html").is_file()


def test_demo_needs_a_folder_or_a_page(run):
    result = run("demo", "-o", "story.txt")
    assert result.exit_code == 2
    assert "story.txt is a file, expected a folder or a name that ends in .html" in result.stderr


def test_explain_names_a_few_of_the_events_meant(run):
    run("build", "story.jsonl", "-o", "story.json")
    result = run("explain", "story.json", "")
    assert "2 events with an id '', expected one" in result.stderr


def test_build_onto_a_timeline_tells_its_articles_too(run, tmp_path):
    (tmp_path / "later.txt").write_text("The two sides met in Riga on Monday.\n", encoding="utf-8")
    assert run("build", "story.txt", "--published", "2025-03-13", "-o", "first.json").exit_code == 0
    result = run("build", "later.txt", "--published", "2025-04-02", "--onto", "first.json", "-o", "both.json")
    assert result.exit_code == 0
    both = json.loads((tmp_path / "both.json").read_text(encoding="utf-8"))
    assert len(both["documents"]) == 2


def test_texts_without_a_date_are_read_when_that_is_asked_for(run):
    refused = run("build", "story.txt")
    assert refused.exit_code == 1
    assert "no date of publication, give --published DATE, or --undated" in refused.stderr
    built = run("build", "story.txt", "--undated").stderr
    assert "1 article (1 without a date), " in built
    assert "without a date, so that “yesterday” stays open: story\n" in built
    assert "Tuesday⟨XXXX-WXX-2⟩" in run("tag", "story.txt", "--undated").stdout
    assert "story (no publication date)" in run("extract", "story.txt", "--undated").stdout
    assert run("build", "--from-events", "x", "--undated").exit_code == 2


def test_a_day_of_publication_still_to_come_is_told(run):
    told = run("build", "story.txt", "--published", "2999-03-13").stderr
    assert "warning: published after today, if the date is right: story\n" in told
    assert "published after today" not in run("build", "story.txt", "--published", "2025-03-13").stderr
