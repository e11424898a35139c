"""Conflict: what an expression says against itself or leaves open; for the reader, never for the value."""

from eventline.calendars.gregorian import civil, weekday
from eventline.calendars.weekdays import falls_on
from eventline.model.meaning import CalendarDate, Clipped, Meaning, Modified, Within
from eventline.model.timex import TimexType
from eventline.resolve.describe import MONTHS, WEEKDAYS
from eventline.resolve.placed import Placed

OPEN_HALF = "leaves open which half of the day"
_PLACELESS = ("PAST_REF", "PRESENT_REF", "FUTURE_REF", "FY")


def conflict(meaning: Meaning, placed: Placed) -> str | None:
    """Return what is wrong with an expression in one clause, None when nothing is.

    A weekday that is not the date's own gives way to the date; a time with X's in its value cannot be placed.

    >>> from eventline.calendars.gregorian import ordinal
    >>> from eventline.model.grain import Grain
    >>> from eventline.resolve.placed import unit_at
    >>> conflict(CalendarDate(2025, 3, 13, weekday=2), unit_at(Grain.DAY, ordinal(2025, 3, 13)))
    'says Wednesday, but 13 March 2025 is a Thursday'
    """
    match meaning:
        case Modified(inner, _) | Clipped(inner, _) | Within(_, inner):
            return conflict(inner, placed)
        case CalendarDate(day=int(), weekday=int()) if placed.day is not None:
            return _weekday(meaning, placed.day)
    if placed.interval is not None or placed.type not in (TimexType.DATE, TimexType.TIME):
        return None
    if placed.value.startswith(_PLACELESS) or "X" not in placed.value.partition("T")[0]:
        return None
    return f"cannot be placed: nothing before it says which {_missing(placed.value)}"


def _weekday(date: CalendarDate, day: int) -> str | None:
    if date.weekday is None or falls_on(day, date.weekday):
        return None
    actual = weekday(day)
    year, month, number = civil(day)
    named = f"{number} {MONTHS[month - 1]} {year}"
    return f"says {WEEKDAYS[date.weekday]}, but {named} is a {WEEKDAYS[actual]}"


def _missing(value: str) -> str:
    """Return the largest unit that is not known.

    >>> _missing("XXXX-03-13"), _missing("2025-XX"), _missing("XXXX-XX-XX")
    ('year', 'month', 'day')
    """
    if value.startswith("XXXX-W"):
        return "week"
    if value.startswith("XXXX-XX-XX"):
        return "day"
    return "year" if value.startswith("X") else "month"
