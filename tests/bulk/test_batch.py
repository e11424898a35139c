"""A batch of documents gives what each document gives by itself."""

import zlib

import pyarrow as pa
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import eventline as el
from eventline.bulk import Options, extract_batch, rows, schema
from eventline.bulk.columns import Columns

SENTENCES = (
    "Dockers in Varna walked out on Wednesday.",
    "The ferry will leave Lorvik on 20 March 2025, its owner said.",
    "A day after the vote, the council of Norholm approved the bridge.",
    "The mill closed between 3 and 7 May 2019, and the owners met again in June.",
    "They have traded since 44 BC, every Monday at 9 a.m.",
    "The minister denied that talks had begun last summer.",
    "Nothing is said here of any time.",
    "The strike lasted three weeks; it is Thursday 14 March 2025 in the log.",
)
PUBLISHED = (None, "2025-03-13", "2025-03-13T09:00:00+02:00", "13 March 2025", "2025-03-13T09:00:00Z")


@st.composite
def documents(draw):
    texts = draw(st.lists(st.lists(st.sampled_from(SENTENCES), max_size=4).map(" ".join), max_size=4))
    names = st.none() | st.sampled_from(["Harbour Post", "é—“x”"])
    return [
        el.Document(
            f"d{n}", text, draw(st.sampled_from(PUBLISHED)), draw(names), draw(names), "en", draw(names)
        )
        for n, text in enumerate(texts)
    ]


def batch_of(made):
    columns = {
        "id": [d.id for d in made],
        "text": [d.text for d in made],
        "published": [None if d.published is None else d.published.isoformat() for d in made],
        **{name: [getattr(d, name) for d in made] for name in ("title", "url", "source", "language")},
    }
    return pa.RecordBatch.from_arrays(
        [pa.array(c, pa.string()) for c in columns.values()], names=list(columns)
    )


@settings(max_examples=40)
@given(documents())
def test_events_equal_those_of_each_document(made):
    found = extract_batch(batch_of(made))
    assert found.schema.equals(schema("events"), check_metadata=True)
    found.validate(full=True)
    assert rows.events(found) == tuple(event for document in made for event in el.extract(document))


@settings(max_examples=40)
@given(documents(), st.sampled_from(["past", "future"]))
def test_times_equal_those_of_each_document(made, prefer):
    found = extract_batch(batch_of(made), what="times", options=Options(prefer=prefer))
    assert found.schema.equals(schema("times"), check_metadata=True)
    found.validate(full=True)
    expected = [t for d in made for t in el.tag(d.text, published=d.published, prefer=prefer)]
    assert list(rows.timexes(found)) == expected


def test_an_event_that_columns_cannot_tell_comes_back_whole():
    (event,) = el.extract(el.Document("a", SENTENCES[0], "2025-03-13"))
    told = evolve(event, fulfils="3f2a9c01b7de", evidence=event.evidence * 2)
    columns = Columns("events")
    columns.add(el.Document("a", SENTENCES[0]), [event, told])
    assert rows.events(columns.batch()) == (event, told)
    assert columns.batch().column("record")[0].as_py() is None


def test_the_articles_stand_beside_their_events():
    made = [el.Document("a", SENTENCES[0], "2025-03-13", "Strike", "https://example.org/a", "en", "Post")]
    (article,) = rows.articles(extract_batch(batch_of(made)))
    assert (article.id, article.day, article.source, article.url) == (
        "a",
        made[0].day,
        "Post",
        "https://example.org/a",
    )


def test_a_document_that_fails_is_named_and_costs_only_itself():
    made = {
        "id": ["a", "b", "c"],
        "text": [SENTENCES[0]] * 3,
        "published": ["2025-03-13", "the other day", "2025-03-13"],
        "language": ["en", "en", "tlh"],
    }
    batch, failures = pa.RecordBatch.from_pydict(made), []
    assert extract_batch(batch, on_error=failures.append).num_rows == 1
    assert [str(failure)[:2] for failure in failures] == ["b:", "c:"]
    with pytest.raises(el.UnreadableError, match=r"^b: "):
        extract_batch(batch)


def test_what_is_missing_is_said():
    with pytest.raises(el.UnreadableError, match="no column 'text'"):
        extract_batch(pa.RecordBatch.from_pydict({"id": ["a"]}))
    with pytest.raises(ValueError, match="'event', expected 'events' or 'times'"):
        extract_batch(pa.RecordBatch.from_pydict({"id": [], "text": []}), what="event")


@pytest.fixture
def long_ones(monkeypatch):
    """Read texts of more than a hundred characters in parts, and hold few rows at once."""
    monkeypatch.setattr("eventline.syntax.parts.LONG", 100)
    monkeypatch.setattr("eventline.bulk.columns._ROWS", 2)
    return [
        el.Document(id_, "\n\n".join(SENTENCES[:n]), "2025-03-13")
        for id_, n in zip("abc", (7, 1, 6), strict=True)
    ]


def test_texts_in_parts(long_ones):
    batch = batch_of(long_ones)
    found = extract_batch(batch)
    assert rows.events(found) == tuple(e for d in long_ones for e in el.extract(d))
    sums = {d.id: zlib.crc32(d.text.encode()) for d in long_ones}
    about = zip(found["document"].to_pylist(), found["checksum"].to_pylist(), strict=True)
    assert all(sums[id_] == given for id_, given in about)
    times = [t for d in long_ones for t in el.tag(d.text, published=d.published)]
    found = extract_batch(batch, what="times")
    assert list(rows.timexes(found)) == times
    assert found.schema.equals(schema("times"), check_metadata=True)


def test_of_a_text_that_fails_further_on_nothing_is_told(long_ones, monkeypatch):
    from eventline import analysis

    def find(document, *rest):
        if "Norholm" in document.text:
            raise ZeroDivisionError
        return mentions(document, *rest)

    mentions = analysis.find_mentions
    monkeypatch.setattr(analysis, "find_mentions", find)
    failures = []
    found = extract_batch(batch_of(long_ones), on_error=failures.append)
    assert [str(failure)[:2] for failure in failures] == ["a:", "c:"]
    assert set(found.column("document").to_pylist()) == {"b"}
