"""Sayings: one behind what it tells only names its source: "A drone hit the depot, Ann Lee said"."""

from collections import defaultdict
from collections.abc import Sequence

from attrs import evolve

from eventline.anchor.timing import Timing
from eventline.languages.en.events.speech import ACTS
from eventline.model.event import Basis
from eventline.model.mention import Mention
from eventline.model.span import Span

_BY_WORDS = frozenset({Basis.EXPRESSION, Basis.RELATIVE_EVENT})
Dated = tuple[Mention, Timing]


def without_sayings(dated: Sequence[Dated]) -> list[Dated]:
    """Return the mentions without the sayings that stand behind the events they tell and add nothing.

    What is done by saying it ("…, Lee warned") is told beside it, and so is a saying with another time than
    what it tells. The time of a saying is that of the news that it tells without one.
    """
    content: defaultdict[Span, list[int]] = defaultdict(list)
    for k, (m, _) in enumerate(dated):
        if m.frame is not None:
            content[m.frame].append(k)
    kept: dict[int, Dated] = dict(enumerate(dated))
    for k, (saying, timing) in enumerate(dated):
        inner = content.get(saying.verb, []) if saying.verb is not None else []
        told = [j for j in inner if _is_told_by(dated[j][0], saying)]
        if told and not _has_its_own(timing, [dated[j][1] for j in told]):
            kept |= {j: _with_time_of(timing, dated[j]) for j in told}
            del kept[k]
    return list(kept.values())


def _is_told_by(m: Mention, saying: Mention) -> bool:
    """Return whether the saying stands behind what it tells in plain words and not in a quotation."""
    if saying.theme != "statement" or not saying.is_verb or saying.lemma in ACTS:
        return False
    return m.trigger.start < saying.trigger.start and m.theme != "statement" and not m.quoted


def _has_its_own(saying: Timing, told: Sequence[Timing]) -> bool:
    """Return whether the saying has a time of its own beside the times of all that it tells."""
    others = (then.basis in _BY_WORDS and then.when != saying.when for then in told)
    return saying.basis is Basis.EXPRESSION and all(others)


def _with_time_of(saying: Timing, told: Dated) -> Dated:
    m, timing = told
    if timing.basis is not Basis.PUBLICATION or saying.basis is not Basis.EXPRESSION or m.status.is_open:
        return told
    return m, evolve(saying, basis=Basis.CARRIED_OVER)
