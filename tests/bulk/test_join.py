"""Merging a folder gives the events that merging the same articles in memory gives."""

import errno
import json
import os
import random
import signal
import subprocess
import sys
from datetime import date, datetime, time, timedelta, timezone
from functools import partial
from pathlib import Path
from threading import Timer

import duckdb
import pytest
from attrs import evolve
from click.testing import CliRunner

import eventline as el
from eventline.bulk import ask, local
from eventline.bulk.arrow import breakable
from eventline.bulk.join import merge_folder
from eventline.bulk.join.database import Database
from eventline.bulk.join.joining import Joining
from eventline.bulk.join.related import Related
from eventline.bulk.join.steps import Steps
from eventline.cli.main import main
from eventline.model.selection import Selection

pytest.importorskip("duckdb")
KURSK = Path(__file__).parents[2] / "examples" / "kursk"


def bulk(documents, folder):
    """Write the documents as JSON lines and their events as a bulk folder; return that."""
    folder.mkdir(parents=True, exist_ok=True)
    records = (
        {"id": d.id, "text": d.text, "title": d.title, "url": d.url, "source": d.source}
        | ({} if d.published is None else {"published": d.published.isoformat()})
        for d in documents
    )
    (folder / "in.jsonl").write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
    local.run(local.Job(paths=(str(folder / "in.jsonl"),)), folder / "events", versions={})
    return folder / "events"


def merged(documents, folder, **how):
    merge_folder(bulk(documents, folder), folder / "merged", versions={}, **how)
    return tuple(ask.query(folder / "merged", Selection()))


def test_the_kursk_articles(tmp_path):
    documents = tuple(el.read(KURSK))
    built = el.build(documents)
    assert merged(documents, tmp_path) == built.events


WHO = ("Dockers in Varna", "The envoys", "Ann Lee", "The court in Lima", "Rebels", "Ministers of Norland")
DEEDS = (
    "walked out",
    "agreed to a truce",
    "signed the contract",
    "shelled the old port",
    "will meet in Riga",
)
MORE = ("met in Oslo", "did not sign the contract", "flew to Rome", "blew up the second depot", "voted")
TIMES = ("on 14 March", "on Wednesday", "on 15 March 2025", "last week", "in March", "yesterday", "")
LINKS = ("two days after the court in Lima agreed to a truce", "a day before Ann Lee flew to Rome")
CORRECTED = "An earlier version of this story said that dockers in Varna walked out on 12 March."
PAPERS = ("Herald", "HERALD", "Harbour Post", None, None, None)


CALLED_OFF = (
    el.Document("plan", "The senate of Peru is to debate the harbour bill on 3 April 2025.", "2025-03-13"),
    el.Document("off", "The senate's debate on the harbour bill was called off.", "2025-03-19"),
    el.Document("set", "The board of Arlan will hold a rally in Varo on 2 April.", "2025-03-18"),
    el.Document("moved", "The board of Arlan moved its rally from Varo to Orlo on Tuesday.", "2025-03-19"),
)


def news(seed, articles=60):
    """Return made-up articles that tell the same few things, of some publishers, some of them twice."""
    rng = random.Random(seed)
    made = []
    for number in range(articles):
        said = [
            f"{rng.choice(WHO)} {rng.choice(DEEDS + MORE)} {rng.choice((*TIMES, *LINKS))}.".replace(" .", ".")
            for _ in range(rng.randrange(1, 6))
        ]
        said += [CORRECTED] if rng.random() < 0.1 else []
        day = None if rng.random() < 0.1 else date(2025, 3, rng.randrange(13, 22))
        made.append(el.Document(f"a{number}", " ".join(said), day, source=rng.choice(PAPERS)))
    copies = [evolve(d, id=f"copy{n}") for n, d in enumerate(rng.choices(made, k=4))]
    return [*made, *copies, *rng.choices(made, k=3)]


@pytest.fixture
def small_parts(monkeypatch):
    """Make parts and tasks so small that a few hundred events need many of each."""
    from eventline.bulk.join import articles, buckets, folder, joining, parts, related, shared, steps

    monkeypatch.setattr(buckets, "_ROWS", 20)
    monkeypatch.setattr(buckets, "_FAN_OUT", 3)
    for module in (articles, joining, parts):
        monkeypatch.setattr(module, "ROWS", 64)
    for module in (related, joining):
        monkeypatch.setattr(module, "JOINED", 8)
    monkeypatch.setattr(steps, "_PAIRS", 50)
    monkeypatch.setattr(shared, "_RUNS", 50)
    monkeypatch.setattr(shared, "_KEYS", 150)
    monkeypatch.setattr(folder, "_AT_ONCE", 50)


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("seed", range(2))
def test_generated_news(tmp_path, seed):
    documents = [*news(seed), *CALLED_OFF]
    built = el.build(documents)
    assert any(event.conflicts for event in built)
    assert any(relation.event for event in built for relation in event.relations)
    assert any(event.fulfils for event in built)
    assert any(event.fell_through for event in built)
    assert max(len(event.evidence) for event in built) > 2
    assert merged(documents, tmp_path) == built.events


def richer(seed):
    """Return such articles with titles, hours of publication in other zones, and old and open times."""
    rng = random.Random(seed)
    old = "The mill was founded in 1920. The empire fell in 44 BC. It has been quiet since 2023."
    for document in {document.id: document for document in news(seed, 40)}.values():
        made = document
        if made.published is not None and rng.random() < 0.3:
            zone = timezone(timedelta(hours=rng.choice((-5, 0, 9))))
            made = evolve(made, published=datetime.combine(made.day, time(rng.randrange(24)), zone))
        if rng.random() < 0.3:
            made = evolve(made, title=f"{rng.choice(WHO)} {rng.choice(DEEDS)}")
        yield evolve(made, text=f"{made.text} {old}") if rng.random() < 0.2 else made


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("seed", range(20, 22))
def test_news_of_other_hours_and_ages(tmp_path, seed):
    documents = list(richer(seed))
    assert merged(documents, tmp_path) == el.build(documents).events


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("failing", ["pair", "decide", "join", "settle"])
def test_a_merge_that_was_stopped_goes_on(tmp_path, monkeypatch, content, failing):
    source = bulk(news(5), tmp_path)
    merge_folder(source, tmp_path / "whole", versions={})
    done = []
    for room in (Steps, Joining, Related):
        for name in [name for name in vars(room) if not name.startswith("_") and callable(vars(room)[name])]:
            monkeypatch.setattr(room, name, noting(vars(room)[name], name, done))
    with monkeypatch.context() as patch:
        room = next(room for room in (Steps, Joining, Related) if hasattr(room, failing))
        patch.setattr(room, failing, stopped)
        with pytest.raises(OSError, match="No space left"):
            merge_folder(source, tmp_path / "out", versions={})
    assert not (tmp_path / "out" / "manifest.json").exists()
    before = len(done)
    with pytest.raises(el.UnreadableError, match="go on with --resume"):
        merge_folder(source, tmp_path / "out", versions={})
    merge_folder(source, tmp_path / "out", versions={}, resume=True)
    assert len(done) == len(set(done)) > before  # no step is done twice
    assert content(tmp_path / "out") == content(tmp_path / "whole")


def noting(step, name, done):
    def noted(self):
        done.append((type(self), name))
        step(self)

    noted.__name__ = name
    return noted


def stopped(self):
    self.data.do("CREATE TABLE half AS SELECT 1")
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("kind", ["IOException", "TransactionException", "OutOfMemoryException"])
def test_a_full_disk_of_the_database_is_one_like_any_other(tmp_path, kind):
    fault = getattr(pytest.importorskip("duckdb"), kind)(
        "Error: No space left on device\n\nPossible solutions"
    )
    with pytest.raises(OSError, match="No space left on device") as told, Database.opened(tmp_path):
        raise fault
    assert (told.value.filename, "solutions" in str(told.value)) == (str(tmp_path), False)


@pytest.mark.parametrize(
    "wanted",
    [
        {"first": "2025-03-14", "last": "2025-03-15"},
        {"actor": "envoys"},
        {"place": "lima"},
        {"text": "contract on 15 March"},
        {"source": "herald"},
        {"source": "a7"},
        {"basis": "relative-event"},
        {"status": "negated"},
        {"conflicts": True},
    ],
    ids=str,
)
def test_a_joined_folder_answers_as_the_timeline(joined, wanted):
    folder, built = joined
    expected, found = built.select(Selection(**wanted)), ask.query(folder, Selection(**wanted))
    assert found.events == expected.events
    assert len(found)
    cited = {evidence.document for event in found for evidence in event.evidence}
    assert {d.id: (d.published, d.source) for d in found.documents} == {
        d.id: (d.published, d.source) for d in built.documents if d.id in cited
    }


@pytest.fixture(scope="module")
def joined(tmp_path_factory):
    path, documents = tmp_path_factory.mktemp("joined"), news(6)
    merge_folder(bulk(documents, path), path / "merged", versions={})
    return path / "merged", el.build(documents)


def test_a_joined_folder_is_drawn_as_it_is(joined, tmp_path):
    folder, built = joined
    drawn = tmp_path / "drawn.json"
    result = CliRunner().invoke(main, ["build", "--from-events", str(folder), "-o", str(drawn)])
    assert result.exit_code == 0, result.output
    assert el.Timeline.read(drawn).events == built.events
    told = f"{len(built)} events, {len(el.Timeline.read(drawn).documents)} articles"
    assert result.stderr == f"{told}\nwrote {drawn}\n"


def test_without_duckdb_nothing_is_begun(joined, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(el.MissingExtraError, match="needs DuckDB"):
        merge_folder(joined[0].parent / "events", tmp_path / "merged")
    assert not (tmp_path / "merged").exists()


def test_articles_of_one_id_are_told_apart(tmp_path):
    texts = ("Dockers in Varna walked out on 14 March 2025.", "Rebels shelled the old port on 14 March 2025.")
    days = "2025-03-15", "2025-03-16"
    documents = [el.Document("a", text, day) for text, day in zip(texts, days, strict=True)]
    documents += [el.Document("a#2", "Ann Lee flew to Rome on 14 March 2025.", "2025-03-15"), documents[0]]
    found = merged(documents, tmp_path)
    assert {event.headline: event.evidence[0].document for event in found} == {
        "Dockers in Varna walked out": "a",
        "Rebels shelled the old port": "a#3",
        "Ann Lee flew to Rome": "a#2",
    }


def test_the_command(tmp_path):
    source = bulk(news(7, 10), tmp_path)
    run = partial(CliRunner().invoke, main)
    result = run(["merge", str(source), "-o", str(tmp_path / "out"), "--jobs", "2"])
    assert result.exit_code == 0, result.output
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))
    told = f"joined {manifest['reports']:,} events into {manifest['rows']:,} in {tmp_path / 'out'}\n"
    assert result.stderr == told
    assert manifest["documents"] == 17
    again = run(["merge", str(tmp_path / "out"), "-o", str(tmp_path / "more")])
    assert "was written by eventline merge, expected eventline bulk" in again.stderr
    itself = run(["merge", str(source), "-o", f"{source}/"])
    assert (itself.exit_code, "is the folder to be joined" in itself.stderr) == (2, True)
    nothing = run(["merge", str(tmp_path / "nothing"), "-o", str(tmp_path / "more")])
    assert (nothing.exit_code, "no finished run of eventline bulk" in nothing.stderr) == (1, True)


def test_a_story_that_many_tell(tmp_path, small_parts):
    """More tell it than are compared each with all others, and more copies are printed, too."""
    rng = random.Random(11)
    documents = [
        el.Document(
            f"a{n}",
            f"{rng.choice(WHO)} {rng.choice(DEEDS[:2])} on {rng.choice((11, 12))} March.",
            "2025-03-13",
        )
        for n in range(400)
    ]
    built = el.build(documents)
    assert len(built) < 30
    assert merged(documents, tmp_path) == built.events


_ASKS = """
import sys
from pathlib import Path
from threading import Timer
from eventline.bulk.ask import _connection
from eventline.bulk.join.database import Database
setting = "SELECT current_setting('enable_progress_bar')"
with Database.opened(Path(sys.argv[1])) as data:
    print(data.value(setting), list(data.rows(setting)), _connection().cursor().execute(setting).fetchall())
"""


def test_duckdb_prints_no_progress_of_its_own(tmp_path):
    """It would where no script runs: in a notebook, in `python -c`."""
    done = subprocess.run(
        [sys.executable, "-c", _ASKS, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False [(False,)] [(False,)]\n"


def test_nothing_is_joined_to_nothing(tmp_path):
    assert merged([el.Document("a", "Nothing at all.")], tmp_path) == ()


_LONG = "SELECT count(*) FROM range(20000000000) AS numbers(n) WHERE n % 7 = 3"


@pytest.fixture
def hears_ctrl_c():
    """Python hears it as at a terminal, also where the tests run in the background of a script."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("hears_ctrl_c")
@pytest.mark.skipif(sys.platform == "win32", reason="no process can send Ctrl-C to itself there")
def test_ctrl_c_breaks_off_what_the_database_does(tmp_path):
    with Database.opened(tmp_path) as data:
        Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
        with pytest.raises(KeyboardInterrupt), breakable():
            data.do(_LONG)
    with pytest.raises(KeyboardInterrupt), Database.opened(tmp_path):
        raise RuntimeError("Query interrupted")


@pytest.mark.usefixtures("hears_ctrl_c")
@pytest.mark.skipif(sys.platform == "win32", reason="no process can send Ctrl-C to itself there")
def test_ctrl_c_breaks_off_all_threads_of_the_database():
    before = signal.getsignal(signal.SIGINT)
    with duckdb.connect(config={"threads": 2}) as connection:
        connection.execute("SET enable_progress_bar = false")
        connection.execute("CREATE TABLE numbers AS SELECT range AS n FROM range(1000000)")
        Timer(0.5, os.kill, (os.getpid(), signal.SIGINT)).start()
        with pytest.raises(KeyboardInterrupt), breakable(connection):
            connection.sql(
                "SELECT count(*) FROM numbers AS a, numbers AS b WHERE hash(a.n, b.n) % 7 = 3"
            ).fetchall()
    assert signal.getsignal(signal.SIGINT) is before


def test_other_faults_are_not_taken_for_ctrl_c():
    with pytest.raises(RuntimeError, match="no such thing"), breakable():
        raise RuntimeError("no such thing")
