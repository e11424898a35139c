"""Place: one meaning in its context to a place in the calendar; every member of the family has its case."""

from __future__ import annotations

from typing import assert_never

from attrs import evolve

from eventline.calendars.gregorian import civil, ordinal
from eventline.calendars.units import floor
from eventline.model.day import DAY_SECONDS
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import (
    Anchor,
    Block,
    CalendarDate,
    Clipped,
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
    Repeated,
    Shifted,
    Toward,
    Vague,
    Within,
)
from eventline.model.timex import TimexType
from eventline.resolve.command_hours import part_ahead, place_clock, place_clocks, place_part
from eventline.resolve.commands import (
    moment_at,
    place_ahead,
    place_beside,
    place_counted,
    place_from,
    running,
)
from eventline.resolve.context import Context
from eventline.resolve.dates import place_block, place_date, place_feast, place_unit
from eventline.resolve.nights import day_of_hour, day_of_part
from eventline.resolve.parts import at_clock, at_part, clipped, modified, nth_unit
from eventline.resolve.placed import Placed, unit_at
from eventline.resolve.shifts import place_directed, place_length, place_shift, place_until

_VAGUE = {Toward.PAST: "PAST_REF", Toward.THIS: "PRESENT_REF", Toward.FUTURE: "FUTURE_REF"}
_SAME_DAY = Shifted(Grain.DAY, 0, Anchor.MENTIONED)


def place(meaning: Meaning, context: Context) -> Placed:  # noqa: C901  (one case a member, nothing else)
    """Return where *meaning* lies when read in *context*."""
    if context.ahead and (placed := _of_command(meaning, context)) is not None:
        return placed
    match meaning:
        case CalendarDate():
            return place_date(meaning, context)
        case NamedUnit():
            return place_unit(meaning, context)
        case Block():
            return place_block(meaning)
        case Feast():
            return place_feast(meaning, context)
        case Clock():
            return _within(meaning, day_of_hour(meaning, context), context)
        case DayPart():
            return _within(meaning, day_of_part(meaning, context), context)
        case Shifted(Grain.DAY, 0, Anchor.DOCUMENT) if context.narrative:
            return Placed(TimexType.DATE, _VAGUE[Toward.THIS])  # a story's "today" is its writer's present
        case Shifted():
            return place_shift(meaning, context)
        case Directed(target, toward, anchor, leaps):
            return place_directed(target, toward, context.counted_from(anchor, toward, target), leaps=leaps)
        case Within(part, whole):
            return _within(part, whole, context)
        case Nth():
            return _within(meaning, Shifted(Grain.MONTH, 0, Anchor.MENTIONED), context)
        case Length(toward=Toward.THIS):
            return place_ahead(meaning, context) or place_length(meaning, context)
        case Length():
            return place_length(meaning, context)
        case Repeated(value, quant, freq):
            return Placed(TimexType.SET, value, quant=quant, freq=freq)
        case Vague(toward):
            return Placed(TimexType.DATE, _VAGUE[toward])
        case Range(first, last):
            return _range(first, last, context)
        case Modified(inner, mod, half):
            return modified(place(inner, context), mod, half=half)
        case Clipped(inner, toward):
            return clipped(place(inner, context), toward, context)
        case _:
            assert_never(meaning)


def _of_command(meaning: Meaning, context: Context) -> Placed | None:
    """Return where a command to an assistant puts *meaning*; None where it is read as anywhere else."""
    match meaning:
        case Clock():
            return place_clock(meaning, context)
        case DayPart():
            return place_part(meaning, context)
        case Shifted() if not context.narrative:
            return place_counted(meaning, context)
        case Length() if meaning.toward is not Toward.THIS and meaning.amounts:
            return place_beside(meaning, context)
        case Vague(Toward.THIS) if context.second is not None:
            return evolve(moment_at(context.second, context), type=TimexType.DATE, value="PRESENT_REF")
        case _:
            return None


def _within(part: Meaning, whole: Meaning, context: Context) -> Placed:  # noqa: C901  (one case a part)
    outer = place(whole, context)
    match part:
        case Clock():
            return at_clock(part, outer, context)
        case DayPart(code):
            is_whole = context.ahead and not part.early
            return part_ahead(code, outer, context) if is_whole else at_part(part, outer, context)
        case Length(toward=None):
            return place_until(part, outer)
        case Length():
            return place_from(part, outer, context)
        case CalendarDate(month=None, day=int(), weekday=None) if outer.day is not None:
            in_year, in_month, _ = civil(outer.day)
            return place_date(evolve(part, year=in_year, month=in_month), context)
        case CalendarDate(weekday=int()) if outer.day is not None and part.weekday is not None:
            return unit_at(Grain.DAY, floor(Grain.WEEK, outer.day) + part.weekday)
        case Nth():
            return nth_unit(part, outer, whole_weeks=context.ahead)
        case Shifted(grain, _, anchor, _):
            return _unit_in(grain, anchor, outer, whole, context)
        case CalendarDate() | NamedUnit() | Feast() if outer.day is not None:
            return place(evolve(part, year=civil(outer.day)[0]), context)
        case _:
            return place(part, evolve(context, published=None, mentioned=()))


def _unit_in(grain: Grain, anchor: Anchor, outer: Placed, whole: Meaning, context: Context) -> Placed:
    """Return "the week of March 6", or the quarter spoken of, a year before ("the year-earlier quarter").

    Of the last quarter of a year, which is told of in the next one, that is two years before the telling.
    """
    if outer.day is None or outer.interval is None:
        return unit_at(grain, None)
    if anchor is Anchor.DOCUMENT:
        nearby = outer.day - 2 if grain is Grain.WEEKEND else outer.day  # a Monday's weekend is before it
        return unit_at(grain, floor(grain, nearby))
    spoken_of = context.reference(anchor, grain)
    if spoken_of is None:
        return unit_at(grain, None)
    told_of, month, _ = civil(floor(grain, spoken_of))
    year = civil(outer.day)[0]
    if isinstance(whole, Shifted) and whole.count < 0:
        year = min(year, told_of + whole.count)
    return unit_at(grain, ordinal(year, month, 1))


def _range(first: Meaning, last: Meaning, context: Context) -> Placed:
    """Return the whole of a compact range; what the first end leaves out is read before the second."""
    if context.ahead and isinstance(first, Clock) and isinstance(last, Clock):
        opening, closing = place_clocks(first, last, context)
    else:
        opening = place(running(first, last, context.published) if context.ahead else first, context)
        closing = place(last, _behind(opening, last, context))
    interval = whole(opening.interval, closing.interval)
    return Placed(opening.type, f"{opening.value}/{closing.value}", interval, ends=(opening, closing))


def _behind(opening: Placed, last: Meaning, context: Context) -> Context:
    """Return the context of the *last* end of a range: no day before the first, no hour before that hour."""
    if opening.day is None or opening.interval is None:
        return context
    if isinstance(last, Clock):
        return evolve(context, after=opening.day, mentioned=(opening.interval, *context.mentioned))
    return evolve(context, after=opening.day)


def whole(first: Interval | None, last: Interval | None) -> Interval | None:
    """Return the time from the start of *first* to the end of *last*; None when that is not known.

    A time of day is a moment, so "from 9 to 11" ends at 11:00, and "10 p.m. to 2 a.m." on the next day.
    """
    if first is None or last is None or first.lo is None or last.lo is None or last.hi is None:
        return None
    if last.granularity <= Grain.HOUR:
        hi = last.lo if last.lo > first.lo else last.lo + DAY_SECONDS
        grain = max(first.granularity, last.granularity)
        return Interval(first.lo, hi, granularity=grain, zone=first.zone) if hi > first.lo else None
    if first.lo >= last.hi:
        return None
    return Interval(first.lo, last.hi, granularity=max(first.granularity, last.granularity), zone=first.zone)
