"""Time expressions of known meaning, as news uses them."""

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
        first, last: The days it covers, both belonging to it; None for a length of time.
        ahead: True when it lies in the future of the article.
    """

    before: str
    words: str
    first: date | None
    last: date | None
    ahead: bool = False


def past_weekday(rng: random.Random, published: date) -> Phrase:
    day = published - rng.randint(1, 6) * DAY
    return Phrase("on ", WEEKDAYS[day.weekday()], day, day)


def coming_weekday(rng: random.Random, published: date) -> Phrase:
    day = published + rng.randint(1, 6) * DAY
    return Phrase("on ", WEEKDAYS[day.weekday()], day, day, ahead=True)


def full_date(rng: random.Random, published: date) -> Phrase:
    day = published - rng.randint(40, 3000) * DAY
    month = MONTHS[day.month - 1]
    forms = (f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}")
    return Phrase("on ", rng.choice(forms), day, day)


def date_without_year(rng: random.Random, published: date) -> Phrase:
    day = published - rng.randint(7, 90) * DAY
    month = MONTHS[day.month - 1]
    return Phrase("on ", rng.choice((f"{day.day} {month}", f"{month} {day.day}")), day, day)


def month_and_year(rng: random.Random, published: date) -> Phrase:
    first = date(published.year - rng.randint(1, 6), rng.randint(1, 12), 1)
    return Phrase("in ", f"{MONTHS[first.month - 1]} {first.year}", first, _month_end(first))


def year(rng: random.Random, published: date) -> Phrase:
    number = published.year - rng.randint(1, 25)
    return Phrase("in ", str(number), date(number, 1, 1), date(number, 12, 31))


def yesterday(rng: random.Random, published: date) -> Phrase:
    return Phrase("", "yesterday", published - DAY, published - DAY)


def tomorrow(rng: random.Random, published: date) -> Phrase:
    return Phrase("", "tomorrow", published + DAY, published + DAY, ahead=True)


def days_ago(rng: random.Random, published: date) -> Phrase:
    count = rng.randint(2, 6)
    day = published - count * DAY
    return Phrase("", f"{NUMBERS[count - 2]} days ago", day, day)


def last_week(rng: random.Random, published: date) -> Phrase:
    monday = published - (published.weekday() + 7) * DAY
    return Phrase("", "last week", monday, monday + 6 * DAY)


def last_month(rng: random.Random, published: date) -> Phrase:
    last = published.replace(day=1) - DAY
    return Phrase("", "last month", last.replace(day=1), last)


def last_year(rng: random.Random, published: date) -> Phrase:
    number = published.year - 1
    return Phrase("", "last year", date(number, 1, 1), date(number, 12, 31))


def length(rng: random.Random, published: date) -> Phrase:
    unit = rng.choice(("hours", "days", "weeks", "months"))
    return Phrase("after a strike of ", f"{rng.choice(NUMBERS)} {unit}", None, None)


def _month_end(first: date) -> date:
    return (first + 31 * DAY).replace(day=1) - DAY


# How often each turns up, in parts of a hundred, about as in news.
SHARES: dict[Callable[[random.Random, date], Phrase], int] = {
    past_weekday: 28,
    coming_weekday: 8,
    full_date: 8,
    date_without_year: 7,
    month_and_year: 8,
    year: 8,
    yesterday: 5,
    tomorrow: 3,
    days_ago: 4,
    last_week: 5,
    last_month: 4,
    last_year: 4,
    length: 8,
}


def phrase(rng: random.Random, published: date) -> Phrase:
    """Return an expression, each kind as often as in news."""
    (kind,) = rng.choices(tuple(SHARES), weights=tuple(SHARES.values()))
    return kind(rng, published)
