"""JSON lines of any size, plain or packed, to chunks; and the lines of a chunk to documents."""

import gzip
import io
import sys
import zlib
from collections.abc import Iterator

from eventline.errors import UnreadableError
from eventline.model.document import Document
from eventline.read.chunk import LONGEST, Chunk, Form, Item, chunked
from eventline.read.decode import decode_line, is_wide
from eventline.read.fields import Given
from eventline.read.jsonl import outcome
from eventline.read.stream import opened


def broken() -> tuple[type[Exception], ...]:
    """Return what packed files raise when they are cut short or damaged."""
    zstandard = sys.modules.get("zstandard")  # loaded when the file is packed so
    known = (EOFError, gzip.BadGzipFile, zlib.error)
    return known if zstandard is None else (*known, zstandard.ZstdError)


def line_chunks(path: str) -> Iterator[Chunk]:
    """Yield the lines of *path* in chunks; a line that is too long, and a damaged rest, are faults."""
    with opened(path) as (stream, place):
        items = (Item(line, len(line), place(), fault) for line, fault in _lines(stream, path))
        yield from chunked(path, Form.LINES, items)


def _lines(stream: io.BufferedReader, path: str) -> Iterator[tuple[bytes, str | None]]:
    """Yield each line, or an empty one with its fault."""
    number = 0
    try:
        if is_wide(stream.peek(4)):
            yield b"", f"{path}: is UTF-16 or UTF-32, expected UTF-8"
            return
        while line := stream.readline(LONGEST):
            number += 1
            if len(line) < LONGEST:
                yield line, None
                continue
            while len(line) == LONGEST and not line.endswith(b"\n"):
                line = stream.readline(LONGEST)
            yield b"", f"{path}:{number}: is longer than {LONGEST} bytes, which no article is"
    except broken() as error:
        yield b"", f"{path}:{number + 1}: cannot be read from here on: {error}"


def line_documents(chunk: Chunk, published: Given) -> Iterator[Document | UnreadableError]:
    """Yield the document of each line, or what is wrong with it; empty lines are passed over."""
    for number, line in enumerate(chunk.items, start=chunk.first):
        found = _document(f"{chunk.name}:{number}", line, published)
        if found is not None:
            yield found


def _document(place: str, line: bytes, published: Given) -> Document | UnreadableError | None:
    # Apart, so that the decoded line is let go while somebody works on its document.
    text = decode_line(line)
    return outcome(place, text, published) if text.strip() else None
