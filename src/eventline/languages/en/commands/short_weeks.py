"""English weeks and days as commands name them: "3 Fridays from now", "week 31", "20th of next month"."""

import re

from eventline.languages.en.commands import short_dates
from eventline.languages.en.commands.beside import is_short_weekday
from eventline.languages.en.commands.short_units import TURN, TURNS
from eventline.languages.en.numbers import (
    CARDINAL,
    ORDINAL,
    YEAR_WORDS,
    number,
    ordinal_number,
    year_in_words,
)
from eventline.languages.en.times.dayparts import DATES
from eventline.languages.en.times.ordinals import THE_MONTH, WHOLES
from eventline.languages.en.times.pieces import DAY, UNIT
from eventline.languages.en.words import MONTH_END, WEEKDAY_END, month, unit, weekday
from eventline.model.grain import Grain
from eventline.model.meaning import (
    CalendarDate,
    Length,
    Meaning,
    NamedUnit,
    Nth,
    Range,
    Shifted,
    Toward,
    Within,
)
from eventline.rules.phrasebook import Phrasebook
from eventline.rules.rule import Rule
from eventline.rules.words import GAP, SPACE, spaced

_DATES: Phrasebook[Meaning] = Phrasebook((*DATES, *short_dates.RULES))
_SIDES = dict.fromkeys(("before", "prior to", "preceding"), Toward.PAST)
_SIDES |= dict.fromkeys(("after", "following"), Toward.FUTURE)
_DAY = rf"(?:[0-3]?[0-9](?:st|nd|rd|th)?|{ORDINAL})"


def _week_of(match: re.Match[str]) -> Meaning | None:
    """Return the week or weekend that holds a day, or the one before or after it."""
    day: Meaning | None
    if match["date"][0].isdigit() and match["date"][-1] in "dht" and len(match["date"]) <= len("31st"):
        day = CalendarDate(day=ordinal_number(match["date"]))
    else:
        day = _DATES.read(re.sub(r"\.(?=\d)", " ", match["date"]))
    if day is None:
        return None
    toward = _SIDES.get(spaced(match["side"]))
    if match["unit"].lower() == "day":
        return None if toward is None else Within(Length(((Grain.DAY, 1),), toward), day)
    if toward is not None and match["unit"].lower() == "weekend":
        number, named = (-1, weekday("sun")) if toward is Toward.PAST else (1, weekday("sat"))
        day, toward = Within(Nth(Grain.DAY, number, named), day), None
    held = day if toward is None else Within(Length(((Grain.WEEK, 1),), toward), day)
    return Within(Shifted(unit(match["unit"]), 0), held)


def _days_of_month(match: re.Match[str]) -> Meaning | None:
    whole = Shifted(Grain.MONTH, TURNS[spaced(match["turn"]).removeprefix("the ")])
    days = [ordinal_number(match["day"]) if match["day"] else 0]
    if match["last"]:
        days.append(ordinal_number(match["last"]))
    if not all(1 <= day <= 31 for day in days):
        return None
    placed = [Within(CalendarDate(day=day), whole) for day in days]
    return placed[0] if len(placed) == 1 else Range(placed[0], placed[1])


def _beside_today(match: re.Match[str], number: int) -> Meaning:
    """Return "3 Fridays from now", the third one behind today, and "past Friday", the last one before it."""
    return Within(Nth(Grain.DAY, number, weekday(match["weekday"])), Shifted(Grain.DAY, 0))


def _of_month(match: re.Match[str]) -> Meaning:
    words = (match["nth"] or match["nth_"]).lower()
    nth = Nth(
        Grain.DAY, -1 if words in ("last", "final") else ordinal_number(words), weekday(match["weekday"])
    )
    return Within(
        nth, CalendarDate(month=month(match["month"])) if match["month"] else Shifted(Grain.MONTH, 0)
    )


def _after_next(match: re.Match[str]) -> Meaning:
    if match["month"]:
        return Within(CalendarDate(month=month(match["month"])), Shifted(Grain.YEAR, 1))
    return _beside_today(match, 2)


def _from_the_end(match: re.Match[str]) -> Meaning | None:
    """Return the "second last week of March"."""
    whole = WHOLES.read(THE_MONTH.get(spaced(match["whole"]), match["whole"]))
    nth = 2 if match["nth"] is None or match["nth"].lower() == "next" else ordinal_number(match["nth"])
    named = match["weekday"]
    counted = Nth(Grain.DAY, -nth, weekday(named)) if named else Nth(unit(match["unit"]), -nth)
    return None if whole is None else Within(counted, whole)


def _last_of(whole: str) -> str:
    nth = rf"(?P<nth>{ORDINAL}|next)(?:{GAP}|-)(?:to(?:{GAP}|-))?last|penultimate|last{GAP}but{GAP}one"
    counted = rf"(?:(?P<weekday>{WEEKDAY_END})|(?P<unit>day|week|weekend|month))"
    return rf"\b(?:the{GAP})?(?:{nth}){GAP}{counted}{GAP}(?:of|in){GAP}(?P<whole>{whole})"


def _week_number(match: re.Match[str]) -> Meaning | None:
    words = match["year"]
    in_year = None if not words else int(words) if words.isdigit() else year_in_words(words)
    week = NamedUnit(Grain.WEEK, int(match["number"]), in_year)
    if not 1 <= week.number <= 53:
        return None
    return week if in_year else Within(week, Shifted(Grain.YEAR, 0))  # of this year, though it is over


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/short-weeks/from-the-end",
        pattern=_last_of(UNIT),
        reader=_last_of(".+"),
        build=_from_the_end,
        examples=("the second last week of March 2018", "third to last day of May", "penultimate Fri of May"),
    ),
    Rule(
        name="en/short-weeks/coming-weekday",
        pattern=rf"\b(?:(?:this|the){GAP})?(?P<way>(?:up)?coming|past){GAP}(?P<weekday>{WEEKDAY_END})\b",
        build=lambda match: _beside_today(match, -1 if match["way"].lower() == "past" else 1),
        examples=("upcoming Friday", "this coming Monday", "past Wednesday"),
    ),
    Rule(
        name="en/short-weeks/quarter",
        pattern=rf"\b(?:the{GAP})?(?P<nth>first|second|third|fourth|[1-4](?:st|nd|rd|th)){GAP}qtr(?:{GAP}(?:of{GAP})?(?P<year>[12][0-9]{{3}}))?\b",
        build=lambda match: NamedUnit(
            Grain.QUARTER, ordinal_number(match["nth"]), int(match["year"]) if match["year"] else None
        ),
        examples=("third qtr", "2nd qtr of 2021"),
    ),
    Rule(
        name="en/short-weeks/nth-weekday",
        pattern=rf"\b(?P<count>[1-9][0-9]?|{CARDINAL}){GAP}(?P<weekday>{WEEKDAY_END})s?{GAP}(?P<way>ago|from{GAP}now|hence)\b",
        build=lambda match: _beside_today(
            match, number(match["count"]) * (-1 if match["way"].lower() == "ago" else 1)
        ),
        examples=("3 Fridays from now", "two Thursdays ago"),
    ),
    Rule(
        name="en/short-weeks/after-next",
        pattern=rf"\b(?:(?P<weekday>{WEEKDAY_END})|(?P<month>{MONTH_END})){GAP}after{GAP}next\b",
        build=_after_next,
        examples=("Wednesday after next", "March after next"),
    ),
    Rule(
        name="en/short-weeks/day-of-month",
        pattern=(
            rf"\b(?:(?:the|from|between){GAP})*(?P<day>{_DAY})(?:(?:{SPACE}?-{SPACE}?|{GAP}(?:to|and|till|until|through){GAP})(?:the{GAP})?"
            rf"(?P<last>{_DAY}))?{GAP}(?:(?:of|in){GAP})?(?P<turn>(?:the{GAP})?(?:{TURN}|current)|this|the){GAP}month\b"
        ),
        build=_days_of_month,
        examples=("20th of next month", "the 21st this month", "4-22 this month"),
    ),
    Rule(
        name="en/short-weeks/week-of",
        pattern=(
            rf"\b(?:the{GAP})?(?P<unit>day|week|weekend){GAP}(?P<side>of|commencing|beginning|starting|ending|before|after|prior{GAP}to|preceding|following){GAP}(?:on{GAP})?(?:the{GAP})?"
            rf"(?P<date>{DAY}|{MONTH_END}\.[0-3]?[0-9](?:st|nd|rd|th)?|[0-3]?[0-9](?:st|nd|rd|th)\b|[0-3]?[0-9]/[0-3]?[0-9]\b)"
        ),
        build=_week_of,
        examples=(
            "the week of April 3rd",
            "week commencing February 4",
            "the weekend of the 18th",
            "the week after May 3",
        ),
    ),
    Rule(
        name="en/short-weeks/week-number",
        pattern=rf"\b(?:(?:the{GAP})?(?:calendar{GAP})?week{GAP}|(?:wk|[ck]w){SPACE}?)(?P<number>[0-9]{{1,2}})(?:{GAP}(?:of|in){GAP}(?P<year>[12][0-9]{{3}}|{YEAR_WORDS}))?\b",
        build=_week_number,
        examples=("week 31", "week 3 of 2027", "CW 14"),
    ),
    Rule(
        name="en/short-weeks/nth-weekday-of-month",
        pattern=rf"\b(?:the{GAP})?(?:(?P<nth>{ORDINAL})|(?P<month>{MONTH_END})'s{GAP}(?P<nth_>{ORDINAL}|last|final)){GAP}(?P<weekday>{WEEKDAY_END})\b",
        build=_of_month,
        examples=("second Sunday", "May's last Friday"),
        guard=lambda hit: not re.match(r"\s(?:of|in)\b", hit.after()),
    ),
    Rule(
        name="en/short-weeks/short-weekday",
        pattern=r"\b(?P<weekday>mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b\.?",
        build=lambda match: CalendarDate(weekday=weekday(match["weekday"])),
        examples=("Fri", "sat"),
        guard=is_short_weekday,
    ),
)
