"""News that turns to history for a paragraph is read there as a history is."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find
from eventline.times import tag


def values(text):
    return [timex.value for timex in resolve_all(find(text), text, date(2025, 3, 20))]


def test_a_sentence_of_long_ago_draws_the_next_whatever_its_object():
    text = "The museum opened on Monday.\n\nThe French took the town in 1807. It was given back on 24 May."
    found = resolve_all(find(text), text, date(2007, 5, 21))
    assert [timex.value for timex in found] == ["2007-05-21", "1807", "1807-05-24"]


def test_what_is_named_by_a_year_out_of_memory_opens_a_passage():
    text = "The campaign of 1805 began in August; on 2 December a battle was fought."
    assert values(text) == ["1805", "1805-08", "1805-12-02"]


def test_a_season_counted_from_the_one_before_leaves_no_passage():
    text = "In the spring of 1915 the front moved. The following winter was hard. In March it moved again."
    assert values(text) == ["1915-SP", "1915-WI", "1916-03"]


def test_a_far_year_in_front_opens_a_passage():
    text = "In 1979 the army took power. In December it fell. In early March it was back, and left in summer."
    assert values(text) == ["1979", "1979-12", "1980-03", "1980-SU"]


def test_a_passage_ends_with_its_paragraph():
    text = "In 1979 the army took power. In December it fell.\n\nIn February a new law passed."
    assert values(text) == ["1979", "1979-12", "2025-02"]


def test_a_time_said_from_today_ends_a_passage():
    text = "In 1979 the army took power. On Monday it was praised. In February it was not."
    assert values(text) == ["1979", "2025-03-17", "2025-02"]


@pytest.mark.parametrize(
    "text",
    [
        "The firm, founded in 1979, moved in February.",
        "In 1979 it was a small firm, its owner said in February.",
        "In 2024 it was a small firm. In February it moved.",
    ],
)
def test_no_passage_is_opened(text):
    assert values(text)[-1] == "2025-02"


def test_news_that_tells_a_long_history_stays_news():
    now = "Guards at the dam said on Tuesday they would stay."
    history = "In 1941 the army came; in 1943 it left. In 1970 the dam was built, in 1986 it broke."
    text = f"{now} {history} It was mended in 1991.\n\nIn November, the region sent new guards."
    assert values(text)[-1] == "2024-11"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1809 Masséna besieged the town. It fell on 24 May.", "1809-05-24"),
        ("The strike began in 1926. In October the pits reopened.", "1926-10"),
        ("In 1914 the bridge was opened on 28 June.", "1914-06-28"),
        ("In May 1990 the rebels broke through. A ceasefire was signed on 18 June.", "1990-06-18"),
        (
            "The balloon took off on 16 July 1979. It crossed the sea. The crew landed on 24 July.",
            "1979-07-24",
        ),
    ],
)
def test_past_verbs_stay_in_a_year_long_ago(text, expected):
    assert values(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He compared it with the flood in 1953. On 3 March he went home.", "2025-03-03"),
        ("The club was founded in 1953. On 3 March it moved.", "2025-03-03"),
        ("He said on Tuesday the ship sank in 1953. On 3 March he went home.", "2025-03-03"),
        ("The bill was passed in 2019. On 3 March the court struck it down.", "2025-03-03"),
        ("The bridge fell in 1953. It was mourned last week. On 3 March work began.", "2025-03-03"),
        ("The bridge fell in 1953. It will be rebuilt in June.", "2025-06"),
    ],
)
def test_news_goes_on_behind_a_year_long_ago(text, expected):
    assert values(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The duke left Genoa on 4 March 1746 and reached Nice on 2 April.", ["1746-03-04", "1746-04-02"]),
        (
            "The convoy sailed on 9 May 1702. On the 21st the wind turned. The next morning it sank.",
            ["1702-05-09", "1702-05-21", "1702-05-22TMO"],
        ),
        (
            "Early in 1916 the guns moved up. The assault, planned for 3 March, was put off.",
            ["1916", "1916-03-03"],
        ),
        (
            "In October 1641 the towns rose, and the following January he fled. In March he was back.",
            ["1641-10", "1642-01", "1642-03"],
        ),
        ("The ship, which sank on 5 May 1912, was found on 3 March.", ["1912-05-05", "2025-03-03"]),
        ("The mill built on 5 May 1912 will close on 3 June.", ["1912-05-05", "2025-06-03"]),
    ],
)
def test_a_whole_date_of_long_ago_draws_what_follows(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize("line_end", [" ", "\n"])
def test_a_wrapped_line_begins_no_sentence(line_end):
    text = f"The raids that began on{line_end}24 May 2012 have ended. The court may rule{line_end}in June."
    assert values(text) == ["2012-05-24", "2025-06"]


def test_a_pleading_tells_its_case_from_the_first_day_on():
    suit = "Plaintiff bought the barn on May 1, 2023. On June 15, Defendant refused to pay. "
    text = f"{suit}The roof fell in August."
    assert values(text) == ["2023-05-01", "2023-06-15", "2023-08"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A duke won the battle on 14 May 1266. He was crowned on Christmas Day.", "1266-12-25"),
        ("In 1916 the mill fell. By the 30th nobody was left.", "1916-01-30"),
    ],
)
def test_feasts_and_days_of_the_month_stay_in_it_as_well(text, expected):
    assert values(text)[-1] == expected


def test_what_points_back_to_a_far_time_opens_a_passage():
    text = "From May to July 2022 the mill stood. That autumn it ran again and, on 11 November, burnt."
    assert values(text) == ["2022-05", "2022-07", "2022-FA", "2022-11-11"]


def test_since_in_the_perfect_is_said_from_today():
    text = "In 1987 the club won all its games. It has won ten since the start of October."
    assert values(text) == ["1987", "2024-10"]


def test_news_goes_on_from_no_far_day_it_has_not_seen_the_like_of_since():
    text = "Nobody has seen such a storm since 3 May 1921. The port was shut by the afternoon."
    assert values(text) == ["1921-05-03", "2025-03-20TAF"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "DEPOSITION OF ANN HOLT\n\nQ. When did you meet?\nA. On June 9, 2022.\nQ. And then?\n"
            "A. He signed on June 23. In August he stopped paying.",
            ["2022-06-09", "2022-06-23", "2022-08"],
        ),
        (
            "Q. Did you meet in 2022?\nA. Yes.\nQ. And on 2 May?\nA. He left.",
            ["2022", "2022-05-02"],
        ),
        (
            "Witness statement of Ann Holt\n\n1. The board met on 3 June 2022.\n\n2. It met again in August.",
            ["2022-06-03", "2022-08"],
        ),
        ("The board met on 3 June 2022.\n\nIt met again in March.", ["2022-06-03", "2024-03"]),
    ],
)
def test_a_witness_goes_on_in_the_year_named_last(text, expected):
    assert [timex.value for timex in tag(text, published="2024-06-18")] == expected


def test_the_next_morning_counts_from_the_day_told_last():
    text = (
        "The mill burned on 14 July 2014. It had burned that spring too."
        " He was held the next morning and freed in September."
    )
    assert values(text) == ["2014-07-14", "2014-SP", "2014-07-15TMO", "2014-09"]


def test_a_month_of_long_ago_draws_what_follows_in_its_sentence():
    text = "His first play came out in May 1958, and in July it closed."
    assert values(text) == ["1958-05", "1958-07"]


def test_a_pleading_in_capitals_is_one_too():
    text = "Plaintiff left the firm on March 3, 2019. On April 5 Plaintiff filed a charge."
    assert [t.value for t in tag(text.upper(), published="2025-03-13")] == ["2019-03-03", "2019-04-05"]


def test_a_month_with_its_year_dates_the_whole_of_its_sentence():
    text = "In November 2014 she complained; a hearing took place on 12 December and failed."
    assert values(text) == ["2014-11", "2014-12-12"]


def test_an_hour_of_long_ago_has_its_day():
    text = "They were seen on 6 August 1588; at midnight on the 7th eight ships were sent in."
    assert values(text) == ["1588-08-06", "1588-08-07T00:00"]


def test_a_pleading_goes_on_in_the_year_named_last():
    text = (
        "1. The Claimant makes doors.\n\n2. On 9 May 2020 the Defendant ordered forty.\n\n"
        "3. They were hung on 4 July.\n\n4. On 11 January 2021 the Claimant asked for its money.\n\n"
        "5. The parties met in March and did not agree."
    )
    told = [timex.value for timex in resolve_all(find(text), text, date(2023, 5, 19))]
    assert told == ["2020-05-09", "2020-07-04", "2021-01-11", "2021-03"]
