"""Non-finite: verbs without tense that have the time of the verb before them: "agreed to meet"."""

import re
from collections.abc import Sequence

from eventline.model.mention import Mention
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy


def not_what_for(mentions: Sequence[Mention], inner: Sequence[int], text: str) -> int:
    """Return the verb whose time it is, of those without tense: "plans to send men to guard it on Friday"."""
    told, *others = inner
    for k in others:
        told = told if hangs_on(mentions[k], text) and _has_object(mentions[told], mentions[k]) else k
    return told


def _has_object(first: Mention, then: Mention) -> bool:
    """Return whether words stand between the first verb and the "to" of the second."""
    return then.clause.start - first.trigger.end > 1


_AND_TO = lazy(r"\band\s+(?:then\s+)?$", re.IGNORECASE)
_FREE = lazy(
    r"(?:,|[–—-]|\b(?:by|after|before|since|while|when|and|for|in|on|of|with|without))\s*$", re.IGNORECASE
)


def hangs_on(m: Mention, text: str) -> bool:
    """Return whether a verb without tense has the time of the verb before it: an infinitive, most gerunds."""
    if m.clause.start < m.trigger.start and text[m.clause.start : m.clause.start + 3].lower() == "to ":
        return True
    is_gerund = text[m.trigger.start : m.trigger.end].lower().endswith("ing")
    return is_gerund and _FREE.search(text[max(0, m.trigger.start - 10) : m.trigger.start]) is None


def with_joined_infinitives(
    mentions: Sequence[Mention], owned: dict[int, list[Timex]], text: str
) -> dict[int, list[Timex]]:
    """Return *owned* with the second of two times given to the verb before it.

    "Due to speak on Monday and to meet Lee on Friday": what hangs on a verb behind "and" may have its own.
    """
    for k, times in list(owned.items()):
        joined = (j for j in range(k + 1, len(mentions)) if j not in owned and _is_joined(mentions[j], text))
        for j in joined:
            own = [x for x in times if x.start > mentions[j].trigger.end]
            if own and len(own) < len(times):
                owned[j], owned[k] = own, [x for x in times if x not in own]
                break
    return owned


def _is_joined(m: Mention, text: str) -> bool:
    before = text[max(0, m.clause.start - 10) : m.clause.start]
    return not m.is_finite and _AND_TO.search(before) is not None
