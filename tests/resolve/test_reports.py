"""A report on a company compares its quarter, or its year so far, with the same time a year before."""

import eventline as el

NEWS = "Profit rose in the third quarter from $3 million {}."
MONTHS = " For the nine months, profit was $9 million, up from $8 million {}."


def values(text):
    return {timex.text: timex.value for timex in el.tag(text, published="2019-11-04")}


def test_a_year_ago_is_the_quarter_a_year_ago():
    assert values(NEWS.format("a year ago"))["a year ago"] == "2018-Q3"


def test_after_the_nine_months_it_is_the_year():
    text = NEWS.format("then") + MONTHS.format("a year earlier")
    assert values(text)["a year earlier"] == "2018"


def test_nine_months_alone_are_a_length():
    assert values("For the nine months he waited. He left a year ago.")["a year ago"] == "2018"


def test_the_quarter_of_another_year_is_only_compared_with():
    text = NEWS.format("in the 2018 quarter") + " The year-ago result held a charge."
    assert values(text)["year-ago"] == "2018-Q3"
