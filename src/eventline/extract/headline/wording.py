"""Wording: tokens of a sentence as the words of a headline, without times and with contractions in full."""

from eventline.extract.reading import Reading
from eventline.rules.lazy import lazy
from eventline.syntax import closed as c
from eventline.syntax.wordlist import words

_BEFORE_TIME = words("on in at by since until from to between and during for of over around the dated")
_WEAK_ENDS = words(
    """without early late the a an of in on at by for with from to and or but that as its his her their
    this these is was were be been into over between against during about who which if when while after
    before until since than so not also very more including saying amid under 's our my your such those
    some any due according because had has have will would could can may might towards near beside across
    through told only far long soon shortly cannot even just likely given like loyal rather
    it's that's he's she's there's belonging linked allied related opposed akin prone instead '"""
)
PARTIAL = words(
    """hundreds thousands dozens scores millions tens north south east west northeast northwest southeast
    southwest out because instead one some all any each none most many few both couple lot pair half kind
    kinds sort sorts type types"""
)
_NO_NOUN = words(
    "aged aboard abroad alongside amid apart ashore despite overseas together again ahead home here there"
)
_CHANGING = words("never nearly almost reportedly allegedly supposedly")  # the deed is another without
_ONLY = words("only just merely simply")
_OF_BOTH = _ONLY | {"not", "also"}
_FAR = 12  # tokens from "not only" to "but also"
_IN_FULL = {"'ll": "will", "'ve": "have", "'re": "are", "'m": "am", "'d": "would"}
_DASHES = frozenset("-–")
_SIGNS = frozenset("$€£#")  # of the number behind them
_INITIALS = lazy("[A-Z]{1,2}&[A-Z]?")  # "S&P"


def take(r: Reading, j: int, found: list[str]) -> None:
    """Add token *j* to the words, unless it says when or is a quotation mark."""
    t = r.t
    word = t.words[j]
    if t.flags[j] & c.QUOTE or (word in _OF_BOTH and _opens_both(r, j)):
        return
    if word == "but" and _is_but(r, j):
        found.append("and")
    elif j in t.timed and r.says_when(j):
        _leave_out(r, j, found)
    elif found and _is_of_number(r, j):
        found[-1] += word
    elif not (word == "'s" and r.says_when(j - 1)):  # "Friday's vote"
        append(found, t.text[t.starts[j] : t.ends[j]])


def _opens_both(r: Reading, j: int) -> bool:
    """Return whether token *j* is of the "not only" or the "also" of "not only the port but also the dam"."""
    return _is_not_only(r, j) or _is_not_only(r, j - 1) or _is_but(r, j - 1, "also")


def _is_not_only(r: Reading, j: int) -> bool:
    return r.t.word(j) == "not" and r.t.word(j + 1) in _ONLY


def _is_but(r: Reading, j: int, behind: str = "") -> bool:
    """Return whether the "but" of "not only the port but also the dam" is at *j*, with *behind* after it."""
    here = r.t.word(j) == "but" and behind in {"", r.t.word(j + 1)}
    return here and any(_is_not_only(r, k) for k in range(max(j - _FAR, 0), j))


def verb_words(r: Reading, start: int, end: int) -> list[str]:
    """Return the words of a verb group as they stand, without adverbs and quotation marks."""
    has = any(x.group.start <= start < x.group.end and x.group.perfect for x in r.clauses)
    start -= r.t.word(start - 1) in _CHANGING
    contracted = {**_IN_FULL, "'s": "has" if has else "is"}
    return [
        contracted.get(r.t.words[j]) or r.t.text[r.t.starts[j] : r.t.ends[j]]
        for j in range(start, end)
        if not r.t.flags[j] & c.QUOTE and (_tells(r, j) or not r.t.flags[j] & c.ADVERB)
    ]


def _tells(r: Reading, j: int) -> bool:
    """Return whether an adverb changes what is told: "not", the "likely" of "is likely to fall"."""
    is_likely = r.t.words[j] == "likely" and r.t.word(j + 1) == "to"
    changes = r.t.words[j] in _CHANGING and not r.t.at(j + 1) & c.ADVERB  # not "will almost always end"
    return bool(r.t.flags[j] & c.NEGATION) or changes or is_likely


def trim(found: list[str]) -> list[str]:
    """Return the words without those at the end that ask for more."""
    while found and found[-1].lower().replace("’", "'") in _WEAK_ENDS:
        found = found[:-1]
    return found


def is_inside_number(r: Reading, j: int) -> bool:
    """Return whether a dash stands between two numbers without a space: "51-49"."""
    if r.t.words[j] not in _DASHES or not r.t.at(j - 1) & r.t.at(j + 1) & c.NUMBER:
        return False
    return r.t.ends[j - 1] == r.t.starts[j] and r.t.ends[j] == r.t.starts[j + 1]


def _leave_out(r: Reading, j: int, found: list[str]) -> None:
    """Drop the preposition before a time that is left out, unless a noun follows: "in the 2014 vote"."""
    goes_on = j - 1 in r.t.timed and r.says_when(j - 1)  # "took over | in May 2013"
    if not found or goes_on or found[-1].lower() not in _BEFORE_TIME:
        return
    behind = j + 1
    while behind < len(r.t) and (r.says_when(behind) or r.t.words[behind] == "'s"):
        behind += 1
    flags = r.t.at(behind) & ~(c.CAPITAL | c.NATIONAL)
    noun_follows = behind < len(r.t) and (flags & c.NOUN or not flags) and r.t.words[behind] not in _NO_NOUN
    is_when = found[-1].lower() == "on" and flags & c.THIRD  # most often, and not which: "on 9 May shows"
    if behind in r.begun or not noun_follows or is_when:
        found.pop()


def _is_of_number(r: Reading, j: int) -> bool:
    """Return whether the token is such a dash, or the number behind it."""
    if r.t.flags[j] & c.NUMBER:
        return is_inside_number(r, j - 1)
    return r.t.words[j] in _DASHES and is_inside_number(r, j)


def append(found: list[str], token: str) -> None:
    """Add a token to the words; one that hangs on the word before is joined to it."""
    before = found[-1] if found else ""
    if token.isalpha() and "&" not in before:
        found.append(token)  # most words
        return
    token = _IN_FULL.get(token.replace("’", "'"), token)
    hangs = token in {"'s", "’s", "'", "’", "%"} or before in _SIGNS
    joined = before + token
    if before and (hangs or ("&" in joined and _INITIALS.fullmatch(joined))):
        found[-1] = joined
    elif token[0].isalnum() or token in "$€£#&'’":
        found.append(token)
