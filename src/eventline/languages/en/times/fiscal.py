"""English fiscal and school years: "FY24", "the first fiscal quarter", "the 2023-24 school year"."""

import re

from attrs import evolve

from eventline.languages.en.times.absolute import FULL_YEAR, year
from eventline.languages.en.times.turns import TURNS
from eventline.languages.en.words import month
from eventline.model.grain import Grain
from eventline.model.meaning import (
    Anchor,
    CalendarDate,
    Meaning,
    Mod,
    Modified,
    NamedUnit,
    Range,
    Shifted,
    Within,
)
from eventline.rules.rule import Rule
from eventline.rules.words import APOSTROPHE, GAP, MAYBE, any_of, spaced

_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_LAST_MONTHS = ("march", "june", "september", "december", "mar", "jun", "sept", "sep", "dec")
_THE = rf"(?:the{GAP})?"
_TWO = r"(?P<first>(?:19|20)[0-9]{2})[-/](?P<last>(?:19|20)?[0-9]{2})"
_PAIR = r"(?P<first_>(?:19|20)[0-9]{2})[-/](?P<last_>(?:19|20)?[0-9]{2})"
_OF_FISCAL = rf"{GAP}(?:of{GAP}|in{GAP})?(?:{_THE}(?:fiscal|financial)(?:{GAP}year)?{GAP}|fy{MAYBE})"
_YEAR = rf"(?P<year>{FULL_YEAR}|{APOSTROPHE}?[0-9]{{2}})"


def _said(words: str) -> int:
    return year(words if len(words) > 2 else f"'{words}")


def _fiscal(match: re.Match[str]) -> Meaning:
    return NamedUnit(Grain.YEAR, year=_said(match["year"]), fiscal=True)


def _years(match: re.Match[str]) -> tuple[int, int] | None:
    """Return both years of "2023-24", which follow each other."""
    groups = match.groupdict()
    first, last = int(groups["first"] or groups["first_"]), groups["last"] or groups["last_"]
    second = int(last) if len(last) == 4 else first - first % 100 + int(last) + 100 * (last == "00")
    return (first, second) if second == first + 1 else None


def _fiscal_of_two(match: re.Match[str]) -> Meaning | None:
    """Return the fiscal year under the calendar year in which it ends."""
    years = _years(match)
    return None if years is None else NamedUnit(Grain.YEAR, year=years[1], fiscal=True)


def _school(match: re.Match[str]) -> Meaning | None:
    years = _years(match)
    return None if years is None else Range(CalendarDate(years[0]), CalendarDate(years[1]))


def _quarter(match: re.Match[str]) -> Meaning:
    groups = match.groupdict()
    number = int(groups["figure"]) if groups.get("figure") else _NTH[match["nth"].lower()]
    in_year = _said(groups["year"]) if groups.get("year") else None
    return NamedUnit(Grain.QUARTER, number, in_year, fiscal=True)


def _month_quarter(match: re.Match[str]) -> Meaning:
    """Return the quarter that ends with the month by which it goes."""
    said = match["in_year"] or match["year"]
    last = CalendarDate(None if said is None else _said(said), month(match["month"]))
    return Within(Shifted(Grain.QUARTER, 0), last)


# Whose year it is: the month in which it begins, counted from January of the year in its name.
_OCTOBER, _APRIL, _JULY, _APRIL_ON = -3, -9, -6, 3
_BEGINS = {
    "federal": _OCTOBER,
    "u.s. federal": _OCTOBER,
    "us federal": _OCTOBER,
    "u.s. government's": _OCTOBER,
    "us government's": _OCTOBER,
    "uk": _APRIL,
    "uk's": _APRIL,
    "british": _APRIL,
    "britain's": _APRIL,
    "india's": _APRIL,
    "indian": _APRIL,
    "australia's": _JULY,
    "australian": _JULY,
    "japan's": _APRIL_ON,
    "japanese": _APRIL_ON,
}
_WHOSE = rf"(?P<whose>{any_of(_BEGINS)})"


def _of_country(match: re.Match[str]) -> Meaning | None:
    """Return a fiscal year with its days, where the words say enough.

    Japan names a year by its first number, Britain by none alone; a British tax year begins on 6 April.
    """
    begins: int | None = _BEGINS[spaced(match["whose"])]
    if match["first"]:
        unit = _fiscal_of_two(match)
        begins = None if match["tax"] else _APRIL if begins == _APRIL_ON else begins
        return evolve(unit, begins=begins) if isinstance(unit, NamedUnit) else None
    if match["whose"].lower().startswith(("uk", "brit")):
        begins = None
    return NamedUnit(Grain.YEAR, year=_said(match["year"]), fiscal=True, begins=begins)


_FROM_TODAY = [turn for turn, (_, anchor) in TURNS.items() if anchor is Anchor.DOCUMENT]
_TURNS = any_of(turn for turn in _FROM_TODAY if "fiscal" not in turn)


def _financial_year(match: re.Match[str]) -> Meaning:
    """Return a financial year, of which the words do not say when it begins."""
    count, anchor = TURNS[spaced(match["turn"] or "this")]
    return Within(NamedUnit(Grain.YEAR, fiscal=True), Shifted(Grain.YEAR, count, anchor))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/fiscal/year",
        pattern=rf"\b{_THE}(?:fiscal|financial)(?:{GAP}year)?{GAP}(?P<year>{FULL_YEAR}|{APOSTROPHE}[0-9]{{2}})\b",
        build=_fiscal,
        examples=("fiscal 1999", "the financial year 2024"),
    ),
    Rule(
        name="en/fiscal/of-country",
        pattern=(
            rf"\b{_THE}{_WHOSE}{GAP}(?:(?:fiscal|financial|(?P<tax>tax))(?:{GAP}year)?{GAP}|fy{MAYBE})"
            rf"(?:{_TWO}|(?P<year>(?:19|20)[0-9]{{2}}|{APOSTROPHE}?[0-9]{{2}}))\b"
        ),
        build=_of_country,
        examples=("Japan's fiscal 2024", "the federal fiscal year 2023", "India's FY2024-25"),
    ),
    Rule(
        name="en/fiscal/fy",
        pattern=rf"\bFY{MAYBE}(?P<year>(?:19|20)[0-9]{{2}}|{APOSTROPHE}?[0-9]{{2}})\b",
        build=_fiscal,
        examples=("FY24", "FY 2019"),
        cased=True,
    ),
    Rule(
        name="en/fiscal/fy-of-two-years",
        pattern=rf"\b(?:fy{MAYBE}|{_THE}(?:fiscal|financial)(?:{GAP}year)?{GAP}){_TWO}\b",
        build=_fiscal_of_two,
        examples=("FY2024-25", "fiscal 2019/20"),
    ),
    Rule(
        name="en/fiscal/two-years-fiscal-year",
        pattern=rf"\b{_THE}{_TWO}{GAP}(?:fiscal|financial|tax|budget){GAP}year\b",
        build=_fiscal_of_two,
        examples=("the 2023-24 financial year", "the 2018/19 tax year"),
    ),
    Rule(
        name="en/fiscal/school-year",
        pattern=rf"\b{_THE}(?:{_TWO}{GAP}(?:school|academic){GAP}year|(?:school|academic){GAP}year{GAP}(?:of{GAP})?{_PAIR})\b",
        build=_school,
        examples=("the 2023-24 school year", "the 1999-2000 academic year", "the academic year 2023-24"),
    ),
    Rule(
        name="en/fiscal/quarter-of-year",
        pattern=rf"\b(?:{_THE}(?P<nth>{any_of(_NTH)})(?:{GAP}|-)quarter|q(?P<figure>[1-4])){_OF_FISCAL}{_YEAR}\b",
        build=_quarter,
        examples=("the fourth quarter of fiscal 2024", "Q1 of fiscal 2024", "Q3 FY24"),
    ),
    Rule(
        name="en/fiscal/financial-year",
        pattern=rf"\b(?:(?P<turn>{_TURNS}){GAP}|the{GAP})financial{GAP}year\b",
        build=_financial_year,
        examples=("the financial year", "last financial year"),
    ),
    Rule(
        name="en/fiscal/end-of-named-year",
        pattern=rf"\b(?:the{GAP})?year{APOSTROPHE}?s?(?:{GAP}|-)end{GAP}(?P<year>[12][0-9]{{3}})\b",
        build=lambda match: Modified(CalendarDate(int(match["year"])), Mod.END),
        examples=("year-end 2022", "year end 2019"),
    ),
    Rule(
        name="en/fiscal/half-of-year",
        pattern=rf"\bh(?P<figure>[12]){_OF_FISCAL}{_YEAR}\b",
        build=lambda match: NamedUnit(Grain.HALF, int(match["figure"]), _said(match["year"]), fiscal=True),
        examples=("H1 FY25", "H2 of fiscal 2024"),
    ),
    Rule(
        name="en/fiscal/month-quarter",
        pattern=(
            rf"\b{_THE}(?P<month>{any_of(_LAST_MONTHS)})(?:{GAP}(?P<in_year>{FULL_YEAR}))?(?:{GAP}|-)quarter\b"
            rf"(?:{GAP}(?:of{GAP}|in{GAP})?{_YEAR}\b)?"
        ),
        build=_month_quarter,
        examples=("the December quarter", "the March 2024 quarter", "June quarter of 2023"),
    ),
    Rule(
        name="en/fiscal/nth-fiscal-quarter",
        pattern=rf"\b{_THE}(?P<nth>{any_of(_NTH)}){GAP}fiscal{GAP}quarter\b",
        build=_quarter,
        examples=("the first fiscal quarter", "third fiscal quarter"),
    ),
)
