"""Conjuncts: the verbs that one time dates together: "On Monday they tried to leave and failed"."""

import re
from collections.abc import Sequence

from attrs import evolve

from eventline.anchor.windows import fineness
from eventline.languages.en.events.verbs import PHASE, TRYING
from eventline.model.mention import Mention, Strength
from eventline.model.tense import Tense
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy

_OPENS = lazy(r"(?:(?:in|on|by|during|early|late|since|the|and|but|then)\s+)*", re.IGNORECASE)
_JOINED = lazy(r",?\s(?:and|but)\s*$")
INSERTING = frozenset({"who", "which", "whose", "whom"})
_LEADING = 4  # characters between "tried" and "leave"


def with_coordinates(mentions: Sequence[Mention], verb: int, x: Timex, text: str) -> list[int]:
    """Return the verb and, where the time is in front of it, the verbs that share its subject.

    Behind an insertion the sentence goes on without its time: "Arlan, which on Friday cut jobs, fell 7%".
    """
    inner = _led_to(mentions, verb)
    m = mentions[verb]
    found = [verb] if inner is None else [verb, inner]
    if x.start > m.trigger.start:
        return found
    told = m if inner is None else evolve(m, actors=mentions[inner].actors)
    others = [k for k, other in enumerate(mentions) if k not in found and _shares(told, other)]
    if m.opener in INSERTING and m.clause.start <= x.start:
        others = [k for k in others if mentions[k].opener or _is_joined(mentions[k], text)]
    return found + others


def _led_to(mentions: Sequence[Mention], verb: int) -> int | None:
    """Return the infinitive or gerund that a verb of trying or beginning leaves it to: "tried to take"."""
    m, k = mentions[verb], verb + 1
    if m.strength is not Strength.BACKGROUND or m.lemma not in TRYING | PHASE or k >= len(mentions):
        return None
    near = mentions[k].trigger.start - m.trigger.end <= _LEADING and not mentions[k].is_finite
    return k if near and mentions[k].is_verb else None


def _shares(m: Mention, other: Mention) -> bool:
    return (
        other.is_finite
        and other.trigger.start > m.trigger.start
        and other.opener in {"", m.opener}
        and other.frame == m.frame
        and other.tense is m.tense
        and other.actors[:1] == m.actors[:1]
    )


def with_clauses_beside(
    mentions: Sequence[Mention], owned: dict[int, list[Timex]], text: str
) -> dict[int, list[Timex]]:
    """Return *owned* with the time that opens a sentence given to the main clauses that "and" or "but" joins.

    "In May, Arlan bought the yard, and its chief left": both in May, unless another time stands between.
    """
    every = [x for times in owned.values() for x in times]
    shared = dict(owned)
    for k, times in owned.items():
        m = mentions[k]
        fronted = [x for x in times if x.end < m.at and _OPENS.fullmatch(text, m.sentence.start, x.start)]
        for j in range(k + 1, len(mentions)) if fronted and _is_told(m) else ():
            n = mentions[j]
            apart = any(m.at < x.start < n.clause.end for x in every)
            if _is_told(n) and n.frame == m.frame and not apart and _is_joined(n, text):
                shared.setdefault(j, fronted)
    return shared


def without_shared(mentions: Sequence[Mention], owned: dict[int, list[Timex]]) -> dict[int, list[Timex]]:
    """Return *owned* without times from another clause where a mention's own clause has one told as closely.

    "In 1998 Arlan paid for the mill, and sold it nine years later": sold in 2007 only.
    """
    verbs = [m for m in mentions if m.is_finite]
    return {k: _own(mentions[k], times, verbs) for k, times in owned.items()}


def _own(m: Mention, times: list[Timex], verbs: Sequence[Mention]) -> list[Timex]:
    before = max((n.at for n in verbs if n.at < m.at), default=0)
    own = [fineness(x) for x in times if m.clause.start <= x.start < m.clause.end]
    return [x for x in times if x.end > before or not own or fineness(x) < min(own)]


def _is_told(m: Mention) -> bool:
    plain = m.is_finite and m.tense is Tense.PAST and not (m.is_perfect or m.was_before)
    return plain and m.status.took_place and not m.opener


def _is_joined(m: Mention, text: str) -> bool:
    return _JOINED.search(text, m.sentence.start, m.clause.start) is not None
