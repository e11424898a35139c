"""Traits: what a meaning is wherever it stands: the year it names, whether it counts from today, and more."""

from __future__ import annotations

from typing import Final, NamedTuple

from eventline.model.grain import Grain
from eventline.model.meaning import (
    Anchor,
    CalendarDate,
    Clipped,
    Clock,
    DayPart,
    Directed,
    Feast,
    Meaning,
    Modified,
    NamedUnit,
    Range,
    Shifted,
    Toward,
    Within,
)

MAX_MEANINGS: Final = 50_000  # past it the memory is emptied, so it stays bounded on any input


class Traits(NamedTuple):
    """What is asked of a meaning again and again while a text is read.

    Attributes:
        year: The year that the words name, or None.
        is_deictic: It is said from the day of writing: "last week", "on Tuesday".
        is_part_of_this: It is a part of the current unit, perhaps that of a story: "the end of the year".
        is_bare: It is a month, a day of a month or a season without a year.
        is_hour: It is a time of day.
        is_loose: Its hour leaves open the half of the day.
        counts_on: It counts from the time mentioned last: "that autumn", "the following year".
        points_back: It is the very time mentioned last: "that year", "August of that year".
        stamp: "hour", "day" or "weekday" where it can stand alone as the date of what follows, or None.
        leads_news: In news what follows may count from it.
        leads_story: So in a story, as long as its clause does not look ahead.
    """

    year: int | None
    is_deictic: bool
    is_part_of_this: bool
    is_bare: bool
    is_hour: bool
    is_loose: bool
    counts_on: bool
    points_back: bool
    stamp: str | None
    leads_news: bool
    leads_story: bool


_KEPT: dict[int, tuple[Meaning, Traits]] = {}


def traits(meaning: Meaning) -> Traits:
    """Return the traits of *meaning*, worked out once; found by identity, for the scan repeats its meanings.

    >>> march = traits(CalendarDate(2025, 3))
    >>> march.year, march.is_bare, traits(CalendarDate(month=3)).is_bare
    (2025, False, True)
    """
    kept = _KEPT.get(id(meaning))
    if kept is not None:
        return kept[1]
    if len(_KEPT) >= MAX_MEANINGS:
        _KEPT.clear()
    found = Traits(
        _year(meaning),
        _is_deictic(meaning),
        _is_part_of_this(meaning),
        _is_bare(meaning),
        isinstance(meaning, Clock | DayPart),
        is_loose(meaning),
        _counts_on(meaning),
        _points_back(meaning),
        _stamp(meaning),
        *_leads(meaning),
    )
    _KEPT[id(meaning)] = (meaning, found)
    return found


def _year(meaning: Meaning) -> int | None:
    match meaning:
        case CalendarDate(year=year) | NamedUnit(year=year):
            return year
        case Modified(inner, _) | Range(inner, _) | Within(_, inner):
            return _year(inner)
        case _:
            return None


def _is_deictic(meaning: Meaning) -> bool:
    match meaning:
        case Modified(Shifted(Grain.DECADE | Grain.CENTURY, 0), _):
            return False  # "the end of the decade" may be that of any told of
        case Modified(inner, _) | Within(_, inner):
            return _is_deictic(inner)
        case Directed(anchor=anchor) | Shifted(anchor=anchor):
            return anchor is Anchor.DOCUMENT
        case CalendarDate(year=None, month=None, weekday=int()):
            return True
        case _:
            return False


def _is_part_of_this(meaning: Meaning) -> bool:
    match meaning:
        case Modified(Shifted(count=0), _):
            return True
        case _:
            return False


def _is_bare(meaning: Meaning) -> bool:
    match meaning:
        case Modified(inner, _) | Within(Clock() | DayPart(), inner):
            return _is_bare(inner)
        case (
            Feast(year=None)
            | CalendarDate(year=None, month=int())
            | CalendarDate(None, None, int(), None)
            | NamedUnit(Grain.SEASON, _, None)
        ):
            return True
        case _:
            return False


def is_loose(meaning: Meaning) -> bool:
    """Return whether *meaning* has an hour that leaves open the half of the day: "tomorrow at 3"."""
    match meaning:
        case Modified(inner, _) | Within(inner, _):
            return is_loose(inner)
        case Clock(loose=loose):
            return loose
        case _:
            return False


def _counts_on(meaning: Meaning) -> bool:
    match meaning:
        case Modified(inner, _) | Within(_, inner) | Clipped(inner, _):
            return _counts_on(inner)
        case Directed(anchor=anchor) | Shifted(anchor=anchor):
            return anchor is Anchor.MENTIONED
        case _:
            return False


def _points_back(meaning: Meaning) -> bool:
    match meaning:
        case Modified(inner, _) | Within(_, inner) | Clipped(inner, _):
            return _points_back(inner)
        case Shifted(count=0, anchor=Anchor.MENTIONED):
            return True
        case _:
            return False


def _stamp(meaning: Meaning) -> str | None:
    match meaning:
        case Clock():
            return "hour"
        case (
            CalendarDate(month=int(), day=int())
            | CalendarDate(weekday=int(), day=int())
            | Within(Clock(), CalendarDate(month=int(), day=int()))
        ):
            return "day"
        case CalendarDate(weekday=int(), month=None, year=None, day=None):
            return "weekday"
        case _:
            return None


def _leads(meaning: Meaning) -> tuple[bool, bool]:
    """Return whether what follows may count from *meaning*, in news and in a story.

    Neither goes back with "a year earlier" or "the previous year"; news does not move to a time that it
    compares with ("from 3 million a year ago"), nor to the quarter of another year ("the 1988 quarter").
    """
    inner = meaning.whole if isinstance(meaning, Within) else meaning
    inner = inner.meaning if isinstance(inner, Modified) else inner
    match inner:
        case Shifted(grain, count) if grain >= Grain.YEAR and count < 0:
            return False, False
        case Directed(_, Toward.FUTURE, anchor):
            return not _is_compared(meaning), anchor is Anchor.MENTIONED
        case _:
            return not _is_compared(meaning), True


def _is_compared(meaning: Meaning) -> bool:
    match meaning:
        case Within(Shifted(Grain.QUARTER, 0, Anchor.MENTIONED), _):
            return True
        case _:
            return False
