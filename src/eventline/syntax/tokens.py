"""Tokens of one sentence, each with its place in the text and its word classes."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from attrs import frozen

from eventline.model.span import Span
from eventline.syntax.chunks import chunks
from eventline.syntax.closed import (
    ADVERB,
    CAPITAL,
    COORDINATOR,
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
    timed: frozenset[int] = frozenset()

    def __len__(self) -> int:
        return self.size

    def raw(self, start: int, end: int) -> str:
        """Return the text from token *start* to before token *end* or the last, white space made single."""
        if end > self.size:
            end = self.size
        if end <= start:
            return ""
        words = self.text[self.starts[start] : self.ends[end - 1]]
        return words if words.isprintable() and "  " not in words else " ".join(words.split())

    def at(self, i: int) -> int:
        """Return the flags of token *i*, 0 outside the sentence."""
        return self.flags[i] if i >= 0 and i < self.size else 0  # asked most often of all

    def before_adverbs(self, j: int) -> int:
        """Return the last token from *j* back that is no adverb and no part of "on Friday"; -1 for none."""
        while j >= 0:
            flags = self.flags[j]
            joins = flags & COORDINATOR or self.words[j] == "to"
            if joins and j + 1 in self.timed and j - 1 in self.timed:
                j -= 1  # "on Monday and Friday", "from dusk to dawn"
                continue
            if not flags & _LOOSE:
                return j
            is_adverb = flags & (ADVERB | QUOTE) and not flags & (SUBORDINATOR | RELATIVE | PRONOUN)
            is_adverb = is_adverb or self.words[j : j + 2] == ["once", "again"]
            if not is_adverb and not (flags & PREPOSITION and j + 1 in self.timed):
                return j
            j -= 1
        return j

    def word(self, i: int) -> str:
        """Return the lower-case word of token *i*, empty outside the sentence."""
        return self.words[i] if i >= 0 and i < self.size else ""


def tokens(text: str, span: Span, lexicon: Lexicon, times: Sequence[Span] = ()) -> Tokens:
    """Return the tokens of the sentence at *span*; *times* are the spans of its time expressions."""
    lower: list[str] = []
    flags: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    known = chunks(lexicon)
    at = span.start
    for chunk in text[span.start : span.end].split(" "):
        for low, flag, start, end in known[chunk]:
            lower.append(low)
            flags.append(flag)
            starts.append(at + start)
            ends.append(at + end)
        at += len(chunk) + 1
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
    return Tokens(text, span, lower, starts, ends, flags, lexicon, capitals, is_title, len(lower), timed)


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
