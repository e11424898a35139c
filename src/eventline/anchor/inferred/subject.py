"""Subject: harm has the time of the disaster that did it: "The quake that hit Lima in 1974 killed two"."""

from collections.abc import Sequence

from attrs import evolve

from eventline.anchor.confidence import CARRIED
from eventline.anchor.timing import UNKNOWN, Timing
from eventline.model.event import Basis
from eventline.model.mention import Mention, Strength
from eventline.model.tense import Tense
from eventline.rules.lazy import lazy

_LEAD = lazy(r"(?:But\s+|And\s+)?(?:[\w’'-]+\s+){0,4}")
HARM = frozenset({"fighting", "death", "disaster", "crime"})
_RELATIVE = frozenset({"that", "which"})
_NEAR = 12  # characters
_AND = lazy(r"\band\s+$")


def of_its_subject(text: str, mentions: Sequence[Mention], timings: Sequence[Timing], k: int) -> Timing:
    """Return the time of the noun that opens the sentence for the verb of harm *k*, else of its clause.

    An unmarked verb takes the latter only: "Fires in 2004 killed nine" is told by its noun. A marked one of
    whatever kind has the time right before it: "The auction in 2007 failed".
    """
    m, noun = mentions[k], mentions[0]
    if k == 0 or noun.is_verb or not _LEAD.fullmatch(text, m.sentence.start, noun.trigger.start):
        return UNKNOWN
    if _is_behind_time(m, timings[0]):
        return evolve(timings[0], basis=Basis.CARRIED_OVER, confidence=CARRIED)
    if not _tells(m) or noun.theme not in HARM:
        return UNKNOWN
    between = [j for j in range(1, k) if mentions[j].is_finite]
    if between and _AND.search(text, m.sentence.start, m.trigger.start) and not mentions[between[-1]].opener:
        between.pop()  # "destroyed the mill and killed nine"
    if any(mentions[j].opener not in _RELATIVE or mentions[j].theme not in HARM for j in between):
        return UNKNOWN
    asked = [0] if m.strength is Strength.MARKED else []
    dated = [timings[j] for j in (*asked, *between) if timings[j].basis is Basis.EXPRESSION]
    if not dated or dated[0].lasted:
        return UNKNOWN
    return evolve(dated[0], basis=Basis.CARRIED_OVER, confidence=CARRIED)


def _is_behind_time(m: Mention, timing: Timing) -> bool:
    """Return whether the plain past *m* stands right behind the time of *timing*."""
    plain = m.is_verb and m.is_finite and m.tense is Tense.PAST and not (m.is_perfect or m.was_before)
    if not plain or m.strength is not Strength.MARKED or m.theme == "statement" or m.opener:
        return False
    told = timing.expression if timing.basis is Basis.EXPRESSION else None
    return told is not None and 0 < m.at - told.end <= _NEAR


def _tells(m: Mention) -> bool:
    told = m.is_verb and m.is_finite and m.theme in HARM
    return told and m.tense is Tense.PAST and not m.opener and m.strength is not Strength.BACKGROUND
