"""Hours: a time of day whose day is said behind it, past its zone: "at 5:30 local time on 3 May"."""

import re
from collections.abc import Sequence

from attrs import evolve

from eventline.calendars.gregorian import civil, weekday
from eventline.model.day import DAY_SECONDS
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.meaning import (
    Bound,
    CalendarDate,
    Clock,
    DayPart,
    Length,
    Meaning,
    Shifted,
    Toward,
    Within,
)
from eventline.model.timex import Timex, TimexType
from eventline.rules.lazy import lazy

_BETWEEN = lazy(
    r"\)?,?\s+(?:\(?(?:[\w.+/:-]+\s+){0,2}time\)?,?\s+)?(?:o[nf]\s+)?"
    r"|,\s(?:according\sto\s[^,.;:()]{2,30}|[^,.;:()]{2,30}\s(?:said|says|reported|recalled|told\s[^,.;:()]{2,15})),\son\s",
    re.IGNORECASE,
)
_BESIDE = lazy(r"[,:]?[ \t]{1,2}(?:at[ \t]|from[ \t])?", re.IGNORECASE)
_LONGEST = 60  # characters between the two
_DAY_BEFORE = Length(((Grain.DAY, 1),), Toward.PAST)
_DAY_AFTER = Length(((Grain.DAY, 1),), Toward.FUTURE)
_NOON = 12
_IN_SENTENCE = lazy(r"[.!?\n][^.!?\n]*\w[^.!?\n]*\Z")  # words of its own before it, and no time
_ROUND = 5  # minutes, to which hours are said that are not meant exactly
_MANY = 64  # times before the hour that are looked through
_HALF_DAY = 12 * 3600  # seconds


def with_day(this: Found, behind: Sequence[Found], text: str) -> Meaning:
    """Return the meaning of *this*, an hour on the day that the expression next to it *behind* names.

    Both hours of a range are of that day ("between 2 and 3 a.m. on Friday"), or the first of the one before.

    >>> text = "At 5:34 Basra time on 20 March 2003 it began."
    >>> hour, day = Found(3, 7, Clock(5, 34), ""), Found(22, 35, CalendarDate(2003, 3, 20), "")
    >>> with_day(hour, [day], text) == Within(hour.meaning, day.meaning)
    True
    """
    if not behind or not isinstance(this.meaning, Clock | DayPart):
        return this.meaning
    following = behind[0]
    if _is_said_again(following, this.end, text):
        return with_day(this._replace(end=following.end), behind[1:], text)
    if this.bound is Bound.OPENS and following.bound is Bound.CLOSES:
        closes = with_day(following, behind[1:], text)
        return _with_day_of(closes, _in_zone_of(closes, this.meaning))
    if following.bound is not None or following.start - this.end > _LONGEST:
        return this.meaning
    day = _day_of(this.meaning, following.meaning)
    if day is None:
        return this.meaning
    if _BETWEEN.fullmatch(text, this.end, following.start) is None:
        return this.meaning
    return Within(this.meaning, day)


def of_day_before(this: Found, before: Timex | None, text: str) -> Found:
    """Return *this*, an hour straight behind a day, on that day: "Blood donors: Fri 3rd, 1.45pm"."""
    if before is None or not isinstance(this.meaning, Clock) or before.type is not TimexType.DATE:
        return this
    day = before.interval
    if day is None or day.lo is None or day.granularity is not Grain.DAY or day.days != 1:
        return this
    if _BESIDE.fullmatch(text, before.end, this.start) is None:
        return this
    return this._replace(meaning=Within(this.meaning, CalendarDate(*civil(day.lo // DAY_SECONDS))))


def _is_said_again(this: Found, end: int, text: str) -> bool:
    """Return whether *this* is an hour in brackets behind the one at *end*: "4:17 a.m. (0117 GMT)"."""
    return (
        isinstance(this.meaning, Clock)
        and text[end : this.start].lstrip() == "("
        and text.startswith(")", this.end)
    )


def in_brackets(this: Found, before: Timex | None, text: str) -> Meaning:
    """Return the meaning of *this*, an hour said again by another clock behind the one *before* it.

    "At 9:47 p.m. EDT (0147 GMT Wednesday)" is one moment; its Wednesday is near the first hour, and so is
    the day of "(0147 GMT)" alone.
    """
    meaning = this.meaning
    if before is None or before.type is not TimexType.TIME or before.interval is None:
        return meaning
    if before.interval.lo is None or text[before.end : this.start].strip() != "(":
        return meaning
    told, second = divmod(before.interval.lo, DAY_SECONDS)
    match meaning:
        case Clock(hour, minute, zone=int()) if before.interval.granularity <= Grain.HOUR:
            away = hour * 3600 + minute * 60 - second
            near = told + (away < -_HALF_DAY) - (away > _HALF_DAY)
            return Within(meaning, CalendarDate(*civil(near)))
        case Within(Clock() as clock, CalendarDate(None, None, None, int() as named)):
            days = (told, told + 1, told - 1)
            return next(
                (Within(clock, CalendarDate(*civil(day))) for day in days if weekday(day) == named), meaning
            )
        case _:
            return meaning


def told_twice(this: Found, before: Sequence[Timex], text: str) -> Meaning:
    """Return the meaning of *this*, an hour to the minute that was told *before* with its day, on that day.

    "13:47 A deploy begins.", and below "At 13:47 UTC it was live": hardly another day has an event at that
    minute, but where its line begins with the hour, as in a log, or its sentence names a day.
    """
    clock = this.meaning
    if not isinstance(clock, Clock) or clock.precise is not Grain.MINUTE or clock.minute % _ROUND == 0:
        return clock
    if not before or _IN_SENTENCE.search(text, before[-1].end, this.start) is None:
        return clock
    at = clock.hour * 3600 + clock.minute * 60
    for told in (timex.interval for timex in reversed(before[-_MANY:])):
        if told is not None and told.lo is not None and told.granularity is Grain.MINUTE:
            day, second = divmod(told.lo, DAY_SECONDS)
            if second == at and day > 0:
                return Within(clock, CalendarDate(*civil(day)))
    return clock


def _in_zone_of(closes: Meaning, opens: Meaning) -> Meaning:
    """Return the hour that *opens* a range by the clocks of the other end: "from 9 to 5 Kyiv time"."""
    last = closes.part if isinstance(closes, Within) else closes
    if not isinstance(last, Clock) or not isinstance(opens, Clock) or opens.zone is not None:
        return opens
    return opens if last.zone is None else evolve(opens, zone=last.zone)


def _with_day_of(closes: Meaning, opens: Meaning) -> Meaning:
    """Return the hour that *opens* a range whose other end *closes* it on a day said with it."""
    if not isinstance(opens, Clock) or not isinstance(closes, Within) or not isinstance(closes.part, Clock):
        return opens
    is_overnight = (opens.hour, opens.minute) > (closes.part.hour, closes.part.minute)
    return Within(opens, Within(_DAY_BEFORE, closes.whole) if is_overnight else closes.whole)


def _day_of(hour: Meaning, meaning: Meaning) -> Meaning | None:
    """Return the day that *meaning* is; the small hours of a night are of the day after it begins."""
    match meaning:
        case CalendarDate():
            return meaning if meaning.day is not None or meaning.weekday is not None else None
        case Shifted(Grain.DAY):
            return meaning
        case Within(DayPart(code), day) if isinstance(hour, Clock) and _day_of(hour, day) is not None:
            return day if code != "NI" or hour.hour >= _NOON else Within(_DAY_AFTER, day)
        case _:
            return None
