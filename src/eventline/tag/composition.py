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
    Within,
)
from eventline.rules.lazy import lazy
from eventline.tag.counted import beside_counted, counted_from, weekday_beside
from eventline.tag.days import is_clock, is_day

_AT = lazy(
    r"[,\s(-]*(?:at|@|from|between|in|for|by|before|after|until|till)?\s*(?:around|about|appro\w+)?\s*"
)
_ON = lazy(r"[,\s(-]*(?:on|of|of\s+the|in\s+the|in|for|at)?\s*(?:the\s+)?")
_IN = lazy(r"[,\s]*(?:in|of)?\s*(?:the\s+year\s+)?")
_OF = lazy(r"(?:['’]s|[,\s]*(?:of|in|from|on|between|,)?)\s*(?:the\s+)?")
_LATER = {"AF": 12, "EV": 17, "NI": 17}  # the first hour that "at 5" may mean in that part of the day


def together(first: Meaning, last: Meaning, gap: str) -> Meaning | None:
    """Return what *first* and *last* say together, with the *gap* between them in small letters.

    >>> together(CalendarDate(weekday=4), Clock(15), " at ").whole
    CalendarDate(year=None, month=None, day=None, weekday=4)
    """
    return (
        _day_and_clock(first, last, gap)
        or counted_from(first, last, gap)
        or weekday_beside(first, last, gap)
        or _date(first, last, gap)
    )


def _day_and_clock(first: Meaning, last: Meaning, gap: str) -> Meaning | None:
    for one, other, between in ((first, last, _AT), (last, first, _ON)):
        if not between.fullmatch(gap):
            continue
        if is_clock(other) and (told := _told_day(one, leads=between is _AT)) is not None:
            return on_day(other, told)
        if is_clock(other) and (part := _part(one)) is not None:
            day = _day_of(one)
            clock = _in_part(other, part)
            return clock if day is None else on_day(clock, day)
        if isinstance(other, DayPart) or (isinstance(other, Modified) and isinstance(other.meaning, DayPart)):
            day = _told_day(one, leads=between is _AT)
            if day is not None and not isinstance(one, Range):
                return _part_on(other, day)
            if (part := _part(other)) and (placed := _placed_in_part(one, part)) is not None:
                return placed
    return None


def _told_day(meaning: Meaning, *, leads: bool) -> Meaning | None:
    """Return the day that *meaning* is, that of "next month at 6" being the first of the month."""
    match meaning:
        case Shifted(Grain.MONTH | Grain.YEAR, count) if leads and count > 0:
            return Within(Nth(Grain.DAY, 1), meaning)
        case _:
            return meaning if is_day(meaning) else None


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
    if isinstance(clock, Within):  # "an hour after noon tomorrow"
        return Within(clock.part, on_day(clock.whole, day))
    if isinstance(day, Modified):  # "no later than June 5 at 3 p.m."
        return evolve(day, meaning=on_day(clock, day.meaning))
    if isinstance(clock, Range) and isinstance(day, Range):  # "Mon-Thu 9am-5pm" is told as one stretch
        return Range(Within(clock.first, day.first), Within(clock.last, day.last))
    if isinstance(clock, Range) and isinstance(clock.last, Within):  # "from 3 pm for 2 hours on Friday"
        return Range(Within(clock.first, day), Within(clock.last.part, Within(clock.first, day)))
    if isinstance(clock, Range):
        return Range(Within(clock.first, day), Within(clock.last, _day_of_end(clock, day)))
    if isinstance(day, Range):
        return _range_at(clock, day)
    return Within(clock, day)


def _day_of_end(clocks: Range, day: Meaning) -> Meaning:
    """Return the day after *day* for the end of "10pm-2am", else *day*."""
    match clocks:
        case Range(Clock() as first, Clock() as last) if not last.loose:
            is_over = (last.hour, last.minute) <= (first.hour, first.minute)
            return Within(Length(((Grain.DAY, 1),), Toward.FUTURE), day) if is_over else day
        case _:
            return day


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
        later |= part in ("EV", "NI") and clock.hour == 12  # midnight
        return evolve(clock, hour=clock.hour + 12 * later, loose=False)
    return clock


def _placed_in_part(meaning: Meaning, part: str) -> Meaning | None:
    """Return an hour, or two, of a day in the part of it that is said behind: "6-8 in the evening"."""
    match meaning:
        case Within(Clock() as clock, day):
            return on_day(_in_part(clock, part), day)
        case Range(Within(Clock()) as first, Within(Clock()) as last):
            return _between(_placed_in_part(first, part), _placed_in_part(last, part))
        case _:
            return None


def _between(first: Meaning | None, last: Meaning | None, cut: tuple[int, int] | None = None) -> Range | None:
    """Return the range of two ends, None where one of them is not known."""
    return None if first is None or last is None else Range(first, last, cut)


def _date(first: Meaning, last: Meaning, gap: str) -> Meaning | None:
    match first, last:
        case ((CalendarDate(year=None) | Feast()), CalendarDate(year=int(), month=None)) if _IN.fullmatch(
            gap
        ):
            return evolve(first, year=last.year)
        case CalendarDate(year=int(), month=None), NamedUnit(year=None) if _IN.fullmatch(gap):
            return evolve(last, year=first.year)
        case CalendarDate(weekday=int(), day=None), CalendarDate(day=int()) if not gap.strip(" ,(the"):
            return evolve(last, weekday=first.weekday)
        case Directed(CalendarDate(weekday=int(), day=None)), CalendarDate(day=int(), month=int()):
            return last if not gap.strip(" ,(the") else None
        case CalendarDate(day=int(), weekday=None), CalendarDate(weekday=int(), day=None):
            return evolve(first, weekday=last.weekday) if not gap.strip(" ,(") else None
        case Feast(), NamedUnit(Grain.WEEKEND) if gap == " ":
            return Within(Shifted(Grain.WEEKEND, 0), first)  # "Labor Day 2021 weekend"
        case _:
            return _inside(first, last, gap) or _in_unit(first, last, gap) or _in_unit(last, first, gap)


def _inside(first: Meaning, last: Meaning, gap: str) -> Meaning | None:
    """Return a time of a day, or two, with what is said of the day behind it: "early on Friday, 5 May"."""
    match first, last:
        case Modified(inner) | Within(Clock() | DayPart(), CalendarDate() as inner), CalendarDate():
            whole = _date(inner, last, gap)
            if whole is None:
                return None
            return Within(first.part, whole) if isinstance(first, Within) else evolve(first, meaning=whole)
        case Range(Within(Clock()) as opens, Within(Clock()) as closes), CalendarDate():
            return _between(_date(opens, last, gap), _date(closes, last, gap))
        case Length(toward=Toward()), Length(toward=None) if gap.strip(", ") in ("", "and"):
            return evolve(first, amounts=first.amounts + last.amounts)  # "the past 4 months and 10 days"
        case _:
            return None


def in_units(meaning: Meaning, beside: Meaning) -> Meaning:
    """Return a length behind "in" as a unit: "Friday in two weeks"; beside an hour it is a day."""
    match meaning:
        case Length(((grain, int()),), None) if is_clock(beside) and grain >= Grain.DAY:
            return Within(evolve(meaning, toward=Toward.FUTURE), Shifted(Grain.DAY, 0))
        case Length(((Grain.WEEK | Grain.MONTH | Grain.YEAR as grain, int() as count),), None):
            return Shifted(grain, count)
        case _:
            return meaning


def _in_unit(part: Meaning, whole: Meaning, gap: str) -> Meaning | None:
    """Return "Wednesday evening next week", "the 20th of this month", "March next year"."""
    if not _OF.fullmatch(gap):
        return None
    match part:
        case Within(DayPart() | Clock() as time, CalendarDate() | Within() as day):
            placed = _in_unit(day, whole, gap)
            return None if placed is None else Within(time, placed)
        case Range(Within(Clock()) as first, Within(Clock()) as last):
            return _between(_in_unit(first, whole, gap), _in_unit(last, whole, gap))
        case Range(CalendarDate(weekday=int(), day=None) as first, CalendarDate(weekday=int()) as last):
            return _between(_in_unit(first, whole, gap), _in_unit(last, whole, gap), part.cut)
        case CalendarDate() if isinstance(whole, Within):
            return beside_counted(part, whole)
        case _:
            return _day_in_unit(part, whole) if isinstance(whole, Shifted) else None


def _day_in_unit(part: Meaning, whole: Shifted) -> Meaning | None:
    match part, whole.grain:
        case CalendarDate(year=None, weekday=int(), day=None), Grain.WEEK:
            return Within(part, whole)
        case CalendarDate(weekday=int()), Grain.MONTH | Grain.YEAR if whole.counted:
            toward = Toward.FUTURE if whole.count > 0 else Toward.PAST
            away = Length(((whole.grain, abs(whole.count)),), toward)
            return beside_counted(part, Within(away, Shifted(Grain.DAY, 0)))
        case Within(Nth(weekday=int()) as nth, Shifted(Grain.MONTH, 0)), Grain.MONTH | Grain.YEAR:
            return Within(nth, whole)  # "first Friday next month"
        case CalendarDate(year=None, month=None, day=int(), weekday=None), Grain.MONTH:
            return Within(part, whole)
        case (CalendarDate(year=None, month=int()) | (Feast(year=None) | NamedUnit(year=None)), Grain.YEAR):
            return Within(part, whole)
        case Feast(year=None), _ if whole.counted:
            return Within(part, whole)  # "Halloween 3 months ago"
        case _:
            return None
