"""Markdown: a table and the sentences; rendered, an article's text says what it said and nothing else."""

import re

import pytest
from attrs import evolve
from hostile import MEAN, timelines, words
from hypothesis import given
from markdown_it import MarkdownIt

import eventline as el
from eventline.export.markdown import _text, markdown
from eventline.render.escape import clean

ARTICLE = el.Document(
    "a", "Dockers walked out on Wednesday.", published="2025-03-13", source="The Post", url="https://p.example/a|b?c&d"
)  # fmt: skip
LINE = el.build([ARTICLE], title="Ports")
RENDER = MarkdownIt("gfm-like", {"linkify": False}).render


def test_the_table_and_the_sentences():
    link = "[The Post, 13 March 2025](<https://p.example/a%7Cb?c&amp;d>)"
    anchor = f"e-{LINE[0].id}"
    assert markdown(LINE).splitlines() == [
        "# Ports",
        "",
        "1 event · 1 article · last article 13 March 2025",
        "",
        "| When | What | Status | Sources |",
        "|---|---|---|---|",
        f"| 12 March 2025 | [Dockers walked out](#{anchor}) | occurred | {link} |",
        "",
        "## Sentences",
        "",
        f'<a id="{anchor}"></a>',
        "",
        "### 12 March 2025: Dockers walked out",
        "",
        "> “Dockers walked out on Wednesday.”",
        f"> — {link}",
        "",
    ]


def test_links_arrive_where_they_should():
    assert RENDER(markdown(LINE)).count('href="https://p.example/a%7Cb?c&amp;d"') == 2


def test_conflicts_and_corrections_are_told():
    window = el.Interval("2025-03-10", "2025-03-11")
    event = evolve(LINE[0], conflicts=(el.Conflict(window, ("a",)),))
    told = markdown(el.Timeline((event,), documents=(ARTICLE,)))
    assert "Dates differ: 10 March 2025 (The Post)" in told
    changed = LINE.corrected([el.Change(el.EventKey(event.id), el.Changes(headline="A strike"), "seen")])
    assert "Note: corrected by hand: headline" in markdown(changed)


def test_an_empty_timeline_has_no_table():
    assert markdown(el.Timeline(())) == "# Timeline\n\n0 events · 0 articles\n"


def shown(html):
    """Return the text of rendered HTML as a reader sees it."""
    bare = re.sub(r"<[^>]*>", "", html)
    return bare.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")


@pytest.mark.parametrize("text", MEAN)
def test_known_tricks_stay_words(text):
    check(text)


@given(words)
def test_any_text_stays_words(text):
    check(text)


def check(text):
    plain = clean(" ".join(text.split())).encode("utf-8", "replace").decode()
    cell = RENDER(f"| a |\n|---|\n| x{_text(text)}x |\n")
    assert set(re.findall(r"<(\w+)", cell)) <= {"table", "thead", "tbody", "tr", "th", "td"}
    assert shown(cell.split("<tbody>")[1]).strip() == f"x{plain}x"
    quote = RENDER(f"> “{_text(text)}”\n")
    assert set(re.findall(r"<(\w+)", quote)) <= {"blockquote", "p"}
    assert shown(quote).strip() == f"“{plain}”"


@given(timelines)
def test_no_text_becomes_structure(made):
    html = RENDER(markdown(made))
    tags = set(re.findall(r"<(\w+)", html))
    assert tags <= {*("h1", "h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "a"), "blockquote"}
    assert html.count("<tr>") == 2
    assert all(re.match("https?://|#e-", href) for href in re.findall(r'href="([^"]*)"', html))
