"""Coordination: the time of a verb of the sentence that another one beside or under it has too."""

import re
from collections.abc import Sequence

from attrs import evolve

from eventline.anchor.confidence import CARRIED
from eventline.anchor.timing import UNKNOWN, Timing
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.mention import Mention, Strength
from eventline.model.tense import Tense
from eventline.rules.lazy import lazy

_AND_THEN = lazy(r"\s+and\s+(?!later\b)(?:\w+ly\s+|then\s+|presumed\s+|believed\s+)?")
_FREE = lazy(r",\s+(?:\w+ly\s+)?$")
_AND = lazy(r"\s(?:and|but)\s+(?:\w{2,}ly\s+)?$")
_JOINED = lazy(r",?\s(?:and|but)\s*$")
_ELSEWHEN = lazy(r"\b(?:after|before|since|until|then|now|later|earlier|meanwhile)\b", re.IGNORECASE)
_CLOSE = 6  # characters between two clauses that "and" joins
_NEAR = 20  # characters before a verb


def of_verb_joined(document: Document, mentions: list[Mention], timings: list[Timing], k: int) -> Timing:
    """Return the timing of the verb before for marked mention *k*: "fell in May and closed", "…, hit by"."""
    m = mentions[k]
    if not m.is_verb:
        return UNKNOWN
    shared = _of_verb_behind(document.text, mentions, timings, k)
    if shared is not UNKNOWN:
        return shared
    if m.is_finite:
        return of_verb_beside(document, mentions, timings, k)
    lead = document.text[max(m.sentence.start, m.trigger.start - _NEAR) : m.trigger.start]
    return of_verb_before(mentions, timings, k) if _FREE.search(lead) is not None else UNKNOWN


def _of_verb_behind(text: str, mentions: list[Mention], timings: list[Timing], k: int) -> Timing:
    """Return the timing of the verb right behind "and", whose time is of both: "bought and sold in 1990"."""
    m, behind = mentions[k], range(k + 1, len(mentions))
    j = next((j for j in behind if mentions[j].is_verb), None)
    if j is None or _AND_THEN.fullmatch(text, m.trigger.end, mentions[j].trigger.start) is None:
        return UNKNOWN
    alike = mentions[j].tense is m.tense and timings[j].basis is Basis.EXPRESSION
    return evolve(timings[j], basis=Basis.CARRIED_OVER, confidence=CARRIED) if alike else UNKNOWN


def of_its_noun(mentions: list[Mention], timings: list[Timing], k: int) -> Timing:
    """Return the timing of the noun that verb *k* leaves it to: "made a flight in May"."""
    carries = (j for j, n in enumerate(mentions) if n.verb == mentions[k].trigger)
    return next((timings[j] for j in carries if timings[j].basis is Basis.EXPRESSION), UNKNOWN)


def of_its_verb(mentions: list[Mention], timings: list[Timing], k: int) -> Timing:
    """Return the timing that the text gives to the finite verb of the clause that mention *k* stands in."""
    at = mentions[k].trigger.start
    for j, m in enumerate(mentions):
        same = m.trigger.start == at or (m.at == at and mentions[k].tense is Tense.PAST)
        if j != k and same and timings[j].basis is Basis.EXPRESSION:
            return timings[j]  # "fought" and "fought for a year" were both marked; "made" of "made a loss"
        holds = m.is_finite and m.clause.start <= at < m.clause.end and j != k
        holds |= not mentions[k].is_verb and j == k - 1 and _is_object(m, mentions[k])
        if holds and timings[j].basis is Basis.EXPRESSION and not mentions[k].is_finite:
            return evolve(timings[j], basis=Basis.CARRIED_OVER, confidence=CARRIED)
    return UNKNOWN


def _is_object(verb: Mention, noun: Mention) -> bool:
    """Return whether the noun stands behind a verb without tense in its clause: "led Arlan to file suit"."""
    near = 0 < noun.trigger.start - verb.trigger.end <= _NEAR and noun.trigger.start < verb.clause.end
    return near and verb.is_verb and not verb.is_finite and verb.tense is not Tense.PAST


def of_verb_beside(document: Document, mentions: list[Mention], timings: list[Timing], k: int) -> Timing:
    """Return the timing of the verb just before it that "and" or a colon joins: "met on Monday and voted"."""
    m = mentions[k]
    j = next((j for j in range(k - 1, -1, -1) if mentions[j].is_finite), None)
    if j is None or m.tense is not Tense.PAST or m.is_perfect or m.strength is Strength.BACKGROUND:
        return UNKNOWN
    lead = document.text[max(m.sentence.start, m.at - _NEAR) : m.at].lower()
    follows = m.opener in {":", ";"} or (m.theme != "death" and _AND.search(lead) is not None)
    follows |= m.opener in {"when", "while"} and not m.was_before  # "On Friday she fell when the bus stopped"
    follows |= _is_main(m) and _is_main(mentions[j]) and _is_joined(document.text, m)
    joined = mentions[j].tense is Tense.PAST and mentions[j].clause.end <= m.trigger.start
    if not follows or not joined or mentions[j].status is not m.status:
        return UNKNOWN
    when = timings[j].when
    shares = (
        timings[j].basis is Basis.RELATIVE_EVENT
        and ", and" not in lead
        and m.clause.start - mentions[j].clause.end < _CLOSE
    )
    is_told = timings[j].basis is Basis.EXPRESSION or shares
    is_bounded = is_told and when is not None and when.is_bounded
    return evolve(timings[j], basis=Basis.CARRIED_OVER, confidence=CARRIED) if is_bounded else UNKNOWN


def share_bound(
    document: Document, mentions: Sequence[Mention], timings: list[Timing], members: Sequence[int]
) -> None:
    """Date the verbs beside one that another sentence dates: "Two days after the vote, they met and signed".

    Args:
        members: The mentions of one sentence, by their places in the text.
    """
    if all(timings[k].basis is not Basis.RELATIVE_EVENT for k in members):
        return
    here = [mentions[k] for k in members]
    for at, k in enumerate(members):
        if timings[k] is UNKNOWN and here[at].is_finite:
            timings[k] = of_verb_beside(document, here, [timings[j] for j in members], at)


def of_verb_before(mentions: list[Mention], timings: list[Timing], k: int) -> Timing:
    """Return the timing of the finite verb that a gerund goes on from: "fell on Friday, closing at 40"."""
    for j in range(k - 1, -1, -1):
        if mentions[j].is_finite and mentions[j].opener in {"", mentions[k].opener}:
            is_told = timings[j].basis is Basis.EXPRESSION
            return evolve(timings[j], basis=Basis.CARRIED_OVER, confidence=CARRIED) if is_told else UNKNOWN
    return UNKNOWN


def _is_main(m: Mention) -> bool:
    return not m.opener and m.frame is None and not m.was_before and m.theme not in {"statement", "death"}


def _is_joined(text: str, m: Mention) -> bool:
    """Return whether the clause goes on with another subject: "met in May, but the talks broke down"."""
    joined = _JOINED.search(text, m.sentence.start, m.clause.start)
    return joined is not None and _ELSEWHEN.search(text, m.clause.start, m.clause.end) is None
