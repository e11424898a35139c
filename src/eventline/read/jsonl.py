"""JSON lines to documents: a record a line, its text kept character for character."""

import json
from collections.abc import Iterator
from typing import Any

from eventline.errors import UnreadableError
from eventline.model.document import Document
from eventline.model.published import as_published
from eventline.model.surrogates import without_halves
from eventline.read.fields import Given
from eventline.read.source import Source

_OPTIONAL = ("title", "url", "source", "language")


def records(source: Source, published: Given = None) -> Iterator[Document | UnreadableError]:
    """Yield a document for each line of *source*, or what is wrong with the line.

    A record is ``{"doc_id"|"id", "text", "dct"|"published", "title"?, "url"?, "source"?, "language"?,
    "mentions"?: [{"start", "end"}]}``. *published*, when given, wins over the record's own date.
    """
    empty = True
    for number, line in enumerate(source.text.split("\n"), start=1):
        if line.strip():
            empty = False
            yield outcome(f"{source.name}:{number}", line, published)
    if empty:
        yield UnreadableError(f"{source.name}: is empty, expected a JSON record on each line")


def outcome(place: str, line: str, published: Given) -> Document | UnreadableError:
    """Return the document of a *line*, or what is wrong with it; *place* names it in the message."""
    try:
        return document_of(_record(line), published)
    except (UnreadableError, ValueError) as error:
        return UnreadableError(f"{place}: {error}")


def _record(line: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError as error:  # JSONDecodeError, or an integer with thousands of digits
        raise UnreadableError(f"is not JSON: {error}") from error
    except RecursionError as error:
        raise UnreadableError("is nested too deeply") from error
    if not isinstance(record, dict):
        raise UnreadableError(f"is a JSON {type(record).__name__}, expected an object")
    return record


def document_of(record: dict[str, Any], published: Given) -> Document:
    """Return the document of a record, with the fields that `records` names.

    Raises:
        UnreadableError: A field is missing or of the wrong kind, or the date is none.
    """
    text = _string(record, "text")
    own = _either(record, "dct", "published")
    when = published or (as_published(own) if own else None)
    optional = {key: _string(record, key) for key in _OPTIONAL if record.get(key) is not None}
    return Document(
        id=str(_either(record, "doc_id", "id", required=True)),
        text=text,
        published=when,
        published_from="given" if when else None,
        mentions=tuple(_mention(pair, len(text)) for pair in _list(record, "mentions")),
        **optional,
    )


def _either(record: dict[str, Any], *names: str, required: bool = False) -> Any:
    value = next((record[name] for name in names if record.get(name) is not None), None)
    if required and (value is None or isinstance(value, dict | list)):
        raise UnreadableError(f"has no {' or '.join(map(repr, names))}, expected a string")
    return value


def _string(record: dict[str, Any], name: str) -> str:
    value = record.get(name)
    if not isinstance(value, str):
        found = f"is a {type(value).__name__}" if name in record else "is missing"
        raise UnreadableError(f"{name!r} {found}, expected a string")
    # Half a surrogate pair cannot be written as UTF-8; one character for another keeps every offset.
    return without_halves(value)


def _list(record: dict[str, Any], name: str) -> list[Any]:
    value = record.get(name) or []
    if not isinstance(value, list):
        raise UnreadableError(f"{name!r} is a {type(value).__name__}, expected a list")
    return value


def _mention(pair: Any, length: int) -> tuple[int, int]:
    start, end = (pair.get("start"), pair.get("end")) if isinstance(pair, dict) else (None, None)
    if not (type(start) is int and type(end) is int and 0 <= start < end <= length):
        raise UnreadableError(
            f'mention {pair!r:.80} is not {{"start": i, "end": j}} with 0 <= i < j <= {length}'
        )
    return start, end
