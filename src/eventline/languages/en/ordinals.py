"""English units counted inside a larger time: "the first week of May", "the last day of 2022"."""

import re

from eventline.languages.en import absolute, periods, relative, seasons
from eventline.languages.en.numbers import ORDINAL, ordinal_number
from eventline.languages.en.pieces import TIME
from eventline.languages.en.words import WEEKDAY_END, unit, weekday
from eventline.model.grain import Grain
from eventline.model.meaning import Meaning, Nth, Within
from eventline.rules.phrasebook import Phrasebook
from eventline.rules.rule import Rule
from eventline.rules.words import GAP, spaced

WHOLES: Phrasebook[Meaning] = Phrasebook((*absolute.RULES, *seasons.RULES, *periods.ONE, *relative.RULES))
_THE_MONTH = {"the month": "this month", "the year": "this year", "the quarter": "this quarter"}


def _nth(match: re.Match[str]) -> Meaning | None:
    words = spaced(match["whole"])
    whole = WHOLES.read(_THE_MONTH.get(words, match["whole"]))
    number = -1 if match["nth"].lower() in ("last", "final") else ordinal_number(match["nth"])
    if whole is None or not -1 <= number <= 53:
        return None
    if match["weekday"]:
        return Within(Nth(Grain.DAY, number, weekday(match["weekday"])), whole)
    return Within(Nth(unit(match["unit"]), number), whole)


def _of(whole: str) -> str:
    nth = rf"\b(?:the{GAP})?(?P<nth>last|final|{ORDINAL})"
    unit = rf"(?:(?P<weekday>{WEEKDAY_END})|(?P<unit>day|week|month))"
    return rf"{nth}{GAP}{unit}{GAP}(?:of|in){GAP}(?P<whole>{whole})"


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/ordinals/nth-of",
        pattern=_of(""),
        tail=TIME,
        reader=_of(".+"),
        build=_nth,
        examples=("the first week of May", "the last day of February", "the third Monday of June 2024"),
    ),
)
