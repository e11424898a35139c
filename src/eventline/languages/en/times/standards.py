"""Dates as standards and forms write them: "2025-W11-4", "2025-072", "20250313", "13-Mar-25", "13MAR2025"."""

import re

from eventline.calendars.gregorian import civil, is_leap, iso_week, iso_week_start, ordinal
from eventline.languages.en.numbers import two_digit_year
from eventline.languages.en.times.absolute import is_possible
from eventline.languages.en.words import MONTHS, month
from eventline.model.grain import Grain
from eventline.model.meaning import CalendarDate, Meaning, NamedUnit
from eventline.rules.lazy import lazy
from eventline.rules.rule import IGNORED, Ignored, Rule, Surroundings
from eventline.rules.words import DASH, GAP, any_of

_SHORT = any_of([name for name in MONTHS if len(name) in (3, 4)])
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_FORM_ENDS = lazy(r"\s?[,;)\n]|\.(?!\d)|\Z|:\s")
_DATED = lazy(r"\b(?:on|dated?|since|until|from|to|by|of|day|as of)[\s:]\s?\Z", re.IGNORECASE)


def _week(match: re.Match[str]) -> Meaning | Ignored:
    """A week, or with a figure from 1 to 7 the day of it.

    Source:
        ISO 8601-1:2019, section 5.2.3.
    """
    year, week = int(match["year"]), int(match["week"])
    first = iso_week_start(year, week) if week else 0
    if iso_week(first) != (year, week):
        return IGNORED
    return (
        CalendarDate(*civil(first + int(match["day"]) - 1))
        if match["day"]
        else NamedUnit(Grain.WEEK, week, year)
    )


def _day_of_year(match: re.Match[str]) -> Meaning | Ignored:
    """The number of the day in its year, ISO 8601-1:2019, section 5.2.2.2."""
    year, day = int(match["year"]), int(match["day"])
    if not 1 <= day <= 365 + is_leap(year):
        return IGNORED
    return CalendarDate(*civil(ordinal(year, 1, 1) + day - 1))


def _basic(match: re.Match[str]) -> Meaning | None:
    year, in_month, day = (int(match[name]) for name in ("year", "month", "day"))
    return CalendarDate(year, in_month, day) if is_possible(year, in_month, day) else None


def _form(match: re.Match[str]) -> Meaning | Ignored:
    year = int(match["year"]) if len(match["year"]) == 4 else two_digit_year(match["year"])
    in_month, day = month(match["month"]), int(match["day"])
    return CalendarDate(year, in_month, day) if is_possible(year, in_month, day) else IGNORED


def _is_dated(hit: Surroundings) -> bool:
    """Return whether a row of figures is a date and not a number: it stands where dates do."""
    if re.match(r"[-./]?[0-9]", hit.after(2)) or hit.before(1) in ("-", "/", ".", "+", "#", "_"):
        return False
    return hit.alone or bool(_DATED.search(hit.before()))


def _roman(match: re.Match[str]) -> Meaning | Ignored:
    in_year, in_month, day = int(match["year"]), _ROMAN.index(match["month"]) + 1, int(match["day"])
    return CalendarDate(in_year, in_month, day) if is_possible(in_year, in_month, day) else IGNORED


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/standards/week",
        pattern=rf"\b{_YEAR}-?W(?P<week>[0-5][0-9])(?:-?(?P<day>[1-7]))?\b",
        build=_week,
        examples=("2025-W11", "2025-W11-4", "2025W114"),
    ),
    Rule(
        name="en/standards/day-of-year",
        pattern=rf"\b{_YEAR}-(?P<day>[0-3][0-9]{{2}})\b",
        build=_day_of_year,
        examples=("2025-072",),
        guard=_is_dated,
    ),
    Rule(
        name="en/standards/basic",
        pattern=rf"\b{_YEAR}(?P<month>[01][0-9])(?P<day>[0-3][0-9])\b",
        build=_basic,
        examples=("20250313",),
        guard=_is_dated,
    ),
    Rule(
        name="en/standards/form",
        pattern=rf"\b(?P<day>[0-3]?[0-9])(?:{DASH}|/)?(?P<month>{_SHORT})(?:{DASH}|/)?(?P<year>(?:19|20)?[0-9]{{2}})\b",
        build=_form,
        examples=("13-Mar-25", "13MAR2025", "7/Sep/2024"),
    ),
    Rule(
        name="en/standards/month-first",
        pattern=rf"\b(?P<month>{_SHORT})-(?P<day>[0-3]?[0-9])-{_YEAR}\b",
        build=_form,
        examples=("Mar-13-2025",),
    ),
    Rule(
        name="en/standards/form-apart",
        pattern=rf"\b(?P<day>[0-3]?[0-9])(?:{GAP}|{DASH})(?P<month>{_SHORT})(?:{GAP}|{DASH})(?P<year>[0-4][0-9])\b",
        build=_form,
        examples=("5 Aug 07", "12 May 14"),
        guard=lambda hit: _FORM_ENDS.match(hit.after(3)) is not None,
    ),
    Rule(
        name="en/standards/roman-month",
        pattern=rf"\b(?P<day>[0-3]?[0-9])[-./](?P<month>{any_of(_ROMAN)})[-./](?P<year>[12][0-9]{{3}})\b",
        build=_roman,
        cased=True,
        examples=("6.VI.1944", "13-III-2025"),
    ),
)
