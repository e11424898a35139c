"""English words that only a history uses of its own time: "the former king", "during this period".

News says "former" and "at the same time" of hardly anything in time, so the resolver keeps these where the
text tells a story (`eventline.resolve.story`).
"""

import re

from eventline.languages.en.numbers import ORDINAL, ordinal_number
from eventline.languages.en.words import DAY_PARTS
from eventline.model.grain import Grain
from eventline.model.meaning import Anchor, DayPart, Length, Meaning, Nth, Shifted, Toward, Vague, Within
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import DASH, GAP

_PLACED = lazy(
    r"\b(?:during|throughout|within|over|in|from|of|at|for|since|until|by|to)\s(?:much\sof\s|all\sof\s)?\Z",
    re.IGNORECASE,
)
_CONTRAST = lazy(r"\s+(?:of|was|is|and|or|were|are|being|had|in|the|an?)\b|\s*[.,;:)]", re.IGNORECASE)
_RAIDS = r"raids?|attacks?|battles?|fighting|march(?:es)?|assaults?|bomb(?:ing|ers?)|fighters?|landings?"


def _is_placed(hit: Surroundings) -> bool:
    return bool(_PLACED.search(hit.before()))


def _nth_day(match: re.Match[str]) -> Meaning:
    """Return a day, or its part, of something that the words do not date: a battle, a siege."""
    day = Within(Nth(Grain.DAY, ordinal_number(match["nth"]) if match["nth"] else -1), Vague(Toward.PAST))
    return Within(DayPart(DAY_PARTS[match["part"].lower()]), day) if match["part"] else day


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/histories/former",
        pattern=r"\bformer\b",
        build=lambda _: Vague(Toward.PAST),
        examples=("former",),
        guard=lambda hit: not _CONTRAST.match(hit.after()),
    ),
    Rule(
        name="en/histories/future",
        pattern=r"\bfuture\b",
        build=lambda _: Vague(Toward.FUTURE),
        examples=(),  # which of them are left to it, the guards of `vague` say
    ),
    Rule(
        name="en/histories/same-time",
        pattern=rf"\bthe{GAP}same{GAP}time\b",
        build=lambda _: Shifted(Grain.DAY, 0, Anchor.MENTIONED),
        examples=("the same time",),
        guard=lambda hit: (
            hit.alone or bool(re.search(r"\b(?:at|around|about)\s\Z", hit.before(), re.IGNORECASE))
        ),
    ),
    Rule(
        name="en/histories/this-period",
        pattern=rf"\b(?:(?:this|that|the{GAP}same){GAP}(?:period|era)|(?:this|that){GAP}time)\b",
        build=lambda match: Vague(Toward.THIS if match[0].lower().startswith("this") else Toward.PAST),
        examples=("this period", "that era"),
        guard=_is_placed,
    ),
    Rule(
        name="en/histories/a-long-time",
        pattern=rf"\ban?{GAP}(?:very{GAP})?(?:short|long|brief|prolonged|lengthy){GAP}(?:period|time)(?:{GAP}of{GAP}time)?\b",
        build=lambda _: Length(()),
        examples=("a very short time", "a long time"),
        guard=_is_placed,
    ),
    Rule(
        name="en/histories/nth-day",
        pattern=rf"\bthe{GAP}(?:(?P<nth>{ORDINAL})|final){GAP}(?:day|(?P<part>morning|afternoon|evening|night))\b",
        build=_nth_day,
        examples=("the second day", "the third evening", "the final day"),
        guard=lambda hit: hit.after(1) != "-",
    ),
    Rule(
        name="en/histories/night-raid",
        pattern=r"\bnight(?:-?time)?\b",
        build=lambda _: DayPart("NI"),
        examples=("nighttime",),
        guard=lambda hit: bool(re.match(rf"(?:{GAP}|{DASH})(?:{_RAIDS})\b", hit.after(), re.IGNORECASE)),
    ),
)
