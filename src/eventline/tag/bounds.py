"""Bounds: the words before an expression that make it an end of a range ("since", "until", "from … to …")."""

import re
from collections.abc import Sequence

from eventline.model.found import Found
from eventline.model.meaning import Bound, Length, Meaning, Mod, Modified, Range, Repeated, Vague
from eventline.rules.lazy import lazy
from eventline.syntax.wordlist import PUNCTUATION, words

_REACH = 24  # characters before an expression in which such a word may stand
_GAP = 40  # characters between the ends of a range, with generous white space
_THE = r"(?:\s+(?:the|at|on|about|around|as\s+(?:early|late|recently)\s+as))?\s+$"
_WORDS = {
    Bound.SINCE: (
        r"on or after|from and after|since|ever since|as of|not? (?:sooner|earlier) than|not before"
        r"|starting(?:\s+(?:in|from|on))?|beginning(?:\s+(?:in|on))"
    ),
    Bound.UNTIL: r"until|till|til|up to|up until|through",
    Bound.BEFORE: r"(?<!on or )(?<!not )before|prior to|ahead of|(?<!no )(?<!not )(?:earlier|sooner) than",
    Bound.AFTER: r"(?<!not )after|following|past|(?<!no )(?<!not )later than",
    Bound.BY: r"by|on or before|not? later than|not after",
}
# Of what stands before an expression, in small letters.
_ONE_END = {bound: lazy(rf"\b(?:{words}){_THE}") for bound, words in _WORDS.items()}
_ANY_END = lazy(rf"\b(?:{'|'.join(_WORDS.values())}){_THE}")
# One of these words is in each of them: without one there is nothing to search for.
_SIGNS = words(
    """since starting beginning as until till til up through before prior ahead after following past by no
    than"""
)
_MARKS = str.maketrans(dict.fromkeys(PUNCTUATION.replace("_", ""), " "))
_LIMITS = {
    Mod.ON_OR_BEFORE: Bound.BY,
    Mod.ON_OR_AFTER: Bound.SINCE,
}  # "no later than Friday", "2030 or later"
_ONWARD = lazy(r"\s+(?:onwards?\b|on(?=\s*(?:[.,;!?]|\Z)))", re.IGNORECASE)  # "from Monday on"
_UNPLACED = (Length, Repeated, Vague, Range)
_TO = lazy(r"\s+(?:to|through|till)\s+", re.IGNORECASE)
_DASH = lazy(r"\s?[-\u2013\u2014]\s?")
_WHOLE = (  # which a dash between two of them makes a range
    *(f"en/absolute/{name}" for name in ("month-year", "day-month-year", "month-day-year", "iso", "numeric")),
    "en/clock/half-day",
)
_PAIRS = (
    (
        lazy(rf"\bfrom{_THE}"),
        lazy(r"\s*(?:,\s*)?(?:to|until|till|through|up to)\s+(?:the\s+)?", re.I),
    ),
    (lazy(rf"\bbetween{_THE}"), lazy(r"\s*,?\s*and\s+(?:the\s+)?", re.I)),
)


def with_bounds(text: str, found: Sequence[Found]) -> tuple[Found, ...]:
    """Return *found* with the bound of each that the words before it make an end of a range."""
    bound = list(found)
    for place, this in enumerate(bound):
        if this.bound is not None:
            continue
        if isinstance(this.meaning, Modified) and this.meaning.mod in _LIMITS:
            bound[place] = _bounded(this, _LIMITS[this.meaning.mod])
            continue
        following = bound[place + 1] if place + 1 < len(bound) else None
        if following is not None and following.start - this.end <= _GAP and _is_pair(text, this, following):
            bound[place] = _bounded(this, Bound.OPENS)
            bound[place + 1] = _bounded(following, Bound.CLOSES)
            continue
        before = text[max(0, this.start - _REACH) : this.start].lower()
        if before.endswith("from ") and _ONWARD.match(text, this.end) and _is_placed(this.meaning):
            bound[place] = _bounded(this, Bound.SINCE)
            continue
        if _shows_signs(before) and _is_placed(this.meaning) and (end := end_of(before)) is not None:
            bound[place] = _bounded(this, end)
    return tuple(bound)


def _shows_signs(before: str) -> bool:
    said = before.translate(_MARKS).split()
    return not _SIGNS.isdisjoint(said) or not before.isascii()


def _bounded(this: Found, bound: Bound) -> Found:
    return Found(this.start, this.end, this.meaning, this.rule, bound)


def _is_placed(meaning: Meaning) -> bool:
    """Lengths, sets and vague words have no place in the calendar, so they bound nothing."""
    inner = meaning.meaning if isinstance(meaning, Modified) else meaning
    return not isinstance(inner, _UNPLACED)


def _is_pair(text: str, first: Found, last: Found) -> bool:
    """Return whether two expressions are "from X to Y", or "X to Y" of one kind ("Monday through Friday")."""
    if last.bound is not None or not _is_placed(first.meaning) or not _is_placed(last.meaning):
        return False
    before = text[max(0, first.start - _REACH) : first.start].lower()
    between = text[first.end : last.start]
    if _TO.fullmatch(between) and first.rule == last.rule:
        return True
    if first.rule == last.rule and first.rule in _WHOLE and _DASH.fullmatch(between):
        return True
    return any(closes.fullmatch(between) and opens.search(before) for opens, closes in _PAIRS)


def end_of(before: str) -> Bound | None:
    """Return which end of a range the words *before* an expression make of it."""
    if _ANY_END.search(before) is None:
        return None
    return next((bound for bound, pattern in _ONE_END.items() if pattern.search(before)), None)
