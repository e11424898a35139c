"""English decades, centuries and millennia: "the early 1990s", "the '90s", "the 20th century", "470s BC"."""

import re

from eventline.languages.en.numbers import ORDINAL, ordinal_number
from eventline.model.grain import Grain
from eventline.model.meaning import Block, Meaning, Mod, Modified
from eventline.model.split import Piece, Split
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import APOSTROPHE, DASH, GAP, any_of, spaced

_DECADES = {
    "tens": 1,
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}
_HUNDREDS = {"seventeen": 170, "eighteen": 180, "nineteen": 190, "twenty": 200}
_HUNDREDS |= dict.fromkeys(("two thousand", "two thousand and"), 200)
_OTHERS = {"noughties": 200, "aughts": 200}
_BC = r"(?P<bc>b\.c\.(?:e\.)?|bce?\b)"
_NAMED_ERA = rf"{GAP}(?:{_BC}|a\.d\.|ad\b|c\.e\.|ce\b)"
_ERA = rf"(?:{_NAMED_ERA})?"
_THE = rf"(?:the{GAP})?"
_QUARTERS = {"first": Mod.START, "second": None, "third": None}
_QUARTERS |= dict.fromkeys(("fourth", "last", "final"), Mod.END)
_PARTS = {"early": Mod.START, "mid": Mod.MID, "late": Mod.END}
_NO_TIME = lazy(r"\s*(?:field\b|percent\b|per cent\b|degrees?\b|°|%|[CF]\b)", re.IGNORECASE)
_WARM = lazy(r"\b(?:temperatures?|highs?|lows?|mercury|scores?|shot|aged?|people in)\b", re.IGNORECASE)


def _figures(match: re.Match[str]) -> Meaning | None:
    """The 1800s are the years to 1899, the 2000s those to 2009; "the 60s" of the first century name it."""
    years = int(match["years"])
    if years < 1000 and match[0][-1] in "sS":
        return None
    if years % 100 == 0 and years < 2000 and not match["bc"]:
        return Block(Grain.CENTURY, years // 100)
    return Block(Grain.DECADE, years // 10, bc=bool(match["bc"]))


def _short(match: re.Match[str]) -> Meaning:
    return Block(Grain.DECADE, 190 + int(match["years"]) // 10)


def _in_words(match: re.Match[str]) -> Meaning | None:
    if match["other"]:
        return Block(Grain.DECADE, _OTHERS[match["other"].lower()])
    hundreds = _HUNDREDS[spaced(match["hundred"])] if match["hundred"] else 190
    decade = _DECADES[match["decade"].lower()]
    return Block(Grain.DECADE, hundreds + decade) if decade > 1 or match["hundred"] else None


def _century(match: re.Match[str]) -> Meaning | None:
    number = ordinal_number(match["nth"])
    return Block(Grain.CENTURY, number - 1, bc=bool(match["bc"])) if 1 <= number <= 30 else None


def _decade_of(match: re.Match[str]) -> Meaning | None:
    """Return the tenth of a century that "the first decade of the 20th century" is."""
    number, century = ordinal_number(match["nth"]), ordinal_number(match["century"])
    if not (1 <= number <= 10 and 1 <= century <= 30):
        return None
    return Block(Grain.DECADE, 10 * (century - 1) + number - 1)


def _quarter_of(match: re.Match[str]) -> Meaning | None:
    """Return a quarter of a century; the middle ones, for which TIMEX3 has no word, are all of it."""
    century, mod = _century(match), _QUARTERS[match["quarter"].lower()]
    return century if century is None or mod is None else Modified(century, mod)


def _centuries(match: re.Match[str]) -> Split | None:
    """Return both of "the 18th and early 19th centuries"."""
    numbers = [ordinal_number(match[group]) for group in ("nth", "last")]
    if not all(1 <= number <= 30 for number in numbers):
        return None
    blocks = [Block(Grain.CENTURY, number - 1, bc=bool(match["bc"])) for number in numbers]
    first, last = (
        Modified(block, _PARTS[match[part].lower()]) if match[part] else block
        for block, part in zip(blocks, ("of_first", "of_last"), strict=True)
    )
    base, start = match.start(), match.start("of_last" if match["of_last"] else "last")
    return Split((Piece(0, match.end("nth") - base, first), Piece(start - base, match.end() - base, last)))


def _millennium(match: re.Match[str]) -> Meaning | None:
    number = ordinal_number(match["nth"])
    return Block(Grain.MILLENNIUM, number - 1, bc=bool(match["bc"])) if 1 <= number <= 5 else None


def _is_decade(hit: Surroundings) -> bool:
    """Return whether "the 60s" are years, not degrees or a person's age."""
    if not hit.words.lower().startswith("the"):
        return False  # "nineties" alone; "the early nineties" is read as a part of it
    return not _NO_TIME.match(hit.after()) and not _WARM.search(hit.before())


ONE: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/eras/decade",
        pattern=rf"\b{_THE}(?P<years>[1-9][0-9]{{0,2}}0){APOSTROPHE}?s(?:{_NAMED_ERA}|\b)",
        build=_figures,
        examples=("the 1990s", "1960's", "the 470s BC", "the 1800s", "the 50s BC", "the 60s AD"),
    ),
    Rule(
        name="en/eras/short-decade",
        pattern=rf"(?:\b{_THE})?{APOSTROPHE}(?P<years>[1-9]0){APOSTROPHE}?s\b",
        build=_short,
        examples=("the '90s", "’60s"),
    ),
    Rule(
        name="en/eras/bare-decade",
        pattern=rf"\b{_THE}(?P<years>[2-9]0){APOSTROPHE}?s\b",
        build=_short,
        examples=("the 90s", "the 60's"),
        guard=_is_decade,
    ),
    Rule(
        name="en/eras/decade-in-words",
        pattern=(
            rf"\b{_THE}(?:(?:(?P<hundred>{any_of(_HUNDREDS)})(?:{GAP}|{DASH})|(?:roaring|swinging){GAP})?"
            rf"(?P<decade>{any_of(_DECADES)})|(?P<other>{any_of(_OTHERS)}))\b"
        ),
        build=_in_words,
        examples=(
            "the nineties",
            "the eighteen-nineties",
            "the Roaring Twenties",
            "the noughties",
            "the twenty-tens",
        ),
        guard=_is_decade,
    ),
    Rule(
        name="en/eras/century",
        pattern=rf"\b{_THE}(?P<nth>{ORDINAL})(?:{GAP}|-)(?:century|cent\.){_ERA}",
        build=_century,
        examples=("the 20th century", "18th-century", "the fourth century BC", "the 5th century AD"),
    ),
    Rule(
        name="en/eras/decade-of-century",
        pattern=rf"\bthe{GAP}(?P<nth>{ORDINAL}){GAP}decade{GAP}of{GAP}the{GAP}(?P<century>{ORDINAL}){GAP}century\b",
        build=_decade_of,
        examples=("the first decade of the 20th century",),
    ),
    Rule(
        name="en/eras/quarter-of-century",
        pattern=(
            rf"\bthe{GAP}(?P<quarter>{any_of(_QUARTERS)}){GAP}quarter{GAP}of{GAP}the{GAP}"
            rf"(?P<nth>{ORDINAL}){GAP}century{_ERA}"
        ),
        build=_quarter_of,
        examples=("the last quarter of the 19th century", "the third quarter of the fourth century BC"),
    ),
    Rule(
        name="en/eras/millennium",
        pattern=rf"\b{_THE}(?P<nth>{ORDINAL})(?:{GAP}|-)millennium{_ERA}",
        build=_millennium,
        examples=("the third millennium", "the 2nd millennium BC"),
    ),
)
RULES: tuple[Rule[Meaning | Split], ...] = (
    *ONE,
    Rule(
        name="en/eras/centuries",
        pattern=(
            rf"\b{_THE}(?:(?P<of_first>early|mid|late)(?:{GAP}|{DASH}))?(?P<nth>{ORDINAL})"
            rf"(?:{GAP}(?:and|or|to){GAP}|{DASH}){_THE}"
            rf"(?:(?P<of_last>early|mid|late)(?:{GAP}|{DASH}))?(?P<last>{ORDINAL})"
            rf"{GAP}centur(?:ies|y){_ERA}"
        ),
        build=_centuries,
        examples=(
            "the 19th and 20th centuries",
            "the late 18th and early 19th centuries",
            "the fifth to third centuries BC",
        ),
    ),
)
