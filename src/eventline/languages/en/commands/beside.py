"""What stands beside bare figures and short words and makes hours and days of them: "0815 Fri", "3p sat"."""

import re

from eventline.languages.en.numbers import BELOW_TWENTY
from eventline.rules.lazy import lazy
from eventline.rules.rule import Surroundings
from eventline.rules.words import any_of

MONTH_BEGINS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
# What may follow a bare day or hour; a noun would make a number of it.
BEHIND = (
    r"(?:and|or|at|to|in|on|by|for|from|with|until|till?|through|thru|up|between|around|about|before|after|if|is|was|works?"
    r"|when|unless|so|then|please|pls|instead|sharp|latest|this|next|the|my|your|our|his|her|their|today|tonight|tomorrow|tmrw"
    r"|(?:early|late)\s(?:morning|afternoon|evening)|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b"
)
HALF_SAID = lazy(
    r"(?:(?<=\d)|(?<=[\s.]))(?P<half>[ap])(?:\s?\.?\s?m)?[\s.]*\Z"
    r"|(?P<words>(?<=[a-z]) [ap](?: ?\.? ?m)?[ .]*)\Z"
)
_AMOUNT_AFTER = lazy(
    r"[:/$%°]|[.,-]\d|\s?(?:%|percent|st\b|nd\b|rd\b|th\b|(?:more|other|business)?\s?(?:day|week|month|year|hour|minute|second|hr|min)s?\b"
    r"|of\s+(?:the|this|next|last|january|february|march|april|may|june|july|august|september|october|november|december)"
    rf"|(?:in|of)?\s?(?:this|next|last|the)\s+month|{MONTH_BEGINS}"
    r"|people|times|pieces|dollars|rooms?|items?|points?|meetings?|persons?|guests?|one\b)",
    re.IGNORECASE,
)
_PLACE = lazy(
    r"\b(?:at|@|by|before|after|since|until|till|til|from|between|around|about|approx(?:imately)?|circa|than|(?:morning|afternoon|evening|tonight"
    r"|today|tomorrow|tmr|tmrw|yesterday|noon|day),?)\s\Z",
    re.IGNORECASE,
)
_DATE = (
    r"(?:the\s)?\d{1,2}(?:st|nd|rd|th)|\d{1,2}/\d|\d{4}-\d\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s(?:the\s|\d)"
    rf"|\d{{1,2}}\s{MONTH_BEGINS}"
)
_MONTH_AFTER = lazy(rf"\s(?:of\s)?{MONTH_BEGINS}", re.IGNORECASE)
_FOUR = lazy(r"(?:0[0-9]|1[0-8]|2[1-3])[0-5][0-9]")  # "0815 tomorrow"
LASTS = lazy(r"(?:\b(?:for|in|within|last|next|past|timer|countdown)\s|\+)\Z", re.IGNORECASE)
_IN_WORDS = lazy(r"[a-z]+[ -][a-z -]+", re.IGNORECASE)
_AFTER_CLOCK = lazy(rf"\s*(?:[.,;!?)\"]|\Z)|\s{BEHIND}|\s(?:{_DATE})", re.IGNORECASE)
_DAY_BEFORE = lazy(
    r"(?:day|today|tomorrow|tmrw|night|morning|afternoon|evening|week|month|now|eve|mon|tue|wed|thu|fri|sat|sun|\d(?:st|nd|rd|th)?)"
    r"(?:\s(?:from|in|at|between|-|@|around))?,?\s(?:in\s)?\Z",
    re.IGNORECASE,
)
DAY_AFTER = lazy(
    r",?\s(?:on\s|this\s|next\s)*(?:today|tonight|tomorrow|tmrw|(?:mon|tue?|wed|thu|fri|sat|sun)[a-z]*)\b"
    rf"|,?\sthis\s(?:morning|afternoon|evening)|\s(?:on\s)?(?:{_DATE})|\sin\sthe\s(?:morning|afternoon|evening)\b|\sat\snight\b",
    re.IGNORECASE,
)


_SEATS_BEFORE = lazy(
    r"\b(?:tables?|seats|tickets|reservations?|(?:book|reserve)\s(?:a\s)?(?:dinner|lunch|brunch))\sfor\s\Z",
    re.IGNORECASE,
)


def _is_amount(hit: Surroundings) -> bool:
    """Return whether a noun behind the figures makes a number of them; "3p Jun 4" is an hour of a day."""
    after = hit.after()
    is_bare = hit.words.isdigit() and len(hit.words) <= 2
    if is_bare and _SEATS_BEFORE.search(hit.before()):
        return True
    return _AMOUNT_AFTER.match(after) is not None and (is_bare or DAY_AFTER.match(after) is None)


def is_range(hit: Surroundings) -> bool:
    """Bare figures are a range of hours behind "from" or a day: "Monday 3-8", not "the 3-8 win"."""
    is_clock = re.search(r"\d:\d|[ap]\.?m\b", hit.words, re.IGNORECASE) and hit.after(1).isspace()
    if (_is_amount(hit) and not is_clock) or hit.before(1) in tuple("$#/.-:"):
        return False
    if re.search(r"\s\d\d?\Z", hit.words) and _MONTH_AFTER.match(hit.after()):
        return False  # "21 March, 10am to 22 March"
    if re.search(r"[:ahp]|\d\d\d|from|between|noon|midnight|thirty|fifteen|clock", hit.words, re.IGNORECASE):
        return True
    return bool(_DAY_BEFORE.search(hit.before()) or DAY_AFTER.match(hit.after()))


def _behind_day(hit: Surroundings) -> bool:
    return _DAY_BEFORE.search(hit.before()) is not None and not re.search(r"(?<!/)\b\d+\s\Z", hit.before())


def is_hour(hit: Surroundings) -> bool:
    if _is_amount(hit) or hit.before(1) in tuple("$€£#/.:"):
        return False
    is_clear = _FOUR.fullmatch(hit.words) is not None or "." in hit.words  # "Monday 10.30"
    if (is_clear and _behind_day(hit)) or hit.words.endswith("ish") or DAY_AFTER.match(hit.after()):
        return True
    return bool(_PLACE.search(hit.before())) and bool(_AFTER_CLOCK.match(hit.after()))


def is_clock(hit: Surroundings) -> bool:
    before = hit.before(1)
    if (before and before in "$#/.-:_") or _is_amount(hit):
        return False
    if re.fullmatch(r"\d+\s?[ap]\.?", hit.words, re.IGNORECASE):  # "2 a day", "flat 4a"
        is_beside = _PLACE.search(hit.before()) or _behind_day(hit) or DAY_AFTER.match(hit.after())
        return (hit.alone and hit.words[-1] != ".") or is_beside is not None
    if re.fullmatch(r"\d{1,2}h(?:[0-5]\d)?", hit.words) and LASTS.search(hit.before()):
        return False
    is_clear = not _IN_WORDS.fullmatch(hit.words) or HALF_SAID.search(hit.words)
    return bool(is_clear or hit.alone or _AFTER_CLOCK.match(hit.after()))


_WEEKDAY = r"(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)"
_HOUR = rf"\d|(?:half|(?:a\s)?quarter|{any_of(BELOW_TWENTY[1:13])})\b|noon\b|mid(?:day|night)\b"
_BEFORE_DAY = lazy(  # "5p mon", "fri and sat"
    r"(?:\d\s?[ap]\.?m?\.?|[:.h]\d\d|\d{4}|-\d\d?|hrs|noon|the\s(?:morning|afternoon|evening)),?\s(?:on\s)?\Z"
    rf"|\b{_WEEKDAY}\.?\s?(?:[,/&]|and|or|to|thru|through|till?|until)\s?\Z",
    re.IGNORECASE,
)
_BEHIND_DAY = lazy(
    rf"[\s,@-]+(?:(?:at|from|between|around|about|by|after|before|until|till?)\s)*(?:{_HOUR})"
    rf"|,?\s(?:early\s|late\s)?(?:morning|afternoon|evening|ni(?:ght|te)|arvo|[ap]m)\b|\.?\s?(?:[,/&]|and|or|to|thru|through|till?|until)\s?{_WEEKDAY}\b",
    re.IGNORECASE,
)
_ENDS = lazy(r"\.?\s*(?:[,;.!?)-]|\Z|\d|at\b|from\b|between\b|until\b|till?\b)", re.IGNORECASE)
_OTHER_WORDS = ("sat", "sun", "wed", "mon")  # which small letters may make of them


def is_short_weekday(hit: Surroundings) -> bool:
    """Return whether "Sun" is a day: by itself, beside a clock, or capital before the end."""
    if hit.words.lower().rstrip(".") not in _OTHER_WORDS:
        return hit.before(1) not in tuple("#@_-")
    if hit.alone or _BEHIND_DAY.match(hit.after()) or _BEFORE_DAY.search(hit.before(20)):
        return True
    return hit.words[0].isupper() and bool(_ENDS.match(hit.after()))
