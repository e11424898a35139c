"""Settings: where something dated took place was then as well: "the May 1995 killing at a rally"."""

import re
from collections.abc import Sequence

from eventline.anchor.govern.occasions import is_occasion
from eventline.anchor.govern.put_off import moves
from eventline.model.mention import Mention, Strength
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy

_AT = lazy(
    r"(?:\s+of\s+[^,;:.]{1,40}?)?\s+(?:at|during|in)\s+(?:an?|the|his|her|its|their)\s+(?:[\w’'-]+\s+){0,3}",
    re.IGNORECASE,
)
_PLACE = lazy(r"(?:\s+(?:to|in|of|at|with|by|for)\s+[^,;:.]{1,40}?)?\s+(?:(?:on|in|of|last)\s+)?")
_TO = lazy(r"(?:\s+(?:of|in|at)\s+[^,;:.]{1,40}?)?\s+(?:to|until|till)\s+")
_MADE = lazy(  # "the suit, filed in Lima in May": the suit is of May
    r",?\s+(?:first\s+)?(?:filed|signed|held|launched|reached|concluded|struck|made|opened|begun|started|passed|issued"
    r"|published|released|introduced)\s+(?:(?:in|at|by|with|to)\s+[^,;:.]{1,40}?\s+)?(?:(?:on|in|last|late|early)\s+)*"
)
_OF = lazy(r"\s+(?:of|in)\s+(?:[\w’'.-]+\s+){0,3}")
_CHANGES = frozenset({"economy", "movement", "change"})
_REACH = 80  # characters between the two nouns


def with_settings(mentions: Sequence[Mention], owned: dict[int, list[Timex]], text: str) -> None:
    """Give the marked noun of such a setting in *owned* the times of the noun before it.

    So has that of "In a speech on Friday she said …", the time of which dates what was said, "the fall in
    sales in May", what is put off: "delayed the launch to May", and what was made then: "the suit, filed in
    May".
    """
    for k, m in enumerate(mentions):
        if m.strength is Strength.MARKED and not m.is_verb and k not in owned:
            times = _times(mentions, owned, text, k)
            if times:
                owned[k] = times


def _times(
    mentions: Sequence[Mention], owned: dict[int, list[Timex]], text: str, k: int
) -> list[Timex] | None:
    m = mentions[k]
    before = max((j for j in owned if j < k and not mentions[j].is_verb), default=None)
    if before is not None and _is_setting(mentions[before], m, owned[before], text):
        return owned[before]
    behind = next((j for j in range(k + 1, len(mentions)) if not mentions[j].is_verb), None)
    if behind in owned and m.theme in _CHANGES and _OF.fullmatch(text, m.trigger.end, mentions[behind].at):
        return owned[behind]
    verb = next((n for n in reversed(mentions[:k]) if n.is_verb), None)
    put_off = verb is not None and moves(verb)
    lead = _TO if put_off else _PLACE if is_occasion(m, text) else _MADE
    return _behind(mentions, owned, text, m, lead)


def _behind(
    mentions: Sequence[Mention], owned: dict[int, list[Timex]], text: str, m: Mention, lead: re.Pattern[str]
) -> list[Timex]:
    """Return the time that stands behind the noun *m* after such words, and no other happening between."""
    end = m.trigger.end
    near = [x for times in owned.values() for x in times if lead.fullmatch(text, end, x.start)]
    between = (n for n in mentions if lead is not _MADE and n.trigger.start >= end)
    first = min((n.trigger.start for n in between), default=len(text))
    clear = (x for x in near if x.start <= first)
    return list(clear)[:1]


def _is_setting(noun: Mention, m: Mention, times: Sequence[Timex], text: str) -> bool:
    """Return whether only words of place part the noun from *m*, its own times aside."""
    start = max([noun.trigger.end, *(x.end for x in times if x.start < m.trigger.start)])
    near = 0 <= m.trigger.start - start <= _REACH
    return near and _AT.fullmatch(text, start, m.trigger.start) is not None
