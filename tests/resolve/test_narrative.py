"""A history moves its own reference: where it goes on, where it only glances, and what points back."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find

FRAME = "The siege began in 1620. {} In 1623 the town was free, in 1624 rich, and in 1625 it fell again."


def told(sentences):
    text = FRAME.format(sentences)
    return [timex.value for timex in resolve_all(find(text), text, date(2009, 6, 15))][1:-3]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        ("In May 1621 the wall fell. In July it rose again.", ["1621-05", "1621-07"]),
        ("In early 1621 the wall fell. In the autumn it rose.", ["1621", "1621-FA"]),
        ("In late 1621 the wall fell. In February it rose.", ["1621", "1622-02"]),
        ("In December 1621 the wall fell. In February it rose.", ["1621-12", "1622-02"]),
        ("In May 1621 the wall fell. In April a gate had burnt.", ["1621-05", "1621-04"]),
        ("In May 1621 it fell. The winter before, a wall had burnt.", ["1621-05", "1620-WI"]),
        ("On 3 May 1621 it fell. Six days thereafter he left.", ["1621-05-03", "1621-05-09"]),
        ("On 3 May 1621 it fell. From that date he was free.", ["1621-05-03", "1621-05-03"]),
        ("It stood as late as 1622, and from the year 410 Alaric knew it.", ["1622", "0410"]),
        (
            "On 3 May 1621 it fell. It rose at three in the morning of 5 May.",
            ["1621-05-03", "1621-05-05T03:00"],
        ),
        (
            "The fight went on from 12 to 19 May 1621. It fell at six o'clock on the morning of the 20th.",
            ["1621-05-12", "1621-05-19", "1621-05-20T06:00", "1621-05-20TMO"],
        ),
        ("In January 1622 the duke rode in. He left on 30 August.", ["1622-01", "1622-08-30"]),
        ("On 3 May 1621 the wall fell. Two days later it rose. The next day it fell.", ["1621-05-03"]),
        (
            "In May 1621 it fell. That month the king died. That year the queen did.",
            ["1621-05", "1621-05", "1621"],
        ),
    ],
)
def test_a_story_goes_on(sentences, expected):
    assert told(sentences)[: len(expected)] == expected


def test_the_far_end_of_a_range_makes_no_year_in_between_an_aside():
    text = (
        "The feud lasted from May 1871 to July 1873. The fleet sailed in April 1872. It was back on the 30th."
        " It sank in 1873."
    )
    assert [timex.value for timex in resolve_all(find(text), text, None)][2:4] == ["1872-04", "1872-04-30"]


def test_days_are_counted_from_the_last_one():
    assert told("On 3 May 1621 it fell. Two days later it rose. The next day it fell.")[1:] == [
        "1621-05-05",
        "1621-05-06",
    ]


def test_a_story_does_not_go_on_from_a_glance_but_what_points_back_does():
    assert told("In May 1621 it fell. A book of 1980 says so. In July it rose.")[2] == "1621-07"
    assert (
        told("In May 1621 it fell. A book of 1980 says so. A film was shot in August of that year.")[2]
        == "1980-08"
    )
    assert told("In May 1621 it fell. A book of 1980, shown in March, says so.")[2] == "1980-03"


def test_a_story_does_not_go_on_from_what_lies_ahead_of_it():
    assert told("In May 1621 it fell. It would be rebuilt in 1622. In July the king died.")[2] == "1621-07"
    assert told("In May 1621 it fell. The king had ruled since 1600. In July he died.")[2] == "1621-07"


def read(text, published=date(2020, 8, 13)):
    return [timex.value for timex in resolve_all(find(text), text, published)]


def test_a_single_year_out_of_memory_makes_a_history():
    text = (
        "The town was taken on 8 September 1644. The mayor fled on the 10th.\n\nOn 2 October the duke came."
        " By the 6th he had left, and on the night of the 9th the mill burnt."
    )
    assert read(text) == ["1644-09-08", "1644-09-10", "1644-10-02", "1644-10-06", "1644-10-09TNI"]


def test_an_indictment_tells_of_its_own_time():
    text = (
        "1. On or about May 3, 2019, he rang the bank. Two days later, on or about May 5, he paid.\n\n"
        "2. In or about July he left. On or about August 30 he came back."
    )
    assert read(text) == ["2019-05-03", "2019-05-05", "2019-05-05", "2019-07", "2019-08-30"]


def test_the_last_autumn_of_a_life_told_up_to_today_is_that_before_today():
    text = (
        "Born in 1926, she married in 1951, taught until 1986 and was widowed in 2019. Last autumn she sang."
    )
    assert read(text)[-1] == "2019-FA"


def test_years_without_an_era_go_on_before_christ():
    text = "The king was crowned in 211 BC. In 209 he took the port, and in 206 he died."
    assert read(text) == ["BC0211", "BC0209", "BC0206"]


def test_the_year_of_a_work_referred_to_is_not_gone_on_from():
    text = "It sued in 2016 (see 468 U.S. 85, 101 (1984)). Two years later it won."
    assert read(text)[-1] == "2018"


def test_a_story_waits_until_a_time_ahead():
    text = (
        "Born in 1931, she ran until 1957. In January 1958 she fell. She did not run until August."
        " She died in 1990."
    )
    assert read(text) == ["1931", "1957", "1958-01", "1958-08", "1990"]


def test_a_text_of_no_known_day_goes_on_in_the_years_it_names():
    text = "Lorvik joined the league on 3 May 1921. On 8 June its council agreed, and in 1923 it left again."
    assert read(text, None) == ["1921-05-03", "1921-06-08", "1923"]


def test_what_hangs_on_a_day_that_is_not_known_stays_open():
    text = "The firm was founded in 1995. Yesterday it said that the works would close in June."
    assert read(text, None) == ["1995", "XXXX-XX-XX", "XXXX-06"]


HISTORY = (
    "The ring around Veden was broken in January 1943. A wider corridor was tried in March, again in May, on"
    " 4 June and on 9 August; the last attempt was made on 2 September. "
)


@pytest.mark.parametrize("end", ["Today a park lies there.", "A study of 2004 blames the rain.", ""])
def test_a_history_may_end_in_the_present(end):
    values = read(HISTORY + "Losses were heavy until 1944. " + end)
    assert values[:6] == ["1943-01", "1943-03", "1943-05", "1943-06-04", "1943-08-09", "1943-09-02"]


def test_a_day_behind_a_month_is_one_of_its_year():
    text = (
        "Born in 1801, he ruled from 1830. In February 1839 he fell ill, and on 31 August he died. In 1841."
    )
    assert read(text)[-2] == "1839-08-31"


def test_a_century_after_christ_is_said_to_be():
    text = "The town was burnt in 90 BC. One of the second century AD tells of it, one of the second saw it."
    assert read(text) == ["BC0090", "01"]


@pytest.mark.parametrize(
    ("work", "month"),
    [
        ("According to a study published in 1998, surprise was lost by 15 August.", "1943-08-15"),
        ("Records opened in 1998 show that the wall fell on 15 August.", "1943-08-15"),
        ("It was bombed in 1998, and on 15 August it fell.", "1998-08-15"),
    ],
)
def test_a_work_referred_to_is_of_another_time(work, month):
    text = f"The ring broke in January 1943. It held through July. {work} In 1944 it closed, in 1945 it fell."
    assert read(text)[3] == month


def test_the_next_spring_is_that_of_the_story():
    text = (
        "The fort fell in November 1188. The next spring the town fell too. In August of that year he died."
    )
    assert read(text) == ["1188-11", "1189-SP", "1189-08"]
    assert read("In 1979 they fled to Rome. The next spring they came back.")[-1] == "1980-SP"


def test_a_history_begins_in_the_year_it_names_first():
    text = "It was quiet until 23 June 1915. A battle opened on 18 July. In 1916 it was held, in 1917 lost."
    assert read(text)[1] == "1915-07-18"
    text = "On 3 May the fleet left. In June 1811 it was back. In 1816 it was sold, in 1820 burnt."
    assert read(text)[0] == "1811-05-03"
    text = f"According to a study of 1998, they left on 3 May. {text[text.index('In June') :]}"
    assert read(text)[1] == "1811-05-03"


def test_a_war_of_living_memory_is_a_history_where_it_opens_with_its_day():
    text = (
        "It was free on 25 June 1991. The army left on 26 October. A truce was signed in January 1992."
        " In March it broke; on 5 April shots fell. On 3 May 1994 the last fell, and in July peace came."
    )
    assert read(text)[1:] == ["1991-10-26", "1992-01", "1992-03", "1992-04-05", "1994-05-03", "1994-07"]


def test_since_when_he_commanded_is_not_when_he_left():
    text = "It broke on 24 October 1917. Lussu, there since July 1914, went on 9 November. It ended in 1918."
    assert read(text)[2] == "1917-11-09"


def test_a_few_lines_of_one_year_long_ago_are_a_history():
    text = "In September 1944 the army turned west. It took the town on 20 October and the hills in November."
    assert read(text) == ["1944-09", "1944-10-20", "1944-11"]
    text = "The show opens on 3 May and closes on 7 June. Its painter was born in March 1904."
    assert read(text)[2] == "1904-03"
    assert not read(text)[0].startswith("19")


def test_a_story_does_not_go_back_with_the_year_before():
    assert told("In May 1621 it fell, as it had the previous year. In July it rose.")[2] == "1621-07"
