"""English units counted back in other words: "two years back", "two summers ago"."""

import re

from eventline.languages.en.numbers import CARDINAL
from eventline.languages.en.times.counted import ABOUT_WORD, COUNT, SOME, count_of, counted
from eventline.languages.en.words import SEASON, SEASONS
from eventline.model.grain import Grain
from eventline.model.meaning import Meaning, NamedUnit, Shifted, Toward, Vague, Within
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import GAP

_MOVED = lazy(
    r"\b(?:set|put|push(?:ed)?|mov(?:ed|ing)|goes|went|go|going|dates?|dating|look(?:s|ing)?)\s(?:\w+\s)?\Z",
    re.I,
)
_BACK_THEN = lazy(r"\s?(?:[.,;:!?)]|\Z)|\s(?:when|and|he|she|we|they|it|I|there|you|the|had|was|were)\b")


def _is_back(hit: Surroundings) -> bool:
    """Return whether "two years back" is two years ago: not in "it set him two years back"."""
    return _BACK_THEN.match(hit.after()) is not None and _MOVED.search(hit.before()) is None


def _seasons_ago(match: re.Match[str]) -> Meaning:
    season = NamedUnit(Grain.SEASON, SEASONS[match["season"].lower()])
    return Within(season, Shifted(Grain.YEAR, -count_of(match["count"])))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/counted-back/seasons-ago",
        pattern=rf"\b(?P<count>{CARDINAL}|[2-9]){GAP}(?P<season>{SEASON})s{GAP}ago\b",
        build=_seasons_ago,
        examples=("two summers ago", "three winters ago"),
    ),
    Rule(
        name="en/counted-back/units-back",
        pattern=rf"\b{ABOUT_WORD}{COUNT}{GAP}(?P<unit>day|week|month|year|decade)s?{GAP}(?P<way>back)\b",
        build=counted,
        examples=("two years back", "a week back"),
        guard=_is_back,
    ),
    Rule(
        name="en/counted-back/some-units-back",
        pattern=rf"\b(?:(?:{SOME}){GAP})(?:day|week|month|year)s{GAP}back\b",
        build=lambda _: Vague(Toward.PAST),
        examples=("a couple of years back", "some months back"),
        guard=_is_back,
    ),
)
