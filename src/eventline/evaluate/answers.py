"""Annotated documents of a gold standard or a system, from TimeML folders and JSON lines."""

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import field, frozen

from eventline.errors import UnreadableError

_BARE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_FORM = 'a line such as {"doc_id": "a", "text": "…", "timexes": [{"start": 0, "end": 6}]}'


@frozen
class Answer:
    """A time expression as somebody annotated it; offsets count the characters of the text."""

    start: int
    end: int
    text: str
    type: str
    value: str


@frozen
class Annotated:
    """A document with its answers; *text* is None where it is not repeated, *where* names file and line."""

    id: str
    text: str | None = field(repr=False)
    answers: tuple[Answer, ...]
    where: str = field(default="", eq=False, repr=False)

    def check(self, text: str | None) -> None:
        """Raise UnreadableError when an answer is no stretch of *text*; None: any end will do."""
        for answer in self.answers:
            if not 0 <= answer.start <= answer.end or (text is not None and answer.end > len(text)):
                within = (
                    "0 <= start <= end" if text is None else f"offsets in a text of {len(text)} characters"
                )
                raise UnreadableError(
                    f"{self.where or self.id}: answer {answer.start} to {answer.end}, expected {within}"
                )


def read_answers(path: str | PathLike[str]) -> dict[str, Annotated]:
    """Return the documents of a folder of ``.tml`` files or of a JSON lines file, by id.

    Raises:
        UnreadableError: The path is missing, holds no document, or one of its documents is malformed.
    """
    place = Path(path)
    documents = {document.id: document for document in _documents(place)}
    if not documents:
        raise UnreadableError(
            f"{place}: no annotated document, expected a folder of .tml files or JSON lines"
        )
    return documents


def _documents(place: Path) -> Iterator[Annotated]:
    if place.is_dir():
        yield from (_from_timeml(file) for file in sorted(place.glob("*.tml")))
    elif place.is_file():
        for number, line in enumerate(_lines(place), start=1):
            if line.strip():
                yield _from_record(line, f"{place}:{number}")
    else:
        raise UnreadableError(f"{place}: no such file or folder")


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8-sig").split("\n")  # a text may hold other ends of lines
    except UnicodeDecodeError as error:
        raise UnreadableError(f"{file}: not UTF-8 at byte {error.start}, expected JSON lines") from error


def _from_record(line: str, where: str) -> Annotated:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise UnreadableError(f"{where}: is not JSON: {error}, expected {_FORM}") from error
    if not isinstance(record, dict):
        raise UnreadableError(f"{where}: is a {type(record).__name__}, expected {_FORM}")
    try:
        text = record.get("text")
        answers = tuple(_answer(timex, text) for timex in record["timexes"])
        document = Annotated(str(record["doc_id"]), text, answers, where)
    except KeyError as error:
        raise UnreadableError(f"{where}: {error} is missing, expected {_FORM}") from error
    except (ValueError, TypeError, AttributeError) as error:
        raise UnreadableError(f"{where}: {error}, expected {_FORM}") from error
    document.check(text)
    return document


def _answer(timex: dict[str, Any], text: str | None) -> Answer:
    start, end = int(timex["start"]), int(timex["end"])
    words = timex.get("text", "") if text is None else text[start:end]
    return Answer(start, end, words, timex.get("type") or "", timex.get("value") or "")


def _from_timeml(file: Path) -> Annotated:
    body = _body(file)
    pieces: list[str] = []
    answers: list[Answer] = []
    _walk(body, pieces, answers)
    text = "".join(pieces)
    kept = (a for a in answers if a.text.strip())
    return Annotated(file.stem, text, tuple(sorted(kept, key=lambda a: a.start)))


def _body(file: Path) -> ET.Element:
    """Return the TEXT element; older corpora carry bare ampersands, which XML does not allow."""
    raw = _DECLARATION.sub("", file.read_text(encoding="utf-8-sig", errors="replace"))
    try:
        root = ET.fromstring(_BARE_AMPERSAND.sub("&amp;", raw))
    except ET.ParseError as error:
        raise UnreadableError(f"{file}: {error}, expected TimeML") from error
    body = root if root.tag == "TEXT" else root.find(".//TEXT")
    if body is None:
        raise UnreadableError(f"{file}: no TEXT element, expected TimeML")
    return body


def _walk(element: ET.Element, pieces: list[str], answers: list[Answer]) -> None:
    start = sum(map(len, pieces)) if element.tag == "TIMEX3" else 0
    pieces.append(element.text or "")
    for child in element:
        _walk(child, pieces, answers)
        pieces.append(child.tail or "")
    if element.tag == "TIMEX3":
        words = "".join(pieces)[start:]
        kind, value = element.get("type", ""), element.get("value", "")
        answers.append(Answer(start, start + len(words), words, kind, value))
