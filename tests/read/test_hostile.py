"""Whatever the bytes are: a document, or an UnreadableError of one line that names the file."""

import time
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventline.errors import UnreadableError
from eventline.read.read import read

NAMES = ("a.html", "a.txt", "a.md", "a.jsonl", "a", "<stdin>")
PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<article>",
            "</article>",
            "<br>",
            "<time datetime=",
            "<meta content=",
            "<!--",
            "-->",
            "<![CDATA[",
        ),
        *(
            '<script type="application/ld+json">',
            "</script>",
            '{"@type": "NewsArticle"',
            '"datePublished": ',
            "{",
            "}",
            "[",
        ),
        *(
            "]",
            '"',
            ",",
            ":",
            "2025-03-13",
            "13 March 2025",
            "99999999-99-99",
            "Published ",
            "LORVIK, ",
            " — ",
            "(AP) ",
        ),
        *(
            "---\n",
            "Title: ",
            "Date: ",
            "\n",
            "\r",
            "\x00",
            "\ufeff",
            "&#xD800;",
            "&#0;",
            "&nbsp;",
            "\u2028",
            "<svg>",
            "<",
        ),
        *(
            "<table>",
            "<template>",
            "<frameset>",
            "<plaintext>",
            "<html lang=",
            "<link rel=canonical href=",
            "http://[",
        ),
        *("word", "Dockers walked out on Friday. ", "* ", "_", "`", "[a](b)", "# ", '{"id": 1, "text": "x"}'),
    ]
)


def read_all(content, name):
    file = BytesIO(content)
    file.name = name
    faults = []
    documents = list(read(file, on_error=faults.append))
    assert all(isinstance(fault, UnreadableError) for fault in faults)
    assert all("\n" not in str(fault) and str(fault).startswith(name) for fault in faults)
    for document in documents:
        document.text.encode()  # no half surrogate pairs
    return documents, faults


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(NAMES))
def test_any_bytes(content, name):
    read_all(content, name)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300), st.sampled_from(NAMES))
def test_any_text(content, name):
    read_all(content.encode("utf-8", errors="surrogatepass"), name)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from(NAMES))
def test_any_mixture_of_mark_up(content, name):
    read_all(content.encode("utf-8", errors="surrogatepass"), name)


@pytest.mark.parametrize(
    "content",
    [
        "<div>" * 20_000 + "deep",
        "<b>" * 20_000 + "deep",
        "<p>" + "a " * 100_000,
        "<p>x</p>" * 5_000,
        "<time datetime=2025>x</time>" * 5_000,
        "<article>" * 500 + "<p>Dockers walked out on Friday.</p>",
        "<article><p>Dockers walked out on Friday.</p></article>" * 1_000,
        '<script type="application/ld+json">' + "[" * 50_000,
        '<script type="application/ld+json">' + '{"@graph":' * 5_000,
        "<title>" + " - " * 5_000,
        "<p>Published " + "1 " * 5_000,
        "<p>" + "A-" * 60 + "</p>",
        "<!--" * 20_000,
        "&" * 50_000,
        "Published: " + "13 " * 5_000,
        "# " + "*_" * 5_000,
        "[" * 20_000,
        "---\n" + "a: b\n" * 5_000,
    ],
    ids=lambda content: content[:25],
)
@pytest.mark.parametrize("name", ["a.html", "a.md"])
def test_nothing_takes_long(content, name):
    began = time.process_time()
    read_all(content.encode(), name)
    assert time.process_time() - began < 10
