"""Over: what is told as gone by: "at year-end" of which a past verb tells, in a story "had landed in May"."""

import re
from datetime import date

from attrs import evolve

from eventline.calendars.gregorian import civil
from eventline.model.day import DAY_SECONDS
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import CalendarDate, Meaning, Mod, Modified, NamedUnit, Shifted
from eventline.model.tense import Tense
from eventline.resolve.outlook import Asked
from eventline.rules.lazy import lazy

_AT = lazy(r"\b(?:at|as\sof)\s\Z", re.IGNORECASE)
_NEAR = 6  # characters that such a word takes
_SPRING = 6  # the month up to which the end told of is rather the last one


def at_end_gone_by(this: Found, text: str, published: date | None, asked: Asked) -> Meaning | None:
    """Return the end of the year before where *this* is that of the year and over, else None.

    >>> from eventline.syntax.tense import Tenses
    >>> text = "Debt at year-end was lower."
    >>> found = Found(8, 16, Modified(Shifted(Grain.YEAR, 0), Mod.END), "")
    >>> at_end_gone_by(found, text, date(2025, 2, 12), Asked(Tenses(text), text, found)).meaning.count
    -1
    """
    match this.meaning:
        case Modified(Shifted(Grain.YEAR, 0) as year, Mod.END) if published and published.month <= _SPRING:
            is_at = _AT.search(text, max(0, this.start - _NEAR), this.start) is not None
            is_over = is_at and asked.tense() is Tense.PAST
            return evolve(this.meaning, meaning=evolve(year, count=-1)) if is_over else None
        case _:
            return None


# "Had landed in May", "had spent the spring and summer"; what "had ended by May" may lie ahead.
_HAD = lazy(
    r"\bhad\s(?:\w+ly\s)?(?:been\s)?(?!to\s)\w+(?:ed|en|wn|ne|[ntdgm])\s(?:(?!(?:by|until|till|to|for|when|but|and)\s)[\w'’-]+\s){0,8}"
    r"(?:and\s|or\s)?\Z"
)
REACH = 90  # characters
_ONWARD = 45  # days by which it may lie ahead of where the story is


def gone_by(meaning: Meaning, told: Interval | None, reached: Interval | None, words: str) -> Meaning | None:
    """Return a bare month or season in the year before the one *told*, where "had" looks back."""
    if told is None or reached is None or told.lo is None or reached.hi is None:
        return None
    match meaning:
        case CalendarDate(None, int(), None) | NamedUnit(Grain.SEASON, _, None):
            is_over = told.lo - reached.hi > _ONWARD * DAY_SECONDS and _HAD.search(words) is not None
            return evolve(meaning, year=civil(told.lo // DAY_SECONDS)[0] - 1) if is_over else None
        case _:
            return None
