"""Guards of English titles: a capital inside a phrase of plain text makes it a name ("28 Days Later")."""

import re

from eventline.rules.closing import Closing
from eventline.rules.lazy import lazy
from eventline.rules.rule import Surroundings
from eventline.syntax.wordlist import words

_REACH = 60  # characters to each side that show how the line is written
_SMALL = words(  # what headlines may leave without a capital
    """the and for but nor via per with from that into over after amid until till since than upon about says
    say his her its their our your who was has had are not out off new"""
)
_WORD = lazy(r"(?<![\w'-])[a-z]{3,}\b")


def is_in_a_title(hit: Surroundings) -> bool:
    """Return whether the last word of the hit has a capital that only a name gives it.

    In a headline every word has one, so the words around must show that the line is plain text.
    """
    if hit.words.islower():
        return False
    more = re.split(r"[\s-]", hit.words)[1:]
    if not any(word[:1].isupper() and word[1:].islower() for word in more):
        return False
    line = hit.before(_REACH) + " " + hit.after(_REACH)
    return any(word not in _SMALL for word in _WORD.findall(line))


_NO_LENGTH_BEFORE = Closing(
    r"\b(?:call(?:ed|ing|s)?\s+it|miles|kilomet(?:er|re)s|km|knots|feet)\s+\Z",
    last="it miles kilometers kilometres km knots feet",
    flags=re.IGNORECASE,
)
_NO_LENGTH_AFTER = lazy(
    r"\s+(?:of\s+arc\b|(?:amounts?|quantit|traces?|details?|particles?|fraction)\b)", re.I
)
_AWARD_BEFORE = lazy(
    r"\b(?:order|player|coach|man|woman|person|sportswoman|car|book|album|song|word|team|goal|driver|artist|film|game|rookie"
    r"|employee|partner|manager|match|photo|recipe|dish|soup|catch|quote|tip|verse|saint|lord|hero)\s+of\s+\Z",
    re.IGNORECASE,
)


def is_measure(hit: Surroundings) -> bool:
    """Return whether "an hour" or "a minute" measures something else, or stands in a title or a saying."""
    return bool(
        _NO_LENGTH_BEFORE.ends(hit.before()) or _NO_LENGTH_AFTER.match(hit.after()) or is_in_a_title(hit)
    )


def is_award(hit: Surroundings) -> bool:
    """Return whether "the year" tells for what a prize is given: "player of the year"."""
    return is_in_a_title(hit) or bool(_AWARD_BEFORE.search(hit.before()))


_AND_RATE = lazy(r"\b(?:dai|week|month|quarter|year)ly(?:,|\s(?:and|or|&))\s\Z", re.IGNORECASE)


def is_name_word(hit: Surroundings) -> bool:
    """Return whether "Weekly" is a part of a name: a capital like that of a word beside it."""
    if _AND_RATE.search(hit.before(12)):
        return False  # "Daily and Weekly Winners"
    beside = re.search(r"[A-Z]\w+\s\Z", hit.before()) or re.match(r"\s[A-Z]", hit.after())
    return hit.words.istitle() and bool(beside)


_NAME_AFTER = lazy(r"\s(?!(?:WE|HE|SHE|IT|THEY|THE|ON|IN|AND|OR|TO|AT|WHEN|BUT|FOR|UNTIL)\b)[A-Z]")


def opens_name(hit: Surroundings) -> bool:
    """Return whether a name goes on behind the hit: "Midnight Cowboy", "MIDNIGHT COWBOY"."""
    return _NAME_AFTER.match(hit.after(8)) is not None


_STREETS = "Lane|Street|Road|Avenue|Crescent|Terrace|Boulevard|Close|Drive|Square|Plaza|Bridge|Stadium"
_STREET_AFTER = lazy(rf"\s(?:[0-3]?[0-9]\s)?(?:{_STREETS}|{_STREETS.upper()})\b")


def is_street(hit: Surroundings) -> bool:
    """Return whether a street is named so: "in March Lane", "at 4 May Street", "in May 13 Square"."""
    follows = hit.text[hit.end : hit.end + 3].lstrip()[:1]
    return (follows.isupper() or follows.isdigit()) and _STREET_AFTER.match(hit.after(16)) is not None
