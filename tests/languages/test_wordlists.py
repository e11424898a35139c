"""The tables of words are written by hand: none holds a word twice."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import eventline

SOURCE = Path(eventline.__file__).parent
FILES = [file for file in sorted(SOURCE.rglob("*.py")) if "words(" in file.read_text(encoding="utf-8")]


def tables(file: Path) -> Iterator[tuple[int, list[str]]]:
    """Yield the line and the entries of each table that the file gives to `words` or `listed`."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id="words"), args=[ast.Constant(value=str(table))]):
                yield node.lineno, table.split()
            case ast.Call(func=ast.Name(id="listed"), args=[ast.Constant(value=str(table))]):
                yield node.lineno, [" ".join(name.split()) for name in table.split(",")]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(SOURCE).as_posix())
def test_no_table_repeats_a_word(file):
    for line, entries in tables(file):
        assert [word for word, times in Counter(entries).items() if times > 1] == [], f"line {line}"
        assert all(entries), f"line {line}"


def test_tables_are_found():
    assert sum(len(entries) for file in FILES for _, entries in tables(file)) > 2000
