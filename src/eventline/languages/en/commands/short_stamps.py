"""English days as bookings write them: "16 Aug 0935-1101", "15.10 - 16.10", "05-06.10.2025"."""

import re

from eventline.languages.en.commands import short_dates
from eventline.languages.en.numbers import two_digit_year
from eventline.languages.en.times import absolute
from eventline.languages.en.times.absolute import DAY_MONTH, MONTH_DAY, ON_WEEKDAY, is_possible
from eventline.languages.en.words import DAY_PARTS, MONTH, MONTH_END
from eventline.model.grain import Grain
from eventline.model.meaning import CalendarDate, Clock, DayPart, Length, Meaning, Range, Toward, Within
from eventline.rules.lazy import lazy
from eventline.rules.phrasebook import Phrasebook
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import DASH, GAP, SPACE, without_captures

_DAYS: Phrasebook[Meaning] = Phrasebook((*absolute.RULES, *short_dates.RULES))
_CLOCK = r"(?:[01][0-9]|2[0-3])[0-5][0-9]"
_DAY = (
    rf"(?P<date>{without_captures(ON_WEEKDAY)}"
    rf"(?:{without_captures(DAY_MONTH.replace(MONTH, MONTH_END))}|{without_captures(MONTH_DAY)}"
    r"|[0-3]?[0-9][/.][0-3]?[0-9]))"
)
_TO = rf"{SPACE}?(?:{DASH}|to){SPACE}?"
_NEXT_DAY = Length(((Grain.DAY, 1),), Toward.FUTURE)
_BARE = lazy(r"(?:1[3-9]|2\d)\D+(?:2[5-9]|3[01])\Z|.*[./]")  # "23 - 28", not "17 - 19"
_YEARS = range(1900, 2100)  # which four figures behind a day and a month are rather than an hour
_FIGURE = r"(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_IN_YEAR = r"(?P<year>(?:19|20)[0-9]{2}|[0-9]{2})"
_GOES_ON = lazy(
    r"\s(?:at\s|around\s|about\s)?(?:\d{1,2}[:.h]\d\d|\d{1,2}\s?[ap]m|noon|(?:in\sthe\s)?(?:early\s|late\s)?(?:morn|after|even|night)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|late\b|early\b)",
    re.IGNORECASE,
)
_BEHIND_DAY = lazy(
    r"(?:\d|\d\s?(?:st|nd|rd|th)|\d\.|[a-z]{2}day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|er|y|march|april|august|month|week|ago|now|today)\s\Z",
    re.I,
)
_OF_DAY = lazy(r"\sof\s(?:\d|the\s(?:\d|first|last|day|next|following)|an?\sweek|[A-Z]|next|last)")


def _date(day: str, month: str | None, year: str | None) -> CalendarDate | None:
    if month is None:
        return CalendarDate(day=int(day))
    in_year = None if year is None else int(year) if len(year) == 4 else two_digit_year(year)
    if not is_possible(in_year, int(month), int(day)):
        return None
    return CalendarDate(in_year, int(month), int(day))


def _stamp(match: re.Match[str]) -> Meaning | None:
    """Return the hour of that day, or both; figures that may be a year are one where nothing follows them."""
    day = _DAYS.read(match["date"])
    if day is None or (match["to"] is None and int(match["from"]) in _YEARS):
        return None
    first, last = (Clock(int(f[:2]), int(f[2:])) for f in (match["from"], match["to"] or match["from"]))
    if match["to"] is None:
        return Within(first, day)
    is_overnight = (last.hour, last.minute) <= (first.hour, first.minute)
    return Range(Within(first, day), Within(last, Within(_NEXT_DAY, day) if is_overnight else day))


def _days(match: re.Match[str]) -> Meaning | None:
    """Return the days of "15.10 - 16.10" and "05-06.10.2025"; what the last one says holds for the first."""
    groups = match.groupdict()
    last = _date(match["last"], match["month"], groups.get("year"))
    first = _date(
        match["first"], groups.get("month_") or match["month"], groups.get("year_") or groups.get("year")
    )
    if first is None or last is None or (last.month or 0, last.day) <= (first.month or 0, first.day):
        return None
    return Range(first, last)


def _are_days(hit: Surroundings) -> bool:
    """Return whether the figures are days and no hours: behind a year or a stop, or as all that is said."""
    is_clear = re.search(r"\d\d\.\d{2,4}\Z|\.\s?[-–t]", hit.words) or _GOES_ON.match(hit.after())
    return hit.alone or is_clear is not None


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/short-stamps/hours",
        pattern=rf"\b{_DAY},?{GAP}(?:at{GAP})?(?P<from>{_CLOCK})(?:{_TO}(?P<to>{_CLOCK}))?\b",
        build=_stamp,
        examples=("16 Aug 0935-1101", "1 Dec 0710", "Nov 12 2215-2335"),
        guard=lambda hit: not re.match(r"[:/]?\d", hit.after()),
    ),
    Rule(
        name="en/short-stamps/days-months",
        pattern=(
            rf"\b(?P<first>{_FIGURE})\.(?P<month_>{_MONTH})\.?(?P<year_>(?:19|20)[0-9]{{2}}|[0-9]{{2}})?{_TO}"
            rf"(?P<last>{_FIGURE})\.(?P<month>{_MONTH})(?:\.{_IN_YEAR})?\b\.?"
        ),
        build=_days,
        examples=("15.10 - 16.10", "27.11.-29.11.2025"),
        guard=_are_days,
    ),
    Rule(
        name="en/short-stamps/days-month",
        pattern=rf"\b(?P<first>{_FIGURE})\.?(?:{_TO}|{GAP}and{GAP})(?P<last>{_FIGURE})(?:[./](?P<month>{_MONTH})(?:[./]{_IN_YEAR})?)?\b\.?",
        build=_days,
        examples=("05-06.10.2025", "21 and 22.11.2025", "23 - 28"),
        guard=lambda hit: (
            len(re.findall(r"[./]\d", hit.words)) > 1 or (hit.alone and bool(_BARE.match(hit.words)))
        ),
    ),
    Rule(
        name="en/short-stamps/stopped-day",
        pattern=rf"\b(?P<day>{_FIGURE})\.(?:(?P<month>{_MONTH})\.)?",
        build=lambda match: _date(match["day"], match["month"], None),
        examples=("16.08.", "28."),
        guard=lambda hit: hit.alone or (hit.words.count(".") > 1 and _GOES_ON.match(hit.after()) is not None),
    ),
    Rule(
        name="en/short-stamps/part-behind-day",
        pattern=r"\b(?P<part>morning|afternoon|evening|night)\b",
        build=lambda match: DayPart(DAY_PARTS[match["part"].lower()]),
        examples=("evening",),
        guard=lambda hit: bool(_BEHIND_DAY.search(hit.before(8)) or _OF_DAY.match(hit.after(12))),
    ),
)
