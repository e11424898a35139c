"""Corrections as a TOML file: one array of tables for each kind of correction."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import Any

from eventline.corrections.entries import ORDER, Entry
from eventline.corrections.tables import KINDS, check_names, from_table, to_table
from eventline.errors import UnreadableError
from eventline.model.surrogates import without_halves
from eventline.store.reading import reading

VERSION = 1  # goes up when an older eventline could misread the file
_HEAD = f"# Corrections, for: eventline build ARTICLE... --corrections FILE\nversion = {VERSION}\n"


def loads(text: str) -> tuple[Entry, ...]:
    """Return the corrections that the TOML *text* holds.

    Raises:
        UnreadableError: It is no TOML, or an entry is malformed; the message says in which line.

    >>> [entry.key.event for entry in loads('[[hide]]\\nevent = "3f2a9c01b7de"')]
    ['3f2a9c01b7de']
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnreadableError(f"not TOML: {error}") from error
    except RecursionError as error:
        raise UnreadableError("no corrections: nested too deeply") from error
    version = tables.pop("version", VERSION)
    if version != VERSION:
        raise UnreadableError(f"corrections of version {version!r}, expected {VERSION}")
    check_names(tables, KINDS, "the file")
    return tuple(entry for kind in KINDS for entry in _entries(kind, tables.get(kind, []), text))


def dumps(corrections: Iterable[Entry]) -> str:
    """Return TOML that `loads` reads as the same corrections; equal ones give equal text.

    >>> from eventline.corrections.entries import EventKey, Hide
    >>> print(dumps([Hide(EventKey("3f2a9c01b7de"), "An advertisement.")]).split(chr(10), 3)[3])
    [[hide]]
    event = "3f2a9c01b7de"
    note = "An advertisement."
    <BLANKLINE>
    """
    blocks = [_block(entry) for entry in corrections]
    return "\n".join([_HEAD, *blocks])


def read(path: str | PathLike[str]) -> tuple[Entry, ...]:
    """Return the corrections in the file *path*; errors as for `loads`, and they name the file."""
    with reading(path):
        return loads(Path(path).read_text(encoding="utf-8-sig"))


def _entries(kind: str, tables: object, text: str) -> list[Entry]:
    if not isinstance(tables, list):
        raise UnreadableError(f"{kind} is no array of tables, expected [[{kind}]] before each of them")
    lines = _lines(kind, text)
    exact = len(lines) == len(tables)
    return [
        from_table(kind, table, f"line {lines[n]}, {kind}" if exact else f"{kind} {n + 1}")
        for n, table in enumerate(tables)
    ]


def _lines(kind: str, text: str) -> list[int]:
    """Return the lines, from 1, in which a table of that kind begins; tomllib does not tell."""
    heads = re.finditer(rf"^[ \t]*\[\[[ \t]*{kind}[ \t]*\]\]", text, re.MULTILINE)
    return [text.count("\n", 0, head.start()) + 1 for head in heads]


def _block(entry: Entry) -> str:
    kind = KINDS[ORDER.index(type(entry))]
    lines = [f"{name} = {_value(value)}" for name, value in to_table(entry).items()]
    return "\n".join([f"[[{kind}]]", *lines, ""])


def _value(value: Any, *, inside: bool = False) -> str:
    """Return a value as TOML; a list that holds long things stands on several lines."""
    match value:
        case bool():
            return "true" if value else "false"
        case dict():
            pairs = (f"{name} = {_value(item, inside=True)}" for name, item in value.items())
            return f"{{ {', '.join(pairs)} }}"
        case list():
            items = [_value(item, inside=True) for item in value]
            one_line = f"[{', '.join(items)}]"
            several = not inside and len(one_line) > 80
            return "[\n" + "".join(f"    {item},\n" for item in items) + "]" if several else one_line
        case _:
            return _string(str(value))


def _string(text: str) -> str:
    """Return a basic string: JSON's escapes are TOML's, but for the two that JSON need not or cannot make."""
    whole = without_halves(text)  # half of a surrogate pair cannot stand in TOML
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")
