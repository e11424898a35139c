"""What somebody says stands once on a timeline, with its speaker."""

import pytest
from attrs import evolve

import eventline as el
from eventline.merge.sayings import without_sayings
from eventline.model.relation import Order, Relation


def told(text, published="2025-03-13"):
    note = el.Document("note", text, published)
    on_timeline = {event.headline for event in el.build([note])}
    return [(event.headline, event.headline in on_timeline) for event in el.extract(note)]


@pytest.mark.parametrize(
    ("text", "saying", "claim"),
    [
        (
            "Norway said on Tuesday that drones hit the port of Varo on Monday.",
            "Norway said that drones hit the port of Varo",
            "Drones hit the port of Varo",
        ),
        (
            "Norway and Peru will meet in Oslo next week, Ann Lee said on Tuesday.",
            "Ann Lee said Norway and Peru will meet in Oslo",
            "Norway and Peru will meet in Oslo",
        ),
    ],
)
def test_a_claim_stands_for_its_saying(text, saying, claim):
    assert set(told(text)) == {(saying, False), (claim, True)}
    (event,) = el.build([el.Document("note", text, "2025-03-13")])
    assert event.speaker == saying.partition(" said")[0]
    assert event.evidence[0].quote == text


@pytest.mark.parametrize(
    "text",
    [
        "Norway said on Tuesday that its army held Varo.",
        "Norway said on Tuesday that drones had hit the port of Varo in May 2019.",
    ],
    ids=["no event of its own", "long ago"],
)
def test_a_saying_that_is_more_stays(text):
    assert "Norway said" in " ".join(headline for headline, stays in told(text) if stays)


def test_a_saying_that_something_is_dated_by_stays():
    saying, claim = el.extract(
        el.Document(
            "note", "Norway said on Tuesday that drones hit the port of Varo on Monday.", "2025-03-13"
        )
    )
    assert without_sayings([saying, claim]) == (claim,)
    after = Relation(Order.AFTER, saying.id, "a day after", "Norway said so")
    dated = evolve(claim, relations=(after,))
    assert without_sayings([saying, dated]) == (saying, dated)
