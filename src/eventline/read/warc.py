"""Archives of the web, WARC and WET, to chunks; and the captures of a chunk to documents."""

from collections.abc import Iterator
from typing import Any

from attrs import define, evolve, frozen

from eventline.errors import UnreadableError
from eventline.model.document import Document
from eventline.read.chunk import LONGEST, Chunk, Form, Item, chunked
from eventline.read.decode import decode
from eventline.read.fields import Given
from eventline.read.lines import broken
from eventline.read.published import dateline
from eventline.read.source import Kind, Source, sniff
from eventline.read.stream import opened, package

_BUFFER = 1 << 16
_LOOKED_AT = 6  # lines at the top of an extracted text in which its date may stand


@frozen
class Capture:
    """One answer of a server as it was stored.

    Attributes:
        address: Where it was found; the id of the record when it does not say.
        is_text: The text of a page, as in WET, rather than the page.
        body: Its bytes.
    """

    address: str
    is_text: bool
    body: bytes


def capture_chunks(path: str) -> Iterator[Chunk]:
    """Yield the pages and texts in the archive *path* in chunks; records of other kinds are passed over.

    Raises:
        MissingExtraError: fastwarc is not installed.
    """
    yield from chunked(path, Form.ARCHIVE, _captures(path))


def _captures(path: str) -> Iterator[Item]:
    warc = _warc()
    kinds = warc.WarcRecordType.response | warc.WarcRecordType.resource | warc.WarcRecordType.conversion
    with opened(path) as (stream, place):
        known = _Readable(stream)
        for record in warc.ArchiveIterator(known, record_types=kinds):
            if _is_page(record):
                yield _item(record, path, place())
        if known.fault is not None:
            yield Item(None, 0, place(), f"{path}: cannot be read from here on: {known.fault}")


@define
class _Readable:
    """A stream of which all is read that can be; what is wrong with the rest is kept, for it ends there."""

    stream: Any
    fault: Exception | None = None
    _place: int = 0

    def read(self, size: int = _BUFFER) -> bytes:
        try:
            data = bytes(self.stream.read1(size))
        except broken() as error:
            data, self.fault = b"", error
        self._place += len(data)
        return data

    def tell(self) -> int:
        return self._place


def _item(record: Any, path: str, place: int) -> Item:
    address = record.headers.get("WARC-Target-URI") or record.record_id or f"record at byte {place}"
    size = record.content_length
    body = record.reader.read(LONGEST)
    if len(body) == LONGEST:
        return Item(None, 0, place, f"{path}: {address}: is longer than {LONGEST} bytes")
    if len(body) < size:
        return Item(None, 0, place, f"{path}: {address}: is cut short, {len(body)} of {size} bytes")
    is_text = record.record_type == _warc().WarcRecordType.conversion
    return Item(Capture(address.strip("<>"), is_text, body), len(body), place)


def _warc() -> Any:
    return package("fastwarc.warc", "a web archive", "warc")


def _is_page(record: Any) -> bool:
    """Return whether a record holds text or a page that a server gave."""
    if record.is_http and record.http_headers is not None and record.http_headers.status_code != 200:
        return False
    content = (record.http_content_type if record.is_http else record.headers.get("Content-Type")) or ""
    return any(word in content for word in ("html", "text/plain", "xml"))


def capture_documents(chunk: Chunk, published: Given) -> Iterator[Document | UnreadableError]:
    """Yield the document of each capture, or what is wrong with it."""
    for capture in chunk.items:
        if capture is None:
            continue
        try:
            text = decode(capture.body).replace("\r\n", "\n").replace("\r", "\n")
        except UnreadableError as error:
            yield UnreadableError(f"{capture.address}: {error}")
            continue
        if capture.is_text or sniff(text) is not Kind.HTML:
            yield _text(capture.address, text, published)
        else:
            yield from _page(capture.address, text, published)


def _text(address: str, text: str, published: Given) -> Document | UnreadableError:
    """Return an extracted text; where nothing says when it was published it is a document without a date."""
    from eventline.read.published.published import in_url

    if not text.strip():
        return UnreadableError(f"{address}: is empty")
    lines = [line for line in text[:2000].split("\n") if line.strip()][:_LOOKED_AT]
    ways = (
        ("given", published),
        ("url", in_url(address)),
        ("text", dateline.labelled(lines) or dateline.dateline(lines)),
    )
    how, when = next(((how, when) for how, when in ways if when), (None, None))
    title = lines[0].strip() if lines and len(lines[0]) < 150 else None
    return Document(address, text, when, title, address, published_from=how)


def _page(address: str, text: str, published: Given) -> Iterator[Document | UnreadableError]:
    from eventline.read.published.published import in_url
    from eventline.read.web.html import page

    for outcome in page(Source(address, address, text), published):
        if isinstance(outcome, Document):
            outcome = evolve(outcome, url=outcome.url or address)
            if outcome.published is None and (day := in_url(address)) is not None:
                outcome = evolve(outcome, published=day, published_from="url")
        yield outcome
