"""Papers: the text of Word documents and PDF, which packages of the extra ``papers`` read."""

import io
import logging
from collections.abc import Iterator
from typing import Any

from eventline.errors import UnreadableError
from eventline.read.stream import package

_EXTRA = "papers"
logging.getLogger("pypdf").addHandler(logging.NullHandler())  # its remarks name no file


def word(raw: bytes) -> str:
    """Return the text of a ``.docx``, paragraphs and cells of tables parted by empty lines.

    Raises:
        UnreadableError: It is none, or holds no text.
        MissingExtraError: python-docx is not installed.
    """
    docx = package("docx", "a .docx file", _EXTRA)
    try:
        parts = [
            text for part in docx.Document(io.BytesIO(raw)).iter_inner_content() for text in _texts(part)
        ]
    except Exception as error:  # a damaged file fails in the zip, the XML or the links between its parts
        raise UnreadableError(f"is no Word document that can be read: {error}") from error
    return _expect("\n\n".join(part for part in parts if part.strip()))


def pdf(raw: bytes) -> str:
    """Return the text of a PDF, page after page; scans have none.

    Raises:
        UnreadableError: It is none, is locked, or holds no text.
        MissingExtraError: pypdf is not installed.
    """
    pypdf = package("pypdf", "a .pdf file", _EXTRA)
    try:
        pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(raw)).pages]
    except Exception as error:  # a damaged file fails in many ways
        raise UnreadableError(f"is no PDF that can be read: {error}") from error
    return _expect("\n\n".join(pages))


def _texts(part: Any) -> Iterator[str]:
    """Yield the text of a paragraph, or of each cell of a table, a date together with the cell behind it."""
    if not hasattr(part, "rows"):
        yield str(part.text)
        return
    # Here, as the HTML parser takes long to load.
    from eventline.read.web.blocks import Block
    from eventline.read.web.cells import with_dates

    for row in part.rows:
        yield from (block.text for block in with_dates(Block(cell.text, "td") for cell in row.cells))


def _expect(text: str) -> str:
    if not text.strip():
        raise UnreadableError("holds no text, it may be a scan")
    return text
