"""Conjuncts: the verbs that one time dates together: "On Monday they tried to leave and failed"."""

from collections.abc import Sequence

from attrs import evolve

from eventline.languages.en.events.verbs import PHASE, TRYING
from eventline.model.mention import Mention, Strength
from eventline.model.timex import Timex

_LEADING = 4  # characters between "tried" and "leave"


def with_coordinates(mentions: Sequence[Mention], verb: int, x: Timex) -> list[int]:
    """Return the verb and, where the time is in front of it, the verbs that share its subject."""
    inner = _led_to(mentions, verb)
    m = mentions[verb]
    found = [verb] if inner is None else [verb, inner]
    if x.start > m.trigger.start:
        return found
    told = m if inner is None else evolve(m, actors=mentions[inner].actors)
    return found + [k for k, other in enumerate(mentions) if k not in found and _shares(told, other)]


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
