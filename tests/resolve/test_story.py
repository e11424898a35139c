"""Timexes of whole texts obey a few laws, whatever the words."""

from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from eventline.languages import time_rules
from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find

EXAMPLES = [example for rule in time_rules("en") for example in rule.examples]
pieces = st.sampled_from(
    [
        *EXAMPLES,
        "from",
        "to",
        "between",
        "and",
        "since",
        "until",
        "They met on",
        "will meet",
        "in",
        ".",
        ",",
        "\n\n",
    ]
)
days = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))


def check(text, published):
    timexes = resolve_all(find(text), text, published)
    assert [t.text for t in timexes] == [text[t.start : t.end] for t in timexes]
    assert all(0 <= t.start < t.end <= len(text) for t in timexes)
    assert all(a.end <= b.start for a, b in pairwise(timexes))
    assert all(t.value and t.rule for t in timexes)
    assert all(t.interval is None or t.interval.lo is not None for t in timexes)


@settings(max_examples=300, deadline=None)
@given(st.lists(pieces, max_size=10).map(" ".join), days)
def test_any_mixture_of_phrases_can_be_dated(text, published):
    check(text, published)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60), days)
def test_any_text_can_be_read(text, published):
    check(text, published)
