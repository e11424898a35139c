"""Occasions: the time of a meeting, a letter or an order that dates what was done there or by it."""

import re
from collections.abc import Sequence

from eventline.model.mention import Mention, Strength
from eventline.model.tense import Tense
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy
from eventline.syntax.wordlist import words

_IN_A = lazy(r"\b(?:in|at|during)\s+(?:(?:an?|the|his|her|their|its)\s+)?$", re.IGNORECASE)
_OCCASION = lazy(r"\b(?:in|at|during)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE)
_PAPER = r"(?:letter|e-?mail|memo(?:randum)?|fax|telegram|note|notice|invoice|report|minutes)"
_DATED = lazy(
    rf"(?P<apart>,\s*)?\bdated\s+(?:the\s+)?$|\b{_PAPER}\s+of\s+$", re.IGNORECASE
)  # "a letter dated 9 July", "a letter of 9 July"
_WRITTEN = lazy(r"(?:\s+(?:of|to|from|by|between)\s+[^,;:.]{1,70}?)?,?\s+dated\s+(?:the\s+)?")
_FRONTED = lazy(
    r"[\W\d]*(?:by|in|at|during|via|through|with|under\s+cover\s+of)\s"
    r"(?:(?!\b(?:after|before|since|until|following)\b)[^;:.])*$",
    re.IGNORECASE,
)
_TO = lazy(r"\b(?:to|by|in|from|with|under)\s", re.IGNORECASE)
_CLOSE = 3  # characters between a participle and the words behind it
_NEAR = 18  # characters that these words take
_NAMING = words("write send issue sign serve deliver execute make publish file submit grant pass give")


def in_occasion(mentions: Sequence[Mention], clause: list[int], x: Timex, text: str) -> list[int] | None:
    """Return the verb told to happen in the dated noun, "said in a May interview"; None outside a clause."""
    opens = _IN_A.search(text[max(0, x.start - 14) : x.start])
    if not opens:
        return []
    if not clause:
        return None
    start = max(0, x.start - 14) + opens.start()
    inner = [k for k in clause if mentions[k].is_verb and not mentions[k].is_finite]
    near = [k for k in inner if 0 <= start - mentions[k].trigger.end < _CLOSE]
    if near:
        return near  # "those hurt in Sunday's blast were flown out"
    finite = [k for k in clause if mentions[k].is_finite and mentions[k].theme != "other"]
    before = [k for k in finite if mentions[k].at < x.start]
    return before[-1:] or finite[:1]


def is_occasion(noun: Mention, text: str) -> bool:
    """Return whether the noun only says on what occasion the verb's doing took place: "in an address"."""
    return _OCCASION.search(text[max(0, noun.trigger.start - 40) : noun.trigger.start]) is not None


def is_dated(x: Timex, text: str) -> bool:
    """Return whether the time is that of a document: "a letter dated 9 July"."""
    return _DATED.search(text[max(0, x.start - _NEAR) : x.start]) is not None


def of_document(mentions: Sequence[Mention], x: Timex, text: str) -> list[int]:
    """Return what the date of a document dates: the order itself, what is done by it, its sending."""
    nouns = [k for k, m in enumerate(mentions) if not m.is_verb and m.trigger.end <= x.start]
    found = [k for k in nouns if _WRITTEN.fullmatch(text, mentions[k].trigger.end, x.start)][-1:]
    apart = _DATED.search(text[max(0, x.start - _NEAR) : x.start])
    if apart is None or apart["apart"]:
        return found  # ", dated 3 May," says nothing of the verb
    led = led_by(mentions, x, text)
    before = [m for m in mentions if m.is_finite and m.is_verb and m.at < x.start]
    sent = [k for k, m in enumerate(mentions) if before and m is before[-1] and _sends(m, x, text)]
    return [*found, *([led] if led is not None else sent)]


def _sends(m: Mention, x: Timex, text: str) -> bool:
    """Return whether the dated paper is what the verb sends: "sent a letter dated 9 July"."""
    plain = m.lemma in _NAMING and m.tense is Tense.PAST
    return plain and _TO.search(text, m.trigger.end, max(x.start - _NEAR, m.trigger.end)) is None


def led_by(mentions: Sequence[Mention], x: Timex, text: str) -> int | None:
    """Return the verb that the dated phrase opens the sentence for: "By a letter sent in May, Lee left"."""
    after = [k for k, m in enumerate(mentions) if m.is_finite and m.at > x.end]
    if not after or any(m.is_finite and m.at < x.start for m in mentions):
        return None
    m = mentions[after[0]]
    opens = m.strength is not Strength.BACKGROUND and m.opener in {"", ","}
    return after[0] if opens and _FRONTED.match(text, m.sentence.start, x.start) else None
