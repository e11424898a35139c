"""Guards of English days of a month: "the 15th" is a day, "the 15th floor" is none."""

import re

from eventline.languages.en.times.guards.lines import heads_annals
from eventline.languages.en.times.guards.messages import goes_on_as_message
from eventline.languages.en.words import MONTHS
from eventline.rules.lazy import lazy
from eventline.rules.rule import Surroundings

_DAY_PLACE = lazy(r"\b(?:on|by|until|till?|since|from|to|and|before|after|dated)\s\Z", re.IGNORECASE)
_RANGE_BEFORE = lazy(
    r"\b(?:from|between)\s(?:the\s)?(?:[a-z]{3,9}\s)?[0-3]?[0-9](?:st|nd|rd|th)?(?:\s(?:of\s)?[a-z]{3,9})?"
    r"\s(?:to|until|till|and)\s\Z",
    re.IGNORECASE,
)
_THINGS = (
    r"\s(?:floors?|storeys?|century|centuries|place|grades?|holes?|laps?|rounds?|rows?|streets?|avenues?|minutes?|innings?"
    r"|percentiles?|parallels?|meridians?|degrees?|battalions?|brigades?|regiments?|divisions?|arrondissements?|wards?"
    r"|seats?|positions?|editions?|chapters?|verses?|amendments?)\b"
)
_OTHER_THING = lazy(rf"\s(?:to|until|till|through|and|or)\sthe\s[0-9]{{1,3}}(?:st|nd|rd|th){_THINGS}")
_THING = lazy(_THINGS)
_DUE = lazy(
    r"\b(?:(?:deadline|date|day|vote|hearing|final|birthday)\s(?:is|was)|(?:planned|due|set|scheduled|slated)\sfor)\s\Z",
    re.IGNORECASE,
)
_IN_FRONT = lazy(
    r"(?:\A|[.!?;,]\s)(?:(?:[Bb]ut|[Aa]nd|[Tt]hen|Late|Early),?\s)?(?:[Oo]n|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Ss]ince|[Uu]ntil)\s\Z"
)
# What begins a clause behind "On the 28th", where "floor" or "Infantry" would go on with the noun.
_CLAUSE_AFTER = lazy(
    r"\s(?:the|an?|he|she|it|they|we|I|his|her|their|its|this|these|both|all|two|three|four|five|six|seven|eight|nine"
    r"|ten|most|many|several|some|no|there|after|having|with)\b"
    r"|\s(?!(?i:street|avenue|floor|century|minute|district|place)\b)(?:[A-Z][\w’'-]+\s)?\w+\s(?:was|were|had|came|went|took|fell|sent|left|\w{3,}ed)\b"
)


def is_day_of_month(hit: Surroundings) -> bool:
    """Return whether "the 15th" is a day: "on the 15th." and not "on the 15th floor"."""
    if hit.alone:
        return True
    if not _DAY_PLACE.search(hit.before()):
        return _DUE.search(hit.before()) is not None and re.match(r"\s?[.,;)]|\Z", hit.after()) is not None
    if _OTHER_THING.match(hit.after()):
        return False  # "from the 3rd to the 15th floor"
    if re.match(
        r"\s*(?:[.,;:)!?&]|\Z)|\s+(?:and|at|to|in the|for|when|but|was|were|had)\b", hit.after(), re.I
    ):
        return True
    if goes_on_as_message(hit):
        return True
    if _RANGE_BEFORE.search(hit.before()):
        return _THING.match(hit.after()) is None
    return _IN_FRONT.search(hit.around()[0]) is not None and begins_clause(hit)


def begins_clause(hit: Surroundings) -> bool:
    """Return whether a clause begins behind the day, where a noun might go on: "On the 28th the army"."""
    return _CLAUSE_AFTER.match(hit.around()[1]) is not None


# A pronoun and "had" go on from there; "the day before it burned" is dated by what follows.
_BESIDE = lazy(
    r"\s*(?:[.,;:?!)\"]|\Z)|\s(?:and|but|(?:(?:it|he|she|they|we|I|there)\s)?had|(?:there\s)?(?:was|were)|saw)\b"
)


def is_beside(hit: Surroundings) -> bool:
    """Return whether "the day before" counts from the time told, and not from what follows it."""
    return _BESIDE.match(hit.after()) is not None


_THEN = {
    "that": lazy(r"\s?[^\w\s]|\s*\Z|\s(?:and|but|he|she|they|it|we|I|the|had|was|were)\b"),
    "before": lazy(r"(?!\s?\w)|\shad\b"),
    "after": lazy(r"(?!\s?\w)"),
}


def is_then(hit: Surroundings) -> bool:
    """Return whether "two days before" counts from the time told: not in "two days before the vote"."""
    goes_on = _THEN.get(hit.words.split()[-1].lower())
    return goes_on is None or (
        goes_on.match(hit.after()) is not None and not hit.before(5).lower().endswith("for ")
    )


_WISHED_AFTER = lazy(r"\s+(?:be|bring|treat|prove|mark|see|give|hold|not|also|finally)\b")


def is_month_year(hit: Surroundings) -> bool:
    """Return whether "May 2025" is a month and not the wish of a year: "May 2025 be kind to you"."""
    return not (hit.words.startswith("May ") and _WISHED_AFTER.match(hit.after()))


_MOVES = (
    r"(?:extend|delay|postpone|prolong|lengthen|shorten|defer|suspend|adjourn|halt|reduc|mov)(?:ed?|ing|s)?"
    r"|put(?:ting)?|push(?:ed|es|ing)?|set(?:ting)?|br(?:ings?|inging|ought)|cut(?:ting)?|slip(?:ped|s)?|overr[au]n"
)
_STEP = lazy(
    rf"\b(?:{_MOVES})\b[^.;:]{{0,60}}\bby\s\Z|\b(?:late|early|ahead|behind\sschedule)\sby\s\Z", re.IGNORECASE
)


def is_step(hit: Surroundings) -> bool:
    """Return whether "a week on Friday" is how far something was moved: "extended by a week on Friday"."""
    return " on " in hit.words.lower() and _STEP.search(hit.before(90)) is not None


def is_year_first(hit: Surroundings) -> bool:
    """Return whether "1846, Sept. 2" is one date; "1846, Sept." is one at the head of a line of annals."""
    if "\n" in hit.text[hit.start : hit.end] or re.match(r",?\s[12]\d{3}\b", hit.after()):
        return False
    return hit.words.split()[-1].lower().rstrip(".") not in MONTHS or hit.alone or heads_annals(hit)


# "In 2019 it closed, and that August it burned": behind other words "that" opens a clause.
_BEGINS_THAT = lazy(r"(?:\A|[,;.(]\s|\b(?:and|but|in|by|until|since|of|then)\s)\Z", re.IGNORECASE)
_SAYS = lazy(
    r"\b(?:sa(?:ys?|id)|tells?|told|show(?:s|ed)|know|knew|think|thought|believed?s?|mean[st]?|report(?:s|ed)|feared?|hoped?s?)\s\Z",
    re.IGNORECASE,
)
_ENDS_THAT = lazy(
    r"\s?[.,;:!?)]|\Z|\s(?:for|when|with|after|before|at|to)\b"
    r"|\sand\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b",
    re.IGNORECASE,
)
_MAY_THEY = lazy(r",|\s(?:he|she|they|we|I|it|the)\b")


def is_that_month(hit: Surroundings) -> bool:
    """Return whether "that" points back, and does not open what somebody says or thinks of the month."""
    begins = _BEGINS_THAT.search(hit.before(12)) is not None
    _, after = hit.around()
    if hit.words[-3:].lower() == "may":
        return begins and hit.words.endswith("May") and _MAY_THEY.match(hit.after(6)) is not None
    return begins or (_ENDS_THAT.match(after) is not None and not _SAYS.search(hit.before(12)))
