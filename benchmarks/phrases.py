"""Time expressions of known meaning, of the kinds and as often as news uses them."""

import random
from collections.abc import Callable
from datetime import date, timedelta

from attrs import frozen

_MONTHS = "January February March April May June July August September October November December"
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
MONTHS, WEEKDAYS = _MONTHS.split(), _WEEKDAYS.split()
NUMBERS = ("two", "three", "four", "five", "six")
DAY = timedelta(days=1)


@frozen
class Phrase:
    """An expression and what it means on the day of publication.

    Attributes:
        before: The words that lead to it ("on "), no part of the expression.
        words: The expression.
        value: Its TIMEX3 value.
        first, last: The days it covers, both belonging to it; None where it names none.
        ahead: True when it lies in the future of the article.
        type: Its TIMEX3 type.
    """

    before: str
    words: str
    value: str
    first: date | None = None
    last: date | None = None
    ahead: bool = False
    type: str = "DATE"


Kind = Callable[[random.Random, date], Phrase]


def _on(day: date, words: str, before: str = "on ", *, ahead: bool = False) -> Phrase:
    return Phrase(before, words, day.isoformat(), day, day, ahead)


def _of_month(first: date, words: str, before: str = "in ", *, ahead: bool = False) -> Phrase:
    last = (first + 31 * DAY).replace(day=1) - DAY
    return Phrase(before, words, f"{first:%Y-%m}", first, last, ahead)


def _of_year(number: int, words: str, before: str = "in ", *, ahead: bool = False) -> Phrase:
    return Phrase(before, words, str(number), date(number, 1, 1), date(number, 12, 31), ahead)


def _of_week(day: date, words: str, *, ahead: bool = False) -> Phrase:
    monday = day - day.weekday() * DAY
    year, week, _ = day.isocalendar()
    return Phrase("", words, f"{year}-W{week:02d}", monday, monday + 6 * DAY, ahead)


def past_weekday(rng: random.Random, published: date) -> Phrase:
    day = published - rng.randint(1, 6) * DAY
    return _on(day, WEEKDAYS[day.weekday()], rng.choice(("on ", "")))


def coming_weekday(rng: random.Random, published: date) -> Phrase:
    day = published + rng.randint(1, 6) * DAY
    return _on(day, WEEKDAYS[day.weekday()], ahead=True)


def full_date(rng: random.Random, published: date) -> Phrase:
    day = published - rng.randint(40, 3000) * DAY
    month = MONTHS[day.month - 1]
    return _on(day, rng.choice((f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}")))


def date_without_year(rng: random.Random, published: date) -> Phrase:
    day = published - rng.randint(7, 90) * DAY
    month = MONTHS[day.month - 1]
    return _on(
        day,
        rng.choice(
            (f"{day.day} {month}", f"{month} {day.day}", f"{month[:3]}{'.' * (month != 'May')} {day.day}")
        ),
    )


def month_and_year(rng: random.Random, published: date) -> Phrase:
    first = date(published.year - rng.randint(1, 6), rng.randint(1, 12), 1)
    return _of_month(first, f"{MONTHS[first.month - 1]} {first.year}")


def month(rng: random.Random, published: date) -> Phrase:
    first = (published.replace(day=1) - rng.randint(20, 200) * DAY).replace(day=1)
    return _of_month(first, MONTHS[first.month - 1])


def year(rng: random.Random, published: date) -> Phrase:
    number = published.year - rng.randint(1, 40)
    return _of_year(number, str(number))


def today(rng: random.Random, published: date) -> Phrase:
    return _on(published, "today", "")


def yesterday(rng: random.Random, published: date) -> Phrase:
    return _on(published - DAY, "yesterday", "")


def tomorrow(rng: random.Random, published: date) -> Phrase:
    return _on(published + DAY, "tomorrow", "", ahead=True)


def ago(rng: random.Random, published: date) -> Phrase:
    count = rng.randint(2, 6)
    words = f"{NUMBERS[count - 2]} {{}} ago"
    if rng.random() < 0.5:
        return _of_year(published.year - count, words.format("years"), "")
    return _on(published - count * DAY, words.format("days"), "")


def last_unit(rng: random.Random, published: date) -> Phrase:
    match rng.choice(("week", "month", "year")):
        case "week":
            return _of_week(published - 7 * DAY, "last week")
        case "month":
            return _of_month((published.replace(day=1) - DAY).replace(day=1), "last month", "")
        case _:
            return _of_year(published.year - 1, "last year", "")


def next_unit(rng: random.Random, published: date) -> Phrase:
    match rng.choice(("week", "month", "year")):
        case "week":
            return _of_week(published + 7 * DAY, "next week", ahead=True)
        case "month":
            first = (published.replace(day=1) + 31 * DAY).replace(day=1)
            return _of_month(first, "next month", "", ahead=True)
        case _:
            return _of_year(published.year + 1, "next year", "", ahead=True)


def quarter(rng: random.Random, published: date) -> Phrase:
    number, of = rng.randint(1, 4), published.year - rng.randint(1, 3)
    first = date(of, 3 * number - 2, 1)
    last = date(of + number // 4, (3 * number) % 12 + 1, 1) - DAY
    ordinal = ("first", "second", "third", "fourth")[number - 1]
    return Phrase("in ", f"the {ordinal} quarter of {of}", f"{of}-Q{number}", first, last)


def season(rng: random.Random, published: date) -> Phrase:
    of, (name, code) = published.year - rng.randint(2, 9), rng.choice((("spring", "SP"), ("summer", "SU")))
    first = 3 if code == "SP" else 6
    return Phrase(
        "in ", f"the {name} of {of}", f"{of}-{code}", date(of, first, 1), date(of, first + 3, 1) - DAY
    )


def decade(rng: random.Random, published: date) -> Phrase:
    tens = rng.randint(195, 200)
    return Phrase("in ", f"the {tens}0s", str(tens), date(10 * tens, 1, 1), date(10 * tens + 9, 12, 31))


def part_of_day(rng: random.Random, published: date) -> Phrase:
    day = published - rng.randint(1, 6) * DAY
    word, code = rng.choice((("morning", "MO"), ("afternoon", "AF"), ("evening", "EV"), ("night", "NI")))
    value = f"{day.isoformat()}T{code}"
    return Phrase("on ", f"{WEEKDAYS[day.weekday()]} {word}", value, day, day, type="TIME")


def clock(rng: random.Random, published: date) -> Phrase:
    hour, day = rng.randint(1, 11), published - DAY
    words, late = rng.choice(((f"{hour} a.m. yesterday", 0), (f"{hour} p.m. yesterday", 12)))
    return Phrase("at ", words, f"{day.isoformat()}T{hour + late:02d}:00", day, day, type="TIME")


def length(rng: random.Random, published: date) -> Phrase:
    count, unit = rng.randint(2, 6), rng.choice(("hours", "days", "weeks", "months", "years"))
    value = f"P{'T' * (unit == 'hours')}{count}{unit[0].upper()}"
    before = rng.choice(("after a strike of ", "after a delay of ", "for ", "in a dispute that has taken "))
    more = rng.choice(("", "", "", "more than ", "at least "))
    return Phrase(before, f"{more}{NUMBERS[count - 2]} {unit}", value, type="DURATION")


# Those without days, each in parts of a sentence about how things are.
VAGUE = (
    ("{place} is ", "now", "PRESENT_REF", "the second largest port of the country, and it lives from trade"),
    ("The plant ", "currently", "PRESENT_REF", "employs {n} people, most of them from {place}"),
    ("The road to {place} has ", "recently", "PAST_REF", "been repaired, but the bridge has not"),
    ("The railway will be sold in ", "the future", "FUTURE_REF", "if a buyer for it can be found in {place}"),
)
SETS = (
    ("The ferry to {place} sails ", "every day", "P1D", "with {n} passengers and their cars on board"),
    ("The council meets ", "twice a week", "P1W", "in the old town hall, and its doors are open to all"),
    ("The families are paid {n} crowns ", "a month", "P1M", "by a fund that the mine has set up for them"),
)

# How often each turns up, in parts of a hundred.
SHARES: dict[Kind | tuple[tuple[str, ...], ...], int] = {
    past_weekday: 15,
    length: 13,
    VAGUE: 10,
    date_without_year: 8,
    year: 8,
    last_unit: 7,
    month: 6,
    ago: 5,
    coming_weekday: 4,
    next_unit: 4,
    today: 3,
    yesterday: 3,
    SETS: 3,
    full_date: 2,
    month_and_year: 2,
    quarter: 2,
    part_of_day: 1,
    tomorrow: 1,
    season: 1,
    decade: 1,
    clock: 1,
}
