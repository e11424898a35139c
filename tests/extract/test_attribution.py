"""Who says so: the one who tells it, and whom that one cites."""

import pytest

import eventline as el


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Lima bombed Orlov on Monday, Fen Radio reported, citing officials.", "Fen Radio, citing officials"),
        (
            "Fen Radio, citing two officials, reported on Monday that a dam broke.",
            "Fen Radio, citing two officials",
        ),
        (
            "The bank cut 30 jobs on Friday, Fen Radio reported on Monday, citing two officials.",
            "Fen Radio, citing two officials",
        ),
        ("A spokesman at Peru's Trade Office said on Monday that the ferry sank on Friday.", "spokesman"),
        ("A spokesman for President Ann Lee said on Monday that the ferry sank on Friday.", "spokesman"),
        ("Bo Ek, head of the Tarn Council, said on Monday that the ferry sank on Friday.", "Bo Ek"),
        ("Lima bombed Orlov on Monday, according to the mayor.", "the mayor"),
        ("Lima bombed Orlov on Monday, citing officials.", "officials"),
        (
            "Lima bombed Orlov on Monday, citing two people close to the mayor.",
            "two people close to the mayor",
        ),
        ("Ann Lee closed the mine on Monday, citing a shortfall of $12 million.", None),
        ("Ann Lee closed the mine on Monday, citing Peruvian pressure.", None),
        ("Ann Lee closed the mine on Monday, citing its poor record.", None),
        ("The mayor did not respond to a letter that Ann Lee sent on Monday.", None),
    ],
)
def test_speaker(text, speaker):
    told = el.extract(el.Document("a", text, "2025-03-13"))
    assert speaker in {event.speaker for event in told}


def test_who_cites_somebody_says_so_himself():
    text = "President Ann Lee told reporters on Monday that the dam had burst, citing a friend."
    said = next(
        event for event in el.extract(el.Document("a", text, "2025-03-13")) if "told" in event.headline
    )
    assert (said.status, said.speaker) == ("occurred", None)


def test_who_complains_in_the_next_clause_told_nothing_of_the_one_before():
    text = "On 3 March dead fish were seen in the basin, and local fishermen complained to the police."
    told = {event.headline: event.speaker for event in el.extract(el.Document("a", text, "2025-03-13"))}
    assert told["Dead fish were seen in the basin"] is None
    assert "Local fishermen complained to the police" in told
