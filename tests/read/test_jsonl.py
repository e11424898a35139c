"""JSON lines: texts and offsets exactly as given, and faults with their line."""

import json
from datetime import date, datetime
from io import BytesIO, StringIO

import pytest

from eventline.errors import UnreadableError
from eventline.read.read import read


def lines(*records):
    return StringIO("\n".join(r if isinstance(r, str) else json.dumps(r) for r in records))


def test_fields():
    record = {
        "doc_id": "a",
        "text": "Kyiv agreed.",
        "dct": "2025-03-13T10:05:00+02:00",
        "title": "T",
        "url": "https://example.org",
        "source": "S",
        "language": "de",
        "mentions": [{"start": 5, "end": 11}],
    }
    (document,) = read(lines(record))
    assert (document.id, document.title, document.url) == ("a", "T", "https://example.org")
    assert (document.source, document.language, document.mentions) == ("S", "de", ((5, 11),))
    assert document.published == datetime.fromisoformat("2025-03-13T10:05:00+02:00")
    assert document.published_from == "given"


def test_other_names_and_what_may_be_missing():
    first, second = read(
        lines({"id": 7, "text": "x", "published": "13 March 2025"}, "", {"id": "b", "text": ""})
    )
    assert (first.id, first.published, first.mentions, first.language) == ("7", date(2025, 3, 13), (), "en")
    assert (second.id, second.text, second.published, second.published_from) == ("b", "", None, None)


def test_names_that_other_programs_give():
    record = {
        "MainText": "Kyiv agreed.",
        "date_publish": "2025-03-13 10:05:00",
        "headline": "T",
        "link": "https://example.org/a",
        "source_domain": "example.org",
        "authors": ["Ann Lee"],
        "title": None,
    }
    (document,) = read(lines(record))
    assert (document.id, document.title) == ("https://example.org/a", "T")
    assert (document.text, document.source) == ("Kyiv agreed.", "example.org")
    assert document.published == datetime.fromisoformat("2025-03-13T10:05:00")


@pytest.mark.parametrize(
    "record",
    [
        {"content": "x", "publishedAt": "2025-03-13T10:05:00Z", "source": {"id": None, "name": "Post"}},
        {"body": "x", "dateTimePub": "2025-03-13T10:05:00Z", "source": {"title": "Post"}, "lang": "eng"},
        {"text": "x", "timestamp": 1741860300, "publisher": "Post", "language": "English"},
        {"text": "x", "date": "1741860300000", "source": "Post"},
    ],
)
def test_records_of_news_services(record):
    (document,) = read(lines(record))
    assert (document.text, document.source, document.language) == ("x", "Post", "en")
    assert document.published == datetime.fromisoformat("2025-03-13T10:05:00+00:00")


def test_a_publisher_without_a_name():
    (document,) = read(lines({"text": "x", "source": {"id": 7}}))
    assert document.source is None


def test_a_record_without_a_name_goes_by_its_line(tmp_path):
    (tmp_path / "in.jsonl").write_text('\n{"text": "x"}\n{"id": 0, "text": "x"}\n')
    assert [d.id for d in read(tmp_path / "in.jsonl")] == [f"{tmp_path}/in.jsonl:2", "0"]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("name", ["in.json", "<stdin>"])
def test_one_value_with_all_records(indent, name):
    def told(value):
        file = StringIO(json.dumps(value, indent=indent))
        file.name = name
        faults = []
        return [d.id for d in read(file, on_error=faults.append)], [*map(str, faults)]

    record = {"id": "a", "text": "x"}
    assert told(record) == (["a"], [])
    assert told({"text": "x"})[0] in (["in"], ["stdin"], [f"{name}:1"])
    faults = [
        f"{name}:2: 'text' is missing, expected a string",
        f"{name}:3: is a number, expected an object",
    ]
    assert told([record, {"id": "b"}, 5, {"text": "y"}]) == (["a", f"{name}:4"], [*faults])


@pytest.mark.parametrize(
    ("text", "words"),
    [("[]", "is empty"), ("5", "is a number, expected an object"), ("[[", ":1: is not JSON")],
)
def test_a_value_without_records(tmp_path, text, words):
    (tmp_path / "in.json").write_text(text)
    with pytest.raises(UnreadableError, match=f"in.json:? ?{words}"):
        list(read(tmp_path / "in.json"))


def test_a_broken_value_is_named_with_its_line(tmp_path):
    (tmp_path / "in.json").write_text('[\n  {"id": "a", "text": "x"},\n  {"id"\n]')
    fault = r"in\.json:4: is not JSON: Expecting ':' delimiter, character 1 of the line"
    with pytest.raises(UnreadableError, match=fault):
        list(read(tmp_path / "in.json"))


@pytest.mark.parametrize(
    "text", ["\r\n a\u00a0b \u2028 c\r\n\n ", "\u200bé e\u0301 \U0001f600", "\x00\x07", "\ufeffx"]
)
def test_text_is_kept_as_it_is(text):
    (document,) = read(lines({"id": "a", "text": text}))
    assert document.text == text


def test_half_a_surrogate_pair_keeps_the_offsets():
    (document,) = read(lines('{"id": "a", "text": "a\\ud800b"}'))
    assert document.text == "a\ufffdb"


def test_a_given_date_wins():
    (document,) = read(lines({"id": "a", "text": "x", "dct": "2020-01-01"}), published="2025-03-13")
    assert document.published == date(2025, 3, 13)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "not JSON"),
        ("[1]", "is a list"),
        ('{"id": "a"}', "'text' is missing"),
        ('{"id": "a", "text": 3}', "'text' is a number"),
        ('{"id": {}, "text": "x"}', "'id' is an object, expected a string"),
        ('{"id": "a", "text": "x", "dct": "soon"}', "'soon' is not a date"),
        ('{"id": "a", "text": "x", "dct": "03/04/2025"}', "could be"),
        ('{"id": "a", "text": "x", "dct": 5}', "published 5 is a number"),
        ('{"id": "a", "text": "x", "title": []}', "'title' is a list"),
        ('{"id": "a", "text": "x", "mentions": 1}', "'mentions' is a number"),
        ('{"id": "a", "text": "x", "mentions": [{"start": 0, "end": 2}]}', "mention"),
        ('{"id": "a", "text": "x", "mentions": [{"start": true, "end": 1}]}', "mention"),
        ('{"id": "a", "text": "x", "mentions": [[0, 1]]}', "mention"),
        ('{"a": ' + "[" * 100_000, "nested too deeply|not JSON"),
        ('{"a": ' + "1" * 5000 + "}", "not JSON"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(line, words, tmp_path):
    file = tmp_path / "in.jsonl"
    file.write_text('{"id": "a", "text": "x"}\n' + line + '\n{"id": "c", "text": "z"}\n')
    faults = []
    assert [d.id for d in read(file, on_error=faults.append)] == ["a", "c"]
    (fault,) = faults
    assert str(fault).startswith(f"{file}:2: ")
    assert "\n" not in str(fault)
    with pytest.raises(UnreadableError, match=words):
        list(read(file))


def test_not_utf8():
    file = BytesIO('{"id": "a", "text": "café"}'.encode("cp1252"))
    file.name = "in.jsonl"
    assert [d.text for d in read(file)] == ["café"]
