"""News day: the day that news is of, to which an hour goes back behind a glance at an old day."""

from collections.abc import Sequence
from datetime import date
from itertools import chain, islice

from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import Clock, DayPart, Meaning, Modified
from eventline.model.timex import Timex
from eventline.resolve.sections import end_of_paragraph
from eventline.rules.lazy import lazy

_BEFORE_NOUN = lazy(
    r"\s(?!(?:and|but|in|on|at|as|after|by|with|when|while|from|to|into|against|near|over|across|before|for)\b)[a-z]"
)
_SET_OFF = lazy(
    r"[,(–—]\s?(?:which|who|whose|where|\w{2,}ed|built|born|begun|sunk|held|taken|hit|set|lost)\s[^,.;()–—]*@\s?[,)–—]"
)
_WEEK = 7  # days before publication of which news tells as its own
_MANY = 64  # times before the hour that are looked through
_STORY = 31  # days between two days of one story


def of_news(
    this: Found, mentioned: tuple[Interval, ...], before: Sequence[Timex], text: str, today: date | None
) -> tuple[Interval, ...]:
    """Return the times *mentioned*, from which *this* is read; the day of the news first, if it is of that.

    "The war began on 15 August 2021.", and in the next paragraph "He landed at dawn": at dawn on the day of
    the week up to *today* that the news has told *before*, else today. What a report tells by the hour, or
    from day to day, goes on in the next paragraph; "overnight" does not, and opens the news of today.

    >>> from eventline.model.timex import TimexType
    >>> war = Interval.of_days(738017, 738017)
    >>> told = Timex(17, 31, "15 August 2021", TimexType.DATE, "2021-08-15", interval=war)
    >>> text = "The war began on 15 August 2021.\\n\\nHe landed at dawn."
    >>> dawn = Found(47, 51, DayPart("MO"), "")
    >>> [str(day) for day in of_news(dawn, (war,), [told], text, date(2025, 3, 13))]
    ['2025-03-13', '2021-08-15']
    """
    if today is None or not before or not _is_time_of_day(this.meaning):
        return mentioned
    days = (timex for timex in reversed(before[-_MANY:]) if _day(timex) is not None)
    told = tuple(islice(days, 2))
    now = today.toordinal()
    if told and _is_overnight(this, text) and end_of_paragraph(text, told[0].end) < this.start:
        return (Interval.of_days(now, now), *mentioned)
    if not told or not _glanced(told, now):
        return mentioned
    if end_of_paragraph(text, told[0].end) >= this.start and not _is_set_off(told[0], text):
        return mentioned
    own = (
        day for timex in chain(told, days) if (day := _day(timex)) is not None and now - _WEEK < day <= now
    )
    day = next(own, now)
    return (Interval.of_days(day, day), *mentioned)


def _is_time_of_day(meaning: Meaning) -> bool:
    """Return whether *meaning* is an hour or a part of a day that names no day: "late in the evening"."""
    return isinstance(meaning.meaning if isinstance(meaning, Modified) else meaning, Clock | DayPart)


def _is_overnight(this: Found, text: str) -> bool:
    """Return whether *this* is "overnight" by itself; "overnight losses" are those before the day told of."""
    part = this.meaning
    is_part = isinstance(part, DayPart) and part.code == "NI" and part.early
    return is_part and _BEFORE_NOUN.match(text, this.end) is None


def _glanced(told: Sequence[Timex], now: int) -> bool:
    """Return whether the last of the days *told* is an old one, of no story told by the hour or by days."""
    last, before = _day(told[0]), _day(told[1]) if len(told) > 1 else None
    if last is None or last > now - _WEEK or _is_by_the_hour(told[0]):
        return False
    return before is None or not before <= last <= before + _STORY


def _day(timex: Timex) -> int | None:
    """Return the number of the day that *timex* names, None for what is no day."""
    told = timex.interval
    return (
        None if told is None or told.first is None or told.granularity > Grain.DAY else told.first.toordinal()
    )


def _is_set_off(told: Timex, text: str) -> bool:
    """Return whether a day is set off by commas: "the fort, which fell on 5 May 2022, was hit"."""
    before = text[max(0, told.start - 80) : told.start]
    return _SET_OFF.search(f"{before}@{text[told.end : told.end + 2]}") is not None


def _is_by_the_hour(last: Timex) -> bool:
    return last.interval is not None and last.interval.granularity < Grain.DAY
