"""The way through a text: a search resumed anywhere finds what one begun there finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.rules import spans as module
from eventline.rules import way as way_module
from eventline.rules.engine import Pattern, RegexEngine, make_engine
from eventline.rules.spans import spans
from eventline.rules.way import Way

PATTERNS = [Pattern(pattern, pattern) for pattern in ("ab+", "ba|aab", "c", "bcb")]
ENGINES = [make_engine(PATTERNS), RegexEngine(PATTERNS)]


def searched_again(haystack, resume):
    """Yield the spans by a new search from each place, the slow way."""
    position = 0
    while (span := next(haystack.spans(position), None)) is not None:
        yield span
        position = span[0] + 1 if resume(span) else span[1]


@pytest.mark.parametrize("engine", ENGINES)
@given(text=st.text("abcx", max_size=40), back=st.sets(st.integers(0, 40)), at_once=st.integers(1, 5))
def test_a_resumed_search_finds_what_a_new_one_finds(engine, text, back, at_once):
    haystack = engine.haystack(text)
    expected = list(searched_again(haystack, lambda span: span[0] in back))
    found = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(way_module, "_AT_ONCE", at_once)
        way = Way(haystack)
        for span in way:
            found.append(span)
            if span[0] in back:
                way.resumed = span[0] + 1
    assert found == expected


def test_another_wrapper_of_re2_is_used_as_it_is_meant_to_be():
    class Other:  # its search is called otherwise
        _regexp = object()
        finditer = re.compile(b"ab").finditer

    assert module._own_search(Other) is None
    assert list(spans(Other, b"abcab", 1)) == [(3, 5)]


def test_an_empty_match_is_passed():
    pattern = make_engine([Pattern("b*", "b*")]).pattern
    assert list(spans(pattern, b"abba", 0)) == [match.span() for match in pattern.finditer(b"abba", 0)]
