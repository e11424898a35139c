"""Without a publication date nothing is guessed: a value with X's, and no interval."""

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Thursday", "XXXX-WXX-4"),
        ("on March 13", "XXXX-03-13"),
        ("last August", "XXXX-08"),
        ("this summer", "XXXX-SU"),
        ("yesterday", "XXXX-XX-XX"),
        ("last week", "XXXX-WXX"),
        ("last year", "XXXX"),
        ("the third quarter", "XXXX-Q3"),
        ("at 9 a.m.", "XXXX-XX-XXT09:00"),
        ("Friday morning", "XXXX-WXX-5TMO"),
        ("five hours ago", "XXXX-XX-XXTXX"),
        ("Christmas", "XXXX-12-25"),
        ("last Easter", "XXXX-XX-XX"),
        ("the next day", "XXXX-XX-XX"),
        ("8–12 March", "XXXX-03-08/XXXX-03-12"),
        ("the past two weeks", "P2W"),
        ("recently", "PAST_REF"),
        ("early March", "XXXX-03"),
        ("the weekend", "XXXX-WXX-WE"),
    ],
)
def test_relative_words_keep_their_xs(text, value):
    (timex,) = resolve_all(find(text), text, None)
    assert (timex.value, timex.interval, timex.range) == (value, None, None)


def test_what_needs_no_reference_is_dated():
    text = "In April 2023 and on 5 May 2024 it rained."
    assert [t.interval.isoformat() for t in resolve_all(find(text), text, None)] == [
        "2023-04-01/2023-04-30",
        "2024-05-05",
    ]


def test_a_date_in_the_text_is_a_reference_for_the_next():
    text = "They came on 5 May 2024. The next day they left."
    assert [t.value for t in resolve_all(find(text), text, None)] == ["2024-05-05", "2024-05-06"]
