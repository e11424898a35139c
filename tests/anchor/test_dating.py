"""Which time governs which happening, and what is done without one."""

import pytest

from eventline.model.document import Document
from eventline.model.status import Status
from eventline.pipeline import extract

PUBLISHED = "2025-03-13"  # a Thursday


def _when(text, published=PUBLISHED, **more):
    return {
        event.evidence[0].trigger.of(text): event.when and event.when.isoformat()
        for event in extract(Document("a", text, published=published, **more))
    }


CASES = [
    (
        "Ann Lee said on Monday rebels shelled Torv on Sunday.",
        {"said": "2025-03-10", "shelled": "2025-03-09"},
    ),
    (
        "Ann Lee, who quit in 2020, returned on Friday.",
        {"quit": "2020-01-01/2020-12-31", "returned": "2025-03-07"},
    ),
    ("Two trams collided in the morning rush hour on Monday.", {"collided": "2025-03-10"}),
    ("Ann Lee praised Friday's strike.", {"praised": "2025-03-12/2025-03-13", "strike": "2025-03-07"}),
    ("Ann Lee agreed on Monday to meet him on 4 April.", {"agreed": "2025-03-10", "meet": "2025-04-04"}),
    (
        "On Monday, police arrested Ann Lee and searched her flat.",
        {"arrested": "2025-03-10", "searched": "2025-03-10"},
    ),
    ("The board met on Monday and voted 6-1 to sell.", {"met": "2025-03-10", "voted": "2025-03-10"}),
    ("Shares fell on Friday to their lowest level since 2008.", {"fell": "2025-03-07"}),
    ("Police arrested Ann Lee in a raid on Monday.", {"arrested": "2025-03-10"}),
    ("It was back in 1998 that Lima left the union.", {"left": "1998-01-01/1998-12-31"}),
    ("It was not until 1998 that Lima joined the union.", {"joined": "1998-01-01/1998-12-31"}),
    ("Peru said on Monday it opposed talks with Oslo.", {"said": "2025-03-10"}),
    ("The rivals all voted for the pact on Friday.", {"voted": "2025-03-07"}),
    (
        "The quake that hit Lima in 1974 killed nine.",
        {"hit": "1974-01-01/1974-12-31", "killed": "1974-01-01/1974-12-31"},
    ),
    ("The envoys met this week.", {"met": "2025-03-10/2025-03-12"}),
    ("The board announced the merger in May 2024.", {"announced": "2024-05-01/2024-05-31"}),
    ("The envoys will meet on 20 and 21 March.", {"meet": "2025-03-20/2025-03-21"}),
    ("Lima freed ten men on Monday and another 12 on Tuesday.", {"freed": "2025-03-10/2025-03-11"}),
    ("The envoys met in May and in July.", {"met": "2024-05-01/2024-05-31"}),
    (
        "Peru shelled Torv on 3 March. It has since bombed Ostra.",
        {"shelled": "2025-03-03", "bombed": "2025-03-03/2025-03-13"},
    ),
    (
        "Peru shelled Torv on Monday. Its troops likely captured Ostra.",
        {"shelled": "2025-03-10", "captured": "2025-03-10"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_government(text, expected):
    assert _when(text) == expected


def test_without_a_day_of_publication_only_full_dates_count():
    text = "Police arrested Ann Lee on 4 March 2021. The court freed her on Monday."
    assert _when(text, published=None) == {"arrested": "2021-03-04", "freed": None}


def test_a_plan_with_only_a_last_day_begins_with_the_publication_a_marked_one_behind_it():
    plan = Document("a", "The firm will close its mill by June.", published=PUBLISHED)
    assert extract(plan)[0].when.isoformat() == "2025-03-13/2025-06-30"
    assert extract(plan, mentions=[(14, 19)])[0].when.isoformat() == "2025-03-14/2025-06-30"


def test_undated_news_has_two_days_and_the_likelier_one():
    (event,) = extract(Document("a", "France has expelled two envoys.", published=PUBLISHED))
    assert (event.basis, event.best.isoformat()) == ("publication", "2025-03-13")
    assert event.when.isoformat() == "2025-03-12/2025-03-13"


def test_what_came_next_has_the_day_but_not_the_hour():
    text = "Rebels crossed the river at 5am on Monday. They seized a bridge."
    hours = [event.when.granularity.name for event in extract(Document("a", text, "2025-03-13"))]
    assert hours == ["HOUR", "DAY"]


def test_the_day_of_the_story_is_carried_on():
    text = "Fire destroyed a pier on Wednesday.\n\nAda Venn blamed the wind.\n\nPiet Roos said it was bad."
    events = extract(Document("a", text, published=PUBLISHED))
    assert {event.when.isoformat() for event in events} == {"2025-03-12"}
    assert [event.basis for event in events] == ["expression", "carried-over", "carried-over"]


def test_two_days_of_news_leave_the_rest_open():
    text = "Fire destroyed a pier on Wednesday.\n\nRain hit the quay on Thursday.\n\nPiet Roos said so."
    assert _when(text)["said"] == "2025-03-12/2025-03-13"


def test_what_no_words_date_is_no_older_than_the_news_that_opens_the_article():
    text = "Rain hit the quay on Thursday.\n\nFire destroyed a pier on Wednesday.\n\nPiet Roos said so."
    assert _when(text)["said"] == "2025-03-13"


def test_what_only_describes_an_object_is_not_of_the_day_told_before():
    text = "The war began in May. On Monday Peru sold the guns. It lost the ground it took."
    assert list(_when(text)) == ["war", "sold", "lost"]


def test_a_dateline_says_the_day_of_the_news():
    text = "TULMIN, 12 March (Wire) – France has expelled two envoys."
    assert _when(text) == {"expelled": "2025-03-12"}


def test_what_lies_after_publication_is_planned():
    (event,) = extract(Document("a", "The summit in Oslo on 4 April matters.", published=PUBLISHED))
    assert event.status == "planned"


def test_confidence_falls_with_the_reason():
    def confidence(text):
        return extract(Document("a", text, published=PUBLISHED))[-1].confidence

    attached = confidence("Police arrested Ann Lee on Monday.")
    carried = confidence("Soldiers crossed the river on 3 March. They captured the bridge.")
    undated = confidence("France has expelled two envoys.")
    assert attached > carried
    assert attached > undated


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("The minister plans to visit Kyiv in the coming weeks.", ["2025-03-14/.."]),
        ("Ana Lee will visit Lima over the next few days.", ["2025-03-14/.."]),
        ("Ana Lee will stay in Lima for the next few days.", []),
        ("The bank has cut costs for the coming years.", []),
    ],
)
def test_what_is_planned_for_the_coming_weeks_begins_tomorrow(text, planned):
    events = extract(Document("a", text, published=PUBLISHED))
    assert [event.when.isoformat() for event in events if event.status is Status.PLANNED] == planned


@pytest.mark.parametrize(
    "text",
    [
        "The vote was held on 3 March 2025. Three days after the vote, the leaders met and signed a treaty.",
        "Lima agreed on 3 March. Three days after it agreed, Oslo signed the pact and sent an envoy.",
    ],
)
def test_the_verb_beside_one_that_another_sentence_dates_has_its_day(text):
    assert list(_when(text).values())[-1] == "2025-03-06"
