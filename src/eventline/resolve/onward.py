"""Onward: a weekday beside another day: "next Thursday and Friday", "10 May: …; Sunday: …"."""

import re
from collections.abc import Sequence
from datetime import date

from attrs import evolve

from eventline.calendars.gregorian import is_valid, ordinal
from eventline.calendars.weekdays import falls_on
from eventline.model.day import Day
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.meaning import Bound, CalendarDate, Directed, Meaning, Modified, Range, Shifted
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy

_JOINS = lazy(r"[.,]?\s(?:and|or)(?:\s(?:again|also|then))?(?:\son)?\s|,\s", re.IGNORECASE)
# "Easter falls on Sunday"
_AGAIN = lazy(r"\s?[,(]\s?(?:an?\s)?|\s(?:is|was|falls|fell|comes)\s(?:on\s)?(?:an?\s)?", re.IGNORECASE)
_APPOSED = lazy(r",\s(?:(?:on|in)\s)?", re.IGNORECASE)
_HEADS = lazy(r"\s?:(?!\d)")
_BEGINS = lazy(r"(?:\A|[\n.;])[\s*#•-]{0,8}\Z")
_LONGEST_STEP = 120  # characters from one day to the next of the same month
_SOON = 21  # days
_LONGEST_ENTRY = 400  # characters of one entry in a list of days


def day_before(this: Found, before: Sequence[Timex], text: str, today: date | None) -> int | None:
    """Return the day to come behind which the weekday *this* is told; None where it hangs on *today*.

    It follows a day that is named just before, or one that heads the entry before it in a list of days.
    """
    last = before[-1].interval if before and today is not None else None
    if last is None or last.first is None or today is None or last.granularity > Grain.DAY:
        return None
    if last.first.toordinal() <= today.toordinal():
        return None
    since = before[-1].end
    is_joined = _JOINS.fullmatch(text, since, this.start) is not None
    return last.first.toordinal() if is_joined or _is_entry(this, since, text) else None


def named_once_more(this: Found, before: Timex | None, text: str) -> Meaning | None:
    """Return the days of which *this* says the weekdays: "the next day, Saturday, …", "5-6 May (Tue-Wed)"."""
    told = None if before is None else before.interval
    if before is None or told is None or told.granularity is not Grain.DAY:
        return None
    if _AGAIN.fullmatch(text, before.end, this.start) is None:
        return None
    if not isinstance(this.meaning, Range):
        return _on_weekday(this.meaning, told.first)
    first, last = _on_weekday(this.meaning.first, told.first), _on_weekday(this.meaning.last, told.last)
    return evolve(this.meaning, first=first, last=last) if first and last else None


def _on_weekday(meaning: Meaning, day: Day | None) -> CalendarDate | None:
    """Return the date of *day*, where *meaning* is its weekday."""
    named = meaning.weekday if isinstance(meaning, CalendarDate) else None
    if day is None or named is None or not falls_on(day.toordinal(), named):
        return None
    return CalendarDate(day.year, day.month, day.day)


def said_again(this: Found, behind: Sequence[Found], text: str) -> Meaning | None:
    """Return the date that says once more what stands before it: "two years earlier, in 2019"."""
    inner = this.meaning
    if not behind:
        return None
    date = behind[0].meaning
    if not isinstance(date, CalendarDate) or _APPOSED.fullmatch(text, this.end, behind[0].start) is None:
        return None
    if isinstance(inner, Directed) and isinstance(inner.target, CalendarDate) and date.day is not None:
        named = inner.target.weekday
        return None if named is None or date.weekday is not None else evolve(date, weekday=named)
    if not isinstance(inner, Shifted) or inner.count == 0:
        return None
    grain = Grain.DAY if date.day is not None else Grain.MONTH if date.month is not None else Grain.YEAR
    return date if inner.grain is grain and date.weekday is None else None


def in_month_told(this: Found, before: Timex | None, text: str) -> CalendarDate | None:
    """Return the day of the month of a day told just before it: "on 11 October and on the 14th"."""
    told = None if before is None else before.interval
    meaning = this.meaning
    if not isinstance(meaning, CalendarDate) or meaning.day is None or meaning.month is not None:
        return None
    coarsest = Grain.MONTH if this.bound is Bound.OPENS else Grain.DAY  # "in May, from the 20th to the 25th"
    if before is None or told is None or told.first is None or told.granularity > coarsest:
        return None
    between = text[before.end : this.start]
    year, month = told.first.year, told.first.month
    is_later = told.first.day < meaning.day or told.granularity is Grain.MONTH
    if len(between) > _LONGEST_STEP or "\n\n" in between or not is_later:
        return None
    return CalendarDate(year, month, meaning.day) if is_valid(year, month, meaning.day) else None


def soon_after(this: Found, before: Sequence[Timex], today: date | None) -> CalendarDate | None:
    """Return the day of a report some days after one of an earlier year: "On July 17, 2015, … On July 19 …".

    That a day without its year falls into the weeks behind such a one is hardly ever by chance.
    """
    meaning = this.meaning
    if not isinstance(meaning, CalendarDate) or meaning.month is None or meaning.day is None:
        return None
    if this.bound is not None or today is None:
        return None
    for told in (timex.interval for timex in before if this.start - timex.end <= _LONGEST_ENTRY):
        if (
            told is None
            or told.granularity > Grain.DAY
            or told.first is None
            or told.first.year >= today.year
        ):
            continue
        for year in (told.first.year, told.first.year + 1):
            if _is_soon(told.first.toordinal(), year, meaning.month, meaning.day, today):
                return evolve(meaning, year=year)
    return None


def _is_soon(told: int, year: int, month: int, day: int, today: date) -> bool:
    return (
        is_valid(year, month, day)
        and told < (named := ordinal(year, month, day)) <= told + _SOON
        and named <= today.toordinal()
    )


def counts_from_month(this: Found, before: Sequence[Timex], text: str) -> bool:
    """Return whether days or weeks count on from a month told just before: "In May … A week later …".

    Which week that is the words do not say, but it is none counted from publication.
    """
    told = before[-1].interval if before else None
    meaning = this.meaning.meaning if isinstance(this.meaning, Modified) else this.meaning
    if told is None or told.granularity is not Grain.MONTH or before[-1].value.endswith("REF"):
        return False
    if not isinstance(meaning, Shifted) or meaning.count == 0 or not Grain.DAY <= meaning.grain <= Grain.WEEK:
        return False
    between = text[before[-1].end : this.start]
    return len(between) <= _LONGEST_STEP and "\n\n" not in between


def _is_entry(this: Found, since: int, text: str) -> bool:
    if this.start - since > _LONGEST_ENTRY or _HEADS.match(text, this.end) is None:
        return False
    return _BEGINS.search(text, max(since, this.start - 10), this.start) is not None
