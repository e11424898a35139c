"""Plans, deadlines and invitations look ahead whatever the tense of the verb beside them."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find

THURSDAY = date(2025, 3, 20)
COMING, LAST = "2025-03-21", "2025-03-14"


def last_value(text, published=THURSDAY):
    return resolve_all(find(text), text, published)[-1].value


@pytest.mark.parametrize(
    "text",
    [
        "The hotel, fully booked until Friday, took no calls.",
        "All rooms are booked until Friday.",
        "The bridge is closed until Friday.",
        "The airline expects normal service from Friday.",
        "The offer is open until Friday.",
        "The farmers planned a march through the old town of Lublin on Friday.",
        "The board named her director, effective Friday.",
        "Oil rose ahead of the first meeting Friday.",
        "Lima freed ten prisoners ahead of talks in Oslo on Friday.",
        "how about Friday night then",
        "Join us in the park on Friday!",
        "so tired, see you Friday",
        "can't wait for Friday",
        "Can Friday come already",
        "how about Friday then? We sat around",
        "The court meets on Friday.",
        "She arrives in Lima on Friday.",
        '"We meet Friday," he said.',
        "Maybe they'll come in Aug. or Sept. and by Friday. Rain fell.",
    ],
)
def test_looking_ahead(text):
    assert last_value(text).startswith(COMING)


@pytest.mark.parametrize(
    "text",
    [
        "The rally lasted until Friday.",
        "The lease had been due to end on Friday.",
        "Sales were better than expected on Friday.",
        "She has been away since Friday.",
        "Friday's vote was close.",
        "The rise follows Friday's fall.",
        "The council met in Aug. He left on Friday.",
    ],
)
def test_looking_back(text):
    assert last_value(text) == LAST


def test_a_day_without_a_verb_is_the_nearest():
    assert last_value("Away from home from 17th May to 21st June") == "2025-06-21"
    assert last_value("Closed on 2 February") == "2025-02-02"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fair opened on the 25th.", "2025-02-25"),
        ("The fair will open on the 25th.", "2025-03-25"),
        ("The fair opens on the 15th.", "2025-04-15"),
        ("The fair opened on the 15th.", "2025-03-15"),
        ("School starts in September.", "2025-09"),
        ("School started in September.", "2024-09"),
        ("The board decided to close the mine in May.", "2025-05"),
        ("In May, the board decided to close the mine.", "2024-05"),
        ("Copper futures for May fell.", "2025-05"),
        ("An April copper futures contract fell.", "2025-04"),
        ("She spoke of the planned visit of U.S. Senator Ann Hale in April.", "2025-04"),
        ("He had been talking of the scheduled trip of the envoy in April.", "2025-04"),
        ("It had a deal to buy the Akron, Ohio, and Peru, Ill., plants in April.", "2025-04"),
    ],
)
def test_days_of_the_month_and_months_follow_the_tense(text, expected):
    assert last_value(text) == expected


def test_a_history_in_the_present_has_no_schedule():
    story = (
        "In 1521 the siege begins. In 1522 the king arrives in May and leaves in June. It ends in July. "
        "The town is free in 1523 and rich in 1524."
    )
    found = [timex.value for timex in resolve_all(find(story), story, THURSDAY)]
    assert found[:5] == ["1521", "1522", "1522-05", "1522-06", "1522-07"]


def test_what_must_be_done_lies_ahead():
    text = "Claims must be lodged on 31 January."
    (timex,) = resolve_all(find(text), text, date(2024, 11, 5))
    assert timex.value == "2025-01-31"


@pytest.mark.parametrize(
    "text", ["Until Friday the road stays closed.", "The firm cut jobs and plans 150 more by Friday."]
)
def test_what_goes_on_until_then_or_is_planned_by_then(text):
    assert last_value(text) == COMING
