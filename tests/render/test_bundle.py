"""Which plotly.js a page has: shipped, another one, or one on the network; the policy names its hash."""

import gzip
import re

import pytest

from eventline.errors import UnreadableError
from eventline.render.page.bundle import bundle, script_hash
from eventline.render.page.page import html
from eventline.render.vendor import VERSION, plotly_basic

MADE = "/* plotly.js (custom) */ window.Plotly = {};"


def policy(page):
    return re.search('Content-Security-Policy" content="([^"]*)"', page)[1]


def test_the_version_is_that_of_the_shipped_bundle():
    assert f"plotly.js (basic - minified) v{VERSION}\n".encode() in gzip.decompress(plotly_basic())[:100]


def test_the_network_is_asked_for_one_script_that_is_known_by_its_hash(story):
    page = html(story, plotlyjs="cdn")
    address = f"https://cdn.jsdelivr.net/npm/plotly.js-basic-dist-min@{VERSION}/plotly-basic.min.js"
    known = script_hash(gzip.decompress(plotly_basic()))
    assert re.fullmatch(
        rf"default-src 'none'; script-src {re.escape(address)} 'sha256-[^']*'; style-src 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'",
        policy(page),
    )
    assert f'data-address="{address}" data-integrity="{known}"></script>' in page
    assert "asks the network for one script" in page
    assert len(page) < len(html(story)) - 500_000


def test_a_bundle_of_ones_own_stands_in_the_page(story, tmp_path):
    path = tmp_path / "own.js"
    path.write_text(MADE, encoding="utf-8")
    page = html(story, plotlyjs=path)
    assert f"'{script_hash(MADE.encode())}'" in policy(page)
    assert "https:" not in policy(page)
    assert gzip.decompress(bundle(path).packed).decode() == MADE
    assert html(story, plotlyjs=str(path)) == page


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (None, "No such file"),
        (b"let a = 1;", "the name Plotly does not stand in it"),
        (b"Plotly \xff", "not UTF-8 at byte 7"),
    ],
)
def test_what_is_no_bundle_is_named(tmp_path, content, fault):
    path = tmp_path / "no.js"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(
        UnreadableError, match=rf"no\.js': {fault}.*, expected basic, full, cdn or the path of a plotly.js"
    ):
        bundle(path)
