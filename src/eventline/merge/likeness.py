"""How alike two reports are, time left aside: 0 for two happenings, 1 for the same words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping

from eventline.languages.en.events.deeds import DEEDS
from eventline.languages.en.events.speech import PLAIN
from eventline.languages.en.events.stems import stem
from eventline.languages.en.events.verbs import ENDING
from eventline.merge.gist import Gist
from eventline.merge.names import GROUP, led
from eventline.merge.vetoes import with_others
from eventline.model.remembered import remembered
from eventline.model.status import Status
from eventline.syntax.wordlist import words

# What each part adds; the content of the clause says most about whether two reports are one happening.
_TRIGGER, _WHO, _WHERE, _CONTENT = 0.30, 0.20, 0.10, 0.40
_UNKNOWN_WHO, _UNKNOWN_WHERE = 0.4, 0.5  # a report that is silent neither fits nor clashes
_UNKNOWN_CONTENT = 0.25  # at least this for a clause that has no words but trigger and names
_SAME_TRIGGER, _SAME_DEED, _TRIGGER_TOLD, _SAME_THEME = 1.0, 0.9, 0.6, 0.5
_ONE_NAME, _MORE_NAMES = 0.85, 1.2  # one name may do many things a day; two names seldom do two things
CALLS_OFF = frozenset(map(stem, ENDING))
_LEADER = 0.6  # who leads a country does not do all that it does
_OTHERS = 0.0  # beside whom they share, each names somebody else: a minister meets many in a day
_EMPTY_VERB = 0.3  # "said" beside "said", "took" beside "took": everybody does that every day
_EMPTY = frozenset(map(stem, PLAIN | words("make take give hold have do get put keep go come see set")))
_SENTENCE_SHARED = 0.5  # what the sentence alone has in common, where one article tells both
_PAIRS = 65_536  # of names that are remembered
_ARRANGED = DEEDS[stem("schedule")]
_VAGUE_THEMES = frozenset({"statement", "other"})

# Likeness below what is needed, less than 0, so that the surest come first; places of two reports.
Scored = tuple[float, int, int]


class Rarity(dict[str, float]):
    """The weight of each word."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        super().__init__(weights)
        self._sums: dict[frozenset[str], float] = {}

    def of(self, words: frozenset[str]) -> float:
        """Return the weight of *words* together."""
        known = self._sums.get(words)
        if known is None:
            # Sums of floats depend on their order, and sets have none.
            known = self._sums[words] = math.fsum(map(self.__getitem__, words))
        return known


def rarity(reports: Iterable[Gist]) -> Rarity:
    """Return the weight of each word: the fewer reports have it, the more it tells.

    Source:
        Karen Spärck Jones, "A statistical interpretation of term specificity and its application in
        retrieval", Journal of Documentation 28 (1972).
    """
    counts: Counter[str] = Counter()
    total = 0
    for report in reports:
        counts.update(vocabulary(report))
        total += 1
    return Rarity({word: weight(total, count) for word, count in counts.items()})


def vocabulary(report: Gist) -> frozenset[str]:
    """Return the words that are weighed."""
    return report.context | {report.trigger}


def weight(total: int, count: int) -> float:
    """Return the weight of a word that *count* of *total* reports have."""
    return math.log(1 + total / count)


def told_apart(a: Gist, b: Gist) -> bool:
    """Return whether one article tells both as two things: neither is its title, or only a mention."""
    if a.is_title is not b.is_title or a.documents.isdisjoint(b.documents):
        return False
    if carried_out(a, b):
        return False
    silent = not (a.core and b.core)
    alike = a.who == b.who and (a.where == b.where or not (a.where and b.where))
    return not (silent and alike and a.who and not a.deeds.isdisjoint(b.deeds))


def carried_out(a: Gist, b: Gist) -> bool:
    """Return whether one plans by its noun or verb what the other tells, in no other words, of the same day.

    "A truce will begin on Friday", "the truce began on Friday"; what one word says of many things is none.
    Two that have no more words than that may tell the same, too: "the truce, which began on Friday".
    """
    if (
        (a.is_open is b.is_open and (a.core or b.core))
        or a.trigger != b.trigger
        or a.trigger in _EMPTY
        or a.theme == "statement"
    ):
        return False
    if not (a.dating and b.dating) or _differ(a.who, b.who) or _differ(a.where, b.where):
        return False
    one, other = a.dating.window, b.dating.window
    near = one.apart(other) < 0 and one.days == other.days == 1
    return near and a.dating.rank == b.dating.rank and (a.core <= b.core or b.core <= a.core)


def _differ(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b) and a.isdisjoint(b)


def likeness(a: Gist, b: Gist, weights: Rarity, least: float = 0.0) -> float:
    """Return how alike two reports are in trigger, actors, place and content, 0 to 1.

    Args:
        least: The likeness from which on it matters; 0 is returned for two that cannot reach it.
    """
    ends = calls_off(a, b) or calls_off(b, a)  # by whom does not matter: a court may call off a union's march
    parts = (
        _TRIGGER * (_SAME_TRIGGER if ends else _trigger(a, b)),
        _WHO * (max(_UNKNOWN_WHO, _who(a.who, b.who)) if ends else _who(a.who, b.who)),
        _WHERE * _share(a.where, b.where, _UNKNOWN_WHERE),
    )
    if math.fsum((*parts, _CONTENT)) < least:
        return 0.0
    return min(1.0, math.fsum((*parts, _CONTENT * _content(a, b, weights))))


def _trigger(a: Gist, b: Gist) -> float:
    if a.trigger == b.trigger:
        return _EMPTY_VERB if a.trigger in _EMPTY and not _same_thing(a, b) else _SAME_TRIGGER
    if not a.deeds.isdisjoint(b.deeds):
        return _SAME_DEED
    apart = a.documents.isdisjoint(b.documents)  # one sentence has the triggers of all that it tells
    told = apart and a.trigger in b.context and b.trigger in a.context
    same = a.theme == b.theme and a.theme not in _VAGUE_THEMES
    return max(_TRIGGER_TOLD * told, _SAME_THEME * same)


def _same_thing(a: Gist, b: Gist) -> bool:
    """Return whether an empty verb stands with the same thing: "the runoff was held"."""
    return bool(a.core and b.core) and (a.core <= b.core or b.core <= a.core)


def ends_a_plan(report: Gist) -> bool:
    """Return whether it tells by its verb that something planned does not take place."""
    return report.trigger in CALLS_OFF and report.status is Status.NEGATED


def calls_off(report: Gist, plan: Gist) -> bool:
    """Return whether *report* tells that what *plan* announces or calls arranged does not take place."""
    if not (plan.is_open and ends_a_plan(report)):
        return False
    return plan.trigger in report.core or not _ARRANGED.isdisjoint(plan.deeds)


@remembered(_PAIRS)
def _who(a: frozenset[str], b: frozenset[str]) -> float:
    shared = len(a & b)
    if shared and shared == min(len(a), len(b)):
        return _ONE_NAME if shared == 1 else _MORE_NAMES
    if with_others(a, b):
        return _OTHERS
    if not shared and not (led(a).isdisjoint(b) and led(b).isdisjoint(a)):
        return _LEADER  # "Putin ordered" beside "Russia ordered"
    if not shared and _is_unnamed(a) is not _is_unnamed(b):
        return _UNKNOWN_WHO  # "the government" beside "Turkey"
    return _share(a, b, _UNKNOWN_WHO)


@remembered(_PAIRS)
def _is_unnamed(who: frozenset[str]) -> bool:
    return bool(who) and all(name.startswith(GROUP) for name in who)


def _share(a: frozenset[str], b: frozenset[str], unknown: float) -> float:
    return len(a & b) / min(len(a), len(b)) if a and b else unknown


def _content(a: Gist, b: Gist, weights: Rarity) -> float:
    """Return how much of what each headline tells the other report has too.

    What was said stands in the sentence and not in the headline, and so does what happened where the
    headline is trigger and names alone.
    """
    spoken = "statement" in (a.theme, b.theme)
    one = a.rest if spoken or not a.core else a.core
    other = b.rest if spoken or not b.core else b.core
    share = (_covered(one, b.context, weights) + _covered(other, a.context, weights)) / 2
    silent = not (a.core and b.core) and not spoken
    if not (silent or spoken or a.documents.isdisjoint(b.documents)) and a.core.isdisjoint(b.core):
        return share * _SENTENCE_SHARED
    return max(share, _UNKNOWN_CONTENT) if silent else share


def _covered(words: frozenset[str], other: frozenset[str], weights: Rarity) -> float:
    """Return which share of *words*, by weight, *other* has too."""
    shared = words & other
    if not shared or len(shared) == len(words):
        return float(bool(shared))
    return math.fsum(map(weights.__getitem__, shared)) / weights.of(words)
