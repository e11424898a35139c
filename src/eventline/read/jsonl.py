"""JSON to documents: a record a line, or one value that is a record or a list of them."""

import json
from collections.abc import Iterator
from typing import Any

from eventline.errors import UnreadableError
from eventline.model.document import Document
from eventline.model.value_kind import kind_of
from eventline.read.fields import Given
from eventline.read.record import by_field, document_of
from eventline.read.source import Source


def records(source: Source, published: Given = None) -> Iterator[Document | UnreadableError]:
    """Yield a document for each line of *source*, or what is wrong with the line.

    A record is ``{"id", "text", "published", "title"?, "url"?, "source"?, "language"?,
    "mentions"?: [{"start", "end"}]}``, under these names or others of `NAMES`; its text is kept character
    for character. *published*, when given, wins over the record's own date.
    """
    empty = True
    for number, line in enumerate(source.text.split("\n"), start=1):
        if line.strip():
            empty = False
            yield outcome(f"{source.name}:{number}", line, published)
    if empty:
        yield UnreadableError(f"{source.name}: is empty, expected a JSON record on each line")


def values(source: Source, published: Given = None) -> Iterator[Document | UnreadableError]:
    """Yield what `records` does where every line begins a record, else the records of the one JSON value."""
    if all(line.startswith("{") for line in source.text.split("\n") if line.strip()):
        yield from records(source, published)
        return
    try:
        value = json.loads(source.text)
    except (ValueError, RecursionError) as error:
        line = f":{error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        yield UnreadableError(f"{source.name}{line}: is not JSON: {_fault(error)}")
        return
    if value == []:
        yield UnreadableError(f"{source.name}: is empty, expected a list of JSON records")
    if not isinstance(value, list):
        yield _document(source.name, value, source.id, published)
        return
    for number, record in enumerate(value, start=1):
        place = f"{source.name}:{number}"
        yield _document(place, record, place, published)


def outcome(place: str, line: str, published: Given) -> Document | UnreadableError:
    """Return the document of a *line*, or what is wrong with it; *place* names it in the message."""
    try:
        record = json.loads(line.rstrip("\r\n"))
    except ValueError as error:  # JSONDecodeError, or an integer with thousands of digits
        return UnreadableError(f"{place}: is not JSON: {_fault(error)}")
    except RecursionError:
        return UnreadableError(f"{place}: is nested too deeply")
    return _document(place, record, place, published)


def _fault(error: Exception) -> str:
    """Return what is wrong; the line is named before it, and counts from the beginning of the file."""
    if not isinstance(error, json.JSONDecodeError):
        return str(error)
    return f"{error.msg}, character {error.colno} of the line"


def _document(place: str, record: Any, id: str, published: Given) -> Document | UnreadableError:  # noqa: A002
    if not isinstance(record, dict):
        return UnreadableError(f"{place}: is {kind_of(record)}, expected an object")
    try:
        return document_of(by_field(record), id, published)
    except (UnreadableError, ValueError, OverflowError) as error:
        return UnreadableError(f"{place}: {error}")
