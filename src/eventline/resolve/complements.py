"""Complements: what a length in a story is of, marked with it: "three weeks of rain"."""

import re
from collections.abc import Iterator, Sequence

from eventline.model.found import Found
from eventline.model.meaning import Length, Modified, Nth, Vague, Within
from eventline.rules.lazy import lazy

_CLOSED = (
    "the|an?|his|her|its|their|our|my|your|this|that|these|those|each|every|any|all|it|them|him|us|which|whom|whose"
    "|what|who|of|in|on|at|by|for|from|to|with|and|or|but|as|than|not|no|one|two|three|more|less|least|most"
)
_WORD = rf"(?!(?:{_CLOSED})\b)[a-z]+(?:-[a-z]+)*"
_FILLED = lazy(rf"\s+of\s+{_WORD}(?:\s+{_WORD})?(?:\s+and\s+{_WORD})?(?=\s?[,.;:)])")
# "The early years of the war split the party": its name ends what it is a part of, where a verb goes on.
_NAMED = (
    "war|conflict|siege|campaign|battle|fighting|occupation|invasion|offensive|revolt|rebellion|uprising|crisis"
    "|reign|rule|life|career"
)
_GOES_ON = r"(?=\s?[,.;:)]|\s(?:in|on|at|by|when|where|which|that|and|but|as|was|were|had|saw|did)\b|\Z)"
_PART = lazy(
    rf"\s+of\s+(?:the|his|her|its|their)\s+(?!(?:new\s)?(?:day|week|month|quarter|year|season|decade|century)\b)"
    rf"(?:(?:{_WORD}\s+){{0,2}}?(?:{_NAMED})\b(?:\sof\s{_WORD}\b)?(?!\sof\b)|{_WORD}(?:\s+{_WORD})?{_GOES_ON})",
    re.IGNORECASE,
)


def with_complements(text: str, found: Sequence[Found]) -> tuple[Found, ...]:
    """Return *found*, each length with what fills it up to the end of its clause, each part with its whole.

    >>> told = (Found(6, 17, Length(()), "en/durations/count-units"),)
    >>> with_complements("After three weeks of heavy fighting, it fell.", told)[0].end
    35
    """
    return tuple(_all(text, found))


def _all(text: str, found: Sequence[Found]) -> Iterator[Found]:
    for index, this in enumerate(found):
        filled = _filled(text, this)
        free = len(text) if index + 1 == len(found) else found[index + 1].start
        yield this if filled is None or filled.end() > free else this._replace(end=filled.end())


def _filled(text: str, this: Found) -> re.Match[str] | None:
    meaning = this.meaning.meaning if isinstance(this.meaning, Modified) else this.meaning
    match meaning:
        case Length() if text[this.start : this.start + 4].lower() == "the ":
            return _PART.match(text, this.end)
        case Length(toward=None):
            return _FILLED.match(text, this.end)
        case Within(Nth(), Vague()):
            return _PART.match(text, this.end)
    return None
