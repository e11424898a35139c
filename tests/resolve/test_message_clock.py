"""Hours and days as short messages cut them, which in other texts are only numbers."""

from datetime import date

import pytest

import eventline as el

THURSDAY = date(2025, 3, 13)


def told(text):
    return [(timex.text, timex.value) for timex in el.tag(text, published=THURSDAY)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("see u at 7", "7", "2025-03-13T07:00"),
        ("shift moved to 3.15 tomorrow afternoon lol", "3.15 tomorrow afternoon", "2025-03-14T15:15"),
        ("queueing since half nine smh", "half nine", "2025-03-13T09:30"),
        ("my bus 18.05 never came ugh", "18.05", "2025-03-13T18:05"),
        ("kids bedtime at 7 lol", "7", "2025-03-13T19:00"),
        ("what about the weekend?", "the weekend", "2025-W11-WE"),
        ("off the week of the 24th so book now!!", "the week of the 24th", "2025-W13"),
        ("c u tmrw @5", "5", "2025-03-14T17:00"),
        ("still up at 3 lol", "3", "2025-03-13T03:00"),
        ("be home by 6ish lol", "6ish", "2025-03-13T18:00"),
        ("lunch at half twelve?", "half twelve", "2025-03-13T12:30"),
        ("its 10 past 3 and im awake", "10 past 3", "2025-03-13T03:10"),
        ("my shop is open Mon-Fri 9-5", "9-5", "2025-03-17T09:00/2025-03-17T17:00"),
        ("bday on 4/5, cant wait", "4/5", "2025-04-05"),
        ("my offer ends 31/3", "31/3", "2025-03-31"),
        ("rent due end of month ugh", "end of month", "2025-03"),
        ("thurs pm works for me", "thurs pm", "2025-03-13TAF"),
        ("out midnight tonight!!", "midnight tonight", "2025-03-14T00:00"),
        ("c u 2nite at 8", "2nite at 8", "2025-03-13T20:00"),
        ("been up since 9 this morning omg", "9 this morning", "2025-03-13T09:00"),
        ("cant believe its march already", "march", "2025-03"),
        ("gig tomorrow at 9pm lol", "tomorrow", "2025-03-14"),
        ("gig tomorrow at 9pm lol", "9pm", "2025-03-14T21:00"),
        ("i dont sleep these days", "these days", "PXD"),
        ("i miss those days of baking lol", "those days", "PXD"),
        ("took 1/2 day off lol", "1/2 day", "PT12H"),
        ("i loved some Sunday baking!!", "Sunday", "2025-03-09"),
        ("Daily and Weekly Prizes lol", "Weekly", "P1W"),
        ("our busy hour again xD", "hour", "PT1H"),
        ("Our April Collection is here!!", "April", "2025-04"),
        ("Big March Sale lol grab yours", "March", "2025-03"),
        ("Grab your Summer Reading today!!", "Summer", "2025-SU"),
        ("i swim every tuesday to friday morning", "friday morning", "XXXX-WXX-5TMO"),
        ("the haze is back and it's only March :(", "March", "2025-03"),
        ("in may i'm off to spain!!", "may", "2025-05"),
        ("wed or thurs, i'm easy", "wed", "2025-03-12"),
        ("brunch sat?", "sat", "2025-03-15"),
        ("my exam is on the 21st argh", "the 21st", "2025-03-21"),
        ("5 yrs ago 2day <3", "5 yrs ago 2day", "2020-03-13"),
        ("been together 3 years 2day <3", "2day", "2025-03-13"),
        ("couple of weeks ago lol", "couple of weeks ago", "PAST_REF"),
        ("gym 3x a week lol", "3x a week", "P1W"),
        ("one day i'll be rich", "one day", "FUTURE_REF"),
        ("its 8.30 already and im late", "8.30", "2025-03-13T08:30"),
        ("home @ 6.30 luv x", "6.30", "2025-03-13T18:30"),
        ("this week-end i sleep", "this week-end", "2025-W11-WE"),
        ("countdown: 5 days, 3 hours, 20 mins!!", "5 days, 3 hours, 20 mins", "P5DT3H20M"),
        ("slept almost 12 hrs lol", "12 hrs", "PT12H"),
        ("all done in under 10 minutes!!", "10 minutes", "PT10M"),
        ("queued for more than an hour ugh", "more than an hour", "PT1H"),
        ("who naps at 2 in da afternoon lol", "2", "2025-03-13T14:00"),
        ("she rang at 4 in the morning ugh", "4", "2025-03-13T04:00"),
        ("dinner at 8 on a friday night lol", "8 on a friday night", "2025-03-14T20:00"),
        ("yesterday i swore to sleep. it is 3am. lol", "3am", "2025-03-13T03:00"),
        ("that burger from 2 nights ago omg", "2 nights ago", "2025-03-11TNI"),
        ("day 412 of wfh lol", "day 412", "P1D"),
        ("gonna bake the whole day tomorrow lol", "the whole day tomorrow", "2025-03-14"),
        ("1st working day of 2025 and im late", "1st working day of 2025", "2025-01-02"),
        ("thx everyone, have a gr8 week", "week", "P1W"),
        ("they sang all day all night lol", "all day all night", "P1D"),
        ("just finished the set, now for lunch!!", "now", "PRESENT_REF"),
        ("entries close 30 mar, 2359hrs!!", "30 mar, 2359hrs", "2025-03-30T23:59"),
        ("my gig's on the 22nd & i'm broke :(", "the 22nd", "2025-03-22"),
        ("need to hand it in by tues 5pm lol", "tues 5pm", "2025-03-18T17:00"),
        ("u coming sat nite or nah", "sat nite", "2025-03-15TNI"),
        ("i'm free on tues or weds", "tues", "2025-03-18"),
        ("no school on monday!!", "monday", "2025-03-17"),
        ("Great night with good friends <3", "night", "2025-03-13TNI"),
        ("May 2025 be kind to you lol", "2025", "2025"),
    ],
)
def test_what_a_message_cuts_short(text, words, value):
    assert (words, value) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "They met at 7 places.",
        "i won at 7 tables lol",
        "at 7 Corner Cafe lol",
        "They lost 9-5.",
        "my team lost 9-5 lol",
        "i ate 3/4 of it lol",
        "on 1/2 price tickets lol",
        "happy hour!! lol",
        "happy new year all!!",
        "by 9% lol",
        "i sat next to him lol",
        "see you soon lol",
        "Tickets for my school's Winter Show are out!!",
        "my current mood :(",
        "1. i am Lee Wen Jun 2. i bake lol",
        "All our yesterdays are gone.",
        "my best set to date!!",
        "let's hang out someday lol",
        "take some time off lol",
        "he may come idk",
        "From 1500 to 2000 people attended.",
        "Some 1500 to 2000 protesters marched.",
        "Her number is 321-45-1999.",
        "They sold 2000 pieces of soap.",
        "The code is 145-04-05-2021.",
    ],
)
def test_what_is_a_number_or_another_word(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("dinner at 7 lol", "2025-03-13T19:00"),
        ("up late but asleep by 11 lol", "2025-03-13T23:00"),
        ("woke up early, drinks at 8 #fri", "2025-03-13T20:00"),
        ("omg the match starts at 7", "2025-03-13T19:00"),
        ("my gig tomorrow at 8", "2025-03-14T20:00"),
        ("lunch at 1 lol", "2025-03-13T13:00"),
        ("woke up at 5 ugh", "2025-03-13T05:00"),
        ("Can we meet tomorrow at 3 or not?", "2025-03-14T15:00"),
        ("The desk opens on Friday at 12.", "2025-03-14T12:00"),
    ],
)
def test_what_is_done_at_an_hour_says_its_half_of_the_day(text, value):
    timex = el.tag(text, published=THURSDAY)[-1]
    assert (timex.value, timex.conflict) == (value, None)


OPEN = [
    "ring me at 7",
    "ring me at 7. ok? dinner was gr8. bye lol",
    "I called them on Friday at 10, in vain.",
]


@pytest.mark.parametrize("text", OPEN)
def test_an_hour_that_may_be_either_is_said_to_be_open(text):
    assert el.tag(text, published=THURSDAY)[-1].conflict == "leaves open which half of the day"


@pytest.mark.parametrize("text", ["He spoke on Friday at 10 Mill Lane.", "They lost tomorrow at 3 tables."])
def test_a_number_behind_a_day_is_no_hour(text):
    assert not el.tag(text, published=THURSDAY)[-1].text[-1].isdigit()


def test_hours_in_a_list_of_days_keep_their_own_day():
    assert "5pm, Sat" not in [words for words, _ in told("Open Fri 9am-5pm, Sat 10am-2pm")]


def test_a_weekend_told_of_early_in_the_week_is_over():
    values = [
        [timex.value for timex in el.tag(text, published=date(2025, 3, 11))]
        for text in ("the weekend was fun lol", "have a good weekend lol")
    ]
    assert values == [["2025-W10-WE"], ["2025-W11-WE"]]
