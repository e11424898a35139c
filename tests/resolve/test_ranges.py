"""Ranges: two expressions that share one range, one expression with a slash, and half-open ends."""

from datetime import date

import pytest

from eventline.errors import UnresolvableError
from eventline.resolve.phrase import resolve_phrase
from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find

PUBLISHED = date(2025, 3, 13)


def timexes(text):
    return resolve_all(find(text), text, PUBLISHED)


def resolve(phrase, published=PUBLISHED):
    return resolve_phrase(find(phrase), phrase, published)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It burned in early May and again in late June 1942.", ["1942-05", "1942-06"]),
        ("It ran from mid-May until the first days of June 1942.", ["1942-05", "PXD", "1942-06"]),
        (
            "Snow lay the last week of December and the first days of January 1943.",
            ["1942-W52", "PXD", "1943-01"],
        ),
        ("It rained on 29 February and again on 3 March 1943.", ["2024-02-29", "1943-03-03"]),
        ("It burned in May, and 2024 was bad.", ["2024-05", "2024"]),
    ],
)
def test_a_year_behind_two_parts_of_it_is_that_of_both(text, values):
    assert [timex.value for timex in timexes(text)] == values


@pytest.mark.parametrize(
    ("text", "words", "values", "whole"),
    [
        (
            "It lasted from Monday to Wednesday.",
            ["Monday", "Wednesday"],
            ["2025-03-10", "2025-03-12"],
            "2025-03-10/2025-03-12",
        ),
        (
            "It lay between 16 and 18 August 2024.",
            ["16", "18 August 2024"],
            ["2024-08-16", "2024-08-18"],
            "2024-08-16/2024-08-18",
        ),
        ("Held from March 3 to 5.", ["March 3", "5"], ["2025-03-03", "2025-03-05"], "2025-03-03/2025-03-05"),
        ("Held from Feb. 27 to 2.", ["Feb. 27", "2"], ["2025-02-27", "2025-03-02"], "2025-02-27/2025-03-02"),
        (
            "It ran from 28 December to 3 January.",
            ["28 December", "3 January"],
            ["2024-12-28", "2025-01-03"],
            "2024-12-28/2025-01-03",
        ),
        (
            "He ruled from 3 March to 5 May 2020.",
            ["3 March", "5 May 2020"],
            ["2020-03-03", "2020-05-05"],
            "2020-03-03/2020-05-05",
        ),
        (
            "It ran from the 4th to the 6th of last month.",
            ["the 4th", "the 6th of last month"],
            ["2025-02-04", "2025-02-06"],
            "2025-02-04/2025-02-06",
        ),
        ("Made between 2012 and mid-2014.", ["2012", "mid-2014"], ["2012", "2014"], "2012-01-01/2014-08-31"),
    ],
)
def test_two_ends_share_the_whole_range(text, words, values, whole):
    first, last = timexes(text)
    assert [first.text, last.text] == words
    assert [first.value, last.value] == values
    assert first.range.isoformat() == last.range.isoformat() == whole
    assert first.interval != first.range


@pytest.mark.parametrize(
    ("text", "words", "interval", "half_open"),
    [
        ("It has gone on since August.", "August", "2024-08-01/2024-08-31", "2024-08-01/.."),
        ("It went on until Friday.", "Friday", "2025-03-07", "../2025-03-07"),
        ("They left before 5 March.", "5 March", "2025-03-05", "../2025-03-04"),
        ("They left after 5 March.", "5 March", "2025-03-05", "2025-03-06/.."),
        ("They had left by 5 March.", "5 March", "2025-03-05", "../2025-03-05"),
    ],
)
def test_one_end_keeps_its_own_interval(text, words, interval, half_open):
    (timex,) = timexes(text)
    assert timex.text == words
    assert (timex.interval.isoformat(), timex.range.isoformat()) == (interval, half_open)


def test_a_compact_range_is_one_expression():
    (timex,) = timexes("It went on 8–12 March 2024.")
    assert (timex.text, timex.value) == ("8–12 March 2024", "2024-03-08/2024-03-12")
    assert timex.range is None


def test_a_list_is_no_range():
    first, last = timexes("It rained on May 3 and 4, 2024.")
    assert [(t.text, t.value, t.range) for t in (first, last)] == [
        ("May 3", "2024-05-03", None),
        ("4, 2024", "2024-05-04", None),
    ]


@pytest.mark.parametrize(
    ("phrase", "value", "interval"),
    [
        ("last August", "2024-08", "2024-08-01/2024-08-31"),
        ("on Friday", "2025-03-07", "2025-03-07"),
        ("8–12 March", "2025-03-08/2025-03-12", "2025-03-08/2025-03-12"),
        ("from Monday to Wednesday", "2025-03-10/2025-03-12", "2025-03-10/2025-03-12"),
        ("between 16 and 18 August 2024", "2024-08-16/2024-08-18", "2024-08-16/2024-08-18"),
        ("since August", "2024-08/..", "2024-08-01/.."),
        ("until Friday", "../2025-03-14", "../2025-03-14"),
    ],
)
def test_a_phrase_is_resolved_whole(phrase, value, interval):
    timex = resolve(phrase)
    assert (timex.value, timex.interval.isoformat()) == (value, interval)


@pytest.mark.parametrize(
    "phrase", ["", "nothing", "31 February", "25:00", "May 3 and June 4", "the man on Friday"]
)
def test_what_is_not_one_expression_is_an_error_that_names_it(phrase):
    with pytest.raises(UnresolvableError, match="not one time expression") as error:
        resolve(phrase)
    assert repr(phrase) in str(error.value)


@pytest.mark.parametrize(
    ("phrase", "value"),
    [("May", "2025-05"), ("Sat", "2025-03-08"), ("1500", "1500"), ("the quarter", "2024-Q4")],
)
def test_a_word_that_text_could_make_something_else_is_a_time_by_itself(phrase, value):
    assert resolve(phrase).value == value


def test_a_quarter_that_ended_on_a_day_is_the_one_that_holds_its_middle():
    text = "Profit rose in the quarter ended October 31, 2008, and fell over the year ended March 31."
    found = [(timex.text, timex.value) for timex in resolve_all(find(text), text, date(2009, 4, 2))]
    expected = [("the quarter", "2008-Q3"), ("October 31, 2008", "2008-10-31"), ("the year", "P1Y")]
    assert found == [*expected, ("March 31", "2009-03-31")]


@pytest.mark.parametrize(
    ("text", "value", "first", "last"),
    [
        ("Sales of the three months ended December 31, 2007 rose.", "P3M", "2007-10-01", "2007-12-31"),
        ("Sales of the nine months to September rose.", "P9M", "2024-01-01", "2024-09-30"),
        ("Sales of the 26 weeks to 27 June 2020 fell.", "P26W", "2019-12-29", "2020-06-27"),
        ("Sales of the three-month period ended June 30, 2009 fell.", "P3M", "2009-04-01", "2009-06-30"),
        ("It sees higher sales in the quarter ending in December.", "2024-Q4", "2024-10-01", "2024-12-31"),
        ("Sales of the quarter ended in June rose.", "2024-Q2", "2024-04-01", "2024-06-30"),
        ("Sales of the year to May rose.", "P1Y", "2023-06-01", "2024-05-31"),
    ],
)
def test_a_period_lies_up_to_its_end(text, value, first, last):
    period, end = resolve_all(find(text), text, date(2024, 10, 29))
    assert (period.value, str(period.interval)) == (value, f"{first}/{last}")
    assert end.interval.last == period.interval.last


def test_years_glued_to_the_next_heading_are_found():
    text = "The mill strikes 1861-1863Two owners gave in."
    assert [timex.value for timex in resolve_all(find(text), text, None)] == ["1861/1863"]


@pytest.mark.parametrize("text", ["Campaign of 1904Port and harbour fell.", "1904On land they lost."])
def test_a_year_glued_to_the_next_heading_is_found(text):
    assert [timex.text for timex in resolve_all(find(text), text, None)] == ["1904"]


@pytest.mark.parametrize(
    ("text", "words", "values"),
    [
        ("Held 8–12 March.", ["8", "12 March"], ["2025-03-08", "2025-03-12"]),
        ("Held March 8–12, 2024.", ["March 8", "12, 2024"], ["2024-03-08", "2024-03-12"]),
        ("Held 30 May – 2 June 2024.", ["30 May", "2 June 2024"], ["2024-05-30", "2024-06-02"]),
        ("Held Dec. 28–Jan. 3, 2024.", ["Dec. 28", "Jan. 3, 2024"], ["2023-12-28", "2024-01-03"]),
        ("The war of 1861–63.", ["1861", "63"], ["1861", "1863"]),
        ("The revolt (499–493 BC).", ["499", "493 BC"], ["BC0499", "BC0493"]),
        ("Held May–August 1950.", ["May", "August 1950"], ["1950-05", "1950-08"]),
        ("Held November–January 1950.", ["November", "January 1950"], ["1949-11", "1950-01"]),
        ("It was open Monday–Friday.", ["Monday", "Friday"], ["2025-03-10", "2025-03-14"]),
        ("Open 9-11 a.m. today.", ["9", "11 a.m."], ["2025-03-13T09:00", "2025-03-13T11:00"]),
    ],
)
def test_a_compact_range_has_its_two_ends_as_parts(text, words, values):
    timex = timexes(text)[0]
    assert [part.text for part in timex.parts] == words
    assert [text[part.start : part.end] for part in timex.parts] == words
    assert [part.value for part in timex.parts] == values
    assert timex.value == "/".join(values)
    assert [part.range for part in timex.parts] == [timex.interval] * 2


def test_the_days_of_one_feast_are_no_parts():
    (timex,) = timexes("It was quiet during Ramadan.")
    assert "/" in timex.value
    assert timex.parts == ()
