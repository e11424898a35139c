"""Days, hours and periods as reports, programmes, records and letters write them."""

import pytest

import eventline as el


def values(text, published="2024-03-10"):
    return [timex.value for timex in el.tag(text, published=published)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The start was put back 15 minutes to 3.15pm.", ["15 minutes", "3.15pm"]),
        ("The coach left at 6.40 am. Nobody saw it.", ["6.40 am"]),
        ("He left on 6th April, 2023. A day-long fast followed.", ["6th April, 2023", "day-long"]),
        ("The file is 2022-08-1147.", []),
        ("Last day of term: 31 March", ["31 March"]),
        ('Her song, "September", is the pick.', []),
        ("It set him two years back.", ["two years"]),
        ("They met on the week of the cat.", []),
        ("Mon 9 people came.", []),
        ("She read the new year group its rules.", []),
        ("It is a mid-century chair.", []),
    ],
)
def test_what_is_marked(text, words):
    assert [timex.text for timex in el.tag(text, published="2024-03-10")] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I said so on Tuesday last, and left.", "2024-03-05"),
        ("The court will sit on Monday next at ten.", "2024-03-11"),
        ("The coupon is payable on June 15 and December 15 of each year.", "XXXX-12-15"),
        ("It fell two years back.", "2022"),
        ("I began it two summers ago.", "2022-SU"),
        ("They break even by year-end 2026.", "2026"),
        ("They want to stop by mid-century.", "20"),
        ("Melt began in the summer of 2019/20.", "2019-12/2020-02"),
        ("The pact was to run from midsummer 1906.", "1906-SU"),
        ("He rang in the week before Christmas.", "2023-W51"),
        ("It shut on the day after Thanksgiving 2019.", "2019-11-29"),
        ("She called on Saturday arvo.", "2024-03-09TAF"),
        ("I will be in Boston the week of the nineteenth.", "2024-W12"),
        ("On hospital day 4 he fell.", "XXXX-XX-XX"),
        ("On day 2 after admission it rose.", "XXXX-XX-XX"),
        ("Police came on the intervening night of March 6 and 7.", "2024-03-06TNI"),
        ("It will report in the new year.", "2025"),
        ("It must be spent by the end of the financial year.", "FY2024"),
        ("They took 10 mg twice daily.", "P1D"),
        ("H1 FY25 results are due.", "2025-H1"),
        ("He sailed on Octr. 21st, 1805.", "1805-10-21"),
        ("The squad left on 5 Aug 07.", "2007-08-05"),
        ("Shops are closed Monday.", "2024-03-11"),
        ("December crude fell.", "2024-12"),
        ("The March contract fell.", "2024-03"),
        ('"See you in September!"', "2024-09"),
        ('"We\'re getting married in July."', "2024-07"),
        ("There's another one in May.", "2024-05"),
        ("Frost is likely late today or tonight, and in the north late on Saturday.", "2024-03-16"),
        ("From the 3rd the fare rises to £2.40.", "2024-03-03"),
        ("The van came on the line at 1100 local.", "2024-03-10T11:00"),
    ],
)
def test_the_last_time_of_a_line(text, expected):
    assert values(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He was hired on January 17, 2021, fired on February 2 and sued on March 3.",
            ["2021-01-17", "2021-02-02", "2021-03-03"],
        ),
        ("The act, passed on May 3, 2021, takes effect on June 5.", ["2021-05-03", "2024-06-05"]),
        (
            "On July 17, 2023, the mill burned down. On July 19 it was pulled down.",
            ["2023-07-17", "2023-07-19"],
        ),
        (
            "On July 17, 2023, the mill burned down. On July 19 it will open again.",
            ["2023-07-17", "2024-07-19"],
        ),
        ("The level was 2.1 on 1/12 and 3.4 on 1/14.", ["2024-01-12", "2024-01-14"]),
        ("I was six. That was 1947. By March the ice had gone.", ["1947", "1947-03"]),
        ("In 480 BC he fell. The hall was built in the fifth century.", ["BC0480", "BC04"]),
        ("In 480 BC he fell. The hall was built in the 17th century.", ["BC0480", "16"]),
        ("In 356 BC he was crowned. From 336 until 323 he was king.", ["BC0356", "BC0336", "BC0323"]),
        ("In 480 BC he fell. Forty-nine years afterwards war began.", ["BC0480", "BC0431"]),
        (
            "Thursday 9pm, ITV: a new series. Mon 11: quiz night, 8pm.",
            ["2024-03-14T21:00", "2024-03-11", "2024-03-11T20:00"],
        ),
    ],
)
def test_times_beside_each_other(text, expected):
    assert values(text) == expected


def test_the_end_of_the_year_does_not_make_news_of_a_history():
    text = (
        "On 28 June 1914 he was shot. By the end of the year many were dead. "
        "In the winter of 1916–17 they starved. "
        "Prices fell after 1925. The following June a treaty was signed."
    )
    assert values(text) == ["1914-06-28", "1914", "1916-WI", "1925", "1926-06"]


def test_not_less_than_is_at_least():
    (timex,) = el.tag("Give not less than ninety days notice.", published="2024-03-10")
    assert (timex.value, timex.mod) == ("P90D", "EQUAL_OR_MORE")
