"""Asking a stored timeline, explaining its events and building with corrections, as a person types it."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import eventline as el
from eventline.cli.main import main

ARTICLES = [
    el.Document(
        "a", "Dockers in Varna walked out on Wednesday.", published="2025-03-13", source="Harbour Post"
    ),
    el.Document("b", "The ferry will leave Lorvik on 20 March 2025, its owner said.", published="2025-03-13"),
]
STORED = ("ports.json", "ports.html", "ports.sqlite")


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    timeline = el.build(ARTICLES, title="Ports")
    for name in STORED:
        timeline.write(name)
    lines = [json.dumps({"doc_id": d.id, "text": d.text, "dct": "2025-03-13"}) for d in ARTICLES]
    Path("ports.jsonl").write_text("\n".join(lines), encoding="utf-8")

    def invoke(*arguments):
        return CliRunner().invoke(main, arguments)

    return invoke


def ids(result):
    assert result.exit_code == 0, result.output
    return [record["id"] for record in json.loads(result.stdout)]


@pytest.mark.parametrize("file", STORED)
@pytest.mark.parametrize(
    ("conditions", "headlines"),
    [
        (("--to", "2025-03-12"), ["Dockers in Varna walked out"]),
        (("--from", "2025-03-12", "--to", "2025-03-12"), ["Dockers in Varna walked out"]),
        (("--from", "2025-03-13", "--status", "occurred", "--text", "varna"), []),
        (("--actor", "dockers"), ["Dockers in Varna walked out"]),
        (("--source", "harbour post", "--from", "2025", "--to", "2025-03"), ["Dockers in Varna walked out"]),
        (("--conflicts",), []),
    ],
)
def test_each_form_of_store_gives_the_same_answer(run, file, conditions, headlines):
    result = run("query", file, *conditions, "--format", "json")
    assert result.exit_code == 0, result.output
    assert [record["headline"] for record in json.loads(result.stdout)] == headlines


def test_the_events_that_matter_most_are_chosen_from_those_that_fit(run):
    stories = (
        ("c", "2025-03-14", "Dockers in Varna walked out on Wednesday."),
        ("d", "2025-03-15", "A crane fell in Lorvik on Friday. Dockers in Varna walked out on Wednesday."),
    )
    el.build([*ARTICLES, *(el.Document(id_, text, day) for id_, day, text in stories)]).write("three.sqlite")
    told = json.loads(run("query", "three.sqlite", "--top", "1", "--format", "json").stdout)
    assert [record["headline"] for record in told] == ["Dockers in Varna walked out"]
    rest = run("query", "three.sqlite", "--text", "lorvik", "--top", "9", "--format", "json")
    assert len(ids(rest)) == 2
    assert run("query", "three.sqlite", "--top", "0").exit_code == 2


@pytest.mark.parametrize("file", STORED)
def test_the_first_events_and_how_many_there_are(run, file):
    both = ids(run("query", file, "--format", "json"))
    one = run("query", file, "--limit", "1", "--format", "json")
    assert ids(one) == both[:1]
    assert one.stderr == "more events fit, --count says how many\n"
    all_of_them = run("query", file, "--limit", "2", "--format", "json")
    assert (ids(all_of_them), all_of_them.stderr) == (both, "")
    assert run("query", file, "--count", "--text", "ferry").stdout == "1\n"
    wrong = run("query", file, "--count", "--limit", "1")
    assert (wrong.exit_code, "go each without the others" in wrong.stderr) == (2, True)


def test_a_record_carries_its_evidence_with_the_article(run):
    (record,) = json.loads(run("query", "ports.sqlite", "--text", "Varna", "--format", "json").stdout)
    assert (record["first"], record["last"], record["status"]) == ("2025-03-12", "2025-03-12", "occurred")
    assert record["evidence"] == [
        {
            "document": "a",
            "source": "Harbour Post",
            "url": None,
            "published": "2025-03-13",
            "quote": ARTICLES[0].text,
        }
    ]


def test_the_table_fits_eighty_columns(run):
    result = run("query", "ports.sqlite")
    assert result.exit_code == 0
    assert "12 March 2025" in result.stdout
    assert "Dockers in Varna walked out" in result.stdout
    assert "from Harbour Post" in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80
    assert "events" in result.stderr


def test_nothing_found_is_no_fault(run):
    result = run("query", "ports.json", "--text", "avalanche")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "0 events\n")


def test_csv_is_no_formula(run):
    event = el.Timeline.read("ports.json")[0]
    headlines = ["=1+1", "+1", "-1", "@x", "\t=x", "plain", 'a "b", c']
    entries = [
        el.Addition(el.Changes(headline=f"{headline}", actors=["=cmd"]), quote="@said", document="-x")
        for headline in headlines
    ]
    el.Timeline((event,)).corrected(entries).write("odd.json")
    result = run("query", "odd.json", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(result.stdout, newline="")))
    told = {row["headline"] for row in rows if row["correction"]}
    assert told == {"'=1+1", "'+1", "'-1", "'@x", "'=x", "plain", 'a "b", c'}
    assert {(row["actors"], row["quote"], row["sources"]) for row in rows if row["correction"]} == {
        ("'=cmd", "'@said", "'-x")
    }


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--from", "2025-13"), 2, "'2025-13': no day"),
        (("--actor", ""), 2, "Invalid value for '--actor': is empty, expected words"),
        (
            ("--from", "soon"),
            2,
            "'soon' is no window, expected a day, month or year such as 2025-03-12, 2025-0",
        ),
        (("--to", "2025-03/2025-04"), 2, "is a range, expected a day, month or year"),
        (
            ("--from", "2026", "--to", "2025"),
            2,
            "the last day 2025-12-31 comes before the first day 2026-01-01",
        ),
        (("--status", "maybe"), 2, "'maybe' is not one of"),
    ],
)
def test_wrong_conditions_are_wrong_usage(run, arguments, code, message):
    result = run("query", "ports.sqlite", *arguments)
    assert result.exit_code == code
    assert message in result.stderr


def test_a_file_that_holds_no_timeline_is_named(run):
    Path("notes.txt").write_text("hello", encoding="utf-8")
    result = run("query", "notes.txt")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: notes.txt: no timeline, expected a .json, .html, .sqlite or ")
    assert run("build", "ports.jsonl", "--onto", "notes.txt").stderr == result.stderr
    Path("other.json").write_text("{}", encoding="utf-8")
    assert "other.json: no eventline timeline: format is None" in run("query", "other.json").stderr
    assert "nowhere.db: No such file" in run("query", "nowhere.db").stderr


def test_explain_tells_why_an_event_is_as_it_is(run):
    event = el.Timeline.read("ports.sqlite").where(text="Varna")[0]
    result = run("explain", "ports.sqlite", event.id[:8])
    assert result.exit_code == 0
    assert f"Dockers in Varna walked out ({event.id})" in result.stdout
    assert "“Wednesday” says so, in a" in result.stdout
    assert ARTICLES[0].text in result.stdout
    missing = run("explain", "ports.sqlite", "nothing")
    assert missing.exit_code == 1
    assert "ports.sqlite: 0 events with an id 'nothing', expected one" in missing.stderr


DESK = """
[[change]]
quote = "Dockers in Varna walked out on Wednesday."
headline = "The port of Varna stood still"
note = "The union's log."

[[hide]]
event = "000000000000"
"""


def test_a_build_with_corrections_says_so_everywhere(run):
    Path("desk.toml").write_text(DESK, encoding="utf-8")
    result = run("build", "ports.jsonl", "-o", "new.sqlite", "-o", "new.html", "--corrections", "desk.toml")
    assert result.exit_code == 0, result.output
    assert ", 2 corrections, " in result.stderr
    assert "warning: 1 of 2 corrections fit nothing in these articles:" in result.stderr
    assert "  hide 000000000000: no event has the id '000000000000'\n" in result.stderr
    assert "wrote new.sqlite and new.html" in result.stderr
    shown = run("query", "new.html", "--text", "port").stdout
    assert "The port of Varna stood still" in shown
    assert "corrected by hand" in " ".join(shown.split())
    (record,) = json.loads(run("query", "new.sqlite", "--text", "port", "--format", "json").stdout)
    assert record["correction"]["machine"]["headline"] == "Dockers in Varna walked out"
    told = " ".join(run("explain", "new.sqlite", record["id"]).stdout.split())
    assert "corrected by hand: headline" in told
    assert "note: The union's log." in told


def test_malformed_corrections_stop_the_build_before_it_begins(run):
    Path("desk.toml").write_text('[[hide]]\nevnt = "a"', encoding="utf-8")
    result = run("build", "ports.jsonl", "-o", "new.html", "--corrections", "desk.toml")
    assert result.exit_code == 1
    assert (
        result.stderr == "Error: desk.toml: line 1, hide has an unknown key 'evnt', did you mean 'event'?\n"
    )
    assert not Path("new.html").exists()


def test_an_ending_without_a_form_is_wrong_usage(run):
    result = run("build", "ports.jsonl", "-o", "new.xlsx")
    assert result.exit_code == 2
    assert "no form for the ending '.xlsx'" in result.stderr
    assert "'new/': expected the name of a file" in run("build", "ports.jsonl", "-o", "new/").stderr


def test_a_folder_of_corrections_is_no_file_of_them(run, tmp_path):
    result = run("build", "ports.jsonl", "--corrections", str(tmp_path))
    assert result.exit_code == 1
    assert "is a folder, expected a TOML file of corrections" in result.stderr


def test_explain_asks_for_the_id_of_an_event(run):
    result = run("explain", "ports.sqlite")
    assert result.exit_code == 2
    assert "Missing EVENT_ID: ports.sqlite is a file" in result.stderr


def test_explain_says_that_minutes_need_the_hour_of_publication(run):
    result = run("explain", "10 minutes ago", "--published", "2025-03-13")
    assert "2025-03-13T09:00" in result.stdout
    assert "the hour of publication" in result.stdout
    assert "missing" not in run("explain", "10 minutes ago", "--published", "2025-03-13T09:00").stdout


def test_articles_without_a_date_are_counted(run):
    lines = Path("ports.jsonl").read_text(encoding="utf-8").splitlines()
    bare = json.dumps({"doc_id": "bare", "text": "Kyiv agreed on Tuesday."})
    Path("more.jsonl").write_text("\n".join([*lines, bare]), encoding="utf-8")
    assert "3 articles (1 without a date), " in run("build", "more.jsonl").stderr
    assert "2 articles, " in run("build", "ports.jsonl").stderr
