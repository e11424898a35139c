"""Tables: an entry as one TOML table, and back; every fault says where it is and what was expected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from eventline.corrections.changes import FIELDS, Changes, status_named
from eventline.corrections.entries import Addition, Change, Entry, EventKey, Hide, Merge, Split
from eventline.errors import UnreadableError
from eventline.model.day import Day
from eventline.model.interval import Interval
from eventline.model.status import Status
from eventline.model.stretch import single_day, stretch, written
from eventline.store.fields import Fields
from eventline.store.values import interval, interval_to_record

Table = dict[str, Any]
NONE = "none"  # TOML has no null
KEY = ("event", "quote", "trigger", "document")


def to_table(entry: Entry) -> Table:
    """Return *entry* as a table of texts, lists, flags and tables, without what is not given."""
    match entry:
        case Change(key, changes, note):
            return _given({**_key(key), **_changes(changes), "note": note})
        case Hide(key, note):
            return _given({**_key(key), "note": note})
        case Merge(keys, changes, note):
            return _given({"events": [_given(_key(key)) for key in keys], **_changes(changes), "note": note})
        case Split(key, out, changes, note):
            return _given({**_key(key), "out": list(out), **_changes(changes), "note": note})
        case Addition(changes, quote, document, theme, note):
            about = {"quote": quote, "document": document, "theme": None if theme == "other" else theme}
            return _given({**_changes(changes), **about, "note": note})


def from_table(kind: str, table: object, where: str) -> Entry:
    """Return the entry of the given *kind* (a name of `KINDS`) that `to_table` turned into *table*.

    Raises:
        UnreadableError: A key is unknown, missing or malformed; the message begins with *where*.
    """
    fields = Fields.of(table, where)
    read, names = _READERS[kind]
    check_names(fields.record, names, where)
    try:
        return read(fields)
    except UnreadableError as error:
        raise error if str(error).startswith(where) else UnreadableError(f"{where}: {error}") from error
    except ValueError as error:
        raise UnreadableError(f"{where} {error}") from error


def check_names(record: Mapping[str, Any], names: tuple[str, ...], where: str) -> None:
    """Raise UnreadableError at the first key of *record* that is not one of *names*."""
    for name in record:
        if name not in names:
            near = get_close_matches(name, names, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"expected {', '.join(names)}"
            raise UnreadableError(f"{where} has an unknown key {name!r}, {hint}")


def _given(table: Table) -> Table:
    return {name: value for name, value in table.items() if value is not None}


def _key(key: EventKey) -> Table:
    return {name: getattr(key, name) for name in KEY}


def _changes(changes: Changes) -> Table:
    return {name: _plain(value) for name, value in changes.given().items()}


def _plain(value: Any) -> Any:
    match value:
        case None:
            return NONE
        case Interval():
            return written(value) or _given(interval_to_record(value) or {})
        case tuple():
            return list(value)
        case bool() | str():
            return value if isinstance(value, bool) else str(value)
        case _:
            return value.isoformat()


def _read_key(fields: Fields) -> EventKey:
    return EventKey(*(fields.optional_text(name) for name in KEY))


def _read_one_of(value: Any, where: str) -> EventKey:
    if isinstance(value, str):
        return EventKey(value)
    fields = Fields.of(value, where)
    check_names(fields.record, KEY, where)
    return _read_key(fields)


def _read_changes(fields: Fields) -> Changes:
    given = {name: fields.required(name, read) for name, read in _VALUES.items() if name in fields.record}
    return Changes(**given)


def _text(value: object, _: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("expected words")
    return value


def _place(value: object, where: str) -> str | None:
    return None if value == NONE else _text(value, where)


def _when(value: object, where: str) -> Interval | None:
    if value == NONE:
        return None
    if isinstance(value, dict):
        return interval(value, where)
    if isinstance(value, int) and not isinstance(value, bool):
        value = f"{value:04d}"
    if isinstance(value, date) and not isinstance(value, datetime):
        value = value.isoformat()
    if not isinstance(value, str):
        raise ValueError(f'expected a window such as "2025-03-12", "2025-03/2025-05" or {NONE!r}')
    return stretch(value)


def _best(value: object, _: str) -> Day | None:
    if value == NONE:
        return None
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        raise ValueError(f'expected a day such as "2025-03-12" or {NONE!r}')
    return single_day(value)


def _flag(value: object, _: str) -> bool:
    if not isinstance(value, bool):
        raise ValueError("expected true or false")
    return value


def _status(value: object, _: str) -> Status:
    return status_named(value)


def _actors(value: object, where: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError('expected a list of names such as ["Ann Lee"]')
    return tuple(_text(name, where) for name in value)


_VALUES: dict[str, Callable[[Any, str], Any]] = {
    "headline": _text,
    "when": _when,
    "best": _best,
    "lasted": _flag,
    "status": _status,
    "place": _place,
    "actors": _actors,
}


def _change(fields: Fields) -> Change:
    return Change(_read_key(fields), _read_changes(fields), fields.optional_text("note"))


def _hide(fields: Fields) -> Hide:
    return Hide(_read_key(fields), fields.optional_text("note"))


def _merge(fields: Fields) -> Merge:
    return Merge(fields.each("events", _read_one_of), _read_changes(fields), fields.optional_text("note"))


def _split(fields: Fields) -> Split:
    out = fields.each("out", _text)
    return Split(_read_key(fields), out, _read_changes(fields), fields.optional_text("note"))


def _addition(fields: Fields) -> Addition:
    quote, document, theme, note = (
        fields.optional_text(name) for name in ("quote", "document", "theme", "note")
    )
    return Addition(_read_changes(fields), quote, document, theme or "other", note)


_READERS: dict[str, tuple[Callable[[Fields], Entry], tuple[str, ...]]] = {
    "split": (_split, (*KEY, "out", *FIELDS, "note")),
    "merge": (_merge, ("events", *FIELDS, "note")),
    "add": (_addition, (*FIELDS, "quote", "document", "theme", "note")),
    "change": (_change, (*KEY, *FIELDS, "note")),
    "hide": (_hide, (*KEY, "note")),
}
KINDS = tuple(_READERS)
