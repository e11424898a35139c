"""Messages and the pages in them."""

from email.message import EmailMessage

import pytest

from eventline.errors import UnreadableError

TEXT = "Dear Ms Lee,\n\nThe boiler failed on Thursday.\n\nJo Marsh"


def message(text=TEXT, html=None, **headers):
    made = EmailMessage()
    said = {"Subject": "Boiler, Unit 4", "From": "Jo Marsh <jo@marsh.example>", "To": "ann@lee.example"}
    for name, value in {**said, "Date": "Mon, 17 Apr 2023 16:02:11 +0100", **headers}.items():
        made[name] = value
    if text is not None:
        made.set_content(text)
    if html is not None:
        (made.add_alternative if text is not None else made.set_content)(html, subtype="html")
    return made.as_bytes()


def test_a_message(document):
    found = document(message(html="<p>Dear Ms Lee"), "note.eml")
    assert (found.id, found.title, found.source) == ("note", "Boiler, Unit 4", "Jo Marsh")
    assert found.published.isoformat() == "2023-04-17T16:02:11+01:00"
    assert found.text == TEXT


@pytest.mark.parametrize(
    "below",
    [
        "\n> It works.\n> Ann\n",
        "\n\nOn Fri, 14 Apr 2023 at 09:11, Ann Lee\n<ann@lee.example> wrote:\n\n> It works on Friday.\n",
        "\n\n-----Original Message-----\nFrom: Ann Lee\nIt works on Friday.",
        "\n\nFrom: Ann Lee\nSent: Friday\nTo: Jo\n\nIt works on Friday.",
        "\n\n-- \nMarsh Heating, since 1923\n",
    ],
)
def test_what_others_wrote_before_is_left_out(document, below):
    assert document(message(TEXT + below), "note.eml").text == TEXT


def test_a_message_that_is_all_quoted_is_kept(document):
    assert document(message("> It works on Friday.\n"), "note.eml").text == "> It works on Friday."


def test_a_message_in_html_alone(document):
    html = (
        "<html><body><div>The boiler failed on Thursday.</div><div>It was <b>repaired</b> today.</div></body>"
    )
    found = document(message(None, html), "note.eml")
    assert found.text == "The boiler failed on Thursday.\n\nIt was repaired today."


def test_character_sets(document):
    raw = (
        b"Date: Mon, 17 Apr 2023 16:02 +0100\nContent-Type: text/plain; charset=%s\n\nCaf\xe9 closed today.\n"
    )
    for charset in (b"iso-8859-1", b"no-such-set"):
        assert document(raw % charset, "note.eml").text.strip() == "Café closed today."


@pytest.mark.parametrize("sent", [None, "soon"])
def test_a_message_without_a_date_is_a_text_without_one(document, sent):
    raw = message(Date=sent or "").replace(b"Date: \n", b"")
    with pytest.raises(UnreadableError, match="no date of publication"):
        document(raw, "note.eml")


def test_a_message_without_a_text(document):
    with pytest.raises(UnreadableError, match=r"note\.eml: is a message without a text"):
        document(b"Subject: x\nContent-Type: image/png\n\nabc", "note.eml")


def archive(kind="text/html"):
    return (
        "From: <Saved by a browser>\r\nSubject: Port closed\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n'
        f"--x\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        "Content-Location: https://post.example/2025/03/13/port\r\n\r\n"
        '<html><head><meta charset=3D"utf-8"></head><body><article><h1>Port closed</h1>\r\n'
        "<p>Dockers in Lorvik walked out on Friday after talks about wages had f=\r\nailed.</p>"
        "</article></body></html>\r\n\r\n--x--\r\n"
    ).encode()


def test_a_page_saved_as_an_archive(document):
    found = document(archive(), "port.mhtml")
    assert found.text == "Dockers in Lorvik walked out on Friday after talks about wages had failed."
    assert (found.title, found.url) == ("Port closed", "https://post.example/2025/03/13/port")
    assert (found.published.isoformat(), found.published_from) == ("2025-03-13", "url")


def test_an_archive_without_a_page(document):
    with pytest.raises(UnreadableError, match=r"port\.mht: is an archive without a page"):
        document(archive("text/css"), "port.mht")


def test_a_page_that_singlefile_saved(document):
    page = "<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://post.example/port \n-->"
    found = document(f"{page}<body><article><p>Dockers in Lorvik walked out.</p></article>", "port.html")
    assert found.url == "https://post.example/port"
