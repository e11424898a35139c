"""English figures that look like times and are not: "Route 66", "v. 3.12.1", "her 2004 Toyota"."""

import re

from eventline.model.meaning import Meaning
from eventline.rules.lazy import lazy
from eventline.rules.rule import IGNORED, Rule, Surroundings
from eventline.rules.words import GAP, MAYBE, any_of
from eventline.syntax.wordlist import words

_FIGURES = (
    r"(?:v|version|ver\.)\s{0,2}[0-9]{1,4}(?:\.[0-9]{1,4}){1,3}",
    r"[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}",
    r"\+?[0-9]{1,3}[- ]\(?[0-9]{3}\)?[- ][0-9]{3,4}[- ][0-9]{4}",
    r"\(?[0-9]{3}\)?[- ][0-9]{3}[- ][0-9]{4}",
    rf"(?:pp?\.|pages|verses|lines){MAYBE}[0-9]{{1,4}}(?:{MAYBE}-{MAYBE}[0-9]{{1,4}})?",
    rf"(?:directive|regulation|decision|decree|law|order){GAP}(?:\([a-z]{{2,4}}\){GAP})?(?:no\.?{GAP})?[0-9]{{1,4}}/[0-9]{{1,4}}",
    rf"nos?\.?{GAP}[0-9]{{4}}-[0-9]{{1,6}}",
    rf"(?:u\.s\.c\.|c\.f\.r\.){GAP}(?:§{MAYBE})?[0-9]{{1,4}}",
    rf"(?:route|gate|platform|suite|docket|highway|flight|article|section|page|room|channel|interstate|boeing|airbus|resolution){GAP}[0-9]{{1,4}}",
)
_MAKES = words(
    """acura alfa audi bentley bmw buick cadillac chevrolet chevy chrysler citroen dodge ferrari fiat ford
    gmc harley honda hyundai jaguar jeep kawasaki kia lada lexus lincoln mazda mercedes mercury mini
    mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche renault rolls saab skoda subaru
    suzuki tesla toyota trabant triumph vauxhall volkswagen volvo vw yamaha"""
)
_OWNER = lazy(
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
        examples=("2004 Toyota",),
        guard=_is_model_year,
    ),
    Rule(
        name="en/not-times/figure",
        pattern=rf"\b(?:{'|'.join(_FIGURES)})\b",
        build=lambda _: IGNORED,
        examples=("Route 66", "version 3.12.1"),
    ),
)
