"""Characters that nobody sees change no answer; offsets count them all the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import eventline as el
from eventline.times import explain

UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
TEXT = "Talks that began on Tuesday, March 11, 2025, go on until 20-22 March; they ended last September."
PLAIN = el.tag(TEXT, published="2025-03-13")


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.text(UNSEEN, min_size=1, max_size=3)), max_size=12))
def test_unseen_characters_anywhere(inserted):
    text = TEXT
    for place, characters in sorted(inserted, reverse=True):
        text = text[:place] + characters + text[place:]
    found = el.tag(text, published="2025-03-13")
    assert [timex.value for timex in found] == [timex.value for timex in PLAIN]
    for timex, plain in zip(found, PLAIN, strict=True):
        assert timex.text == text[timex.start : timex.end]
        assert "".join(c for c in timex.text if c not in UNSEEN) == plain.text
        assert timex.text[0] not in UNSEEN
        assert timex.text[-1] not in UNSEEN
        assert [text[part.start : part.end] for part in timex.parts] == [part.text for part in timex.parts]


@pytest.mark.parametrize("mark", UNSEEN)
def test_a_phrase_with_one(mark):
    timex = el.resolve(f"last Sep{mark}tember", published="2025-03-13")
    assert (timex.value, timex.text) == ("2024-09", f"last Sep{mark}tember")
    assert explain(f"last Sep{mark}tember", published="2025-03-13")
