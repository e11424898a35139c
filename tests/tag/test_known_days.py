"""Days of one year by what happened on them, whenever the text was written."""

import pytest

import eventline as el


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He survived the September 11 attacks.", "September 11", "2001-09-11"),
        ("The Sept. 11 hijackers came from four countries.", "Sept. 11", "2001-09-11"),
        ("Three were jailed for the January 6 riot.", "January 6", "2021-01-06"),
        ("A film on the October 7 massacre opened.", "October 7", "2023-10-07"),
        ("She left after the September 11th terrorist attacks.", "September 11th", "2001-09-11"),
        ("The 7 October massacre was filmed.", "The 7 October", "2023-10-07"),
        ("The September 11 vote was close.", "September 11", "2024-09-11"),
        ("The October 7 attack killed two.", "October 7", "2024-10-07"),
        ("The January 7 riot was quelled.", "January 7", "2025-01-07"),
    ],
)
def test_what_follows_tells_the_year(text, words, value):
    (found,) = el.tag(text, published="2025-03-13")
    assert (found.text, found.value) == (words, value)
