"""Text comes out of bytes in whatever character set they are."""

import codecs

import pytest

from eventline.errors import UnreadableError
from eventline.read.decode import decode

WORDS = "Zoë’s café – Київ"


@pytest.mark.parametrize(
    "raw",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"),
    ],
)
def test_unicode(raw):
    assert decode(raw) == WORDS


@pytest.mark.parametrize(
    ("declaration", "charset", "words"),
    [
        ('<meta charset="windows-1251">', "cp1251", "Київ"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', "iso-8859-2", "Łódź"),
        ('<meta charset="ISO-8859-1">', "cp1252", "Zoë’s"),
        ('<?xml version="1.0" encoding="koi8-u"?>', "koi8-u", "Київ"),
        ('<meta charset="shift_jis">', "shift_jis", "東京"),
    ],
)
def test_declared(declaration, charset, words):
    assert decode(declaration.encode() + words.encode(charset)) == declaration + words


@pytest.mark.parametrize("declared", ["no-such-thing", "rot13", "zlib", "\xff\xfe"])
def test_a_wrong_declaration_is_passed_over(declared):
    raw = f'<meta charset="{declared}">caf\xe9'.encode("latin-1")
    assert decode(raw).endswith("café")


def test_windows_1252_when_nothing_is_said():
    assert decode("It’s a café".encode("cp1252")) == "It’s a café"


def test_one_damaged_place_does_not_spoil_the_rest():
    assert decode("Київ ".encode() * 20 + b"\xff").startswith("Київ Київ")


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"%PDF-1.7 x", "PDF"),
        (b"PK\x03\x04", "zip"),
        (b"\x89PNG\r\n", "PNG"),
        (b"\x00\x01\x02" * 50, "binary"),
    ],
)
def test_what_is_no_text(raw, word):
    with pytest.raises(UnreadableError, match=word):
        decode(raw)
