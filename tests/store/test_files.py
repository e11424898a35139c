"""A file is written whole or not at all."""

import os
import stat

import pytest

from eventline.errors import UnwritableError
from eventline.store import files
from eventline.store.files import write_bytes, write_folder, write_text


def test_text_is_written_as_utf8_with_plain_line_ends(tmp_path):
    write_text(tmp_path / "a.txt", "é\n—\n")
    assert (tmp_path / "a.txt").read_bytes() == "é\n—\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path, monkeypatch):
    target = tmp_path / "a.txt"
    target.write_text("old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_text(target, "new")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_permissions_are_those_of_the_old_file_or_of_an_ordinary_new_one(tmp_path):
    old, new, plain = tmp_path / "old", tmp_path / "new", tmp_path / "plain"
    old.write_text("")
    old.chmod(0o640)
    plain.write_text("")
    write_text(old, "x")
    write_text(new, "x")
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert new.stat().st_mode == plain.stat().st_mode


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    write_text(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


def test_a_device_is_written_to_and_not_replaced():
    write_text(os.devnull, "x")
    assert not os.path.isfile(os.devnull)  # noqa: PTH113


def test_a_missing_folder_and_a_folder_as_target_are_errors(tmp_path):
    with pytest.raises(UnwritableError):
        write_text(tmp_path / "none" / "a.txt", "x")
    with pytest.raises(IsADirectoryError):
        write_text(tmp_path, "x")


def test_bytes_and_folders_are_written_whole(tmp_path):
    write_bytes(tmp_path / "a.bin", b"\r\n\x00")
    write_folder(tmp_path / "b", {"c.txt": b"c", "d.txt": b"d"})
    assert (tmp_path / "a.bin").read_bytes() == b"\r\n\x00"
    assert {path.name: path.read_bytes() for path in (tmp_path / "b").iterdir()} == {
        "c.txt": b"c",
        "d.txt": b"d",
    }
    (tmp_path / "plain").mkdir()
    assert (tmp_path / "b").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize("there", ["folder", "file"])
def test_a_folder_takes_no_name_that_is_in_use(tmp_path, there):
    target = tmp_path / "b"
    kept = target
    if there == "folder":
        target.mkdir()
        kept = target / "c.txt"
    kept.write_text("old")
    with pytest.raises(OSError, match="is there already, expected a new name"):
        write_folder(target, {"c.txt": b"new"})
    assert kept.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_is_not_left_half(tmp_path, monkeypatch):
    monkeypatch.setattr(files.os, "fsync", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        write_folder(tmp_path / "b", {"c.txt": b"c"})
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named_by_an_error_of_eventline(tmp_path):
    with pytest.raises(UnwritableError, match=r"No such file or directory: the folder .*nowhere$") as fault:
        write_text(tmp_path / "nowhere" / "a.json", "x")
    assert isinstance(fault.value, OSError)
    assert fault.value.filename == str(tmp_path / "nowhere" / "a.json")
