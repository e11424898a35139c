"""Inputs of any size: any mix of files, archives and folders to chunks, and a chunk to its documents."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import Path, PurePath
from typing import Any

from attrs import frozen

from eventline.errors import UnreadableError
from eventline.read.article import Outcome, in_bytes, raw_of
from eventline.read.chunk import Chunk, Form, Item, chunked
from eventline.read.fields import Given
from eventline.read.folder import articles_in, in_order, unread
from eventline.read.lines import line_chunks, line_documents
from eventline.read.mailbox import message_chunks
from eventline.read.own_output import ABOUT, HEAD, is_of_own_folder, no_articles
from eventline.read.source import SUFFIXES, is_xml
from eventline.read.stream import endings, is_address, size_of, store_of
from eventline.read.table import row_chunks, row_documents
from eventline.read.warc import capture_chunks, capture_documents

_LARGE: dict[str, Callable[[str], Iterator[Chunk]]] = {
    ".jsonl": line_chunks,
    ".ndjson": line_chunks,
    ".csv": row_chunks,
    ".tsv": row_chunks,
    ".parquet": row_chunks,
    ".warc": capture_chunks,
    ".wet": capture_chunks,
    ".mbox": message_chunks,
}
KNOWN = (*_LARGE, *(ending for ending in SUFFIXES if ending not in _LARGE))


@frozen
class Input:
    """A file to read: its path, the id of its article where it is one, and its size in bytes."""

    path: str
    id: str
    size: int


def inputs_of(paths: Iterable[str]) -> tuple[Input, ...]:
    """Return the files that *paths* name, those in a folder in order of their names.

    Raises:
        UnreadableError: One is missing, a folder holds nothing that can be read or is what eventline wrote,
            or a file is of a kind that is not known.
    """
    return tuple(found for path in paths for found in _inputs(path))


def _inputs(path: str) -> Iterator[Input]:
    if is_known(path) and (is_address(path) or not Path(path).is_dir()):
        yield input_of(path, PurePath(path).stem)
        return
    inside = _in_store(path) if is_address(path) else _in_folder(Path(path))
    if inside is None:
        if not (is_address(path) or Path(path).exists()):
            raise UnreadableError(f"{path}: no such file or folder")
        raise UnreadableError(
            f"{path}: of no known kind, expected {', '.join(KNOWN)} (.gz, .zst), or a folder"
        )
    found = list(inside)
    if all(unread(each.path) for each in found):
        raise UnreadableError(f"{path}: no {' '.join(KNOWN)} file in this folder")
    yield from found


def _in_folder(folder: Path) -> Iterator[Input] | None:
    if not folder.is_dir():
        return None
    files = articles_in(folder, is_told)
    return (Input(str(file), file.relative_to(folder).as_posix(), _size(file)) for file in files)


def _size(file: Path) -> int:
    """Return the bytes of a file, 0 of a link to nothing: whoever reads it will say what is wrong."""
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _in_store(address: str) -> Iterator[Input] | None:
    """Return what lies below *address*, None where that is no folder."""
    store, root = store_of(address)
    if not store.isdir(root):
        return None
    sizes = {
        name.removeprefix(root.rstrip("/") + "/"): about["size"]
        for name, about in store.find(root, detail=True).items()
    }
    own = tuple(_own_in(store, root, sizes))
    if "" in own:
        raise no_articles(address)
    told = (name for name in in_order(sizes) if is_told(name) and not name.startswith(own))
    return (Input(f"{address.rstrip('/')}/{name}", name, int(sizes[name])) for name in told)


def _own_in(store: Any, root: str, names: Iterable[str]) -> Iterator[str]:
    """Yield how names begin in the folders that eventline filled: ``events/``, or nothing for the root."""
    for name in names:
        if PurePath(name).name == ABOUT[0]:
            head = store.cat_file(f"{root.rstrip('/')}/{name}", end=HEAD)
            if is_of_own_folder(head):
                yield name.removesuffix(ABOUT[0])


def is_told(name: str) -> bool:
    """Return whether a file in a folder is read, or is a paper of which is said that it is not."""
    return is_known(name) or is_xml(name) or unread(name) is not None


def is_known(name: str) -> bool:
    """Return whether a file of that name can be read; articles are not packed one by one."""
    ending, packed = endings(name)
    return ending in (_LARGE if packed else KNOWN)


def is_large(name: str) -> bool:
    """Return whether a file of that name holds many articles, to be read piece by piece.

    >>> is_large("news.csv"), is_large("news.html"), is_large("news.jsonl.gz")
    (True, False, True)
    """
    return endings(name)[0] in _LARGE


def input_of(path: str, id: str) -> Input:  # noqa: A002  # as in Document
    """Return the file *path* as an input.

    Raises:
        UnreadableError: It is missing.
    """
    try:
        return Input(path, id, size_of(path))
    except FileNotFoundError:
        raise UnreadableError(f"{path}: no such file or folder") from None


def chunks(inputs: Iterable[Input]) -> Iterator[Chunk]:
    """Yield the inputs piece by piece, in order; small articles that stand together share a chunk.

    What is wrong with an input, or with some of it, is kept among the faults of its chunk.
    """
    for large, group in groupby(inputs, key=lambda found: is_large(found.path)):
        if large:
            for found in group:
                yield from _large(found)
        else:
            yield from chunked("files", Form.FILES, _small(group))


def _small(articles: Iterable[Input]) -> Iterator[Item]:
    """Yield the bytes of each article: they are read here, for other machines do not see the file."""
    place = 0
    for found in articles:
        place += found.size
        raw = raw_of(found.path)
        if isinstance(raw, UnreadableError):
            yield Item(None, 0, place, str(raw))
        else:
            yield Item((found.path, found.id, raw), len(raw), place)


def _large(found: Input) -> Iterator[Chunk]:
    """Yield the chunks of one file; one that is closed, or not what its name says, costs only itself."""
    try:
        yield from _LARGE[endings(found.path)[0]](found.path)
    except UnreadableError as error:
        fault = str(error)
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        fault = f"{found.path}: cannot be read: {error.strerror or error}"
    else:
        return
    yield Chunk(found.path, Form.LINES, (), 1, 0, found.size, (fault,))


def documents(chunk: Chunk, published: Given = None) -> Iterator[Outcome]:
    """Yield what a chunk holds: its documents, and what is wrong with the others.

    Args:
        published: When the texts were published; it wins over what they say themselves.
    """
    yield from map(UnreadableError, chunk.faults)
    match chunk.form:
        case Form.FILES:
            for path, id_, raw in filter(None, chunk.items):
                yield from in_bytes(path, id_, raw, published)
        case Form.LINES:
            yield from line_documents(chunk, published)
        case Form.ROWS:
            yield from row_documents(chunk, published)
        case Form.ARCHIVE:
            yield from capture_documents(chunk, published)
