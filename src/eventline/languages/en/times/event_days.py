"""English days counted within an event: "the third week of the invasion", "day 1,100 of the war"."""

import re

from eventline.languages.en.numbers import CARDINAL, ORDINAL, number, ordinal_number
from eventline.languages.en.words import unit
from eventline.model.grain import Grain
from eventline.model.meaning import Anchor, Meaning, Nth, Shifted, Toward, Vague, Within
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import GAP
from eventline.syntax.message import is_message

_PLACED = lazy(
    r"\b(?:on|in|during|by|until|till|since|for|from|into|within|enter(?:s|ed|ing)?|mark(?:s|ed|ing)?|is|was)\s"
    r"(?P<whose>(?:his|her|its|their|our|my)\s)?\Z",
    re.IGNORECASE,
)
# What has a beginning that readers know; a month or a year would be a time of its own.
_OF_EVENT = lazy(
    r"\s(?:of|into|after|since)\s(?:the|its|his|her|their|our|a|an|this|that|what)\s(?!(?:new\s)?(?:day|week|month|quarter|year|season|decade|century)\b)"
    r"|\s(?:of|into|after|post)\s(?:admission|surgery|treatment|therapy|hospitali[sz]ation|birth|infection|diagnosis|illness"
    r"|transplant(?:ation)?|exposure|discharge|vaccination)\b"
    r"|\s(?:of|into)\s[\"'`]{1,2}|\s(?:in|on)\s(?:office|power|the\sjob|captivity|custody)\b",
    re.IGNORECASE,
)


def _nth(match: re.Match[str]) -> Meaning:
    """Return a unit of something that the words do not date."""
    counted = match["nth"] or match["figures"]
    nth = -1 if match["final"] else ordinal_number(counted.replace(",", ""))
    return Within(Nth(unit(match["unit"]), nth), Vague(Toward.PAST))


def _numbered(match: re.Match[str]) -> Meaning:
    return Within(Nth(Grain.DAY, number(match["count"].replace(",", ""))), Vague(Toward.PAST))


def _is_of_event(hit: Surroundings) -> bool:
    return bool(_OF_EVENT.match(hit.after())) and not is_message(hit.text)


_ON = lazy(r"\b(?:on|by|until|since|from|after|before)\s\Z", re.IGNORECASE)
_CLAUSE_AFTER = lazy(
    r"\s?(?:[.,;:)–—]|\Z)|\s(?:the|an?|he|she|it|they|we|I|his|her|their|there|and|after|with|when)\b"
)


def _is_dated_by(hit: Surroundings) -> bool:
    """Return whether the day dates a clause, from whenever it counts: "On day 3 he rose; by day 5 he ran"."""
    return _ON.search(hit.before(8)) is not None and _CLAUSE_AFTER.match(hit.after(8)) is not None


def _is_placed(hit: Surroundings) -> bool:
    """Return whether something is dated by it: "on the third day of the trial"."""
    placed = _PLACED.search(hit.before())
    has_article = hit.words.lower().startswith("the")
    return placed is not None and (placed["whose"] is None) == has_article and _is_of_event(hit)


_NTH_DAY = (
    rf"\b(?:the{GAP})?(?:{ORDINAL}|[0-9]{{1,3}}(?:st|nd|rd|th)){GAP}"
    rf"(?:(?:full|straight|consecutive){GAP})?day\b"
)
_THIS = lazy(r"\b(?:it|this)(?:\sis|['’]s)\s(?:now\s)?\Z", re.IGNORECASE)
_TODAY = lazy(r"\b(?:to|mon|tues|wednes|thurs|fri|satur|sun)day\s(?:is|was|mark(?:s|ed))\s\Z", re.IGNORECASE)
_OF_THAT = lazy(r"\s(?:of|that|since|in)\b(?!\s(?:the\s)?(?:[A-Z]|month|year|week))")


def _is_that_day(said: re.Pattern[str], hit: Surroundings) -> bool:
    """Return whether the day before it is the one that is counted: "Friday is the third day of protests"."""
    return said.search(hit.before()) is not None and _OF_THAT.match(hit.after()) is not None


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/event-days/this-day",
        pattern=_NTH_DAY,
        build=lambda _: Shifted(Grain.DAY, 0),
        examples=("the 11th day", "the third straight day"),
        guard=lambda hit: _is_that_day(_THIS, hit),
    ),
    Rule(
        name="en/event-days/that-day",
        pattern=_NTH_DAY,
        build=lambda _: Shifted(Grain.DAY, 0, Anchor.MENTIONED),
        examples=("the 97th day", "the third day"),
        guard=lambda hit: _is_that_day(_TODAY, hit),
    ),
    Rule(
        name="en/event-days/nth-unit",
        pattern=(
            rf"\b(?:the{GAP})?(?:(?P<nth>{ORDINAL})|(?P<figures>[0-9]{{1,3}}(?:,?[0-9]{{3}})?(?:st|nd|rd|th))|(?P<final>final|last))"
            rf"{GAP}(?:full{GAP}|straight{GAP})?(?P<unit>day|week|month|year)\b"
        ),
        build=_nth,
        examples=("the third week", "the 1,100th day", "first day"),
        guard=_is_placed,
    ),
    Rule(
        name="en/event-days/day-of-stay",
        pattern=rf"\b(?:(?:hospital|post-?operative|post-?op|icu|illness){GAP}day{GAP}#?|pod{GAP}?#?)(?P<count>[0-9]{{1,2}}|{CARDINAL})\b",
        build=_numbered,
        examples=("hospital day 4", "postoperative day one", "POD 5"),
    ),
    Rule(
        name="en/event-days/day-number",
        pattern=rf"\bday{GAP}(?P<count>[0-9]{{1,2}},?[0-9]{{3}}|[0-9]{{1,3}}|{CARDINAL})\b",
        build=_numbered,
        examples=("day 1,100", "Day two"),
        guard=lambda hit: _is_of_event(hit) or _is_dated_by(hit),
    ),
)
