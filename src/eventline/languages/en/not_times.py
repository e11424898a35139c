"""English names and figures that look like times and are not: "Friday Night Lights", "Route 66"."""

import re

from eventline.model.meaning import Meaning
from eventline.rules.rule import IGNORED, Rule, Surroundings
from eventline.rules.words import GAP, any_of

_NAMES = (
    rf"friday{GAP}night{GAP}lights",
    rf"saturday{GAP}night{GAP}live",
    rf"march{GAP}madness",
    rf"(?:20th|twentieth|21st){GAP}century(?:-|{GAP})fox",
    rf"(?:new{GAP}york|washington|financial|sunday|irish|moscow|kyiv|los{GAP}angeles){GAP}times",
    rf"second{GAP}(?:world{GAP}war|amendment|lady|hand|floor|round|place)",
    rf"(?:million|long){GAP}march",
    rf"(?:russell?|windows|area){GAP}(?:2000|1000|3000)",
    rf"the{GAP}daily{GAP}(?:mail|telegraph|mirror|express|beast|show|star)",
)
_FIGURES = (
    r"(?:v|version|ver\.)\s{0,2}[0-9]{1,4}(?:\.[0-9]{1,4}){1,3}",
    r"[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}",
    r"\+?[0-9]{1,3}[- ]\(?[0-9]{3}\)?[- ][0-9]{3,4}[- ][0-9]{4}",
    r"\(?[0-9]{3}\)?[- ][0-9]{3}[- ][0-9]{4}",
    rf"(?:route|highway|flight|article|section|page|room|channel|interstate|boeing|airbus|resolution){GAP}[0-9]{{1,4}}",
)
_MAKES = (
    *(
        "acura",
        "alfa",
        "audi",
        "bentley",
        "bmw",
        "buick",
        "cadillac",
        "chevrolet",
        "chevy",
        "chrysler",
        "citroen",
    ),
    *(
        "dodge",
        "ferrari",
        "fiat",
        "ford",
        "gmc",
        "harley",
        "honda",
        "hyundai",
        "jaguar",
        "jeep",
        "kawasaki",
        "kia",
    ),
    *(
        "lada",
        "lexus",
        "lincoln",
        "mazda",
        "mercedes",
        "mercury",
        "mini",
        "mitsubishi",
        "nissan",
        "oldsmobile",
        "opel",
    ),
    *(
        "peugeot",
        "plymouth",
        "pontiac",
        "porsche",
        "renault",
        "rolls",
        "saab",
        "skoda",
        "subaru",
        "suzuki",
        "tesla",
    ),
    *("toyota", "trabant", "triumph", "vauxhall", "volkswagen", "volvo", "vw", "yamaha"),
)
_OWNER = re.compile(
    r"(?:\b(?:an?|his|her|their|my|your|our|old|blue|red|black|white|silver|green|gr[ae]y)|'s)\s+\Z", re.I
)


def _is_model_year(hit: Surroundings) -> bool:
    """Return whether the year is that of a car: "her 2004 Toyota", not "in 2004 Toyota said"."""
    return bool(_OWNER.search(hit.before()))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/not-times/model-year",
        pattern=rf"\b(?:19|20)[0-9]{{2}}{GAP}{any_of(_MAKES)}\b",
        build=lambda _: IGNORED,
        examples=(),
        guard=_is_model_year,
    ),
    Rule(
        name="en/not-times/name",
        pattern=rf"\b(?:{'|'.join(_NAMES)})\b",
        build=lambda _: IGNORED,
        examples=(),
    ),
    Rule(
        name="en/not-times/figure",
        pattern=rf"\b(?:{'|'.join(_FIGURES)})\b",
        build=lambda _: IGNORED,
        examples=(),
    ),
)
