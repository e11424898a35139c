"""Alike: the mention elsewhere in an article that tells the same happening with its date."""

import re
from collections.abc import Sequence

from eventline.anchor.timing import Timing
from eventline.languages.en.countries import CAPITALS
from eventline.languages.en.deeds import DEEDS
from eventline.languages.en.stems import stem
from eventline.model.event import Basis
from eventline.model.mention import Mention
from eventline.model.status import Status

_BY_WORDS = frozenset({Basis.EXPRESSION, Basis.RELATIVE_EVENT})
_HARD = frozenset({"fighting", "death", "disaster", "crime", "protest"})  # one noun may stand for another
_DEFINITE = re.compile(
    r"(?:\b(?:the|his|her|its|their|that|this)|['’]s)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE
)
_BEFORE = 40  # characters


def alike(mentions: Sequence[Mention], timings: Sequence[Timing], k: int, text: str) -> int | None:
    """Return the dated mention that tells what mention *k* means, by its place; None where none does.

    The nearest one before it counts, else the nearest behind it: of the same word first, then of a word for
    the same deed, then, for "the attack", of the same class where all of that class have one date.
    """
    m = mentions[k]
    if not _is_known(m, text):
        return None
    dated = [j for j, t in enumerate(timings) if j != k and t.basis in _BY_WORDS and t.when is not None]
    dated = [
        j for j in dated if mentions[j].sentence != m.sentence and _may_be_one(_own(m, text), mentions[j])
    ]
    near = sorted(dated, key=lambda j: _away(m, mentions[j]))
    root = stem(m.lemma)
    deeds = DEEDS.get(root, frozenset())
    for j in near:
        if stem(mentions[j].lemma) == root:
            return j
    for j in near:
        if not deeds.isdisjoint(DEEDS.get(stem(mentions[j].lemma), ())):
            return j
    kin = [j for j in near if mentions[j].theme == m.theme in _HARD and not m.is_verb]
    return kin[0] if len({timings[j].when for j in kin}) == 1 else None


def _is_known(m: Mention, text: str) -> bool:
    """Return whether the words take the happening for known: a clause, or "the attack" and no "an attack"."""
    return m.is_verb or m.is_finite or _DEFINITE.search(text[_begin(m) : m.trigger.start]) is not None


def _begin(m: Mention) -> int:
    return max(m.sentence.start, m.trigger.start - _BEFORE)


def _away(m: Mention, other: Mention) -> tuple[bool, int]:
    return other.trigger.start > m.trigger.start, abs(other.trigger.start - m.trigger.start)


def _own(m: Mention, text: str) -> set[str]:
    """Return the doers, for a noun those named before it: "Lima's attack"; its clause may be of others."""
    before = text[_begin(m) : m.trigger.start]
    named = m.is_verb or m.is_finite
    return {_short(name) for name in m.actors if named or name.split()[-1] in before}


def _may_be_one(doers: set[str], other: Mention) -> bool:
    """Return whether the two name no different doers, and the dated one is not denied."""
    if other.status is Status.NEGATED:
        return False
    others = {_short(name) for name in other.actors}
    return not doers or not others or not doers.isdisjoint(others)


def _short(name: str) -> str:
    return CAPITALS.get(name, name).split()[-1].lower()
