"""Titles, captions, bylines and headings that a lost line break left in front of a sentence."""

import pytest

import eventline as el
from eventline.syntax.sentences import sentences


@pytest.mark.parametrize(
    "text",
    [
        "Mill closes for good | The owners had run out of grain.",
        "Bridge over the Orlo reopens after flood | A crowd of villagers cheered the first lorry.",
        "Divers look for the ferry “We hope to find it” | They have searched for a week.",
        "The mayor after the vote | He had lost by nine votes.",
        "Farmers block the road to Tarn | More than thirty tractors stood there.",
        "HOW THE SIEGE OF TARN ENDED | Soldiers came over the hill at dawn.",
        "By Ann Lee, AP | Divers found the ferry.",
        "By the Valley News Staff | Rescuers reached the last farm.",
        "Ferry sinks off Tarn | * Nine people are missing | * Divers go down at dawn",
    ],
)
def test_a_sentence_begins_behind_what_is_no_sentence(text: str) -> None:
    parts = text.split(" | ")
    assert [span.of(text.replace(" | ", " ")) for span in sentences(text.replace(" | ", " "))] == parts


@pytest.mark.parametrize(
    "text",
    [
        "She told The paper that the mill had closed.",
        "He read it in The Valley Post and in Mill News.",
        "Vitamin A levels fell.",
        "The court heard on Monday that Witness A saw the driver.",
        "Company A sued Company B in May.",
        "The band called its record How we met.",
        "3 May 2011 The board met.",  # the day of the meeting
        "(8:15 p.m. Monday) In the harbour a crane fell.",
    ],
)
def test_a_capital_inside_a_sentence_begins_none(text: str) -> None:
    assert [span.of(text) for span in sentences(text)] == [text]


def test_the_headline_has_no_words_of_the_title() -> None:
    text = "Hopes fade in the valley of Orlo The rescuers found nine bodies in a cellar on Monday."
    assert [x.headline for x in el.extract(el.Document("a", text, "2025-03-13"))] == [
        "The rescuers found nine bodies in a cellar"
    ]


def test_a_title_takes_no_place_among_the_first_sentences() -> None:
    title, body = "Quiet days at the harbour", "Nothing else is known of it."
    lead = "The police arrested nine dockers."
    text = "\n".join([f"{title} {body}"] * 1 + [f"{title} of Tarn {body}", f"{title} of Orlo {body}", lead])
    assert "The police arrested nine dockers" in [
        x.headline for x in el.extract(el.Document("a", text, "2025-03-13"))
    ]


def test_the_stamp_of_a_comment_is_no_entry_and_no_event() -> None:
    text = "May 2, 2011 at 9:14 am | Reply The mill must close.\n\nMay 3, 2011 at 8:02 pm | Reply Never."
    assert all("Reply" not in x.headline for x in el.extract(el.Document("a", text, "2011-05-04")))
