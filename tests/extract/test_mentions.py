"""What holds for the mentions and events of any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.model.document import Document
from eventline.pipeline import extract

WORDS = st.sampled_from(
    """The Kyiv Putin said that on Monday , . “ ” will not attack visited talks in 2022 a day after and who
    captured to leave ( ) : — - he It According to Friday's summit was \n \n\n ! May""".split(" ")  # noqa: SIM905
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=40).map(" ".join))


@given(TEXTS)
def test_every_span_lies_inside_the_text(text):
    check_spans(text)


def check_spans(text):
    events = extract(Document("a", text, published="2025-03-13"))
    triggers = [event.evidence[0].trigger for event in events]
    assert len(set(triggers)) == len(triggers)
    for event in events:
        proof = event.evidence[0]
        assert 0 <= proof.sentence.start <= proof.trigger.start < proof.trigger.end <= proof.sentence.end
        assert proof.sentence.end <= len(text)
        assert len(proof.trigger.of(text).split()) <= 3
        assert proof.quote == proof.sentence.of(text)
        assert proof.expression is None or 0 <= proof.expression.start < proof.expression.end <= len(text)
        assert event.when is None or event.best is None or event.best in event.when


@given(TEXTS)
def test_without_a_day_of_publication_nothing_rests_on_it(text):
    for event in extract(Document("a", text)):
        assert event.basis != "publication"


@given(TEXTS)
def test_the_same_text_gives_the_same_ids(text):
    first = extract(Document("a", text, published="2025-03-13"))
    again = extract(Document("b", text, published="2025-03-13", url="https://news.example/a"))
    assert [event.id for event in first] == [event.id for event in again]
    assert len({event.id for event in first}) == len(first)


@given(TEXTS, st.data())
def test_marked_spans_give_one_event_each_in_their_order(text, data):
    if not text:
        return
    starts = data.draw(st.lists(st.integers(0, len(text) - 1), max_size=4, unique=True))
    marked = [(start, min(len(text), start + 4)) for start in starts]
    events = extract(Document("a", text, published="2025-03-13"), mentions=marked)
    assert [tuple(event.evidence[0].trigger) for event in events] == marked


def test_a_marked_word_is_dated_like_any_other():
    text = "The court jailed Ann Lee on Monday. Her appeal failed on Wednesday."
    marks = [(text.index(word), text.index(word) + len(word)) for word in ("failed", "jailed")]
    events = extract(Document("a", text, published="2025-03-13"), mentions=marks)
    assert [event.best.isoformat() for event in events] == ["2025-03-12", "2025-03-10"]


def test_marks_need_not_be_events():
    text = "The blue door is shut."
    (event,) = extract(Document("a", text, published="2025-03-13"), mentions=[(4, 8)])
    assert event.evidence[0].trigger.of(text) == "blue"
    assert event.when is not None


@pytest.mark.parametrize("text", ["x" * 5_000, "said " * 2_000, "“" * 500, "\n" * 300, "1 " * 2_000])
def test_odd_texts_are_read(text):
    check_spans(text)


def test_repeated_captions_and_links_tell_nothing_twice():
    caption = "Police arrested Ann Lee in Leeds on Monday."
    assert len(extract(Document("a", f"{caption}\n\n{caption}", published="2025-03-13"))) == 1


def test_what_is_told_again_is_one_event():
    text = "Ann Lee said on Monday the bridge was safe. “It is safe,” Lee said.\n\nLee said so again."
    assert len(extract(Document("a", text, published="2025-03-13"))) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "A bomb exploded in Baghdad.",
        "The bridge collapsed.",
        "A plane carrying 20 people crashed near Lima.",
        "A volcano erupted in Iceland.",
        "A train derailed near Leeds.",
    ],
)
def test_what_opens_an_article_is_its_news_whatever_did_it(sentence):
    (event,) = extract(Document("a", sentence, published="2025-03-13"))
    assert (event.when.isoformat(), event.basis.value) == ("2025-03-12/2025-03-13", "publication")


def test_what_goes_on_every_year_is_no_news():
    assert extract(Document("a", "The virus kills thousands a year.", published="2025-03-13")) == ()


def test_a_time_before_a_relative_clause_is_no_word_of_its_headline():
    text = "The crew was sure this week that the war in Chile had not ended."
    at = text.index("ended")
    (event,) = extract(Document("a", text, published="2025-05-09"), mentions=[(at, at + 5)])
    assert event.headline == "The war in Chile had not ended"
