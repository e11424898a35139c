"""A chronology as JSON: in a file of its own, and inside the page that shows it."""

from __future__ import annotations

import gzip
import json
import re
import zlib
from base64 import b64decode, b64encode
from os import PathLike
from pathlib import Path

from eventline.errors import UnreadableError
from eventline.model.chronology import Chronology
from eventline.model.surrogates import without_halves
from eventline.store.files import write_text
from eventline.store.reading import reading
from eventline.store.record import from_record, to_record

DATA_ID = "eventline-data"  # id of the script element that holds the JSON in a page
NO_TIMELINE = "no timeline, expected a .json, .html, .sqlite or .parquet file that eventline build wrote"
_IN_PAGE = re.compile(rf"<script\b[^>]*\bid=[\"']?{DATA_ID}\b[^>]*>(.*?)</script", re.DOTALL | re.IGNORECASE)
_PACKED = "H4sI"  # gzip's first three bytes in base64; JSON never begins so


def dumps(chronology: Chronology) -> str:
    """Return *chronology* as JSON in one line; equal chronologies give equal text.

    ``<`` is written ``\\u003c``, so the text can stand in a script element as it is.

    >>> dumps(Chronology(events=(), title="</script>"))[:58]
    '{"format":"eventline","version":1,"title":"\\\\u003c/script>"'
    """
    text = json.dumps(to_record(chronology), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return escaped(text.replace("<", "\\u003c"))


def escaped(text: str) -> str:
    """Return JSON with halves of surrogate pairs escaped: they have no UTF-8 form, but as an escape."""
    return without_halves(text, lambda found: f"\\u{ord(found[0]):04x}")


def loads(text: str) -> Chronology:
    """Return the chronology that `dumps` wrote.

    Raises:
        UnreadableError: *text* is not JSON, or no record of a chronology.
    """
    return from_record(parsed(text))


def parsed(text: str) -> object:
    """Return the value that the JSON *text* holds.

    Raises:
        UnreadableError: It is not JSON, or nested too deeply.
    """
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        raise UnreadableError(f"not JSON: {error}") from error
    except RecursionError as error:
        raise UnreadableError("not a chronology: nested too deeply") from error
    return value


def write(chronology: Chronology, path: str | PathLike[str]) -> None:
    """Write *chronology* to *path* as JSON, whole or not at all."""
    write_text(path, dumps(chronology) + "\n")


def read(path: str | PathLike[str]) -> Chronology:
    """Return the chronology in a JSON file, or in a page that eventline wrote.

    Raises:
        UnreadableError: The file is missing, or holds no chronology; the message names file and fault.
    """
    with reading(path, NO_TIMELINE):
        return loads(_json_in(Path(path).read_text(encoding="utf-8-sig")))


def _json_in(text: str) -> str:
    """Return the JSON that *text* is, or that stands in it when it is a page."""
    start = text.lstrip()[:1]
    if start in ("{", "["):
        return text
    if start != "<":
        raise UnreadableError(NO_TIMELINE)
    found = _IN_PAGE.search(text)
    if found is None:
        raise UnreadableError(f"no script element {DATA_ID!r} in it, expected a page that eventline wrote")
    return _unpacked(found[1])


def packed(text: str) -> str:
    """Return *text* gzipped and in base64, as long pages hold it; equal texts give equal letters.

    >>> packed("a")[:4]
    'H4sI'
    """
    return b64encode(gzip.compress(text.encode("utf-8"), compresslevel=6, mtime=0)).decode("ascii")


def _unpacked(text: str) -> str:
    if not text.startswith(_PACKED):
        return text
    try:
        return gzip.decompress(b64decode(text, validate=True)).decode("utf-8")
    except (ValueError, OSError, EOFError, zlib.error) as error:
        raise UnreadableError(f"its data cannot be unpacked: {error}") from error
