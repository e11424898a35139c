"""A headline tells the deed of whoever heads the subject, cut where a phrase ends."""

import pytest

from eventline.model.document import Document
from eventline.pipeline import extract

CASES = [
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
