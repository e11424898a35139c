"""Bytes to text: byte-order marks, UTF-8, declared character sets, Windows-1252 when nothing else fits."""

import codecs
import re

from eventline.errors import UnreadableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_KNOWN_BINARY = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x1f\x8b", "gzip-compressed"),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page declares its character set
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BAD = "\N{REPLACEMENT CHARACTER}"


def decode(raw: bytes) -> str:
    """Return the text of *raw* without a byte-order mark.

    UTF-8 is tried first: other text hardly ever happens to be valid UTF-8. Then the character set that the
    head declares, then UTF-8 with a few damaged places, then Windows-1252, which fits everything.

    Raises:
        UnreadableError: The bytes are no text; the message says what they look like, without a file name.

    >>> decode(b"\\xef\\xbb\\xbfKyiv"), decode(b"caf\\xe9"), decode("Київ".encode())
    ('Kyiv', 'café', 'Київ')
    """
    for signature, name in _KNOWN_BINARY:
        if raw.startswith(signature):
            raise UnreadableError(f"looks like {name}, expected text")
    text = _from_mark(raw)
    if text is None:
        text = _from_utf8(raw) or _from_declared(raw) or _repaired(raw)
    if len(_NOT_TEXT.findall(text)) > len(text) / 50:
        raise UnreadableError("is binary data, expected text")
    return text


def decode_line(raw: bytes) -> str:
    """Return the text of a line of a file that should be UTF-8, whatever it is.

    >>> decode_line("Málaga".encode()), decode_line("Málaga".encode("cp1252"))
    ('Málaga', 'Málaga')
    """
    text = _from_utf8(raw)
    return (_repaired(raw) if text is None else text).removeprefix("\ufeff")


def is_wide(head: bytes) -> bool:
    """Return whether a text has more than a byte for every character, by the mark at its beginning.

    >>> is_wide("{".encode("utf-16")), is_wide("{".encode("utf-8-sig"))
    (True, False)
    """
    return any(head.startswith(mark) for mark, _ in _MARKS[1:])


def charset(head: bytes) -> str:
    """Return the codec of a text too large to be read at once, by its first bytes.

    >>> charset("naïve".encode()), charset("naïve".encode("cp1252")), charset("é".encode()[:1])
    ('utf-8-sig', 'cp1252', 'utf-8-sig')
    """
    for mark, encoding in _MARKS[1:]:
        if head.startswith(mark):
            return encoding.rpartition("-")[0]  # which reads the mark
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(head)
    return "utf-8-sig" if _is_damaged_little(text) else "cp1252"


def _from_mark(raw: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw.removeprefix(mark).decode(encoding, errors="replace")
    return None


def _from_utf8(raw: bytes) -> str | None:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _from_declared(raw: bytes) -> str | None:
    declared = _DECLARED.search(raw, 0, _HEAD)
    if declared is None:
        return None
    try:
        codec = codecs.lookup(declared[1].decode("ascii", errors="replace"))
        if not codec._is_text_encoding:  # "rot13" and "zlib" are codecs too
            return None
        # Browsers read these names as Windows-1252 (WHATWG Encoding Standard, section 4.2).
        name = "cp1252" if codec.name in ("iso8859-1", "ascii") else codec.name
        return raw.decode(name, errors="replace")
    except (LookupError, UnicodeError):
        return None


def _repaired(raw: bytes) -> str:
    text = raw.decode("utf-8", errors="replace")
    return text if _is_damaged_little(text) else raw.decode("cp1252", errors="replace")


def _is_damaged_little(text: str) -> bool:
    """Return whether what was read as UTF-8 is that, but for a few places."""
    bad = text.count(_BAD)
    return not bad or bad * 5 < sum(1 for char in text if char > "\x7f")
