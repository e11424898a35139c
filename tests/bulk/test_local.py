"""A bulk run writes what each document gives, and the same bytes however it came to its end."""

import errno
import json
from collections import Counter

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import eventline as el
from eventline.bulk import local, rows
from eventline.bulk.days import keys, month_of

VERSIONS = {"eventline": "test"}


@pytest.fixture
def corpus(tmp_path, write_notes, small_chunks):
    return write_notes(tmp_path / "notes.jsonl", 60)


def run(path, out, *, what="events", **how):
    return local.run(local.Job(paths=(str(path),), what=what), out, versions=VERSIONS, **how)


def tables(out):
    return {path: pq.ParquetFile(path).read() for path in sorted(out.rglob("*.parquet"))}


def test_events_equal_those_of_each_document(corpus, tmp_path):
    manifest = run(corpus, tmp_path / "out")
    expected = Counter(event for document in el.read(corpus) for event in el.extract(document))
    found = tables(tmp_path / "out")
    assert Counter(e for table in found.values() for e in rows.events(table)) == expected
    assert manifest["rows"] == sum(map(len, found.values())) == expected.total()
    assert (manifest["documents"], manifest["failed"]) == (60, 0)


def test_times_equal_those_of_each_document(corpus, tmp_path):
    run(corpus, tmp_path / "out", what="times")
    expected = Counter(t for d in el.read(corpus) for t in el.tag(d.text, published=d.published))
    found = tables(tmp_path / "out").values()
    assert Counter(timex for table in found for timex in rows.timexes(table)) == expected


def test_shards_are_sorted_by_day_and_lie_in_their_months(corpus, tmp_path):
    run(corpus, tmp_path / "out")
    found = tables(tmp_path / "out")
    assert len({path.parent for path in found}) > 10
    assert max(map(len, found.values())) == 30
    months: dict[str, list[int]] = {}
    for path, table in found.items():
        months.setdefault(path.parent.name, []).extend(keys(table).to_pylist())
    for name, days in months.items():
        assert days == sorted(days)
        assert {month_of(day) for day in days} == {name.removeprefix("month=")}


def test_the_manifest_tells_the_days_of_each_shard(corpus, tmp_path):
    run(corpus, tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))
    for shard in manifest["shards"]:
        table = pq.ParquetFile(tmp_path / "out" / shard["path"]).read()
        assert shard["rows"] == len(table)
        firsts, lasts = (table.column(name).cast(pa.int32()).to_pylist() for name in ("first", "last"))
        assert shard["first"] == (None if None in firsts else min(firsts))
        assert shard["last"] == (None if None in lasts else max(lasts))


def test_the_number_of_processes_plays_no_part(tmp_path, write_notes, content):
    corpus = write_notes(tmp_path / "notes.jsonl", 2500)
    run(corpus, tmp_path / "one", what="times")
    run(corpus, tmp_path / "two", what="times", jobs=2)
    assert content(tmp_path / "one") == content(tmp_path / "two")


class StopError(Exception):
    """A run that is stopped in its tracks."""


@pytest.mark.parametrize("step", ["reading", "merging", "writing"])
def test_a_run_stopped_anywhere_goes_on(corpus, tmp_path, content, step):
    run(corpus, tmp_path / "whole")
    seen = Counter()

    def watch(progress):
        seen[progress.step] += 1
        if progress.step == step and seen[step] == limit:
            raise StopError

    for limit in (1, 3):
        out = tmp_path / f"stopped{limit}"
        seen.clear()
        with pytest.raises(StopError):
            run(corpus, out, watch=watch)
        (out / ".work" / ".0-000001.arrow.xyz.part").write_bytes(b"half")
        run(corpus, out, resume=True)
        assert content(out) == content(tmp_path / "whole")


def test_a_full_disk_loses_nothing(corpus, tmp_path, content, monkeypatch):
    run(corpus, tmp_path / "whole")
    room, keep = [5], local.keep

    def keep_while_there_is_room(done, path):
        room[0] -= 1
        if room[0] < 0:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        keep(done, path)

    monkeypatch.setattr(local, "keep", keep_while_there_is_room)
    with pytest.raises(OSError, match="No space left"):
        run(corpus, tmp_path / "out")
    room[0] = 1000
    run(corpus, tmp_path / "out", resume=True)
    assert content(tmp_path / "out") == content(tmp_path / "whole")


def test_every_failure_is_in_the_manifest(tmp_path):
    good = {"id": "a", "text": "Dockers walked out on Wednesday.", "published": "2025-03-13"}
    lines = [good, {"id": "b"}, {**good, "id": "c", "language": "tlh"}, "no record", {**good, "id": "d"}]
    path = tmp_path / "mixed.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    manifest = run(path, tmp_path / "out")
    assert (manifest["documents"], manifest["failed"], manifest["rows"]) == (2, 3, 2)
    wrong_record, wrong_language, wrong_line = manifest["failures"]
    assert wrong_record == f"{path}:2: 'text' is missing, expected a string"
    assert wrong_line == f"{path}:4: is a string, expected an object"
    assert wrong_language.startswith("c: ")


def test_nothing_found_is_a_run_too(tmp_path):
    path = tmp_path / "quiet.jsonl"
    path.write_text('{"id": "a", "text": "All is well."}', encoding="utf-8")
    assert run(path, tmp_path / "out")["rows"] == 0
    assert run(path, tmp_path / "out", resume=True)["documents"] == 1


def test_a_folder_of_another_run_is_left_alone(corpus, tmp_path):
    run(corpus, tmp_path / "out")
    with pytest.raises(el.UnreadableError, match="holds a run already"):
        run(corpus, tmp_path / "out")
    with pytest.raises(el.UnreadableError, match='other what: "events", now "times"'):
        run(corpus, tmp_path / "out", what="times", resume=True)
    with pytest.raises(el.UnreadableError, match="is not empty"):
        run(corpus, tmp_path)


def test_two_runs_do_not_share_a_folder(corpus, tmp_path):
    def second(_):
        with pytest.raises(el.UnreadableError, match="another run works on it"):
            run(corpus, tmp_path / "out", resume=True)
        raise StopError

    with pytest.raises(StopError):
        run(corpus, tmp_path / "out", watch=second)
    assert run(corpus, tmp_path / "out", resume=True)["failed"] == 0


def test_inputs_that_changed_are_noticed(corpus, tmp_path):
    def stop(_):
        raise StopError

    with pytest.raises(StopError):
        run(corpus, tmp_path / "out", watch=stop)
    corpus.write_text(corpus.read_text(encoding="utf-8").replace("n1", "m1"), encoding="utf-8")
    with pytest.raises(el.UnreadableError, match="other input_digest"):
        run(corpus, tmp_path / "out", resume=True)
