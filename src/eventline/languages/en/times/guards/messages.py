"""Guards of English dates in messages, which have few capitals: "in may", "wed or thurs", "the 3rd lol"."""

import re

from eventline.rules.lazy import lazy
from eventline.rules.rule import Surroundings
from eventline.syntax.message import is_message

_NEAR = 16  # characters that a preposition with its article takes at most
_SMALL_PLACE = lazy(
    r"\b(?:in|since|until|till?|last|this|next|nxt|early|mid|late|of|its|it['’]s|only|already|4|for)\s\Z",
    re.IGNORECASE,
)
OFFERED = lazy(  # "Shop March Collection", "Summer Reading List": what a shop or a club has for the time
    r"\s(?:collections?|sales?|reading|wardrobe|break|camps?|holidays?|vacation|menu|promos?|promotions?|edition"
    r"|arrivals|catalog(?:ue)?|intake|workshops?|essentials|specials?|trends|newsletter)\b",
    re.IGNORECASE,
)
_NO_MONTH_AFTER = lazy(r"\s(?:be|have|not|for|to|on|as|a|the|against|past|in|into)\b|-[a-z]", re.IGNORECASE)
_CLEAR_WEEKDAYS = ("mon", "fri", "tues", "weds", "thurs", "thur")  # which are no other words in small letters
_IN_A_ROW = lazy(
    r"\b(?:on|or|and|till?|until|by|every|either|this|next|nxt|last|4|mon|tues?|weds?|thurs?|fri|sat)[\s,/]+\Z"
)
BEGINS_ROW = lazy(r"(?:\s(?:or|to|and)\s|/|-)(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)
_LAST_WORD = lazy(
    r"\b(?!(?:i|he|she|we|they|you|u|it|just|who|and|that|which|cat|dog)\b)\w+\s\Z", re.IGNORECASE
)
_COMES = lazy(
    r"\b(?:coming|free|busy|about|around|working|meet(?:ing)?|nope|yeah|yes|no)[,.]?\s\Z", re.IGNORECASE
)
_OR_NOT = lazy(r"\s(?:or|works|is|night|then|pls|for)\b|\s?[!.,]|\Z")
_WAS = lazy(r"\s(?:was|nite|night|morning|afternoon)\b")
_CHAT_AFTER = lazy(
    r"\s(?:[:;<]|(?:lol|haha|argh|ugh|omg|yay|pls|plz|btw|so|but|cos|coz|cuz|with|w)\b)", re.IGNORECASE
)


def is_month_of_message(hit: Surroundings) -> bool:
    """Return whether "may" and "march" without a capital are months: "in may", "it's march already"."""
    if not is_message(hit.text) or _NO_MONTH_AFTER.match(hit.after()):
        return False
    is_offered = hit.words.istitle() and OFFERED.match(hit.after()) is not None
    return is_offered or _SMALL_PLACE.search(hit.before(_NEAR)) is not None


def is_weekday_of_message(hit: Surroundings) -> bool:
    """Return whether a short weekday in small letters is one: "sat", "sun" and "wed" are other words."""
    if not is_message(hit.text):
        return False
    before, after = hit.before(_NEAR), hit.after()
    if _IN_A_ROW.search(before) or BEGINS_ROW.match(after):
        return True
    if hit.words in _CLEAR_WEEKDAYS:
        return before[-1:] in (" ", "")
    if hit.words == "sat" and after.strip()[:1] == "?" and _LAST_WORD.search(before):
        return True  # "brunch sat?"
    if hit.words == "sat" and _OR_NOT.match(after) and _COMES.search(before):
        return True  # "u coming sat or nah"
    return hit.words != "sun" and not before.strip() and _WAS.match(after) is not None


def goes_on_as_message(hit: Surroundings) -> bool:
    """Return whether what follows "the 21st" is no noun but more of a message: "on the 21st argh"."""
    return is_message(hit.text) and _CHAT_AFTER.match(hit.after()) is not None


# Weekdays are left: what a hasty line asks for on Friday is clearest with its hour.
_DEICTIC_AT = lazy(r"(?:to(?:day|mor+ow)|tmr?w?|tdy)\sat\s", re.IGNORECASE)


def may_own(hit: Surroundings) -> bool:
    """Return whether words with an "s" are a time: messages leave out the apostrophe ("last nights gig")."""
    return hit.words[-1] not in "sS" or is_message(hit.text)


def says_hour_apart(hit: Surroundings) -> bool:
    """Return whether a message says a day and, behind "at", its hour: "tomorrow" and "9am" are two times."""
    return _DEICTIC_AT.match(hit.words) is not None and hit.words[-1] in "mM" and is_message(hit.text)


_IN_PASSING = frozenset(
    ("soon", "shortly", "someday", "some day", "before long", "long ago", "to date", "recent", "current")
) | {"these days", "those days"}  # of which a message says how long they are


def is_in_passing(hit: Surroundings) -> bool:
    """Return whether a message says words such as "soon" in passing, where an article tells when by them."""
    is_mood = hit.words.lower() in _IN_PASSING and hit.after(5).lower() != " date"
    return is_mood and is_message(hit.text)
