"""Settings: where something dated took place was then as well: "the May 1995 killing at a rally"."""

import re
from collections.abc import Sequence

from eventline.anchor.govern.occasions import is_occasion
from eventline.model.mention import Mention, Strength
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy

_AT = lazy(
    r"(?:\s+of\s+[^,;:.]{1,40}?)?\s+(?:at|during|in)\s+(?:an?|the|his|her|its|their)\s+(?:[\w’'-]+\s+){0,3}",
    re.IGNORECASE,
)
_NEXT = lazy(r"\s+(?:on\s+)?")
_REACH = 80  # characters between the two nouns


def with_settings(mentions: Sequence[Mention], owned: dict[int, list[Timex]], text: str) -> None:
    """Give the marked noun of such a setting in *owned* the times of the noun before it.

    So has that of "In a speech on Friday she said …", the time of which dates what was said.
    """
    for k, m in enumerate(mentions):
        if m.strength is not Strength.MARKED or m.is_verb or k in owned:
            continue
        before = max((j for j in owned if j < k and not mentions[j].is_verb), default=None)
        own = [x for times in owned.values() for x in times if _NEXT.fullmatch(text, m.trigger.end, x.start)]
        if before is not None and _is_setting(mentions[before], m, owned[before], text):
            owned[k] = owned[before]
        elif own and is_occasion(m, text):
            owned[k] = own[:1]


def _is_setting(noun: Mention, m: Mention, times: Sequence[Timex], text: str) -> bool:
    """Return whether only words of place part the noun from *m*, its own times aside."""
    start = max([noun.trigger.end, *(x.end for x in times if x.start < m.trigger.start)])
    near = 0 <= m.trigger.start - start <= _REACH
    return near and _AT.fullmatch(text, start, m.trigger.start) is not None
