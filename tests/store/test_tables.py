"""SQLite and Parquet: both read back equal, and asking them is asking the timeline."""

import os
import shutil
import sqlite3
import sys
from contextlib import closing
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventline.errors import MissingExtraError, UnreadableError
from eventline.model.chronology import Chronology
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.selection import Selection
from eventline.model.status import Status
from eventline.store import sqlite, sqlite_schema
from eventline.store.sqlite_where import candidates
from eventline.store.stored import ending, query, read, write

arrow = pytest.mark.skipif(find_spec("pyarrow") is None, reason="pyarrow is not installed")
FORMS = [".json", ".sqlite", pytest.param(".parquet", marks=arrow)]
STORY = Chronology((), "A </script> title", (Document("a", "Кия́в <b> — \ud800.", published="2025-03-13"),))
chronologies = st.builds(
    lambda chronology, unfit: Chronology(chronology.events, chronology.title, chronology.documents, unfit),
    st.from_type(Chronology),
    st.lists(st.text(max_size=9), max_size=2).map(tuple),
)
WORDS = (
    st.none() | st.sampled_from(["кремль", "да", "a", "b", "1", "“да”", "_", "ﬁ", ""]) | st.text(max_size=3)
)
DAYS = st.sampled_from(["-9000-01-01", "-0043-03-15", "1000-01-01", "2025-03-13", "9999-12-31"])


@st.composite
def selections(draw):
    first, last = sorted([draw(DAYS), draw(DAYS)], key=lambda day: Selection(first=day).stretch.lo)
    return Selection(
        first=draw(st.none() | st.just(first)),
        last=draw(st.none() | st.just(last)),
        **{
            name: draw(WORDS) for name in draw(st.sets(st.sampled_from(["actor", "place", "text", "source"])))
        },
        status=draw(st.none() | st.sampled_from(list(Status))),
        basis=draw(st.none() | st.sampled_from(list(Basis))),
        conflicts=draw(st.booleans()),
    )


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=25, deadline=None)
@given(chronology=chronologies)
def test_what_is_written_comes_back_equal_and_the_same_again(form, chronology):
    with TemporaryDirectory() as folder:
        a, b = Path(folder) / f"a{form}", Path(folder) / f"b{form}"
        write(chronology, a)
        back = read(a)
        assert back == chronology
        write(back, b)
        assert a.read_bytes() == b.read_bytes()


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=25, deadline=None)
@given(chronology=st.from_type(Chronology), wanted=st.lists(selections(), min_size=3, max_size=3))
def test_asking_the_file_is_asking_the_timeline(form, chronology, wanted):
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"a{form}"
        write(chronology, path)
        for selection in wanted:
            found = query(path, selection)
            assert found.events == chronology.select(selection).events
            cited = {evidence.document for event in found for evidence in event.evidence}
            assert found.documents == tuple(d for d in chronology.documents if d.id in cited)


@pytest.mark.parametrize("form", FORMS)
def test_halves_of_surrogate_pairs_survive(tmp_path, form):
    write(STORY, tmp_path / f"a{form}")
    assert read(tmp_path / f"a{form}") == STORY


def test_without_full_text_search_the_texts_are_looked_at(tmp_path, monkeypatch, headlines):
    monkeypatch.setattr(sqlite_schema, "_WORDS", "CREATE VIRTUAL TABLE words USING not_there(text)")
    sqlite.write(headlines, tmp_path / "a.db")
    with closing(sqlite3.connect(tmp_path / "a.db")) as database:
        assert ("words",) not in database.execute("SELECT name FROM sqlite_master").fetchall()
    assert [event.id for event in query(tmp_path / "a.db", Selection(text="struck the port"))] == ["7"]


def test_a_question_goes_through_the_indexes(tmp_path, headlines):
    sqlite.write(headlines, tmp_path / "a.db")
    wanted = Selection(
        first="2025-03-05", last="2025-03-08", actor="Ann", place="Lorvik", text="struck the port"
    )
    with closing(sqlite3.connect(tmp_path / "a.db")) as database:
        for name in ("has", "is_called"):
            database.create_function(name, 2, lambda text, words: True, deterministic=True)
        for asked in (
            wanted,
            Selection(first="2025-03-05"),
            Selection(actor="Ann"),
            Selection(status="planned"),
        ):
            where, values = candidates(database, asked)
            plan = database.execute(f"EXPLAIN QUERY PLAN SELECT record FROM events WHERE {where}", values)
            assert "SCAN events" not in [step for *_, step in plan]
    assert [event.id for event in query(tmp_path / "a.db", wanted)] == ["7"]


@pytest.fixture
def headlines():
    from eventline.store.record import event_from_record

    evidence = {"document": "d", "sentence": [0, 4], "trigger": [0, 4], "expression": None, "basis": None}
    evidence |= {"quote": "It so happened.", "when": None, "best": None, "status": "occurred"}

    def event(day):
        when = {"start": f"2025-03-{day:02d}", "end": f"2025-03-{day + 1:02d}", "granularity": "day"}
        words = {"headline": "A storm struck the port" if day == 7 else "Rain fell", "theme": "other"}
        fields = {"id": str(day), "when": when, "best": None, "lasted": False, "status": "occurred"}
        fields |= {"speaker": None, "actors": ["Ann Lee"], "place": "Lorvik", "confidence": 0.5}
        return event_from_record({**fields, **words, "evidence": [evidence], "conflicts": []})

    return Chronology(tuple(event(day) for day in range(1, 30)), "Weather")


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("PRAGMA application_id = 0", "an SQLite database of another program"),
        ("PRAGMA user_version = 9", "database version 9, expected 1"),
        ("DROP TABLE events", "no such table: events"),
        ("UPDATE events SET record = '{'", "not JSON"),
        ("UPDATE events SET record = '{}'", "events[0] has no 'id'"),
    ],
)
def test_a_database_that_holds_no_timeline_is_named_with_its_fault(tmp_path, headlines, statement, message):
    path = tmp_path / "a.sqlite"
    write(headlines, path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)
    with pytest.raises(UnreadableError) as error:
        read(path)
    assert str(error.value).startswith(f"{path}: ")
    assert message in str(error.value)


def test_a_cut_off_database_and_a_missing_file_are_named(tmp_path, headlines):
    write(headlines, tmp_path / "a.sqlite")
    (tmp_path / "a.sqlite").write_bytes((tmp_path / "a.sqlite").read_bytes()[:5000])
    with pytest.raises(UnreadableError, match=r"a\.sqlite: no SQLite database of eventline's"):
        read(tmp_path / "a.sqlite")
    with pytest.raises(UnreadableError, match=r"none\.sqlite: No such file"):
        query(tmp_path / "none.sqlite", Selection())


@pytest.mark.parametrize("form", FORMS)
def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path, form, monkeypatch):
    target = tmp_path / f"a{form}"
    target.write_text("old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write(STORY, target)
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@arrow
def test_a_parquet_file_of_another_program_is_named(tmp_path):
    pyarrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    parquet.write_table(pyarrow.table({"a": [1]}), path)
    with pytest.raises(UnreadableError, match=r"a\.parquet: a Parquet file of another program"):
        read(path)
    path.write_bytes(b"PAR1 and then nothing")
    with pytest.raises(UnreadableError, match=r"a\.parquet: no Parquet file that eventline wrote"):
        read(path)


@arrow
def test_parquet_is_plain_to_other_programs(tmp_path, headlines):
    parquet = import_module("pyarrow.parquet")
    write(headlines, tmp_path / "a.parquet")
    rows = parquet.read_table(tmp_path / "a.parquet").to_pylist()
    assert [row["first"].isoformat() for row in rows[:2]] == ["2025-03-01", "2025-03-02"]
    assert rows[6]["headline"] == "A storm struck the port"


def test_without_pyarrow_the_error_names_the_extra(tmp_path, monkeypatch):
    for name in ("pyarrow", "pyarrow.parquet"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingExtraError, match=r"pip install 'eventline\[arrow\]'"):
        write(STORY, tmp_path / "a.parquet")
    assert list(tmp_path.iterdir()) == []


def test_a_name_without_a_form_is_refused(tmp_path):
    with pytest.raises(UnreadableError, match=r"a\.xlsx: no form for the ending '\.xlsx', expected \.json, "):
        write(STORY, tmp_path / "a.xlsx")
    with pytest.raises(UnreadableError, match=r"the name has no ending, expected \.json, "):
        write(STORY, tmp_path / "a")
    assert ending("A.DB") == ".db"


def test_the_form_is_told_by_what_is_in_the_file(tmp_path):
    write(STORY, tmp_path / "a.sqlite")
    shutil.move(tmp_path / "a.sqlite", tmp_path / "story")
    assert read(tmp_path / "story") == STORY
