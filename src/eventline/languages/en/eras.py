"""English decades, centuries and millennia: "the early 1990s", "the '90s", "the 20th century", "470s BC"."""

import re

from eventline.languages.en.numbers import ORDINAL, ordinal_number
from eventline.model.grain import Grain
from eventline.model.meaning import Block, Meaning
from eventline.rules.rule import Rule
from eventline.rules.words import APOSTROPHE, GAP, any_of

_DECADES = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}
_BC = r"(?P<bc>b\.c\.(?:e\.)?|bce?\b)"
_THE = rf"(?:the{GAP})?"


def _figures(match: re.Match[str]) -> Meaning:
    return Block(Grain.DECADE, int(match["years"]) // 10, bc=bool(match["bc"]))


def _short(match: re.Match[str]) -> Meaning:
    return Block(Grain.DECADE, 190 + int(match["years"]) // 10)


def _century(match: re.Match[str]) -> Meaning | None:
    number = ordinal_number(match["nth"])
    return Block(Grain.CENTURY, number - 1, bc=bool(match["bc"])) if 1 <= number <= 30 else None


def _millennium(match: re.Match[str]) -> Meaning | None:
    number = ordinal_number(match["nth"])
    return Block(Grain.MILLENNIUM, number - 1, bc=bool(match["bc"])) if 1 <= number <= 5 else None


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/eras/decade",
        pattern=rf"\b{_THE}(?P<years>[1-9][0-9]{{1,2}}0){APOSTROPHE}?s(?:{GAP}{_BC}|\b)",
        build=_figures,
        examples=("the 1990s", "1960's", "the 470s BC"),
        guard=lambda hit: (
            "bc" in hit.words.lower().replace(".", "") or len(re.sub(r"\D", "", hit.words)) == 4
        ),
    ),
    Rule(
        name="en/eras/short-decade",
        pattern=rf"(?:\b{_THE})?{APOSTROPHE}(?P<years>[1-9]0){APOSTROPHE}?s\b",
        build=_short,
        examples=("the '90s", "’60s"),
    ),
    Rule(
        name="en/eras/decade-in-words",
        pattern=rf"\bthe{GAP}(?:nineteen{GAP})?(?P<decade>{any_of(_DECADES)})\b",
        build=lambda match: Block(Grain.DECADE, 190 + _DECADES[match["decade"].lower()]),
        examples=("the nineties", "the twenties"),
        guard=lambda hit: not re.match(r"\s+(?:percent|per cent|degrees)", hit.after(), re.I),
    ),
    Rule(
        name="en/eras/century",
        pattern=rf"\b{_THE}(?P<nth>{ORDINAL})(?:{GAP}|-)(?:century|cent\.)(?:{GAP}{_BC})?",
        build=_century,
        examples=("the 20th century", "18th-century", "the fourth century BC"),
    ),
    Rule(
        name="en/eras/millennium",
        pattern=rf"\b{_THE}(?P<nth>{ORDINAL})(?:{GAP}|-)millennium(?:{GAP}{_BC})?",
        build=_millennium,
        examples=("the third millennium", "the 2nd millennium BC"),
    ),
)
