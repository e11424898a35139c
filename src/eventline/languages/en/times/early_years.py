"""English years of three figures where a text tells of kings and eras: "in 597", "from 527 to 565"."""

import re
from functools import lru_cache

from eventline.languages.en.times.reigns import RULERS
from eventline.model.meaning import Bound, CalendarDate, Meaning
from eventline.model.split import Piece, Split
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import GAP

_YEAR = r"[1-9][0-9]{2}"
_ERA = r"\b(?:B\.?C\.?E?\.?|A\.?D\.?|CE)(?:\b|\s)|\bcentury\b"
_DEEDS = (
    r"\b(?:siege|besieged|sacked|crowned|legions?|Vikings?|crusade|monks?|bapti[sz]ed|conquered|throne)\b"
)
_SIGNS = lazy(rf"{_ERA}|(?i:{RULERS}|{_DEEDS})")
# What goes on with a clause or ends it; a noun would be counted: "in 300 villages", "by 150 votes".
_CLAUSE = lazy(
    r"\s?(?:[.,;:)]\s?(?!\d)|\Z)|\s(?i:and|but|when|after|while|until|till|on|onwards?|by|with|under|at|to|he|she|it|they|the|an?|his|her|their|its"
    r"|this|both|one|another|was|were)\b|\s[A-Z][a-z’'-]+\b"
)
_UNITS = lazy(r"\s(?:BC|BCE|[A-Z]{2,})\b|\s(?:Mbps|Hz|MHz|GHz|MB|Kelvin|Celsius|Fahrenheit|Dalton)\b")
_RATE = lazy(r"\s(?:an?|per)\s(?:day|night|week|month|year)\b")
_GOES_ON = lazy(r"\s(?:until|till|on|onwards?)\b", re.IGNORECASE)  # "from 336 until his death"
_LONGEST = 200  # years from one end to the other


@lru_cache(maxsize=8)
def _tells_of_early_times(text: str) -> bool:
    return _SIGNS.search(text) is not None


def _is_year(hit: Surroundings) -> bool:
    _, after = hit.around()
    if _RATE.match(after):
        return False  # "about 960 a week"
    return _CLAUSE.match(after) is not None and not _UNITS.match(after) and _tells_of_early_times(hit.text)


def _is_one(hit: Surroundings) -> bool:
    is_from = hit.words[:4].lower() == "from"
    return _is_year(hit) and not (is_from and _GOES_ON.match(hit.after()) is None)


def _one(match: re.Match[str]) -> Split:
    start = match.start("year") - match.start()
    return Split((Piece(start, start + 3, CalendarDate(int(match["year"]))),))


def _both(match: re.Match[str]) -> Split | None:
    first, last = int(match["first"]), int(match["last"])
    if not first < last <= first + _LONGEST:
        return None
    base = match.start()
    return Split(
        tuple(
            Piece(match.start(end) - base, match.end(end) - base, CalendarDate(year), bound)
            for end, year, bound in (("first", first, Bound.OPENS), ("last", last, Bound.CLOSES))
        )
    )


RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/early-years/one",
        pattern=rf"\b(?:in|since|until|by|around|about|after|before|from){GAP}(?P<year>{_YEAR})\b",
        build=_one,
        examples=("in 597",),
        guard=_is_one,
    ),
    Rule(
        name="en/early-years/from-to",
        pattern=rf"\b(?:from|between){GAP}(?P<first>{_YEAR}){GAP}(?:to|until|and){GAP}(?P<last>{_YEAR})\b",
        build=_both,
        examples=("from 527 to 565", "between 632 and 661"),
        guard=_is_year,
    ),
)
