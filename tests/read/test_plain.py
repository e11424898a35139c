"""Plain text and Markdown, with the fields above the text."""

from datetime import date, datetime
from io import StringIO

import pytest

from eventline.errors import UnreadableError
from eventline.read.fields import fields
from eventline.read.markdown import markdown
from eventline.read.read import read

DAY = date(2025, 3, 13)


def text(content, name="a.txt", **options):
    file = StringIO(content)
    file.name = name
    (document,) = read(file, **options)
    return document


def test_text_is_kept_as_it_is():
    content = "  Kyiv agreed\u00a0on Tuesday.\n\n\n  It said so \u2028 later.\n\n"
    assert text(content, published=DAY).text == content


@pytest.mark.parametrize(
    "top",
    [
        "Title: Port closed\nPublished: 13 March 2025\nURL: https://lorvik.example/a?b=c:d\n"
        "Source: Lorvik Post\n\n",
        "---\ntitle: 'Port closed'\ndate: 2025-03-13\nurl: https://lorvik.example/a?b=c:d\n"
        'tags:\n  - port\npublisher: "Lorvik Post"\n---\n\n',
        "HEADLINE: Port closed\nPublication-Date: March 13, 2025\nlink: https://lorvik.example/a?b=c:d\n"
        "publisher: Lorvik Post\n",
    ],
)
def test_fields_above_the_text(top):
    document = text(top + "Dockers walked out on Friday.\n")
    assert (document.title, document.published, document.published_from) == ("Port closed", DAY, "given")
    assert (document.url, document.source) == ("https://lorvik.example/a?b=c:d", "Lorvik Post")
    assert document.text == "Dockers walked out on Friday.\n"


def test_a_clock_with_its_zone():
    published = text("Published: 2025-03-13T10:05+02:00\n\nDockers walked out.").published
    assert published == datetime.fromisoformat("2025-03-13T10:05+02:00")


@pytest.mark.parametrize("content", ["Witness: I saw it.\nMore.", "Update: it rained.", "--- \nno block", ""])
def test_what_is_no_field(content):
    assert fields(content).body == 0


@pytest.mark.parametrize(
    ("content", "title"),
    [
        ("Port of Lorvik closed\n\nDockers walked out.", "Port of Lorvik closed"),
        ("Dockers walked out.\n\nTalks failed.", None),
        ("Port of Lorvik closed\nBy Ann Lee\n\nDockers walked out.", "Port of Lorvik closed"),
        ("Port of Lorvik closed\n13 March 2025\n\nDockers walked out.", "Port of Lorvik closed"),
        ("Port of Lorvik closed\nDockers walked out.", None),
        ("The port of Lorvik was closed\nby Ann Lee of the union.\n\nDockers walked out.", None),
        ("Port of Lorvik closed", None),
        ("word " * 40 + "\n\nDockers walked out.", None),
    ],
)
def test_a_headline_above_the_text(content, title):
    document = text(content, published=DAY)
    assert (document.title, document.text) == (title, content)


def test_a_given_date_wins():
    assert text("Published: 2020-01-01\n\nDockers walked out.", published=DAY).published == DAY


@pytest.mark.parametrize(
    "top",
    [
        "Port closed\n\nPublished 13 March 2025\n\n",
        "Port closed\nBy Ann Lee\n13 March 2025\n\n",
        "LORVIK, March 13, 2025 (Coast Agency) — ",
    ],
)
def test_a_date_of_publication_at_the_top(top):
    document = text(top + "Dockers walked out on 3 March 2025, the union said.")
    assert (document.published, document.published_from) == (DAY, "text")
    assert document.text.startswith(top)


def test_a_date_in_the_name_of_the_file():
    document = text("Dockers walked out on Friday.", name="2025-03-13 Letter.txt")
    assert (document.published, document.published_from) == (DAY, "name")


def test_a_text_without_a_date_is_read_when_that_is_asked_for():
    document = text("Dockers walked out on 3 March 2025.", undated=True)
    assert (document.id, document.published, document.published_from) == ("a", None, None)
    assert text("Published: 2025-03-13\n\nDockers walked out.", undated=True).published == DAY


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("Dockers walked out on 3 March 2025.", "a.txt: no date of publication, give --published DATE"),
        ("Published: 03/04/2025\n\nDockers walked out.", "a.txt: published '03/04/2025' could be"),
        ("Published: soon\n\nDockers walked out.", "a.txt: published 'soon' is not a date"),
        ("Published: 2025-03-13\n\n \n", "a.txt: is empty"),
        (" \n\t\n", "a.txt: is empty"),
    ],
)
def test_faults(content, words):
    with pytest.raises(UnreadableError) as caught:
        text(content)
    assert str(caught.value).startswith(words)
    assert "\n" not in str(caught.value)


def test_markdown():
    content = (
        "# Port *closed*\n\n<!-- a note -->## What happened\n\n"
        "Dockers **walked out** on _Friday_, the [union](https://u.example) said.\n\n"
        "> It is `over`.\n\n---\n\n* Talks on Monday\n- A vote\n\n![A crane](c.png)\n\n"
        "file_name_here, 2 * 3 * 4.\n"
    )
    document = text(content, "a.md", published=DAY)
    assert document.title == "Port closed"
    assert document.text == (
        "What happened\n\nDockers walked out on Friday, the union said.\n\n"
        "It is over.\n\nTalks on Monday\nA vote\n\nfile_name_here, 2 * 3 * 4.\n"
    )


def test_a_field_gives_the_title_before_the_heading():
    content = "---\ntitle: Port closed\ndate: 2025-03-13\n---\n# Another\n\nDockers walked out."
    assert text(content, "a.md").title == "Port closed"


def test_markdown_without_a_heading():
    assert markdown("Dockers walked out.") == (None, "Dockers walked out.")
