"""Inputs of any size and form give the documents that are in them, in chunks of bounded size."""

import errno
import gzip
import json
import os
import random

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

import eventline as el
from eventline.read import chunk, lines, stream, table, warc
from eventline.read.inputs import chunks, documents, inputs_of

RECORDS = [
    {
        "id": f"n{n}",
        "text": f"Dockers, and others, left on {n + 1} May 2024.\nThey said “no”.",
        "published": "2024-06-01",
    }
    for n in range(30)
]
LINES = "".join(json.dumps(record) + "\n" for record in RECORDS).encode()
RNG = random.Random(1)
MANY = b"".join(
    json.dumps({**RECORDS[0], "id": f"m{n}", "title": RNG.randbytes(200).hex()}).encode() + b"\n"
    for n in range(2000)
)
TABLE = b"id,text,title\n" + b"".join(
    f"{n},They met on 3 May 2024.,{RNG.randbytes(200).hex()}\n".encode() for n in range(2000)
)
EXPECTED = [(r["id"], r["text"], r["published"]) for r in RECORDS]


def outcomes(*paths):
    return [found for piece in chunks(inputs_of(map(str, paths))) for found in documents(piece)]


def told(found):
    return [(d.id, d.text, d.published.isoformat()) for d in found]


def separated(delimiter):
    rows = [("ID", "Body", "Date", "other"), *((*values, "x") for values in EXPECTED)]
    cells = [['"' + cell.replace('"', '""') + '"' for cell in row] for row in rows]
    return "".join(delimiter.join(row) + "\r\n" for row in cells).encode("utf-8-sig")


FORMS = {
    "notes.jsonl": LINES,
    "notes.jsonl.gz": gzip.compress(LINES[:2000]) + gzip.compress(LINES[2000:]),
    "notes.ndjson.zst": zstandard.compress(LINES[:2000]) + zstandard.compress(LINES[2000:]),
    "notes.csv": separated(","),
    "notes.tsv.gz": gzip.compress(separated("\t")),
}


@pytest.mark.parametrize("name", FORMS)
def test_every_form_gives_the_same_documents(tmp_path, name, monkeypatch):
    monkeypatch.setattr(chunk, "FIRST_SIZE", 300)
    (tmp_path / name).write_bytes(FORMS[name])
    assert told(outcomes(tmp_path / name)) == EXPECTED
    assert len(list(chunks(inputs_of([str(tmp_path / name)])))) > 4


def test_parquet_with_days_as_days(tmp_path):
    columns = {
        "id": [1, 2],
        "maintext": ["Dockers walked out on Monday.", None],
        "date": [el.Document("a", "", "2024-06-01").day] * 2,
    }
    pq.write_table(pa.table(columns), tmp_path / "notes.parquet")
    good, bad = outcomes(tmp_path / "notes.parquet")
    assert (good.id, good.day.isoformat()) == ("1", "2024-06-01")
    assert str(bad) == f"{tmp_path}/notes.parquet:2: 'text' is missing, expected a string"


def test_a_table_without_texts_is_named(tmp_path):
    (tmp_path / "a.csv").write_text("id,words\n1,2\n", encoding="utf-8")
    (tmp_path / "b.parquet").write_bytes(b"PAR1 and no more")
    one, two = map(str, outcomes(tmp_path / "a.csv", tmp_path / "b.parquet"))
    assert "a.csv: no column for the text among id, words; expected one of text, body" in one
    assert "b.parquet: is no Parquet file" in two


@pytest.mark.parametrize(
    ("name", "content", "kept"),
    [
        ("cut.jsonl.gz", gzip.compress(MANY)[:-2000], True),
        ("cut.csv.gz", gzip.compress(TABLE)[:-2000], True),
        ("cut.jsonl.zst", zstandard.compress(MANY)[:-2000], True),
        ("more.jsonl.gz", gzip.compress(MANY) + b"more", True),
        ("bad.jsonl.zst", b"\x28\xb5\x2f\xfd" + b"broken" * 9, False),
        ("no.jsonl.gz", LINES, False),
    ],
)
def test_a_damaged_file_costs_only_its_rest(tmp_path, name, content, kept):
    (tmp_path / name).write_bytes(content)
    found = outcomes(tmp_path / name)
    (fault,) = (each for each in found if isinstance(each, el.UnreadableError))
    assert "cannot be read from here on" in str(fault)
    assert str(tmp_path / name) in str(fault)
    assert (len(found) > 500) is kept


def test_a_damaged_page_of_a_table_costs_only_the_rest(tmp_path):
    texts = [RNG.randbytes(400).hex() for _ in range(4000)]
    pq.write_table(pa.table({"text": texts}), tmp_path / "a.parquet", row_group_size=1000, compression="zstd")
    raw = bytearray((tmp_path / "a.parquet").read_bytes())
    middle = len(raw) // 2
    raw[middle : middle + 5000] = bytes(5000)
    (tmp_path / "a.parquet").write_bytes(raw)
    found = outcomes(tmp_path / "a.parquet")
    (fault,) = (each for each in found if isinstance(each, el.UnreadableError))
    assert "cannot be read from here on" in str(fault)
    assert len(found) > 1000


def test_several_frames_are_one_file(tmp_path):
    middle = len(LINES) // 2
    parts = (zstandard.compress(LINES[:middle]), zstandard.compress(b""), zstandard.compress(LINES[middle:]))
    (tmp_path / "a.jsonl.zst").write_bytes(b"".join(parts))
    assert told(outcomes(tmp_path / "a.jsonl.zst")) == EXPECTED


@pytest.mark.parametrize("packed", [bytes, gzip.compress], ids=["plain", "gz"])
def test_an_archive_that_is_cut_short(tmp_path, packed):
    pages = [record("response", f"https://example.org/{n}", "text/html", PAGE) for n in range(9)]
    name = tmp_path / ("a.warc" if packed is bytes else "a.warc.gz")
    name.write_bytes(b"".join(map(packed, pages))[:-120])
    faults = [str(found) for found in outcomes(name) if isinstance(found, el.UnreadableError)]
    assert len(outcomes(name)) - len(faults) == 8
    assert any("is cut short" in fault or "cannot be read from here on" in fault for fault in faults)


def test_lines_that_are_not_utf_8(tmp_path):
    text = "The café in Málaga opened on 3 May 2024."
    line = json.dumps({"id": "a", "text": text}, ensure_ascii=False)
    (tmp_path / "a.jsonl").write_bytes(line.encode("cp1252") + b"\n" + line.encode() + b"\n")
    assert [document.text for document in outcomes(tmp_path / "a.jsonl")] == [text, text]
    (tmp_path / "b.jsonl").write_bytes(line.encode("utf-16"))
    (fault,) = outcomes(tmp_path / "b.jsonl")
    assert str(fault) == f"{tmp_path}/b.jsonl: is UTF-16 or UTF-32, expected UTF-8"


def test_a_line_or_cell_longer_than_any_article(tmp_path, monkeypatch):
    monkeypatch.setattr(lines, "LONGEST", 300)
    monkeypatch.setattr(table, "LONGEST", 300)
    long, short = json.dumps({**RECORDS[0], "text": "x" * 1000}), json.dumps(RECORDS[1])
    (tmp_path / "a.jsonl").write_text(f"{long}\n{short}\n{long}", encoding="utf-8")
    faults = [str(found) for found in outcomes(tmp_path / "a.jsonl") if isinstance(found, el.UnreadableError)]
    assert [fault.split(": ")[0] for fault in faults] == [f"{tmp_path}/a.jsonl:1", f"{tmp_path}/a.jsonl:3"]
    (tmp_path / "a.csv").write_text(f"id,text\n1,{'x' * 1000}\n2,yes\n", encoding="utf-8")
    found = outcomes(tmp_path / "a.csv")
    assert [f.id for f in found if isinstance(f, el.Document)] == ["2"]


def test_a_long_line_waits_packed(tmp_path, monkeypatch):
    monkeypatch.setattr(lines, "LONG", 1000)
    text = "Dockers in Varna walked out. " * 100
    record = json.dumps({**RECORDS[0], "text": text})
    (tmp_path / "a.jsonl").write_text(f"{record}\n{json.dumps(RECORDS[1])}\n", encoding="utf-8")
    (piece,) = chunks(inputs_of([str(tmp_path / "a.jsonl")]))
    assert len(piece.items[0].held) < len(text) / 10
    assert piece.size > len(text)
    assert [document.text for document in documents(piece)] == [text, RECORDS[1]["text"]]


PAGE = b"""<html><head><title>Strike</title>
<meta property="article:published_time" content="2024-06-01"></head>
<body><article><p>Dockers in Varna walked out on Wednesday after talks about pay had failed.</p>
</article></body></html>"""


def record(kind, address, content, body):
    """Return a record of an archive as WARC 1.0 has it."""
    if kind == "response":
        body = f"HTTP/1.1 200 OK\r\nContent-Type: {content}\r\n\r\n".encode() + body
        content = "application/http; msgtype=response"
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nContent-Type: {content}\r\n"
        "WARC-Record-ID: <urn:uuid:4d1a2b6e-0000-0000-0000-000000000001>\r\n"
        f"WARC-Date: 2024-07-01T00:00:00Z\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def test_pages_of_an_archive(tmp_path):
    good = record("response", "https://example.org/strike", "text/html", PAGE)
    other = record("response", "https://example.org/a.png", "image/png", b"\x89PNG")
    (tmp_path / "crawl.warc.gz").write_bytes(gzip.compress(good) + gzip.compress(other))
    (page,) = outcomes(tmp_path / "crawl.warc.gz")
    assert (page.id, page.url, page.title) == (
        "https://example.org/strike",
        "https://example.org/strike",
        "Strike",
    )
    assert page.day.isoformat() == "2024-06-01"
    assert page.text.startswith("Dockers in Varna walked out")


def test_texts_of_an_archive(tmp_path):
    texts = (
        ("https://example.org/2024/05/03/strike", "Strike\nDockers walked out."),
        ("https://example.org/b", "Dockers walked out."),
    )
    records = [record("conversion", url, "text/plain", text.encode()) for url, text in texts]
    (tmp_path / "crawl.wet").write_bytes(b"".join(records))
    dated, undated = outcomes(tmp_path / "crawl.wet")
    assert (dated.day.isoformat(), dated.published_from, dated.title) == ("2024-05-03", "url", "Strike")
    assert (undated.published, undated.text) == (None, "Dockers walked out.")


def test_folders_are_read_in_order_with_what_is_in_them(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "a.txt").write_text("Published: 1 May 2024\n\nDockers walked out.", encoding="utf-8")
    (tmp_path / "b" / "c.html").write_bytes(PAGE)
    (tmp_path / "b" / "d.jsonl.gz").write_bytes(FORMS["notes.jsonl.gz"])
    (tmp_path / "README.md").write_text("no article", encoding="utf-8")
    found = outcomes(tmp_path)
    assert [d.id for d in found] == ["a.txt", "b/c.html", *(r["id"] for r in RECORDS)]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders")
def test_what_is_closed_in_a_folder_costs_only_itself(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("Published: 1 May 2024\n\nDockers walked out.", encoding="utf-8")
    (tmp_path / "closed.jsonl").write_bytes(LINES)
    (tmp_path / "gone.txt").symlink_to("nowhere.txt")
    (tmp_path / "locked").mkdir()
    for name in ("pipe.txt", "pipe.jsonl"):
        os.mkfifo(tmp_path / name)

    def closed(function, name):  # even a superuser's tests see what others would
        def guarded(path, *rest):
            if str(path).endswith(name):
                raise PermissionError(errno.EACCES, "Permission denied", str(path))
            return function(path, *rest)

        return guarded

    monkeypatch.setattr(os, "scandir", closed(os.scandir, "locked"))
    monkeypatch.setattr(stream.io, "FileIO", closed(stream.io.FileIO, ("closed.jsonl", "locked")))
    dated, *faults = outcomes(tmp_path)
    assert dated.id == "a.txt"
    told = sorted(str(fault).removeprefix(f"{tmp_path}/") for fault in faults)
    assert told == [
        "closed.jsonl: cannot be read: Permission denied",
        "gone.txt: no such file or folder",
        "locked: cannot be read: Permission denied",
    ]
    with pytest.raises(el.UnreadableError, match="locked: cannot be read: Permission denied"):
        inputs_of([str(tmp_path / "locked")])


def test_inputs_that_are_not_there_are_named(tmp_path):
    (tmp_path / "a.odt").write_bytes(b"PK")
    for path, message in (
        ("nowhere.jsonl", "no such file"),
        ("nowhere", "no such file or folder"),
        ("a.odt", "of no known kind"),
        (".", "in this folder"),
    ):
        with pytest.raises(el.UnreadableError, match=message):
            inputs_of([str(tmp_path / path)])


def test_an_address_is_opened_by_fsspec(monkeypatch):
    import fsspec

    with fsspec.open("memory://notes/notes.jsonl.gz", "wb") as file:
        file.write(FORMS["notes.jsonl.gz"])
    assert told(outcomes("memory://notes/notes.jsonl.gz")) == EXPECTED


@pytest.mark.parametrize(
    ("chunks", "name", "extra"),
    [(table.row_chunks, "a.parquet", "arrow"), (warc.capture_chunks, "a.warc", "warc")],
)
def test_a_missing_extra_is_named(chunks, name, extra, monkeypatch):
    def missing(name):
        raise ImportError(name)

    monkeypatch.setattr(stream, "import_module", missing)
    with pytest.raises(el.MissingExtraError, match=rf"pip install 'eventline\[{extra}\]'"):
        next(chunks(name))


def test_a_capture_that_names_itself_nowhere(tmp_path):
    told = b"<p>Dockers walked out on Monday, and pilots, too.</p>"
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + told
    head = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n"
    record = head + b"Content-Length: %d\r\n\r\n%s\r\n\r\n" % (len(page), page)
    (tmp_path / "a.warc").write_bytes(record)
    (found,) = outcomes(tmp_path / "a.warc")
    assert found.text == "Dockers walked out on Monday, and pilots, too."


def test_text_of_a_table_that_is_no_utf_8(tmp_path):
    pq.write_table(pa.table({"text": ["Dockers walked out."]}), tmp_path / "a.parquet", compression="none")
    raw = (tmp_path / "a.parquet").read_bytes()
    for words, where in (
        (b"Dockers", "a.parquet:1: cannot be read from here on"),
        (b"text", "is no Parquet file"),
    ):
        (tmp_path / "a.parquet").write_bytes(raw.replace(words, b"\xff" * len(words)))
        (fault,) = outcomes(tmp_path / "a.parquet")
        assert where in str(fault)
