"""Staged: the dated verb that tells when the happening in its subject was: "the summit opened on 12 June"."""

from collections.abc import Sequence

from eventline.anchor.timing import Timing
from eventline.languages.en.events.verbs import CAUSING, STAGING
from eventline.model.event import Basis
from eventline.model.mention import Mention
from eventline.rules.lazy import lazy

_GAP = lazy(
    r"(?:\s+(?:in|at|of|on|by|against|between|with|over|near|for)\s+[^,;:.]{1,50}?)?"  # "in Lima"
    r"(?:,\s+(?:which|that)|\s+that|,)?"
    r"\s+(?:(?:is|was|are|were|will|had|has|be|been|to|due|also|finally|first|eventually|formally)\s+)*"
)
_SUDDEN = frozenset({"fighting", "death", "disaster", "crime", "protest"})


def staged(mentions: Sequence[Mention], timings: Sequence[Timing], k: int, text: str) -> int | None:
    """Return the verb behind noun *k* of the same sentence that has a date and says when the noun was.

    "The coup toppled the government on 30 May", "the launch, planned for May"; not "the strike led to an
    election in May".
    """
    noun = mentions[k]
    if noun.is_verb or noun.is_finite:
        return None
    behind = (j for j in range(k + 1, len(mentions)) if mentions[j].is_verb)
    j = next((j for j in behind if mentions[j].is_finite or mentions[j].lemma in STAGING), None)
    if j is None or mentions[j].sentence != noun.sentence:
        return None
    verb, timing = mentions[j], timings[j]
    is_its_doing = verb.is_finite and noun.theme in _SUDDEN and verb.lemma not in CAUSING and not verb.actors
    tells = verb.lemma in STAGING or is_its_doing
    dated = timing.basis is Basis.EXPRESSION and timing.when is not None and not timing.lasted
    return j if tells and dated and _GAP.fullmatch(text, noun.trigger.end, verb.trigger.start) else None
