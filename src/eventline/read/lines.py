"""JSON lines of any size, plain or packed, to chunks; and the lines of a chunk to documents."""

import gzip
import io
import sys
import zlib
from collections.abc import Callable, Iterator

from attrs import frozen

from eventline.errors import UnreadableError
from eventline.model.document import Document
from eventline.read.chunk import LONGEST, Chunk, Form, Item, chunked
from eventline.read.decode import decode_line, is_wide
from eventline.read.fields import Given
from eventline.read.jsonl import outcome
from eventline.read.stream import opened
from eventline.syntax.parts import LONG


@frozen
class Packed:
    """A long line, which waits packed: what is made of it is there as well while somebody works on it."""

    held: bytes


def broken() -> tuple[type[Exception], ...]:
    """Return what packed files raise when they are cut short or damaged."""
    zstandard = sys.modules.get("zstandard")  # loaded when the file is packed so
    known = (EOFError, gzip.BadGzipFile, zlib.error)
    return known if zstandard is None else (*known, zstandard.ZstdError)


def line_chunks(path: str) -> Iterator[Chunk]:
    """Yield the lines of *path* in chunks; a line that is too long, and a damaged rest, are faults."""
    with opened(path) as (stream, place):
        yield from chunked(path, Form.LINES, _items(stream, path, place))


def _items(stream: io.BufferedReader, path: str, place: Callable[[], int]) -> Iterator[Item]:
    """Yield each line, or an empty one with its fault."""
    number = 0
    try:
        if is_wide(stream.peek(4)):
            yield Item(b"", 0, place(), f"{path}: is UTF-16 or UTF-32, expected UTF-8")
            return
        while read := _next(stream):
            number += 1
            line, size = read
            fault = f"{path}:{number}: is longer than {LONGEST} bytes, which no article is"
            yield Item(line, size, place(), None if size else fault)
    except broken() as error:
        yield Item(b"", 0, place(), f"{path}:{number + 1}: cannot be read from here on: {error}")


def _next(stream: io.BufferedReader) -> tuple[bytes | Packed, int] | None:
    """Return the next line and its size, an empty one for one that is too long; None where there is none."""
    line = stream.readline(LONGEST)
    if len(line) < LONGEST:
        held = line if len(line) <= LONG else Packed(zlib.compress(line, level=1))
        return (held, len(line)) if line else None
    while len(line) == LONGEST and not line.endswith(b"\n"):
        line = stream.readline(LONGEST)
    return b"", 0


def line_documents(chunk: Chunk, published: Given) -> Iterator[Document | UnreadableError]:
    """Yield the document of each line, or what is wrong with it; empty lines are passed over."""
    for number, line in enumerate(chunk.items, start=chunk.first):
        found = _document(f"{chunk.name}:{number}", line, published)
        if found is not None:
            yield found


def _document(place: str, line: bytes | Packed, published: Given) -> Document | UnreadableError | None:
    # Apart, so that the decoded line is let go while somebody works on its document.
    text = decode_line(zlib.decompress(line.held) if isinstance(line, Packed) else line)
    return outcome(place, text, published) if text and not text.isspace() else None
