"""English dates as commands write them: "4/25", "22.04", "2019-sep-1", "on 15", "2015/3", "q1-2019"."""

import re

from eventline.languages.en.commands.beside import BEHIND, DAY_AFTER
from eventline.languages.en.numbers import (
    BELOW_TWENTY,
    DAY_FIGURES,
    ORDINAL_WORD,
    YEAR_WORDS,
    number,
    two_digit_year,
)
from eventline.languages.en.times.absolute import day_number, is_possible, year
from eventline.languages.en.words import MONTH_END, WEEKDAY, WEEKDAY_END, month, weekday
from eventline.model.meaning import CalendarDate, Meaning
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import GAP, SPACE, any_of

_YEAR = rf"(?P<year>[12][0-9]{{3}}|'[0-9]{{2}}|{YEAR_WORDS})"
_DAY = rf"(?P<day>{DAY_FIGURES}|{ORDINAL_WORD})"
_DIGITS = BELOW_TWENTY[1:10]
_TEENS = BELOW_TWENTY[10:]
_MARK = rf"(?:{SPACE}?[-/.,]{SPACE}?|{GAP})"
_PLACE = lazy(
    r"\b(?:on|in|by|for|from|to|until|till|since|before|after|through|thru|up\sto|this|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?"
    r"|and|between|[-~–])\s*\Z",
    re.IGNORECASE,
)
_COMPARED = lazy(
    r"\b(?:(?:later|earlier|newer|older)\sthan|years?\s(?:is\s)?(?:greater|less|more|larger|smaller)\sthan)\s\Z|[<>]\s?=?\s?\Z|\d:\d\d\s\Z",
    re.IGNORECASE,
)
_ENDS = lazy(
    rf"\s*(?:[.,;!?)(@]|\Z)|\s*[-~–]\s*\d|\s[-–]\s|\s{BEHIND}"
    r"|(?:st|nd|rd|th)?\s(?:\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m?\b)|0\d{3}\b|noon|midnight)|\s[a-z]+(?<!morn|even)ing\b",
    re.IGNORECASE,
)


_PART_AFTER = lazy(
    r"\s(?:in\sthe\s)?(?:early\s|late\s)?(?:morning|afternoon|evening|night)\b"
)  # "22.3 evening"
_AT_HOUR = lazy(r"(?:,|,?\sat)\s\d{1,2}(?::\d\d)?\s?[ap]\.?\s?m\b", re.IGNORECASE)  # "the 5th at 4 p.m."


def _full(match: re.Match[str]) -> Meaning | None:
    groups = match.groupdict()
    in_year = year(match["year"].lower()) if groups.get("year") else None
    in_month, day = month(match["month"]), day_number(match["day"].lower())
    named = weekday(match["weekday"]) if groups.get("weekday") else None
    return CalendarDate(in_year, in_month, day, named) if is_possible(in_year, in_month, day) else None


def _numeric(match: re.Match[str]) -> Meaning | None:
    """Figures are month first unless that is impossible; with a stop and two figures behind it, day first."""
    first, second = int(match["first"]), int(match["second"])
    in_year = year(match["year"]) if match["year"] else None
    orders = ((first, second), (second, first))
    for in_month, day in reversed(orders) if match["mark"] == "." and len(match["second"]) > 1 else orders:
        if is_possible(in_year, in_month, day):
            return CalendarDate(in_year, in_month, day)
    return None


def _year_first(match: re.Match[str]) -> Meaning | None:
    in_year, in_month, day = (int(match[name]) for name in ("year", "month", "day"))
    for candidate in ((in_month, day), (day, in_month)):
        if is_possible(in_year, *candidate):
            return CalendarDate(in_year, *candidate)
    return None


def _day(match: re.Match[str]) -> Meaning | None:
    day = day_number(re.sub(r"\s", "-", match["day"].lower()))
    named = weekday(match["weekday"]) if match.groupdict().get("weekday") else None
    return CalendarDate(day=day, weekday=named) if 1 <= day <= 31 else None


def _is_date(hit: Surroundings) -> bool:
    """Take "4/22" anywhere but in a fraction or a path; "4.22" and "4-22" only behind "on" and the like."""
    if re.match(
        r"[/.]?\d|-\d+(?![/\d])|\s?(?:%|h\b|hours?|cup|of\s+an?\b|mile|inch|point)", hit.after(), re.I
    ):
        return False
    if " " in hit.words:
        return hit.alone  # "5 - 21"
    if hit.before(1) and hit.before(1) in "$€£#/.-:=":
        return bool(re.search(r"\d-\Z", hit.before()))
    if "-" in hit.words and (
        re.search(r"day,?\s\Z", hit.before(), re.IGNORECASE) or DAY_AFTER.match(hit.after())
    ):
        return False  # hours: "Monday 3-8", "8-9 on Friday evening"
    is_beside = _PLACE.search(hit.before()) or (hit.words[-2] == "." and _PART_AFTER.match(hit.after()))
    return "/" in hit.words or hit.alone or bool(is_beside)


def _is_day(hit: Surroundings) -> bool:
    if re.match(r"[.:/-]\d|\s?(?:%|minutes?|days?|hours?|weeks?|months?|years?|people)\b", hit.after()):
        return False
    named = re.match(r"the\s(?!first|second|third)(?!\d+\Z)", hit.words, re.IGNORECASE)
    placed = named or (
        _PLACE.search(hit.before()) and not re.search(r"\bin\s\Z", hit.before(), re.IGNORECASE)
    )
    is_bare = bool(placed) and bool(_ENDS.match(hit.after()))
    return hit.alone or is_bare or (hit.words[0].isdigit() and _AT_HOUR.match(hit.after()) is not None)


def _short_year(match: re.Match[str]) -> Meaning | None:
    in_year, in_month = two_digit_year(match["short"]), month(match["month"])
    if match["day"] is None:  # else the figures are a day
        return CalendarDate(in_year, in_month) if int(match["short"]) >= 40 else None
    day = day_number(match["day"])
    return CalendarDate(in_year, in_month, day) if is_possible(in_year, in_month, day) else None


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/short-dates/year-month-day",
        pattern=rf"\b{_YEAR}{_MARK}(?P<month>{MONTH_END})\b\.?{_MARK}{_DAY}\b",
        build=_full,
        examples=("2019-sep-1", "2019/aug/01"),
    ),
    Rule(
        name="en/short-dates/month-day",
        pattern=rf"\b(?:(?P<weekday>{WEEKDAY})(?:,{SPACE}?|{GAP}))?(?P<month>{MONTH_END})[-/.,]?{SPACE}?{_DAY}(?:(?:,?{GAP}|[-/]){_YEAR})?\b",
        build=_full,
        examples=("Oct/2", "mar4", "jan.12", "Apr-14-2021"),
        guard=lambda hit: not re.match(r"[:\d]|[.,]\d", hit.after()),
    ),
    Rule(
        name="en/short-dates/month-day-in-words",
        pattern=rf"\b(?P<month>{MONTH_END}){GAP}(?P<words>(?:twenty|thirty)(?:{GAP}|-){any_of(_DIGITS)}|{any_of(_TEENS)})\b",
        build=lambda match: (
            CalendarDate(None, month(match["month"]), number(match["words"]))
            if is_possible(None, month(match["month"]), number(match["words"]))
            else None
        ),
        examples=("May twenty nine",),
    ),
    Rule(
        name="en/short-dates/year-then-month",
        pattern=rf"\b{_YEAR},?{GAP}(?P<month>{MONTH_END})\b",
        build=lambda match: CalendarDate(year(match["year"].lower()), month(match["month"])),
        examples=("2019 March", "2023, Sept"),
        guard=lambda hit: not re.match(r"[./-]?\s?\d", hit.after()),
    ),
    Rule(
        name="en/short-dates/year-compared",
        pattern=r"\b(?P<year>[12][0-9]{3})\b",
        build=lambda match: CalendarDate(int(match["year"])),
        examples=("2014",),
        guard=lambda hit: bool(_COMPARED.search(hit.before())) and not re.match(r"[.,]?\d|\s?%", hit.after()),
    ),
    Rule(
        name="en/short-dates/day-month",
        pattern=rf"\b(?P<day>[0-3]?[0-9])(?:\.{SPACE}?|[-/])?(?P<month>{MONTH_END})(?:\.?(?:[-/]|,?{GAP}){_YEAR})?\b",
        build=_full,
        examples=("22april", "16. Nov. 2016", "2/oct"),
    ),
    Rule(
        name="en/short-dates/short-year",
        pattern=rf"\b(?:{_DAY}(?:{GAP}of)?{GAP})?(?P<month>{MONTH_END}),?{GAP}(?P<short>[0-9]{{2}})\b",
        build=_short_year,
        examples=("14th April 15", "Oct 87"),
        guard=lambda hit: (
            not re.match(r"[:\d.]|\s?(?:[ap]\.?m|-|to\b)", hit.after()) and hit.before(1) not in tuple("$£€")
        ),
    ),
    Rule(
        name="en/short-dates/numeric",
        pattern=rf"\b(?P<first>[0-3]?[0-9])(?:{SPACE}?(?P<mark>[-/.]){SPACE}?)(?P<second>[0-3]?[0-9])(?:,{SPACE}?(?P<year>(?:19|20)[0-9]{{2}}))?\b",
        build=_numeric,
        examples=("4/25", "22/04", "12/1"),
        guard=_is_date,
    ),
    Rule(
        name="en/short-dates/year-first",
        pattern=r"\b(?P<year>[12][0-9]{3})(?:[-/. ](?P<month>[0-3]?[0-9])[-/. ](?P<day>[0-3]?[0-9])\b)",
        build=_year_first,
        examples=("2015-3-3",),
        guard=lambda hit: not re.match(r"[-/.]?\d", hit.after()),
    ),
    Rule(
        name="en/short-dates/year-month",
        pattern=rf"\b(?P<year>[12][0-9]{{3}}){SPACE}?[-/]{SPACE}?(?P<month>0?[1-9]|1[0-2])\b",
        build=lambda match: CalendarDate(int(match["year"]), int(match["month"])),
        examples=("2015/3", "2016 - 11"),
        guard=lambda hit: not re.match(r"[-/.]?\d", hit.after()) and hit.before(1) not in ("-", "/"),
    ),
    Rule(
        name="en/short-dates/month-year",
        pattern=rf"\b(?:(?P<month>0?[1-9]|1[0-2]){SPACE}?[-/]{SPACE}?|(?P<named>{MONTH_END})/)(?P<year>[12][0-9]{{3}})\b",
        build=lambda match: CalendarDate(int(match["year"]), int(match["month"] or month(match["named"]))),
        examples=("11 - 2016", "12-2015", "Dec/2018"),
        guard=lambda hit: (
            not re.match(r"[-/.]?\d", hit.after())
            and (hit.words[0].isalpha() or hit.before(1) not in ("-", "/"))
        ),
    ),
    Rule(
        name="en/short-dates/weekday-day",
        pattern=rf"\b(?P<weekday>{WEEKDAY_END})(?:,{SPACE}?|{GAP})(?:the{GAP})?(?P<day>{DAY_FIGURES}|{ORDINAL_WORD})\b",
        build=_day,
        examples=("monday the twenty fourth",),
        guard=lambda hit: (
            not re.match(r"[:/.-]\d|\s?(?:[ap]\.?m|-|to\b|until|hours?|minutes?)", hit.after(), re.IGNORECASE)
            and (not hit.words[-1].isdigit() or int(re.findall(r"\d+", hit.words)[-1]) > 12)
        ),
    ),
    Rule(
        name="en/short-dates/day",
        pattern=rf"\b(?:the{GAP})?(?P<day>[0-3]?[0-9](?:st|nd|rd|th)|(?:the{GAP})?{ORDINAL_WORD}|[1-3]?[0-9])\b",
        build=lambda match: _day(match) if not match["day"].lower().startswith("the") else None,
        examples=("the 20th", "the twentieth", "15"),
        guard=lambda hit: (
            _is_day(hit)
            and (
                not hit.words[-1].isdigit()
                or hit.words.lower().startswith("the")
                or bool(re.search(r"\bon\s\Z", hit.before()))
            )
        ),
    ),
)
