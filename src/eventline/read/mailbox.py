"""Mailbox: many messages in one file (``.mbox``), as Thunderbird and Gmail give them, to chunks."""

import re
from collections.abc import Callable, Iterator
from typing import IO

from eventline.read.chunk import LONGEST, Chunk, Form, Item, chunked
from eventline.read.lines import broken
from eventline.read.stream import opened

# Begins a message behind an empty line: "From ann@example.org Fri Sep 26 09:00:00 2025"; some write no more
# than "From ".
_BEGINS = re.compile(rb"From (?:\S+ .*\d\d:\d\d.*)?\r?\n")
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


def message_chunks(path: str) -> Iterator[Chunk]:
    """Yield the messages in *path* in chunks; one that is too long, and a damaged rest, are faults."""
    with opened(path) as (stream, place):
        yield from chunked(path, Form.FILES, _items(stream, path, place))


def _items(stream: IO[bytes], path: str, place: Callable[[], int]) -> Iterator[Item]:
    number = 0
    try:
        for number, raw in enumerate(_messages(stream), start=1):
            name = f"{path}:{number}"
            if len(raw) > LONGEST:
                yield Item(None, 0, place(), f"{name}: is longer than {LONGEST} bytes, which no message is")
            else:
                yield Item((name, name, _ESCAPED.sub(rb"\1", raw)), len(raw), place())
    except broken() as error:
        yield Item(None, 0, place(), f"{path}:{number + 1}: cannot be read from here on: {error}")


def _messages(stream: IO[bytes]) -> Iterator[bytes]:
    """Yield the bytes of each message; of one that is longer than any no more than shows that it is.

    >>> from io import BytesIO
    >>> list(_messages(BytesIO(b"From - Mon May 5 09:00 2025\\nSubject: A\\n\\nYes.\\n\\nFrom \\n\\nNo.\\n")))
    [b'Subject: A\\n\\nYes.\\n\\n', b'\\nNo.\\n']
    """
    held, size, is_gap = list[bytes](), 0, True
    while line := stream.readline(LONGEST):
        if is_gap and _BEGINS.fullmatch(line):
            if size:
                yield b"".join(held)
            held, size, is_gap = [], 0, False
            continue
        is_gap = not line.strip()
        if size <= LONGEST:
            held.append(line)
        size += len(line)
    if size:
        yield b"".join(held)
