"""English units counted inside a larger time: "the first week of May", "the last day of 2022"."""

import re

from eventline.languages.en.numbers import ORDINAL, ordinal_number
from eventline.languages.en.times import absolute, periods, relative, seasons
from eventline.languages.en.times.holidays import FEASTS, named
from eventline.languages.en.times.pieces import TIME
from eventline.languages.en.words import WEEKDAY_END, unit, weekday
from eventline.model.grain import Grain
from eventline.model.meaning import Length, Meaning, Mod, Modified, Nth, Toward, Within
from eventline.rules.lazy import lazy
from eventline.rules.phrasebook import Phrasebook
from eventline.rules.rule import Rule
from eventline.rules.words import GAP, spaced

WHOLES: Phrasebook[Meaning] = Phrasebook((*absolute.RULES, *seasons.RULES, *periods.ONE, *relative.RULES))
THE_MONTH = {"the month": "this month", "the year": "this year", "the quarter": "this quarter"}


_TERMS = ("school", "court")
_KIND = "|".join(("working", "business", "trading", *_TERMS))


def _nth(match: re.Match[str]) -> Meaning | None:
    words = spaced(match["whole"])
    whole = WHOLES.read(THE_MONTH.get(words, match["whole"]))
    number = -1 if match["nth"].lower() in ("last", "final") else ordinal_number(match["nth"])
    if whole is None or not -1 <= number <= 53:
        return None
    if match["kind"] and match["kind"].lower() in _TERMS:  # which days those are, the words do not say
        return Modified(whole, Mod.END if number == -1 else Mod.START) if number in (1, -1) else None
    if match["kind"]:
        return _working(number, whole)
    named = match["weekday"]
    nth = Nth(Grain.DAY, number, weekday(named)) if named else Nth(unit(match["unit"]), number)
    return Within(nth, whole)


def _working(number: int, whole: Meaning) -> Meaning:
    """Return the "last working day of June": the one before the first day of July."""
    toward, edge, out = (Toward.FUTURE, 1, Toward.PAST) if number > 0 else (Toward.PAST, -1, Toward.FUTURE)
    outside = Within(Length(((Grain.DAY, 1),), out), Within(Nth(Grain.DAY, edge), whole))
    return Within(Length(((Grain.DAY, abs(number)),), toward, working=True), outside)


def _weekday_beside(match: re.Match[str]) -> Meaning | None:
    """Return a weekday counted from a day: "the first Tuesday after the first Monday in November"."""
    groups = match.groupdict()
    day = named(groups["feast"]) if groups.get("feast") else _nth(match)
    counted = match["count"]
    number = 1 if counted is None or counted.lower() == "last" else ordinal_number(counted)
    number = number if match["side"].lower() in ("after", "following") else -number
    return None if day is None else Within(Nth(Grain.DAY, number, weekday(match["day"])), day)


def _beside(day: str) -> str:
    count = rf"\bthe{GAP}(?:(?P<count>last|{ORDINAL}){GAP})?(?P<day>{WEEKDAY_END})"
    return rf"{count}{GAP}(?P<side>after|following|before|preceding){GAP}{day}"


def _of(whole: str) -> str:
    nth = rf"\b(?:the{GAP})?(?P<nth>last|final|{ORDINAL})"
    unit = rf"(?:(?P<weekday>{WEEKDAY_END})|(?:(?P<kind>{_KIND}){GAP})?(?P<unit>day|week|weekend|month))"
    return rf"{nth}{GAP}{unit}{GAP}(?:of|in){GAP}(?P<whole>{whole})"


_HOUR_AFTER = lazy(
    r":\d\d|\s?[ap]\.?m\b|(?:-|\sto\s)\d{1,2}(?::\d\d)?\s?[ap]m\b", re.IGNORECASE
)  # "the last Friday in June 8 a.m."
RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/ordinals/nth-of",
        pattern=_of(""),
        tail=TIME,
        reader=_of(".+"),
        build=_nth,
        examples=(
            "the first week of May",
            "the last day of February",
            "the third Monday of June 2024",
            "the first weekend in June",
            "the first trading day of 2015",
        ),
        guard=lambda hit: not (hit.words[-1].isdigit() and _HOUR_AFTER.match(hit.after(12))),
    ),
    Rule(
        name="en/ordinals/weekday-beside-nth",
        pattern=_beside(_of("")),
        tail=TIME,
        reader=_beside(_of(".+")),
        build=_weekday_beside,
        examples=(
            "the first Tuesday after the first Monday in November",
            "the Friday before the last Sunday in May",
        ),
    ),
    Rule(
        name="en/ordinals/weekday-beside-feast",
        pattern=_beside(""),
        tail=FEASTS,
        reader=_beside("(?P<feast>.+)"),
        build=_weekday_beside,
        examples=("the Friday before Christmas", "the second Sunday after Easter"),
    ),
)
