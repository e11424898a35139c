"""Comparisons: times that something is compared with, or that are part of a name, and date nothing."""

import re

from eventline.languages.en.numbers import BELOW_TWENTY
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy
from eventline.rules.words import any_of
from eventline.syntax.wordlist import words

_SINCE = lazy(r"\bsince\s+(?:(?:the|in|at|early|late|mid)\s+)*$", re.IGNORECASE)
_EXTREME = lazy(
    r"\b(?:\w{3,}est|best|worst|most|(?<!at )least|first|record|last|only)\b"
    r"(?!\s+(?:week|month|year))[^.;]*$",
    re.IGNORECASE,
)
_AGAINST = lazy(
    r"\b(?:from|than|versus|against|compared\s(?:to|with))\s+(?:(?:the|that|in|on|of)\s+)*$", re.IGNORECASE
)
_SMALL = any_of(BELOW_TWENTY[1:])  # "up from ten a week ago"
_THAN_AMOUNT = lazy(
    r"\b(?:from|than|versus|against|compared\s(?:to|with))\s+(?:an?\s+\w+\s+of\s+)?"
    rf"(?:[$€£]?\d|{_SMALL}\b)[^,;:]{{0,40}}$",
    re.IGNORECASE,
)
_THEN = lazy(
    r"(?:an?|one|\w+)\s\w+\s(?:ago|earlier|before)\Z|(?:last|the\s(?:same|previous|prior))\s", re.IGNORECASE
)
_PERIOD_END = lazy(
    r"\b(?:quarter|year|week|days|weeks|months)\s+(?:ended|ending|to)\s+(?:(?:on|in)\s+)?$", re.IGNORECASE
)
_SO_FAR = lazy(r"(?:so far )?this (?:year|month|season|spring|summer|autumn|winter)\Z", re.IGNORECASE)
_EXTREME_OF = lazy(
    r"\b(?:in|is|was|its|the|as)\s+(?:the\s+)?(?:\w{3,}(?:est|nd|rd|th)|worst|best|first|third)\s(?:(?!to\s)[a-z’'-]+(?<!ed)\s){1,4}$"
)
_FROM_THEN = lazy(r"\w\s+from\s+(?:the\s+)?$", re.IGNORECASE)
_NEAR_END = 12  # characters that "ended on" takes
_COMPARING = tuple(words("since from than versus against to with the that in on of at early late mid"))
_CHANGE = lazy(
    r"\b(?:points?|(?:in|de)crease[ds]?|rise|rose|risen|f[ae]ll|fallen|drop(?:ped)?|gain(?:ed)?|up|down|more|less"
    r"|fewer|higher|lower|better|worse|compared|grew|growth|grown|to\s[$€£]?\d[\w.,]*(?:\s\w+)?\sfrom)\b[^.;]*$",
    re.IGNORECASE,
)
_OWNED = lazy(r"\b(?:its|his|her|their|our|an?|the)\s+$", re.IGNORECASE)
_BARE_NOUN = lazy(
    r"\s+(?:all-time\s+)?(?:low|high|peak|level|record|average|close|figures?|total|results?|budget)s?\b"
)
_LIFE = lazy(r"\((?:(?:r|b|d|fl)\.|born|died|ruled|reigned|reign)\s*(?:in\s+)?(?:c\.\s*)?$", re.IGNORECASE)
_OF_NAME = lazy(
    r"\b(?!(?:War|Wars|Siege|Battle|Revolution|Crisis|Uprising|Revolt)\b)[A-Z][a-z’'-]+\s+\((?:c\.\s*)?$"
)
_PREPOSITIONS = "In|Since|By|Until|During|From|Before|After|Of|And|To|For|Around"
_DETERMINERS = "The|An?|This|That|Its|His|Her|Their|Our|My|Your"
_NAMED = lazy(rf"\b(?!(?:{_PREPOSITIONS}|{_DETERMINERS})\b)[A-Z][\w’'-]*\s+$")


def only_measures(x: Timex, text: str) -> bool:
    """Return whether the time is what something is measured against, and no day on which it happened.

    "The lowest level since 2008", "up 54 points from Thursday", "above its November low", and the last day
    of a period that is a time of its own: "the quarter ended 31 March".
    """
    before = text[max(0, x.start - 90) : x.start].rsplit(". ", 1)[-1]
    if before.rstrip().lower().endswith(_COMPARING):
        since = _SINCE.search(before) is not None and _EXTREME.search(before) is not None
        if since or (_AGAINST.search(before) is not None and _CHANGE.search(before) is not None):
            return True
    if _SO_FAR.match(x.text):
        return _EXTREME_OF.search(before) is not None  # "in the biggest takeover this year"
    if _THEN.match(x.text) and _THAN_AMOUNT.search(before) is not None and _CHANGE.search(before) is not None:
        return True  # "fell to 12 million from 60 million a year ago"
    if ("end" in before[-_NEAR_END:] or before.endswith("to ")) and _PERIOD_END.search(before) is not None:
        return True
    if (x.interval is not None and x.text.isdigit() and _NAMED.search(before)) or _is_age_of_thing(x, before):
        return True  # "World Cup 2022": a part of the name
    if text[x.end : x.end + 1] == ")" and _is_life(x, text[max(0, x.start - 40) : x.start]):
        return True
    return _BARE_NOUN.match(text, x.end) is not None and _OWNED.search(before) is not None


def _is_age_of_thing(x: Timex, before: str) -> bool:
    """Return whether a century says of what time a thing is: "used recipes from the 18th century"."""
    is_age = "-" in x.text or _FROM_THEN.search(before) is not None
    return is_age and x.text.lower().endswith("century")


def _is_life(x: Timex, before: str) -> bool:
    """Return whether the years in brackets are those of a person: "Hannibal (247–183 BC)", "(r. 768–814)"."""
    years = x.interval is not None and x.interval.days is not None and x.interval.days > _TWO_YEARS
    return _LIFE.search(before) is not None or (years and _OF_NAME.search(before) is not None)


_TWO_YEARS = 2 * 366  # days
