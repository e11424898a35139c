"""Which of many Thursdays: the tense of the clause, plans, and the convention of news."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find
from eventline.times import tag

THURSDAY = date(2025, 3, 13)


def values(text, published=THURSDAY):
    return [timex.value for timex in resolve_all(find(text), text, published)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Envoys met on Tuesday.", "2025-03-11"),
        ("Envoys will meet on Tuesday.", "2025-03-18"),
        ("The envoys are due to meet on Tuesday.", "2025-03-18"),
        ("The envoys were to meet on Tuesday.", "2025-03-18"),
        ("The envoys do not expect a vote before the spring.", "2025-SP"),
        ("Analysts saw no recovery before the third quarter.", "2025-Q3"),
        ("A service planned for the fort was called off on Tuesday.", "2025-03-11"),
        ("The envoys were to have met on Tuesday.", "2025-03-11"),
        ("A deadline set for the envoys passed on Tuesday.", "2025-03-11"),
        ("Markets remained closed until Monday.", "2025-03-17"),
        ("Organisers planned a rally for Saturday.", "2025-03-15"),
        ("The firm expects to open a plant in June.", "2025-06"),
        ("The plant opened in June.", "2024-06"),
        ("The rally took place on Thursday.", "2025-03-13"),
        ("They might talk as early as Thursday.", "2025-03-13"),
        ("The army left on December 30.", "2024-12-30"),
        ("The hearing will open on April 2.", "2025-04-02"),
        ("He has run the office since September.", "2024-09"),
        ("The offer was extended until Monday.", "2025-03-17"),
        ("The unions called a strike for Monday.", "2025-03-17"),
        ("Police called for calm on Monday.", "2025-03-10"),
        ("Sailings were cancelled until Monday.", "2025-03-17"),
        ("The lane is out of service till Tuesday.", "2025-03-18"),
        ("The siege lasted until Monday.", "2025-03-10"),
        ("The bridge fell in the summer.", "2024-SU"),
        ("The bridge will be rebuilt in the summer.", "2025-SU"),
        ("The firm cut jobs in December and plans to close.", "2024-12"),
        ("Mr. Ott shut the mill in December and wants to leave.", "2024-12"),
        ("The tax cut will take effect in December.", "2025-12"),
        ("They passed the test this Monday.", "2025-03-10"),
        ("They take the test this Monday.", "2025-03-17"),
        ("Rents fell in the December quarter.", "2024-Q4"),
        ("Rents fell in the second quarter.", "2024-Q2"),
        ("Friday looks dry.", "2025-03-14"),
        ("It was due on Tuesday but never came.", "2025-03-11"),
        ("It was planned for early April, but no more was said.", "2025-04"),
        ("We sail on the 15th.", "2025-03-15"),
        ("The deadline is the 20th.", "2025-03-20"),
        ("The race is planned for the 24th.", "2025-03-24"),
        ("Two Mondays ago he left.", "2025-03-03"),
        ("The final is Saturday.", "2025-03-15"),
        ("Friday: sunny spells.", "2025-03-14"),
        ("Chilly with lows near zero Friday.", "2025-03-14"),
        ("Fog is forecast for the weekend.", "2025-W11-WE"),
        ("The warning is in force until Monday.", "2025-03-17"),
        ("The June contract settled at 70 dollars.", "2025-06"),
        ("The library reopens on Monday.", "2025-03-17"),
    ],
)
def test_bare_dates_follow_the_tense(text, value):
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Monday. The next day they left.", ["2025-03-10", "2025-03-11"]),
        ("He arrived on 3 May 2024. Two days later he spoke.", ["2024-05-03", "2024-05-05"]),
        ("It began in May 2023. Later that month it ended.", ["2023-05", "2023-05"]),
        ("Fighting broke out on 2 June 2023. The same day two towns fell.", ["2023-06-02", "2023-06-02"]),
        (
            "The talks opened on Tuesday at 10 a.m. and broke up at noon.",
            ["2025-03-11T10:00", "2025-03-11T12:00"],
        ),
    ],
)
def test_some_phrases_count_from_the_time_last_mentioned(text, expected):
    assert values(text) == expected


STORY = (
    "The siege began in 1807. In March the town burned. It was rebuilt by 1809 and lost again in 1811. "
    "In December 1812 an army crossed the river. In February it turned back, and on 3 May the war was over. "
    "A treaty followed in 1815. That winter was hard."
)


def test_a_history_moves_its_own_reference():
    assert values(STORY) == [
        "1807",
        "1807-03",
        "1809",
        "1811",
        "1812-12",
        "1813-02",
        "1813-05-03",
        "1815",
        "1815-WI",
    ]


def test_news_that_names_an_old_year_stays_news():
    text = "Police said on Tuesday that the man, born in 1961, vanished in 1998. He had left in March."
    assert values(text) == ["2025-03-11", "1961", "1998", "2025-03"]


def test_a_history_looks_back_within_the_year_and_does_not_move_to_what_it_only_mentions():
    text = (
        "The war began in 1701. In 1703 the fleet sailed. In November 1704 the port fell; by June its walls "
        "were down. Peace had been planned since 1699. Two towns fell on 3 December."
        " In 1706 the king died, in 1708 his son."
    )
    assert values(text)[2:] == ["1704-11", "1704-06", "1699", "1704-12-03", "1706", "1708"]


def test_a_history_says_former_and_this_period_of_its_own_time_and_news_does_not():
    told = " During this period the former king raised future armies. At the same time night raids went on."
    timexes = resolve_all(find(STORY + told), STORY + told, THURSDAY)
    assert [timex.text for timex in timexes[-5:]] == [
        "this period",
        "former",
        "future",
        "the same time",
        "night",
    ]
    assert resolve_all(find(told), told, THURSDAY) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Meet me in May!! #soon", "2025-05"),
        ("Loved the parade in January!! #fun", "2025-01"),
        ("my paper is on wed and thurs lol", "2025-03-19"),
        ("Left school at 2250, my my...", "2025-03-13T22:50"),
    ],
)
def test_a_message_means_the_times_around_it(text, value):
    assert values(text)[0] == value


def test_decades_and_centuries_before_christ_count_back():
    text = (
        "The league began in 478 BC. It won in the 470s BC, and in the next decade it failed. "
        "It ended in 451 BC. In 387 BC a peace mended the ruin of the previous century. In 380 BC few knew."
    )
    assert values(text) == ["BC0478", "BC047", "BC046", "BC0451", "BC0387", "BC04", "BC0380"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The elections in April are close.", "2025-04"),
        ("Allies were divided over the key April date.", "2025-04"),
        ("Preparations for the summit in May underway", "2025-05"),
        ("In May, parliament voted for the law.", "2024-05"),
        ("The law, adopted in April, bans it.", "2024-04"),
        ("The elections in August are forgotten.", "2024-08"),
    ],
)
def test_a_month_that_no_past_verb_governs_is_not_one_of_long_ago(text, value):
    assert values(text) == [value]


def test_a_date_in_brackets_places_the_weekday_before_it():
    assert values("On Sunday (March 2) and Tuesday (4 March 2025) it rained.") == [
        *("2025-03-02", "2025-03-02"),
        *("2025-03-04", "2025-03-04"),
    ]


def test_an_essay_that_names_a_few_old_years_stays_news():
    text = (
        "In a film of 1994 two men plan a flight. The siege of 1941 was worse, and that of 1812. Since 2014 "
        "much has changed. On 3 March the minister flew to Riga, on 5 March to Oslo and on 7 March home. In "
        "February he had refused. On 9 March he resigned."
    )
    assert values(text)[4:] == ["2025-03-03", "2025-03-05", "2025-03-07", "2025-02", "2025-03-09"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She was jailed in May and will be freed in September.", "2025-09"),
        ("Fog is forecast for the weekend.", "2025-W11-WE"),
        ("The warning is in force from Monday.", "2025-03-17"),
        ("It was due on Tuesday but never came.", "2025-03-11"),
    ],
)
def test_justified_lines_and_capitals_change_no_direction(text, value):
    assert values(text.replace(" ", "  "))[-1] == values(text.upper())[-1] == values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The hearing was planned for the end of January.", "2025-01"),
        ("The book, originally due in December, is not out.", "2024-12"),
        ("The fair, first set for 20 March, was called off.", "2025-03-20"),
        ("The lease was due to expire on 20 February.", "2025-02-20"),
        ("The surveyor was to inspect on 21 January but did not come.", "2025-01-21"),
        ("The vote is planned for the end of January.", "2026-01"),
        ("The vote was planned for the end of June.", "2025-06"),
    ],
)
def test_what_was_planned_may_be_over(text, value):
    assert tag(text, published="2025-03-13")[-1].value == value
