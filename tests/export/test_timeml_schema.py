"""TimeML as its schema and the TempEval-3 tool want it: elements, attributes, values; and back again."""

import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import eventline as el
from eventline.evaluate.answers import read_answers
from eventline.export.timeml import to_timeml
from eventline.model.document import Document

CORPUS = Path(__file__).parents[1] / "corpus/en"
FILES = sorted(CORPUS.glob("*.toml"))
# TimeML 1.2.1, TIMEX3: the attributes, and the words that stand in them.
REQUIRED = {"tid", "type", "value"}
OPTIONAL = {
    *("functionInDocument", "beginPoint", "endPoint", "quant", "freq", "temporalFunction", "mod"),
    *("anchorTimeID", "valueFromFunction", "comment"),
}
TYPES = {"DATE", "TIME", "DURATION", "SET"}
MODS = {
    *("BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS"),
    *("EQUAL_OR_MORE", "START", "MID", "END", "APPROX"),
}
FUNCTIONS = {
    *("CREATION_TIME", "EXPIRATION_TIME", "MODIFICATION_TIME", "PUBLICATION_TIME", "RELEASE_TIME"),
    *("RECEPTION_TIME", "NONE"),
}
_WEEK = r"-W(?:[0-9]{2}|XX)(?:-(?:[1-7X]|WE|WD))?"
_PART = r"-(?:SP|SU|FA|WI|Q[1-4X]|H[12X])"
_DAY = rf"(?:[0-9X]{{4}}(?:-[0-9X]{{2}}(?:-[0-9X]{{2}})?|{_WEEK}|{_PART})?)"
_ZONE = r"(?:Z|[-+][0-9]{2}(?::?[0-9]{2})?)"
_CLOCK = rf"T(?:[0-2X][0-9X](?::[0-5X][0-9X]){{0,2}}{_ZONE}?|MO|MI|AF|EV|NI|DT)"
VALUE = re.compile(
    rf"(?:BC[0-9X]{{2,4}}(?:-[0-9X]{{2}}(?:-[0-9X]{{2}})?|-(?:SP|SU|FA|WI))?|FY[0-9]{{4}}(?:-(?:Q[1-4]|H[12]))?"
    rf"|PXX|[0-9X]{{1,4}}|{_DAY}(?:{_CLOCK})?|{_CLOCK}|(?:PAST|PRESENT|FUTURE)_REF"
    r"|P(?:[0-9X.]+(?:Y|M|W|D|E|DE|CE|ML|Q|H|FN|WE|SP|SU|FA|WI|[A-Z]{2}))*(?:T(?:[0-9X.]+[HMS])+|[0-9X]*(?:MO|AF|EV|NI))?)"
)


def documents():
    """Yield each file of the corpus as one document of many paragraphs."""
    for path in FILES:
        corpus = tomllib.loads(path.read_text("utf-8"))
        frame = corpus.get("frame", "It began in {}.")
        lines = [frame.format(text) for group in corpus.get("group", ()) for text in group["text"]]
        text = "\n\n".join(lines) + "\n\nSmith & Sons said “<no>”.\n"
        yield Document(path.stem, text, published=corpus["reference"], title="A & B")


DOCUMENTS = tuple(documents())


@pytest.fixture(scope="module", params=DOCUMENTS, ids=[document.id for document in DOCUMENTS])
def case(request):
    document = request.param
    found = el.tag(document.text, published=document.published)
    return document, found, ET.fromstring(to_timeml(document, found).encode())


def test_elements_stand_in_their_order(case):
    document, _, root = case
    assert [child.tag for child in root] == ["DOCID", "DCT", "TITLE", "TEXT"]
    assert root.findtext("DOCID") == document.id
    assert "".join(root.find("TEXT").itertext()) == document.text


def test_attributes_are_those_of_the_schema(case):
    _, _, root = case
    times = list(root.iter("TIMEX3"))
    assert len({timex.get("tid") for timex in times}) == len(times)
    for timex in times:
        assert timex.attrib.keys() >= REQUIRED
        assert timex.attrib.keys() <= REQUIRED | OPTIONAL
        assert re.fullmatch("t[0-9]+", timex.get("tid"))
        assert timex.get("type") in TYPES
        assert timex.get("mod", "APPROX") in MODS
        assert timex.get("functionInDocument", "NONE") in FUNCTIONS
        assert timex.get("temporalFunction", "false") in ("true", "false")
        assert not list(timex), "one TIMEX3 inside another"


def test_values_are_those_of_timex3(case):
    _, _, root = case
    odd = [(t.text, t.get("value")) for t in root.iter("TIMEX3") if not VALUE.fullmatch(t.get("value"))]
    assert odd == []


def test_the_reader_gives_back_what_was_written(case, tmp_path):
    document, found, root = case
    (tmp_path / f"{document.id}.tml").write_text(to_timeml(document, found), encoding="utf-8")
    (read,) = read_answers(tmp_path).values()
    assert read.text == document.text
    marked = [(t.text, t.get("type"), t.get("value")) for t in root.find("TEXT")]
    assert [(a.text, a.type, a.value) for a in read.answers] == marked
    assert all(read.text[a.start : a.end] == a.text for a in read.answers)
    itself = el.evaluate(tmp_path, tmp_path)
    assert itself.strict.f1 == itself.value.f1 == (1 if marked else 0)
