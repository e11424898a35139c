"""Describe: a meaning in plain English, for `explain`."""

from typing import assert_never

from eventline.model.grain import Grain
from eventline.model.meaning import (
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
from eventline.resolve.value import clock_value

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SEASONS = ("spring", "summer", "autumn", "winter")
_PARTS = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}
_VAGUE = {Toward.PAST: "some time in the past", Toward.THIS: "the present", Toward.FUTURE: "some time ahead"}


def describe(meaning: Meaning) -> str:  # noqa: C901  (one case a member, nothing else)
    """Return what *meaning* says in words.

    >>> describe(Shifted(Grain.WEEK, -2)), describe(Directed(CalendarDate(month=8), Toward.PAST))
    ('2 weeks before the publication date', 'the last August')
    """
    match meaning:
        case CalendarDate():
            return _date(meaning)
        case NamedUnit():
            return _unit(meaning)
        case Block(grain, index, bc):
            return f"{grain.value} {index}{' BC' if bc else ''}"
        case Feast(name, year):
            return name.replace("-", " ") + (f" {year}" if year is not None else "")
        case Clock(hour, minute, second, zone):
            offset, place = (None, f", clocks of {zone}") if isinstance(zone, str) else (zone, "")
            return f"time of day {clock_value(hour, minute, second, offset)[1:]}{place}"
        case DayPart(code, early):
            return f"the {'early ' * early}{_PARTS[code]}"
        case Shifted():
            return _shift(meaning)
        case Directed(target, toward):
            return f"the {toward.value} {describe(target)}"
        case Within(part, whole):
            return f"{describe(part)} of {describe(whole)}"
        case Nth(grain, number, day):
            unit = grain.value if day is None else WEEKDAYS[day]
            return f"the last {unit}" if number < 0 else f"{unit} number {number}"
        case Length():
            return _length(meaning)
        case Repeated(value, _, freq):
            return f"repeated, {value}" + (f", {freq}" if freq else "")
        case Vague(toward):
            return _VAGUE[toward]
        case Range(first, last):
            return f"{describe(first)} to {describe(last)}"
        case Modified(inner, mod):
            return f"{mod.value.lower().replace('_', ' ')} of {describe(inner)}"
        case Clipped(inner, toward):
            side = "before" if toward is Toward.PAST else "after"
            return f"the part of {describe(inner)} {side} the reference"
        case _:
            assert_never(meaning)


def _date(date: CalendarDate) -> str:
    words = []
    if date.weekday is not None:
        words.append(WEEKDAYS[date.weekday])
    if date.day is not None:
        words.append(f"{date.day}")
    if date.month is not None:
        words.append(MONTHS[date.month - 1])
    if date.year is not None:
        words.append(f"{date.year}" if date.year > 0 else f"{1 - date.year} BC")
    return " ".join(words)


def _unit(unit: NamedUnit) -> str:
    fiscal = "fiscal " if unit.fiscal else ""
    year = "" if unit.year is None else f" {unit.year}"
    if unit.grain is Grain.SEASON:
        return _SEASONS[unit.number - 1] + year
    if unit.grain is Grain.YEAR:
        return f"{fiscal}year{year}"
    return f"{fiscal}{unit.grain.value} {unit.number}{year}"


def _shift(shift: Shifted) -> str:
    if shift.count == 0:
        return f"the {shift.grain.value} of {shift.anchor.value}"
    side = "before" if shift.count < 0 else "after"
    return f"{_counted(abs(shift.count), shift.grain)} {side} {shift.anchor.value}"


def _length(length: Length) -> str:
    words = " and ".join(_counted(count, grain) for grain, count in length.amounts) or "no certain size"
    side = {Toward.PAST: " up to the reference", Toward.FUTURE: " from the reference on"}
    return f"a length of {words}" + (side.get(length.toward, "") if length.toward else "")


def _counted(count: int | float | None, grain: Grain) -> str:
    plural = {"century": "centuries", "millennium": "millennia"}.get(grain.value, f"{grain.value}s")
    if count == 1:
        return f"1 {grain.value}"
    return f"some {plural}" if count is None else f"{count:g} {plural}"
