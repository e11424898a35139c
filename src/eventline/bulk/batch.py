"""One function for any size: a batch of documents in, a batch of their events or times out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from attrs import field, frozen, validators

from eventline.analysis import analysed
from eventline.bulk.columns import Columns
from eventline.bulk.schema import What, schema
from eventline.errors import EventlineError, UnreadableError
from eventline.model.document import Document
from eventline.model.value_kind import kind_of
from eventline.syntax.parts import is_long
from eventline.times import Prefer, tagged

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Table

OnError = Callable[[EventlineError], object]
_OPTIONAL = ("published", "title", "url", "source", "language")


@frozen(kw_only=True)
class Options:
    """What a caller can choose.

    Attributes:
        prefer: As for `eventline.tag`; it plays no part for events.

    >>> Options(prefer="future").prefer
    'future'
    """

    prefer: Prefer = field(default="past", validator=validators.in_(("past", "future")))


DEFAULT = Options()


def extract_batch(
    batch: RecordBatch | Table,
    *,
    what: What = "events",
    options: Options = DEFAULT,
    on_error: OnError | None = None,
) -> RecordBatch:
    """Return a ``pyarrow.RecordBatch``: a row for each event or time expression of the documents in *batch*.

    The rows are those of `eventline.extract` or `eventline.tag` on every document, in their order; the
    columns are `eventline.bulk.schema`. Nothing is remembered between two calls.

    Args:
        batch: A ``pyarrow.RecordBatch`` (or table) with the columns ``id`` and ``text`` and, where known,
            ``published`` (a date in any format), ``title``, ``url``, ``source`` and ``language``.
        on_error: Is called with the error of each document that fails; then the others go on. Without it the
            error is raised.

    Raises:
        UnreadableError: A column is missing, a text is null, a date is none, or there are no rules for the
            language; the message names the document.
        MissingExtraError: pyarrow is not installed.

    >>> import pyarrow as pa
    >>> notes = {"id": ["a"], "text": ["Kyiv agreed on Tuesday."], "published": ["2025-03-13"]}
    >>> found = extract_batch(pa.RecordBatch.from_pydict(notes))
    >>> found.column("headline").to_pylist(), str(found.column("first")[0])
    (['Kyiv agreed'], '2025-03-11')
    """
    schema(what)  # a wrong word fails before the work
    columns = Columns(what)
    answer(_documents(batch), columns, options, on_error or _throw)
    return columns.batch()


def answer(
    documents: Iterable[Document | EventlineError], columns: Columns, options: Options, on_error: OnError
) -> int:
    """Lay the answers about *documents* into *columns*, return of how many; one that fails is left out."""
    count = 0
    for document in documents:
        if isinstance(document, EventlineError):
            on_error(document)
            continue
        try:
            _lay(document, columns, options)
            count += 1
        except EventlineError as error:
            on_error(type(error)(f"{document.id}: {error}"))
        except Exception as error:  # a fault of eventline's own: it must not cost the other documents
            fault = EventlineError(
                f"{document.id}: eventline failed on this text, please report it: {error!r}"
            )
            fault.__cause__ = error
            on_error(fault)
    return count


def _lay(document: Document, columns: Columns, options: Options) -> None:
    """Lay all answers about a document into *columns*, or none."""
    answers = _answers(document, columns.what, options)
    if not is_long(document.text):
        columns.add(document, next(answers))
        return
    own = Columns(columns.what)
    for some in answers:
        own.add(document, some)
        del some  # to read the next part takes memory enough
    columns.append(own)


def _answers(document: Document, what: What, options: Options) -> Iterator[tuple[Any, ...]]:
    """Yield the answers about each part of a text, as `eventline.extract` or `eventline.tag` give them."""
    if what == "events":
        return map(attrgetter("events"), analysed(document))
    return tagged(document.text, document.published, document.language, options.prefer)


def _throw(error: EventlineError) -> None:
    raise error


def _documents(batch: RecordBatch | Table) -> Iterator[Document | EventlineError]:
    for name in ("id", "text"):
        if name not in batch.schema.names:
            raise UnreadableError(f"the batch has no column {name!r}, only {', '.join(batch.schema.names)}")
    names = ["id", "text", *(name for name in _OPTIONAL if name in batch.schema.names)]
    for number, values in enumerate(zip(*(batch.column(name).to_pylist() for name in names), strict=True)):
        yield _document(dict(zip(names, values, strict=True)), number)


def _document(values: dict[str, Any], number: int) -> Document | EventlineError:
    """Return the document of a row; an empty cell beside its text is one that is not there."""
    id_ = str(number if values["id"] is None else values["id"])
    text = values["text"]
    if not isinstance(text, str):
        return UnreadableError(f"{id_}: the text is {kind_of(text)}, expected a string")
    try:
        return Document(id_, text, **{name: values[name] for name in _OPTIONAL if values.get(name)})
    except (EventlineError, ValueError, OverflowError) as error:
        return UnreadableError(f"{id_}: {error}")
