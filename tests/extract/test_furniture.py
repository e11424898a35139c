"""Lines of a page that are none of the article's own."""

import pytest

from eventline.extract.furniture import Furniture


@pytest.mark.parametrize("line", ["Read more: the flood in pictures", "FERRY SINKS OFF SEVA"])
def test_a_blurb_and_the_headline_of_another_article_are_none(line):
    assert Furniture().holds(line, read=5)


def test_the_article_begins_with_a_headline_of_its_own():
    assert not Furniture().holds("FERRY SINKS OFF SEVA", read=0)


def test_a_line_is_read_once():
    page = Furniture()
    assert not page.holds("A crane lifts the ferry.", read=3)
    assert page.holds("A crane  lifts the ferry.", read=6)
