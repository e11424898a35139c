"""English names of holidays, for the days in `eventline.calendars.feasts`."""

import re

from eventline.languages.en.times.absolute import FULL_YEAR, year
from eventline.languages.en.times.eastern_names import NAMES as EASTERN
from eventline.languages.en.times.feast_names import LOWER_CASE_WORDS
from eventline.languages.en.times.feast_names import NAMES as WESTERN
from eventline.languages.en.times.national_names import NAMES as NATIONAL
from eventline.languages.en.times.rarer_feasts import NAMES as RARER
from eventline.languages.en.words import TOWARD, unit
from eventline.model.grain import Grain
from eventline.model.meaning import (
    Directed,
    Feast,
    Length,
    Meaning,
    Mod,
    Modified,
    Range,
    Repeated,
    Shifted,
    Toward,
    Within,
)
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import APOSTROPHE, GAP, any_of, spaced

NAMES = WESTERN | EASTERN | NATIONAL | RARER
FEAST = any_of(NAMES)
_TOWARD = rf"(?:(?:(?P<every>every|each)|(?P<toward>{any_of(TOWARD)})){GAP})?"
_YEAR = rf"(?:(?:,|{GAP}of|{GAP}in)?{GAP}(?P<year>{FULL_YEAR}|{APOSTROPHE}[0-9]{{2}})\b)?"
_UNIT = rf"(?:{GAP}(?P<unit>week|weekend))?"
_OF = rf"(?:,{GAP}|{GAP}of{GAP}|{GAP})"
_TURNED = rf"{_OF}(?P<turn>last|this|next){GAP}year"
_EARLY = rf"{_OF}(?P<early>[3-9][0-9]{{2}})"
# What rules that end in a feast share in the scan, for the names are many.
FEASTS = rf"{FEAST}(?:{_UNIT}{_YEAR}|{_TURNED}|{_EARLY})\b"


def _feast(match: re.Match[str]) -> Meaning | None:
    key = NAMES.get(spaced(match["name"]))
    if key is None:
        return None
    if match["every"]:
        return None if match["year"] else _each_year(key, match["every"].upper())
    feast = Feast(key, year(match["year"]) if match["year"] else None)
    meaning = Directed(feast, TOWARD[spaced(match["toward"])]) if match["toward"] else feast
    return Within(Shifted(unit(match["unit"]), 0), meaning) if match["unit"] else meaning


def _of_turned_year(match: re.Match[str]) -> Meaning | None:
    feast = named(match["name"])
    years = {"last": -1, "this": 0, "next": 1}[match["turn"].lower()]
    return None if feast is None else Within(feast, Shifted(Grain.YEAR, years))


def _of_early_year(match: re.Match[str]) -> Meaning | None:
    feast = named(match["name"])
    return None if feast is None else Feast(feast.name, int(match["early"]))


def named(words: str) -> Feast | None:
    """Return the feast that *words* name, if they name one."""
    key = NAMES.get(spaced(words))
    return None if key is None else Feast(key)


def _each_year(name: str, quant: str) -> Meaning:
    """Return "every Christmas" as any 25 December; a feast that moves comes once a year."""
    from eventline.calendars.feasts import month_and_day  # all calendars, which few texts need

    date = month_and_day(name)
    return Repeated("P1Y" if date is None else f"XXXX-{date[0]:02d}-{date[1]:02d}", quant)


def _is_feast(hit: Surroundings) -> bool:
    words = hit.words
    if words in LOWER_CASE_WORDS or words.startswith("election day"):  # of some country
        return False
    if words == "Epiphany" and _A.search(hit.before(8)):
        return False
    return not re.match(
        r"\s+(?:Island|Accords?|Agreement|Rising|trees?|cards?|Carol)\b", hit.after(), re.IGNORECASE
    )


def _beside_feast(match: re.Match[str]) -> Meaning | None:
    """Return the week before Christmas, or the day after it."""
    key = NAMES.get(spaced(match["name"]))
    if key is None:
        return None
    toward = Toward.PAST if match["side"].lower() == "before" else Toward.FUTURE
    feast = Feast(key, year(match["year"]) if match["year"] else None)
    grain = unit(match["unit"])
    beside = Within(Length(((Grain.DAY if grain is Grain.DAY else Grain.WEEK, 1),), toward), feast)
    return beside if grain is Grain.DAY else Within(Shifted(grain, 0), beside)


_INTO = lazy(r"\b(?:in|into|until|till|before|by|for|since|after|with|of)\s\Z", re.IGNORECASE)
_YEAR_ENDS = lazy(r"\s?(?:[.,;:!?)]|\Z)|\s(?:and|to|in|with|when|as|at|but|by|on|the|or|after)\b")


def _is_of_year(hit: Surroundings) -> bool:
    """Return whether "the new year" is a time: "early in the new year", not "the new year group"."""
    return _INTO.search(hit.before(10)) is not None and _YEAR_ENDS.match(hit.after(8)) is not None


_A = lazy(r"\b(?:an|his|her|the|their)\s\Z", re.IGNORECASE)
_DURING = lazy(r"\b(?:in|during|of|before|for|throughout|since|until|over)\s\Z", re.IGNORECASE)


def _is_advent(hit: Surroundings) -> bool:
    """Return whether "Advent" is the weeks before Christmas and not a name."""
    is_time = hit.alone or _DURING.search(hit.before(12)) is not None
    return is_time and not re.match(r"\s[A-Z]|\sof\b", hit.after())


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/holidays/name",
        pattern=rf"\b{_TOWARD}",
        tail=FEASTS,
        reader=rf"{_TOWARD}(?P<name>.+?){_UNIT}{_YEAR}",
        build=_feast,
        examples=(
            "Christmas",
            "Easter 2024",
            "last Thanksgiving",
            "New Year’s Eve",
            "Good Friday",
            "every May Day",
            "Easter week",
            "Labor Day weekend",
        ),
        guard=_is_feast,
    ),
    Rule(
        name="en/holidays/early-year",
        pattern=r"\b",
        tail=FEASTS,
        reader=rf"(?P<name>.+?){_EARLY}",
        build=_of_early_year,
        examples=("Christmas Day 800", "Easter 627"),
        guard=lambda hit: (
            re.match(r"\s?[.,;:)]|\Z|\s(?:and|by|in|at|when|he|she|it|the)\b", hit.after()) is not None
        ),
    ),
    Rule(
        name="en/holidays/of-turned-year",
        pattern=r"\b",
        tail=FEASTS,
        reader=rf"(?P<name>.+?){_TURNED}",
        build=_of_turned_year,
        examples=("Christmas last year", "Easter of this year"),
        guard=_is_feast,
    ),
    Rule(
        name="en/holidays/unit-before",
        pattern=rf"\bthe{GAP}(?P<unit>week|weekend|day){GAP}(?P<side>before|after){GAP}",
        tail=FEASTS,
        reader=rf"\bthe{GAP}(?P<unit>week|weekend|day){GAP}(?P<side>before|after){GAP}(?P<name>.+?){_YEAR}",
        build=_beside_feast,
        examples=("the week before Christmas", "the day after Thanksgiving 2019"),
        guard=_is_feast,
    ),
    Rule(
        name="en/holidays/in-the-new-year",
        pattern=rf"\bthe{GAP}new{GAP}year\b",
        build=lambda _: Modified(Within(Shifted(Grain.YEAR, 0), Feast("new-year")), Mod.START),
        examples=("the new year",),
        guard=lambda hit: hit.words.endswith("new year") and _is_of_year(hit),
    ),
    Rule(
        name="en/holidays/new-year",
        pattern=rf"\b(?:[Tt]he{GAP}New{GAP}Year|THE{GAP}NEW{GAP}YEAR)\b",
        build=lambda _: Feast("new-year"),
        cased=True,
        examples=("the New Year",),
        guard=lambda hit: not re.match(r"'s|\s(?:[A-Z]|resolution|hono[u]?rs|party)", hit.after()),
    ),
    Rule(
        name="en/holidays/advent",
        pattern=r"\bAdvent\b",
        build=lambda _: Range(Feast("advent-sunday"), Feast("christmas-eve")),
        cased=True,
        examples=("Advent",),
        guard=_is_advent,
    ),
)
