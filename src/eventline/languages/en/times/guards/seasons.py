"""Guards of English seasons and halves: whether "fall" is the time of year, and not a fall or a name."""

import re

from eventline.languages.en.times.guards.dates import INITIAL
from eventline.rules.lazy import lazy
from eventline.rules.rule import Surroundings

_CAPITAL_AFTER = lazy(r"\s[A-Z][a-z]{2,}")
_SEASON_PLACE = lazy(
    r"\b(?:in|of|since|until|till|by|during|through|from|to|before|after|over|early|late|mid|for|each|every|all"
    r"|between|and|or|into|around|come|last|next|this|that)[\s-]+(?:the\s+)?\Z",
    re.IGNORECASE,
)


_SEASON_LIST = lazy(
    r"(?:\s(?:and|or|to|through)\s|-)(?:the\s)?(?:(?:early|mid|late)[\s-])?(?:(?:spring|summer|autumn|winter)\b"
    r"|fall\s(?:of|in|\d|last|this|that|next))",
    re.IGNORECASE,
)


_NO_SEASON_AFTER = lazy(
    r"\s+(?:Olympics|Games|Palace|Paralympics|War|coats?|boots|jackets?|dress(?:es)?|clothes|houses?|cottages?|schools?|tyres"
    r"|tires|wheat|sports)\b",
    re.IGNORECASE,
)


_FALLS_SO = lazy(r"\s(?:under|into|on|to|within|off|short|behind|below)\b", re.IGNORECASE)


def _falls(words: str, after: str) -> bool:
    """Return whether something falls or springs: "the fall of Rome", "the tribes that fall under them"."""
    if words == "that fall" and _FALLS_SO.match(after):
        return True
    return re.match(r"\s+(?:of|in|from|by|for)\s+(?!\d)", after, re.IGNORECASE) is not None


# One capital and then none: a name at the beginning of a sentence, and no headline.
_FIRST_NAME = lazy(r"\s[A-Z][a-z]+(?:[,.]|\s[a-z])")


def is_season(hit: Surroundings) -> bool:
    """Return whether a bare season word is the time of year, not a fall, a spring or a name."""
    if hit.alone:
        return True
    words = hit.words.lower()
    before, after = hit.before(), hit.after()
    if words.endswith(("fall", "spring")) and _falls(words, after):
        return False
    if re.match(
        r"\s+(?:offensives?|campaigns?|elections?|semester|season|planting|harvest|rains|term)\b", after
    ):
        return not words.startswith("the ")  # the article is the noun's
    if _SEASON_LIST.match(after):
        return True  # "the autumn and early winter of 1871"
    if words in ("fall", "spring") and hit.words[0].isupper() and re.match(r"\s[A-Z]", after):
        return False  # Fall River, Spring Hill
    if words in ("fall", "spring"):
        placed = re.search(
            r"\b(?:in|by|until|since|during|this|last|next|late|early)\s(?:the\s)?\Z", before, re.I
        )
        return (bool(placed) and not re.match(r"\s+[a-z]", after)) or bool(placed and "the" in before[-4:])
    if words in ("the fall", "the spring"):
        return bool(_SEASON_PLACE.search(before)) and not re.match(
            r"\s+(?:of|in|from|and|was)\b", after, re.I
        )
    return _NO_SEASON_AFTER.match(after) is None and not _is_season_name(hit)


def _is_season_name(hit: Surroundings) -> bool:
    """Return whether the capital of a season and that of the next word make a name of both: "Winter Park"."""
    if hit.words.istitle() and INITIAL.search(hit.before(5)):
        return True
    if not hit.words.istitle() or " " in hit.words or not _CAPITAL_AFTER.match(hit.after()):
        return False
    if re.search(r"[a-z]{2,},?\s\Z", hit.before()) is not None:
        return True
    return _FIRST_NAME.match(hit.after()) is not None  # "Summer Haynes sang"


_FIGURES = lazy(
    r"\b(?:revenues?|sales|profits?|earnings|margins?|growth|guidance|dividends?|EBITDA?)\b|[$£€]\d|\d%|\bQ[1-4]\b",
    re.IGNORECASE,
)
_NO_HALF = lazy(r"[-:_/.]\w|\s(?:visas?|titles?|tags?|headings?|databases?|molecules?|gas|fuel|receptors?)\b")


def is_half(hit: Surroundings) -> bool:
    """Return whether "H1" is the half of a year of which a company reports, not hydrogen or a heading."""
    if hit.alone:
        return True
    if hit.words.islower() or _NO_HALF.match(hit.after()) or hit.before(1) in tuple("-/<_."):
        return False
    return _FIGURES.search(hit.before(80) + "|" + hit.after(80)) is not None
