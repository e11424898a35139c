"""TimeML: well-formed, with the text unchanged around its TIMEX3 elements."""

import re
import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from eventline.export.timeml import file_names, to_timeml
from eventline.model.document import Document
from eventline.model.timex import Timex, TimexType

TEXT = "On Tuesday <Kyiv> & Moscow met twice."
TIMEXES = (
    Timex(3, 10, "Tuesday", TimexType.DATE, "2025-03-11"),
    Timex(31, 36, "twice", TimexType.SET, "P1D", mod="APPROX", freq="2X"),
)


def parsed(document: Document, timexes: tuple[Timex, ...] = ()) -> ET.Element:
    return ET.fromstring(to_timeml(document, timexes).encode())


def test_timexes_are_inline_with_their_attributes():
    root = parsed(Document("a", TEXT, published="2025-03-13", title="A & B"), TIMEXES)
    text = root.find("TEXT")
    assert "".join(text.itertext()) == TEXT
    assert [t.text for t in text] == ["Tuesday", "twice"]
    assert text[1].attrib == {"tid": "t2", "type": "SET", "value": "P1D", "mod": "APPROX", "freq": "2X"}


def test_a_compact_range_is_two_elements():
    text = "Held 8–12 March."
    ends = (
        Timex(5, 6, "8", TimexType.DATE, "2025-03-08"),
        Timex(7, 15, "12 March", TimexType.DATE, "2025-03-12"),
    )
    compact = Timex(5, 15, "8–12 March", TimexType.DATE, "2025-03-08/2025-03-12", parts=ends)
    root = parsed(Document("a", text), (compact,))
    assert "".join(root.find("TEXT").itertext()) == text
    assert [(t.text, t.attrib["tid"], t.attrib["value"]) for t in root.find("TEXT")] == [
        ("8", "t1", "2025-03-08"),
        ("12 March", "t2", "2025-03-12"),
    ]


def test_the_publication_day_is_the_creation_time():
    root = parsed(Document("a", TEXT, published="2025-03-13T10:00:00Z", title="A & B"))
    assert root.find("DCT/TIMEX3").attrib["value"] == "2025-03-13"
    assert root.findtext("TITLE") == "A & B"


def test_without_publication_there_is_no_creation_time():
    assert parsed(Document("a", TEXT)).find("DCT") is None


@given(st.text())
def test_any_text_gives_well_formed_xml(text):
    root = parsed(Document("a", text))
    assert len("".join(root.find("TEXT").itertext()).replace("\n", "")) == len(
        text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "")
    )


@given(st.lists(st.text(), max_size=8))
def test_any_ids_give_names_of_their_own_that_every_file_system_takes(ids):
    names = file_names([Document(id_, "x") for id_ in ids])
    assert len({name.lower() for name in names}) == len(ids)
    assert all(re.fullmatch(r"[0-9A-Za-z_-][0-9A-Za-z._-]{0,120}\.tml", name) for name in names)
