"""English words that measure without a count: "the day after the vote", "on the third day of the trial"."""

import re
from collections.abc import Iterator

from eventline.languages.en.numbers import ORDINAL
from eventline.model.grain import Grain
from eventline.rules.lazy import lazy

_BESIDE = lazy(
    r"\b(?:(?<!to )the\s+(?:very\s+)?(?P<unit>day|night|morning|evening|week|month|year)"
    r"\s+(?P<word>after|before|following)"
    r"|(?P<soon>shortly|soon|immediately|right|just|moments|minutes|seconds)\s+(?P<then>after|before|following)"
    r"|the\s+(?P<eve>eve\s+of)"
    rf"|on\s+the\s+(?:(?P<yearly>{ORDINAL})\s+)?(?P<anniversary>anniversary\s+of)"
    rf"|(?:in|on|during)\s+the\s+(?P<nth>{ORDINAL})\s+(?P<part>day|week|month|year)\s+of"
    r"(?=\s+(?:the|its|his|her|their)\b)"
    r"|(?P<same>(?:on\s+|(?<=[,.!?]\s)|\A)the\s+(?:(?:same|very)\s+)?"
    r"(?:day(?:\s+(?:that|of|when))?|(?P<dark>night|morning|evening)\s+(?:that|of|when))(?=\s+[\w’'-])))"
    r"\b(?!\s+(?:next|tomorrow|yesterday|last|after|before|following)\b)",
    re.IGNORECASE,
)
STEP = lazy(
    r"\b(?P<unit>seconds?|minutes?|hours?|days?|weeks?|months?|years?)\s+(?P<word>later|earlier|afterwards?|after|before|on)$",
    re.IGNORECASE,
)
"""A step from what was told last: "weeks later", "two hours earlier"."""

_UNITS = {
    Grain.MINUTE: "minute minutes second seconds shortly soon immediately right just moments",
    Grain.HOUR: "hour hours",
    Grain.DAY: "day days night morning evening",
    Grain.WEEK: "week weeks",
    Grain.MONTH: "month months",
    Grain.YEAR: "year years",
}
UNITS = {word: grain for grain, words in _UNITS.items() for word in words.split()}
"""The units that these words name."""

SINCE_THEN = lazy(
    r"\bsince\s+(?:then|that\s+(?:day|date|time))\b|(?:\b(?:has|have)|['’](?:ve|s))\s+since\b", re.IGNORECASE
)
"""Of what goes on from what was told last: "have died since then", "has since closed"."""

# One of these is in all that the patterns match; to look for them first takes a tenth of the time.
_BESIDE_SIGNS = ("after", "before", "following", "eve", "the day ", "anniversary of", "night ", "morning ")
_PART_SIGNS = tuple(f" {unit} of " for unit in ("day", "week", "month", "year"))
_HANG_SIGNS = ("since", "during", "after ", "before ", "ahead of", "up to the", "until ")

_HANGS = lazy(
    r"\b(?:(?:since|during|after|before|until|ahead\s+of|prior\s+to|(?:run|lead)-up\s+to)"
    r"\s+(?:the|its|his|her|their|[\w’'-]+['’]s)|after\s+(?:that|this))\s",
    re.IGNORECASE,
)


def may_hang(sentence: str) -> bool:
    """Return whether a sentence without a time may take one from another happening.

    >>> may_hang("Since the invasion, many have left."), may_hang("Since May, many have left.")
    (True, False)
    """
    low = sentence.lower()
    if "since" in low and SINCE_THEN.search(sentence) is not None:
        return True
    if any(map(low.__contains__, _HANG_SIGNS)) and _HANGS.search(sentence) is not None:
        return True
    return _may_measure(low) and _BESIDE.search(sentence) is not None


def _may_measure(low: str) -> bool:
    return any(map(low.__contains__, _BESIDE_SIGNS)) or any(map(low.__contains__, _PART_SIGNS))


def measures(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Return an iterator over the words between *start* and *end* that measure without a number."""
    return _BESIDE.finditer(text, start, end) if _may_measure(text[start:end].lower()) else iter(())
