"""Counted: times counted from others: "two weeks after the 5th", "the Monday after June 10"."""

from attrs import evolve

from eventline.model.grain import Grain
from eventline.model.meaning import (
    CalendarDate,
    Clock,
    DayPart,
    Directed,
    Length,
    Meaning,
    Mod,
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
from eventline.tag.days import is_clock, is_day

FROM = lazy(
    r"\s*,?\s*(?:(?:on\s+)?from|after|past|following|later\s+than|(?:starting|beginning)(?:\s+(?:on|at|from|in))?|since)\s+(?:the\s+|this\s+)?"
)
_ON = lazy(r"\s(?:on\s)?")  # "a week today", "a fortnight on Monday"
_BACK = lazy(r"\s*(?:before|prior\s+to|ahead\s+of)\s+(?:the\s+)?")
_SIDE = lazy(
    r"\s+(?:just\s+|right\s+|immediately\s+)?(after|following|from|before|preceding|prior\s+to|ahead\s+of|(?:closest|nearest)(?:\s+to)?)\s+(?:the\s+)?"
)
_FOR = lazy(r"\s*,?\s*for\s+(?:the\s+next\s+)?")


def counted_from(first: Meaning, last: Meaning, gap: str) -> Meaning | None:
    """Return "two weeks after the 5th", "3 days from Tuesday", "the 18th for 10 days"."""
    if isinstance(first, Modified) and isinstance(first.meaning, Length):
        counted = counted_from(first.meaning, last, gap)
        return None if counted is None else _more_or_less(counted, last, first.mod)
    last = _edge_day(last)
    placed = is_day(last) or isinstance(last, Within | Vague | Shifted | Clock)
    if isinstance(first, Length) and first.amounts and first.toward is None and placed:
        on = FROM.fullmatch(gap) or (
            _ON.fullmatch(gap) and first.amounts[0][0] in (Grain.WEEK, Grain.FORTNIGHT)
        )
        toward = Toward.FUTURE if on else Toward.PAST if _BACK.fullmatch(gap) else None
        if toward is not None and not (isinstance(last, Vague) and last.toward is not Toward.THIS):
            is_fine = any(grain < Grain.DAY for grain, _ in first.amounts)
            if isinstance(last, Within) and isinstance(last.part, DayPart) and not is_fine:
                return Within(last.part, Within(evolve(first, toward=toward), last.whole))
            base = Shifted(Grain.DAY, 0) if isinstance(last, Vague) and not is_fine else last
            return Within(evolve(first, toward=toward), base)
    if isinstance(last, Length) and last.toward is None and _FOR.fullmatch(gap) and _begins(first, last):
        return Range(first, Within(evolve(last, toward=Toward.FUTURE), first))
    return None


def _begins(first: Meaning, length: Length) -> bool:
    """Return whether *length* goes on from *first*: hours do from an hour, not from "Monday"."""
    if is_day(first):
        return length.amounts == () or length.amounts[0][0] >= Grain.DAY
    return is_clock(first) or isinstance(first, Within)


def _more_or_less(counted: Meaning, base: Meaning, mod: Mod) -> Meaning | None:
    """Return "under 4 days after Monday" as the days from Monday on, "at least" as what lies farther."""
    if not isinstance(counted, Within) or not isinstance(counted.part, Length):
        return None  # "Monday for more than 3 days"
    ahead = counted.part.toward is Toward.FUTURE
    if mod in (Mod.LESS_THAN, Mod.EQUAL_OR_LESS):
        return Range(base, counted) if ahead else Range(counted, base)
    farther = Mod.ON_OR_AFTER if ahead else Mod.ON_OR_BEFORE
    return Modified(counted, mod if mod is Mod.APPROX else farther)


def weekday_beside(first: Meaning, last: Meaning, gap: str) -> Meaning | None:
    """Return "the first Monday after June 10", "the last Friday before the 9th"."""
    side = _SIDE.fullmatch(gap)
    if side is None or not is_day(last):
        return None
    if "est" in side[1]:  # the one of the seven days around it
        last = Within(Length(((Grain.DAY, 4),), Toward.PAST), last)
    sign = -1 if side[1].startswith(("before", "prec", "prior", "ahead")) else 1
    match first:
        case CalendarDate(None, None, None, int() as named) | Directed(
            CalendarDate(None, None, None, int() as named), Toward.PAST | Toward.FUTURE
        ):
            return Within(Nth(Grain.DAY, sign, named), last)
        case Within(Nth(Grain.DAY, number, int() as named), Shifted(Grain.MONTH, 0)):
            return Within(Nth(Grain.DAY, sign * number, named), last)
        case _:
            return None


def _edge_day(meaning: Meaning) -> Meaning:
    """Return the first or last day that "the end of June" has, from which days are counted."""
    match meaning:
        case Modified(CalendarDate(day=None) | NamedUnit() | Shifted() as whole, Mod.START | Mod.END as edge):
            return Within(Nth(Grain.DAY, 1 if edge is Mod.START else -1), whole)
        case _:
            return meaning


def beside_counted(part: CalendarDate, whole: Within) -> Meaning | None:
    """Return the Sunday of the week "3 weeks after June 2", of months and years the first from that day."""
    match part, whole.part:
        case CalendarDate(None, None, None, int()), Shifted(Grain.WEEK):
            return Within(part, whole)  # "the Tuesday of the week of June 10"
        case CalendarDate(None, None, None, int() as named), Length(
            ((Grain.WEEK | Grain.MONTH | Grain.YEAR as grain, _),)
        ):
            if grain is Grain.WEEK:
                return Within(part, whole)
            day_before = Within(Length(((Grain.DAY, 1),), Toward.PAST), whole)
            return Within(Nth(Grain.DAY, 1, named), day_before)
        case _:
            return None
