"""English periods that are named with their end: "the quarter ended Sept. 30", "the year to May"."""

import re

from eventline.calendars.gregorian import civil, is_valid, ordinal
from eventline.languages.en.numbers import ordinal_number
from eventline.languages.en.times.periods import DAY_MONTH, MONTH_DAY, read_unit_of
from eventline.languages.en.words import MONTH_END, month
from eventline.model.grain import Grain
from eventline.model.meaning import CalendarDate, Length, Meaning, Shifted, Within
from eventline.model.split import Piece, Split
from eventline.rules.rule import Rule
from eventline.rules.words import GAP

_HALF_QUARTER = 45  # days


def _period_ended(match: re.Match[str]) -> Split | None:
    """Return both times of "the quarter ended Sept. 30"; the quarter is the one that holds its middle."""
    in_month, day = month(match["month"] or match["month_"]), ordinal_number(match["day"] or match["day_"])
    in_year = int(match["year"]) if match["year"] else None
    if not is_valid(2024 if in_year is None else in_year, in_month, day):
        return None
    if match["unit"].lower() == "quarter":
        _, middle, _ = civil(ordinal(2024, in_month, day) - _HALF_QUARTER)
        turn = in_year if in_year is None or middle <= in_month else in_year - 1
        period: Meaning = Within(Shifted(Grain.QUARTER, 0), CalendarDate(turn, middle, 15))
    else:
        period = Length(((Grain.YEAR, 1),))
    base = match.start()
    end = Piece(match.start("end") - base, match.end() - base, CalendarDate(in_year, in_month, day))
    return Split((Piece(0, match.end("unit") - base, period), end))


def _year_to_month(match: re.Match[str]) -> Split:
    """Return the year, as a length, and the month with which it ends."""
    base, in_year = match.start(), int(match["year"]) if match["year"] else None
    end = Piece(match.start("end") - base, match.end() - base, CalendarDate(in_year, month(match["month"])))
    return Split((Piece(0, match.end("unit") - base, Length(((Grain.YEAR, 1),))), end))


def _week_ending(match: re.Match[str]) -> Split | None:
    """Return the week, and the day with which it ends."""
    week, base = read_unit_of(match), match.start()
    if not isinstance(week, Within):
        return None
    end = Piece(match.start("end") - base, match.end("end") - base, week.whole)
    return Split((Piece(0, match.end("unit") - base, week), end))


RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/periods-ended/week-ending",
        pattern=(
            rf"\bthe{GAP}(?P<unit>week){GAP}(?:ended|ending|to){GAP}(?P<end>(?:{DAY_MONTH}|{MONTH_DAY})\b"
            rf"(?:,?{GAP}(?P<year>[12][0-9]{{3}})\b)?)"
        ),
        build=_week_ending,
        examples=("the week ending March 9", "the week to 9 March 2025"),
    ),
    Rule(
        name="en/periods-ended/period-ended",
        pattern=(
            rf"\bthe{GAP}(?:(?:fiscal|financial){GAP})?(?P<unit>quarter|year){GAP}(?:ended|ending|to){GAP}(?:on{GAP})?"
            rf"(?P<end>(?:{DAY_MONTH}|{MONTH_DAY})\b(?:,?{GAP}(?P<year>[12][0-9]{{3}})\b)?)"
        ),
        build=_period_ended,
        examples=("the quarter ended Sept. 30", "the fiscal year ending June 30, 2009", "the year to 31 May"),
    ),
    Rule(
        name="en/periods-ended/year-to-month",
        pattern=(
            rf"\bthe{GAP}(?:(?:fiscal|financial){GAP})?(?P<unit>year){GAP}(?:ended|ending|to|through){GAP}"
            rf"(?P<end>(?P<month>{MONTH_END})\b(?:{GAP}(?P<year>[12][0-9]{{3}})\b)?)"
        ),
        build=_year_to_month,
        examples=("the year to May", "the year ended March 2019"),
    ),
)
