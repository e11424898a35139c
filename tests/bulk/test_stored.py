"""Input from a store and output to one: the same bytes as on a disk, each file whole, the manifest last."""

import json

import pytest
from click.testing import CliRunner

import eventline as el
from eventline.bulk import ask, local
from eventline.bulk.join import merge_folder
from eventline.bulk.stored import work_folder
from eventline.cli.main import main
from eventline.model.selection import Selection

fsspec = pytest.importorskip("fsspec")


@pytest.fixture
def memory(tmp_path, monkeypatch):
    """Return a store in memory, with the work for it below a folder of this test."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    store = fsspec.filesystem("memory")
    store.store.clear()
    store.pseudo_dirs[:] = [""]
    yield store
    store.store.clear()


def contents(store, root):
    return {name.removeprefix(f"{root}/"): store.cat_file(name) for name in store.find(root)}


def run(source, out, **how):
    return local.run(local.Job(paths=(str(source),)), out, versions={}, **how)


@pytest.mark.parametrize("root", ["memory://news", "file://{}/news"])
def test_from_a_store_to_a_store(memory, tmp_path, write_notes, content, root):
    root, notes = root.format(tmp_path), write_notes(tmp_path / "notes.jsonl", 60)
    store, inside = fsspec.core.url_to_fs(root)
    store.makedirs(inside, exist_ok=True)
    store.put_file(str(notes), f"{inside}/notes.jsonl")
    told = run(f"{root}/notes.jsonl", f"{root}/events")
    expected = run(notes, tmp_path / "disk")
    assert {**told, "inputs": 0} == {**expected, "inputs": 0}
    there, disk = contents(store, f"{inside}/events"), content(tmp_path / "disk")
    assert {name: data for name, data in there.items() if name != "manifest.json"} == {
        name: data for name, data in disk.items() if name != "manifest.json"
    }
    assert not work_folder(f"{root}/events").exists()
    assert run(f"{root}/notes.jsonl", f"{root}/events", resume=True) == told
    with pytest.raises(el.UnreadableError, match="holds a run already"):
        run(f"{root}/notes.jsonl", f"{root}/events")


PAGES = {
    "b/second.html": "<html><body><p>The ferry left Lorvik on 3 March 2024.</p></body></html>",
    "b/first.txt": "Published: 2024-03-05\n\nDockers in Varna walked out on Monday.",
    "a.md": "Published: 2024-05-05\n\nThe mayor of Ruska resigned on 1 May 2024.",
    "news.jsonl": json.dumps({"id": "n", "text": "They met on 7 June 2024.", "published": "2024-06-08"}),
    "README.md": "They met on 1 January 2020.",
    ".cache/old.txt": "They met on 1 January 2020.",
    "b/scan.odt": "PK",
}


@pytest.mark.parametrize("root", ["memory://pages", "file://{}/pages"])
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_folder_in_a_store_is_read_as_one_on_the_disk(memory, tmp_path, content, root, jobs):
    root = root.format(tmp_path)
    store, inside = fsspec.core.url_to_fs(root)
    for name, text in PAGES.items():
        store.makedirs(f"{inside}/{name}".rpartition("/")[0], exist_ok=True)
        store.pipe_file(f"{inside}/{name}", text.encode())
        (tmp_path / "disk" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "disk" / name).write_text(text)
    told = run(f"{root}/", tmp_path / "told", jobs=jobs)
    expected = run(tmp_path / "disk", tmp_path / "expected")
    failed = f"{root}/b/scan.odt: .odt is not read, expected it saved as text or HTML"
    assert (told["documents"], told["failures"]) == (4, [failed])
    assert expected["documents"] == 4
    shards, there = content(tmp_path / "expected"), content(tmp_path / "told")
    assert {name for name in there if there[name] != shards[name]} == {"manifest.json"}
    assert run(f"{root}/b/second.html", tmp_path / "one")["documents"] == 1


def test_merging_and_asking_in_a_store(memory, tmp_path, write_notes):
    notes = write_notes(tmp_path / "notes.jsonl", 30)
    run(notes, "memory://x/events")
    merge_folder("memory://x/events", "memory://x/joined", versions={})
    run(notes, tmp_path / "events")
    merge_folder(tmp_path / "events", tmp_path / "joined", versions={})
    wanted = Selection(first="2024-01-01", last="2025-06-30")
    found = ask.query("memory://x/joined", wanted)
    assert found.events == ask.query(tmp_path / "joined", wanted).events
    assert len(found)
    result = CliRunner().invoke(main, ["query", "memory://x/joined", "--from", "2025", "--format", "json"])
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)


def test_a_run_whose_copying_failed_goes_on(memory, tmp_path, write_notes, monkeypatch):
    notes = write_notes(tmp_path / "notes.jsonl", 30)
    put, names = type(memory).put_file, []

    def failing(self, path, target, **how):
        if len(names) == 2:
            raise OSError("the line is down")
        names.append(target)
        put(self, path, target, **how)

    with monkeypatch.context() as patch:
        patch.setattr(type(memory), "put_file", failing)
        with pytest.raises(OSError, match="the line is down"):
            run(notes, "memory://y/events")
    assert not memory.exists("/y/events/manifest.json")
    with pytest.raises(el.UnreadableError, match="is not empty"):
        run(notes, "memory://y/events")
    run(notes, "memory://y/events", resume=True)
    run(notes, "memory://y/whole")
    assert contents(memory, "/y/events") == contents(memory, "/y/whole")


@pytest.mark.parametrize(
    ("address", "error", "message"),
    [
        ("nosuch://x/notes.jsonl", el.UnreadableError, "no such store"),
        ("memory://x/nothing.jsonl", el.UnreadableError, "no such file"),
        ("memory://x/a.html", el.UnreadableError, "no such file"),
        ("memory://x/a.png", el.UnreadableError, "of no known kind, expected .jsonl"),
    ],
)
def test_an_address_that_cannot_be_read_is_named(memory, tmp_path, address, error, message):
    with pytest.raises(error, match=message) as caught:
        run(address, tmp_path / "out")
    assert address in str(caught.value)


def test_a_missing_driver_is_named(tmp_path, write_notes, monkeypatch):
    def missing(address):
        raise ImportError("Install s3fs to access S3")

    monkeypatch.setattr("fsspec.core.url_to_fs", missing)
    notes = write_notes(tmp_path / "notes.jsonl", 2)
    with pytest.raises(el.MissingExtraError, match=r"s3://b/out: the driver of s3:// .* Install s3fs"):
        run(notes, "s3://b/out")
