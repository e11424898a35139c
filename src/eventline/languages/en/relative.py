"""English phrases that count from a reference: "two weeks ago", "yesterday", "next month", "the following day"."""

import re

from eventline.calendars.gregorian import is_valid
from eventline.languages.en.numbers import CARDINAL, number
from eventline.languages.en.surroundings import is_the_unit
from eventline.languages.en.words import MONTH, MONTH_END, SEASON, SEASONS, TOWARD, UNIT, month, unit
from eventline.model.grain import Grain
from eventline.model.meaning import (
    Anchor,
    CalendarDate,
    Directed,
    Length,
    Meaning,
    Mod,
    Modified,
    NamedUnit,
    Shifted,
    Toward,
    Vague,
    Within,
)
from eventline.rules.rule import Rule
from eventline.rules.words import APOSTROPHE, GAP, any_of

DAYS = {
    "today": 0,
    "tdy": 0,
    "2day": 0,
    "todays": 0,
    "yesterday": -1,
    "ytd": -1,
    "yday": -1,
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "tmw": 1,
    "tomorow": 1,
    "tommorow": 1,
    "tommorrow": 1,
    "2moro": 1,
    "2morrow": 1,
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
}
TURNS = {
    "last": (-1, Anchor.DOCUMENT),
    "the past": (-1, Anchor.DOCUMENT),
    "this past": (-1, Anchor.DOCUMENT),
    "this": (0, Anchor.DOCUMENT),
    "the current": (0, Anchor.DOCUMENT),
    "current": (0, Anchor.DOCUMENT),
    "this same": (0, Anchor.DOCUMENT),
    "next": (1, Anchor.DOCUMENT),
    "nxt": (1, Anchor.DOCUMENT),
    "this coming": (1, Anchor.DOCUMENT),
    "the coming": (1, Anchor.DOCUMENT),
    "the next": (1, Anchor.MENTIONED),
    "the following": (1, Anchor.MENTIONED),
    "the ensuing": (1, Anchor.MENTIONED),
    "the subsequent": (1, Anchor.MENTIONED),
    "that": (0, Anchor.MENTIONED),
    "that same": (0, Anchor.MENTIONED),
    "the same": (0, Anchor.MENTIONED),
    "the previous": (-1, Anchor.MENTIONED),
    "previous": (-1, Anchor.MENTIONED),
    "the preceding": (-1, Anchor.MENTIONED),
    "the prior": (-1, Anchor.MENTIONED),
    "the latest": (-1, Anchor.DOCUMENT),
    "the current fiscal": (0, Anchor.DOCUMENT),
    "the full": (0, Anchor.DOCUMENT),
    "the fiscal": (0, Anchor.DOCUMENT),
    "the": (0, Anchor.MENTIONED),
}
_SAME_QUARTER = Shifted(Grain.QUARTER, 0, Anchor.MENTIONED)
_UNITS = "day|week|weekend|month|quarter|year|decade|century|yr|wk"
_ABOUT = {
    "about": Mod.APPROX,
    "around": Mod.APPROX,
    "roughly": Mod.APPROX,
    "some": Mod.APPROX,
    "approximately": Mod.APPROX,
    "almost": Mod.LESS_THAN,
    "nearly": Mod.LESS_THAN,
    "less than": Mod.LESS_THAN,
    "more than": Mod.MORE_THAN,
    "over": Mod.MORE_THAN,
    "at least": Mod.EQUAL_OR_MORE,
    "just over": Mod.MORE_THAN,
    "just under": Mod.LESS_THAN,
    "only": None,
    "just": None,
    "exactly": None,
}
_BACK = {
    "ago": Anchor.DOCUMENT,
    "earlier": Anchor.MENTIONED,
    "before": Anchor.MENTIONED,
    "previously": Anchor.MENTIONED,
}
_ON = {"from now": Anchor.DOCUMENT, "hence": Anchor.DOCUMENT, "later": Anchor.MENTIONED}
_SOME = r"several|many|a few|few|a couple of|a couple|a number of|some|just|countless|a handful of"
_COUNT = rf"(?P<count>an?|[0-9]{{1,3}}|{CARDINAL})"
_ABOUT_WORD = rf"(?:(?P<about>{any_of(_ABOUT)}){GAP})?"
_SO = rf"(?:{GAP}or{GAP}so)?"


def _day(match: re.Match[str]) -> Meaning:
    return Shifted(Grain.DAY, DAYS[" ".join(match[0].lower().split())])


def _turn(match: re.Match[str]) -> Meaning:
    count, anchor = TURNS[" ".join(match["turn"].lower().split())]
    return Shifted(unit(match["unit"]), count, anchor)


def _counted(match: re.Match[str]) -> Meaning:
    """Return the unit so many units back or on: "two weeks ago" is the week before last."""
    words = " ".join(match["way"].lower().split())
    back = words in _BACK
    count = _number(match["count"]) * (-1 if back else 1)
    grain = unit(match["unit"])
    if grain is Grain.DECADE:
        grain, count = Grain.YEAR, 10 * count
    meaning = Shifted(grain, count, _BACK[words] if back else _ON[words], counted=True)
    mod = _mod(match["about"], backward=back) if match["about"] else None
    return Modified(meaning, mod) if mod else meaning


def _mod(about: str, *, backward: bool) -> Mod | None:
    """More than two years ago is before that year, so lengths turn into directions."""
    mod = _ABOUT[" ".join(about.lower().split())]
    turned = {
        Mod.MORE_THAN: Mod.BEFORE if backward else Mod.AFTER,
        Mod.LESS_THAN: Mod.AFTER if backward else Mod.BEFORE,
        Mod.EQUAL_OR_MORE: Mod.ON_OR_BEFORE if backward else Mod.ON_OR_AFTER,
    }
    return turned.get(mod, mod) if mod else None


def _number(text: str) -> int:
    return 1 if text.lower() in ("a", "an") else number(text)


def _unit_of(match: re.Match[str]) -> Meaning | None:
    words = match["inner"].split()
    day = int(words[1])
    if not 1 <= day <= 31:
        return None
    return Within(Shifted(unit(match["unit"]), 0), CalendarDate(month=month(words[0]), day=day))


def _last_decade(match: re.Match[str]) -> Meaning:
    toward = Toward.FUTURE if match["turn"].lower() in ("next", "coming") else Toward.PAST
    return Length(((unit(match["unit"]), 1),), toward)


def _directed(match: re.Match[str]) -> Meaning | None:
    toward = TOWARD[" ".join(match["toward"].lower().split())]
    groups = match.groupdict()
    if groups.get("month"):
        day = int(groups["day"]) if groups.get("day") else None
        if day is not None and not is_valid(2024, month(match["month"]), day):
            return None
        target: Meaning = CalendarDate(month=month(match["month"]), day=day)
    else:
        target = NamedUnit(Grain.SEASON, SEASONS[match["season"].lower()])
    return Directed(target, toward)


def _month_of_year(match: re.Match[str]) -> Meaning:
    count, anchor = TURNS[" ".join(match["turn"].lower().split())]
    day = int(match["day"]) if match["day"] else None
    return Within(CalendarDate(month=month(match["month"]), day=day), Shifted(Grain.YEAR, count, anchor))


_TOWARD = rf"(?:the{GAP})?(?P<toward>{any_of(TOWARD)})"
_TURN = rf"(?P<turn>{any_of(turn for turn in TURNS if turn != 'the')})"
RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/relative/day",
        pattern=rf"\b{any_of(DAYS)}\b",
        build=_day,
        examples=("today", "Yesterday", "tmrw", "the day after tomorrow"),
        guard=lambda hit: (
            hit.before(1) not in ("@", "#", "_") and not hit.after(9).startswith((" Show", "'s Zaman"))
        ),
    ),
    Rule(
        name="en/relative/past-decade",
        pattern=rf"\b(?:the{GAP})?(?P<turn>last|past|next|coming){GAP}(?P<unit>decade|century)\b",
        build=_last_decade,
        examples=("the last decade", "the past century"),
    ),
    Rule(
        name="en/relative/past-unit",
        pattern=rf"\bthe{GAP}(?P<turn>last|past|coming){GAP}(?P<unit>hour|day|week|month|year)\b",
        build=_last_decade,
        examples=("the past year", "the last month"),
    ),
    Rule(
        name="en/relative/last-this-next",
        pattern=rf"\b{_TURN}{GAP}(?P<unit>{_UNITS})\b",
        build=_turn,
        examples=("last week", "this year", "next month", "the following day", "that same day"),
    ),
    Rule(
        name="en/relative/ago",
        pattern=rf"\b{_ABOUT_WORD}{_COUNT}{GAP}(?P<unit>{UNIT})s?{_SO}{GAP}(?P<way>ago|from{GAP}now|hence)\b",
        build=_counted,
        examples=("two weeks ago", "a year ago", "about 10 days ago", "three months from now"),
    ),
    Rule(
        name="en/relative/later",
        pattern=rf"\b{_ABOUT_WORD}{_COUNT}{GAP}(?P<unit>{UNIT})s?{_SO}{GAP}(?P<way>later|earlier|before|previously)\b",
        build=_counted,
        examples=("two days later", "a year earlier", "four months before"),
        guard=lambda hit: not hit.words.lower().endswith("before") or not hit.after(2)[1:2].isalnum(),
    ),
    Rule(
        name="en/relative/some-units-ago",
        pattern=rf"\b(?:(?:only|just){GAP})?(?:(?:{_SOME}){GAP})?(?:{UNIT})s{GAP}(?:ago|earlier|previously)\b",
        build=lambda _: Vague(Toward.PAST),
        examples=("several years ago", "a few weeks earlier", "months ago"),
    ),
    Rule(
        name="en/relative/some-units-later",
        pattern=rf"\b(?:(?:only|just){GAP})?(?:(?:{_SOME}){GAP})?(?:{UNIT})s{GAP}(?:later|from{GAP}now)\b",
        build=lambda _: Vague(Toward.FUTURE),
        examples=("several years later", "a few days from now", "weeks later"),
    ),
    Rule(
        name="en/relative/directed",
        pattern=rf"\b{_TOWARD}{GAP}(?:(?P<month>{MONTH_END})(?:\.?{GAP}(?P<day>[0-3]?[0-9]))?|(?P<season>{SEASON}))\b",
        build=_directed,
        examples=("last August", "this summer", "next spring", "this past March"),
    ),
    Rule(
        name="en/relative/month-of-year",
        pattern=rf"\b(?P<month>{MONTH_END})(?:{GAP}(?P<day>[0-3]?[0-9]))?(?:,{GAP}|{GAP}of{GAP}|{GAP}){_TURN}{GAP}(?:year|yr)\b",
        build=_month_of_year,
        examples=("March of last year", "May next year", "July 25 of that year"),
    ),
    Rule(
        name="en/relative/the-weekend",
        pattern=rf"\b(?:the{GAP})?weekend\b",
        build=lambda _: NamedUnit(Grain.WEEKEND),
        examples=("the weekend",),
        guard=lambda hit: " " in hit.words or not re.match(r"\s[a-z]", hit.after()),
    ),
    Rule(
        name="en/relative/the-unit",
        pattern=rf"\b(?P<turn>the){GAP}(?P<unit>day|week|month|quarter|year)\b",
        build=_turn,
        examples=(),
        guard=is_the_unit,
    ),
    Rule(
        name="en/relative/week-of",
        pattern=rf"\bthe{GAP}(?P<unit>week|month){GAP}of{GAP}(?P<inner>{MONTH}{GAP}[0-3]?[0-9])\b",
        build=_unit_of,
        examples=("the week of March 6",),
    ),
    Rule(
        name="en/relative/quarter-of-year",
        pattern=rf"\bthe{GAP}(?P<year>[12][0-9]{{3}}){GAP}(?:quarter|period)\b",
        build=lambda match: Within(_SAME_QUARTER, CalendarDate(int(match["year"]))),
        examples=("the 1988 quarter",),
    ),
    Rule(
        name="en/relative/latest-period",
        pattern=rf"\bthe{GAP}latest{GAP}period\b",
        build=lambda _: Shifted(Grain.QUARTER, -1),
        examples=("the latest period",),
    ),
    Rule(
        name="en/relative/year-ago-quarter",
        pattern=rf"\b(?:the|its){GAP}(?:comparable{GAP})?year-(?:ago|earlier){GAP}(?:[a-z]+{GAP})?(?:quarter|period)\b",
        build=lambda _: Within(_SAME_QUARTER, Shifted(Grain.YEAR, -1)),
        examples=("the year-earlier quarter", "the year-ago period"),
    ),
    Rule(
        name="en/relative/year-ago",
        pattern=r"\byear-(?:ago|earlier)\b",
        build=lambda _: Shifted(Grain.YEAR, -1, counted=True),
        examples=("year-earlier", "year-ago"),
    ),
    Rule(
        name="en/relative/years-end",
        pattern=rf"\b(?:the{GAP})?(?:year{APOSTROPHE}?s?[- ]end|end{GAP}of{GAP}the{GAP}year)\b",
        build=lambda _: Modified(Shifted(Grain.YEAR, 0), Mod.END),
        examples=("year-end", "year's end", "the end of the year"),
    ),
)
