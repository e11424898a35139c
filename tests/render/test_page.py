"""The page as text: one file, the right policy, all events and articles, nothing that could run."""

import base64
import gzip
import hashlib
import re
from html.parser import HTMLParser

import pytest
from attrs import evolve

from eventline.errors import UnreadableError
from eventline.model.chronology import Chronology
from eventline.model.document import Document
from eventline.model.event import Evidence
from eventline.model.span import Span
from eventline.pipeline import build
from eventline.render.escape import clean, json_in_html, plotly_text, text, web_address
from eventline.render.page.article import Report, article_html, quote_html
from eventline.render.page.page import html
from eventline.render.vendor import plotly_basic
from eventline.store.json import loads, read
from eventline.timeline import Timeline


class Tags(HTMLParser):
    """Collects the tags of a page and the text of its scripts."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.scripts, self.address = [], [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.address += [value for name, value in attrs if name in ("href", "src", "xlink:href", "action")]
        if tag == "script":
            self.scripts.append((dict(attrs), ""))

    def handle_endtag(self, tag):
        self.lasttag = "" if tag == "script" else self.lasttag

    def handle_data(self, data):
        if self.lasttag == "script":
            attrs, before = self.scripts[-1]
            self.scripts[-1] = (attrs, before + data)


@pytest.fixture(scope="module")
def page(story):
    return html(story)


def test_same_story_gives_the_same_bytes(story, page):
    assert html(story) == page


def test_page_is_small_enough_to_send(page):
    assert len(page.encode()) < 800_000


def test_policy_allows_the_page_scripts_and_nothing_else(page):
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)[1]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    scripts = [script for attrs, script in Tags(page).scripts if "type" not in attrs]
    scripts.append(gzip.decompress(plotly_basic()).decode())
    hashes = [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts]
    assert sorted(re.findall("sha256-([^']+)", policy)) == sorted(hashes)


def test_links_stay_on_the_page_or_lead_to_the_web(page):
    assert all(re.match(r"#|https://(morning|evening|wire)\.example/", link) for link in Tags(page).address)


def test_every_event_is_a_row_and_every_article_is_there(story, page):
    assert page.count('<tr role="row" id=') == len(story)
    assert page.count("<article ") == len(story.documents)
    assert "29 events · 5 articles · 1 conflict · 1 undated · last article 27 April 2025" in page
    assert "dates differ: 7 August 2024 (Evening Ledger)" in page


def test_page_holds_the_timeline(story, page, tmp_path):
    data = re.search(r'id="eventline-data">(.*?)</script>', page)[1]
    assert loads(data) == story
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    assert read(path) == story
    timeline = Timeline(story.events, story.title, story.documents)
    timeline.write_html(path)
    assert Timeline.read(path) == timeline


@pytest.mark.parametrize("bound", ["BIG", "MUCH"])
def test_long_page_is_packed_and_reads_back(story, tmp_path, monkeypatch, bound):
    monkeypatch.setattr(f"eventline.render.page.page.{bound}", 10)
    path = tmp_path / "long.html"
    path.write_text(html(story), encoding="utf-8")
    assert html(story) == path.read_text(encoding="utf-8")
    assert 'id="eventline-data">H4sI' in path.read_text(encoding="utf-8")
    assert read(path) == story


def test_damaged_long_page_says_so(tmp_path):
    path = tmp_path / "damaged.html"
    path.write_text('<script id="eventline-data">H4sIAAAA</script>', encoding="utf-8")
    with pytest.raises(UnreadableError, match=r"damaged\.html: its data cannot be unpacked"):
        read(path)


def test_the_key_explains_what_is_there(story):
    keys = re.compile(r'<i class="(\w+)"></i>')
    assert {"soft", "wedge", "after"} <= set(keys.findall(html(story)))
    note = Document("note", "Dockers walked out on 3 March 2025.", published="2025-03-13")
    of_one = html(build([note]))
    assert keys.findall(of_one.partition('<p class="key">')[2].partition("<span id=")[0]) == ["soft", "after"]
    assert '<p class="byline" dir="ltr"><time' in of_one, "the name stands in the heading already"


def test_page_of_nothing():
    page = html(Chronology(()))
    assert "0 events · 0 articles" in page
    assert "<title>Timeline</title>" in page


def test_full_plotly_on_request(story):
    assert len(html(story, plotlyjs="full")) > 1_500_000


DOCUMENT = Document(
    "a", "First one. He <left> on Monday & wept.\n\nThe end.", "2025-03-13", "A <b>title</b>", "javascript:x"
)
LEFT = Evidence("a", Span(11, 38), Span(14, 20), Span(21, 30), None, "He <left> on Monday & wept.")


def test_article_marks_sentence_time_and_trigger(story):
    event = evolve(story[0], id="0a", evidence=(LEFT,))
    article = article_html(DOCUMENT, 7, [Report(event, LEFT)])
    assert (
        '<span class="sentence" id="s-7-11" data-events="e-0a">He <span class="trigger" data-for="e-0a">'
        in article
    )
    assert (
        '>&lt;left&gt;</span> <span class="time" data-for="e-0a">on Monday</span> &amp; wept.</span>'
        in article
    )
    assert "<h3>A &lt;b&gt;title&lt;/b&gt;</h3>" in article
    assert "javascript" not in article
    assert article.count("<p>") == 2


def test_events_of_one_sentence_share_it(story):
    wept = evolve(LEFT, trigger=Span(33, 37), expression=Span(21, 30))
    reports = [Report(evolve(story[n], id=f"{n}"), e) for n, e in enumerate((LEFT, wept))]
    article = article_html(DOCUMENT, 0, reports)
    assert article.count('class="sentence"') == 1
    assert 'data-events="e-0 e-1"' in article
    assert '<span class="time" data-for="e-0 e-1">on Monday</span>' in article
    assert article.count('class="back"') == 2


def test_sentences_that_overlap_are_one(story):
    wide = evolve(LEFT, sentence=Span(0, 38))
    reports = [Report(evolve(story[n], id=f"{n}"), e) for n, e in enumerate((LEFT, wide))]
    article = article_html(DOCUMENT, 0, reports)
    assert article.count('class="sentence"') == 1
    assert 'id="s-0-0"' in article
    assert 'id="s-0-11"' in article


def test_quote_that_was_tidied_is_shown_unmarked():
    assert quote_html(evolve(LEFT, quote="He left.")) == "He left."


def test_quote_marks_its_words():
    assert '<span class="trigger">&lt;left&gt;</span>' in quote_html(LEFT)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//a.example",
        'https://a.example/"x',
        "https://a b",
        "",
        None,
    ],
)
def test_only_web_addresses_are_linked(address):
    assert web_address(address) is None


def test_escapes():
    assert text("<'\">&") == "&lt;&#x27;&quot;&gt;&amp;"
    assert plotly_text('<$">&') == '&lt;&#36;"&gt;&amp;'
    assert clean("a\x00\x1b\u202e\u2066b") == "a\ufffd\ufffd\u200b\u200bb"
    assert json_in_html('"</script>\u2028&"') == '"\\u003c/script\\u003e\\u2028\\u0026"'
