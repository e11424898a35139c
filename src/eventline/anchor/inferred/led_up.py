"""Led up: what a happening followed is taken for news of its time: "quit on Friday after a dam burst"."""

import re
from collections.abc import Sequence

from attrs import evolve

from eventline.anchor.confidence import CARRIED
from eventline.anchor.timing import UNKNOWN, Timing
from eventline.model.event import Basis
from eventline.model.mention import Mention, Strength
from eventline.model.tense import Tense
from eventline.rules.lazy import lazy

_LONGEST = 366  # days of a time that still says when
_LENGTH = lazy(
    r"(?<!this )(?<!last )(?<!that )\b(hour|day|week|month|year|decade)s?\s+after\b", re.IGNORECASE
)
_LEAST = {"hour": 0, "day": 28, "week": 300, "month": 366, "year": 1_000, "decade": 10_000}  # days
_AFTER = lazy(r"\b(?:after|following|upon)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE)
_LEAD = 50  # characters before a noun
_MONTH = 28  # days
_NEAR = 20  # characters to both sides of where the clause begins


def led_up(m: Mention) -> bool:
    """Return whether the mention is the verb of such a clause, undated itself."""
    return m.opener == "after" and m.is_finite and m.strength in {Strength.CARRIED, Strength.MARKED}


def of_what_followed(
    text: str, mentions: Sequence[Mention], timings: Sequence[Timing], members: Sequence[int], k: int
) -> Timing:
    """Return the time of the verb that the clause of mention *k* follows in its sentence, if that is told.

    *members*: The places of the mentions of the sentence, in reading order.
    """
    here = mentions[k]
    for j in reversed(members[: members.index(k)]):
        m = mentions[j]
        if m.clause.start >= here.clause.start and timings[j].when is not None:
            break  # a noun of the clause tells it with a date
        if m.is_finite and m.clause.start < here.clause.start:
            return _carried(m, timings[j], _least(text, here))
    return UNKNOWN


def of_noun_followed(
    text: str, mentions: Sequence[Mention], timings: Sequence[Timing], members: Sequence[int], k: int
) -> Timing:
    """Return the month or year of what marked noun *k* led up to: "After a strike, it shut in May"."""
    noun = mentions[k]
    if noun.is_verb or noun.strength is not Strength.MARKED:
        return UNKNOWN
    lead = text[max(noun.sentence.start, noun.trigger.start - _LEAD) : noun.trigger.start]
    if _AFTER.search(lead) is None or _LENGTH.search(lead) is not None:
        return UNKNOWN
    told = [j for j in members if mentions[j].is_finite and timings[j].basis is Basis.EXPRESSION]
    return _carried(mentions[told[0]], timings[told[0]], _MONTH) if len(told) == 1 else UNKNOWN


def _least(text: str, m: Mention) -> int:
    """Return how many days a time must have to hold what was so long before: "weeks after he left"."""
    unit = _LENGTH.search(text, max(m.sentence.start, m.clause.start - _NEAR), m.clause.start + _NEAR)
    return 0 if unit is None else _LEAST[unit[1].lower()]


def _carried(m: Mention, timing: Timing, least: int) -> Timing:
    days = None if timing.when is None else timing.when.days
    told = m.status.took_place and m.tense is not Tense.FUTURE and m.strength is not Strength.BACKGROUND
    if not told or days is None or not least <= days <= _LONGEST:
        return UNKNOWN
    return evolve(timing, lasted=False, basis=Basis.CARRIED_OVER, confidence=CARRIED)
