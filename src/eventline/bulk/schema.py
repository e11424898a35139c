"""Schema: the columns of events and of time expressions, fixed and numbered."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from eventline.bulk.arrow import arrow

if TYPE_CHECKING:
    from pyarrow import Schema

What = Literal["events", "times"]
VERSION = 2  # goes up when a column changes its name, type or meaning

# What each column holds is written down in docs/bulk.md.
_DOCUMENT = {
    "document": "string",
    **dict.fromkeys(("title", "url", "source", "language", "published"), "string?"),
}
_WINDOW = {
    **dict.fromkeys(("first", "last"), "day?"),
    **dict.fromkeys(("window_start", "window_end"), "moment?"),
    **dict.fromkeys(("granularity", "zone"), "string?"),
}
_EVENTS = {
    **dict.fromkeys(("event", "headline"), "string"),
    **_WINDOW,
    "best": "day?",
    "lasted": "flag",
    "status": "string",
    "speaker": "string?",
    "actors": "strings",
    "place": "string?",
    **dict.fromkeys(("latitude", "longitude"), "float?"),
    "theme": "string",
    "basis": "string?",
    "confidence": "float",
    **dict.fromkeys(("sentence_start", "sentence_end", "trigger_start", "trigger_end"), "int"),
    **dict.fromkeys(("expression_start", "expression_end"), "int?"),
    "quote": "string",
    "record": "string?",
    "articles": "string?",
    "checksum": "long?",
    **_DOCUMENT,
}
_TIMES = {
    **dict.fromkeys(("start", "end"), "int"),
    **dict.fromkeys(("text", "type", "value"), "string"),
    "mod": "string?",
    **_WINDOW,
    "rule": "string",
    **dict.fromkeys(("range_start", "range_end"), "moment?"),
    **dict.fromkeys(("range_granularity", "range_zone", "quant", "freq", "conflict"), "string?"),
    **_DOCUMENT,
}
COLUMNS: dict[What, dict[str, str]] = {"events": _EVENTS, "times": _TIMES}


@cache
def schema(what: What) -> Schema:
    """Return the ``pyarrow.Schema`` of the answers about *what*; its metadata name kind and version.

    Raises:
        ValueError: *what* is neither ``events`` nor ``times``.

    >>> schema("times").names[:5]
    ['start', 'end', 'text', 'type', 'value']
    """
    if what not in COLUMNS:
        raise ValueError(f"what is {what!r}, expected 'events' or 'times'")
    fields = [
        arrow().field(name, type_of(kind), nullable=kind.endswith("?"))
        for name, kind in COLUMNS[what].items()
    ]
    about = {"eventline.what": what, "eventline.schema": str(VERSION)}
    return arrow().schema(fields, metadata=about)


def type_of(kind: str) -> Any:
    """Return the Arrow type that a word of `COLUMNS` stands for."""
    pa = arrow()
    match kind.removesuffix("?"):
        case "day":
            return pa.date32()
        case "moment":
            return pa.timestamp("ms")  # of the wall clock; seconds have no form in Parquet
        case "strings":
            return pa.list_(pa.field("element", pa.string(), nullable=False))
        case "flag":
            return pa.bool_()
        case "int":
            return pa.int32()
        case "long":
            return pa.int64()
        case "float":
            return pa.float64()
        case _:
            return pa.string()
