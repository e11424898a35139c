"""Coreference: the mention elsewhere in an article that tells the same happening with its date."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from eventline.anchor.relative.staged import staged
from eventline.anchor.timing import Timing
from eventline.languages.en.events.countries import CAPITALS
from eventline.languages.en.events.deeds import DEEDS
from eventline.languages.en.events.stems import stem
from eventline.model.event import Basis
from eventline.model.mention import Mention
from eventline.model.status import Status
from eventline.rules.lazy import lazy

_BY_WORDS = frozenset({Basis.EXPRESSION, Basis.RELATIVE_EVENT})
_HARD = frozenset({"fighting", "death", "disaster", "crime", "protest"})  # one noun may stand for another
_DEFINITE = lazy(r"(?:\b(?:the|his|her|its|their|that|this)|['’]s)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE)
_THAT = lazy(r"\b(?:that|this)\s+(?:[\w’'-]+\s+){0,2}$", re.IGNORECASE)
_OF_THE = lazy(r".*\b(?:of|in|on|at|after|before|during|since|until|to)\s+the\s", re.IGNORECASE | re.DOTALL)
_BEFORE = 40  # characters
FAR = 300  # mentions to both sides among which the one meant is sought, so that long texts take no longer


def alike(mentions: Sequence[Mention], timings: Sequence[Timing], k: int, text: str) -> int | None:
    """Return the dated mention that tells what mention *k* means, by its place; None where none does.

    The nearest one before it counts, else the nearest behind it: of the same word first, then of a word for
    the same deed, then, for "the attack", of the same class where all of that class have one date.
    """
    m = mentions[k]
    if not _is_known(m, text):
        return None
    around = ((j, timings[j]) for j in _around(k, len(timings)))
    dated = [j for j, t in around if t.basis in _BY_WORDS and t.when is not None]
    doers = own_doers(m, text)
    dated = [j for j in dated if not _is_beside(m, mentions[j]) and _may_be_one(doers, mentions[j])]
    near = sorted(dated, key=lambda j: _away(m, mentions[j]))
    root = stem(m.lemma)
    deeds = DEEDS.get(root, frozenset())
    for j in near:
        if root in _roots(mentions[j], text):
            return j
    told = _staged(mentions, timings, k, text)
    if told is not None:
        return told
    for j in near:
        if not deeds.isdisjoint(DEEDS.get(stem(mentions[j].lemma), ())):
            return j
    that = _THAT.search(text[_begin(m) : m.trigger.start]) is not None
    hard = [j for j in near if m.theme in _HARD and not m.is_verb and mentions[j].theme in _HARD]
    kin = [j for j in hard if that or mentions[j].theme == m.theme]
    return kin[0] if kin and (that or len({timings[j].when for j in kin}) == 1) else None


def _staged(mentions: Sequence[Mention], timings: Sequence[Timing], k: int, text: str) -> int | None:
    """Return the verb that tells when noun *k* was, behind it or behind the same noun elsewhere."""
    root, doers = mentions[k].lemma, own_doers(mentions[k], text)
    others = ((j, mentions[j]) for j in _around(k, len(mentions)))
    same = (j for j, n in others if n.lemma == root and _may_be_one(doers, n))
    found = (staged(mentions, timings, j, text) for j in (k, *same))
    return next((j for j in found if j is not None), None)


def _around(k: int, count: int) -> Iterator[int]:
    return chain(range(max(0, k - FAR), k), range(k + 1, min(count, k + FAR + 1)))


def _roots(m: Mention, text: str) -> set[str]:
    """Return the stems of its word and of the verb that leaves it to a noun: "signed the accord"."""
    return {stem(m.lemma)} if m.is_verb or m.verb is None else {stem(m.lemma), stem(m.verb.of(text))}


def _is_known(m: Mention, text: str) -> bool:
    """Return whether the words take the happening for known: a clause, or "the attack" and no "an attack"."""
    return m.is_verb or m.is_finite or _DEFINITE.search(text[_begin(m) : m.trigger.start]) is not None


def _begin(m: Mention) -> int:
    return max(m.sentence.start, m.trigger.start - _BEFORE)


def _is_beside(m: Mention, other: Mention) -> bool:
    """Return whether the other one stands in the same sentence, and not in a clause of its own before."""
    holds = other.clause.start <= m.trigger.start < other.clause.end
    return other.sentence == m.sentence and (holds or other.trigger.start > m.trigger.start)


def _away(m: Mention, other: Mention) -> tuple[bool, int]:
    return other.trigger.start > m.trigger.start, abs(other.trigger.start - m.trigger.start)


def own_doers(m: Mention, text: str) -> set[str]:
    """Return the doers, for a noun those named before it: "Lima's attack"; its clause may be of others."""
    if m.is_verb or m.is_finite or not m.actors:
        return {*map(country, m.actors)}
    of_others = _OF_THE.match(text, _begin(m), m.trigger.start)  # "Lee was shot before the vote": not hers
    before = text[_begin(m) if of_others is None else of_others.end() : m.trigger.start]
    return {country(name) for name in m.actors if name.split()[-1] in before}


def _may_be_one(doers: set[str], other: Mention) -> bool:
    """Return whether the two name no different doers, and the dated one is not denied."""
    if other.status is Status.NEGATED:
        return False
    others = {country(name) for name in other.actors}
    return not doers or not others or not doers.isdisjoint(others)


def country(name: str) -> str:
    """Return what a name stands for, a capital for its country, by its last word in small letters."""
    return CAPITALS.get(name, name).split()[-1].lower()
