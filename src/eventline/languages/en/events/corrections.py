"""English sentences in which a publisher takes back what was printed before."""

import re

from eventline.rules.lazy import lazy

# Every such sentence has one of these words: a search for them costs less than the patterns.
_SIGNS = (
    "version",
    "edition",
    "draft",
    "incorrectly",
    "wrongly",
    "erroneously",
    "mistakenly",
    "falsely",
    "misstated",
    "misdated",
    "correction",
    "clarification",
)
_PIECE = r"(?:article|story|report|text|post|page|headline|caption|item|column|dispatch|account|despatch)"
_WRONGLY = r"(?:incorrectly|wrongly|erroneously|mistakenly|falsely)"
_BEFORE = r"(?:earlier|previous|prior|original|first|initial)"
_THE = r"(?:this|the|our|an?)"
_TAKEN_BACK = lazy(
    rf"\b(?:correction|clarification)s?:.{{0,40}}\b{_BEFORE} {_PIECE}\b"
    rf"|\b{_BEFORE} (?:version|edition|draft)s? of {_THE} {_PIECE}\b"
    rf"|\b{_THE} (?:{_BEFORE} )?{_PIECE} (?:had )?(?:{_WRONGLY} |misstated |misdated )"
    rf"|\b{_WRONGLY} (?:said|stated|gave|reported|dated|put|printed)\b.{{0,60}}\b{_PIECE}\b",
    re.IGNORECASE,
)


def takes_back(sentence: str) -> bool:
    """Return whether *sentence* quotes what an earlier version of the article had wrong.

    >>> takes_back("This article incorrectly stated that the bridge opened last week.")
    True
    """
    lower = sentence.lower()
    return any(sign in lower for sign in _SIGNS) and _TAKEN_BACK.search(sentence) is not None
