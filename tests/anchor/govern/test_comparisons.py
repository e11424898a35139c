"""A time that something is compared with, or that is part of a name, dates nothing."""

import pytest

from eventline.anchor.govern.comparisons import only_measures
from eventline.pipeline import tag


def measures(text):
    (timex,) = tag(text, published="2024-06-12")
    return only_measures(timex, text)


@pytest.mark.parametrize(
    "text",
    [
        "Output fell to its lowest level since 2008.",
        "The index closed up 54 points from Thursday.",
        "Sales were higher than in 2019.",
        "Profit fell to 12 million francs from 60 million a year ago.",
        "Exports rose to 4 million tonnes from 3 million tonnes the previous year.",
        "The loss widened to 84 million from 51 million a year earlier.",
        "The ward holds forty men, up from ten a week ago.",
        "The share stayed above its November 2022 low.",
        "The firm showed its phone at Gadget Fair 2023.",
        "Louis VII (r. 1137–1180) left.",
        "Hannibal (247–183 BC) crossed the Alps.",
        "Ann Holt (born in 1950) won.",
    ],
)
def test_it_is_only_compared_with(text):
    assert measures(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Northern War (1700–1721) ended.",
        "Ann Holt (on Monday) won.",
        "The firm is cutting deliveries to a fifth from Wednesday.",
        "In 2022 the number of refugees grew by a fifth.",
        "Troops have held the town since 2022.",
        "The index fell to 412 points from 420 on Monday.",
        "Troops withdrew from 20 villages a year ago.",
        "The strike on Thursday killed four.",
    ],
)
def test_it_says_when(text):
    assert not measures(text)
