"""Content: what the words of a report are about: content stems, ordinals, numbers."""

import re
import unicodedata
from functools import cache
from itertools import chain

from eventline.languages.en.events.actors import TITLES
from eventline.languages.en.events.countries import ADJECTIVES
from eventline.languages.en.events.modality import SCHEDULED
from eventline.languages.en.events.stems import stem
from eventline.languages.en.events.synonyms import SYNONYMS
from eventline.languages.en.events.verbs import LIGHT, PHASE
from eventline.languages.en.words import DAY_PARTS, MONTHS, UNITS, WEEKDAYS
from eventline.model.remembered import remembered
from eventline.syntax.closed import NUMBER, closed_words

_TOKEN = re.compile(r"\w+(?:[.’'-]\w+)*")
_POSSESSIVE = ("’s", "'s")
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())  # noqa: SIM905
_DIGIT_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_SENTENCES, _WORDS = 8_192, 16_384  # that are remembered: of what is worked on at a time
_AMOUNT = re.compile(r"(\d+(?:\.\d+)?)(?:k|m|mn|bn|tn)")  # "8.2bn" for "8.2 billion"
_MEASURED = re.compile(
    r"[$€£¥]\s?\d[\d.,]*(?:\s?(?:[mb]n|[km]|[mbtr]+illion))?"
    r"|\b\d[\d.,]*\s?(?:%|per\s?cent\b|[mb]n\b|[km]\b|(?:m|b|tr)illion\b)"
)


def tokens(text: str) -> list[str]:
    """Return the words of *text* without possessive endings."""
    found: list[str] = _TOKEN.findall(text)
    if not any(ending in text for ending in _POSSESSIVE):
        return found
    return [token[:-2] if token.endswith(_POSSESSIVE) else token for token in found]


@remembered(_SENTENCES)
def content(text: str) -> frozenset[str]:
    """Return the stems of the words that carry meaning; dates, pronouns and the like do not.

    Words for one thing have one stem, numbers stand in digits, and compounds are parted.

    >>> sorted(content("The third bridge was struck on Monday"))
    ['bridg', 'strik', 'third']
    >>> content("a six-storey house, an $8.2bn offer") == content("a 6-storey house, a bid of 8.2")
    True
    """
    found = tokens(text)
    if "-" in text:  # "a 34-year-old" is somebody of 34
        found = list(chain.from_iterable(word.removesuffix("-year-old").split("-") for word in found))
    return frozenset(filter(None, map(meaning_of, found)))


@remembered(_WORDS)
def meaning_of(word: str) -> str:
    """Return the stem of a word that carries meaning, nothing for any other."""
    folded = fold(word)
    if folded in _empty_words() or (word != folded and folded in _dates()):
        return ""
    if folded[0].isdigit():
        amount = _AMOUNT.fullmatch(folded)
        return folded if amount is None else amount[1]
    return _one(stem(folded))


def _one(stemmed: str) -> str:
    """Return the stem that stands for all words of the same meaning."""
    return SYNONYMS.get(stemmed, stemmed)


@remembered(_SENTENCES)
def head(trigger: str) -> str:
    """Return the stem of the word in *trigger* that carries its meaning.

    >>> head("were striking"), head("called off")
    ('strik', 'call')
    """
    return _one(bare(trigger))


@remembered(_SENTENCES)
def bare(trigger: str) -> str:
    """Return the stem of that word itself, which `head` leads to the word of the same meaning.

    >>> bare("offered"), head("offered")
    ('offer', 'bid')
    """
    words = [fold(word) for word in tokens(trigger)]
    return stem(next((word for word in words if word not in _empty_words()), trigger))


@remembered(_SENTENCES)
def ordinals(text: str) -> frozenset[str]:
    """Return the ordinals in *text*: a second strike is not the third.

    >>> sorted(ordinals("after the second and the 3rd round"))
    ['3', 'second']
    """
    return frozenset(filter(None, map(_ordinal, tokens(text))))


@remembered(_WORDS)
def _ordinal(word: str) -> str:
    lower = word.lower()
    if _DIGIT_ORDINAL.fullmatch(lower):
        return lower.rstrip("stndrh")
    return lower if lower in _ORDINALS else ""


@remembered(_SENTENCES)
def counts(text: str) -> frozenset[str]:
    """Return the numbers in *text* that count things: "two bridges" are not "the first bridge".

    >>> sorted(counts("Two of 14 bridges, for $3 billion or 20 percent"))
    ['14', '2']
    """
    return frozenset(filter(None, map(number_of, tokens(_MEASURED.sub("", text)))))


@remembered(_WORDS)
def number_of(word: str) -> str:
    """Return a number, in figures where it is a word of one, or nothing for any other word."""
    lower = word.lower()
    return _one(lower) if lower.isdigit() or closed().get(lower, 0) & NUMBER else ""


def fold(word: str) -> str:
    """Return *word* in lower case without accents."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word.lower())
    return "".join(part for part in parts if not unicodedata.combining(part))


@cache
def labels() -> frozenset[str]:
    """Return the stems of words that say whose, of what rank, at what stage: "Russian", "minister", "due"."""
    said = {*ADJECTIVES, *TITLES, *LIGHT, *PHASE, *SCHEDULED, "place"} - {"Dame", "dame"}  # a dam is none
    return frozenset(stem(fold(word)) for word in said)


@cache
def closed() -> dict[str, int]:
    """Return the closed-class words with their flags, made once."""
    return closed_words()


@cache
def _empty_words() -> frozenset[str]:
    grammar = {word for word, flags in closed().items() if not flags & NUMBER}
    times = {fold(word) for table in (DAY_PARTS, UNITS) for word in table}
    vague = {"early", "late", "last", "next", "least", "most", "nearly", "almost"}
    return frozenset(grammar | times | {f"{word}s" for word in times} | vague)


@cache
def _dates() -> frozenset[str]:
    """Return the names of months and weekdays, which have a capital: a march, or who sat, is none."""
    names = {fold(word) for table in (MONTHS, WEEKDAYS) for word in table}
    return frozenset(names | {f"{name}s" for name in names})
