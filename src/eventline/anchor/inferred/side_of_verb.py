"""Side of the verb: marked words that lie apart in time from the verb that they hang on."""

import re
from collections.abc import Sequence

from eventline.anchor.inferred.side import Side
from eventline.languages.en.events.modality import ACCUSING, FACTIVE, RETROSPECTIVE, TRIED
from eventline.languages.en.events.verbs import CHANGES, LEVELS, STATIVE
from eventline.model.mention import Mention
from eventline.model.status import Status
from eventline.model.tense import Tense
from eventline.rules.lazy import lazy
from eventline.syntax.irregular import PASTS
from eventline.syntax.wordlist import words

_TO = lazy(r"[\w’']\s+to\s+(?:\w+ly\s+)?$")
_AMOUNT = lazy(r"\d[\d,.]*\s*(?:%|percent|per cent|points?)?\s+to\s+$")
_THOSE = lazy(r"\bthose\s+$", re.IGNORECASE)
_NOUN = lazy(r"\b(?!(?:be|been|being|is|are|was|were|get|got|and|or)\b)\w{2,},?\s+$")
_BY = lazy(r"\s+by\s+(?!\d|an?\s+(?:[\w-]+\s+)?(?:margin|vote|majority)\b)")
_ABOUT = lazy(r"\b(?:on|about|towards?|without)\s+$")
_BY_DOING = lazy(r"\bby\s+(?:not\s+|\w+ly\s+)?$")
_CHARGE = lazy(r"\b(?:of|with|for)\s+$")
_CHANCE = lazy(
    r"\b(?:opportunity|chance|possibility|prospect|risk|danger|hopes?|intention|idea|means|way|mechanism"
    r"|tool|proposal|plans?|headway|progress)\s+(?:of|for|in|towards?)\s+$"
)
_WISHED = lazy(
    r"\b(?:wants?|would\s+like)\s+(?!what\b)(?:(?!(?:that|who|which|he|she|they|we|I|to|and|is|was)\b)[\w’'-]+\s+){1,6}$"
)  # "wants the case reopened"
_IS = lazy(r"[^,.;:]{1,60}?\s(?:is|are|appears?|seems?|match(?:es)?|belongs?)\s")
_CLOSE = 8  # characters from a verb to the clause that it leads to
_NEAR = 30  # characters before a gerund
_RESULTING = frozenset({"movement", "economy"})  # "rose 3 points to close at 41"
_WHILE_AHEAD = words("when as once until till before after what whatever whoever")


def side_of_hung(text: str, mentions: Sequence[Mention], k: int) -> Side | None:
    """Return where mention *k* of a sentence lies by the verb that it hangs on, as far as that says it."""
    m = mentions[k]
    if _is_wished(text, m) or _waits_for(mentions, m):
        return Side.AHEAD
    if m.is_finite:
        return Side.BEHIND if _is_aside(mentions, m) else None
    if _is_done_before(text, mentions, m) or _is_looked_back_on(text, mentions, m):
        return Side.BEHIND
    if m.is_verb and _BY_DOING.search(text[max(m.sentence.start, m.trigger.start - 12) : m.trigger.start]):
        return Side.NOW if m.status.is_open and _is_told(mentions, m) else None
    if m.is_verb and _is_tried(text, mentions, m):
        return Side.NOW
    ahead = m.is_verb and (
        _is_prospect(text, m) or _is_aim(text, mentions, m) or _is_of_open(text, mentions, m)
    )
    return Side.AHEAD if ahead else None


def _is_tried(text: str, mentions: Sequence[Mention], m: Mention) -> bool:
    """Return whether it is what somebody is trying to do on the day: "divers are trying to lift it"."""
    hung = _verb_before(mentions, m)
    if hung is None or hung.lemma not in TRIED or text[hung.trigger.end : m.trigger.start].strip() != "to":
        return False
    return not any(n.status.is_open or n.tense is Tense.FUTURE for n in mentions if n.trigger < m.trigger)


def _is_wished(text: str, m: Mention) -> bool:
    """Return whether a participle tells what somebody wants done: "she wants the letters tested"."""
    done = m.is_verb and m.tense is Tense.PAST and not (m.is_perfect or m.was_before or m.opener)
    return done and _WISHED.search(text, m.sentence.start, m.trigger.start) is not None


def _is_aside(mentions: Sequence[Mention], m: Mention) -> bool:
    """Return whether a past describes what a main verb goes on with, or is told with a verb of the present.

    "Lima, which lost the case, paid"; "They have objected that the law did not allow it".
    """
    if m.tense is not Tense.PAST or m.is_perfect or m.frame is not None:
        return False
    others = [n for n in mentions if n.is_finite and n is not m and not n.opener]
    if m.opener == "which":
        return bool(others) and all(n.at > m.clause.end for n in others)
    near = (n for n in others if 0 <= m.clause.start - n.trigger.end < _CLOSE)
    return m.opener == "that" and any(n.tense is Tense.PRESENT or n.is_perfect for n in near)


def _is_prospect(text: str, m: Mention) -> bool:
    """Return whether a gerund tells what is only talked about or left undone: "conferred on sending aid"."""
    before = text[max(m.sentence.start, m.trigger.start - _NEAR) : m.trigger.start]
    return _ABOUT.search(before) is not None or _CHANCE.search(before) is not None


def _is_done_before(text: str, mentions: Sequence[Mention], m: Mention) -> bool:
    """Return whether a participle tells what something went through before: "those found", "read by"."""
    word = m.trigger.of(text).lower()
    if not (word in PASTS or word.endswith("ed")) or m.status.is_open:
        return False
    lead = text[max(m.sentence.start, m.trigger.start - 12) : m.trigger.start]
    behind_noun = _NOUN.search(lead) is not None
    done = behind_noun and (_BY.match(text, m.trigger.end) is not None or _is_of_what_is(text, mentions, m))
    return done or _THOSE.search(lead) is not None


def _is_of_what_is(text: str, mentions: Sequence[Mention], m: Mention) -> bool:
    """Return whether it describes the subject of a present: "Nails found in the shed are of one kind"."""
    opens = not any(n.is_finite and n.at < m.trigger.start for n in mentions)
    return opens and _IS.match(text, m.trigger.end) is not None


def _is_looked_back_on(text: str, mentions: Sequence[Mention], m: Mention) -> bool:
    """Return whether a gerund tells what somebody did before: "regretted calling", "accused of hiding"."""
    if not m.is_verb or not m.trigger.of(text).lower().endswith("ing"):
        return False
    hung = _verb_before(mentions, m)
    if hung is None:
        return False
    between = text[hung.trigger.end : m.trigger.start]
    charged = hung.lemma in ACCUSING and _CHARGE.search(between) is not None
    return charged or (hung.lemma in RETROSPECTIVE and not between.strip())


def _verb_before(mentions: Sequence[Mention], m: Mention) -> Mention | None:
    verbs = [n for n in mentions if n.is_verb and n.trigger.end <= m.trigger.start]
    return max(verbs, key=lambda n: n.trigger.end, default=None)


def _is_told(mentions: Sequence[Mention], m: Mention) -> bool:
    """Return whether the finite verb before has happened, so that what was done for it has."""
    finite = [n for n in mentions if n.is_finite and n.trigger.end <= m.trigger.start]
    last = max(finite, key=lambda n: n.trigger.end, default=None)
    return last is not None and last.tense is Tense.PAST


def _is_aim(text: str, mentions: Sequence[Mention], m: Mention) -> bool:
    """Return whether the infinitive tells what something is for: "sent divers to lift the wreck"."""
    lead = text[max(m.sentence.start, m.trigger.start - 24) : m.trigger.start]
    if m.status is Status.NEGATED or not _TO.search(lead) or _AMOUNT.search(lead):
        return False
    hung = _verb_before(mentions, m)
    if hung is None or hung.lemma in FACTIVE or hung.theme in _RESULTING:
        return False
    if m.lemma in LEVELS and hung.lemma in CHANGES:
        return False  # "lost ground to finish last"
    return len(text[hung.trigger.end : m.trigger.start].split()) > 1


def _is_of_open(text: str, mentions: Sequence[Mention], m: Mention) -> bool:
    """Return whether a gerund is what an open verb would bring: "that could include firing"."""
    hung = _verb_before(mentions, m)
    is_object = hung is not None and not text[hung.trigger.end : m.trigger.start].strip()
    return is_object and hung is not None and hung.is_finite and hung.status.is_open and m.status.took_place


def _waits_for(mentions: Sequence[Mention], m: Mention) -> bool:
    """Return whether the clause tells what a plan waits for: "will be sent home when they are found"."""
    present = m.is_finite and m.tense is Tense.PRESENT and not m.is_perfect
    if not present or m.opener not in _WHILE_AHEAD or m.lemma in STATIVE:
        return False
    return any(n.is_finite and n is not m and (n.status.is_open or n.tense is Tense.FUTURE) for n in mentions)
