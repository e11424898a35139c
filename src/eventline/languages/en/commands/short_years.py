"""English years and parts of them as commands write them: "q1-2019", "2016 H2", "CY18", "in 70's"."""

import re

from eventline.languages.en.commands.beside import MONTH_BEGINS
from eventline.languages.en.numbers import HUNDREDS, number, two_digit_year
from eventline.languages.en.times.guards.years import is_year_in_words
from eventline.languages.en.words import MONTHS, month
from eventline.model.grain import Grain
from eventline.model.meaning import Block, CalendarDate, Meaning, NamedUnit
from eventline.model.split import Piece, Split
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import GAP, any_of

_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_TWENTIETH = 190  # decades


def _decade(match: re.Match[str]) -> Split:
    """Return the decade, without the word before it."""
    said = "tens" if match["tens"] else "words"
    tens = int(match["tens"]) if match["tens"] else _DECADES.index(match["words"].lower()) + 2
    base = match.start()
    return Split(
        (Piece(match.start(said) - base, match.end() - base, Block(Grain.DECADE, _TWENTIETH + tens)),)
    )


def _part_of_year(match: re.Match[str]) -> Meaning:
    part = match["part"] or match["part_"]
    grain = Grain.QUARTER if part[0] in "qQ" else Grain.HALF
    return NamedUnit(grain, int(part[1]), int(match["year"] or match["year_"]))


def _short_year(match: re.Match[str]) -> Meaning:
    in_year = int(match["year"]) if len(match["year"]) > 2 else two_digit_year(match["year"])
    is_fiscal = match["whose"].lower() == "f"
    return NamedUnit(Grain.YEAR, year=in_year, fiscal=True) if is_fiscal else CalendarDate(in_year)


_MONTH_PLACE = lazy(
    r"\b(?:in|by|since|until|till|before|after|from|through|during|next|last|early|mid|late)[\s-]\Z",
    re.IGNORECASE,
)
_MONTH_ENDS = lazy(
    r"\s?(?:[.,;!?)-]|\Z)|\s(?:and|or|to|at|on|in|for|with|of|through|until|till|this|next|last|\d{4})\b"
)
_NAME = rf"{MONTH_BEGINS}[a-z]*"
_TO_MONTH = lazy(rf"\s?(?:-|–|to|thru|through|till?|until)\s?{_NAME}\b", re.IGNORECASE)
_MONTH_TO = lazy(rf"\b{_NAME}\.?\s?(?:-|–|to|thru|through|till?|until)\s?\Z", re.IGNORECASE)


def _is_month(hit: Surroundings) -> bool:
    """Return whether "may" in small letters is the month: "in may", not "it may rain"."""
    before, after = hit.before(), hit.after()
    if hit.words.istitle() and (_TO_MONTH.match(after) or _MONTH_TO.search(before)):
        return True  # "Aug thru Oct"
    return bool(_MONTH_PLACE.search(before) and _MONTH_ENDS.match(after))


RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/short-years/calendar-year",
        pattern=r"\b(?P<whose>[cf])y\s?(?P<year>(?:19|20)?[0-9]{2})\b",
        build=_short_year,
        examples=("CY18", "cy 2019", "fy19"),
    ),
    Rule(
        name="en/short-years/decade",
        pattern=(
            rf"\b(?:in|of|during|from|since|and)(?:{GAP}the)?{GAP}"
            rf"(?:'?(?P<tens>[2-9])0'?s|(?P<words>{any_of(_DECADES)}))\b"
        ),
        build=_decade,
        examples=("in 70's", "since nineties"),
        guard=lambda hit: not re.match(r"\s?(?:sec|min)", hit.after()),
    ),
    Rule(
        name="en/short-years/in-hundreds",
        pattern=rf"\b(?:(?:the{GAP})?year{GAP})?(?P<year>{HUNDREDS})\b",
        build=lambda match: CalendarDate(number(match["year"])),
        examples=("one thousand six hundred and six",),
        guard=lambda hit: "year" in hit.words.lower() or is_year_in_words(hit),
    ),
    Rule(
        name="en/short-years/month",
        pattern=rf"\b(?P<month>{any_of(name for name in MONTHS if len(name) < 6)})\b",
        build=lambda match: CalendarDate(month=month(match["month"])),
        examples=("may", "march"),
        guard=_is_month,
    ),
    Rule(
        name="en/short-years/part-of-year",
        pattern=(
            r"\b(?:(?P<year>[12][0-9]{3})[- ]?(?P<part>[qh][1-4])"
            r"|(?P<part_>[qh][1-4])(?:[- ]|\s?of\s)?(?P<year_>[12][0-9]{3}))\b"
        ),
        build=_part_of_year,
        examples=("2018Q4", "2016 H2", "q1-2019"),
    ),
)
