"""English words that point to past, present or future without a date: "recently", "now", "soon"."""

import re
from collections.abc import Callable

from eventline.languages.en.times.guards.messages import is_in_passing
from eventline.model.meaning import Meaning, Toward, Vague
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import GAP, any_of

_PAST = (
    "recently",
    "more recently",
    "most recently",
    "just recently",
    "recent",
    "lately",
    "previously",
    "the past",
    "the recent past",
    "the distant past",
    "long ago",
    "not long ago",
    "not so long ago",
    "the old days",
    "a while ago",
    "some time ago",
    "a short while ago",
    "moments ago",
    "the other day",
    "the other night",
    "the other week",
    "that time",
    "the time",
    "those days",
    "then current",
    "then-current",
)
_PRESENT = (
    "now",
    "right now",
    "just now",
    "nowadays",
    "currently",
    "presently",
    "present",
    "this time",
    "these days",
    "the present",
    "the present day",
    "present-day",
    "present day",
    "current",
    "the time being",
    "to date",
    "the moment",
    "the minute",
    "this moment",
)
_FUTURE = (
    "soon",
    "shortly",
    "very soon",
    "the future",
    "the near future",
    "the foreseeable future",
    "the immediate future",
    "the not too distant future",
    "future",
    "some day",
    "someday",
    "the coming days and weeks",
    "the near term",
    "due course",
    "before long",
    "any day now",
    "a later date",
    "a later time",
    "a later point",
    "an unspecified later date",
    "the short term",
    "the medium term",
    "the long term",
)


def _pattern(phrases: tuple[str, ...]) -> str:
    return rf"\b{any_of(phrases)}\b"


_AT = lazy(r"\bat\s+\Z", re.IGNORECASE)
# What was said at the time may follow: "adding at the time that she agreed".
_SAID_AT = lazy(
    r"\b(?:sa(?:id|ying)|told\s\w+|wrote|warned|argued|added|noted|explained)\s+at\s+\Z", re.IGNORECASE
)
# No part of what is counted: "the past three games", "the past tense".
_OF_THE_PAST = lazy(
    r"\s+(?:tense|participle|simple|few|couple|several|\d+|two|three|four|five|six|seven|eight|nine|ten)\b",
    re.IGNORECASE,
)
_PERFECT = lazy(r"\b(?:has|have|had\s+not|not|never|while|'ve)\s+\Z", re.IGNORECASE)
_SENTENCE_START = lazy(r"(?:\A\s*|[.!?:;][\"')]*\s+|\n\s*|\"|``)\Z")


def _is_gone(words: str, before: str, after: str) -> bool:
    if words == "previously":  # elsewhere it orders two events: "the previously announced plan"
        return bool(_PERFECT.search(before))
    if words == "recently":  # "as recently as last week" says when by the week
        return not (before[-3:].lower() == "as " and after[:4].lower() == " as ")
    if words == "recent":  # "the most recent model" is the latest one
        return not re.search(r"\bmost\s+\Z", before, re.IGNORECASE)
    if words == "that time":
        return bool(re.search(r"\b(?:at|by|since|until|during|of|from|around)\s+\Z", before, re.IGNORECASE))
    if words == "the time":
        return bool(_SAID_AT.search(before)) or bool(_AT.search(before) and not _DEFINED.match(after))
    return _OF_THE_PAST.match(after) is None


_PLACES = lazy(r",?\s(?:in|during|on|of|yesterday|today|last|this|while|when|or|\w{3,6}day)\b", re.IGNORECASE)
_AFTER_FUTURE = lazy(
    r"\s+(?:is|was|will|would|has|had|that|and|or|but|for|to|as|with|when|if|because|it|he|she|we|they|holds|looks)\b",
    re.I,
)
_MODAL = lazy(r"\b(?:will|would|may|might|could|can|shall|hopes? to|'ll)\b[^.;,]{0,30}\Z", re.IGNORECASE)
_WISH = lazy(r"\b(?:hop(?:e[ds]?|ing)|dream\w*|want(?:s|ed)?|wish\w*)\b[^.;,]{0,30}\Z", re.IGNORECASE)
_LONG = lazy(r"\b(?:in|for|within|than|about|only|just|least|takes?|took|last(?:s|ed)?)\s\Z", re.IGNORECASE)
# "One day I'll be rich."
_MODAL_BEHIND = lazy(
    r",?\s(?:i|we|you|u|he|she|it|they|this|that|(?:the|my|our|your|his|her|their|all)\s\w+)"
    r"(?:['’]ll|\s(?:will|would|may|might|could|can|shall))\b",
    re.IGNORECASE,
)
_DEFINED = lazy(r"\s+(?:of|mark|when|that|being|to|for|he|she|it|they|we|I)\b|\s+[A-Z]")
_BECAME = lazy(
    r"\s+(?:\w+ed|became|began|fell|came|took|found|led|lost|left|went|broke|gave|turned|grew|rose|ran|spread)\b",
    re.I,
)


_FLOW_AFTER = lazy(
    r"\s*(?:[.,;:)]|\Z)|\s+(?:accounts?|affairs|was|is|has|had|flow\w*|ran|runs?|from|through|won|that|which|and|will)\b",
    re.IGNORECASE,
)
_THIS_ONE = lazy(r"\s(?:report|study|document|paper|volume|chapter|article|case|resolution|agreement)s?\b")
_FLOW_BEFORE = lazy(r"\b(?:my|electric|alternating|direct|ocean|river|strong|warm|cold)\s\Z", re.I)


def _stands_for_now(words: str, before: str, after: str) -> bool:
    if words == "now":  # "Now, where was I?" takes up the talk
        return not (
            _SENTENCE_START.search(before) and re.match(r",|\s+for\b(?!\s(?:lunch|dinner|bed))", after)
        )
    if words == "present":
        return bool(re.search(r"\b(?:at|the)\s\Z", before, re.I)) and (
            before.endswith("at ") or (after[1:2].islower() and not _THIS_ONE.match(after))
        )
    if words in ("this time", "this point", "the moment", "the minute", "the present", "this moment"):
        if re.match(r"\s(?:next|last)\s", after):
            return False  # "by this time next year"
        placed = re.search(r"\b(?:at|for|by|up to|until)\s\Z", before.lower())
        return bool(placed) and (words == "the present" or not _DEFINED.match(after))
    if words == "to date":
        return not before.lower().endswith(("year ", "month ", "quarter ", "year-", "up "))
    if words == "current":
        return not _FLOW_AFTER.match(after) and not _FLOW_BEFORE.search(before)
    return True


def _is_to_come(words: str, before: str, after: str) -> bool:
    if words == "soon":
        if re.match(r"\s(?:will|shall|may|might|could|is|are)\b", after):
            return True  # "it soon will open"
        if re.search(r"\b(?:as|was|were|had|did|would|and|but|who|it)\s\Z", before, re.I) or _BECAME.match(
            after
        ):
            return False
        return not re.match(r"\s+(?:as|after|afterwards?|thereafter)\b", after, re.I)
    if words == "shortly":
        return not re.match(r"\s+(?:after|before|afterwards?|thereafter)\b", after, re.I)
    if words == "the future":
        return not re.match(r"\s+[a-z]+", after) or bool(_AFTER_FUTURE.match(after))
    if words == "future":
        return bool(re.search(r"\b(?:the|in|near)\s\Z", before, re.IGNORECASE)) and not after.startswith(
            " of"
        )
    return True


def _tells(reads: Callable[[str, str, str], bool], hit: Surroundings) -> bool:
    """Return whether words that *reads* knows of stand alone, or are more than said in passing."""
    if hit.alone:
        return True
    return reads(hit.words.lower(), hit.before(), hit.after()) and not is_in_passing(hit)


def _is_one_point(hit: Surroundings) -> bool:
    """Return whether nothing places the point, nor is it one to come: "at one point on Friday"."""
    is_placed = _PLACES.match(hit.after(12)) is not None
    return hit.before(3).lower() == "at " and not is_placed and not _MODAL.search(hit.before())


def _is_some_day(hit: Surroundings) -> bool:
    """Return whether "one day" lies in a future that one hopes for or may see, and is no length."""
    before, after = hit.around()
    if re.match(r"\s(?:before|after|from|prior|ago)\b", after) or _LONG.search(before):
        return False
    is_one = hit.words.lower().startswith("one")
    return bool(_MODAL.search(before) or (is_one and (_WISH.search(before) or _MODAL_BEHIND.match(after))))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/vague/past",
        pattern=_pattern(_PAST),
        build=lambda _: Vague(Toward.PAST),
        examples=("recently", "previously", "the past"),
        guard=lambda hit: _tells(_is_gone, hit),
    ),
    Rule(
        name="en/vague/one-day",
        pattern=rf"\b(?:one{GAP}day|some{GAP}point)\b",
        build=lambda _: Vague(Toward.FUTURE),
        examples=("some point",),
        guard=_is_some_day,
    ),
    Rule(
        name="en/vague/one-point",  # "at one point it had closed"
        pattern=rf"\bone{GAP}(?:point|stage|time)\b",
        build=lambda _: Vague(Toward.PAST),
        examples=("one point",),
        guard=_is_one_point,
    ),
    Rule(
        name="en/vague/present",
        pattern=_pattern(_PRESENT),
        build=lambda _: Vague(Toward.THIS),
        examples=("now", "currently", "the time being", "these days"),
        guard=lambda hit: _tells(_stands_for_now, hit),
    ),
    Rule(
        name="en/vague/future",
        pattern=rf"{_pattern(_FUTURE)}|\bfuture{GAP}(?:day|week|month|quarter|year|decade)s\b",
        build=lambda _: Vague(Toward.FUTURE),
        examples=("soon", "the near future", "someday", "future years"),
        guard=lambda hit: _tells(_is_to_come, hit),
    ),
)
