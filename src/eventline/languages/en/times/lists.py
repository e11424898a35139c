"""English days that share a month: "July 13 to 15", "23rd to 26th October", "May 3, 4 and 5"."""

import re

from eventline.languages.en.numbers import DAY_FIGURES, ORDINAL_WORD
from eventline.languages.en.times.absolute import FULL_YEAR, day_number, is_possible, year
from eventline.languages.en.times.guards.dates import are_days
from eventline.languages.en.times.ranges import OF_MONTH
from eventline.languages.en.words import MONTH, WEEKDAY_END, month, weekday
from eventline.model.meaning import Bound, CalendarDate, Meaning
from eventline.model.split import Piece, Split
from eventline.rules.lazy import lazy
from eventline.rules.rule import IGNORED, Ignored, Rule
from eventline.rules.words import GAP, SPACE

_NTH = rf"(?:[0-3]?[0-9](?:st|nd|rd|th)|{ORDINAL_WORD})"
_YEAR = rf"(?:(?:,{SPACE}?|{GAP}|{GAP}of{GAP})(?P<year>{FULL_YEAR}))?"
_TO = rf"{GAP}(?:to|through|thru|until|till){GAP}(?:the{GAP})?"
_LIST_END = rf"(?:{SPACE}?,{SPACE}?(?:and|or){GAP}|{GAP}(?:and|or|&){GAP})(?:the{GAP})?"
_ITEM = rf"(?:{SPACE}?,{SPACE}?(?:the{GAP})?{DAY_FIGURES})"
_DAY_NUMBER = lazy(rf"\b(?:{DAY_FIGURES}|{ORDINAL_WORD})\b", re.IGNORECASE)


def _dates(match: re.Match[str], days: list[tuple[int, int]]) -> list[CalendarDate] | None:
    in_year = year(match["year"]) if match["year"] else None
    in_month, words = month(match["month"]), [match[0][start:end] for start, end in days]
    dates = [CalendarDate(in_year, in_month, day_number(word.lower())) for word in words]
    possible = all(is_possible(in_year, in_month, date.day or 0) for date in dates)
    numbers = [date.day or 0 for date in dates]
    return dates if possible and numbers == sorted(set(numbers)) else None


def _pieces(match: re.Match[str]) -> Split | Ignored:
    """Return a piece for each day; the month and the year belong to the pieces beside them."""
    base = match.start()
    inside = match.start("days") - base, match.end("days") - base
    days = [m.span() for m in _DAY_NUMBER.finditer(match[0], *inside)]
    dates = _dates(match, days)
    if dates is None:
        return IGNORED
    is_range = len(days) == 2 and re.search(_TO, match["days"], re.IGNORECASE) is not None
    bounds = (Bound.OPENS, Bound.CLOSES) if is_range else (None,) * len(days)
    starts, ends = [start for start, _ in days], [end for _, end in days]
    starts[0], ends[-1] = 0, match.end() - base
    return Split(tuple(Piece(*piece) for piece in zip(starts, ends, dates, bounds, strict=True)))


def _weekday_with_date(match: re.Match[str]) -> Split | Ignored:
    """Return "Sunday (March 19)" as two expressions of one day, which only the date can place."""
    groups = match.groupdict()
    in_year = int(groups["year"]) if groups["year"] else None
    in_month, day = month(groups["month"] or groups["month_"]), day_number(groups["day"] or groups["day_"])
    if not is_possible(in_year, in_month, day):
        return IGNORED
    base = match.start()
    return Split(
        (
            Piece(
                0,
                match.end("weekday") - base,
                CalendarDate(in_year, in_month, day, weekday(match["weekday"])),
            ),
            Piece(
                match.start("date") - base,
                match.end("date") - base,
                CalendarDate(in_year, in_month, day),
            ),
        )
    )


RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/lists/month-day-to-day",
        pattern=rf"\b(?P<month>{MONTH}){GAP}(?P<days>{DAY_FIGURES}{_TO}{DAY_FIGURES}|{ORDINAL_WORD}{_TO}{ORDINAL_WORD})\b{_YEAR}",
        build=_pieces,
        examples=("July 13 to 15", "August 10 through 22, 2012", "April ninth through seventeenth"),
    ),
    Rule(
        name="en/lists/day-to-day-month",
        pattern=rf"\b(?P<days>{_NTH}{_TO}{_NTH})",
        tail=OF_MONTH,
        build=_pieces,
        examples=("23rd to 26th October", "sixth to ninth June 2012"),
    ),
    Rule(
        name="en/lists/figures-to-figures-month",
        pattern=rf"\b(?P<days>[0-3]?[0-9]{_TO}[0-3]?[0-9])",
        tail=OF_MONTH,
        build=_pieces,
        examples=("3 to 5 March", "10 to 14 of July 2024"),
        guard=lambda hit: not re.search(r"[$€£.,:/-]\Z", hit.before(1)),
    ),
    Rule(
        name="en/lists/month-days",
        pattern=rf"\b(?P<month>{MONTH}){GAP}(?P<days>(?:the{GAP})?{DAY_FIGURES}{_ITEM}{{1,4}}{_LIST_END}{DAY_FIGURES})\b{_YEAR}",
        build=_pieces,
        examples=("May 3, 4 and 5", "June 1, 2, 3 and 8, 2024"),
        guard=are_days,
    ),
    Rule(
        name="en/lists/weekday-with-date",
        pattern=(
            rf"\b(?P<weekday>{WEEKDAY_END}){GAP}\((?P<date>(?:(?P<month>{MONTH}){GAP}(?P<day>{DAY_FIGURES})"
            rf"|(?P<day_>{DAY_FIGURES}){GAP}(?P<month_>{MONTH}))(?:,?{GAP}(?P<year>[12][0-9]{{3}}))?)\)"
        ),
        build=_weekday_with_date,
        examples=("Sunday (March 19)", "Wednesday (12 March 2025)"),
    ),
    Rule(
        name="en/lists/days-month",
        pattern=rf"\b(?P<days>(?:the{GAP})?{DAY_FIGURES}{_ITEM}{{1,4}}{_LIST_END}{DAY_FIGURES})",
        tail=OF_MONTH,
        build=_pieces,
        examples=("3, 4 and 5 May", "the 20th, 22nd and 24th of February"),
    ),
)
