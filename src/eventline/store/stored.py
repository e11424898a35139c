"""The forms of a stored chronology: the ending says which to write, the first bytes which it is."""

from __future__ import annotations

from collections.abc import Callable
from os import PathLike
from pathlib import Path

from eventline.errors import UnreadableError
from eventline.model.chronology import Chronology
from eventline.model.selection import Selection
from eventline.store import json, parquet, sqlite
from eventline.store.asked import asked
from eventline.store.reading import reading

AnyPath = str | PathLike[str]
_WRITERS: dict[str, Callable[[Chronology, AnyPath], None]] = {
    ".json": json.write,
    **dict.fromkeys((".sqlite", ".sqlite3", ".db"), sqlite.write),
    ".parquet": parquet.write,
}
PAGES = (".html", ".htm")  # drawn by `eventline.render`
ENDINGS = (*_WRITERS, *PAGES)
_A_FOLDER = "is a folder, expected a timeline: eventline build makes one, of events with --from-events"


def ending(path: AnyPath) -> str:
    """Return the ending of the name *path* in lower case.

    Raises:
        UnreadableError: No form of a timeline has it.

    >>> ending("Kursk.SQLite")
    '.sqlite'
    """
    found = Path(path).suffix.lower()
    if found not in ENDINGS:
        fault = f"no form for the ending {found!r}" if found else "the name has no ending"
        raise UnreadableError(f"{path}: {fault}, expected {', '.join(ENDINGS)}")
    return found


def check(path: AnyPath) -> None:
    """Raise what `write` would raise for the name *path*, before the work.

    Raises:
        UnreadableError: No form of a timeline has its ending.
        MissingExtraError: It would be a Parquet file and pyarrow is not installed.
    """
    if ending(path) == ".parquet":
        parquet.check()


def write(chronology: Chronology, path: AnyPath) -> None:
    """Write *chronology* to *path* in the form of its ending, whole or not at all; draws no page."""
    _WRITERS[ending(path)](chronology, path)


def read(path: AnyPath) -> Chronology:
    """Return the chronology in *path*, whatever its form and name.

    Raises:
        UnreadableError: The file is missing or holds no chronology; the message names file and fault.
        MissingExtraError: It is a Parquet file and pyarrow is not installed.
    """
    start = _start(path)
    if start.startswith(sqlite.MAGIC):
        return sqlite.read(path)
    return parquet.read(path) if start.startswith(parquet.MAGIC) else json.read(path)


def query(path: AnyPath, wanted: Selection) -> Chronology:
    """Return the events in *path* that fit *wanted*, with the documents that report them.

    Of SQLite and Parquet only a part is read. Errors as for `read`.
    """
    start = _start(path)
    if start.startswith(sqlite.MAGIC):
        return sqlite.query(path, wanted)
    if start.startswith(parquet.MAGIC):
        return parquet.query(path, wanted)
    return asked(json.read(path), wanted)


def _start(path: AnyPath) -> bytes:
    if Path(path).is_dir():
        raise UnreadableError(f"{path}: {_A_FOLDER}")
    with reading(path), Path(path).open("rb") as file:
        return file.read(len(sqlite.MAGIC))
