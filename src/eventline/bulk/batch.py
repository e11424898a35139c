"""One function for any size: a batch of documents in, a batch of their events or times out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from attrs import field, frozen, validators

from eventline.bulk.columns import Columns
from eventline.bulk.schema import What, schema
from eventline.errors import EventlineError, UnreadableError
from eventline.model.document import Document
from eventline.model.value_kind import kind_of
from eventline.pipeline import extract, tag
from eventline.times import Prefer

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
    for document, answers in answered(_documents(batch), what, options, on_error or _throw):
        columns.add(document, answers)
    return columns.batch()


def answered(
    documents: Iterable[Document | EventlineError], what: What, options: Options, on_error: OnError
) -> Iterator[tuple[Document, tuple[Any, ...]]]:
    """Yield each document with its answers; one that fails costs only itself."""
    for document in documents:
        if isinstance(document, EventlineError):
            on_error(document)
            continue
        try:
            yield document, _answers(document, what, options)
        except EventlineError as error:
            on_error(type(error)(f"{document.id}: {error}"))
        except Exception as error:  # a fault of eventline's own: it must not cost the other documents
            fault = EventlineError(
                f"{document.id}: eventline failed on this text, please report it: {error!r}"
            )
            fault.__cause__ = error
            on_error(fault)


def _answers(document: Document, what: What, options: Options) -> tuple[Any, ...]:
    if what == "events":
        return extract(document)
    return tag(document.text, published=document.published, language=document.language, prefer=options.prefer)


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
