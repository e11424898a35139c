"""Join: in commands, neighbours that say one time together made one, and pairs of dates made ranges."""

from collections.abc import Sequence

from attrs import evolve

from eventline.languages.en.times.ranges import month_beside
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.meaning import (
    Bound,
    CalendarDate,
    Clock,
    Directed,
    Length,
    Meaning,
    NamedUnit,
    Shifted,
    Toward,
    Vague,
    Within,
)
from eventline.rules.lazy import lazy
from eventline.tag.bounds import end_of
from eventline.tag.composition import in_units, on_day, together
from eventline.tag.counted import FROM
from eventline.tag.days import is_clock, is_day

_IN = lazy(r"\bin\s+\Z")
_LASTS = lazy(r"\bfor\s+\Z")
_NEAR = lazy(r"\b(closest|nearest) \Z")
_OR = lazy(r"\s*(?:,|&|/|,?\s(?:or|and))\s*(?:on\s+)?(?:the\s+)?")
_TO = lazy(r"\s*(?:-|–|~|to|through|thru|till?|until|and)\s*(?:the\s+)?")
_OPENS = lazy(r"\b(?:from|between)\s+(?:the\s+)?\Z")
_OPENED = lazy(r"\sbetween\s+(?:the\s+)?\w+\Z")  # "next week between Monday"


def joined(text: str, found: Sequence[Found]) -> tuple[Found, ...]:
    """Return *found* with neighbours that belong together made one, and pairs of dates made ranges."""
    kept: list[Found] = []
    for this in found:
        kept.append(this)
        while len(kept) > 1 and (both := _both(text, kept[-2], kept[-1])) is not None:
            kept[-2:] = [both]
    return _paired(text, _shared(text, kept))


def _both(text: str, first: Found, last: Found) -> Found | None:
    gap = text[first.end : last.start].lower().replace(".,", ",")
    if len(gap) > 20 or "." in gap.strip():
        return None
    before = text[max(0, first.start - 8) : first.start].lower()
    start = first.start
    if gap == " to " and (near := _NEAR.search(before)) is not None:
        gap, start = f" {near[1]} to ", start - len(near[0])  # "the closest Monday to the 5th"
    lasts = _LASTS.search(before) or "start" in gap or "begin" in gap
    lasts = lasts or ("from" in gap and text[start : first.end].lower().endswith(("night", "nights")))
    if lasts and isinstance(first.meaning, Length) and FROM.fullmatch(gap):
        meaning = together(last.meaning, first.meaning, " for ")  # "for two hours from 3 p.m."
    else:
        one, other = first.meaning, last.meaning
        if _IN.search(before) and "from" not in gap:
            one = in_units(one, other)
        if gap.strip() == "in":
            other = in_units(other, one)
        meaning = together(one, other, gap)
    if meaning is None:
        return None
    bound = first.bound or last.bound or (end_of(gap) if is_clock(last.meaning) else None)
    return Found(start, last.end, meaning, first.rule, bound)


def _shared(text: str, found: list[Found]) -> list[Found]:
    """Return *found* with what is said behind a list of days given to each: "Monday or Tuesday at 4"."""
    for place in range(len(found) - 1, 0, -1):
        first, last = found[place - 1], found[place]
        if not _OR.fullmatch(text[first.end : last.start].lower()):
            continue
        match first.meaning, last.meaning:
            case _, Within(Clock() as clock) if is_day(first.meaning):
                found[place - 1] = first._replace(meaning=on_day(clock, first.meaning))
            case CalendarDate(None, None, int() as day), CalendarDate(_, int(), int() as end) if day < end:
                found[place - 1] = first._replace(meaning=evolve(last.meaning, day=day, weekday=None))
    return found


def _paired(text: str, found: list[Found]) -> tuple[Found, ...]:
    """Return *found* with "5/1 - 5/7" and "from the 3rd to Friday" as the two ends of a range."""
    for place in range(len(found) - 1):
        first, last = found[place], found[place + 1]
        gap = text[first.end : last.start].lower()
        opened = _OPENS.search(text[max(0, first.start - 14) : first.start].lower()) or _OPENED.search(
            text[first.start : first.end].lower()
        )
        if not _TO.fullmatch(gap) or ("and" in gap and not opened) or first.bound or last.bound:
            continue
        if _is_end(first.meaning) and _is_end(last.meaning):
            found[place : place + 2] = [
                first._replace(bound=Bound.OPENS, meaning=_opening(first.meaning, last.meaning)),
                last._replace(bound=Bound.CLOSES, meaning=_closing(first.meaning, last.meaning)),
            ]
    return tuple(found)


def _opening(first: Meaning, last: Meaning) -> Meaning:
    """Return *first* with what *last* says of it: "from 3 May to now", "Thursday till Sunday next week"."""
    match first, last:
        case CalendarDate(month=None, weekday=int(), day=None), Within(
            CalendarDate(weekday=int()), Shifted(Grain.WEEK) as week
        ):
            return Within(first, week)
        case (
            (CalendarDate(None, None, int() as day) | Clock(day, precise=Grain.HOUR)),
            CalendarDate(_, int(), int() as end),
        ) if 0 < day < end:
            return evolve(last, day=day)
        case CalendarDate(year=None), Vague(Toward.THIS) | Shifted(Grain.DAY, 0 | -1):
            return Directed(first, Toward.PAST)
        case _:
            return first


def _closing(first: Meaning, last: Meaning) -> Meaning:
    """Return *last* in the month of *first*, where it names none: "June the fifth to the ninth"."""
    match first, last:
        case CalendarDate(_, int(), int() as day), CalendarDate(_, None, int() as end):
            named = evolve(last, month=first.month, year=last.year or first.year)
            return named if day < end else month_beside(named, 1)
        case _:
            return last


def _is_end(meaning: Meaning) -> bool:
    return is_day(meaning) or isinstance(meaning, CalendarDate | NamedUnit | Clock | Within | Shifted | Vague)
