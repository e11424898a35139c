"""A document and its timexes as TimeML, the XML form of the TempEval tasks."""

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from eventline.export.records import apart
from eventline.model.document import Document
from eventline.model.timex import Timex

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
"""
_NOT_NAME = re.compile(r"[^0-9A-Za-z._-]+")
_LONGEST = 100  # characters of a file's name
# XML 1.0 has no way to write these, not even as a reference; a space keeps the offsets.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_timeml(document: Document, timexes: Iterable[Timex]) -> str:
    """Return a TimeML document: DOCID, DCT, TITLE and the text with its TIMEX3 elements inline.

    Source:
        TimeML 1.2.1 annotation standard, https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html
    """
    parts = [_HEAD, f"<DOCID>{_text(document.id)}</DOCID>\n", _creation_time(document)]
    if document.title:
        parts.append(f"<TITLE>{_text(document.title)}</TITLE>\n")
    parts.append(f"<TEXT>{_tagged(document.text, timexes)}</TEXT>\n</TimeML>\n")
    return "".join(parts)


def file_names(documents: Iterable[Document]) -> tuple[str, ...]:
    """Return a file name for each document: its id without what a file system may refuse, each name once.

    >>> file_names([Document("a/b", "x"), Document("A b", "y"), Document("../a", "z")])
    ('a_b.tml', 'A_b-2.tml', 'a.tml')
    """
    taken: set[str] = set()
    names = []
    for document in documents:
        stem = _NOT_NAME.sub("_", document.id).strip("._")[:_LONGEST] or "document"
        name, number = stem, 1
        while name.lower() in taken:  # many file systems do not tell a from A
            number += 1
            name = f"{stem}-{number}"
        taken.add(name.lower())
        names.append(f"{name}.tml")
    return tuple(names)


def _creation_time(document: Document) -> str:
    if document.day is None:
        return ""
    day = document.day.isoformat()
    attributes = (
        f'tid="t0" type="DATE" value="{day}" temporalFunction="false" functionInDocument="CREATION_TIME"'
    )
    return f"<DCT><TIMEX3 {attributes}>{day}</TIMEX3></DCT>\n"


def _tagged(text: str, timexes: Iterable[Timex]) -> str:
    parts, position = [], 0
    for number, timex in enumerate(apart(timexes), start=1):
        parts.append(_text(text[position : timex.start]))
        parts.append(f"<TIMEX3 {_attributes(timex, number)}>{_text(text[timex.start : timex.end])}</TIMEX3>")
        position = timex.end
    parts.append(_text(text[position:]))
    return "".join(parts)


def _attributes(timex: Timex, number: int) -> str:
    given = {"tid": f"t{number}", "type": timex.type.value, "value": timex.value}
    optional = {"mod": timex.mod, "quant": timex.quant, "freq": timex.freq}
    pairs = [*given.items(), *((name, value) for name, value in optional.items() if value)]
    return " ".join(f"{name}={quoteattr(value)}" for name, value in pairs)


def _text(text: str) -> str:
    return escape(_NOT_XML.sub(" ", text))
