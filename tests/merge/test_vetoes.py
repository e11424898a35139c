"""What happens in two places, or with two people, are two events, however alike it is told."""

import pytest

import eventline as el


def built(*sentences):
    return el.build(
        [
            el.Document(f"a{n}", sentence, "2025-03-05", source=f"Paper {n}")
            for n, sentence in enumerate(sentences)
        ]
    )


@pytest.mark.parametrize(
    "sentences",
    [
        (
            "Rebels shelled Odesa on Tuesday, officials said.",
            "Rebels shelled Kharkiv on Tuesday, officials said.",
        ),
        ("A drone hit a house in Sumy on Tuesday.", "A drone hit a house in Odesa on Tuesday."),
        (
            "A bomb exploded in Baghdad on Tuesday, killing 9.",
            "A bomb exploded in Basra on Tuesday, killing 9.",
        ),
        ("Police arrested a man in Leeds on Tuesday.", "Police arrested a man in Hull on Tuesday."),
        ("The firm cut 200 jobs in Ohio on Tuesday.", "The firm cut 200 jobs in Texas on Tuesday."),
        ("Ann Lee met Bo Ek on Tuesday.", "Ann Lee met Cy Orm on Tuesday."),
        ("The dam above the town burst on Tuesday.", "A smaller dam above the town burst on Tuesday."),
        ("Another mill burnt down in Tarn on Tuesday.", "The old mill burnt down in Tarn on Tuesday."),
    ],
)
def test_two_places_or_people_are_two_events(sentences):
    assert len(built(*sentences)) == 2


@pytest.mark.parametrize(
    "sentences",
    [
        ("A drone hit a house in Sumy on Tuesday.", "A drone hit a house in the Sumy region on Tuesday."),
        (
            "A missile hit a market in Konotop on Tuesday.",
            "A missile hit a market in the Sumy region on Tuesday.",
        ),
        ("A drone hit a house in Sumy on Tuesday.", "On Tuesday a drone hit a house, the governor said."),
        ("Ann Lee met Bo Ek on Tuesday.", "Bo Ek and Ann Lee met on Tuesday."),
    ],
)
def test_a_town_and_its_region_are_one_event(sentences):
    assert len(built(*sentences)) == 1


def test_what_two_sentences_both_name_parts_nothing():
    assert (
        len(
            built(
                "Rebels shelled Odesa and Kharkiv on Tuesday.", "Rebels shelled Kharkiv and Odesa on Tuesday."
            )
        )
        == 1
    )
