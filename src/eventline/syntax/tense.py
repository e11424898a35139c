"""Tense of the verb that governs some words of a text: read around them only, without parsing the whole."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from eventline.model.tense import Tense
from eventline.syntax.irregular import PASTS
from eventline.syntax.wordlist import words

__all__ = ["Tense", "tense_at"]

_REACH = 300  # characters to either side in which the governing verb is sought
_MOST = 12  # words to either side, the nearest, that are looked at as verbs
# One set of characters comes first in each, so that the search leaps from one such character to the next.
_LEFT_EDGE = re.compile(r"[.!?…;\n](?:(?<=\n)|(?<!\n)[\"”’)\]]*\s|(?<=[a-z][.!?])(?=[A-Z]))")
_RIGHT_EDGE = re.compile(r"[.!?…;\n](?:(?<=\n)|(?<!\n)(?:[\"”’)\]]|\s|\Z)|(?<=[a-z][.!?])(?=[A-Z]))")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec))$"
)
_BREAK = re.compile(
    r",? \b(?:which|who|whom|whose|where|when|while|that|because|although|though|but|saying|after|before"
    r"|since|until|if|as|adding)\b|[“”\"]|, and (?=\w+ \w+ed\b)| [–—-] |: ",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w’']+")
_PRESENT = words(
    """is are am isn't aren't does do doesn't don't has have says remain remains seem seems want wants need
    needs know knows means continue continues meets visits holds faces goes comes takes makes becomes
    begins starts opens votes travels hosts must should"""
)
_PAST = PASTS | words("was were wasn't weren't had hadn't did didn't been having")
_ADVERBS = r"(?:\ (?:not|also|then|already|just|since|now|\w+ly))?"
_TO = (
    r"\ to(?!\ (?:an?|the|this|that|these|those|its|his|her|their|our|your|any|some|all|[A-Z]))\ (?:be\ )?\w+"
)
_AHEAD = re.compile(
    rf"""
    (?:will|won['’]t|shall|would(?:n['’]t)?|['’]ll){_ADVERBS}(?:\ be|\ have|\ have\ been)?(?:\ \w+)?
    |(?:may|might|could|can)(?!\ have\b)\ \w+
    |(?:(?:is|are|was|were|be|been|being)\ )?
     (?:set|due|scheduled|slated|supposed|about|going|poised|expected|likely){_TO}
    |(?:is|are|be){_TO}
    |to\ be\ \w+(?:ed|en|ld|de)\b
    |(?:scheduled|slated|due|planned|set|expected)\ (?:for|on|in|at|by|next)\b
    |(?:plans?|planning|intends?|intending|wants?|hopes?|hoping|aims?|vows?|promises?|pledges?|agreed|ready|preparing
     |prepares?){_TO}
    |upcoming|forthcoming
    """,
    re.VERBOSE,
)
_AHEAD_STARTS = words(
    """will won't shall would wouldn't may might could can is are was were be been being set due scheduled
    slated supposed about going poised expected likely to planned plan plans planning intend intends
    intending want wants hope hopes hoping aim aims vow vows promise promises pledge pledges agreed
    ready preparing prepare prepares upcoming forthcoming"""
)
_HAVE = words("has have hasn't haven't 've")
_STRAIGHT = _AHEAD_STARTS | _HAVE | _PAST | _PRESENT
_SHOWS = _STRAIGHT | {word.replace("'", "’") for word in _STRAIGHT}  # all others but "…ed" show no tense
_PERFECT = re.compile(rf"(?:has|have|['’]ve)(?:n['’]t)?{_ADVERBS}\ (\w+)")
_ATTRIBUTE = re.compile(
    r"\b(?:an?|the|his|her|its|their|our|my|of|more|most|newly|recently|so)$", re.IGNORECASE
)


class _Verb(NamedTuple):
    """The words from *start* to *end* show a tense."""

    tense: Tense
    start: int
    end: int


def tense_at(text: str, start: int, end: int) -> Tense | None:
    """Return the tense of the verb that governs the words at *start* to *end*; None when no verb shows one.

    Args:
        text: The whole text.
        start, end: Character offsets of the words, most often a time expression.

    >>> text = "Voters who queued on Sunday will learn the result on Monday."
    >>> tense_at(text, 21, 27).name, tense_at(text, 53, 59).name
    ('PAST', 'FUTURE')
    """
    left, right = _limits(text, start, end)
    earlier = deque(_candidates(text, left, start), _MOST)
    later = islice(_candidates(text, end, right), _MOST)
    nearest = [*deque(_verbs(text, earlier, start), 1), *islice(_verbs(text, later, right), 1)]
    if len(nearest) > 1:
        nearest.sort(key=lambda verb: _cost(text, verb, start, end))
    return nearest[0].tense if nearest else None


def _candidates(text: str, left: int, right: int) -> Iterator[re.Match[str]]:
    """Yield the words that may show a tense, which is asked of them next."""
    for word in _WORD.finditer(text, left, right):
        low = word[0].lower()
        if low in _SHOWS or low[-2:] == "ed":
            yield word


def _verbs(text: str, candidates: Iterable[re.Match[str]], limit: int) -> Iterator[_Verb]:
    position = 0
    for word in candidates:
        if word.start() >= position:
            tense, position = _tense_of(text, word, limit)
            if tense is not None:
                yield _Verb(tense, word.start(), position)


def _limits(text: str, start: int, end: int) -> tuple[int, int]:
    left = max(0, start - _REACH)
    for edge in _LEFT_EDGE.finditer(text, left, start):
        if not _ABBREVIATION.search(text, max(0, edge.start() - 5), edge.start()):
            left = edge.end()
    right = min(len(text), end + _REACH)
    for edge in _RIGHT_EDGE.finditer(text, end, right):
        if not _ABBREVIATION.search(text, max(0, edge.start() - 5), edge.start()):
            return left, edge.start()
    return left, right


def _tense_of(text: str, word: re.Match[str], limit: int) -> tuple[Tense | None, int]:
    """Return the tense that *word* begins, and where the words that show it end."""
    low = word[0].lower().replace("’", "'")
    if low in _AHEAD_STARTS:
        ahead = _AHEAD.match(text, word.start(), limit)
        if ahead is not None:
            return Tense.FUTURE, ahead.end()
    if low in _HAVE:
        perfect = _PERFECT.match(text, word.start(), limit)
        if perfect is not None and (perfect[1] in _PAST or perfect[1].endswith(("ed", "en", "wn"))):
            return Tense.PAST, perfect.end()
    if low in _PAST or (low.endswith("ed") and len(low) > 3 and not _is_attribute(text, word.start())):
        return Tense.PAST, word.end()
    return (Tense.PRESENT if low in _PRESENT else None), word.end()


def _is_attribute(text: str, start: int) -> bool:
    """Return whether a participle stands before its noun: "the armed forces"."""
    return _ATTRIBUTE.search(text[max(0, start - 12) : start].rstrip()) is not None


def _cost(text: str, verb: _Verb, start: int, end: int) -> int:
    """Return the distance from the verb to the words; a clause boundary between counts 200 characters."""
    before = verb.end <= start
    gap = (verb.end, start) if before else (end, verb.start)
    return gap[1] - gap[0] + 200 * len(_BREAK.findall(text, *gap)) + (0 if before else 30)
