"""English sentences in which a publisher takes back what was printed before."""

import re

_PIECE = r"(?:article|story|report|text|post|page|headline|caption|item|column|dispatch|account|despatch)"
_WRONGLY = r"(?:incorrectly|wrongly|erroneously|mistakenly|falsely)"
_BEFORE = r"(?:earlier|previous|prior|original|first|initial)"
_THE = r"(?:this|the|our|an?)"
_TAKEN_BACK = re.compile(
    rf"\b{_BEFORE} (?:version|edition|draft)s? of {_THE} {_PIECE}\b"
    rf"|\b{_THE} (?:{_BEFORE} )?{_PIECE} (?:had )?(?:{_WRONGLY} |misstated |misdated )"
    rf"|\b{_WRONGLY} (?:said|stated|gave|reported|dated|put|printed)\b.{{0,60}}\b{_PIECE}\b",
    re.IGNORECASE,
)

TAKING_BACK = (
    "An earlier version of this story gave Monday as the day of the vote.",
    "A previous edition of the report said that the mayor resigned on 3 May.",
    "This article incorrectly stated that the bridge opened last week.",
    "The date was wrongly given as Tuesday in an earlier version of this text.",
)
NOT_TAKING_BACK = (
    "The earlier version of the treaty was signed in May.",
    "An earlier report by the ministry said that six people died.",
    "The minister said that the newspaper wrongly accused him.",
)


def takes_back(sentence: str) -> bool:
    """Return whether *sentence* quotes what an earlier version of the article had wrong.

    >>> all(map(takes_back, TAKING_BACK)), any(map(takes_back, NOT_TAKING_BACK))
    (True, False)
    """
    return _TAKEN_BACK.search(sentence) is not None
