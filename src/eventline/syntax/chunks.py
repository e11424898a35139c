"""Chunks: what stands between two blanks of a text, taken apart once for all the times it comes."""

import re

from eventline.rules.lazy import lazy
from eventline.syntax.closed import ADVERB, BE, CAPITAL, GERUND, NUMBER, PARTICIPLE, PAST, PUNCTUATION, QUOTE
from eventline.syntax.irregular import NOT_ED
from eventline.syntax.lexicon import Lexicon
from eventline.syntax.wordlist import words

_TOKEN = lazy(
    r"""
    (?:\w+-)?(?:[^\W\d_]\.){2,}(?:-\w+)*    # U.S., ex-U.S., U.S.-backed
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
    including regarding notwithstanding wrongdoing neighbouring neighboring outlying adjoining impending
    forthcoming upcoming incoming outgoing longstanding unwilling"""
)
_NOT_LY = words(
    """family italy july early reply ally supply daily weekly monthly yearly assembly anomaly bully belly
    fly lovely"""
)
_QUOTES = frozenset('"“”«»„‟')
_MOST_CHUNKS = 100_000  # kept in memory, some 30 MB
_LONGEST_CHUNK = 40  # characters; longer ones hardly come again


class Chunks(dict[str, tuple[tuple[str, int, int, int], ...]]):
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
_chunks_of: list[Chunks] = []


def chunks(lexicon: Lexicon) -> Chunks:
    """Return the chunks met so far in texts of the lexicon's language."""
    if not _chunks_of or _chunks_of[0].lexicon is not lexicon:
        _chunks_of[:] = [Chunks(lexicon)]
    return _chunks_of[0]


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
        return 0 if _is_compound(word) else GERUND
    return ADVERB if word.endswith("ly") and word not in _NOT_LY else 0


_PREFIXES = words("re pre co de un mis out over under counter cross back")


def _is_compound(word: str) -> bool:
    """Return whether a word with a hyphen describes a noun: "wide-ranging", not "re-opening"."""
    first, _, behind = word.partition("-")
    return bool(behind) and first not in _PREFIXES


_MONEY = frozenset("$€£¥₹₽₴₺₩%‰")  # and shares: they belong to the amount beside them
