"""English figures that look like times and are not: "Route 66", "v. 3.12.1"."""

from eventline.model.meaning import Meaning
from eventline.rules.rule import IGNORED, Rule
from eventline.rules.words import GAP, MAYBE

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

RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/not-times/figure",
        pattern=rf"\b(?:{'|'.join(_FIGURES)})\b",
        build=lambda _: IGNORED,
        examples=("Route 66", "version 3.12.1"),
    ),
)
