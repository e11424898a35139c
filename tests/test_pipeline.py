"""The order of the stages as a caller sees it: marked mentions, copies, numbered ids."""

import re

import pytest

import eventline as el

TEXT = "Kyiv agreed on Tuesday. Moscow refused on Wednesday."
NOTE = el.Document("note", TEXT, published="2025-03-13")


def test_marked_mentions_are_dated_one_each_in_order():
    spans = [
        (TEXT.index("refused"), TEXT.index("refused") + 7),
        (TEXT.index("agreed"), TEXT.index("agreed") + 6),
    ]
    events = el.extract(NOTE, mentions=spans)
    assert [event.evidence[0].trigger for event in events] == spans
    assert [str(event.when) for event in events] == ["2025-03-12", "2025-03-11"]


def test_no_mention_is_no_event():
    assert el.extract(NOTE, mentions=[]) == ()


@pytest.mark.parametrize("span", [(5, 1111), (-5, 3), (5, 5), (11, 5)])
def test_a_mention_outside_the_text_is_refused(span):
    with pytest.raises(ValueError, match="is empty or outside the text"):
        el.extract(NOTE, mentions=[span])


def test_the_same_text_gives_the_same_ids():
    assert [e.id for e in el.extract(NOTE)] == [
        e.id for e in el.extract(el.Document("other", TEXT, "2025-03-13"))
    ]


def test_copies_count_once_and_other_texts_get_marked_ids():
    other = el.Document("note", "Kyiv agreed on Tuesday.", published="2025-03-13")
    timeline = el.build([NOTE, NOTE, other], title="Two notes")
    assert len({document.id for document in timeline.documents} - {"note"}) == 1
    assert repr(timeline) == "<Timeline 'Two notes': 2 events, 2 articles>"


def test_a_language_without_rules_is_named():
    with pytest.raises(el.UnreadableError, match="'xx'"):
        el.tag("x", language="xx")


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        (
            lambda: el.build("examples"),
            "documents is the str 'examples', expected documents: el.read('examples') gives them",
        ),
        (
            lambda: el.build(["a"]),
            "documents holds the str 'a', expected documents: el.read('a') gives them",
        ),
        (lambda: el.build(NOTE), "expected several such as [document]"),
        (lambda: el.build(None), "documents is None, expected several such as [document]"),
        (lambda: el.extract("text"), "document is the str 'text', expected a Document"),
        (lambda: el.tag(None), "text is None, expected a string"),
        (lambda: el.tag(b"today"), "text is the bytes b'today', expected a string"),
        (lambda: el.resolve(None), "phrase is None, expected a string"),
    ],
)
def test_what_is_of_another_kind_is_refused_with_what_was_expected(call, fault):
    with pytest.raises(TypeError, match=re.escape(fault)):
        call()


def test_the_order_in_which_articles_come_makes_no_difference():
    notes = [NOTE, el.Document("late", TEXT, "2025-03-20"), el.Document("bare", "Kyiv agreed.")]
    timeline = el.build(notes)
    assert el.build(notes[::-1]) == timeline
    assert el.build(notes[:1], onto=el.build(notes[1:])) == timeline
    assert [document.id for document in timeline.documents] == ["note", "late", "bare"]
