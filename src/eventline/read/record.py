"""Record: one article as fields under the names that programs give them, from JSON or a row of a table."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from eventline.errors import UnreadableError
from eventline.model.document import Document
from eventline.model.published import as_published
from eventline.model.surrogates import without_halves
from eventline.model.value_kind import kind_of
from eventline.read.fields import Given

# The names that a field has in the files of other programs; of two in one record the first counts.
NAMES = {
    "id": ("doc_id", "id", "uid", "guid"),
    "text": ("text", "body", "content", "maintext", "article"),
    "published": (
        "dct",
        "published",
        "published_date",
        "publishedat",
        "published_at",
        "date_published",
        "datepublished",
        "date_publish",
        "publish_date",
        "publication_date",
        "webpublicationdate",
        "datetimepub",
        "pub_date",
        "pubdate",
        "date",
        "datetime",
        "timestamp",
    ),
    "title": ("title", "headline"),
    "url": ("url", "link"),
    "source": ("source", "publisher", "source_domain", "publication"),
    "language": ("language", "lang"),
    "mentions": ("mentions",),
}
_FIELDS = {name: field for field, names in NAMES.items() for name in names}
_ENGLISH = frozenset({"eng", "english"})  # ISO 639-2, and the word
_SECONDS = re.compile(r"(\d{10})(?:\d{3}|\.\d+)?")  # of POSIX time since 2001, and thousandths
_OPTIONAL = ("title", "url", "source", "language")
Record = dict[str, Any]


def field_of(name: str) -> str | None:
    """Return the field that goes by *name*, None where none does.

    >>> field_of(" MainText"), field_of("colour")
    ('text', None)
    """
    return _FIELDS.get(name.strip().lower())


def by_field(record: Mapping[str, Any]) -> Record:
    """Return the values of *record* by field, without those that are null or go by other names.

    >>> by_field({"uid": 7, "date": None, "published": "2025-03-13", "colour": "red"})
    {'id': 7, 'published': '2025-03-13'}
    """
    plain = {name.strip().lower(): value for name, value in record.items() if value is not None}
    return {
        field: plain[name] for field, names in NAMES.items() if (name := _first(names, plain)) is not None
    }


def document_of(fields: Record, place: str, published: Given) -> Document:
    """Return the document of a record, its *fields* by name.

    Args:
        place: Names the record, as in ``news.csv:7``, where it has neither an id nor an address.
        published: When the text was published; it wins over what the record says.

    Raises:
        UnreadableError: A field is missing or of the wrong kind, or the date is none.
    """
    plain = _plain(fields)
    text = _string(plain, "text")
    own = plain.get("published")
    when = published or (_moment(own) if own else None)
    return Document(
        id=_id(fields, place),
        text=text,
        published=when,
        published_from="given" if when else None,
        mentions=tuple(_mention(pair, len(text)) for pair in _list(fields, "mentions")),
        **{name: _string(plain, name) for name in _OPTIONAL if name in plain},
    )


def _plain(fields: Record) -> Record:
    """Return *fields* with the name of a publisher that is told at length, and the code of a language."""
    source, language = fields.get("source"), fields.get("language")
    if isinstance(source, dict):
        fields = {**fields, "source": source.get("name") or source.get("title")}
    if isinstance(language, str) and language.strip().lower() in _ENGLISH:
        fields = {**fields, "language": "en"}
    return {field: value for field, value in fields.items() if value is not None}


def _moment(written: Any) -> date | datetime | None:
    """Return the day or moment that a record names, in words or as seconds of POSIX time."""
    seconds = _SECONDS.fullmatch(str(written)) if isinstance(written, str | int | float) else None
    return as_published(written) if seconds is None else datetime.fromtimestamp(int(seconds[1]), UTC)


def _first(names: Iterable[str], record: Mapping[str, Any]) -> str | None:
    return next((name for name in names if name in record), None)


def _id(fields: Record, place: str) -> str:
    value = fields.get("id", fields.get("url", place))
    if isinstance(value, dict | list):
        raise UnreadableError(f"'id' is {kind_of(value)}, expected a string")
    return str(value)


def _string(fields: Record, name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str):
        found = f"is {kind_of(value)}" if name in fields else "is missing"
        raise UnreadableError(f"{name!r} {found}, expected a string")
    # Half a surrogate pair cannot be written as UTF-8; one character for another keeps every offset.
    return without_halves(value)


def _list(fields: Record, name: str) -> list[Any]:
    value = fields.get(name) or []
    if not isinstance(value, list):
        raise UnreadableError(f"{name!r} is {kind_of(value)}, expected a list")
    return value


def _mention(pair: Any, length: int) -> tuple[int, int]:
    start, end = (pair.get("start"), pair.get("end")) if isinstance(pair, dict) else (None, None)
    if not (type(start) is int and type(end) is int and 0 <= start < end <= length):
        raise UnreadableError(
            f'mention {pair!r:.80} is not {{"start": i, "end": j}} with 0 <= i < j <= {length}'
        )
    return start, end
