"""English times that short informal messages name by a bare noun: "long day", "Day 2", "my future"."""

import re

from eventline.languages.en.numbers import ORDINAL_WORD
from eventline.languages.en.times.dayparts import day_part
from eventline.languages.en.times.guards.messages import OFFERED
from eventline.languages.en.words import SEASONS, WEEKDAY_END, unit, weekday
from eventline.model.grain import Grain
from eventline.model.meaning import (
    CalendarDate,
    Clock,
    Length,
    Meaning,
    NamedUnit,
    Shifted,
    Toward,
    Vague,
    Within,
)
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import GAP, any_of
from eventline.syntax.message import is_message

_COMPOUND = lazy(r"-[a-z0-9]|/\d|[_@]", re.IGNORECASE)
_UNITS = r"(?P<unit>day|hour|week|month|year)"
_PARTS = rf"(?P<part>{any_of(('morning', 'afternoon', 'evening', 'night', 'nite'))})"
_NTH = rf"(?:{ORDINAL_WORD}|[0-9]{{1,2}}(?:st|nd|rd|th))"
_COUNTED = lazy(r"(?<![a-z])\d+\s?\Z")  # an age: "3 days old"
_WISHED = ("happy hour", "new year")
_AT = lazy(r"\b(?:at|abt|about|around|till|until|by|from|@)\s\Z", re.IGNORECASE)
_DAY = lazy(
    r"\b(?:today|tonight|tonite|night|nite|morning|afternoon|evening|tmr|tmrw|day|mon|tue|wed|thu|fri|sat|sun),?\s\Z",
    re.IGNORECASE,
)
_NAME = lazy(r"\s[A-Z][a-z]")  # "Winter Show"
_MOMENTS = ("sunrise", "sunset", "teatime")  # TIMEX3 has a code for none of them, so the day has to do


def _is_of_message(hit: Surroundings) -> bool:
    """Return whether a bare noun stands in a message, where it is the writer's own day."""
    return is_message(hit.text) and hit.before(1) not in tuple("#@_-/&") and not _COMPOUND.match(hit.after())


def _a_weekday(match: re.Match[str]) -> Meaning:
    day = CalendarDate(weekday=weekday(match["weekday"]))
    return Within(day_part(match), day) if match["part"] else day


def _length(match: re.Match[str]) -> Meaning:
    """Return one unit; the plural leaves open how many."""
    groups = match.groupdict()
    return Length(
        ((unit(groups.get("unit") or groups.get("of") or "day"), None if groups.get("many") else 1),)
    )


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/messages/unit",
        pattern=rf"\b(?:th[eo]se{GAP})?{_UNITS}(?P<many>s)?\b",
        build=_length,
        examples=("day", "these days"),
        guard=lambda hit: (
            _is_of_message(hit)
            and not _COUNTED.search(hit.before())
            and not (hit.before(6) + hit.words).lower().endswith(_WISHED)
        ),
    ),
    Rule(
        name="en/messages/weekend",
        pattern=r"\bweekend\b",
        build=lambda _: NamedUnit(Grain.WEEKEND),
        examples=("weekend",),
        guard=_is_of_message,
    ),
    Rule(
        name="en/messages/numbered-unit",
        pattern=rf"\b(?:(?P<of>day|week|month|year){GAP}[0-9]{{1,3}}|(?:the{GAP})?{_NTH}{GAP}{_UNITS})\b",
        build=_length,
        examples=("Day 2",),
        guard=_is_of_message,
    ),
    Rule(
        name="en/messages/whole-unit",
        pattern=rf"\b(?:the{GAP})?(?:whole|entire|all){GAP}(?:{_PARTS}|{_UNITS})\b",
        build=lambda match: day_part(match) if match["part"] else _length(match),
        examples=("whole day", "all evening"),
        guard=_is_of_message,
    ),
    Rule(
        name="en/messages/the-unit",
        pattern=rf"\b(?:the(?:{GAP}last)?|last){GAP}{_UNITS}\b",
        build=lambda match: Shifted(unit(match["unit"]), 0),
        examples=("the hour", "last hour"),
        guard=_is_of_message,
    ),
    Rule(
        name="en/messages/part",
        pattern=rf"\b{_PARTS}s?\b",
        build=day_part,
        examples=("nights",),
        guard=_is_of_message,
    ),
    Rule(
        name="en/messages/a-weekday",
        pattern=rf"\ban?{GAP}(?P<weekday>{WEEKDAY_END})(?:{GAP}{_PARTS})?\b",
        build=_a_weekday,
        examples=("a Sunday evening",),
        guard=_is_of_message,
    ),
    Rule(
        name="en/messages/four-figures",
        pattern=r"\b(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])\b",
        build=lambda match: Clock(int(match["hour"]), int(match["minute"])),
        examples=("2250",),
        guard=lambda hit: _is_of_message(hit) and bool(_AT.search(hit.before()) or _DAY.search(hit.before())),
    ),
    Rule(
        name="en/messages/season",
        pattern=r"\b(?P<season>spring|summer|autumn|winter)\b",
        build=lambda match: NamedUnit(Grain.SEASON, SEASONS[match["season"].lower()]),
        examples=("spring",),
        guard=lambda hit: (
            _is_of_message(hit)
            and not (hit.words.istitle() and _NAME.match(hit.after()) and not OFFERED.match(hit.after()))
        ),
    ),
    Rule(
        name="en/messages/future",
        pattern=rf"\b(?:the{GAP})?future\b",
        build=lambda _: Vague(Toward.FUTURE),
        examples=("future",),
        guard=_is_of_message,
    ),
    Rule(
        name="en/messages/moment",
        pattern=rf"\b(?:last{GAP}(?P<last>minute)|this{GAP}(?P<this>hour)|(?P<named>{any_of(_MOMENTS)}))\b",
        build=lambda match: (
            Shifted(Grain.MINUTE, -1)
            if match["last"]
            else Shifted(Grain.HOUR, 0)
            if match["this"]
            else Shifted(Grain.DAY, 0)
        ),
        examples=("sunrise",),
        guard=_is_of_message,
    ),
)
