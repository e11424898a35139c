"""Tokens of one sentence, each with its place in the text and its word classes."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate, count
from operator import add

from attrs import field, frozen

from eventline.model.span import Span
from eventline.syntax.chunks import chunks
from eventline.syntax.closed import (
    ADVERB,
    CAPITAL,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUOTE,
    RELATIVE,
    SUBORDINATOR,
    VERB,
)
from eventline.syntax.lexicon import Lexicon
from eventline.syntax.neighbours import by_neighbours

_LOOSE = ADVERB | QUOTE | PREPOSITION


@frozen
class Tokens:
    """A sentence as parallel lists.

    Attributes:
        text: The whole text.
        span: The sentence.
        words: Each token in lower case.
        starts, ends: Character offsets into *text*.
        flags: Word classes, see `eventline.syntax.closed`.
        lexicon: Where the flags come from.
        capitals: Tokens that begin with a capital letter, less those of time expressions.
        is_title: Nearly every word has a capital, as in a headline.
        size: How many tokens there are.
        word: Gives the lower-case word of a token, empty outside the sentence.
        at: Gives the flags of a token, 0 outside the sentence.
        timed: Tokens that belong to time expressions; these count as adverbs.
    """

    text: str
    span: Span
    words: list[str]
    starts: list[int]
    ends: list[int]
    flags: list[int]
    lexicon: Lexicon
    capitals: list[int]
    is_title: bool
    size: int
    word: Callable[[int], str] = field(eq=False, repr=False)
    at: Callable[[int], int] = field(eq=False, repr=False)
    timed: frozenset[int] = frozenset()

    def __len__(self) -> int:
        return self.size

    def raw(self, start: int, end: int) -> str:
        """Return the text from token *start* to before token *end* or the last, white space made single."""
        end = min(end, self.size)
        if end <= start:
            return ""
        return " ".join(self.text[self.starts[start] : self.ends[end - 1]].split())

    def before_adverbs(self, j: int) -> int:
        """Return the last token from *j* back that is no adverb and no part of "on Friday"; -1 for none."""
        while j >= 0:
            flags = self.flags[j]
            if not flags & _LOOSE:
                return j
            is_adverb = flags & (ADVERB | QUOTE) and not flags & (SUBORDINATOR | RELATIVE | PRONOUN)
            is_adverb = is_adverb or self.words[j : j + 2] == ["once", "again"]
            if not is_adverb and not (flags & PREPOSITION and j + 1 in self.timed):
                return j
            j -= 1
        return j


def tokens(text: str, span: Span, lexicon: Lexicon, times: Sequence[Span] = ()) -> Tokens:
    """Return the tokens of the sentence at *span*; *times* are the spans of its time expressions."""
    lower, flags, starts, ends = _taken_apart(text, span, lexicon)
    by_neighbours(lower, flags)
    is_title = bool(lower) and lower[-1] != "." and _is_title(text, starts, ends)
    capitals = [i for i, flag in enumerate(flags) if flag & CAPITAL]
    if not is_title:
        _names_are_no_verbs(lower, flags, capitals)
    timed = _NONE
    if times:
        timed = frozenset(
            k for x in times for k in range(bisect_right(ends, x.start), bisect_left(starts, x.end))
        )
        timed |= _ending(lower, timed)
        for k in timed:
            flags[k] = ADVERB | (flags[k] & DETERMINER)
            if k and lower[k - 1] == "dated":  # "a letter dated 9 July": no verb
                flags[k - 1] = PREPOSITION
        capitals = [i for i in capitals if i not in timed]
    word, at = _Words(enumerate(lower)).__getitem__, _Flags(enumerate(flags)).__getitem__
    size = len(lower)
    return Tokens(text, span, lower, starts, ends, flags, lexicon, capitals, is_title, size, word, at, timed)


def _taken_apart(
    text: str, span: Span, lexicon: Lexicon
) -> tuple[list[str], list[int], list[int], list[int]]:
    """Return the words of the sentence in lower case with their flags, starts and ends."""
    pieces = text[span.start : span.end].split(" ")
    lengths = accumulate(map(len, pieces), initial=span.start)
    begins = map(add, lengths, count())  # a blank stands before each but the first
    read = map(chunks(lexicon).__getitem__, pieces)
    found = [
        (low, flag, at + start, at + end)
        for at, row in zip(begins, read, strict=False)
        for low, flag, start, end in row
    ]
    if not found:
        return [], [], [], []
    lower, flags, starts, ends = zip(*found, strict=True)
    return list(lower), list(flags), list(starts), list(ends)


class _Words(dict[int, str]):
    """The words by their place: a dictionary is asked without a call of Python's own, most often of all."""

    def __missing__(self, place: int) -> str:
        return ""


class _Flags(dict[int, int]):
    """Likewise the flags."""

    def __missing__(self, place: int) -> int:
        return 0


_NONE: frozenset[int] = frozenset()
_PERIODS = frozenset(("quarter", "year", "week", "days", "weeks", "months"))
_ENDED = frozenset(("ended", "ending"))
_ON = frozenset(("on", "in"))


def _ending(lower: list[str], timed: frozenset[int]) -> frozenset[int]:
    """Return the tokens that lead from a period to its last day: "the quarter ended on 31 March"."""
    found: set[int] = set()
    for k in timed:
        j = k - 2 if lower[k - 1] in _ON else k - 1
        if j > 0 and lower[j] in _ENDED and j - 1 in timed and lower[j - 1] in _PERIODS:
            found.update(range(j, k))
    return frozenset(found)


def _is_title(text: str, starts: list[int], ends: list[int]) -> bool:
    firsts = [text[start] for start, end in zip(starts, ends, strict=True) if end - start > 3]
    long = [first for first in firsts if first.isalpha()]
    return len(long) >= 4 and sum(first.isupper() for first in long) > 0.7 * len(long)


_OPENERS = frozenset({":", "“", "„", "«", '"', "-", "–", "—"})


def _names_are_no_verbs(lower: list[str], flags: list[int], capitals: list[int]) -> None:
    """A capital inside a sentence makes a name of "May", "Grant" or "Will"."""
    for i in capitals:
        if flags[i] & _NO_NAME and lower[i][1:] and not _opens(lower, flags, i):
            flags[i] &= ~_NO_NAME


def _opens(lower: list[str], flags: list[int], i: int) -> bool:
    """Return whether token *i* opens a sentence or a quotation, where a capital says nothing."""
    while i > 0 and lower[i - 1] not in _OPENERS:
        i -= 1
        if not flags[i] & PUNCTUATION:
            return False
    return True


_NO_NAME = VERB | ADVERB
