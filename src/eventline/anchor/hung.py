"""Hung: marked words that lie apart in time from the verb that they hang on."""

import re
from collections.abc import Sequence

from eventline.anchor.marked import Side
from eventline.languages.en.modality import FACTIVE
from eventline.model.mention import Mention
from eventline.model.status import Status
from eventline.model.tense import Tense
from eventline.syntax.irregular import PASTS

_TO = re.compile(r"[\w’']\s+to\s+(?:\w+ly\s+)?$")
_AMOUNT = re.compile(r"\d[\d,.]*\s*(?:%|percent|per cent|points?)?\s+to\s+$")
_THOSE = re.compile(r"\bthose\s+$", re.IGNORECASE)
_NOUN = re.compile(r"\b(?!(?:be|been|being|is|are|was|were|get|got|and|or)\b)\w{2,},?\s+$")
_BY = re.compile(r"\s+by\s+(?!\d|an?\s+(?:[\w-]+\s+)?(?:margin|vote|majority)\b)")
_ABOUT = re.compile(r"\b(?:on|about|towards?|without)\s+$")
_RESULTING = frozenset({"movement", "economy"})  # "rose 3 points to close at 41"
_WHILE_AHEAD = frozenset({"when", "as", "once", "until", "till"})


def side_of_hung(text: str, mentions: Sequence[Mention], k: int) -> Side | None:
    """Return where mention *k* of a sentence lies by the verb that it hangs on, as far as that says it."""
    m = mentions[k]
    if m.is_finite:
        return Side.AHEAD if _waits_for(mentions, m) else None
    if _is_done_before(text, m):
        return Side.BEHIND
    return Side.AHEAD if m.is_verb and (_is_prospect(text, m) or _is_aim(text, mentions, m)) else None


def _is_prospect(text: str, m: Mention) -> bool:
    """Return whether a gerund tells what is only talked about or left undone: "conferred on sending aid"."""
    return _ABOUT.search(text[max(m.sentence.start, m.trigger.start - 12) : m.trigger.start]) is not None


def _is_done_before(text: str, m: Mention) -> bool:
    """Return whether a participle tells what something went through before: "those found", "read by"."""
    word = m.trigger.of(text).lower()
    if not (word in PASTS or word.endswith("ed")) or m.status.is_open:
        return False
    lead = text[max(m.sentence.start, m.trigger.start - 12) : m.trigger.start]
    return _THOSE.search(lead) is not None or bool(_NOUN.search(lead) and _BY.match(text, m.trigger.end))


def _is_aim(text: str, mentions: Sequence[Mention], m: Mention) -> bool:
    """Return whether the infinitive tells what something is for: "sent a team to recover the wreck"."""
    lead = text[max(m.sentence.start, m.trigger.start - 24) : m.trigger.start]
    if m.status is Status.NEGATED or not _TO.search(lead) or _AMOUNT.search(lead):
        return False
    verbs = [n for n in mentions if n.is_verb and n.trigger.end <= m.trigger.start]
    hung = max(verbs, key=lambda n: n.trigger.end, default=None)
    if hung is None or hung.lemma in FACTIVE or hung.theme in _RESULTING:
        return False
    return len(text[hung.trigger.end : m.trigger.start].split()) > 1


def _waits_for(mentions: Sequence[Mention], m: Mention) -> bool:
    """Return whether the clause tells what a plan waits for: "will be sent home when they are found"."""
    if m.opener not in _WHILE_AHEAD or m.tense is not Tense.PRESENT or m.is_perfect:
        return False
    return any(n.is_finite and n is not m and (n.status.is_open or n.tense is Tense.FUTURE) for n in mentions)
