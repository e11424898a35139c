"""Doing: what a happening told before did, it did on its own day: "The attack killed nine people"."""

from collections.abc import Sequence

from attrs import evolve

from eventline.anchor.confidence import CARRIED
from eventline.anchor.relative.coreference import FAR, alike
from eventline.anchor.timing import UNKNOWN, Timing, single_day
from eventline.languages.en.events.lexicon import lexicon
from eventline.model.event import Basis
from eventline.model.mention import Mention, Strength
from eventline.model.span import Span
from eventline.model.tense import Tense
from eventline.rules.lazy import lazy

_DOER = lazy(
    r"(?:But |And |Meanwhile, )?(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:[\w’'-]+\s+){0,2}?(?P<noun>[a-z]+)\b"
)
_CAUSE = lazy(r"(?i)\b(?:in|by|during|after)\s+(?:[\w’'-]+\s+){1,4}?(?:that|which)\b")
_HARD = frozenset({"fighting", "death", "disaster", "crime"})
_TOLD = frozenset({Strength.NEWS, Strength.CARRIED})
_NEAR = 5  # mentions back in which what it means is sought


def date_doings(text: str, mentions: Sequence[Mention], timings: list[Timing]) -> None:
    """Date what an attack or a disaster that the text took for known did: by the day of that.

    "A gunman opened fire on Sunday. The attack killed nine people": they died on Sunday.
    """
    for k, m in enumerate(mentions):
        noun = _doer(text, m) if timings[k] is UNKNOWN and _is_doing(m) else None
        other = None if noun is None else _meant(text, mentions, timings, k, noun)
        if other is not None:
            timings[k] = evolve(timings[other], lasted=False, basis=Basis.CARRIED_OVER, confidence=CARRIED)
    _date_by_cause(text, mentions, timings)


def _date_by_cause(text: str, mentions: Sequence[Mention], timings: list[Timing]) -> None:
    """Date harm by what did it, told behind it with its time: "died in a quake that hit Lima in 1999"."""
    for k, m in enumerate(mentions):
        if timings[k] is not UNKNOWN or not m.is_finite or m.theme not in _HARD:
            continue
        cause = next((j for j in range(k + 1, len(mentions)) if mentions[j].is_finite), k)
        if _is_its_cause(text, m, mentions[cause]) and timings[cause].basis is Basis.EXPRESSION:
            timings[k] = evolve(timings[cause], basis=Basis.CARRIED_OVER, confidence=CARRIED)


def _is_its_cause(text: str, m: Mention, cause: Mention) -> bool:
    """Return whether a clause says of what the verb was done in: "in a quake that hit Lima"."""
    if cause.sentence != m.sentence or cause.opener not in {"that", "which"} or cause.at < m.at:
        return False
    return _CAUSE.search(text, m.trigger.end, cause.clause.start + len("which")) is not None


def _is_doing(m: Mention) -> bool:
    told = m.is_verb and m.is_finite and m.strength in _TOLD
    return told and m.theme in _HARD and m.tense is Tense.PAST and not (m.opener or m.quoted or _has(m))


def _has(m: Mention) -> bool:
    """Return whether the verb tells what is so by now, "has killed 20"; "had destroyed it" is of its day."""
    return m.is_perfect and not m.was_before


def _doer(text: str, m: Mention) -> Span | None:
    """Return the noun of a happening that is the subject of the clause and is taken for known."""
    found = _DOER.match(text, m.clause.start, m.at)
    if found is None or found["noun"] not in lexicon().nouns:
        return None
    return Span(*found.span("noun"))


def _meant(text: str, mentions: Sequence[Mention], timings: list[Timing], k: int, noun: Span) -> int | None:
    """Return the dated mention before *k* that the noun means: one alike, else the one attack told before."""
    words = lexicon()
    lemma = words.nouns[noun.of(text)]
    theme = words.noun_themes.get(lemma, "other")
    if theme not in _HARD:
        return None
    named = evolve(mentions[k], trigger=noun, verb=None, lemma=lemma, theme=theme, actors=())
    named = evolve(named, is_verb=False, is_finite=False)
    first = max(0, k - FAR)
    other = alike([*mentions[first:k], named], timings[first:k], k - first, text)
    if other is not None and single_day(timings[first + other].when) is not None:
        return first + other
    before = [j for j in range(max(0, k - _NEAR), k) if _is_attack(mentions[j], timings[j])]
    return before[-1] if before and len({timings[j].when for j in before}) == 1 else None


def _is_attack(m: Mention, timing: Timing) -> bool:
    told = m.theme in _HARD and m.is_finite and m.status.took_place
    return told and timing.basis is Basis.EXPRESSION and single_day(timing.when) is not None
