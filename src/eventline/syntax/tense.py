"""Tense of the verb that governs some words of a text: each sentence asked about is read once, no more."""

import re
from typing import NamedTuple

from eventline.model.tense import Tense
from eventline.syntax.irregular import PASTS
from eventline.syntax.wordlist import words

__all__ = ["AHEAD_STARTS", "Tense", "Tenses", "tense_at"]

_REACH = 300  # characters to either side in which the governing verb is sought
_AT_ONCE = 3 * _REACH  # characters behind the words that are read with them where no sentence ends
# One set of characters comes first in each, so that the search leaps from one such character to the next.
_LEFT_EDGE = re.compile(r"[.!?…;\n](?:(?<=\n)|(?<!\n)[\"”’)\]]*\s|(?<=[a-z][.!?])(?=[A-Z]))")
_RIGHT_EDGE = re.compile(r"[.!?…;\n](?:(?<=\n)|(?<!\n)(?:[\"”’)\]]|\s|\Z)|(?<=[a-z][.!?])(?=[A-Z]))")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec))$"
)
_BREAKS = words(
    """which who whom whose where when while that because although though but saying after before since until
    if as adding"""
)
_MARKS = re.compile(r"[“”\"]| [–—-] |: |, and (?=\w+ \w+ed\b)", re.IGNORECASE)
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
AHEAD_STARTS = words(
    """will won't shall would wouldn't may might could can is are was were be been being set due scheduled
    slated supposed about going poised expected likely to planned plan plans planning intend intends
    intending want wants hope hopes hoping aim aims vow vows promise promises pledge pledges agreed
    ready preparing prepare prepares upcoming forthcoming"""
)
_HAVE = words("has have hasn't haven't 've")
_STRAIGHT = AHEAD_STARTS | _HAVE | _PAST | _PRESENT
_SHOWS = _STRAIGHT | {word.replace("'", "’") for word in _STRAIGHT}  # all others but "…ed" show no tense
_PERFECT = re.compile(rf"(?:has|have|['’]ve)(?:n['’]t)?{_ADVERBS}\ (\w+)")
_ATTRIBUTE = re.compile(
    r"\b(?:an?|the|his|her|its|their|our|my|of|more|most|newly|recently|so)$", re.IGNORECASE
)


_CONTRACTED = words("gonna wanna gotta")  # as people write to each other
_NOTED = _SHOWS | _BREAKS | _CONTRACTED
_ENDINGS = ("ed", "ll")  # "played", "they'll"


class _Verb(NamedTuple):
    """The words from *start* to *end* show a tense."""

    tense: Tense
    start: int
    end: int


class Tenses:
    """The tenses of one text; the sentence last asked about is kept, for the next question is often of it."""

    __slots__ = ("_breaks", "_ends", "_left", "_right", "_text", "_verbs")

    def __init__(self, text: str) -> None:
        self._text = text
        self._left = self._right = 0
        self._ends = False  # whether a sentence ends at *_right*, or only the reading
        self._verbs: list[_Verb] = []
        self._breaks: list[int] = []

    def at(self, start: int, end: int) -> Tense | None:
        """Return the tense of the verb that governs the words at *start* to *end*; None when none shows one.

        >>> Tenses("Voters who queued on Sunday will learn the result on Monday.").at(53, 59).name
        'FUTURE'
        """
        self.sentence(start, end)
        before = after = None
        for verb in self._verbs:
            if verb.start < start:
                before = verb
            elif verb.start >= end:
                after = verb
                break
        if before is not None and before.end < start - _REACH:
            before = None
        if after is None or after.start > end + _REACH:
            return None if before is None else before.tense
        if before is None or self._gap(end, after.start) + 30 < self._gap(before.end, start):
            return after.tense
        return before.tense

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Return where the sentence around the words begins and ends, as far as it is read."""
        is_read = self._left <= start and end <= self._right
        if not is_read or not (self._ends or end + _REACH <= self._right):
            self._read(start, end)
        return self._left, self._right

    def _read(self, start: int, end: int) -> None:
        text = self._text
        known = self._right if self._ends and self._right <= start else 0
        self._left = _left_edge(text, max(known, start - _REACH), start)
        self._right, self._ends = _right_edge(text, end, min(len(text), end + _AT_ONCE))
        self._verbs, self._breaks = _verbs(text[self._left : self._right], self._left)

    def _gap(self, first: int, last: int) -> int:
        """Return the distance between a verb and the words; each edge of a clause between counts 200 more."""
        edges = sum(first <= at < last for at in self._breaks) + len(_MARKS.findall(self._text, first, last))
        return last - first + 200 * edges


def tense_at(text: str, start: int, end: int) -> Tense | None:
    """Return the tense of the verb that governs the words at *start* to *end*; None when no verb shows one.

    Args:
        text: The whole text.
        start, end: Character offsets of the words, most often a time expression.

    >>> text = "Voters who queued on Sunday will learn the result on Monday."
    >>> tense_at(text, 21, 27).name, tense_at(text, 53, 59).name
    ('PAST', 'FUTURE')
    """
    return Tenses(text).at(start, end)


def _left_edge(text: str, left: int, start: int) -> int:
    for edge in _LEFT_EDGE.finditer(text, left, start):
        if not _ABBREVIATION.search(text, max(0, edge.start() - 5), edge.start()):
            left = edge.end()
    return left


def _right_edge(text: str, end: int, right: int) -> tuple[int, bool]:
    for edge in _RIGHT_EDGE.finditer(text, end, right):
        if not _ABBREVIATION.search(text, max(0, edge.start() - 5), edge.start()):
            return edge.start(), True
    return right, right == len(text)


def _verbs(sentence: str, offset: int) -> tuple[list[_Verb], list[int]]:
    """Return the verbs that show a tense, and where the words stand that open a clause."""
    low = sentence.lower()
    if len(low) != len(sentence):  # a letter that has no small form of its own length
        low = sentence
    shown = low if sentence.isupper() else sentence  # in capitals, no name can be told from a verb
    verbs: list[_Verb] = []
    breaks: list[int] = []
    position = 0
    for found in _WORD.finditer(low):
        word = found[0]
        if word not in _NOTED and word[-2:] not in _ENDINGS:
            continue
        start = found.start()
        if word in _BREAKS:
            breaks.append(offset + start)
        if start >= position:
            tense, position = _tense_of(shown, word, start, found.end())
            if tense is not None:
                verbs.append(_Verb(tense, offset + start, offset + position))
    return verbs, breaks


def _tense_of(text: str, word: str, start: int, end: int) -> tuple[Tense | None, int]:
    """Return the tense that *word* begins, and where the words that show it end."""
    low = word.replace("’", "'")
    if low in _CONTRACTED or low[-3:] == "'ll":
        return Tense.FUTURE, end
    if low in AHEAD_STARTS:
        ahead = _AHEAD.match(text, start)
        if ahead is not None:
            return Tense.FUTURE, ahead.end()
    if low in _HAVE:
        perfect = _PERFECT.match(text, start)
        if perfect is not None and (perfect[1] in _PAST or perfect[1].endswith(("ed", "en", "wn"))):
            return Tense.PAST, perfect.end()
    if low in _PAST or (low.endswith("ed") and len(low) > 3 and not _is_attribute(text, start)):
        return Tense.PAST, end
    return (Tense.PRESENT if low in _PRESENT else None), end


def _is_attribute(text: str, start: int) -> bool:
    """Return whether a participle stands before its noun: "the armed forces"."""
    return _ATTRIBUTE.search(text[max(0, start - 12) : start].rstrip()) is not None
