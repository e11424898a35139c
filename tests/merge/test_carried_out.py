"""A plan and its end told by one word; groups that are kidnapped once; what opens an article."""

import pytest

from eventline.model.document import Document
from eventline.pipeline import build


def test_a_plan_and_its_end_are_one_event_by_their_word_and_day():
    timeline = build(
        [
            Document(
                "a", "A three-day truce will begin in the valley on Friday.", "2030-11-14", source="a.example"
            ),
            Document(
                "b", "The truce, which began on Friday, held on Sunday.", "2030-11-17", source="b.example"
            ),
        ]
    )
    truce = next(event for event in timeline if "truce" in event.headline)
    assert [change.status.value for change in truce.status_history] == ["planned", "occurred"]


def test_an_exchange_that_is_planned_and_takes_place_in_one_article_is_one_event():
    text = (
        "Peru and Chile would exchange 20 prisoners on Wednesday, a minister said. "
        "The exchange took place on Wednesday."
    )
    timeline = build([Document("a", text, "2025-03-19")])
    told = [event for event in timeline if event.status.value == "occurred" and "exchange" in event.headline]
    assert [(event.headline, event.actors) for event in told] == [
        ("The exchange took place", ("Peru", "Chile"))
    ]


def test_a_group_is_kidnapped_once_within_days():
    timeline = build(
        [
            Document(
                "a", "Gunmen kidnapped five aid workers in Peru on Friday.", "2030-11-02", source="a.example"
            ),
            Document(
                "b", "The aid workers were abducted in Peru on Thursday.", "2030-11-05", source="b.example"
            ),
        ]
    )
    (event,) = timeline
    assert [conflict.when.isoformat() for conflict in event.conflicts] == ["2030-10-31"]


def test_what_opens_an_article_weighs_more_than_what_it_adds():
    text = "A quake killed 40 people in Lima on Tuesday. Ann Lee called off a trip. Bo Ek thanked the nurses."
    timeline = build([Document("a", text, "2031-05-14")])
    assert [event.headline for event in timeline.top(1)] == ["A quake killed 40 people in Lima"]


def told(*texts):
    """Return the events of articles, each by another paper."""
    return build([Document(f"d{n}", text, "2025-03-13", source=f"p{n}") for n, text in enumerate(texts)])


def test_what_began_is_one_event_though_no_more_is_told():
    (event,) = told("The protests began on 3 March.", "It was calm before protests began on 3 March.")
    assert len(event.evidence) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A fire destroyed the old mill on Monday.", "The old mill was destroyed by a fire on Sunday."),
        ("Delta Bank bought its rival Orlo on Monday.", "Delta Bank took over Orlo on Sunday."),
    ],
)
def test_what_happens_once_to_a_thing_or_between_two_has_one_day(one, other):
    (event,) = told(one, other)
    assert event.conflicts
