"""Files, folders and streams, and what is said of those that cannot be read."""

import gzip
import io
import os
from datetime import date
from pathlib import Path

import pytest

import eventline as el
from eventline.errors import UnreadableError
from eventline.read.read import read

PAGE = (
    '<meta property="article:published_time" content="2025-03-13">'
    "<article><p>Dockers walked out on Friday.</p>"
)
RECORD = '{"id": "r", "text": "Dockers walked out.", "dct": "2025-03-13"}\n'
KURSK = Path(__file__).parents[2] / "examples" / "kursk"
DAYS = (
    "2024-08-07 2024-08-10 2024-08-15 2024-08-16 2024-08-20 2024-08-20 2024-09-12 2024-10-29 2024-11-18 "
    "2025-01-06 2025-01-13 2025-02-27 2025-03-01 2025-03-06 2025-03-09 2025-03-12 2025-03-13 2025-03-17 "
    "2025-03-19 2025-03-26 2025-04-27 2025-04-28"
)


@pytest.fixture
def folder(tmp_path):
    """Return a folder with one article of each kind, one in a folder inside, and files to pass over."""
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    contents = {
        "c.HTML": PAGE,
        "a.txt": "Published: 2025-03-13\n\nDockers walked out.",
        "b/x.htm": PAGE,
        "d.md": "---\ndate: 2025-03-13\n---\nDockers walked out.",
        "e.jsonl": RECORD,
        "README.md": "About these files.",
        "notes.odt": "PK",
        ".hidden.txt": "x",
        ".git/x.txt": "x",
    }
    for name, content in contents.items():
        (tmp_path / name).write_text(content)
    return tmp_path


def test_folder_in_order_of_the_names(folder):
    documents = list(read(folder))
    assert [d.id for d in documents] == ["a.txt", "b/x.htm", "c.HTML", "d.md", "r"]
    assert {d.published for d in documents} == {date(2025, 3, 13)}


def test_file_by_path_or_string(folder):
    for path in (folder / "c.HTML", str(folder / "c.HTML")):
        (document,) = read(path)
        assert (document.id, document.text) == ("c", "Dockers walked out on Friday.")


def test_open_files(folder):
    with (folder / "c.HTML").open() as text, (folder / "c.HTML").open("rb") as binary:
        assert [d.id for d in read(text)] == [d.id for d in read(binary)] == ["c"]


@pytest.mark.parametrize(
    ("content", "id_"),
    [
        (PAGE, "stdin"),
        (RECORD, "r"),
        ("\n\n  " + RECORD, "r"),
        ("Dockers walked out.", "stdin"),
        ("{ a", None),
    ],
)
@pytest.mark.parametrize("make", [io.StringIO, lambda text: io.BytesIO(text.encode())])
def test_streams_are_told_apart_by_their_content(content, id_, make):
    file = make(content)
    file.name = "<stdin>"
    faults = []
    found = [d.id for d in read(file, published="2025-03-13", on_error=faults.append)]
    assert found == ([id_] if id_ else [])
    assert [str(fault).startswith("<stdin>:1: ") for fault in faults] == ([] if id_ else [True])


def test_bytes_of_standard_input_that_are_no_text():
    (document,) = read(io.StringIO("caf\udce9 on Friday."), published="2025-03-13")
    assert document.text == "caf\ufffd on Friday."


def test_a_stream_without_a_name():
    (document,) = read(io.StringIO("Dockers walked out."), published="2025-03-13")
    assert document.id == "text"


def test_carriage_returns(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"Published: 2025-03-13\r\n\r\nDockers\r\nwalked out.\r")
    (document,) = read(tmp_path / "a.txt")
    assert document.text == "Dockers\nwalked out.\n"


def test_a_page_without_a_date_is_a_document_without_one(tmp_path):
    (tmp_path / "a.html").write_text("<p>Dockers walked out on Friday.</p>")
    (document,) = read(tmp_path / "a.html")
    assert (document.published, document.published_from) == (None, None)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.txt", b"", "is empty"),
        ("a.html", b" \n ", "is empty"),
        ("a.jsonl", b"\n\n", "is empty"),
        ("a.txt", b"%PDF-1.7", "looks like a PDF, expected text"),
        ("a.html", bytes(range(256)) * 4, "is binary data"),
        ("a.html", b"<nav><a href='/'>Home</a></nav>", "no article text"),
        ("a.txt", b"Dockers walked out.", "give --published DATE"),
        ("missing.html", None, "no such file or folder"),
        ("a\x00b.html", None, "cannot be read"),
    ],
)
def test_faults_name_the_file_in_one_line(tmp_path, name, content, words):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UnreadableError) as caught:
        list(read(path))
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert words in message
    assert "\n" not in message


def test_a_folder_without_articles(tmp_path):
    with pytest.raises(UnreadableError, match=r"no \.jsonl .* \.html \.htm .* \.txt .* file in this folder"):
        list(read(tmp_path))


@pytest.mark.parametrize("name", ["story", "index.php?id=3", "story.1", "page.xhtml"])
def test_pages_in_a_folder_whatever_their_names(tmp_path, name):
    (tmp_path / name).write_text("<!DOCTYPE html>" + PAGE)
    (tmp_path / "style.css").write_text("p {}")
    (tmp_path / "mark.svg").write_text("<svg><p>x</p></svg>")
    (document,) = read(tmp_path)
    assert (document.id, document.day) == (name, date(2025, 3, 13))


def test_a_text_without_an_ending_is_read(tmp_path):
    (tmp_path / "notes").write_text("Published: 2025-03-13\n\nDockers walked out.")
    (tmp_path / "LICENSE").write_text("Do what you like.")
    (tmp_path / "picture").write_bytes(b"\x89PNG\x00\x00")
    os.mkfifo(tmp_path / "pipe")
    assert [document.id for document in read(tmp_path)] == ["notes"]


@pytest.mark.parametrize("name", ["timeline.html", "timeline.json"])
def test_what_eventline_wrote_is_no_article(tmp_path, name):
    timeline = el.build([el.Document("a", "Dockers walked out on Monday.", "2025-03-13")])
    timeline.write(tmp_path / name)
    with pytest.raises(UnreadableError, match=f"{name}: is a timeline that eventline wrote"):
        list(read(tmp_path / name))
    (tmp_path / "a.txt").write_text("Published: 2025-03-13\n\nDockers walked out.")
    assert [document.id for document in read(tmp_path)] == ["a.txt"]


def test_a_path_through_a_file(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    with pytest.raises(UnreadableError, match="cannot be read: Not a directory"):
        list(read(tmp_path / "a.txt" / "b.txt"))


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("", "'' is no path"),
        ("s3://news/a.html", "s3://news/a.html: is an address"),
        ("The envoys met on Tuesday. " * 50, "a text itself is el.Document"),
    ],
)
def test_what_is_no_path(path, words):
    with pytest.raises(UnreadableError, match=words):
        list(read(path))


def test_a_bad_file_does_not_stop_the_others(folder):
    (folder / "b" / "y.html").write_bytes(b"\x89PNG\r\n")
    faults = []
    assert len(list(read(folder, on_error=faults.append))) == 5
    assert [str(fault) for fault in faults] == [
        f"{folder / 'b' / 'y.html'}: looks like a PNG picture, expected text",
        f"{folder / 'notes.odt'}: .odt is not read, expected it saved as text or HTML",
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_table_as_spreadsheets_write_it(tmp_path, delimiter, charset):
    rows = [("ID", "Text", "Date"), ("7", '"Zoë’s crew left; all of it, on Monday."', "2025-03-13")]
    path = tmp_path / "notes.csv"
    path.write_bytes("\r\n".join(delimiter.join(row) for row in rows).encode(charset))
    (document,) = read(path)
    assert (document.id, document.text) == ("7", "Zoë’s crew left; all of it, on Monday.")


@pytest.mark.parametrize(
    ("dates", "days"),
    [
        (("02/05/2023 10:12", "14/05/2023 08:00"), ("2023-05-02", "2023-05-14")),
        (("02/05/2023", "05/14/2023"), ("2023-02-05", "2023-05-14")),
        (("2.5.2023", "2023-05-14", "30.5.2023"), ("2023-05-02", "2023-05-14", "2023-05-30")),
    ],
)
def test_the_dates_of_a_table_show_their_order(tmp_path, dates, days):
    rows = "".join(f'"It\nfell, they said.",{written}\n' for written in dates)
    (tmp_path / "notes.csv").write_text(f"text,date\n{rows}")
    assert [document.day.isoformat() for document in read(tmp_path / "notes.csv")] == list(days)


@pytest.mark.parametrize("dates", [("02/05/2023",), ("02/05/2023", "14/05/2023", "05/14/2023")])
def test_dates_in_no_order_that_shows_are_a_fault(tmp_path, dates):
    (tmp_path / "notes.csv").write_text("text,date\n" + "".join(f"It fell.,{day}\n" for day in dates))
    with pytest.raises(UnreadableError, match=r"notes\.csv:2: published '02/05/2023' could be"):
        list(read(tmp_path / "notes.csv"))


def test_packed_files_are_read_as_the_others(tmp_path):
    (tmp_path / "notes.jsonl.gz").write_bytes(gzip.compress(RECORD.encode()))
    (document,) = read(tmp_path)
    assert document.id == "r"


def test_a_bad_date_is_refused_at_once():
    with pytest.raises(UnreadableError, match="could be"):
        read("a.html", published="03/04/2025")


@pytest.mark.parametrize("path", sorted(KURSK.glob("[0-9]*")), ids=lambda path: path.name)
def test_pages_of_the_example(path):
    (document,) = read(path)
    assert document.day.isoformat() == DAYS.split()[int(path.name[:2]) - 1]
    assert document.title
    assert document.source
    paragraphs = document.text.strip().split("\n\n")
    assert 4 <= len(paragraphs) <= 9
    assert all(len(p) > 40 and p[-1] in ".”" for p in paragraphs), "furniture among the paragraphs"
    assert document.title not in paragraphs


def test_of_xml_a_story_is_read_and_a_feed_is_told(tmp_path):
    (tmp_path / "feed.xml").write_text("<rss><channel><item><title>A raid</title></item></channel></rss>")
    (tmp_path / "news.atom").write_text("<feed><entry><title>A raid</title></entry></feed>")
    (tmp_path / "story.xml").write_text("<nitf><body><p>The crew of the ferry left Varna.</p></body></nitf>")
    told: list[UnreadableError] = []
    assert [document.id for document in read(tmp_path, on_error=told.append)] == ["story.xml"]
    assert [str(fault).partition(": ")[2] for fault in told] == [
        "is XML without a page, expected its articles saved as text or HTML"
    ] * 2
    assert [document.id for document in read(tmp_path)] == ["story.xml"]


@pytest.mark.parametrize("given", [5, None, ["a.txt"]])
def test_what_is_neither_path_nor_file_is_told_at_once(given):
    with pytest.raises(TypeError, match="is no path and no open file"):
        read(given)
