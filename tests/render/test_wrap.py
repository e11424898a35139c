"""Wrapping: nothing is lost, nothing is cut, lines are about equally long."""

from hypothesis import given
from hypothesis import strategies as st

from eventline.render.wrap import MOST_LINES, label_width, wraps

HEADLINE = "Russian special forces attacked Ukrainian troops from behind near the town"


def test_lines_are_about_equally_long():
    one, two, three = wraps(HEADLINE)
    assert one == (HEADLINE,)
    assert two == ("Russian special forces attacked Ukrainian", "troops from behind near the town")
    assert label_width(three) < label_width(two) < label_width(one)


def test_a_word_is_never_cut():
    assert wraps("Donaudampfschifffahrtsgesellschaft") == (("Donaudampfschifffahrtsgesellschaft",),)
    assert wraps("") == ()


def test_scripts_without_spaces_break_between_letters():
    assert wraps("乌克兰同意停火三十天")[1] == ("乌克兰同意", "停火三十天")


@given(st.lists(st.text("abc漢-", min_size=1, max_size=8), max_size=12))
def test_nothing_is_lost(words):
    text = " ".join(words)
    ways = wraps(text)
    assert len(ways) <= MOST_LINES
    for lines in ways:
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
