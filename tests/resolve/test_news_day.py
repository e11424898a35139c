"""The day of an hour or a part of the day in news that has glanced at an old day since."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find

_GLANCE = "It was built on 9 September 2018 in Split."


def last(*paragraphs):
    text = "\n\n".join(paragraphs)
    return resolve_all(find(text), text, date(2025, 3, 20))[-1].value


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        ((_GLANCE, "Divers came in the morning."), "2025-03-20TMO"),
        ((_GLANCE, "Crews worked overnight."), "2025-03-19TNI"),
        ((_GLANCE, "The captain will be heard in the evening."), "2025-03-20TEV"),
        ((_GLANCE, "The captain landed at 9 a.m. and left."), "2025-03-20T09:00"),
        (("The ferry, which sailed on 9 September 2018, was found in the evening.",), "2025-03-20TEV"),
        (("The ferry (launched on 9 September 2018) came home at dawn.",), "2025-03-20TMO"),
        (("The ferry sank on Monday.", "In Split, crews worked overnight."), "2025-03-19TNI"),
        (("The ferry sank on Monday.", "Prices fell after overnight losses in Rome."), "2025-03-17TNI"),
        (("The ferry sank on Wednesday.", _GLANCE, "Divers came late in the evening."), "2025-03-19TEV"),
    ],
)
def test_a_part_of_the_day_is_one_of_the_news_behind_a_glance_at_an_old_day(paragraphs, expected):
    assert last(*paragraphs) == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("The ferry sank on Monday.", "Divers came in the morning."), "2025-03-17TMO"),
        (("It sailed on 9 February. Divers came in the morning.",), "2025-02-09TMO"),
        (("It sailed on 9 February, a Sunday. Divers came in the morning.",), "2025-02-09TMO"),
        (("It sailed on the evening of 9 February.", "At dawn it was gone."), "2025-02-10TMO"),
        (("It sailed on 7 February and sank on 9 February.", "Divers came at dawn."), "2025-02-09TMO"),
    ],
)
def test_a_story_goes_on_from_the_day_that_it_told(paragraphs, expected):
    assert last(*paragraphs) == expected
