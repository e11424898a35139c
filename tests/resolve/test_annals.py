"""In news that lists its years in order, a bare date lies between the dates that stand around it."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find

CASE = (
    "The pipe burst on 3 March 2022.\n\nThe tenants sued on 2 May. {} In January 2023 the court heard them."
    "\n\nThey lost on 9 February 2023, but in April they appealed, and on 4 July 2023 they won."
)


def values(text, published=date(2024, 11, 20)):
    return [timex.value for timex in resolve_all(find(text), text, published)]


def test_a_bare_date_lies_between_the_dates_told_around_it():
    assert values(CASE.format("")) == [
        "2022-03-03",
        "2022-05-02",
        "2023-01",
        "2023-02-09",
        "2023-04",
        "2023-07-04",
    ]


def test_what_was_planned_is_passed_over():
    repaired = "A judge had it mended by the end of August. The owners came on 14 June."
    assert values(CASE.format(repaired))[2:5] == ["2022-08", "2022-06-14", "2023-01"]


def test_a_leap_day_lies_in_a_leap_year():
    told = "It broke on 3 March 2019. They sued on 29 February. They lost in May 2021 and won in May 2022."
    assert values(told)[1] == "2020-02-29"


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        # The years are not told in order.
        (
            "It broke in July 2023. They met on 2 May. It was built in June 2015 and sold in May 2020.",
            "2024-05-02",
        ),
        # Publication puts the bare date there too.
        (
            "It broke in July 2022, then in May 2023. They met on 2 May. They won in October 2024.",
            "2024-05-02",
        ),
        # Two years make no list.
        ("It broke on 3 March 2022.\n\nThey met on 2 May. He died in January 2023.", "2024-05-02"),
        # Nothing of the story is told behind it.
        ("It broke in June 2021, in July 2022 and in May 2023.\n\nThey met on 2 June.", "2024-06-02"),
        # The day of publication has come before.
        (
            "It broke on 3 March 2022. He spoke on Monday. They met on 2 May. In May 2023 … in June 2023 …",
            "2024-05-02",
        ),
    ],
)
def test_else_it_is_read_from_publication(text, bare):
    assert bare in values(text)


def test_feasts_seasons_and_the_end_of_the_year_lie_between_dates_too():
    told = "It began in June 2021. By Christmas they had {}. They moved in May 2022 and won in July 2023."
    assert values(told.format("six shops, and by Easter ten"))[1:3] == ["2021-12-25", "2022-04-17"]
    told = "They began in June 2021. In May 2022 they moved, and {} they had ten. In July 2023 they won."
    assert values(told.format("by the end of the year"))[2] == "2022"


def test_what_was_to_be_lies_between_dates_too():
    told = "It broke on 3 March 2022. He was to come on 2 May. In January 2023 it fell, in May 2023 it shut."
    assert values(told)[1] == "2022-05-02"


def test_dates_to_come_do_not_spoil_the_order():
    text = CASE.format("") + " It is listed for 2 December 2024. Signed on 5 July 2024."
    assert values(text)[1] == "2022-05-02"
