"""Tables of articles, CSV, TSV and Parquet, to chunks; and the rows of a chunk to documents."""

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import chain
from typing import Any

from eventline.errors import UnreadableError
from eventline.model.document import Document
from eventline.read.chunk import LONGEST, Chunk, Form, Item, chunked
from eventline.read.date_order import day_first, year_first
from eventline.read.decode import charset
from eventline.read.fields import Given
from eventline.read.lines import broken
from eventline.read.own_output import is_own_table, no_articles
from eventline.read.record import NAMES, document_of, field_of
from eventline.read.stream import endings, opened, package, size_of

_BUFFER = 1 << 20  # bytes of a column read at once; without it a whole row group is
_BELOW_NAMES = 2  # the first row of articles, as a spreadsheet counts them
_AT_ONCE = 64  # rows of Parquet; a long article a row must not fill the memory


def row_chunks(path: str) -> Iterator[Chunk]:
    """Yield the rows of *path* in chunks of dicts by field; columns of other names are left out.

    Raises:
        UnreadableError: No column is a text, or the file is no table.
        MissingExtraError: It is Parquet, and pyarrow is not installed.
    """
    is_parquet = endings(path)[0] == ".parquet"
    rows, first = (_parquet(path), 1) if is_parquet else (_separated(path), _BELOW_NAMES)
    yield from chunked(path, Form.ROWS, rows, first)


def row_documents(chunk: Chunk, published: Given) -> Iterator[Document | UnreadableError]:
    """Yield the document of each row, or what is wrong with it; a row without an id is named by its place."""
    for number, row in enumerate(chunk.items, start=chunk.first):
        if row is None:
            continue
        place = f"{chunk.name}:{number}"
        try:
            yield document_of(row, place, published)
        except (UnreadableError, ValueError, OverflowError) as error:
            yield UnreadableError(f"{place}: {error}")


def _separated(path: str) -> Iterator[Item]:
    with opened(path) as (stream, place):
        head = stream.peek()
        text = io.TextIOWrapper(stream, charset(head), errors="replace", newline="")
        before = csv.field_size_limit(LONGEST)
        try:
            names = text.readline()
            reader = csv.reader(chain([names], text), delimiter=delimiter(names))
            fields = _fields(path, next(reader, []))
            order = _order(head.decode(charset(head), errors="replace"), fields)
            for number, (cells, fault) in enumerate(_cells(reader), start=_BELOW_NAMES):
                row = None if fault else _row(fields, cells, order)
                said = None if fault is None else f"{path}:{number}: {fault}"
                yield Item(row, sum(map(len, cells)), place(), said)
        finally:
            csv.field_size_limit(before)
            text.detach()


def _row(fields: list[str | None], cells: list[str], order: bool | None) -> dict[str, str]:
    row = {field: cell for field, cell in zip(fields, cells, strict=False) if field and cell}
    return row | {"published": year_first(row["published"], order)} if "published" in row else row


def _order(head: str, fields: list[str | None]) -> bool | None:
    """Return the order of day and month in the dates of a table, by the rows at its beginning."""
    if "published" not in fields:
        return None
    names, *lines = head.splitlines(keepends=True)
    column = fields.index("published")
    rows = (cells for cells, _ in _cells(csv.reader(lines, delimiter=delimiter(names))))
    return day_first(cells[column] for cells in rows if len(cells) > column)


def delimiter(names: str) -> str:
    """Return what parts the cells, by the line of the names; spreadsheets of half of Europe write ``;``.

    >>> delimiter("id;title;text"), delimiter("text")
    (';', ',')
    """
    return max(",;\t|", key=names.count)


def _cells(reader: Iterator[list[str]]) -> Iterator[tuple[list[str], str | None]]:
    """Yield the cells of each row, or none with what is wrong with it."""
    while True:
        try:
            yield next(reader), None
        except StopIteration:
            return
        except csv.Error as error:
            yield [], str(error)
        except broken() as error:
            yield [], f"cannot be read from here on: {error}"
            return


def _parquet(path: str) -> Iterator[Item]:
    arrow, parquet = (package(name, "Parquet", "arrow") for name in ("pyarrow", "pyarrow.parquet"))
    with opened(path) as (stream, _):
        try:
            file = parquet.ParquetFile(stream, buffer_size=_BUFFER, pre_buffer=False)
        except (arrow.ArrowException, UnicodeDecodeError) as error:  # the one for bytes, the other for names
            raise UnreadableError(f"{path}: is no Parquet file: {error}") from error
        if is_own_table(file.schema_arrow.metadata):
            raise no_articles(path)
        names = file.schema_arrow.names
        fields = _fields(path, names)
        columns = [name for name, field in zip(names, fields, strict=True) if field]
        size, total, done = size_of(path), max(1, file.metadata.num_rows), 0
        try:
            for batch in file.iter_batches(_AT_ONCE, columns=columns):
                for row in batch.to_pylist():
                    done += 1
                    cells = {field_of(name): _plain(value) for name, value in row.items() if value}
                    yield Item(cells, len(cells.get("text") or ""), size * done // total)
        except (arrow.ArrowException, OSError, UnicodeDecodeError) as error:  # all are said of a damaged page
            yield Item(None, 0, size, f"{path}:{done + 1}: cannot be read from here on: {error}")


def _fields(path: str, names: Iterable[str]) -> list[str | None]:
    """Return the field that each column is; of two columns for one field the first counts."""
    fields: list[str | None] = []
    for name in names:
        field = field_of(name)
        fields.append(None if field in fields else field)
    if "text" not in fields:
        raise UnreadableError(
            f"{path}: no column for the text among {', '.join(names) or 'none'}; "
            f"expected one of {', '.join(NAMES['text'])}"
        )
    return fields


def _plain(value: Any) -> Any:
    """Return a cell as JSON would have it."""
    return value.isoformat() if isinstance(value, date | datetime) else value
