"""Headline, publisher, address and language of a page."""

import pytest


def json_ld(content):
    return f'<script type="application/ld+json">{content}</script>'


@pytest.mark.parametrize(
    ("head", "before", "title"),
    [
        ("<title>Port closed | Lorvik Post</title>", "", "Port closed"),
        ("<title>Port of Lorvik closed - Lorvik Post</title>", "", "Port of Lorvik closed"),
        ("<title>Lorvik – a port and its wall</title>", "", "Lorvik – a port and its wall"),
        ("<title>Lorvik Post: Port closed</title>", "<h2>Port closed</h2>", "Port closed"),
        (
            "<title>Port closed | Lorvik Post</title>",
            "<h1>Port of Lorvik is closed</h1>",
            "Port of Lorvik is closed",
        ),
        ("<title>x</title><meta property='og:title' content='Port &amp; wall'>", "<h1>y</h1>", "Port & wall"),
        (
            "<meta property='og:title' content='Port closed | Lorvik Post'>"
            "<meta property='og:site_name' content='Lorvik Post'>",
            "",
            "Port closed",
        ),
        (json_ld('{"@type": "NewsArticle", "headline": "Port  closed"}'), "<h1>y</h1>", "Port closed"),
        ("", "", None),
    ],
)
def test_title(page, head, before, title):
    assert page(head, before).title == title


@pytest.mark.parametrize(
    ("head", "source"),
    [
        (json_ld('{"@type": "NewsArticle", "publisher": {"name": "Lorvik Post"}}'), "Lorvik Post"),
        (json_ld('{"@type": "NewsArticle", "publisher": [{"name": ["Lorvik Post"]}]}'), "Lorvik Post"),
        (json_ld('{"@type": "NewsArticle", "publisher": "Lorvik Post"}'), "Lorvik Post"),
        (
            json_ld(
                '{"@graph": [{"@type": "NewsArticle", "publisher": {"@id": "#p"}},'
                ' {"@type": "Organization", "@id": "#p", "name": "Lorvik Post"}]}'
            ),
            "Lorvik Post",
        ),
        ("<meta property='og:site_name' content='Lorvik Post'>", "Lorvik Post"),
        ("<title>Port closed | Lorvik Post</title>", "Lorvik Post"),
        ("<link rel='canonical' href='https://www.lorvik.example/port'>", "lorvik.example"),
        ("<link rel='canonical' href='http://[broken'>", None),
        ("", None),
    ],
)
def test_source(page, head, source):
    assert page(head).source == source


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("<link rel='Canonical' href='https://lorvik.example/port'>", "https://lorvik.example/port"),
        ("<link rel='canonical' href='/port'>", None),
        ("<meta property='og:url' content='https://lorvik.example/port'>", "https://lorvik.example/port"),
        (
            json_ld('{"@type": "NewsArticle", "mainEntityOfPage": {"@id": "https://lorvik.example/port"}}'),
            "https://lorvik.example/port",
        ),
        ("", None),
    ],
)
def test_url(page, head, url):
    assert page(head).url == url


def test_url_of_a_saved_page(document):
    saved = "<!DOCTYPE html>\n<!-- saved from url=(0027)https://lorvik.example/port -->\n"
    assert document(f"{saved}<p>Dockers walked out.</p>").url == "https://lorvik.example/port"


@pytest.mark.parametrize(
    ("markup", "language"),
    [
        ("<html lang='en-GB'>", "en"),
        ("<html lang='de'>", "de"),
        ("<html lang='FR_fr'>", "fr"),
        ("<html lang=''>", "en"),
        ("<html>", "en"),
    ],
)
def test_language(document, markup, language):
    assert document(f"{markup}<p>Dockers walked out on Friday.</p>").language == language
