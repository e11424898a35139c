"""Side: on which side of the publication a marked mention lies that no time of its own dates."""

import re
from enum import Enum

from eventline.languages.en.events.modality import CLAIMS, PLANNING, POSSIBLE, SUSPICION, WAITING
from eventline.languages.en.events.verbs import PHASE, STATIVE
from eventline.model.document import Document
from eventline.model.mention import Mention
from eventline.model.status import Status
from eventline.model.tense import Tense
from eventline.rules.lazy import lazy
from eventline.syntax.irregular import PASTS

_REACH = 60  # characters before a noun in which what it follows, or who wants it, is said
LEAD = 3  # sentences that tell the news itself


class Side(Enum):
    """Before, around or after the publication."""

    BEHIND = "behind"
    NOW = "now"
    AHEAD = "ahead"


_MINDED = WAITING | {"hope", "want", "fear", "aim", "intend", "believe", "think"}  # and no words of that day
_UNTIL = frozenset({"until", "till", "if", "unless", "once"})
_BACK = frozenset({"who", "whose", "after", "since", "because", "when", "once"})
_AT_ONCE = frozenset({"who", "which", "that", "as", "while", "when"})
_NOUN_PHRASE = r"(?:\s+(?:an?|the|his|her|its|their|this|that|[\w’'.-]+)){0,4}\s+$"
_FOLLOWED = lazy(rf"\w\s+(?:after|since|followed){_NOUN_PHRASE}")
_WISHES = "|".join(sorted((POSSIBLE | PLANNING) - {"set"}))  # "set a record" is done
_PROSPECT = r"(?:decision|appeal|optimis\w+|hopes?|hopeful|prospects?|chances?)\s+(?:for|on|of|about)"
_WANTED = lazy(
    rf"\b(?:(?:{_WISHES})(?:s|ed|d|ing)?(?:\s+(?:for|on|to\s+[a-z]+))?|{_PROSPECT}){_NOUN_PHRASE}",
    re.IGNORECASE,
)
_FEARED = lazy(
    r"\b(?:warn(?:s|ed|ing)?|threat(?:s|en(?:s|ed|ing)?)?|brac(?:es?|ed|ing)|prepar(?:es?|ed|ing)|risks?|fears?)"
    r"(?:\s+[\w’'-]+){0,3}?\s+(?:of|with|for|against)\s+(?!(?:the|his|her|its|their|that|this)\b)(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)  # "warned Lima of strikes", "is bracing for floods"
_AWAITED = lazy(
    r"\s+had\s+(?:\w+\s+)?been\s+(?:\w+ly\s+)?(?:expected|feared|predicted|anticipated|awaited)\b"
)
_IS = lazy(r"\b(?:is|are|['’]s|['’]re)\s+(?:not\s+|\w+ly\s+)?$")
_STOPS = '.!?"”'
_MEASURED = lazy(r"\d[\d,.]*\s*(?:%|per\s?cent|points?)")  # "has fallen by 3 %": since the day began
_FELT = frozenset({"see", "find", "regret", "agree", "welcome", "disagree"})
_GROUND = frozenset({"fighting", "death", "crime", "disaster"})
_DEFINITE = lazy(r"(?:\b(?:the|his|her|its|their|that)|['’]s)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE)
_INDEFINITE = lazy(r"\b(?:an?|any|another|new|further|more)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE)
_ANY = lazy(r"\bany\s+(?:[\w’'-]+\s+){0,2}$", re.IGNORECASE)
_COMING = lazy(
    r"\b(?:going|about|ready|bound|likely|unlikely|eager|keen|anxious|due|time|want(?:s|ed)?|hopes?|plans?)\b"
    r"[^,;.]{0,20}?\bto\s+(?:be\s+)?$"
    r"|\buntil\s+[^,;.]{1,50}$",
    re.IGNORECASE,
)  # before words that no list of verbs has: "not going to dignify", "until demand tilts"
_CHARGE = lazy(
    rf"\b(?:{'|'.join(sorted(SUSPICION | CLAIMS))}|evidence|proof)(?:,?\s+[\w’'-]+){{0,5}},?\s+(?:that\s+)?$",
    re.IGNORECASE,
)
_BEFORE = lazy(
    r"\b(?:(?P<before>before)|(?:eve|advance|ahead)\s+of|run-up\s+to)\s+(?:(?:the|an?|his|her|its|their)\s+)?(?:[\w’'-]+\s+){0,2}$",
    re.IGNORECASE,
)
_NEARS = lazy(r"(?:\s+[\w’'-]+){0,5}\s+(?:nears?|approach(?:es)?|looms?|draws?\s+near)\b")
_PHRASE = lazy(
    r"\b(?:the|an?|his|her|their|its|those|these|[\w-]+['’]s)\s+(?:[\w-]+\s+){1,3}$", re.IGNORECASE
)
_HAVE = lazy(
    r"\b(?:would|could|should|might|must|may)(?:n['’]t|\s+not)?\s+(?:\w+ly\s+)?have\s+(?:\w+ly\s+)?(?:been\s+)?$",
    re.IGNORECASE,
)
_WHY = lazy(r"\b(?:why|how)\s+$", re.IGNORECASE)
_OWN = lazy(r"(?:that\s+)?(?:he|she|it|they|we|i)\b", re.IGNORECASE)


def side(document: Document, m: Mention, sentence: int) -> Side | None:
    """Return where *m*, in the sentence of that number, lies by its grammar; None when that does not say."""
    word = m.trigger.of(document.text).lower()
    if _is_feared(document.text, m):
        return Side.AHEAD
    if m.is_verb:
        return _of_verb(document.text, m, word, sentence)
    if word in PASTS or m.status is Status.NEGATED:
        return None  # a verb that stands too far from its clause, as behind a quotation
    return _of_noun(document.text, m)


def _of_verb(text: str, m: Mention, word: str, sentence: int) -> Side | None:
    if m.is_finite and m.tense is Tense.PRESENT and m.opener in _UNTIL:
        return Side.AHEAD
    if (m.status is Status.POSSIBLE and m.is_perfect) or _HAVE.search(text, m.clause.start, m.trigger.start):
        return Side.BEHIND  # "may have been", "would not have come"
    if m.status.is_open or m.tense is Tense.FUTURE:
        return _of_open(m, word)
    if m.is_finite and m.tense is Tense.PAST and m.opener in _AT_ONCE and word.endswith("ing"):
        return None  # "a woman who was washing clothes was shot": at that time
    if m.was_before or (m.is_finite and m.tense is Tense.PAST and _looks_back(m, text)):
        return Side.BEHIND
    return _of_told(text, m, sentence)


def _is_feared(text: str, m: Mention) -> bool:
    """Return whether somebody warns of it or gets ready for it; "strikes" may be taken for a verb."""
    noun = not m.is_verb or (m.is_finite and m.tense is Tense.PRESENT)
    before = text[max(m.sentence.start, m.trigger.start - _REACH) : m.trigger.start]
    return noun and m.status is not Status.NEGATED and _FEARED.search(before) is not None


def _of_told(text: str, m: Mention, sentence: int) -> Side | None:
    """Return where something lies that is told in the present or as done by now."""
    if _is_so_now(text, m):
        return Side.NOW
    if sentence <= LEAD or m.theme == "statement" or m.quoted:
        return None
    if m.is_perfect:
        goes_on = m.status is Status.NEGATED or m.lemma in PHASE or _MEASURED.search(text, *m.clause)
        return None if goes_on else Side.BEHIND
    return Side.NOW if m.is_finite and m.tense is Tense.PRESENT else None


def _is_so_now(text: str, m: Mention) -> bool:
    """Return whether a sentence, no title, has it in the present: what is so is so on the day of the text."""
    present = m.is_finite and m.tense is Tense.PRESENT and not m.is_perfect
    told = m.theme == "statement" and m.lemma not in _MINDED
    return present and not told and not m.quoted and text[m.sentence.end - 1] in _STOPS


def _looks_back(m: Mention, text: str) -> bool:
    """Return whether the clause tells of a time before that of its sentence: "the house they left"."""
    if m.opener in _BACK:
        return not (m.opener == "who" and m.theme == "statement")  # "the owner, who said", says it now
    before = text[max(m.sentence.start, m.clause.start - _REACH) : m.clause.start]
    if m.opener == "that":
        return _CHARGE.search(before) is not None
    describes = not m.opener and m.frame is None and _OWN.match(text, m.clause.start) is not None
    return _WHY.search(before) is not None or (describes and _PHRASE.search(before) is not None)


def is_own(m: Mention, clause: str) -> bool:
    """Return whether somebody tells of a deed of his own: "said he gave them the keys" is of before."""
    if not (m.is_finite and m.tense is Tense.PAST):
        return False
    told = m.frame is not None and not m.quoted and m.frame.end <= m.trigger.start
    deed = m.status.took_place and not m.is_perfect and m.lemma not in STATIVE | _FELT
    return told and deed and m.opener in {"", "that"} and bool(_OWN.match(clause))


def _of_open(m: Mention, word: str) -> Side:
    """Return where a plan lies: to expect is done now, and so is what somebody tries by doing it."""
    waits = m.is_finite and m.lemma in WAITING
    tries = not m.is_finite and word.endswith("ing") and m.status is Status.PLANNED
    return Side.NOW if waits or tries else Side.AHEAD


def _of_noun(text: str, m: Mention) -> Side | None:
    before = text[max(m.sentence.start, m.trigger.start - _REACH) : m.trigger.start]
    if m.theme == "other" and _IS.search(before) and text[m.sentence.end - 1] in _STOPS:
        return Side.NOW  # "The lights are out"
    if _FOLLOWED.search(before):
        return Side.BEHIND
    eve = _BEFORE.search(before)
    near = eve is not None and m.tense is not Tense.PAST and (m.tense is not None or not eve["before"])
    if near or (_NEARS.match(text, m.trigger.end) and m.tense is not Tense.FUTURE):
        return Side.AHEAD  # "this is the eve of the vote", "as its anniversary nears"
    if _ANY.search(before) and m.status is not Status.NEGATED:
        return Side.AHEAD
    if m.tense is not Tense.PAST and _COMING.search(before):
        return Side.AHEAD
    if m.status.is_open or m.tense is Tense.FUTURE or (_WANTED.search(before) and _INDEFINITE.search(before)):
        return Side.AHEAD
    known = m.theme in _GROUND and _DEFINITE.search(before)
    awaited = _AWAITED.match(text, m.trigger.end) is not None  # by now it is there
    return Side.BEHIND if (m.was_before and not awaited) or known else None


def is_background(m: Mention, sentence: int) -> bool:
    """Return whether *m* tells what is no longer news: a past deed below the lead that nothing dates."""
    deed = m.is_verb and m.is_finite and m.tense is Tense.PAST and not m.is_perfect and m.theme != "statement"
    return deed and sentence > LEAD
