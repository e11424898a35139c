"""English ranges and lists that share parts: "8–12 March", "2009-2010", "between 16 and 18 August"."""

import re

from attrs import evolve

from eventline.languages.en.numbers import DAY_FIGURES, ORDINAL_WORD
from eventline.languages.en.times.absolute import DAY, FULL_YEAR, day_number, is_possible, year
from eventline.languages.en.times.guards.dates import are_days
from eventline.languages.en.times.guards.years import are_years
from eventline.languages.en.words import MONTH, MONTH_END, WEEKDAY_END, month, weekday
from eventline.model.meaning import Bound, CalendarDate, Meaning, Range
from eventline.model.split import Piece, Split
from eventline.rules.lazy import lazy
from eventline.rules.rule import IGNORED, Ignored, Rule
from eventline.rules.words import DASH, GAP, MAYBE, without_captures

_MARK = rf"(?:{MAYBE}{DASH}{MAYBE}|{MAYBE}/{MAYBE})"
_NUMBER = without_captures(DAY)
_YEAR = rf"(?:(?:,{MAYBE}|{GAP}|{GAP}of{GAP})(?P<year>{FULL_YEAR}))?"
OF_MONTH = rf"(?:{GAP}of)?{GAP}(?P<month>{MONTH_END})\b{_YEAR}"  # how lists and ranges of days end
_FIRST = rf"(?P<first>{_NUMBER})"
_LAST = rf"(?P<last>{_NUMBER})"


def _date(words: str, match: re.Match[str], month_group: str = "month") -> CalendarDate | None:
    in_month = month(match[month_group])
    in_year = year(match["year"]) if match["year"] else None
    day = day_number("".join(words.lower().removeprefix("the").split()))
    return CalendarDate(in_year, in_month, day) if is_possible(in_year, in_month, day) else None


def _cut(match: re.Match[str], opening: str = "first", closing: str = "last") -> tuple[int, int]:
    """Return where the group *opening* ends and *closing* starts, counted from the phrase's start."""
    return match.end(opening) - match.start(), match.start(closing) - match.start()


def _days(match: re.Match[str]) -> Meaning | Ignored:
    first, last = _date(match["first"], match), _date(match["last"], match)
    if first is None or last is None or (first.day or 0) >= (last.day or 0):
        return IGNORED
    return Range(first, last, _cut(match))


def _month_day_month_day(match: re.Match[str]) -> Meaning | Ignored:
    return _across_months(match, _cut(match, "first", "month2"))


def _day_month_day_month(match: re.Match[str]) -> Meaning | Ignored:
    return _across_months(match, _cut(match, "month", "last"))


def _across_months(match: re.Match[str], cut: tuple[int, int]) -> Meaning | Ignored:
    """The year stands at the end, so a first month that is later in the year is of the year before."""
    first, last = _date(match["first"], match), _date(match["last"], match, "month2")
    if first is None or last is None:
        return IGNORED
    return Range(_not_after(first, last), last, cut)


def _not_after(first: CalendarDate, last: CalendarDate) -> CalendarDate:
    if last.year is None or (first.month or 0) <= (last.month or 0):
        return first
    return evolve(first, year=last.year - 1)


def years_between(match: re.Match[str]) -> Meaning | Ignored | None:
    """Return the years *first* to *last*, where they may belong together; the last may be cut short."""
    first, words = int(match["first"]), match["last"]
    last = int(words) if len(words) > 2 else first - first % 100 + int(words)
    if not first < last <= first + (200 if first >= 1000 else 600):
        return None
    return Range(CalendarDate(first), CalendarDate(last), _cut(match))


def _bc(match: re.Match[str]) -> tuple[CalendarDate, CalendarDate] | None:
    """Return both years; before Christ the larger number comes first."""
    first, last = int(match["first"].lstrip("CcAa. \n")), int(match["last"])
    return (CalendarDate(1 - first), CalendarDate(1 - last)) if first > last else None


def _years_bc(match: re.Match[str]) -> Meaning | None:
    years = _bc(match)
    return None if years is None else Range(*years, _cut(match))


def _shared_bc(match: re.Match[str]) -> Split | None:
    years, base = _bc(match), match.start()
    if years is None:
        return None
    bounds = (Bound.OPENS, Bound.CLOSES) if match["range"] or not match["list"] else (None, None)
    opens = Piece(match.start("first") - base, match.end("first") - base, years[0], bounds[0])
    return Split((opens, Piece(match.start("last") - base, match.end() - base, years[1], bounds[1])))


def _months(match: re.Match[str]) -> Meaning:
    in_year = year(match["year"]) if match["year"] else None
    first, last = (CalendarDate(in_year, month(match[end])) for end in ("first", "last"))
    return Range(_not_after(first, last), last, _cut(match))


def _weekdays(match: re.Match[str]) -> Meaning:
    first, last = (CalendarDate(weekday=weekday(match[end])) for end in ("first", "last"))
    return Range(first, last, _cut(match))


def _shared(match: re.Match[str]) -> Split | Ignored:
    """Return the two days of "between 16 and 18 August"; each has the month, together they are a range."""
    first, last = _date(match["first"], match), _date(match["last"], match)
    if first is None or last is None:
        return IGNORED
    is_list = not match.groupdict().get("range")
    if not is_list and (first.day or 0) > (last.day or 0):
        if match.start("month") > match.start("last"):
            first = month_beside(first, -1)
        else:
            last = month_beside(last, 1)
    bounds = (None, None) if is_list else (Bound.OPENS, Bound.CLOSES)
    (start, cut), (again, end) = _edges(match)
    return Split((Piece(start, cut, first, bounds[0]), Piece(again, end, last, bounds[1])))


def month_beside(date: CalendarDate, step: int) -> CalendarDate:
    """Return that day of the month before or after: "from 27th to 3rd of May" begins in April.

    >>> month_beside(CalendarDate(2025, 12, 3), 1)
    CalendarDate(year=2026, month=1, day=3, weekday=None)
    """
    years, in_month = divmod((date.month or 1) - 1 + step, 12)
    moved = CalendarDate(None if date.year is None else date.year + years, in_month + 1, date.day)
    return moved if is_possible(moved.year, in_month + 1, date.day or 1) else date


def _edges(match: re.Match[str]) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return where the two expressions stand; the shared month belongs to the one beside it."""
    month_first = match.start("month") < match.start("first")
    base = match.start()
    if month_first:
        return (match.start("month") - base, match.end("first") - base), (
            match.start("last") - base,
            match.end() - base,
        )
    return (match.start("first") - base, match.end("first") - base), (
        match.start("last") - base,
        match.end() - base,
    )


_NUMBERED = lazy(r"\b(?:day|stage|week|part|leg|act|game|match|round|session|no\.?)\s\Z", re.IGNORECASE)
_TO = rf"{GAP}(?:and|to|until|till|through){GAP}(?:the{GAP})?"
_FROM = rf"(?P<range>between|from){GAP}(?:the{GAP})?"
_BC = r"(?:b\.c\.(?:e\.)?|bce?\b)"
_NTH = rf"(?:{DAY_FIGURES}|{ORDINAL_WORD})"
_FIRST_FIGURES, _LAST_FIGURES = rf"(?P<first>{DAY_FIGURES})", rf"(?P<last>{DAY_FIGURES})"
_OR = rf"(?:{GAP}(?:and|or){GAP}|{MAYBE}(?:,|&){MAYBE})(?:the{GAP})?"
RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/ranges/days-month",
        pattern=rf"\b{_FIRST}{_MARK}{_LAST}",
        tail=OF_MONTH,
        build=_days,
        examples=("8–12 March", "16-18 August 2024"),
        guard=lambda hit: _NUMBERED.search(hit.before(10)) is None,
    ),
    Rule(
        name="en/ranges/month-days",
        pattern=rf"\b(?P<month>{MONTH}){GAP}{_FIRST}{_MARK}{_LAST}\b{_YEAR}",
        build=_days,
        examples=("March 8–12", "Aug. 16-18, 2024"),
        guard=lambda hit: re.match(r":\d", hit.after(2)) is None,
    ),
    Rule(
        name="en/ranges/month-day-month-day",
        pattern=rf"\b(?P<month>{MONTH}){GAP}{_FIRST}{_MARK}(?P<month2>{MONTH}){GAP}{_LAST}\b{_YEAR}",
        build=_month_day_month_day,
        examples=("March 30–April 2", "Dec 28 - Dec 31, 2024"),
    ),
    Rule(
        name="en/ranges/day-month-day-month",
        pattern=rf"\b{_FIRST}{GAP}(?P<month>{MONTH}){_MARK}{_LAST}{GAP}(?P<month2>{MONTH_END})\b{_YEAR}",
        build=_day_month_day_month,
        examples=("30 March – 2 April", "28 Feb-3 March 2025"),
    ),
    Rule(
        name="en/ranges/years",
        pattern=rf"\b(?P<first>1[0-9]{{3}}|20[0-9]{{2}}){_MARK}(?P<last>(?:1[0-9]{{3}}|20[0-9]{{2}})|[0-9]{{2}}\b)",
        build=years_between,
        examples=("2009-2010", "1914–18", "2021/22"),
        guard=are_years,
    ),
    Rule(
        name="en/ranges/years-bc",
        pattern=rf"\b(?P<first>(?:ca?\.{MAYBE})?[1-9][0-9]{{0,3}}){_MARK}(?P<last>[1-9][0-9]{{0,3}}){GAP}?{_BC}",
        build=_years_bc,
        examples=("499–493 BC", "27-14 B.C."),
    ),
    Rule(
        name="en/ranges/from-years-bc",
        pattern=(
            rf"\b(?:{_FROM})?(?P<first>[1-9][0-9]{{1,3}})(?:(?P<list>{GAP}(?:and|or){GAP})|{_TO})"
            rf"(?P<last>[1-9][0-9]{{0,3}}){GAP}?{_BC}"
        ),
        build=_shared_bc,
        examples=("from 499 to 493 BC", "between 27 and 14 BC", "396 and 393 BC"),
    ),
    Rule(
        name="en/ranges/months",
        pattern=rf"\b(?P<first>{MONTH})(?:{_MARK}|{DASH}to{DASH})(?P<last>{MONTH_END})\b{_YEAR}",
        build=_months,
        examples=("March–May", "June-August 2023", "October-to-December"),
    ),
    Rule(
        name="en/ranges/weekdays",
        pattern=rf"\b(?P<first>{WEEKDAY_END}\.?){_MARK}(?P<last>{WEEKDAY_END})\b",
        build=_weekdays,
        examples=("Monday–Friday", "Sat-Sun"),
        guard=lambda hit: not (hit.words.count("/") and "/" in hit.before(1) + hit.after(1)),  # "Mon/Wed/Fri"
    ),
    Rule(
        name="en/ranges/between-days-month",
        pattern=rf"\b{_FROM}{_FIRST}{_TO}{_LAST}",
        tail=OF_MONTH,
        build=_shared,
        examples=("between 16 and 18 August", "from the 3rd to the 5th of May 2024"),
    ),
    Rule(
        name="en/ranges/from-month-days",
        pattern=rf"\b{_FROM}(?P<month>{MONTH}){GAP}{_FIRST}{_TO}{_LAST}\b{_YEAR}",
        build=_shared,
        examples=("from March 3 to 5", "between May 16 and 18, 2024"),
    ),
    Rule(
        name="en/ranges/days-and-month",
        pattern=rf"\b(?P<first>(?:the{GAP})?{_NTH}){_OR}(?P<last>{_NTH})",
        tail=OF_MONTH,
        build=_shared,
        examples=("3 and 4 May", "the 3rd or 4th of May", "the first and second of May"),
        guard=lambda hit: re.search(r"\d.*\d| of ", hit.words) is not None,
    ),
    Rule(
        name="en/ranges/month-days-and",
        pattern=rf"\b(?P<month>{MONTH}){GAP}{_FIRST_FIGURES}{_OR}{_LAST_FIGURES}\b{_YEAR}",
        build=_shared,
        examples=("May 3 and 4",),
        guard=are_days,
    ),
)
