"""A headline tells the deed of whoever heads the subject, cut where a phrase ends."""

import pytest

from eventline.model.document import Document
from eventline.pipeline import extract

CASES = [
    (
        "On Monday the council of Orlo missed a chance to rebuild the old mill of Tarn.",
        "Council of Orlo missed chance to rebuild the old mill",
    ),
    (
        "On Monday Lima and Orlo signed a pact letting the fishermen of both towns return to the old bay.",
        "Lima and Orlo signed a pact",
    ),
    (
        "On Monday the harbour board rejected a motion that proposed dredging both the old basins at once.",
        "The harbour board rejected a motion",
    ),
    (
        "On Monday more than 900 flag-waving dockers and sailors met amid a sea of red umbrellas.",
        "More than 900 flag-waving dockers and sailors met",
    ),
    (
        "On Monday the guards shot at the divers rather than letting them board the ferry in the bay.",
        "The guards shot at the divers",
    ),
    (
        "The mayor of the old port of Orlo on Monday issued a statement calling for calm.",
        "Mayor of the old port of Orlo issued a statement",
    ),
    (
        "The board of Orlo, founded in May, will meet here.",
        "The board of Orlo was founded",
    ),
    (
        "In a raid launched from the sea on Monday, the rebels took the port.",
        "A raid was launched from the sea",
    ),
    ("The mayor made a speech at a show that marked the raid of 1999.", "A show marked the raid"),
    ("The mill, she said, was sold to Lima on Friday.", "The mill was sold to Lima"),
    (
        "The trial of the nurse accused of hiding the death of Ann Holt began on Monday.",
        "The trial of the nurse began",
    ),
    (
        "On Monday the ferry carrying the belongings of a man shot near the border reached Orlo.",
        "The ferry reached Orlo",
    ),
    ("Ten were hurt in Orlo on Monday and three on Friday.", "Ten were hurt in Orlo"),
    (
        "In 2018 Lima opened a mile-long, 4-lane bridge over the bay.",
        "Lima opened a mile-long 4-lane bridge over the bay",
    ),
    ("Lima has a fleet, despite losing the port in 2005.", "Lima lost the port"),
    ("Bells rang after the raid, launched on Monday.", "The raid was launched"),
    ("On Monday Lima nearly lost the port of Orlo.", "Lima nearly lost the port of Orlo"),
    ("On Monday Lima left not only the port but also the dam.", "Lima left the port and the dam"),
    ("The ministers held, in Orlo, a summit on Monday.", "The ministers held a summit"),
    (
        "Lima launched massive, coordinated raids on Orlo on Monday.",
        "Lima launched massive coordinated raids on Orlo",
    ),
    ("Cy Orm, a nurse hurt in the raid on Monday, sued the bank.", "A nurse was hurt in the raid"),
    ("The tug left with the ships that Lima sold on Monday.", "Lima sold the ships"),
    (
        "On Monday supporters of the jailed leader Ann Holt stormed the hall.",
        "Supporters of the jailed leader Ann Holt stormed the hall",
    ),
    (
        "On Monday guards serving the exiled leader Ann Holt left the old hall in Orlo.",
        "Guards serving exiled leader Ann Holt left the old hall",
    ),
    (
        "On Monday a member of the harbour council, Ann Holt, opened the new bridge.",
        "Ann Holt opened the new bridge",
    ),
    (
        "On Monday a tug hired by the Lima Harbour Board of Trade left Orlo.",
        "A tug left Orlo",
    ),
    ("On Monday Ann Holt took charge of legal, social and tax matters in Lima.", "Ann Holt took charge"),
    ("On Monday a man loyal to Peru shot Ann Holt.", "A man loyal to Peru shot Ann Holt"),
    (
        "On Monday Ann Holt was shot in Orlo by a man loyal to the exiled mayor.",
        "Ann Holt was shot in Orlo by a man",
    ),
    ("The men were jailed in the days before the May vote.", "The men were jailed"),
    ("Ann Holt runs the bank, having left Lima on Monday.", "Ann Holt left Lima"),
    (
        "The ex-U.S. envoy Ann Holt left a U.N.-run camp on Monday.",
        "The ex-U.S. envoy Ann Holt left a U.N.-run camp",
    ),
]


@pytest.mark.parametrize(("text", "told"), CASES, ids=[text for text, _ in CASES])
def test_cases(text, told):
    assert told in [event.headline for event in extract(Document("a", text, published="2025-03-13"))]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Lima faced fears that Oslo sank the ship on Monday.", "possible"),
        ("There were accusations that Oslo sank the ship on Monday.", "reported"),
    ],
)
def test_what_a_noun_claims_is_no_fact(text, status):
    told = {e.headline: e.status for e in extract(Document("a", text, published="2025-03-13"))}
    assert told["Oslo sank the ship"] == status


def test_a_verb_without_tense_is_no_headline():
    text = "Ann Holt said that Lima did what it could, citing a raid on Monday."
    told = [e.headline for e in extract(Document("a", text, published="2025-03-13"))]
    assert not any("citing" in headline for headline in told)


def test_what_took_until_a_day_is_no_headline_without_it():
    text = "It took Lima until Monday to buy the ships."
    told = [e.headline for e in extract(Document("a", text, published="2025-03-13"))]
    assert not any("took" in headline for headline in told)


def test_a_word_alone_is_no_headline():
    text = "Lima stopped short of leaving the pact on Monday."
    assert "Pact" not in [e.headline for e in extract(Document("a", text, published="2025-03-13"))]


@pytest.mark.parametrize("end", ["to this report.", "to this story", "reporting."])
def test_thanks_to_reporters_are_no_deed(end):
    text = f"Ann Holt, Bo Ek, Cy Orm, Dan Lind, Eva Maas, Finn Varo and Gus Tarn contributed {end}"
    assert extract(Document("a", text, published="2025-03-13")) == ()
