"""English phrases that count from a reference: "yesterday", "next month", "last August", "that day"."""

import re

from eventline.calendars.gregorian import is_valid
from eventline.languages.en.numbers import ORDINAL, ordinal_number
from eventline.languages.en.times.guards.days import is_beside, is_that_month
from eventline.languages.en.times.guards.messages import may_own
from eventline.languages.en.times.turns import ANY_DAY, DAYS, ONE_DAY, TURNS
from eventline.languages.en.words import (
    DAY_PARTS,
    MONTH,
    MONTH_END,
    SEASON,
    SEASONS,
    TOWARD,
    WEEKDAY,
    month,
    unit,
)
from eventline.model.grain import Grain
from eventline.model.meaning import (
    Anchor,
    CalendarDate,
    DayPart,
    Directed,
    Meaning,
    Mod,
    Modified,
    NamedUnit,
    Shifted,
    Toward,
    Within,
)
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import APOSTROPHE, GAP, any_of, spaced

_COUNTED_ON = {"following": Toward.FUTURE, "previous": Toward.PAST}
_SIDE = {"before": -1, "after": 1, "following": 1}
_UNITS = "day|week|weekend|wknd|wkend|week-end|month|quarter|year|decade|century|yr|wk"


def _day(match: re.Match[str]) -> Meaning:
    return Shifted(Grain.DAY, DAYS[spaced(match[0])])


_AGE_TO_COME = lazy(
    r"\b(?:people|leaders|children|generations?|stars|heroes|workers|citizens|cit(?:y|ies)|cars?|homes?|jobs|world"
    r"|technolog(?:y|ies)|weapons|champions|voters|wars?)\sof\s\Z",
    re.IGNORECASE,
)


def _is_a_day(hit: Surroundings) -> bool:
    """Decline handles, programmes, ages: "@today", the "Today Show", "cars of tomorrow", "our yesterdays"."""
    if not may_own(hit) or (hit.words.lower() == "tomorrow" and _AGE_TO_COME.search(hit.before())):
        return False
    if hit.before(1) in ("@", "#", "_") or re.match(r"\s+(?:Show|Programme)\b", hit.after(), re.I):
        return False
    return hit.words != "Today" or not re.search(r"\b[A-Z]{3,5}\s+\Z", hit.before())


def _beside(match: re.Match[str]) -> Meaning:
    part = DAY_PARTS.get(match["unit"].lower())
    season = SEASONS.get(match["unit"].lower())
    if season is not None:
        toward = Toward.PAST if match["side"].lower() == "before" else Toward.FUTURE
        return Directed(NamedUnit(Grain.SEASON, season), toward, Anchor.MENTIONED)
    grain = unit(match["unit"]) if part is None else Grain.DAY
    turned = Shifted(grain, _SIDE[match["side"].lower()], Anchor.MENTIONED)
    return turned if part is None else Within(DayPart(part), turned)


def read_turn(match: re.Match[str]) -> Meaning:
    count, anchor = TURNS[spaced(match["turn"])]
    return Shifted(unit(match["unit"]), count, anchor)


def _directed(match: re.Match[str]) -> Meaning | None:
    words = spaced(match["toward"])
    counts_on = words in _COUNTED_ON or spaced(match[0]).startswith("the next ")
    anchor = Anchor.MENTIONED if counts_on else Anchor.DOCUMENT
    toward = _COUNTED_ON.get(words) or TOWARD[words]
    groups = match.groupdict()
    if groups.get("month"):
        day = int(groups["day"]) if groups.get("day") else None
        if day is not None and not is_valid(2024, month(match["month"]), day):
            return None
        target: Meaning = CalendarDate(month=month(match["month"]), day=day)
    else:
        target = NamedUnit(Grain.SEASON, SEASONS[match["season"].lower()])
    return Directed(target, toward, anchor)


_FULL_DATE = lazy(r"(?:\s[0-3]?[0-9])?,\s[12][0-9]{3}\b")


def _is_directed(hit: Surroundings) -> bool:
    """Decline "this may" and the bare "following June", which stands for "after June"."""
    words = hit.words.lower()
    if _FULL_DATE.match(hit.after(12)):
        return False  # "this June 4, 2015 file photo"
    return not words.startswith(tuple(_COUNTED_ON)) and not (
        words.startswith("this") and hit.words.endswith((" may", " march"))
    )


def _month_of_year(match: re.Match[str]) -> Meaning | None:
    count, anchor = TURNS[spaced(match["turn"])]
    figures = match["day"] or match["day_"]
    day = int(figures) if figures else None
    if (match["day"] and match["day_"]) or not is_valid(2024, month(match["month"]), day or 1):
        return None
    return Within(CalendarDate(month=month(match["month"]), day=day), Shifted(Grain.YEAR, count, anchor))


def _units_end(match: re.Match[str]) -> Meaning:
    unit_of = unit(match["unit"] or "year")
    return Modified(Shifted(unit_of, 0), Mod.APPROX if match["about"] else Mod.END)


def _weekday_date(match: re.Match[str]) -> Meaning | None:
    """Return the date; the weekday only says it again."""
    day = ordinal_number(match["nth"]) if match["nth"] else int(match["day"])
    in_month = month(match["month"])
    in_year = int(match["year"]) if match["year"] else None
    return CalendarDate(in_year, in_month, day) if is_valid(in_year or 2024, in_month, day) else None


def _is_turned(hit: Surroundings) -> bool:
    """Decline the name of a programme, and "last day of term" or "to apply", which has not gone by."""
    is_still_to_come = hit.words.lower() == "last day" and hit.after(4).lower() in (" of ", " to ", " for")
    return not (is_still_to_come or (hit.words.istitle() and hit.before(1) in ('"', "'", "`")))


_DAY_OF_MONTH = rf"(?:(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?|(?P<nth>{ORDINAL}))"
_TOWARD = rf"(?:the{GAP})?(?P<toward>{any_of([*TOWARD, *_COUNTED_ON])})"
_TURN = rf"(?P<turn>{any_of(turn for turn in TURNS if turn != 'the')})"
RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/relative/day",
        pattern=rf"\b{ANY_DAY}\b",
        build=_day,
        examples=("today", "Yesterday", "tmrw", "the day after tomorrow"),
        guard=_is_a_day,
    ),
    Rule(
        name="en/relative/whole-day",
        pattern=rf"\b(?:the{GAP})?(?:whole|entire)(?:{GAP}of|{GAP}day)?{GAP}(?P<day>{ONE_DAY})\b",
        build=lambda match: Shifted(Grain.DAY, DAYS[spaced(match["day"])]),
        examples=("the whole day tomorrow", "the whole of yesterday"),
    ),
    Rule(
        name="en/relative/day-before-after",
        pattern=rf"\bthe{GAP}(?P<unit>day|night|morning|evening|week|month|year|{SEASON}){GAP}(?P<side>before|after|following)\b",
        build=_beside,
        examples=("the day before", "the year after", "the night before", "the winter following"),
        guard=is_beside,
    ),
    Rule(
        name="en/relative/next-but-one",
        pattern=rf"\b(?:the{GAP})?(?P<unit>week|month|quarter|year|decade|weekend){GAP}(?P<turn>after{GAP}(?:the{GAP})?next|before{GAP}(?:the{GAP})?last)\b",
        build=lambda match: Shifted(
            unit(match["unit"]), 2 if match["turn"].lower().startswith("after") else -2
        ),
        examples=("the week after next", "the month before last"),
    ),
    Rule(
        name="en/relative/last-this-next",
        pattern=rf"\b{_TURN}{GAP}(?P<unit>{_UNITS})\b",
        build=read_turn,
        examples=("last week", "this year", "next month", "the following day", "that same day"),
        guard=_is_turned,
    ),
    Rule(
        name="en/relative/directed",
        pattern=rf"\b{_TOWARD}{GAP}(?:(?P<month>{MONTH_END})(?:\.?{GAP}(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?)?|(?P<season>{SEASON}))\b",
        build=_directed,
        guard=_is_directed,
        examples=("last August", "this summer", "next spring", "this past March", "the following June"),
    ),
    Rule(
        name="en/relative/that-month",
        pattern=rf"\bthat{GAP}(?:same{GAP})?(?P<month>{MONTH_END})\b",
        build=lambda match: Within(
            CalendarDate(month=month(match["month"])), Shifted(Grain.YEAR, 0, Anchor.MENTIONED)
        ),
        examples=("that August", "that same June"),
        guard=is_that_month,
    ),
    Rule(
        name="en/relative/weekday-date",
        pattern=rf"\b(?:this{GAP}coming|this|next|last|the{GAP}coming){GAP}{WEEKDAY},?{GAP}(?P<month>{MONTH}){GAP}{_DAY_OF_MONTH}\b(?:,?{GAP}(?P<year>[12][0-9]{{3}})\b)?",
        build=_weekday_date,
        examples=("this coming Sunday, March eighth", "next Friday, June 3", "last Monday, Oct. 12th"),
    ),
    Rule(
        name="en/relative/month-of-year",
        pattern=(
            rf"\b(?:(?P<day_>[0-3]?[0-9])(?:st|nd|rd|th)?(?:{GAP}of)?{GAP})?(?P<month>{MONTH_END})"
            rf"(?:{GAP}(?P<day>[0-3]?[0-9]))?(?:,{GAP}|{GAP}of{GAP}|{GAP}){_TURN}{GAP}(?:year|yr)\b"
        ),
        build=_month_of_year,
        examples=("March of last year", "May next year", "July 25 of that year", "20 March this year"),
    ),
    Rule(
        name="en/relative/years-end",
        pattern=(
            rf"\b(?:(?P<about>about|around){GAP})?"
            rf"(?:the{GAP})?(?:(?P<unit>year|month|quarter){APOSTROPHE}?s?(?:{GAP}|-)end"
            rf"|end{GAP}of{GAP}the{GAP}year)\b"
        ),
        build=_units_end,
        examples=(
            "year-end",
            "year's end",
            "the end of the year",
            "around year end",
            "the month-end",
            "quarter-end",
        ),
    ),
    Rule(
        name="en/relative/school-year",
        pattern=rf"\b{_TURN}{GAP}(?:school|academic|tax|calendar){GAP}(?P<unit>year)\b",
        build=read_turn,
        examples=("last school year", "the coming academic year", "this calendar year"),
    ),
)
