"""Stream: the bytes of a file, unpacked where its name says that it is packed, from a disk or a store."""

import gzip
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path, PurePath
from typing import Any

from eventline.errors import MissingExtraError, UnreadableError

PACKED = (".gz", ".zst")
_BUFFER = 1 << 20
_FRAME = 1 << 13  # bytes that are unpacked at once: made of spaces alone they could be a hundred megabytes


@contextmanager
def opened(path: str, *, unpack: bool = True) -> Iterator[tuple[io.BufferedReader, Callable[[], int]]]:
    """Give the bytes of *path* and a function that says how far its own, packed bytes are read.

    Args:
        path: A file, or an address such as ``s3://…`` that fsspec opens.

    Raises:
        MissingExtraError: The package is not installed that unpacks or opens it.
        OSError: It cannot be read.
    """
    with _raw(path) as raw:
        yield (_unpacked(raw, path) if unpack else raw), raw.tell


def size_of(path: str) -> int:
    """Return how many bytes *path* has, packed as it is."""
    if is_address(path):
        store, inside = store_of(path)
        return int(store.size(inside))
    return Path(path).stat().st_size


def store_of(address: str) -> tuple[Any, str]:
    """Return the store that *address* names, as a file system of fsspec, and the path inside it.

    Raises:
        MissingExtraError: fsspec or the driver of the store is not installed.
        UnreadableError: There is no store of that kind.
    """
    try:
        store, inside = package("fsspec.core", "an address", "bulk").url_to_fs(address)
    except MissingExtraError:
        raise
    except ImportError as error:
        kind = address.split("://")[0]
        raise MissingExtraError(f"{address}: the driver of {kind}:// is not installed: {error}") from error
    except ValueError as error:
        raise UnreadableError(f"{address}: no such store: {error}") from error
    return store, str(inside)


def is_address(path: str) -> bool:
    """Return whether *path* is the address of a store rather than a file."""
    return "://" in path


def endings(path: str) -> tuple[str, bool]:
    """Return the ending of a name without that of its packing, and whether it has one.

    >>> endings("2025/News.JSONL.gz"), endings("a.warc")
    (('.jsonl', True), ('.warc', False))
    """
    name = PurePath(path.lower())
    packed = name.suffix in PACKED
    return (PurePath(name.stem).suffix if packed else name.suffix), packed


def _raw(path: str) -> io.BufferedReader:
    if is_address(path):
        store, inside = store_of(path)
        return io.BufferedReader(store.open(inside, "rb"), _BUFFER)
    return io.BufferedReader(io.FileIO(path), _BUFFER)


def _unpacked(raw: io.BufferedReader, path: str) -> io.BufferedReader:
    match PurePath(path.lower()).suffix:
        case ".gz":
            packed = gzip.GzipFile(fileobj=raw)
            return io.BufferedReader(_Pieces(iter(lambda: packed.read1(_BUFFER), b"")), _BUFFER)
        case ".zst":
            return io.BufferedReader(_Pieces(_frames(raw)), _BUFFER)
        case _:
            return raw


class _Pieces(io.RawIOBase):
    """Gives all that was unpacked before it says that the rest is damaged."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._rest = pieces, memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if not self._rest:
            self._rest = memoryview(next(self._pieces, b""))
        size = min(len(buffer), len(self._rest))
        buffer[:size], self._rest = self._rest[:size], self._rest[size:]
        return size


def _frames(raw: io.BufferedReader) -> Iterator[bytes]:
    """Yield what the frames of a .zst file hold; zstandard's own reader takes a part for the whole."""
    unpacker = package("zstandard", "a .zst file", "arrow").ZstdDecompressor()
    frame = None
    while data := raw.read(_FRAME):
        while data:
            frame = frame or unpacker.decompressobj()
            if unpacked := frame.decompress(data):
                yield unpacked
            data = frame.unused_data if frame.eof else b""
            frame = None if frame.eof else frame
    if frame is not None:
        raise EOFError("Compressed file ended before the end of its last frame")


def package(name: str, what: str, extra: str) -> Any:
    """Return a module that only *extra* brings and *what* needs; it is loaded now, not before.

    Raises:
        MissingExtraError: It is not installed.
    """
    try:
        return import_module(name)
    except ImportError as error:
        root = name.split(".")[0]
        raise MissingExtraError(
            f"{what} needs {root}, which is not installed: pip install 'eventline[{extra}]'"
        ) from error
