"""Figures: dates such as 03/04/2025, which one text writes in one order of day and month."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from attrs import evolve

from eventline.calendars.gregorian import ordinal
from eventline.model.found import Found
from eventline.model.meaning import CalendarDate, Meaning, Within
from eventline.model.tense import Tense
from eventline.rules.lazy import lazy
from eventline.syntax.tense import Tenses

_FIGURES = lazy(r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?:\d{4}|\d\d)(?!\d)")
_LAST_MONTH = 12


def in_one_order(
    found: Sequence[Found], text: str, published: date | None, tenses: Tenses
) -> Sequence[Found]:
    """Return *found* with dates in figures day first, where the text shows that this is its order.

    By itself "03/04/2025" is read month first. It is the third of April where another date of the text can
    only be day first ("13/04/2025") and none only month first; or where, of a text without such dates, a
    stamp or a date of the past would else lie after the day of publication.

    >>> from eventline.model.meaning import CalendarDate
    >>> text = "Sold on 13/04/2025, let on 03/04/2025."
    >>> given = [CalendarDate(2025, 4, 13), CalendarDate(2025, 3, 4)]
    >>> both = [Found(8, 18, given[0], ""), Found(27, 37, given[1], "")]
    >>> in_one_order(both, text, None, Tenses(text))[1].meaning
    CalendarDate(year=2025, month=4, day=3, weekday=None)
    """
    if "/" not in text:
        return found
    written = [(this, match) for this in found if (match := _figures(this, text)) is not None]
    days_first = any(int(match["first"]) > _LAST_MONTH for _, match in written)
    months_first = any(int(match["second"]) > _LAST_MONTH for _, match in written)
    doubtful = [
        this for this, match in written if max(int(match["first"]), int(match["second"])) <= _LAST_MONTH
    ]
    if months_first or not doubtful:
        return found
    if not days_first and (published is None or not _must_be_turned(doubtful, text, published, tenses)):
        return found
    turned = {this.start: this._replace(meaning=_turned(this.meaning)) for this in doubtful}
    return [turned.get(this.start, this) for this in found]


def _figures(this: Found, text: str) -> re.Match[str] | None:
    return _FIGURES.match(text, this.start) if text[this.start].isdigit() else None


def _must_be_turned(doubtful: Sequence[Found], text: str, published: date, tenses: Tenses) -> bool:
    """Return whether what is past by its words would lie ahead month first, and never does day first."""
    past = [
        this for this in doubtful if _heads_line(this, text) or tenses.at(this.start, this.end) is Tense.PAST
    ]
    limit = published.toordinal() + 1  # the day may have begun in the zone of the writer
    return any(_day(this.meaning) > limit for this in past) and all(
        _day(_turned(this.meaning)) <= limit for this in past
    )


def _heads_line(this: Found, text: str) -> bool:
    return text[text.rfind("\n", 0, this.start) + 1 : this.start].strip(" \t[(") == ""


def _day(meaning: Meaning) -> int:
    """Return the day of a date in figures, 0 for what is none."""
    match meaning:
        case Within(_, whole):
            return _day(whole)
        case CalendarDate(int() as year, int() as month, int() as day):
            return ordinal(year, month, day)
        case _:
            return 0


@lru_cache(maxsize=1000)
def _turned(meaning: Meaning) -> Meaning:
    match meaning:
        case Within(_, whole):
            return evolve(meaning, whole=_turned(whole))
        case CalendarDate(month=int(), day=int()):
            return evolve(meaning, month=meaning.day, day=meaning.month)
        case _:
            return meaning
