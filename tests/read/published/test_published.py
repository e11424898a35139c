"""Where the publication date of a page comes from, and that a date of the story is never taken for it."""

from datetime import date, datetime, timedelta, timezone

import pytest

from eventline.read.published.published import in_url

DAY = date(2025, 3, 13)
UTC_MORNING = datetime(2025, 3, 13, 10, 5, tzinfo=timezone.utc)  # noqa: UP017


def json_ld(content):
    return f'<script type="application/ld+json">{content}</script>'


def found(document):
    return document.published, document.published_from


@pytest.mark.parametrize(
    "content",
    [
        '{"@type": "NewsArticle", "datePublished": "2025-03-13T10:05:00Z"}',
        '[{"@type": "Organization"}, {"@type": "Article", "datePublished": "2025-03-13T10:05:00+00:00"}]',
        '{"@graph": [{"@type": "WebPage", "datePublished": "2024-01-01"},'
        ' {"@type": ["ReportageNewsArticle"], "datePublished": "2025-03-13T10:05:00.000Z"}]}',
        '{"@type": "WebPage", "mainEntity": {"@type": "BlogPosting", "datePublished": "2025-03-13T10:05Z"}}',
        '{"@type": "NewsArticle", "datePublished": "2025-03-13T10:05:00Z", "headline": "A\nbreak",}',
        '{"@graph": [{"@type": "WebPage", "datePublished": "2025-03-13T10:05:00Z"}, {"@type": "Article"}]}',
        '<!-- {"@type": "NewsArticle", "datePublished": "2025-03-13T10:05:00Z"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "datePublished": "2025-03-13T10:05:00Z"}\n//]]>',
        '{"@type": "https://schema.org/NewsArticle", "datePublished": ["2025-03-13T10:05:00Z"]}',
        '{"@type": "LiveBlogPosting", "datePublished": "2025-03-13T10:05:00Z",'
        ' "liveBlogUpdate": [{"@type": "BlogPosting", "datePublished": "2025-03-14T10:05:00Z"}]}',
        '{"@type": "NewsArticle", "comment": [{"@type": "Comment", "datePublished": "2025-03-15"}],'
        ' "dateModified": "2025-03-16", "datePublished": {"@value": "2025-03-13T10:05:00Z"}}',
    ],
)
def test_json_ld(page, content):
    assert found(page(json_ld(content))) == (UTC_MORNING, "json-ld")


@pytest.mark.parametrize(
    "content",
    [
        '{"@type": "Event", "startDate": "2025-03-20", "datePublished": "2025-03-20"}',
        '{"@type": "VideoObject", "uploadDate": "2025-03-20", "datePublished": "2025-03-20"}',
        '{"@type": "NewsArticle", "about": {"@type": "Event", "startDate": "2025-03-20"}}',
        '{"@type": "NewsArticle", "datePublished": "0001-01-01T00:00:00Z"}',
        '{"@type": "NewsArticle", "datePublished": "1970-01-01T00:00:00Z"}',
        '{"@type": "NewsArticle", "datePublished": "03/04/2025"}',
        '{"@type": "NewsArticle", "datePublished": 20250313}',
        '{"@type": "NewsArticle", "datePublished": "2025-02-30"}',
        '{"@type": "NewsArticle", "datePublished": "yesterday"}',
        "{" * 5000,
        "not json",
        "null",
    ],
)
def test_json_ld_without_a_publication_date(page, content):
    assert found(page(json_ld(content))) == (None, None)


def test_json_ld_of_this_article_not_of_another_on_the_page(page):
    head = json_ld(
        '[{"@type": "NewsArticle", "url": "https://example.org/a", "datePublished": "2025-03-01"},'
        ' {"@type": "NewsArticle", "url": "https://example.org/b", "datePublished": "2025-03-13"}]'
    )
    canonical = '<link rel="canonical" href="https://example.org/b">'
    assert found(page(head + canonical)) == (DAY, "json-ld")


@pytest.mark.parametrize(
    ("meta", "when"),
    [
        ('property="article:published_time" content="2025-03-13T12:05:00+0200"', UTC_MORNING),
        ('name="parsely-pub-date" content="2025-03-13T10:05:00Z"', UTC_MORNING),
        ('name="DC.date.issued" content="2025-03-13"', DAY),
        ('name="sailthru.date" content="Thu, 13 Mar 2025 10:05:00 GMT"', UTC_MORNING),
        ('name="pubdate" content="20250313"', DAY),
        ('itemprop="datePublished" content="2025-03-13 10:05:00 UTC"', UTC_MORNING),
        ('name="date" content="March 13, 2025"', DAY),
        ('NAME="PubDate" CONTENT="13/03/2025"', DAY),
        ('name="citation_publication_date" content="2025/03/13"', DAY),
    ],
)
def test_meta(page, meta, when):
    assert found(page(f"<meta {meta}>")) == (when, "meta")


def test_meta_keeps_the_zone(page):
    published = page('<meta property="article:published_time" content="2025-03-13T12:05:00+02:00">').published
    assert published.utcoffset() == timedelta(hours=2)
    assert published.hour == 12


def test_publication_before_modification(page):
    head = (
        '<meta property="article:modified_time" content="2025-03-15">'
        '<meta property="article:published_time" content="2025-03-13">'
    )
    assert found(page(head)) == (DAY, "meta")


@pytest.mark.parametrize(
    ("head", "before", "way"),
    [
        ('<meta property="article:modified_time" content="2025-03-13">', "", "meta"),
        (json_ld('{"@type": "NewsArticle", "dateModified": "2025-03-13"}'), "", "json-ld"),
        ("", "<p>Last updated: 13 March 2025</p>", "text"),
    ],
)
def test_modification_when_there_is_nothing_better(page, head, before, way):
    assert found(page(head, before)) == (DAY, way)


@pytest.mark.parametrize(
    "markup",
    [
        '<time datetime="2025-03-13">a while ago</time>',
        '<p class="info">By Ann Lee · <time datetime="2025-03-13">Thu 13 Mar</time></p>',
        '<time datetime="2025-03-14" class="updated">x</time>'
        '<time datetime="2025-03-13" class="published">y</time>',
        '<span>Updated <time datetime="2025-03-14">x</time></span>'
        '<time pubdate datetime="2025-03-13">y</time>',
        '<div>Updated: <time datetime="2025-03-14">x</time></div>'
        '<div><time datetime="2025-03-13">y</time></div>',
        "<header><time>13 March 2025</time></header>",
        '<span itemprop="datePublished" content="2025-03-13">13/3</span>',
        '<abbr class="published" title="2025-03-13">March</abbr>',
        '<aside><time datetime="2025-03-01">x</time></aside><time datetime="2025-03-13">y</time>',
        '<ul class="more"><li><a href="/x">Other</a> <time datetime="2025-03-01">x</time></li></ul>'
        '<time datetime="2025-03-13">y</time>',
        '<time itemprop="startDate" datetime="2025-04-01">x</time><time datetime="2025-03-13">y</time>',
    ],
)
def test_time_elements(page, markup):
    assert found(page(before=markup)) == (DAY, "time")


@pytest.mark.parametrize(
    "story",
    [
        "<p>The trial of the seven dockers who had set fire to the tower of the harbour office began on"
        ' <time datetime="2025-03-01">1 March</time>, and it is expected to go on for weeks.</p>',
        "<p>The first paragraph of a story about a harbour in the north that nobody reads to its end.</p>"
        '<div class="comments"><p>Ann, <time datetime="2025-04-01">1 April</time>: A comment.</p></div>',
    ],
)
def test_time_elements_of_the_story_and_of_comments_are_not_taken(page, story):
    assert found(page(story=story)) == (None, None)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/2025/03/13/port-closed", DAY),
        ("https://example.org/world/2025/mar/13/port-closed", DAY),
        ("https://example.org/world/2025-03-13/port-closed.html", DAY),
        ("https://example.org/news/20250313/port.html", DAY),
        ("https://example.org/news/port-closed-2025-03-13", DAY),
        ("https://example.org/2025/3/13", DAY),
        ("https://example.org/2025/02/30/port", None),
        ("https://example.org/2025/03/port", None),
        ("https://example.org/article/20259913", None),
        ("https://example.org/news/12025031399/port", None),
        ("https://example.org/port", None),
        (None, None),
    ],
)
def test_url(url, expected):
    assert in_url(url) == expected


def test_url_of_the_page(page):
    head = '<link rel="canonical" href="https://example.org/2025/03/13/port-closed">'
    assert found(page(head)) == (DAY, "url")


@pytest.mark.parametrize(
    ("before", "when"),
    [
        ("<p>Published 13 March 2025, 10:05 GMT</p>", UTC_MORNING),
        ("<p>By Ann Lee | Published: March 13, 2025</p>", DAY),
        ("<div>Updated 14 March 2025, first published 13 March 2025</div>", DAY),
        ("<div>PUBLISHED 10:05, 13 March 2025</div>", datetime(2025, 3, 13, 10, 5)),  # noqa: DTZ001
        ("<div>Posted on Thursday, March 13th, 2025 at 10:05 am UTC</div>", UTC_MORNING),
        ("<p>Ann Lee, 13 March 2025</p>", DAY),
        ("<div class='byline'>By Ann Lee and Bo Dahl · Thu 13 Mar 2025 10.05 GMT</div>", UTC_MORNING),
        ("<table><tr><td>THE LORVIK POST</td><td>Thursday, March 13, 2025</td></tr></table>", DAY),
        ("<div class='date'>13. März 2025</div>", DAY),
        ("<p>2025-03-13</p>", DAY),
    ],
)
def test_visible_text(page, before, when):
    assert found(page(before=before)) == (when, "text")


@pytest.mark.parametrize(
    "opening",
    [
        "LORVIK, March 13, 2025 (Coast Agency) — ",
        "LORVIK, 13 March 2025 /Coast Agency/ -- ",
        "ST. ANNE, Norland, March 13, 2025 – ",
        "March 13, 2025 (LORVIK) — ",
        "LORVIK — March 13, 2025 — ",
    ],
)
def test_dateline(page, opening):
    story = f"<p>{opening}Dockers walked out on Friday after talks about wages had failed.</p>"
    assert found(page(story=story)) == (DAY, "text")


@pytest.mark.parametrize(
    "paragraph",
    [
        "A report published on 12 March 2025 said that the harbour wall had been weak for many years.",
        "On March 1, 2025, the wall broke in a storm, and the port of Lorvik was closed for a week.",
        "March 1, 2025 was the day on which the harbour wall of Lorvik broke for the first time.",
        "The union was founded in Lorvik on 4 May 1975 — a Sunday — by seven dockers and a priest.",
        "LORVIK, March 13 (Coast Agency) — Dockers walked out after talks about wages had failed.",
    ],
)
def test_dates_of_the_story_are_not_taken(page, paragraph):
    assert found(page(story=f"<p>{paragraph}</p>")) == (None, None)


@pytest.mark.parametrize(
    "after",
    [
        "<footer>© 2025 The Lorvik Post</footer>",
        "<aside class='related'><p>Published 1 March 2025</p></aside>",
        "<div id='comments'><p>Posted on 1 April 2025</p><p>I was there.</p></div>",
        "<div class='most-read'><p>1 April 2025</p></div>",
        "<p>The Lorvik Post, founded 3 May 1901</p>",
    ],
)
def test_dates_around_the_page_are_not_taken(page, after):
    assert found(page(after=after)) == (None, None)


def test_a_given_date_wins(page):
    head = '<meta property="article:published_time" content="2025-03-01">'
    assert found(page(head, published="13 March 2025")) == (DAY, "given")


@pytest.mark.parametrize(
    "name",
    [
        "2025-03-13.html",
        "post/2025-03-13 Letter to Ms Lee.html",
        "20250313_letter.html",
        "letter_2025_03_13.html",
        "2025.03.13 Letter.html",
    ],
)
def test_the_name_of_the_file(page, name):
    assert found(page(name=name)) == (DAY, "name")


@pytest.mark.parametrize(
    "name", ["The raid of 2025-03-13 explained.html", "2025-02-31.html", "120250313.html", "2025 report.html"]
)
def test_a_name_without_a_day_at_its_ends(page, name):
    assert found(page(name=name)) == (None, None)


def test_what_a_page_says_goes_before_its_name(page):
    assert found(page('<meta name="date" content="2025-03-13">', name="2025-03-20.html")) == (DAY, "meta")
