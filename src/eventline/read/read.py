"""Read files, folders and streams: each input goes to the reader of its format."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from os import PathLike
from pathlib import Path, PurePath
from typing import IO

from eventline.errors import UnreadableError
from eventline.model.document import Document
from eventline.model.published import as_published
from eventline.read.article import Outcome, admitted, in_file, in_stream
from eventline.read.fields import Given
from eventline.read.folder import articles_in, unread
from eventline.read.inputs import KNOWN, chunks, documents, input_of, is_known, is_large, is_told
from eventline.read.stream import is_address

_LONGEST_NAME = 255  # bytes, on every file system in use
OnError = Callable[[UnreadableError], object]


def read(
    path_or_file: str | PathLike[str] | IO[str] | IO[bytes],
    *,
    published: date | datetime | str | None = None,
    undated: bool = False,
    on_error: OnError | None = None,
) -> Iterator[Document]:
    """Yield the documents of a file, a folder or an open file.

    Args:
        path_or_file: A file (an article ``.html .txt .md .eml .mht .docx .pdf``, many of them ``.json .jsonl
            .csv .tsv .parquet .warc .wet .mbox``, those packed as ``.gz .zst`` too; others by their content),
            a folder, which is read with all in it in order of the names, or an open text or binary file.
        published: When the texts were published, in any format; it wins over what they say themselves.
        undated: A plain text that does not say when it was published is read, too; the times in it that need
            that day stay unresolved, as those of a page without a date do.
        on_error: Is called with the error of each input that cannot be read; then reading goes on.
            Without it the error is raised. It is told as well of papers in a folder that are of no kind to
            be read (``.odt``, ``.zip``, a feed in ``.xml``), which else are passed over.

    Raises:
        UnreadableError: An input is missing, empty, binary or broken, or it is plain text without a date
            of publication and *undated* is not set. The message names the file, and the line of JSON lines
            or the row of a table.
        TypeError: It is neither a path nor an open file.
        MissingExtraError: The package is not installed that unpacks the file or reads its kind.

    >>> from io import StringIO
    >>> (document,) = read(StringIO("Kyiv agreed on Tuesday."), published="13 March 2025")
    >>> document.id, document.published.isoformat(), document.published_from
    ('text', '2025-03-13', 'given')
    """
    if not isinstance(path_or_file, str | PathLike) and not hasattr(path_or_file, "read"):
        raise TypeError(f"{path_or_file!r} is no path and no open file")
    given = as_published(published)  # now, not when the first document is asked for
    return _documents(path_or_file, given, undated, on_error)


def _documents(
    path_or_file: str | PathLike[str] | IO[str] | IO[bytes],
    given: Given,
    undated: bool,
    on_error: OnError | None,
) -> Iterator[Document]:
    # Of papers that nothing here can read only somebody who listens is told; they stop nobody else.
    wanted = is_known if on_error is None else is_told
    for outcome in admitted(_outcomes(path_or_file, given, wanted), undated):
        if isinstance(outcome, Document):
            yield outcome
        elif on_error is None:
            raise outcome
        else:
            on_error(outcome)


def _outcomes(
    path_or_file: str | PathLike[str] | IO[str] | IO[bytes], given: Given, wanted: Callable[[str], bool]
) -> Iterator[Outcome]:
    if not isinstance(path_or_file, str | PathLike):
        yield from in_stream(path_or_file, given)
    elif (fault := _no_path(str(path_or_file))) is not None:
        yield UnreadableError(fault)
    elif Path(path_or_file).is_dir():
        yield from _in_folder(Path(path_or_file), given, wanted)
    else:
        path = Path(path_or_file)
        yield from _in_file(path, path.stem, given)


def _no_path(given: str) -> str | None:
    """Return why *given* is the path of nothing on this machine, None when it may be one."""
    if not given:
        return "'' is no path, expected that of a file or folder"
    if is_address(given):
        return f"{given}: is an address, expected a file or folder of this machine"
    if len(PurePath(given).name.encode(errors="surrogateescape")) > _LONGEST_NAME:
        return f"{given[:40]!r}… is too long for a path; a text itself is el.Document('id', text)"
    return None


def _in_folder(folder: Path, given: Given, wanted: Callable[[str], bool]) -> Iterator[Outcome]:
    files = articles_in(folder, wanted)
    if all(unread(file.name) for file in files):
        yield UnreadableError(f"{folder}: no {' '.join(KNOWN)} file in this folder")
    for file in files:
        yield from _in_file(file, file.relative_to(folder).as_posix(), given)


def _in_file(path: Path, id: str, given: Given) -> Iterator[Outcome]:  # noqa: A002  # as in Document
    reader = _piece_by_piece if is_large(path.name) else in_file
    try:
        yield from reader(path, id, given)
    except UnreadableError as error:
        yield error
    except OSError as error:
        yield UnreadableError(f"{path}: cannot be read: {error.strerror or error}")


def _piece_by_piece(path: Path, id: str, given: Given) -> Iterator[Outcome]:  # noqa: A002
    outcomes = (found for chunk in chunks([input_of(str(path), id)]) for found in documents(chunk, given))
    yield next(outcomes, UnreadableError(f"{path}: is empty"))
    yield from outcomes
