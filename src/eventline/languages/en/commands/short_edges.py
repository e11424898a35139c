"""English edges of time as commands name them: "end of month", "EOD", "the end of Thursday", "new year"."""

import re

from eventline.languages.en.times.dayparts import DATES
from eventline.languages.en.times.turns import DAYS
from eventline.languages.en.words import WEEKDAY_END, unit
from eventline.model.grain import Grain
from eventline.model.meaning import Clock, Meaning, Mod, Modified, Shifted, Within
from eventline.rules.phrasebook import Phrasebook
from eventline.rules.rule import Rule
from eventline.rules.words import GAP, any_of, spaced

_DATES: Phrasebook[Meaning] = Phrasebook(DATES)
_HOURS_OF = {
    **dict.fromkeys(("eod", "end of day", "end of the day"), Clock(23, 59, 59, precise=Grain.SECOND)),
    **dict.fromkeys(
        ("cob", "close of business", "close of play", "eob", "end of business"), Clock(17, precise=Grain.HOUR)
    ),
}
_EDGES_OF = _HOURS_OF | {
    words: Modified(Shifted(grain, 0), mod)
    for grain in (Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR)
    for begins, mod in (("beginning of ", Mod.START), ("end of ", Mod.END))
    for words in (f"{begins}{grain.value}", f"{begins[0]}o{grain.value[0]}")
}


def _end_of_day(match: re.Match[str]) -> Meaning | None:
    day = _DATES.read(match["words"])
    return None if day is None else Within(_HOURS_OF["eod"], day)


def _edge_of_unit(match: re.Match[str]) -> Meaning:
    turn = -1 if spaced(match["turn"]) in ("last", "past", "previous") else 1
    edge = Mod.END if match["edge"].lower() == "end" else Mod.START
    return Modified(Shifted(unit(match["unit"]), turn), edge)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/short-edges/end-of-day",
        pattern=rf"\b(?:the{GAP})?end{GAP}of{GAP}(?:the{GAP})?(?P<words>{WEEKDAY_END}|{any_of(DAYS)})\b",
        build=_end_of_day,
        examples=("end of Thursday", "the end of tomorrow"),
    ),
    Rule(
        name="en/short-edges/edge-of-unit",
        pattern=(
            rf"\b(?:the{GAP})?(?P<edge>beginning|start|end){GAP}of{GAP}(?:the{GAP})?"
            rf"(?P<turn>past|previous|coming|upcoming|following){GAP}(?P<unit>week|month|quarter|year)\b"
        ),
        build=_edge_of_unit,
        examples=("the end of the past month", "start of coming week"),
    ),
    Rule(
        name="en/short-edges/edge",
        pattern=rf"\b(?:the{GAP})?(?P<words>{any_of(_EDGES_OF)})\b",
        build=lambda match: _EDGES_OF[spaced(match["words"])],
        examples=("EOM", "end of month"),
        guard=lambda hit: hit.words not in ("bow", "bom", "boq", "boy") or hit.alone,
    ),
)
