"""Nights: the day of an hour for which the text names none, where an evening or a night goes before it."""

from collections.abc import Sequence

from eventline.model.day import DAY_SECONDS
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import Anchor, Bound, Clock, DayPart, Meaning, Shifted, Within
from eventline.model.tense import Tense
from eventline.resolve.context import Context
from eventline.resolve.outlook import Asked

_HOUR = 3600
_SMALL_HOURS = 7  # the hours below it go on from an evening
_EVENING = 17
_LONG_YET = 10 * _HOUR  # so long after publication an hour told of in the past is one of the day before
_SAME_DAY = Shifted(Grain.DAY, 0, Anchor.MENTIONED)
_NEXT_DAY = Shifted(Grain.DAY, 1, Anchor.MENTIONED)
_TODAY, _YESTERDAY = Shifted(Grain.DAY, 0), Shifted(Grain.DAY, -1)


def day_of_hour(clock: Clock, context: Context) -> Shifted:
    """Return the day of a bare hour: that of the time mentioned last, or the one after its evening.

    What is over was no day to come, nor an hour that publication had not reached.
    """
    if passes_midnight(clock, context):
        return _NEXT_DAY
    if context.narrative or context.published_day is None or context.after is not None:
        return _SAME_DAY
    spoken_of = context.reference(Anchor.MENTIONED, Grain.DAY)
    if spoken_of is None:
        return _SAME_DAY
    if spoken_of < context.published_day:  # what is set for an hour lies on no day that is over
        return _TODAY if context.tense in (Tense.PRESENT, Tense.FUTURE) else _SAME_DAY
    if spoken_of > context.published_day:
        return _TODAY if context.tense is Tense.PAST else _SAME_DAY
    return _YESTERDAY if _is_long_yet(clock, context) and context.tense is Tense.PAST else _SAME_DAY


def _is_long_yet(clock: Clock, context: Context) -> bool:
    """Return whether *clock* lies long after the moment of publication, on any near clock."""
    if context.second is None or clock.zone is not None or context.stamped:
        return False
    return clock.hour * _HOUR + clock.minute * 60 > context.second % DAY_SECONDS + _LONG_YET


def passes_midnight(clock: Clock, context: Context) -> bool:
    """Return whether a bare hour is one of the day after the time mentioned last: "At 11 p.m. … at 2 a.m."

    The end of a range is, where its hour is the smaller one; other small hours go on from an evening or a
    night, unless that would be after the day of publication, of which no past verb tells.
    """
    last = context.mentioned[0] if context.mentioned else None
    if last is None or last.lo is None or last.granularity >= Grain.DAY:
        return False
    second = last.lo % DAY_SECONDS
    if context.after is not None:
        return clock.hour * _HOUR + clock.minute * 60 < second
    return clock.hour < _SMALL_HOURS and _goes_on(last, context)


def _goes_on(last: Interval, context: Context) -> bool:
    """Return whether the story goes on from an evening or a night into the next day."""
    day, second = divmod(last.lo or 0, DAY_SECONDS)
    if second < _EVENING * _HOUR:
        return False
    today = context.published_day
    if context.narrative or context.stamped or today is None or day < today or context.looks_ahead:
        return True
    return last.granularity is Grain.PART and context.tense is not Tense.PAST  # "Tonight: fog after midnight"


def day_of_part(part: DayPart, context: Context) -> Shifted:
    """Return the day of a bare part of day: the one mentioned last; what is over was on no day to come."""
    if _is_over(part, context):
        return _YESTERDAY
    last = context.mentioned[0] if context.mentioned else None
    if part.code == "MO" and last is not None and last.granularity < Grain.DAY and _goes_on(last, context):
        return _NEXT_DAY
    today = context.published_day
    if context.narrative or context.message or today is None or context.tense is not Tense.PAST:
        return _SAME_DAY
    spoken_of = context.reference(Anchor.MENTIONED, Grain.DAY)
    return _TODAY if spoken_of is not None and spoken_of > today else _SAME_DAY


def _is_over(part: DayPart, context: Context) -> bool:
    """Return whether *part* is "overnight", and over: that night led into the day of publication."""
    if part.code != "NI" or not part.early or context.narrative or context.message:
        return False
    spoken_of = context.reference(Anchor.MENTIONED, Grain.DAY)
    return spoken_of == context.published_day and context.tense is Tense.PAST


def before_small_hours(this: Found, behind: Sequence[Found]) -> bool:
    """Return whether *this* is an evening hour, and the next time *behind* it one of the small hours.

    >>> nine, two = Found(3, 7, Clock(21), ""), Found(30, 33, Clock(2), "")
    >>> before_small_hours(nine, [two]), before_small_hours(two, [nine])
    (True, False)
    """
    if not behind or not (this.bound is None or behind[0].bound is Bound.CLOSES):
        return False
    clock, small = this.meaning, behind[0].meaning
    if not isinstance(clock, Clock) or not isinstance(small, Clock):
        return False
    return clock.hour >= _EVENING and small.hour < _SMALL_HOURS


def from_yesterday(clock: Meaning, context: Context, small: Asked) -> Meaning:
    """Return *clock*, an evening before *small* hours, on the day before publication where both are over.

    "The road was closed at 11 p.m. and the mill burned at 2 a.m." tells of the night that led into today.
    """
    is_told = context.narrative or context.stamped
    if is_told or context.reference(Anchor.MENTIONED, Grain.DAY) != context.published_day:
        return clock
    is_over = context.tense is Tense.PAST and small.tense() is Tense.PAST
    return Within(clock, _YESTERDAY) if is_over else clock
