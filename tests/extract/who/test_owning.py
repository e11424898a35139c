"""Actors by a possessive: "its jets struck" is told of the country, "she and Ek" of both."""

import pytest

import eventline as el

CASES = [
    ("Peru fought on. On Monday its artillery hit the harbour of Tulmin.", "hit", ("Peru",)),
    ("General Piet Roos claimed that his troops took the airport on Monday.", "took", ("troops",)),
    (
        "The board said on Monday that Ada Venn broke the pact which she and Bo Ek signed in May.",
        "signed",
        ("Ada Venn", "Bo Ek"),
    ),
]


@pytest.mark.parametrize(("text", "deed", "actors"), CASES, ids=[deed for _, deed, _ in CASES])
def test_actors(text, deed, actors):
    events = el.extract(el.Document("a", text, "2024-05-15"))
    assert [x.actors for x in events if x.evidence[0].trigger.of(text) == deed] == [actors]


OWNED = [
    ("The rebels left. Lima said that its jets bombed Orlo on Monday.", "Lima’s jets bombed Orlo"),
    ("The tug Holm brought grain sold by rebels since their raid began on Monday.", "Rebels’ raid began"),
    ("All 61 crew swam ashore. Its cargo sank on Monday.", "Its cargo sank"),
    ("Rebels live in Orlo. On Monday its docks burned down.", "Its docks burned down"),
]


@pytest.mark.parametrize(("text", "told"), OWNED, ids=[told for _, told in OWNED])
def test_many_own_nothing_that_is_its(text, told):
    assert told in [x.headline for x in el.extract(el.Document("a", text, "2024-05-15"))]


def test_what_began_long_before_is_not_where_the_news_is():
    text = "Troops shelled the Orm valley in Peru on Monday in the worst raid since Cuba invaded in 2019."
    events = el.extract(el.Document("a", text, "2024-05-15"))
    assert [x.place for x in events if x.evidence[0].trigger.of(text) == "invaded"] == [None]
