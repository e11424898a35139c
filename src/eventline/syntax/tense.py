"""Tense of the verb that governs some words of a text: each sentence asked about is read once, no more."""

import re

from eventline.model.tense import Tense
from eventline.rules.lazy import lazy
from eventline.syntax.future import may_look_ahead
from eventline.syntax.verbs import AHEAD_STARTS, Verb, verbs

__all__ = ["AHEAD_STARTS", "Tense", "Tenses", "tense_at"]

_REACH = 300  # characters to either side in which the governing verb is sought
_AT_ONCE = 3 * _REACH  # characters behind the words that are read with them where no sentence ends
_CLAUSE = 200  # characters that an edge of a clause between a verb and the words counts
# One set of characters comes first in each, so that the search leaps from one such character to the next.
_LEFT_EDGE = lazy(r"[.!?…;\n](?:(?<=\n)|(?<!\n)[\"”’)\]]*\s|(?<=[a-z][.!?])(?=[A-Z]))")
_RIGHT_EDGE = lazy(r"[.!?…;\n](?:(?<=\n)|(?<!\n)(?:[\"”’)\]]|\s|\Z)|(?<=[a-z][.!?])(?=[A-Z]))")
_ABBREVIATION = lazy(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|No|(?P<month>Jan|Feb|Aug|Sept|Oct|Nov|Dec)|(?P<day>Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun))|(?P<half>[ap]\.m))$"
)
_LOWER = lazy(r"[ \t]*[a-z]")
# No line of its own ends in one of these.
_OPEN = lazy(
    r"(?:,|\b(?:on|in|of|the|an?|and|or|to|from|by|at|for|with|since|until|before|after|last|next|this|that|until"
    r"|between|during|said|will|was|were|is|are|has|had))[ \t\r]*\Z",
    re.IGNORECASE,
)
_MARKS = lazy(r"[“”\"]| [–—-] |: |, and (?=\w+ \w+ed\b)", re.IGNORECASE)


class Tenses:
    """The tenses of one text; the sentence last asked about is kept, for the next question is often of it."""

    __slots__ = ("_ahead", "_breaks", "_ends", "_left", "_right", "_text", "_verbs")
    _ahead: bool | None  # whether a verb of the sentence may look ahead, None until somebody asks
    _verbs: list[Verb] | None  # those of the sentence, None until somebody asks
    _breaks: list[int]

    def __init__(self, text: str) -> None:
        self._text = text
        self._left = self._right = 0
        self._ends = False  # whether a sentence ends at *_right*, or only the reading
        self._verbs = self._ahead = None

    def at(self, start: int, end: int) -> Tense | None:
        """Return the tense of the verb that governs the words at *start* to *end*; None when none shows one.

        >>> Tenses("Voters who queued on Sunday will learn the result on Monday.").at(53, 59).name
        'FUTURE'
        """
        before = after = None
        for verb in self._verbs_around(start, end):
            if verb.start < start:
                before = verb
            elif verb.start >= end:
                after = verb
                break
        if before is not None and before.end < start - _REACH:
            before = None
        if after is None or after.start > end + _REACH:
            return None if before is None else before.tense
        if before is None and self._gap(end, after.start) >= _CLAUSE:
            return None  # "remarks on Sunday that will matter"
        if before is None or self._gap(end, after.start) + 30 < self._gap(before.end, start):
            return after.tense
        return before.tense

    def _verbs_around(self, start: int, end: int) -> list[Verb]:
        left, right = self.sentence(start, end)
        if self._verbs is None:
            self._verbs, self._breaks = verbs(self._text[left:right], left)
        return self._verbs

    def may_look_ahead(self, start: int, end: int) -> bool:
        """Return whether `at` may be the future; False is certain, and found without reading the verbs."""
        left, right = self.sentence(start, end)
        if self._ahead is None:
            self._ahead = may_look_ahead(self._text[left:right])
        return self._ahead

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
        self._verbs = self._ahead = None

    def _gap(self, first: int, last: int) -> int:
        """Return the distance between a verb and the words; each edge of a clause counts more."""
        edges = sum(first <= at < last for at in self._breaks) + len(_MARKS.findall(self._text, first, last))
        return last - first + _CLAUSE * edges


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
    for edge in reversed(list(_LEFT_EDGE.finditer(text, left, start))):
        if not _goes_on(text, edge.start()):
            return edge.end()
    return left


def _goes_on(text: str, mark: int) -> bool:
    """Return whether the sentence goes on behind the mark: a short form’s stop, the end of a wrapped line."""
    if text[mark] == "\n":
        return (
            _LOWER.match(text, mark + 1) is not None or _OPEN.search(text, max(0, mark - 9), mark) is not None
        )
    short = _ABBREVIATION.search(text, max(0, mark - 5), mark)
    if short is not None and short["month"]:
        return text[mark + 1 : mark + 3].strip()[:1].isdigit()
    if short is not None and (short["half"] or short["day"]):
        return text[mark + 1 : mark + 5].strip()[:1].islower()  # "at 3 p.m. and again"
    return short is not None


def _right_edge(text: str, end: int, right: int) -> tuple[int, bool]:
    for edge in _RIGHT_EDGE.finditer(text, end, right):
        if not _goes_on(text, edge.start()):
            return edge.start(), True
    return right, right == len(text)
