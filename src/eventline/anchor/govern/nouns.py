"""Nouns: whether a time belongs to a noun beside it: "Tuesday's vote", "the invasion on 24 February"."""

import re
from collections.abc import Sequence
from datetime import date

from eventline.anchor.govern.occasions import is_occasion
from eventline.languages.en.events.modality import WAITING
from eventline.languages.en.events.speech import NEWLY_TOLD
from eventline.model.mention import Mention, Strength
from eventline.model.tense import Tense
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy
from eventline.syntax.wordlist import words

_NOUN_AFTER = lazy(r"(?:['’]s)?(?:\s+[\w’'-]+){0,3}\s+")
_LINKING_VERB = lazy(
    r"\b(?:is|are|was|were|will|has|have|had|said|says|to|that|and|in|on|at|by|of|for|the"
    r"|after|before|during|since|following|despite|over|with|without|against|when|while|as|because)\b"
)
_NOUN_BEFORE = lazy(
    r"(?:\s+(?:of|in|on|across|near|outside|against|with|between|at|for|into|to|over|by|from)\s+[^,;:.]{1,70}?)?,?\s*"
    r"(?:(?:scheduled|planned|set|due|expected|slated|held)\s+)?"
    r"(?:(?:for|on|in|of|at|from|during|early|late|later|back in)\s+)?"
)
_CLAUSE = lazy(
    r"\s(?:which|who|when|while|because)\s|(?<! in)(?<! of)(?<! at)(?<! on)(?<! for)(?<! to)(?<! by)\sthat\s"
)
_LOOSE = lazy(r"\b(?:on|in|at|by|since|until|from|during|before|after|for)\s+$", re.IGNORECASE)
_BESIDE = lazy(
    r"\b(?:after|before|since|until|till|upon|following|despite|ahead\s+of|prior\s+to|(?:run|lead)-up\s+to"
    r"|(?:eve|wake|aftermath|hours|days?|weeks?|months?|years?)\s+of)\s+(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
_TAKING_PART = words(
    """win lose attend miss skip host hold join boycott lead chair open close play finish complete top
    dominate begin start end conclude survive witness watch contest draw cancel suspend storm disrupt
    interrupt mark celebrate abstain tell address brief"""
)
SIDES = frozenset({"follow", "precede"})
_SETTING = lazy(r"\b(?:in|at|during|after|before|by|with|through)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE)


def attributive(mentions: Sequence[Mention], x: Timex, text: str) -> int | None:
    """Return the noun that the time stands before: "Tuesday's vote", "her May 2019 tour"."""
    if not _owns(x, text) and _LOOSE.search(text[max(0, x.start - 12) : x.start]):
        return None
    for k, m in enumerate(mentions):
        if m.is_verb or m.trigger.start < x.end or m.trigger.start - x.end > 45:
            continue
        gap = text[x.end : m.trigger.start]
        told = any(n.is_verb and x.end <= n.trigger.start < m.trigger.start for n in mentions)
        if _NOUN_AFTER.fullmatch(gap) and not told and not _LINKING_VERB.search(gap):
            return k
    return None


def of_thing(mentions: Sequence[Mention], x: Timex, text: str) -> bool:
    """Return whether the time says which thing the verb before is about: "published last year's map".

    What one takes part in is of the same time: "won Sunday's race", "spoke in Monday's debate".
    """
    before = [m for m in mentions if m.is_verb and m.trigger.end <= x.start]
    if not before or not _owns(x, text) or _SETTING.search(text[max(0, x.start - 40) : x.start]):
        return False
    return before[-1].lemma not in _TAKING_PART and attributive(mentions, x, text) is None


def _owns(x: Timex, text: str) -> bool:
    return text[x.end : x.end + 2] in {"'s", "’s"}


def behind_noun(
    mentions: Sequence[Mention], clause: list[int], x: Timex, text: str, published: date | None
) -> int | None:
    """Return the noun that the time stands behind: "the invasion on 24 February"."""
    nouns = [k for k in clause if not mentions[k].is_verb and mentions[k].trigger.end <= x.start]
    if not nouns:
        return None
    k = nouns[-1]
    noun = mentions[k]
    gap = text[noun.trigger.end : x.start]
    if not _NOUN_BEFORE.fullmatch(gap) or _CLAUSE.search(gap):
        return None
    if any(noun.trigger.end <= mentions[j].trigger.start < x.start for j in clause if mentions[j].is_verb):
        return None
    return k if noun.is_finite else _noun_or_verb(mentions, k, clause, x, text, published)


def _noun_or_verb(
    mentions: Sequence[Mention], k: int, clause: list[int], x: Timex, text: str, published: date | None
) -> int | None:
    """Return the noun *k* before the time, None where the time is rather that of the clause's verb."""
    noun = mentions[k]
    if _BESIDE.search(text[max(0, noun.trigger.start - 40) : noun.trigger.start]):
        return k
    verbs = [j for j in clause if mentions[j].is_finite]
    if not verbs or mentions[verbs[0]].trigger.start > x.start:
        occasion = (
            verbs and mentions[verbs[0]].strength is not Strength.BACKGROUND and is_occasion(noun, text)
        )
        return (
            None if occasion else k
        )  # "In an interview on Friday he said", "The strike on Monday killed four"
    verb = mentions[verbs[-1]]
    if verb.lemma in SIDES and (verb.opener in {"that", "which"} or verb.trigger < noun.trigger):
        return k  # "in the days that followed the coup on 3 May", "it followed a coup in May"
    later = published is not None and first_day(x) is not None and (first_day(x) or date.min) > published
    asked = noun.strength is Strength.MARKED and verb.lemma in WAITING  # "is slated for release in June"
    if later and (verb.tense is Tense.PAST or asked):
        return k
    if verb.tense is Tense.FUTURE and verb.strength is not Strength.BACKGROUND:
        return None
    setting = _SETTING.search(text[max(0, noun.trigger.start - 40) : noun.trigger.start]) is not None
    gap = text[noun.trigger.end : x.start]
    weak = (verb.theme == "statement" and verb.lemma not in NEWLY_TOLD) or verb.tense is Tense.PRESENT
    close = re.fullmatch(r"\s+(?:of|in)\s+" if weak else r"\s+of\s+", gap) is not None
    tight = close and not _is_day(x) and not setting
    return k if tight or verb.strength is Strength.BACKGROUND else None


def _is_day(x: Timex) -> bool:
    return x.interval is not None and x.interval.days == 1


def first_day(x: Timex) -> date | None:
    first = None if x.interval is None else x.interval.first
    return first if isinstance(first, date) else None
