"""English parts of the year: seasons, quarters, halves, numbered weeks and fiscal years."""

import re

from eventline.languages.en.times.absolute import FULL_YEAR, year
from eventline.languages.en.times.guards.lengths import is_quarter
from eventline.languages.en.times.guards.seasons import is_half, is_season
from eventline.languages.en.words import MONTH, SEASON, SEASONS, month
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
from eventline.rules.words import APOSTROPHE, DASH, GAP, any_of, spaced

_NUMBERS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_NUMBERS |= {"last": 4, "final": 4}
_HALVES = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "last": 2, "latter": 2}
_YEARS = {
    "last year": (-1, Anchor.DOCUMENT),
    "this year": (0, Anchor.DOCUMENT),
    "the year": (0, Anchor.DOCUMENT),
    "next year": (1, Anchor.DOCUMENT),
    "that year": (0, Anchor.MENTIONED),
    "the same year": (0, Anchor.MENTIONED),
    "the following year": (1, Anchor.MENTIONED),
    "the previous year": (-1, Anchor.MENTIONED),
}
_BC = rf"[0-9]{{1,4}}{GAP}?(?:b\.?c\.?(?:e\.?)?)"
_YEAR = rf"(?:(?P<year>{FULL_YEAR}|{APOSTROPHE}[0-9]{{2}})|(?P<turn>{any_of(_YEARS)}))"
_YEAR_OR_BC = rf"(?:(?P<bc>{_BC})|{_YEAR})"
_OF = rf"(?:{GAP}of{GAP}|{GAP}in{GAP}|,?{GAP})"
_THE = rf"(?:the{GAP})?"
_NTH = any_of([word for word in _NUMBERS if word not in ("last", "final")])


def _in_year(unit: NamedUnit, match: re.Match[str]) -> Meaning:
    groups = match.groupdict()
    if groups.get("short"):
        return NamedUnit(unit.grain, unit.number, year(f"'{match['short']}"))
    if groups.get("year"):
        return NamedUnit(unit.grain, unit.number, year(match["year"]), unit.fiscal)
    if groups.get("bc"):
        return NamedUnit(unit.grain, unit.number, 1 - int(re.sub(r"\D", "", match["bc"])))
    if groups.get("turn"):
        count, anchor = _YEARS[spaced(match["turn"])]
        return Within(unit, Shifted(Grain.YEAR, count, anchor))
    return unit


def _winter(match: re.Match[str]) -> Meaning | None:
    """Return the winter of two years, which is counted to the first of them."""
    first, last = int(match["first"]), int(match["last"])
    is_next = last == first + 1 or (len(match["last"]) == 2 and last == (first + 1) % 100)
    return NamedUnit(Grain.SEASON, 4, first) if is_next else None


def _southern_summer(match: re.Match[str]) -> Meaning | None:
    """Return the months of a summer that lies in two years, as those of the southern half do."""
    winter = _winter(match)
    if not isinstance(winter, NamedUnit) or winter.year is None:
        return None
    return Range(CalendarDate(winter.year, 12), CalendarDate(winter.year + 1, 2))


def _bare_season(match: re.Match[str]) -> Meaning:
    """Return a season; "that winter" is the one of the year last mentioned."""
    season = _season(match)
    return Within(season, Shifted(Grain.YEAR, 0, Anchor.MENTIONED)) if match["that"] else season


def _season(match: re.Match[str]) -> Meaning:
    return _in_year(NamedUnit(Grain.SEASON, SEASONS[match["season"].lower()]), match)


def _quarter(match: re.Match[str]) -> Meaning:
    groups = match.groupdict()
    number = (
        int(match["figure"])
        if groups.get("figure")
        else _NUMBERS[(groups.get("nth") or groups["nth_"]).lower()]
    )
    fiscal = "fiscal" in match[0].lower()
    return _in_year(NamedUnit(Grain.QUARTER, number, fiscal=fiscal), match)


def _figure_first(match: re.Match[str]) -> Meaning | None:
    """Return "3Q24" and "1H25"; "1h25" is a length, and no year has a third half."""
    figure, unit, told = int(match["figure"]), match["unit"], match["year"]
    if unit == "h" or (unit == "H" and figure > 2):
        return None
    grain = Grain.HALF if unit == "H" else Grain.QUARTER
    return NamedUnit(grain, figure, year(told if len(told) > 2 else f"'{told}"))


def _quarter_of_months(match: re.Match[str]) -> Meaning | None:
    """Return the quarter from its first month to its last; other months make none."""
    first, last = month(match["first"]), month(match["last"])
    is_quarter_of_year = first % 3 == 1 and last == first + 2
    return _in_year(NamedUnit(Grain.QUARTER, last // 3), match) if is_quarter_of_year else None


def _half(match: re.Match[str]) -> Meaning:
    return _in_year(NamedUnit(Grain.HALF, _HALVES[match["nth"].lower()]), match)


def _months(match: re.Match[str]) -> Meaning | None:
    """Return the half that "the first six months" of a year are; other counts are lengths."""
    return _in_year(NamedUnit(Grain.HALF, 1), match)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/seasons/winter-of-two-years",
        pattern=rf"\b(?:the{GAP})?winter{_OF}(?P<first>[12][0-9]{{3}})[-/](?P<last>(?:[12][0-9])?[0-9]{{2}})\b",
        build=_winter,
        examples=("the winter of 1941–42", "winter 1962/63"),
    ),
    Rule(
        name="en/seasons/summer-of-two-years",
        pattern=rf"\b(?:the{GAP})?summer{_OF}(?P<first>[12][0-9]{{3}})[-/](?P<last>(?:[12][0-9])?[0-9]{{2}})\b",
        build=_southern_summer,
        examples=("the summer of 2019/20", "summer 2010-11"),
    ),
    Rule(
        name="en/seasons/midsummer",
        pattern=rf"\bmid(?P<season>summer|winter)(?:{_OF}{_YEAR_OR_BC})?\b",
        build=lambda match: Modified(_season(match), Mod.MID),
        examples=("midsummer", "midwinter 1942"),
        guard=lambda hit: hit.words[0].islower() and not re.match(r"\s[a-z]+s\b|'", hit.after()),
    ),
    Rule(
        name="en/seasons/season-year",
        pattern=rf"\b(?:the{GAP})?(?P<season>{SEASON})(?:{GAP}months)?{_OF}{_YEAR_OR_BC}\b",
        build=_season,
        examples=(
            "summer 2022",
            "the winter of 1994",
            "the spring of next year",
            "the summer months of 1943",
            "autumn of 52 BC",
        ),
    ),
    Rule(
        name="en/seasons/season",
        pattern=rf"\b(?:(?:the|(?P<that>that(?:{GAP}same)?)){GAP})?(?P<season>{SEASON})\b",
        build=_bare_season,
        examples=("the summer", "winter", "Autumn"),
        guard=is_season,
    ),
    Rule(
        name="en/seasons/quarter-year",
        pattern=rf"\b{_THE}(?:fiscal(?:{GAP}|-))?(?P<nth>{any_of(_NUMBERS)})(?:{GAP}|-)quarter{_OF}{_YEAR}\b",
        build=_quarter,
        examples=("the third quarter of 2008", "first-quarter 1989", "the fourth quarter last year"),
    ),
    Rule(
        name="en/seasons/year-quarter",
        pattern=rf"\b{_THE}{_YEAR}(?:{APOSTROPHE}s)?{GAP}(?:fiscal(?:{GAP}|-))?(?P<nth>{_NTH})(?:{GAP}|-)quarter\b",
        build=_quarter,
        examples=("the 1988 third quarter", "last year's first quarter"),
    ),
    Rule(
        name="en/seasons/quarter",
        pattern=(
            rf"\b(?:{_THE}(?:fiscal(?:{GAP}|-))?(?P<nth>{_NTH}){GAP}quarter"
            rf"|(?:fiscal(?:{GAP}|-))?(?P<nth_>{_NTH})-quarter)\b"
        ),
        build=_quarter,
        examples=("the third quarter", "fourth-quarter", "the fiscal first quarter"),
        guard=is_quarter,
    ),
    Rule(
        name="en/seasons/quarter-of-months",
        pattern=rf"\b{_THE}(?:{MONTH}(?:{DASH}|{GAP}(?:to{GAP})?)){{2}}(?:quarter|period)\b(?:{_OF}{_YEAR}\b)?",
        reader=rf"{_THE}(?P<first>{MONTH})(?:{DASH}|{GAP}to{GAP})(?P<last>{MONTH}){GAP}(?:quarter|period)(?:{_OF}{_YEAR})?",
        build=_quarter_of_months,
        examples=("the April-June quarter", "the October to December period of 2008"),
    ),
    Rule(
        name="en/seasons/q",
        pattern=rf"\bq(?P<figure>[1-4])(?:(?:{GAP}|/)?(?:of{GAP})?{_YEAR}|/(?P<short>[0-9]{{2}}))?\b",
        build=_quarter,
        examples=("Q1", "Q3 2024", "Q1/24"),
    ),
    Rule(
        name="en/seasons/figure-first",
        pattern=rf"\b(?P<figure>[1-4])(?P<unit>[qh])(?:{GAP}|/|{APOSTROPHE})?(?P<year>(?:19|20)?[0-9]{{2}})\b",
        build=_figure_first,
        examples=("1Q24", "3Q 2024", "1H25"),
    ),
    Rule(
        name="en/seasons/half",
        pattern=rf"\b{_THE}(?P<nth>{any_of(_HALVES)})(?:{GAP}|-)half(?:{_OF}{_YEAR}\b)",
        build=_half,
        examples=("the second half of 2008", "the first half of this year"),
    ),
    Rule(
        name="en/seasons/h",
        pattern=rf"\bh(?P<figure>[12])(?:(?:{GAP}|/)(?:of{GAP})?{_YEAR}|/(?P<short>[0-9]{{2}}))\b",
        build=lambda match: _in_year(NamedUnit(Grain.HALF, int(match["figure"])), match),
        examples=("H1 2024", "H2/23"),
    ),
    Rule(
        name="en/seasons/bare-h",
        pattern=r"\bh(?P<figure>[12])\b",
        build=lambda match: NamedUnit(Grain.HALF, int(match["figure"])),
        examples=("H1",),
        guard=is_half,
    ),
    Rule(
        name="en/seasons/six-months",
        pattern=rf"\b{_THE}first{GAP}(?:(?:six|6){GAP}months|(?:two|2){GAP}quarters){GAP}of{GAP}{_YEAR}\b",
        build=_months,
        examples=("the first six months of 1998", "the first two quarters of 2024"),
    ),
    Rule(
        name="en/seasons/week-number",
        pattern=rf"\bweek{GAP}(?P<week>[1-5]?[0-9])(?:{_OF}(?P<year>[12][0-9]{{3}}))\b",
        build=lambda match: NamedUnit(Grain.WEEK, int(match["week"]), int(match["year"])),
        examples=("week 12 of 2024",),
    ),
)
