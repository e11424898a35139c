"""English periods that are named with their end: "the quarter ended Sept. 30", "the three months to May"."""

import re

from eventline.calendars.gregorian import civil, is_valid, ordinal
from eventline.languages.en.numbers import CARDINAL, number, ordinal_number
from eventline.languages.en.times.periods import DAY_MONTH, MONTH_DAY, read_unit_of
from eventline.languages.en.words import MONTH_END, month, unit
from eventline.model.grain import Grain
from eventline.model.meaning import CalendarDate, Length, Meaning, Shifted, Within
from eventline.model.split import Piece, Split
from eventline.rules.rule import Rule
from eventline.rules.shape import shaped
from eventline.rules.words import DASH, GAP

_HALF_QUARTER = 45  # days
_YEAR = Length(((Grain.YEAR, 1),))
_FIGURES, _NAME = "[0-3]?[0-9](?:st|nd|rd|th)?(?:-[0-3]?[0-9](?:st|nd|rd|th)?)?", "[adfjmnos][a-z]{2,8}"
_IN_YEAR = rf"(?:,?{GAP}(?P<year>[12][0-9]{{3}})\b)?"
_DAY = shaped(
    rf"(?:{DAY_MONTH}|{MONTH_DAY})\b", rf"(?:{_FIGURES} +(?:of +)?{_NAME}|{_NAME}\.? +{_FIGURES})\b"
)
_ENDED = rf"(?:(?:(?:that|which){GAP})?ended|ending"
_TO_DAY = rf"{_ENDED}|to|through){GAP}(?:on{GAP})?(?P<end>{_DAY}{_IN_YEAR})"
_TO_MONTH = shaped(
    rf"(?:{_ENDED})(?:{GAP}in)?|to|through){GAP}(?P<end>(?P<month>{MONTH_END})\b{_IN_YEAR})",
    rf"(?:(?:(?:(?:that|which) +)?ended|ending)(?: +in)?|to|through) +{_NAME}\b(?:,? +[12][0-9]{{3}}\b)?",
)
_QUARTER_OR_YEAR = rf"\b(?P<period>the{GAP}(?:(?:fiscal|financial){GAP})?(?P<unit>quarter|year)){GAP}"
_COUNT = rf"(?P<count>[0-9]{{1,3}}|{CARDINAL})"
_UNIT = r"(?P<unit>day|week|month)"
_UNITS = rf"\b(?P<period>the{GAP}{_COUNT}{GAP}{_UNIT}s){GAP}"
_HYPHENED = rf"\bthe{GAP}(?P<period>{_COUNT}{DASH}{_UNIT}){GAP}periods?{GAP}"


def _last_day(match: re.Match[str]) -> CalendarDate | None:
    in_month, day = month(match["month"] or match["month_"]), ordinal_number(match["day"] or match["day_"])
    in_year = int(match["year"]) if match["year"] else None
    exists = is_valid(2024 if in_year is None else in_year, in_month, day)
    return CalendarDate(in_year, in_month, day) if exists else None


def _last_month(match: re.Match[str]) -> Within:
    """Return the month; without its year it is the one nearest to publication, on either side."""
    in_year = int(match["year"]) if match["year"] else None
    return Within(Shifted(Grain.MONTH, 0), CalendarDate(in_year, month(match["month"]), 15))


def _in_two(match: re.Match[str], period: Meaning, end: Meaning) -> Split:
    base = match.start()
    spans = [(match.start(name) - base, match.end(name) - base) for name in ("period", "end")]
    return Split((Piece(*spans[0], period), Piece(*spans[1], end)))


def _to_day(match: re.Match[str]) -> Split | None:
    """Return both times of "the quarter ended Sept. 30"; the quarter is the one that holds its middle."""
    end = _last_day(match)
    if end is None or end.month is None or end.day is None:
        return None
    if match["unit"].lower() == "year":
        return _in_two(match, Within(_YEAR, end), end)
    _, middle, _ = civil(ordinal(2024, end.month, end.day) - _HALF_QUARTER)
    turn = end.year if end.year is None or middle <= end.month else end.year - 1
    return _in_two(match, Within(Shifted(Grain.QUARTER, 0), CalendarDate(turn, middle, 15)), end)


def _to_month(match: re.Match[str]) -> Split:
    """Return the year, as a length up to the month with which it ends, or the quarter; and that month."""
    end = _last_month(match)
    if match["unit"].lower() == "year":
        return _in_two(match, Within(_YEAR, end), end)
    return _in_two(match, Within(Shifted(Grain.QUARTER, 0), end.whole), end)


def _length(match: re.Match[str]) -> Length:
    return Length(((unit(match["unit"]), number(match["count"])),))


def _length_to_day(match: re.Match[str]) -> Split | None:
    """Return the length, which lies up to its last day, and that day."""
    end = _last_day(match)
    return None if end is None else _in_two(match, Within(_length(match), end), end)


def _length_to_month(match: re.Match[str]) -> Split:
    end = _last_month(match)
    return _in_two(match, Within(_length(match), end), end)


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
        pattern=rf"\bthe{GAP}(?P<unit>week){GAP}{_TO_DAY}",
        build=_week_ending,
        examples=("the week ending March 9", "the week to 9 March 2025"),
    ),
    Rule(
        name="en/periods-ended/period-ended",
        pattern=_QUARTER_OR_YEAR + _TO_DAY,
        build=_to_day,
        examples=("the quarter ended Sept. 30", "the fiscal year ending June 30, 2009", "the year to 31 May"),
    ),
    Rule(
        name="en/periods-ended/period-to-month",
        pattern=_QUARTER_OR_YEAR + _TO_MONTH,
        build=_to_month,
        examples=("the year to May", "the year that ended in March 2019", "the quarter ending in December"),
    ),
    Rule(
        name="en/periods-ended/length-ended",
        pattern=_UNITS + _TO_DAY,
        build=_length_to_day,
        examples=("the three months ended December 31, 2010", "the 26 weeks to 27 June"),
    ),
    Rule(
        name="en/periods-ended/length-to-month",
        pattern=_UNITS + _TO_MONTH,
        build=_length_to_month,
        examples=("the nine months to September", "the six months ended in March 2019"),
    ),
    Rule(
        name="en/periods-ended/hyphened-ended",
        pattern=_HYPHENED + _TO_DAY,
        build=_length_to_day,
        examples=("the three-month period ended June 30, 2009",),
    ),
)
