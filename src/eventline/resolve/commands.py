"""Commands: how assistants read counted units and times of day: "in two weeks", "at 3 p.m."."""

import re

from attrs import evolve

from eventline.calendars.units import shift
from eventline.model.day import DAY_SECONDS
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import Anchor, Length, Meaning, Shifted, Toward
from eventline.model.timex import TimexType
from eventline.resolve.context import Context
from eventline.resolve.placed import Placed, unit_at
from eventline.resolve.value import clock_value, unit_value

_SECONDS = {Grain.HOUR: 3600, Grain.MINUTE: 60, Grain.SECOND: 1}
_DAYS = {Grain.WEEK: 7, Grain.MONTH: 30, Grain.YEAR: 365}  # for parts of them: "in 1.5 years"
_IN = re.compile(r"\b(?:in|within|after|for\s+the\s+next)\s+(?:the\s+)?\Z", re.IGNORECASE)
_REACH = 20  # characters before the length in which "in" may stand


def as_command(meaning: Meaning, text: str, start: int) -> Meaning:
    """Return *meaning* with "in two weeks" made a point of time, two weeks from now."""
    if not isinstance(meaning, Length) or meaning.toward is not None:
        return meaning
    return (
        evolve(meaning, toward=Toward.THIS) if _IN.search(text[max(0, start - _REACH) : start]) else meaning
    )


def place_ahead(length: Length, context: Context, sign: int = 1) -> Placed | None:
    """Return the day, or with hours the moment, that lies *length* from now; None when that is not known."""
    day = context.published_day
    if day is None or any(count is None for _, count in length.amounts):
        return None
    seconds = 0
    for grain, count in length.amounts:
        size = sign * (count or 0)
        if grain in _SECONDS:
            seconds += round(size * _SECONDS[grain])
        elif size == int(size):
            day = shift(grain, day, int(size))
        else:
            seconds += round(size * DAY_SECONDS * _DAYS.get(grain, 1))
    if not seconds and all(grain not in _SECONDS for grain, _ in length.amounts):
        return unit_at(Grain.DAY, day)
    if context.second is None:
        return None
    return moment_at(day * DAY_SECONDS + context.second % DAY_SECONDS + seconds, context)


def moment_at(second: int, context: Context) -> Placed:
    """Return the minute, or the second where it is not a whole minute, at *second* of the wall clock."""
    day, rest = divmod(second, DAY_SECONDS)
    seconds = rest % 60 or None
    value = unit_value(Grain.DAY, day) + clock_value(rest // 3600, rest // 60 % 60, seconds, None)
    grain = Grain.MINUTE if seconds is None else Grain.SECOND
    interval = Interval(second, second + _SECONDS[grain], granularity=grain, zone=context.zone)
    return Placed(TimexType.TIME, value, interval)


def place_counted(meaning: Shifted, context: Context) -> Placed | None:
    """Return the day or moment of "three months ago", which in news is only a month."""
    if not meaning.counted or meaning.anchor is not Anchor.DOCUMENT:
        return None
    return place_ahead(
        Length(((meaning.grain, abs(meaning.count)),)), context, -1 if meaning.count < 0 else 1
    )
