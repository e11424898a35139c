"""Sources: a saying behind what it tells only names who has it: "A drone hit the depot, Ann Lee said"."""

from collections.abc import Sequence

from eventline.anchor.timing import Timing
from eventline.languages.en.events.speech import ACTS
from eventline.model.event import Basis
from eventline.model.mention import Mention

Dated = tuple[Mention, Timing]


def without_sources(dated: Sequence[Dated]) -> list[Dated]:
    """Return the mentions without the sayings that stand behind the events they tell and add nothing.

    What is done by saying it ("…, Lee warned") is told beside it, and so is a saying with a time of its own.
    """
    return [pair for pair in dated if not _is_source(pair, dated)]


def _is_source(saying: Dated, dated: Sequence[Dated]) -> bool:
    m, timing = saying
    if m.theme != "statement" or not m.is_verb or m.lemma in ACTS or m.verb is None:
        return False
    told = [then for x, then in dated if x.frame == m.verb and _is_before(x, m)]
    own = timing.basis is Basis.EXPRESSION
    return bool(told) and not (own and all(then.when != timing.when for then in told))


def _is_before(told: Mention, saying: Mention) -> bool:
    """Return whether the saying stands behind what it tells in plain words and not in a quotation."""
    return told.theme != "statement" and not told.quoted and told.trigger.start < saying.trigger.start
