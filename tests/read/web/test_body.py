"""The text of a page: the story, all of it, and nothing that stands around it."""

import pytest

STORY = (
    "Dockers in Lorvik walked out on Friday after talks about wages had failed, their union said.",
    "The port has been closed since February, when the harbour wall broke.",
    "Talks begin on Monday.",
)
P = "".join(f"<p>{text}</p>" for text in STORY)
TEASER = "<p>Another story that has little to do with this one, told on Monday in the town of Bergvik.</p>"


def paragraphs(document):
    return tuple(document.text.split("\n\n"))


@pytest.mark.parametrize(
    "markup",
    [
        f"<article><h1>Port closed</h1>{P}</article>",
        f"<main>{P}</main>",
        f"<div class='story'>{P}</div>",
        f"<body class='has-sidebar comments-open'><div class='with-related'><h1>Port closed</h1>{P}</div>",
        f"<form id='aspnet'><div>{P}<input type='hidden' value='x'></div></form>",
        f"<div class='share'>{P}</div>",
        f"<table><tr><td><a href='/'>Home</a><br><a href='/n'>News</a></td><td>{P}</td></tr></table>",
        f"<article class='teaser'>{TEASER}</article><article class='teaser'>{TEASER}</article>"
        f"<main><h1>Port closed</h1>{P}</main>",
        f"<div itemprop='articleBody'>{P}</div>" + TEASER,
        "<div>" + "<br><br>".join(STORY) + "</div>",
        "".join(f"<div>{text}</div>" for text in STORY),
        "".join(f"<section><article><p>{text}</p></article></section>" for text in STORY),
        f"<article><h1>Port closed</h1>{P.replace('walked', '<b>wal</b><i>ked</i>')}</article>",
        f"<article>{P.replace('Friday', '<time datetime=2025-03-14>Friday</time>')}</article>",
        f"<article>{P.replace(' in ', '&nbsp;in ').replace('Lorvik', 'Lor&shy;vik')}</article>",
    ],
)
def test_the_story_is_found(document, markup):
    assert paragraphs(document(f"<title>Port closed</title>{markup}")) == STORY


@pytest.mark.parametrize(
    "furniture",
    [
        "<nav><ul><li><a href='/'>Home</a></li></ul></nav>",
        "<p class='byline'>By Ann Lee</p>",
        "<p>By Ann Lee and Bo Dahl in Lorvik</p>",
        "<p>Ann Lee, correspondent</p>",
        "<p>Our correspondent · Thu 13 Mar 2025</p>",
        "<p>Published 13 March 2025, 10:05 GMT</p>",
        "<p>Thursday, March 13, 2025</p>",
        "<p>2 min read</p>",
        "<div>Share</div><div>Copy link</div>",
        "<figure><img alt='A crane'><figcaption>A crane in 2019.</figcaption></figure>",
        "<div class='caption'>A crane in 2019.</div>",
        "<p>Photograph: Ann Lee/Coast Agency</p>",
        "<p><small>A crane, seen last month.</small></p>",
        "<p><a href='/x'>Read our earlier report of the storm</a></p>",
        "<p>Read more: the storm that broke the wall</p>",
        "<aside><p>The storm broke the wall on 1 May 2020.</p></aside>",
        "<div class='relatedLinks'><p>The storm broke the wall on 1 May 2020.</p></div>",
        "<script>document.write('on 1 May 2020')</script><style>p {}</style><noscript>on 1 May</noscript>",
        "<p style='display: none'>Hidden on 1 May 2020.</p><p hidden>Hidden on 2 May.</p>",
        "<template><p>Not shown on 1 May 2020.</p></template><!-- on 1 May -->",
        "<div role='dialog'><p>We use cookies to remember you.</p></div>",
        "<form class='newsletter'><p>The week in your inbox.</p><input></form>",
        "<p>***</p>",
    ],
)
def test_furniture_is_left_out(document, furniture):
    markup = f"<h1>Port closed</h1>{furniture}{P}{furniture}"
    assert paragraphs(document(f"<title>Port closed</title><article>{markup}</article>")) == STORY


@pytest.mark.parametrize(
    "after",
    [
        "<div class='comments'><p>Ann: I was there on 1 May 2020.</p></div>",
        "<div id='disqus_thread'><p>I was there on 1 May 2020.</p></div>",
        "<footer><p>The Post was founded in 1931.</p></footer>",
        "<p>Editing by the night desk</p>",
        "<p>Lorvik Post, Dike Road 4 · RSS · Privacy</p>",
        "<h3>Most read</h3><ol><li><a href='/a'>The storm of 1 May 2020</a></li></ol>",
    ],
)
def test_what_follows_is_left_out(document, after):
    assert paragraphs(document(f"<title>Port closed</title><div>{P}{after}</div>")) == STORY


def test_lists_and_headings_within_a_story_are_kept(document):
    markup = (
        f"<article>{P}<h2>What next?</h2><ul><li>Talks on Monday</li><li>A vote on Friday</li></ul></article>"
    )
    assert paragraphs(document(markup)) == (*STORY, "Talks on Monday", "A vote on Friday")
    inside = f"<article>{P}<h2>What next?</h2><ul><li>Talks on Monday</li></ul>{P}</article>"
    assert paragraphs(document(inside)) == (*STORY, "What next?", "Talks on Monday", *STORY)


def test_line_breaks_are_kept_and_spaces_joined(document):
    text = document("<article><p>One  thing\n happened.<br>Another did not.</p></article>").text
    assert text == "One thing happened.\nAnother did not."


def test_comments_longer_than_the_story(document):
    story = P * 8
    comments = "<p>I was there, and I tell you that it was not so at all.</p>" * 200
    for markup in (
        f"<div class='story'>{story}</div><div class='comments'>{comments}</div>",
        f"<article>{story}</article><div class='x'>{comments}</div>",
    ):
        assert paragraphs(document(f"<title>Port closed</title>{markup}")) == STORY * 8


def test_article_body_of_json_ld_when_the_page_is_empty(document):
    body = '{"@type": "NewsArticle", "articleBody": "Dockers walked out.\\n\\nTalks failed on Thursday."}'
    markup = f'<script type="application/ld+json">{body}</script><div id="app"></div>'
    assert document(markup).text == "Dockers walked out.\n\nTalks failed on Thursday."


def test_markup_of_a_hostile_text_stays_text(document):
    markup = "<article><p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall on Friday.</p></article>"
    assert document(markup).text == "He wrote <script>alert(1)</script> on the wall on Friday."
