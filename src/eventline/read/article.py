"""One article of a file or an open file: its bytes go to the reader of its format."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePath
from typing import IO

from eventline.errors import MissingExtraError, UndatedError, UnreadableError
from eventline.model.document import Document
from eventline.model.surrogates import without_halves
from eventline.read.chunk import LONGEST
from eventline.read.decode import decode
from eventline.read.fields import Given
from eventline.read.folder import unread
from eventline.read.jsonl import records, values
from eventline.read.mail import mail, saved_page
from eventline.read.own_output import is_own
from eventline.read.papers import pdf, word
from eventline.read.plain import plain
from eventline.read.source import Kind, Source, has_page, is_xml
from eventline.read.stream import opened

Outcome = Document | UnreadableError


def _page(source: Source, given: Given) -> Iterator[Document | UnreadableError]:
    # Here, as the HTML parser takes long to load and only pages need it.
    from eventline.read.web.html import page

    return page(source, given)


_READERS: dict[Kind, Callable[[Source, Given], Iterator[Outcome]]] = {
    Kind.HTML: _page,
    Kind.JSON: values,
    Kind.JSONL: records,
    Kind.MARKDOWN: plain,
    Kind.PLAIN: plain,
}
_TEXT_INSIDE = {
    ".eml": mail,
    ".mbox": mail,
    ".mht": saved_page,
    ".mhtml": saved_page,
    ".docx": word,
    ".pdf": pdf,
}


def admitted(outcomes: Iterable[Outcome], undated: bool) -> Iterator[Outcome]:
    """Yield *outcomes*; texts without a date of publication are documents as well where *undated* says so."""
    for outcome in outcomes:
        if undated and isinstance(outcome, UndatedError) and isinstance(outcome.document, Document):
            yield outcome.document
        else:
            yield outcome


def in_file(path: Path, id: str, published: Given) -> Iterator[Outcome]:  # noqa: A002  # as in Document
    """Yield the document of one file, named *id*, or what is wrong with it.

    Args:
        published: When it was published; it wins over what it says itself.
    """
    return _outcomes(_from_file(path, id), published)


def in_bytes(name: str, id: str, raw: bytes, published: Given) -> Iterator[Outcome]:  # noqa: A002
    """Yield the document of *raw*, the bytes of the file *name*; the rest as for `in_file`."""
    return _outcomes(_source(name, id, raw), published)


def raw_of(path: str) -> bytes | UnreadableError:
    """Return the bytes of a file or address, or why there is none to be had."""
    if (paper := unread(path)) is not None:
        return paper
    try:
        with opened(path, unpack=False) as (file, _):
            raw = file.read(LONGEST + 1)
    except FileNotFoundError:
        return UnreadableError(f"{path}: no such file or folder")
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        return UnreadableError(f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}")
    if len(raw) > LONGEST:
        return UnreadableError(f"{path}: is longer than {LONGEST} bytes, which no article is")
    return raw


def in_stream(file: IO[str] | IO[bytes], published: Given) -> Iterator[Outcome]:
    """Yield the documents of an open file, or what is wrong with them; *published* as for `in_file`."""
    return _outcomes(_from_stream(file), published)


def _outcomes(source: Source | UnreadableError, given: Given) -> Iterator[Outcome]:
    return iter([source]) if isinstance(source, UnreadableError) else _READERS[source.kind](source, given)


def _from_file(path: Path, id: str) -> Source | UnreadableError:  # noqa: A002
    raw = raw_of(str(path))
    return raw if isinstance(raw, UnreadableError) else _source(str(path), id, raw)


def _from_stream(file: IO[str] | IO[bytes]) -> Source | UnreadableError:
    called = getattr(file, "name", None)
    name = called if isinstance(called, str) else "text"
    id_ = "stdin" if name in ("<stdin>", "-") else Path(name).stem
    try:
        return _source(name, id_, file.read())
    except (OSError, UnicodeError) as error:
        return UnreadableError(f"{name}: cannot be read: {error}")


def _source(name: str, id: str, content: str | bytes) -> Source | UnreadableError:  # noqa: A002
    try:  # half a surrogate pair is Python's mark for bytes of standard input that are no text
        text = _text(name, content) if isinstance(content, bytes) else without_halves(content)
    except (UnreadableError, MissingExtraError) as error:
        return UnreadableError(f"{name}: {error}")
    if not text.strip():
        return UnreadableError(f"{name}: is empty")
    if is_own(text):
        return UnreadableError(f"{name}: is a timeline that eventline wrote, expected articles")
    if is_xml(name) and not has_page(text):
        return UnreadableError(f"{name}: is XML without a page, expected its articles saved as text or HTML")
    return Source(name, id, text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))


def _text(name: str, raw: bytes) -> str:
    suffix = PurePath(name).suffix.lower().partition(":")[0]  # "post.mbox:2" is the second message in it
    return without_halves(_TEXT_INSIDE.get(suffix, decode)(raw))
