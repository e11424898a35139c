"""English parts of the day: "this morning", "tonight", "Friday morning", "the night of 3 May"."""

import re

from eventline.languages.en.times import absolute, holidays, relative, weekdays
from eventline.languages.en.times.guards.dayparts import is_day_part
from eventline.languages.en.times.guards.days import begins_clause
from eventline.languages.en.times.guards.messages import may_own
from eventline.languages.en.times.pieces import DAY_FIRST, TIME
from eventline.languages.en.words import DAY_PARTS, MONTH, MONTH_END, WEEKDAY, WEEKDAY_END
from eventline.model.grain import Grain
from eventline.model.meaning import (
    Anchor,
    CalendarDate,
    Clock,
    DayPart,
    Meaning,
    Mod,
    Modified,
    Shifted,
    Within,
)
from eventline.rules.lazy import lazy
from eventline.rules.phrasebook import Phrasebook
from eventline.rules.rule import Rule
from eventline.rules.words import DASH, GAP, MAYBE, any_of, spaced

DATES = (*absolute.RULES, *weekdays.RULES, *holidays.RULES, relative.RULES[0])  # what names a day
_DAY_RULES = tuple(
    rule
    for rule in DATES
    if rule.name
    not in ("en/absolute/year", "en/absolute/short-year", "en/absolute/month", "en/absolute/month-year")
    and "era-year" not in rule.name
)
_DAYS: Phrasebook[Meaning] = Phrasebook(_DAY_RULES)
_PART = rf"(?P<part>{any_of(part for part in DAY_PARTS if not part.endswith('s'))})"
_OR_NEXT = rf"(?:{MAYBE}[-/]{MAYBE}|{GAP}(?:to|and|into){GAP})(?:the{GAP})?[0-3]?[0-9](?:st|nd|rd|th)?"
_TWO_DAYS = (
    rf"(?:(?:(?P<first>[0-3]?[0-9]){_OR_NEXT}{GAP}(?P<month>{MONTH_END})"
    rf"|(?P<month_>{MONTH}){GAP}(?P<first_>[0-3]?[0-9]){_OR_NEXT})\b(?:,?{GAP}(?P<year>[12][0-9]{{3}})\b)?"
    rf"|(?P<weekday>{WEEKDAY})(?:{GAP}(?:to|and|into){GAP}|-){WEEKDAY_END}\b)"
)
_MOD = {
    "early": Mod.START,
    "mid": Mod.MID,
    "late": Mod.END,
    "later": Mod.END,
    "earlier": Mod.START,
}
_EARLY = rf"(?:(?P<early>{any_of(_MOD)})(?:{GAP}|{DASH})(?:in{GAP}(?:the{GAP})?|on{GAP})?)?"
_TURNS = {
    "last": (-1, Anchor.DOCUMENT),
    "this": (0, Anchor.DOCUMENT),
    "the next": (1, Anchor.MENTIONED),
    "the following": (1, Anchor.MENTIONED),
    "that": (0, Anchor.MENTIONED),
    "that same": (0, Anchor.MENTIONED),
    "the same": (0, Anchor.MENTIONED),
    "the previous": (-1, Anchor.MENTIONED),
}


def day_part(match: re.Match[str]) -> Meaning:
    """Return the part of a day of the named group part."""
    return DayPart(DAY_PARTS[match["part"].lower()])


def _modified(meaning: Meaning, match: re.Match[str]) -> Meaning:
    early = match.groupdict().get("early")
    return Modified(meaning, _MOD[early.lower()]) if early else meaning


def day_words(match: re.Match[str]) -> str:
    """Return the words of the day, without the stop of a short form inside of a phrase ("Thurs. night")."""
    words = match["day_words"]
    return words.rstrip(".") if match.end("day_words") < match.end() else words


def _of_day(match: re.Match[str]) -> Meaning | None:
    day = _DAYS.read(day_words(match))
    return None if day is None else _modified(Within(day_part(match), day), match)


def _of_nth(match: re.Match[str]) -> Meaning | None:
    day = absolute.day_number(match["day"])
    return _modified(Within(day_part(match), CalendarDate(day=day)), match) if 1 <= day <= 31 else None


def _turned(match: re.Match[str]) -> Meaning:
    count, anchor = _TURNS[spaced(match["turn"])]
    return _modified(Within(day_part(match), Shifted(Grain.DAY, count, anchor)), match)


def _tonight(match: re.Match[str]) -> Meaning:
    return _modified(Within(DayPart("NI"), Shifted(Grain.DAY, 0)), match)


def _tonight_at(match: re.Match[str]) -> Meaning:
    return Within(Clock(int(match["hour"]) + 12, precise=Grain.HOUR), Shifted(Grain.DAY, 0))


_AND_PART = rf"(?:{GAP}|{DASH}|,{GAP})(?:in{GAP}the{GAP}|at{GAP})?{_PART}\b"


_HOURS = rf"\b(?:the{GAP})?(?:early|small|wee)(?:{GAP}morning)?{GAP}hours(?:{GAP}of{GAP}the{GAP}morning)?"


def _early_hours(day: str) -> str:
    return rf"{_HOURS}{GAP}(?:of|on){GAP}(?P<day_words>{day})"


_SMALL_HOURS = DayPart("MO", early=True)
_MORNING = lazy(r"\smorning\Z", re.IGNORECASE)


def _small_hours(match: re.Match[str]) -> Meaning | None:
    day = _DAYS.read(_MORNING.sub("", match["day_words"]))
    return None if day is None else Within(_SMALL_HOURS, day)


def _two_days(match: re.Match[str]) -> Meaning | None:
    """Return the night, which is counted to the first of its two days."""
    first, in_month = match["first"] or match["first_"], match["month"] or match["month_"]
    day = _DAYS.read(match["weekday"] or f"{first} {in_month} {match['year'] or ''}".rstrip())
    return None if day is None else Within(DayPart("NI"), day)


def _part_of_day(day: str) -> str:
    of = rf"(?:{GAP}of{GAP}|{GAP}on{GAP}|{GAP})"
    return rf"\b(?:the{GAP})?{_EARLY}{_PART}(?:{GAP}hours)?{of}(?P<day_words>{day})"


_OF_NTH = lazy(r"\b(?:of|on)\sthe\s[0-9]{1,2}[a-z]{2}\Z", re.IGNORECASE)  # read by a rule of its own
_IN_NIGHT = lazy(r"\b(?:in|during)\s\Z", re.IGNORECASE)
_NAMED = lazy(r"[a-z] (?:[A-Z][\w’'-]+ )+\Z")  # "Operation Red Dawn on Saturday"


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/dayparts/day-part",
        pattern=DAY_FIRST + _AND_PART,
        reader=rf"\b{_EARLY}(?P<day_words>.+?){_AND_PART}",
        build=_of_day,
        examples=(
            "Friday morning",
            "early Friday morning",
            "March 5 at night",
            "yesterday afternoon",
            "Christmas night",
        ),
    ),
    Rule(
        name="en/dayparts/part-of-nth",
        pattern=rf"\b(?:the{GAP})?{_EARLY}{_PART}{GAP}(?:of|on){GAP}the{GAP}(?P<day>[0-3]?[0-9](?:st|nd|rd|th))\b",
        build=_of_nth,
        examples=("the night of the 18th", "the morning of the 3rd"),
        guard=lambda hit: (
            re.match(r"\s?(?:[.,;:)]|\Z)|\s(?:and|when|at|in|to|for)\b", hit.after()) is not None
            or begins_clause(hit)
        ),
    ),
    Rule(
        name="en/dayparts/part-of-day",
        pattern=_part_of_day(""),
        tail=TIME,
        reader=_part_of_day(".+"),
        build=_of_day,
        examples=("the morning of 5 March", "the night of May 13", "late afternoon on Tuesday"),
        guard=lambda hit: (
            not (hit.words[:1].isupper() and _NAMED.search(hit.before(20))) and not _OF_NTH.search(hit.words)
        ),
    ),
    Rule(
        name="en/dayparts/early-hours",
        pattern=_early_hours(""),
        tail=TIME,
        reader=_early_hours(".+"),
        build=_small_hours,
        examples=(
            "the early hours of Tuesday",
            "the small hours of 13 March",
            "the early hours of Friday morning",
        ),
    ),
    Rule(
        name="en/dayparts/small-hours",
        pattern=rf"{_HOURS}\b",
        build=lambda _: _SMALL_HOURS,
        examples=("the early hours", "the small hours of the morning", "the early morning hours"),
        guard=lambda hit: hit.words.lower().startswith("the"),
    ),
    Rule(
        name="en/dayparts/night-of-two-days",
        pattern=rf"\b(?:(?:the{GAP})?(?:intervening{GAP})?night{GAP}(?:of|from|between)|overnight(?:{GAP}(?:on|from|of))?){GAP}{_TWO_DAYS}",
        build=_two_days,
        examples=(
            "the night of 12-13 March",
            "the night from 12 to 13 March",
            "the night of 4/5 August 1914",
            "the night of March 5–6",
            "overnight on March 13 to 14",
            "the night between Monday and Tuesday",
        ),
    ),
    Rule(
        name="en/dayparts/last-this-next",
        pattern=rf"\b{_EARLY}(?P<turn>{any_of(_TURNS)}){GAP}{_PART}s?\b",
        build=_turned,
        examples=("this morning", "last night", "later this afternoon", "the next morning", "that evening"),
        guard=may_own,
    ),
    Rule(
        name="en/dayparts/before-last",
        pattern=rf"\bthe{GAP}(?P<part>night|evening){GAP}before{GAP}last\b",
        build=lambda match: Within(day_part(match), Shifted(Grain.DAY, -2)),
        examples=("the night before last",),
    ),
    Rule(
        name="en/dayparts/tonight",
        pattern=rf"\b{_EARLY}(?:tonight|tonite|2nite|tonights|2night)\b",
        build=_tonight,
        examples=("tonight", "late tonight", "2nite"),
    ),
    Rule(
        name="en/dayparts/tonight-at",
        pattern=rf"\b(?:tonight|tonite|2nite|2night){GAP}(?:at|@){GAP}(?P<hour>[5-9]|1[01])\b",
        build=_tonight_at,
        examples=("tonight at 8",),
        guard=lambda hit: not re.match(r"[:.,]\d|\s?[ap]\.?m|%|\s[a-z]+s\b", hit.after(), re.IGNORECASE),
    ),
    Rule(
        name="en/dayparts/overnight",
        pattern=rf"\b(?:overnight|the{GAP}night)\b",
        build=lambda _: DayPart("NI", early=True),
        examples=("overnight",),
        guard=lambda hit: hit.words[0] in "oO" or _IN_NIGHT.search(hit.before(8)) is not None,
    ),
    Rule(
        name="en/dayparts/part",
        pattern=rf"\b(?:the{GAP}(?:(?:whole|entire){GAP})?|an?{GAP}(?:(?:whole|entire){GAP})?)?{_EARLY}{_PART}(?:{GAP}hours)?\b",
        build=lambda match: _modified(day_part(match), match),
        examples=("the morning", "the whole night", "mid-afternoon", "late evening"),
        guard=is_day_part,
    ),
)
