"""Asking a folder gives the events that asking a timeline of the same events gives."""

import json

import pytest
from click.testing import CliRunner

import eventline as el
from eventline.bulk import ask, local
from eventline.cli.main import main
from eventline.model.chronology import Chronology
from eventline.model.selection import Selection

SENTENCES = (
    "Dockers in Varna walked out on 3 May 2019, and the owners met on Monday.",
    "Die Maße GmbH signed the contract in March 2024, the Weiß group said.",
    "Lorvik's ferry will leave for Norholm on 20 March 2025.",
    "“The talks had failed by 2 June 2024,” the minister said.",
    "The council of Norholm did not approve the bridge last week.",
    "The empire fell in 44 BC; the republic was founded in 1920.",
    "The mill was closed before May 2019.",
)
ARTICLES = [
    el.Document(
        f"a{n}", sentence, "2025-03-13", f"Nr {n}", None, "en", ("Harbour Post", "STRASSE", "Straße")[n % 3]
    )
    for n, sentence in enumerate(SENTENCES * 3)
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("ask")
    lines = [
        json.dumps(
            {"id": d.id, "text": d.text, "published": "2025-03-13", "title": d.title, "source": d.source}
        )
        for d in ARTICLES
    ]
    (path / "notes.jsonl").write_text("\n".join(lines), encoding="utf-8")
    local.run(local.Job(paths=(str(path / "notes.jsonl"),)), path / "out", versions={})
    return path / "out"


WANTED = pytest.mark.parametrize(
    "wanted",
    [
        {},
        {"first": "2025-03-01", "last": "2025-03-12"},
        {"first": "2024-03-31"},
        {"last": "2019-05-03"},
        {"last": "1000-01-01"},
        {"first": "2019-05-03", "last": "2019-05-03"},
        {"first": "2024-03-15", "status": "occurred"},
        {"status": "planned"},
        {"status": "negated", "text": "bridge"},
        {"basis": "expression"},
        {"place": "varna"},
        {"actor": "dockers"},
        {"actor": "MASSE gmbh"},
        {"actor": "nobody"},
        {"text": "“the talks"},
        {"text": "lks"},
        {"source": "strasse"},
        {"source": "harbour post", "last": "2020-01-01"},
        {"source": "a3"},
        {"conflicts": True},
    ],
    ids=str,
)


@WANTED
def test_the_answers_are_those_of_a_timeline(folder, wanted):
    whole = Chronology([e for d in ARTICLES for e in el.extract(d)], None, ARTICLES)
    expected = whole.select(Selection(**wanted))
    found = ask.query(folder, Selection(**wanted))
    assert sorted(map(repr, found)) == sorted(map(repr, expected))
    assert {d.id for d in found.documents} == {e.evidence[0].document for e in expected}


@WANTED
def test_the_first_of_them_and_how_many_there_are(folder, wanted):
    selection = Selection(**wanted)
    every = [event.id for event in ask.query(folder, selection)]
    for limit in (1, 4, 10, 100):
        first = ask.query(folder, selection, limit)
        assert [event.id for event in first] == every[:limit]
        assert {d.id for d in first.documents} == {e.evidence[0].document for e in first}
    assert ask.count(folder, selection) == len(every)


def test_the_quoted_sentences_stand_at_their_places(folder):
    found = ask.query(folder, Selection(text="contract"))
    texts = {document.id: document.text for document in found.documents}
    for event in found:
        (report,) = event.evidence
        assert report.sentence.of(texts[report.document]) == report.quote


def test_the_command_asks_a_folder(folder):
    result = CliRunner().invoke(
        main, ["query", str(folder), "--from", "2019-05", "--to", "2019-05", "--format", "json"]
    )
    assert result.exit_code == 0, result.output
    assert {record["first"] for record in json.loads(result.stdout)} >= {"2019-05-03"}
    page = CliRunner().invoke(main, ["query", str(folder), "--limit", "2", "--format", "csv"])
    assert (len(page.stdout.splitlines()), page.stderr) == (3, "more events fit, --count says how many\n")
    told = CliRunner().invoke(main, ["query", str(folder), "--count"])
    assert told.stdout == f"{len(ask.query(folder, Selection()))}\n"


def test_a_folder_without_a_finished_run_is_named(tmp_path):
    with pytest.raises(el.UnreadableError, match="no finished run of eventline bulk"):
        ask.query(tmp_path, Selection())
    (tmp_path / "manifest.json").write_text(
        '{"format": "eventline bulk", "what": "times", "schema": 1}', "utf-8"
    )
    with pytest.raises(el.UnreadableError, match="holds times of schema 1, expected events"):
        ask.query(tmp_path, Selection())


def test_a_timeline_of_the_events_that_fit_is_that_of_their_articles(folder, tmp_path):
    built = tmp_path / "may.json"
    options = ("--from-events", str(folder), "--to", "2019-05-31", "--from", "2019-05-01", "-o", str(built))
    result = CliRunner().invoke(main, ["build", *options, "-o", str(tmp_path / "may.html")])
    assert result.exit_code == 0, result.output
    whole = el.build(ARTICLES).between("2019-05-01", "2019-05-31")
    found = el.Timeline.read(built)
    assert [(e.id, e.headline, e.when) for e in found] == [(e.id, e.headline, e.when) for e in whole]
    assert "Dockers in Varna walked out" in (tmp_path / "may.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((), "Missing argument"),
        (("a.txt", "--place", "Varna"), "go with --from-events"),
        (("a.txt", "--from-events", "x"), "goes without articles"),
    ],
)
def test_articles_and_events_do_not_mix(options, message, tmp_path):
    result = CliRunner().invoke(main, ["build", *options, "-o", str(tmp_path / "a.html")])
    assert result.exit_code == 2
    assert message in result.output
