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
        "The offer is open until Friday.",
        "The farmers planned a march through the old town of Lublin on Friday.",
        "The board named her director, effective Friday.",
        "how about Friday night then",
        "Join us in the park on Friday!",
        "so tired, see you Friday",
        "can't wait for Friday",
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
    ],
)
def test_looking_back(text):
    assert last_value(text) == LAST


def test_a_day_without_a_verb_is_the_nearest():
    assert last_value("Away from home from 17th May to 21st June") == "2025-06-21"
    assert last_value("Closed on 2 February") == "2025-02-02"
