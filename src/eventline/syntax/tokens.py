"""Tokens of one sentence, each with its place in the text and its word classes."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from attrs import frozen

from eventline.model.span import Span
from eventline.rules.lazy import lazy
from eventline.syntax.closed import (
    ADVERB,
    BE,
    CAPITAL,
    DETERMINER,
    GERUND,
    NUMBER,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    QUOTE,
    RELATIVE,
    SUBORDINATOR,
    VERB,
)
from eventline.syntax.irregular import NOT_ED
from eventline.syntax.lexicon import Lexicon
from eventline.syntax.neighbours import by_neighbours
from eventline.syntax.wordlist import words

_TOKEN = lazy(
    r"""
    (?:[^\W\d_]\.){2,}                    # U.S.
    |\d[\d,.:]*\d(?:st|nd|rd|th|bn|tn|[a-z])?(?:-[^\W\d]\w*)*|\d\w*(?:-[^\W\d]\w*)*
    |['’](?:s|ll|re|ve|d|m)\b
    |(?=[A-Z])(?:Gen|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Lt|Col|Maj|Capt|Prof|St|Rev|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.
    |\w+(?:['’](?!(?:s|ll|re|ve|d|m)\b)\w+)*(?:-\w+(?:['’](?!s\b)\w+)*)*
    |[^\w\s]
    """,
    re.VERBOSE,
)
_NOT_ING = words(
    """morning evening something anything nothing everything king spring string wing ring thing building
    ceiling during wedding beijing bling sibling sterling according amazing interesting outstanding
    including regarding notwithstanding wrongdoing"""
)
_NOT_LY = words(
    """family italy july early reply ally supply daily weekly monthly yearly assembly anomaly bully belly
    fly lovely"""
)
_LOOSE = ADVERB | QUOTE | PREPOSITION
_QUOTES = frozenset('"“”«»„‟')


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
        end = min(end, self.size)
        if end <= start:
            return ""
        return " ".join(self.text[self.starts[start] : self.ends[end - 1]].split())

    def at(self, i: int) -> int:
        """Return the flags of token *i*, 0 outside the sentence."""
        return self.flags[i] if i >= 0 and i < self.size else 0  # asked most often of all

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

    def word(self, i: int) -> str:
        """Return the lower-case word of token *i*, empty outside the sentence."""
        return self.words[i] if i >= 0 and i < self.size else ""


def tokens(text: str, span: Span, lexicon: Lexicon, times: Sequence[Span] = ()) -> Tokens:
    """Return the tokens of the sentence at *span*; *times* are the spans of its time expressions."""
    lower: list[str] = []
    flags: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    known = _chunks(lexicon)
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


_MOST_CHUNKS = 100_000  # kept in memory, some 30 MB
_LONGEST_CHUNK = 40  # characters; longer ones hardly come again


class _Chunks(dict[str, tuple[tuple[str, int, int, int], ...]]):
    """What stands between two spaces with its tokens: lower case, flags, start, end; made when first met."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def __missing__(self, chunk: str) -> tuple[tuple[str, int, int, int], ...]:
        found = tuple(self._token(m[0], *m.span()) for m in _TOKEN.finditer(chunk))
        for k in range(1, len(found)):
            if found[k][0] == "'s" and found[k - 1][0] in _BEFORE_IS:  # "it's": no owner
                found = (*found[:k], ("'s", BE, *found[k][2:]), *found[k + 1 :])
        if len(self) >= _MOST_CHUNKS:
            self.clear()
        if len(chunk) <= _LONGEST_CHUNK:
            self[chunk] = found
        return found

    def _token(self, token: str, start: int, end: int) -> tuple[str, int, int, int]:
        low = token.lower().replace("’", "'")
        flags = self.lexicon.flags.get(low) or _guess(low)
        named = token[0].isupper() or (token[1:2].isupper() and token[0].isalpha())  # "eBay"
        named = named or (low[:3] in _ARABIC and token[3:4].isupper())
        return low, flags | (CAPITAL if named else 0), start, end


_ARABIC = frozenset({"al-", "el-", "an-", "as-", "ar-", "at-", "ad-", "az-"})  # "al-Bakr"
_BEFORE_IS = words("it he she that there here what who where how")
_chunks_of: list[_Chunks] = []


def _chunks(lexicon: Lexicon) -> _Chunks:
    """Return the chunks met so far in texts of the lexicon's language."""
    if not _chunks_of or _chunks_of[0].lexicon is not lexicon:
        _chunks_of[:] = [_Chunks(lexicon)]
    return _chunks_of[0]


def _is_title(text: str, starts: list[int], ends: list[int]) -> bool:
    firsts = [text[start] for start, end in zip(starts, ends, strict=True) if end - start > 3]
    long = [first for first in firsts if first.isalpha()]
    return len(long) >= 4 and sum(first.isupper() for first in long) > 0.7 * len(long)


def _guess(word: str) -> int:
    """Return the flags of a word that no table has, from its shape."""
    first = word[0]
    if not first.isalpha():
        return (
            NUMBER if first.isdigit() or first in _MONEY else PUNCTUATION | (QUOTE if first in _QUOTES else 0)
        )
    if word.endswith("ed") and len(word) > 4 and word not in NOT_ED:
        return PAST | PARTICIPLE
    if word.endswith("ing") and len(word) > 5 and word not in _NOT_ING:
        return GERUND
    return ADVERB if word.endswith("ly") and word not in _NOT_LY else 0


_MONEY = frozenset("$€£¥₹₽₴₺₩%‰")  # and shares: they belong to the amount beside them
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
