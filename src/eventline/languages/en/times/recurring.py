"""English sets of named days: "Mondays", "weekdays", "most Fridays", "the first Monday of every month"."""

import re

from eventline.calendars.gregorian import is_valid
from eventline.languages.en.numbers import CARDINAL, DAY_FIGURES, ORDINAL, number, ordinal_number
from eventline.languages.en.times.sets import named, period
from eventline.languages.en.words import DAY_PARTS, MONTH, MONTH_END, SEASON, WEEKDAY_END, month, unit
from eventline.model.meaning import Meaning, Repeated
from eventline.model.split import Piece, Split
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule
from eventline.rules.shape import shaped
from eventline.rules.words import GAP, MAYBE

_MOST = rf"(?:(?P<most>most|many|some|alternate){GAP})?"
_UNITS_SAID = ("days", "weeks", "months", "years")


def _how_many(match: re.Match[str]) -> str | None:
    return match["most"].upper() if match["most"] else None


def _kind_of_day(match: re.Match[str]) -> Meaning:
    kind = (match["kind"] or match["kind_"]).lower()
    part = "NI" if kind == "weeknight" else DAY_PARTS[match["part"].lower()] if match["part"] else ""
    value = "XXXX-WXX-WE" if kind == "weekend" else "XXXX-WXX-WD"
    quant = match["every"].upper() if match["every"] else _how_many(match)
    return Repeated(f"{value}T{part}" if part else value, quant)


def _most_units(match: re.Match[str]) -> Meaning:
    value = period(unit(match["unit"])) if match["unit"] else f"T{DAY_PARTS[match['part'].lower()]}"
    if match["most"].lower() == "alternate" and match["unit"]:
        return Repeated(period(unit(match["unit"]), 2), "EVERY")
    return Repeated(value, _how_many(match))


def _past_named(match: re.Match[str]) -> Meaning:
    count = f"{number(match['count'])}X" if match["count"] else None
    return Repeated(named(match.groupdict()), None, count)


def _each_of_list(match: re.Match[str]) -> Split:
    """Return a set for each of "every Monday, Wednesday and Friday"; the first has the word that repeats."""
    quant = "EACH" if match["every"].lower().startswith("each") else "EVERY"
    days = list(_WEEKDAY.finditer(match[0]))
    starts = [0, *(day.start() for day in days[1:])]
    return Split(
        tuple(
            Piece(start, day.end(), Repeated(named(day.groupdict()), quant))
            for start, day in zip(starts, days, strict=True)
        )
    )


def _each_year(match: re.Match[str]) -> Split | None:
    """Return a set for each of the days, the last with the words that repeat it."""
    days = list(_ONE_DAY.finditer(match[0]))
    quant, pieces = (match["every"] or match["every_"]).upper(), []
    for index, day in enumerate(days):
        in_month, nth = month(day["month"] or day["month_"]), ordinal_number(day["day"] or day["day_"])
        if not is_valid(2024, in_month, nth):
            return None
        end = len(match[0]) if index == len(days) - 1 else day.end()
        pieces.append(
            Piece(day.start() if index else 0, end, Repeated(f"XXXX-{in_month:02d}-{nth:02d}", quant))
        )
    return Split(tuple(pieces))


def _daily_at(match: re.Match[str]) -> Meaning | None:
    """Return the hour of any day; a figure alone is none ("every day 3 people")."""
    hour, minute, half = int(match["hour"]), match["minute"], match["half"]
    if not (minute or half) or hour > (12 if half else 23):
        return None
    hour = hour % 12 + (12 if half.lower() == "p" else 0) if half else hour
    return Repeated(f"XXXX-XX-XXT{hour:02d}:{minute or '00'}", match["every"].upper())


_PART = rf"(?:{GAP}(?P<part>morning|afternoon|evening|night))?"
_WEEKDAY = lazy(rf"\b(?P<weekday>{WEEKDAY_END}){_PART}\b", re.IGNORECASE)
_AND = (
    rf"(?:{MAYBE},{MAYBE}(?:and{GAP}|or{GAP})?|{GAP}(?:and|or|&|to|thru|through|till?){GAP}|{MAYBE}/{MAYBE})"
)
_NEXT_DAY = rf"{_AND}{WEEKDAY_END}"
_ONE_DAY = lazy(
    rf"\b(?:(?P<month>{MONTH}){GAP}(?P<day>{DAY_FIGURES})|(?P<day_>{DAY_FIGURES}){GAP}(?:of{GAP})?(?P<month_>{MONTH_END}))\b",
    re.IGNORECASE,
)
_DAY = shaped(
    rf"(?:{MONTH}{GAP}{DAY_FIGURES}|{DAY_FIGURES}{GAP}(?:of{GAP})?{MONTH_END})\b",
    "(?:[a-z]{3,9}\\.? +[0-3]?[0-9](?:st|nd|rd|th)?|[0-3]?[0-9](?:st|nd|rd|th)? +(?:of +)?[a-z]{3,9})\\b",
)
RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/recurring/list-of-weekdays",
        pattern=rf"\b(?P<every>every|each){GAP}{WEEKDAY_END}{_NEXT_DAY}(?:{_NEXT_DAY}){{0,5}}{_PART}\b",
        build=_each_of_list,
        examples=(
            "every mon, wed, thur",
            "every Monday to Thursday morning",
            "each Monday and Thursday",
            "every Tue, Thu and Sat",
        ),
    ),
    Rule(
        name="en/recurring/days-of-each-year",
        pattern=(
            rf"\b(?:(?P<every_>every|each){GAP}{_DAY}|(?:the{GAP})?{_DAY}(?:(?:,{MAYBE}{_DAY}){{0,3}},?{GAP}and{GAP}{_DAY})?"
            rf"{GAP}(?:of|in){GAP}(?P<every>every|each){GAP}year\b)"
        ),
        build=_each_year,
        examples=(
            "June 15 of each year",
            "June 15 and December 15 of each year",
            "the 1st of May in every year",
            "every 9 October",
        ),
    ),
    Rule(
        name="en/recurring/plural-weekday",
        pattern=(
            rf"\b{_MOST}(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
            rf"(?:s|{GAP}(?P<part>morning|afternoon|evening|night)s)\b"
        ),
        build=lambda match: Repeated(named(match.groupdict()), _how_many(match)),
        examples=("Mondays", "Tuesday nights", "most Fridays"),
    ),
    Rule(
        name="en/recurring/every-day-at",
        pattern=(
            rf"\b(?P<every>every|each){GAP}(?:day|morning|afternoon|evening|night|nite),?{GAP}(?:at{GAP}|@{MAYBE})?"
            rf"(?P<hour>[0-2]?[0-9])(?::(?P<minute>[0-5][0-9]))?(?:{MAYBE}(?P<half>[ap])\.?m\b\.?)?"
        ),
        build=_daily_at,
        examples=("every night 10pm", "every day at 9:30 a.m.", "each morning at 06:15"),
    ),
    Rule(
        name="en/recurring/weekends",
        pattern=(
            rf"\b(?:{_MOST}(?P<kind>weekend|weekday|weeknight)(?:s|{GAP}(?P<part>morning|afternoon|evening|night)s)"
            rf"|(?P<every>every|each){GAP}(?P<kind_>weekday|weeknight))\b"
        ),
        build=_kind_of_day,
        examples=("weekends", "most weekends", "weekday mornings", "weeknights", "every weekday"),
    ),
    Rule(
        name="en/recurring/most-units",
        pattern=rf"\b(?P<most>most|many|some|alternate){GAP}(?:(?P<unit>day|week|month|year)|(?P<part>morning|afternoon|evening|night))s\b",
        build=_most_units,
        examples=("most days", "most evenings", "alternate weeks"),
        guard=lambda hit: (
            hit.words.lower().startswith(("most", "alt")) or not hit.words.lower().endswith(_UNITS_SAID)
        ),
    ),
    Rule(
        name="en/recurring/nth-weekday-of-every",
        pattern=(
            rf"\b(?:the{GAP}|every{GAP})(?:{ORDINAL}|last){GAP}(?P<weekday>{WEEKDAY_END}){GAP}"
            rf"(?:of|in){GAP}(?:every|each|the|a){GAP}(?P<unit>month|quarter|year)\b"
        ),
        build=lambda match: Repeated(named(match.groupdict()), "EVERY", period(unit(match["unit"]))),
        examples=("the first Monday of every month", "every last Friday of the month"),
        guard=lambda hit: re.search(r"\b(?:every|each)\b", hit.words, re.I) is not None,
    ),
    Rule(
        name="en/recurring/past-named",
        pattern=(
            rf"\b(?:the{GAP})?(?:past|last|next|coming|previous|following){GAP}"
            rf"(?:(?P<count>[0-9]{{1,2}}|{CARDINAL})|few|several|couple{GAP}of){GAP}"
            rf"(?:(?P<season>{SEASON})|(?P<weekday>{WEEKDAY_END}))s\b"
        ),
        build=_past_named,
        examples=("the past three summers", "the last few Fridays"),
    ),
)
