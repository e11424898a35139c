"""English dates that name a place in the calendar: "13 March 2025", "March 13", "August 2024", "2022"."""

import re

from eventline.calendars.gregorian import is_valid
from eventline.languages.en.numbers import (
    ORDINAL_WORD,
    YEAR_WORDS,
    ordinal_number,
    two_digit_year,
    year_in_words,
)
from eventline.languages.en.times.guards.dates import is_day_month, is_figures, is_month_day, is_month_name
from eventline.languages.en.times.guards.days import is_day_of_month, is_month_year, is_year_first
from eventline.languages.en.times.guards.years import is_short_year, is_the_year, is_year, is_year_in_words
from eventline.languages.en.words import MONTH, MONTH_END, WEEKDAY, month, weekday
from eventline.model.meaning import CalendarDate, Meaning
from eventline.rules.rule import IGNORED, Ignored, Rule
from eventline.rules.words import APOSTROPHE, DASH, GAP, MAYBE, SPACE

DAY = rf"(?P<day>[0-3]?[0-9](?:{MAYBE}(?:st|nd|rd|th|d))?|{ORDINAL_WORD})"  # "the 3d of June"
ERA = r"(?:b\.c\.(?:e\.)?|bce?\b|a\.d\.|ad\b|c\.e\.|ce\b)"
FULL_YEAR = rf"(?:[12][0-9]{{3}}|{YEAR_WORDS})"
YEAR = rf"(?P<year>{FULL_YEAR}|{APOSTROPHE}[0-9]{{2}})"
_YEAR_BC = rf"(?P<era_year>[0-9]{{1,4}}|[1-9],[0-9]{{3}}){GAP}?(?P<era>{ERA})"
_AD_YEAR = rf"(?P<ad>a\.?d\.?){GAP}(?P<ad_year>[0-9]{{1,4}})\b"
YEAR_OR_ERA = rf"(?:{YEAR}\b|{_YEAR_BC}|{_AD_YEAR})"
ON_WEEKDAY = rf"(?:(?P<weekday>{WEEKDAY})(?:,{MAYBE}|{GAP})(?:the{GAP})?)?"
COMMA = rf"(?:{MAYBE},{SPACE}{{0,2}}|{GAP}|{GAP}of{GAP})"
NO_YEAR = -10_000  # outside the calendar: there is no year 0 BC


def year(text: str) -> int:
    """Return the year that four figures, two behind an apostrophe, or words name."""
    if text.isdigit():
        return int(text)
    return year_in_words(text) if text[0].isalpha() else two_digit_year(text[1:])


def _year(groups: dict[str, str | None]) -> int | None:
    """Return the year of a match in astronomical numbering: 1 BC is 0."""
    if groups.get("year"):
        return year(groups["year"] or "")
    if groups.get("ad_year"):
        return int(groups["ad_year"] or 0)
    if not groups.get("era_year"):
        return None
    counted = int((groups["era_year"] or "0").replace(",", ""))
    if counted == 0:
        return NO_YEAR
    return 1 - counted if (groups["era"] or "").lower().startswith("b") else counted


def day_number(text: str) -> int:
    """Return the day of the month: "3", "3rd", "third"."""
    return ordinal_number(text) if not text.isdigit() else int(text)


def is_possible(year: int | None, month: int, day: int) -> bool:
    """Return whether that day exists, in some year when none is given."""
    return is_valid(2024 if year is None else year, month, day)


def read_date(match: re.Match[str]) -> Meaning | Ignored:
    """Return the date of named groups weekday, day, month, year, era; an impossible one is no time."""
    groups = match.groupdict()
    in_year = _year(groups)
    if in_year is not None and not -9999 <= in_year <= 9999:
        return IGNORED
    in_month = month(groups["month"] or "")
    day = day_number(said) if (said := groups.get("day") or groups.get("first")) else None
    if day is not None and not is_possible(in_year, in_month, day):
        return IGNORED
    named = weekday(groups["weekday"]) if groups.get("weekday") else None
    return CalendarDate(in_year, in_month, day, named)


def _only_year(match: re.Match[str]) -> Meaning | Ignored:
    in_year = _year(match.groupdict())
    return CalendarDate(in_year) if in_year is not None and in_year >= -9999 else IGNORED


def _iso(match: re.Match[str]) -> Meaning | Ignored:
    in_year, in_month, day = (int(match[name]) for name in ("year", "month", "day"))
    return CalendarDate(in_year, in_month, day) if is_possible(in_year, in_month, day) else IGNORED


def _numeric(match: re.Match[str]) -> Meaning | Ignored | None:
    """Figures are month first unless that is impossible; with stops, day first."""
    if match[0][match.end("second") - match.start()] != match["mark"]:
        return None  # "30/4.85"
    first, second = int(match["first"]), int(match["second"])
    in_year = int(match["year"]) if len(match["year"]) == 4 else two_digit_year(match["year"])
    orders = ((first, second), (second, first))
    for in_month, day in reversed(orders) if match["mark"] == "." else orders:
        if is_possible(in_year, in_month, day):
            return CalendarDate(in_year, in_month, day)
    return IGNORED


def weekday_and_day(match: re.Match[str]) -> Meaning | None:
    """Return the day of the month that is such a weekday, of named groups weekday and day."""
    day = day_number(match["day"])
    return CalendarDate(day=day, weekday=weekday(match["weekday"])) if 1 <= day <= 31 else None


def _day_of_month(match: re.Match[str]) -> Meaning | None:
    day = day_number(match["day"])
    return CalendarDate(day=day) if 1 <= day <= 31 else None


MONTH_DAY = rf"(?P<month>{MONTH}){GAP}?(?:the{GAP})?{DAY}"
DAY_MONTH = rf"(?:the{GAP})?{DAY}(?:{GAP}of)?(?:{GAP}|{DASH})?(?P<month>{MONTH})"
RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/absolute/month-day-year",
        pattern=rf"\b{ON_WEEKDAY}{MONTH_DAY}{COMMA}{YEAR_OR_ERA}",
        build=read_date,
        examples=("March 13, 2025", "Wednesday, March 12, 2025", "Sept. 3rd, '98", "March 15, 44 BC"),
    ),
    Rule(
        name="en/absolute/day-month-year",
        pattern=rf"\b{ON_WEEKDAY}{DAY_MONTH}(?:{COMMA}|{DASH})?{YEAR_OR_ERA}",
        build=read_date,
        examples=("13 March 2025", "the 13th of March, 2025", "Wed 12 Mar 2025", "7-March-2025"),
    ),
    Rule(
        name="en/absolute/year-month-day",
        pattern=(
            r"\b(?P<year>[12][0-9]{3}),?[ \t]{1,2}(?:(?P<first>[0-3]?[0-9])[ \t])?"
            rf"(?P<month>{MONTH})(?:{GAP}?{DAY})?\b"
        ),
        build=read_date,
        examples=("1789, May 5", "2025 March 13th", "1846, 2 Sept", "1868, May"),
        guard=is_year_first,
    ),
    Rule(
        name="en/absolute/month-day",
        pattern=rf"\b{ON_WEEKDAY}{MONTH_DAY}\b",
        build=read_date,
        examples=("March 13", "Wednesday, March 12", "April the 1st", "May ninth", "Aug. 6"),
        guard=is_month_day,
    ),
    Rule(
        name="en/absolute/day-month",
        pattern=rf"\b{ON_WEEKDAY}{DAY_MONTH.replace(MONTH, MONTH_END)}\b",
        build=read_date,
        examples=("13 March", "the 13th of March", "Wednesday 12 March", "6 Aug"),
        guard=is_day_month,
    ),
    Rule(
        name="en/absolute/month-year",
        pattern=rf"\b(?:the{GAP}month{GAP}of{GAP}|(?:this|last|next){GAP})?(?P<month>{MONTH})(?:{COMMA}|{DASH}){YEAR_OR_ERA}",
        build=read_date,
        examples=("August 2024", "Aug. '24", "May of 1998", "this April 2024", "April 480 BC"),
        guard=is_month_year,
    ),
    Rule(
        name="en/absolute/iso",
        pattern=r"\b(?P<year>[12][0-9]{3})(?:-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])\b)",
        build=_iso,
        examples=("2025-03-13",),
    ),
    Rule(
        name="en/absolute/iso-month",
        pattern=r"\b(?P<year>[12][0-9]{3})-(?P<month>0[1-9]|1[0-2])\b",
        build=lambda match: CalendarDate(int(match["year"]), int(match["month"])),
        examples=("2024-08",),
        guard=lambda hit: not re.match(r"-?[0-9]", hit.after()) and hit.before(1) not in ("-", "/", "."),
    ),
    Rule(
        name="en/absolute/month-slash-year",
        pattern=r"\b(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)[0-9]{2})\b",
        build=lambda match: CalendarDate(int(match["year"]), int(match["month"])),
        examples=("08/2024",),
        guard=lambda hit: hit.before(1) not in ("-", "/", ".", "$") and hit.after(1) not in ("/", "-"),
    ),
    Rule(
        name="en/absolute/day-of-month",
        pattern=rf"\bthe{GAP}(?P<day>[0-3]?[0-9](?:st|nd|rd|th))\b",
        build=_day_of_month,
        examples=("the 15th",),
        guard=is_day_of_month,
    ),
    Rule(
        name="en/absolute/year-first",
        pattern=r"\b(?P<year>[12][0-9]{3})(?:[/.](?P<month>[01]?[0-9])[/.](?P<day>[0-3]?[0-9])\b)",
        build=_iso,
        examples=("2025/03/13", "2025.3.13"),
    ),
    Rule(
        name="en/absolute/numeric",
        pattern=(
            r"\b(?P<first>[0-3]?[0-9])(?:(?P<mark>[-/.])(?P<second>[0-3]?[0-9])[-/.])"
            r"(?P<year>[12][0-9]{3}|[0-9]{2})\b"
        ),
        build=_numeric,
        examples=("3/13/2025", "13/03/2025", "13.3.2025", "3-13-25"),
        guard=is_figures,
    ),
    Rule(
        name="en/absolute/weekday-day",
        pattern=rf"\b(?P<weekday>{WEEKDAY})(?:,{MAYBE}|{GAP})(?:the{GAP})?(?P<day>[0-3]?[0-9](?:st|nd|rd|th))\b",
        build=weekday_and_day,
        examples=("Friday the 13th", "Monday, the 5th"),
    ),
    Rule(
        name="en/absolute/month",
        pattern=rf"\b(?:(?:the{GAP})?month{GAP}of{GAP})?(?P<month>{MONTH_END})\b",
        build=read_date,
        examples=("August", "the month of May", "Sept"),
        guard=is_month_name,
    ),
    Rule(
        name="en/absolute/era-year",
        pattern=(rf"\b(?:the{GAP}year{GAP})?(?:{_YEAR_BC}|{_AD_YEAR})"),
        build=_only_year,
        guard=lambda hit: not re.search(r"[0-9][.,]\Z", hit.before(2)),
        examples=("44 BC", "480 B.C.", "AD 79", "the year 800 AD"),
    ),
    Rule(
        name="en/absolute/the-year",
        pattern=rf"\b(?:the{GAP})?years?{GAP}(?:of{GAP}(?:our{GAP}lord{GAP})?)?(?P<year>[12][0-9]{{3}}|[1-9][0-9]{{1,2}}|{YEAR_WORDS})\b",
        build=_only_year,
        examples=("the year 2000", "the year nineteen ninety-four"),
        guard=is_the_year,
    ),
    Rule(
        name="en/absolute/year-in-words",
        pattern=rf"\b(?P<year>{YEAR_WORDS})\b",
        build=_only_year,
        examples=("nineteen ninety-four",),
        guard=is_year_in_words,
    ),
    Rule(
        name="en/absolute/year",
        pattern=r"\b(?P<year>[12][0-9]{3})",  # a heading may be glued to what follows it
        build=_only_year,
        examples=("2022", "1848"),
        guard=is_year,
    ),
    Rule(
        name="en/absolute/short-year",
        pattern=rf"{APOSTROPHE}(?P<year>[0-9]{{2}})\b",
        build=lambda match: CalendarDate(two_digit_year(match["year"])),
        examples=("'98",),
        guard=is_short_year,
    ),
)
