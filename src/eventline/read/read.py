"""Read files, folders and streams: each input goes to the reader of its format."""

import os
from collections.abc import Callable, Iterator
from datetime import date, datetime
from os import PathLike
from pathlib import Path
from typing import IO

from eventline.errors import UnreadableError
from eventline.model.document import Document
from eventline.model.published import as_published
from eventline.model.surrogates import without_halves
from eventline.read.decode import decode
from eventline.read.fields import Given
from eventline.read.jsonl import records
from eventline.read.plain import plain
from eventline.read.source import SUFFIXES, Kind, Source


def _page(source: Source, given: Given) -> Iterator[Document | UnreadableError]:
    # Here, as the HTML parser takes long to load and only pages need it.
    from eventline.read.html import page

    return page(source, given)


OnError = Callable[[UnreadableError], object]
_Outcome = Document | UnreadableError
_READERS: dict[Kind, Callable[[Source, Given], Iterator[_Outcome]]] = {
    Kind.HTML: _page,
    Kind.JSONL: records,
    Kind.MARKDOWN: plain,
    Kind.PLAIN: plain,
}


def read(
    path_or_file: str | PathLike[str] | IO[str] | IO[bytes],
    *,
    published: date | datetime | str | None = None,
    on_error: OnError | None = None,
) -> Iterator[Document]:
    """Yield the documents of a file, a folder or an open file.

    Args:
        path_or_file: A file (``.html .htm .txt .md .jsonl``; others by their content), a folder, which is
            read with the folders in it in order of the names, or an open text or binary file.
        published: When the texts were published, in any format; it wins over what they say themselves.
        on_error: Is called with the error of each input that cannot be read; then reading goes on.
            Without it the error is raised.

    Raises:
        UnreadableError: An input is missing, empty, binary or broken, or it is plain text without a date
            of publication. The message names the file, and the line of JSON lines.

    >>> from io import StringIO
    >>> (document,) = read(StringIO("Kyiv agreed on Tuesday."), published="13 March 2025")
    >>> document.id, document.published.isoformat(), document.published_from
    ('text', '2025-03-13', 'given')
    """
    given = as_published(published)  # now, not when the first document is asked for
    return _documents(path_or_file, given, on_error or _throw)


def _throw(error: UnreadableError) -> None:
    raise error


def _documents(
    path_or_file: str | PathLike[str] | IO[str] | IO[bytes], given: Given, on_error: OnError
) -> Iterator[Document]:
    for source in _sources(path_or_file):
        for outcome in _outcomes(source, given):
            if isinstance(outcome, UnreadableError):
                on_error(outcome)
            else:
                yield outcome


def article(path: Path, id: str, published: Given) -> Iterator[_Outcome]:  # noqa: A002  # as in Document
    """Yield the document of one file, named *id*, or what is wrong with it; *published* as for `read`."""
    return _outcomes(_from_file(path, id), published)


def _outcomes(source: Source | UnreadableError, given: Given) -> Iterator[_Outcome]:
    return iter([source]) if isinstance(source, UnreadableError) else _READERS[source.kind](source, given)


def _sources(path_or_file: str | PathLike[str] | IO[str] | IO[bytes]) -> Iterator[Source | UnreadableError]:
    if not isinstance(path_or_file, str | PathLike):
        yield _from_stream(path_or_file)
        return
    path = Path(path_or_file)
    if not path.is_dir():
        yield _from_file(path, path.stem)
        return
    files = articles_in(path)
    if not files:
        yield UnreadableError(f"{path}: no {' '.join(SUFFIXES)} file in this folder")
    for file in files:
        yield _from_file(file, file.relative_to(path).as_posix())


def articles_in(folder: Path, wanted: Callable[[str], bool] | None = None) -> list[Path]:
    """Return the files in a folder whose names are *wanted*, in order of their paths.

    By default these are the articles that `read` takes; hidden files and README files never are.
    """
    wanted = wanted or _is_article
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found.extend(Path(place, name) for name in names if not _is_aside(name) and wanted(name))
    return sorted(found, key=lambda file: file.relative_to(folder).parts)


def _is_aside(name: str) -> bool:
    return name.startswith(".") or name.upper().startswith("README.")


def _is_article(name: str) -> bool:
    return Path(name).suffix.lower() in SUFFIXES


def _from_file(path: Path, id: str) -> Source | UnreadableError:  # noqa: A002
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return UnreadableError(f"{path}: no such file or folder")
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        return UnreadableError(f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}")
    return _source(str(path), id, raw)


def _from_stream(file: IO[str] | IO[bytes]) -> Source | UnreadableError:
    called = getattr(file, "name", None)
    name = called if isinstance(called, str) else "text"
    id_ = "stdin" if name in ("<stdin>", "-") else Path(name).stem
    try:
        return _source(name, id_, file.read())
    except (OSError, UnicodeError) as error:
        return UnreadableError(f"{name}: cannot be read: {error}")


def _source(name: str, id: str, content: str | bytes) -> Source | UnreadableError:  # noqa: A002
    try:  # half a surrogate pair is Python's mark for bytes of standard input that are no text
        text = decode(content) if isinstance(content, bytes) else without_halves(content)
    except UnreadableError as error:
        return UnreadableError(f"{name}: {error}")
    if not text.strip():
        return UnreadableError(f"{name}: is empty")
    return Source(name, id, text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
