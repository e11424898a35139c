"""Texts that no newsroom writes: the ends of the calendar, halves of characters, numbers without end."""

import pytest

import eventline as el

FIRST_DAY, LAST_DAY = "0001-01-01", "9999-12-31"
PHRASES = [
    "99999999999 years ago",
    "in 999999999999999999999999 weeks",
    "the next 0 decades",
    "next 0 quarters",
    "year 0",
    "31 February 0000",
    "minus two days",
    "before 10,000 BC",
    "since 10000 BC",
    "after 31 December",
    "until 1 January",
    "around New Year's Eve",
    "early next century",
    "the following decade",
    "the night before",
    "\ud800",
    "\x00",
    "\u202e",
]
TELLINGS = [
    "{} dockers walked out.",
    "Dockers walked out {}.",
    "The union\udfff met {}, a day before it called a strike.",
    "Dockers will walk out {}. Shares of Acme fell 3 percent, by next week at the latest.",
    "Dockers walked out {}, twenty years after the union had agreed to the pact.",
]


@pytest.mark.parametrize("published", [FIRST_DAY, "2025-03-13", LAST_DAY, None])
@pytest.mark.parametrize("phrase", PHRASES)
def test_no_text_stops_the_reading(phrase, published):
    for telling in TELLINGS:
        text = telling.format(phrase)
        for prefer in ("past", "future"):
            assert all(
                text[x.start : x.end] == x.text for x in el.tag(text, published=published, prefer=prefer)
            )
        for event in el.build([el.Document("note", text, published=published)]):
            assert event.explain()


def test_a_time_after_the_last_day_has_no_range():
    (timex,) = el.tag("They met after 31 December.", published=LAST_DAY)
    assert timex.interval.isoformat() == LAST_DAY
    assert timex.range is None


def test_half_a_character_gives_an_event_its_id():
    texts = ["Dockers walked out on Monday \ud800.", "Dockers walked out on Monday \ud801."]
    ids = [el.extract(el.Document("note", text, published="2025-03-13"))[0].id for text in texts]
    assert len(set(ids)) == 2
