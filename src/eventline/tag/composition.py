"""Composition: the one time that two meanings say: "Friday" and "at 3", "the 5th" and "9 to 11"."""

from attrs import evolve

from eventline.model.grain import Grain
from eventline.model.meaning import (
    CalendarDate,
    Clock,
    DayPart,
    Directed,
    Feast,
    Length,
    Meaning,
    Modified,
    NamedUnit,
    Nth,
    Range,
    Shifted,
    Toward,
    Vague,
    Within,
)
from eventline.rules.lazy import lazy

_AT = lazy(r"[,\s(-]*(?:at|@|around|about|approx(?:imately)?|from|between|in|for|by)?\s*")
_ON = lazy(r"[,\s(-]*(?:on|of|of\s+the|in\s+the|in|for|at)?\s*(?:the\s+)?")
_IN = lazy(r"[,\s]*(?:in|of)?\s*(?:the\s+year\s+)?")
_OF = lazy(r"[,\s]*(?:of|in|from|on|between|,)?\s*(?:the\s+)?")
FROM = lazy(
    r"\s*,?\s*(?:from|after|following|later\s+than|starting(?:\s+(?:on|at|from))?|since)\s+(?:the\s+|this\s+)?"
)
_BACK = lazy(r"\s*(?:before|prior\s+to|ahead\s+of)\s+(?:the\s+)?")
_FOR = lazy(r"\s*,?\s*for\s+(?:the\s+next\s+)?")
_LATER = {"AF": 12, "EV": 17, "NI": 17}  # the first hour that "at 5" may mean in that part of the day


def together(first: Meaning, last: Meaning, gap: str) -> Meaning | None:
    """Return what *first* and *last* say together, with the *gap* between them in small letters.

    >>> together(CalendarDate(weekday=4), Clock(15), " at ").whole
    CalendarDate(year=None, month=None, day=None, weekday=4)
    """
    return _day_and_clock(first, last, gap) or _counted_from(first, last, gap) or _date(first, last, gap)


def _day_and_clock(first: Meaning, last: Meaning, gap: str) -> Meaning | None:
    for one, other, between in ((first, last, _AT), (last, first, _ON)):
        if not between.fullmatch(gap):
            continue
        if is_clock(other) and is_day(one):
            return on_day(other, one)
        if is_clock(other) and (part := _part(one)) is not None:
            day = _day_of(one)
            clock = _in_part(other, part)
            return clock if day is None else on_day(clock, day)
        if isinstance(other, DayPart) or (isinstance(other, Modified) and isinstance(other.meaning, DayPart)):
            if is_day(one) and not isinstance(one, Range):
                return _part_on(other, one)
            if isinstance(one, Within) and isinstance(one.part, Clock) and (part := _part(other)):
                return on_day(_in_part(one.part, part), one.whole)
    return None


def is_clock(meaning: Meaning) -> bool:
    if isinstance(meaning, Range):
        return isinstance(meaning.first, Clock) and isinstance(meaning.last, Clock)
    return isinstance(meaning, Clock)


def is_day(meaning: Meaning) -> bool:
    """Return whether *meaning* is one day of the calendar."""
    match meaning:
        case CalendarDate(day=day, weekday=named):
            return day is not None or named is not None
        case Shifted(grain=Grain.DAY) | Feast() | Nth(weekday=int()):
            return True
        case Directed(target, _) | Within(target, _):
            return is_day(target)
        case Range(first, last):
            return is_day(first) and (is_day(last) or _lasts(last))
        case Vague(Toward.THIS):
            return False
        case _:
            return False


def _lasts(meaning: Meaning) -> bool:
    return isinstance(meaning, Within) and isinstance(meaning.part, Length)


def _part(meaning: Meaning) -> str | None:
    match meaning:
        case DayPart(code):
            return code
        case Modified(inner, _) | Within(inner, _):
            return _part(inner)
        case _:
            return None


def _day_of(meaning: Meaning) -> Meaning | None:
    match meaning:
        case Modified(inner, _):
            return _day_of(inner)
        case Within(DayPart(), whole):
            return whole
        case _:
            return None


def _part_on(part: Meaning, day: Meaning) -> Meaning:
    return (
        evolve(part, meaning=Within(part.meaning, day)) if isinstance(part, Modified) else Within(part, day)
    )


def on_day(clock: Meaning, day: Meaning) -> Meaning:
    if isinstance(clock, Range):
        return Range(Within(clock.first, day), Within(clock.last, day))
    if isinstance(day, Range):
        return _range_at(clock, day)
    return Within(clock, day)


def _range_at(clock: Meaning, days: Range) -> Range:
    """Return "12-14 May at 9" from 9 on the 12th, "a week from 3 May at 9" for a week from then."""
    first = Within(clock, days.first)
    if isinstance(days.last, Within) and isinstance(days.last.part, Length):
        return Range(first, Within(days.last.part, first))
    return Range(first, Within(clock, days.last))


def _in_part(clock: Meaning, part: str) -> Meaning:
    """Return "7" in the evening as 19:00."""
    if isinstance(clock, Range):
        return Range(_in_part(clock.first, part), _in_part(clock.last, part))
    if isinstance(clock, Clock) and clock.loose:
        later = part in _LATER and clock.hour < 12 and not (part == "NI" and clock.hour < 5)
        midnight = part in ("EV", "NI") and clock.hour == 12
        return evolve(clock, hour=clock.hour + 12 if later else 0 if midnight else clock.hour, loose=False)
    return clock


def _counted_from(first: Meaning, last: Meaning, gap: str) -> Meaning | None:
    """Return "two weeks after the 5th", "3 days from Tuesday", "the 18th for 10 days"."""
    placed = is_day(last) or isinstance(last, Within | Vague | Shifted | Clock)
    if isinstance(first, Length) and first.toward is None and placed:
        toward = Toward.FUTURE if FROM.fullmatch(gap) else Toward.PAST if _BACK.fullmatch(gap) else None
        if toward is not None and not (isinstance(last, Vague) and last.toward is not Toward.THIS):
            base = Shifted(Grain.DAY, 0) if isinstance(last, Vague) else last
            return Within(evolve(first, toward=toward), base)
    begins = is_day(first) or is_clock(first) or isinstance(first, Within)
    if isinstance(last, Length) and last.toward is None and _FOR.fullmatch(gap) and begins:
        return Range(first, Within(evolve(last, toward=Toward.FUTURE), first))
    return None


def _date(first: Meaning, last: Meaning, gap: str) -> Meaning | None:
    match first, last:
        case CalendarDate(year=None), CalendarDate(year=int(), month=None) if _IN.fullmatch(gap):
            return evolve(first, year=last.year)
        case Within(Clock() | DayPart() as part, CalendarDate(year=None) as day), CalendarDate(
            year=int(), month=None
        ) if _IN.fullmatch(gap):
            return Within(part, evolve(day, year=last.year))
        case CalendarDate(year=int(), month=None), NamedUnit(year=None) if _IN.fullmatch(gap):
            return evolve(last, year=first.year)
        case CalendarDate(weekday=int(), day=None), CalendarDate(day=int()) if not gap.strip(" ,(the"):
            return evolve(last, weekday=first.weekday)
        case Directed(CalendarDate(weekday=int(), day=None)), CalendarDate(day=int(), month=int()):
            return last if not gap.strip(" ,(the") else None
        case CalendarDate(day=int(), weekday=None), CalendarDate(weekday=int(), day=None):
            return evolve(first, weekday=last.weekday) if not gap.strip(" ,(") else None
        case _:
            ahead = _in_years(last) if gap.strip() == "in" else None
            return _in_unit(first, ahead or last, gap) or _in_unit(last, first, gap)


def _in_years(meaning: Meaning) -> Meaning | None:
    """Return "Easter in two years" as the one of the year after next."""
    match meaning:
        case Length(((Grain.YEAR, int() as count),), None):
            return Shifted(Grain.YEAR, count)
        case _:
            return None


def _in_unit(part: Meaning, whole: Meaning, gap: str) -> Meaning | None:
    """Return "Wednesday evening next week", "the 20th of this month", "March next year"."""
    if not isinstance(whole, Shifted) or not _OF.fullmatch(gap):
        return None
    match part, whole.grain:
        case CalendarDate(year=None, weekday=int(), day=None), Grain.WEEK:
            return Within(part, whole)
        case Within(DayPart() | Clock() as time, CalendarDate(year=None, weekday=int()) as day), Grain.WEEK:
            return Within(time, Within(day, whole))
        case CalendarDate(year=None, month=None, day=int(), weekday=None), Grain.MONTH:
            return Within(part, whole)
        case ((CalendarDate(year=None, month=int()) | Feast(year=None)), Grain.YEAR):
            return Within(part, whole)
        case _:
            return None
