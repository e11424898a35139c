"""Plans: what is going to be, as the present tense and messages say it: "he is leaving on", "exam on"."""

import re
from collections.abc import Iterable

from eventline.rules.lazy import lazy
from eventline.syntax.message import is_message
from eventline.syntax.wordlist import words

VERB = r"to\s(?!(?:an?|the|his|her|its|their|our|this|that|some|all)\b)[a-z]+\b"
# What is so from now on until then: "sailings were cancelled until Thursday".
LASTING = (
    r"given?|gave|postponed|extended|delayed|adjourned|closed|shut|suspended|halted|has|have|booked|reserved|sold\sout"
    r"|banned|grounded|barred|valid|open|available|unavailable|cancell?ed|called\soff|blocked|prohibited|forbidden"
    r"|frozen|quarantined|remanded|prolonged|renewed|on\shold|in\s(?:force|effect|place)|out\sof\s(?:action|service)"
)
# What is called for a day: "called a strike for Thursday", "set an election for 8 June".
CALLED = (
    r"\b(?:call(?:s|ed|ing)|schedules?|arrang(?:ed|ing)|organi[sz](?:ed|ing)|announc(?:ed|es|ing)|fixed|orders|ordered"
    r"|propose[sd]|summoned|convoked)"
    r"\s(?:[a-z0-9-][\w-]*\s){0,4}?"
    r"(?:strikes?|walkouts?|stoppages?|elections?|polls?|votes?|ballots?|referendums?|meetings?|summits?|talks|sessions?"
    r"|hearings?|rall(?:y|ies)|protests?|marche?s?|demonstrations?|conferences?|launch(?:es)?|trials?|inquests?)"
)
CALLS_FOR = (
    r"\bcall(?:s|ed|ing)?\sfor\s(?:[a-z-]+\s){0,3}?"
    r"(?:strikes?|rall(?:y|ies)|protests?|marche?s?|demonstrations?|meetings?|walkouts?)\b[^.;:,]{0,40}\bon"
)
IS_CALLED = (
    r"\b(?:strikes?|walkouts?|elections?|votes?|meetings?|rall(?:y|ies)|protests?|marche?s?|demonstrations?)"
    r"\s(?:has|have|was|were)\s(?:also\s|now\s)?(?:been\s)?(?:called|announced)\s(?:for|on)"
)
# What is moved to another day: "put the vote off to Monday".
MOVED = (
    r"\b(?:postponed|delayed|adjourned|rescheduled|deferred|moved|brought\sforward"
    r"|(?:put|pushed)\s(?:\w+\s){0,3}(?:off|back))"
)
# What one makes ready for, is told to have done, or may see: each is set before a day to come.
READY = (
    r"(?:(?:ahead\sof|(?:run|lead)[\s-]up\sto|ready\sfor|look(?:s|ing)?\sforward\sto"
    r"|(?:depends?|hinges?)\son|await(?:s|ing)?(?:\s[\w-]+){0,3}?(?:\son)?)\s(?:the\s)?"
    r"|(?:prepar(?:e|es|ing)|brac(?:e|es|ed|ing))\sfor\s(?:(?:[\w-]+\s){1,4}on\s)?(?:the\s)?"
    r"|(?:futures|crude|contracts?|deliver(?:y|ies))\sfor\s)"
)
DEMANDED = (
    r"(?:ask(?:ed|s)|demand(?:ed|s)|request(?:ed|s)|order(?:ed|s)|urged|required|warned|(?<!had\s)wanted|told|gave|given)\s[^.;:]{0,60}"
    r"\b(?:by|before|until)\s(?:the\s)?"
    r"|(?:has|have)\sbeen\s(?:asked|told|ordered|invited|summoned|instructed)\sto\s[^.;:,]{0,40}\s(?:on|in)\s(?:the\s)?"
)
LIKELY = (
    r"(?:is|are|remains?)\s(?:\w+\s)?(?:likely|possible|forecast)\s(?:[\w-]+\s){0,4}"
    r"(?:on|for|from|by|until)\s(?:the\s)?"
)
PLAN_SIGNS = words(  # one of them stands in each of those
    """ahead run lead run-up lead-up ready prepare prepares preparing brace braces braced bracing
    asked asks demands demanded forward depend depends hinge hinges await awaits awaiting requests
    futures crude contract contracts delivery deliveries
    requested orders ordered urged required warned wanted told gave given likely possible forecast"""
)
SCHEDULED_TO = (  # in the present, of such a day
    r"(?:enters?|comes?)\sinto\s(?:force|effect)"
    r"|go(?:es)?\s(?:to\sthe\spolls|on\s(?:sale|trial|strike|show)|before)"
    r"|reports?\s(?:\w+\s)?(?:earnings|results)|steps?\s(?:down|aside)|takes?\sover"
)
# Whom one asks along, or to be there.
INVITATION = lazy(
    r"\b(?:(?:how|what)\sabout|u\sfree|let['’]?s|join\sus|see\s(?:you|u|ya)|don['’]?t\s(?:miss|forget)"
    r"|catch\sus|rsvp|who\swants|anyone\s(?:free|up|want)|you\sfree|can['’]?t\swait"
    r"|(?:excited|hyped|pumped)\sfor|looking\sforward|counting\sdown|save\sthe\sdate|stay\stuned)\b",
)
INVITES = words(
    """about let's let’s lets us see don't don’t dont rsvp wants excited hyped pumped anyone free wait forward
    down date tuned"""
)
# "The June contract", "Friday nears"; "Saturday is sold out" can be said of what is still to come alone.
COMING = lazy(
    r"\s+(?:(?:[a-z]+\s)?(?:contracts?|futures)|delivery|crude|wheat|corn|soybeans?|copper|cotton|cattle|hogs"
    r"|(?:is\s)?(?:coming|approach(?:es|ing)|near(?:s|ing)|looms|looks|promises)"
    r"|can['’]?t\scome|to\s(?:come|arrive)|(?:is|['’]s)\sgonna)\b|['’]s\s(?:[\w-]+\s){1,2}(?:looms|nears|approaches)\b"
    r"|(?:['’]s(?:\s[\w-]+){1,3})?,?\s(?:is|are|has\sbeen|have\sbeen)\s(?:now\s|already\s|almost\s|nearly\s|fully\s)?"
    r"(?:sold\sout|booked|cancell?ed|postponed|called\soff|rescheduled|in\sdoubt)\b",
    re.IGNORECASE,
)
_DONE = "booked cancelled canceled postponed rescheduled doubt"
COMING_SIGNS = words(  # one of them stands in each of those
    """coming approaches approaching nears nearing looms looks promises contract contracts futures delivery
    crude wheat corn soybean soybeans copper cotton cattle hogs sold called"""
) | frozenset(word + mark for word in words(_DONE) for mark in ("", ".", ","))
# What one is doing on a day to come is set; what one is investigating or reviewing may be of a day gone by.
GOINGS = words(
    """leaving meeting visiting arriving returning travelling traveling flying heading coming playing
    stepping performing hosting speaking appearing launching joining attending marrying"""
)
_SET = GOINGS | words(
    "going holding starting opening closing moving seeing having getting giving running racing working"
)
_GOING = rf"(?:{'|'.join(sorted(_SET))})"
_PROGRESSIVE = lazy(
    rf"(?:\b(?:am|is|are|r|im|whos|anyone|who)|['’](?:m|re|s))\s(?:(?:not|also|all|both|still|now|even)\s)?"
    rf"(?:(?:you|u|they|we|he|she)\s)?{_GOING}\b[^.;:,?!]{{0,40}}\Z",
)
_BEGINNING = (
    r"\A\W*(?:@\w+:?\s|(?:i['’]?m|we['’]re|hes|shes)\s|(?:so|and|but|omg|yay|ok|only|still|just|also)\s)*"
)
# What people say they go to, so that its day lies ahead where no verb tells how it was.
_APPOINTMENT = (
    r"(?:exams?|tests?|quiz|results?|doors|interview|appointment|appt|dentist|doctors?|party|gigs?|concert|match|flight|lecture"
    r"|meeting|wedding|audition|rehearsals?|finals|workshop|deadline|launch|trip|bbq|drinks|dinner|lunch|brunch|coffee"
    r"|b-?day|birthday|first\sday|(?:movie|film|game|quiz|pub|date|girls|opening)\s(?=\Z)|ticke?ts|tix|\w+\svs?\.?\s\w+)"
)
_MESSAGE = lazy(
    rf"{_BEGINNING}(?:{_GOING}|off|back|out|home|come)\b[^.;:?!]{{0,40}}\Z"
    rf"|\b{_APPOINTMENT}[^.;:?!]{{0,25}}\Z|\b(?:roll|bring)\son\s\Z|\bneed\b[^.;:?!]{{0,40}}\Z|\b(?:out|(?:off|away|in)\s(?:\w+\s)?from)\s(?:on\s|this\s)?\Z"
    r"|(?:[,.!;]\s|\band\s)(?:back|home)\s(?:on\s|by\s)?\Z|\b(?:drops|lands|airs|releases)\s(?:on\s|this\s)?\Z"
    rf"|\b(?:u|ya|yall|y['’]all|you|we)\s(?:all\s)?{_GOING}\b[^.;:,?!]{{0,40}}\Z"
    r"|\b(?:free|available|avail|busy|booked)\s(?:on|this|from|after|until|till)\s\Z|\bis\sit\s\Z"
    r"|\b(?:i|we)\s(?:fly|leave|move|start|play|perform|finish|return|sing|dance)\b[^.;:?!]{0,30}\Z"
    r"|\bno\s(?:school|work|class(?:es)?|training|lessons?|practice|gym|lectures?)\s(?:on|this)\s\Z"
    r"|\b(?:have|hav|had)\sa\s(?:\w+\s)?\Z|\benjoy\s(?:your|ur|the)\s\Z",
)
# Praise and thanks come afterwards.
_OVER = lazy(
    r"\b(?:great|awesome|amazing|epic|lovely|fab|fun|good|brilliant|nice|sick|crazy|wild|best|worst|what\sa|thanks?|thx"
    r"|pics?|photos?|throwback|congrats|congratulations|from\sthe|after|since)\b",
)
_WISH = lazy(r"\b(?:have|hav)\sa\s(?:\w+\s)?\Z")
_ASKED = lazy(
    r"[^.;!\n]{0,25}\?|(?:\sor\s\w+)?\s(?:tomorrow|tmrw?|2moro|it\sis|pls|plz|please|works?|suits|anyone"
    r"|is\s(?:fine|good|ok(?:ay)?|free))\b",
    re.IGNORECASE,
)


def is_planned(text: str, end: int, before: str, said: list[str]) -> bool:
    """Return whether the words before, or a question, say that a time which no past verb governs lies ahead.

    Args:
        text: The whole text, in which the time ends at *end*.
        before: What stands before the time in its sentence, in small letters.
        said: Its words.

    >>> text = "The two are meeting on Friday."
    >>> is_planned(text, 29, text[:23].lower(), text[:23].lower().split())
    True
    """
    if not GOINGS.isdisjoint(said) and _PROGRESSIVE.search(before) is not None:
        return True
    return is_message(text) and _is_of_message(text, end, before)


def _is_of_message(text: str, end: int, before: str) -> bool:
    if _ASKED.match(text, end) is not None or _WISH.search(before) is not None:
        return True
    if _PROGRESSIVE.search(before) is not None:
        return True
    return _MESSAGE.search(before) is not None and _OVER.search(before) is None


# What nobody sets beforehand has happened on its day, whatever will be done about it.
_BEFALLEN = lazy(
    r"['’]s\s(?:[\w-]+\s){0,2}(?:rulings?|agreements?|deals?|attacks?|bombings?|blasts?|explosions?|shootings?|killings?"
    r"|murders?|crash(?:es)?|disasters?|(?:earth)?quakes?|fires?|floods?|storms?|riots?|clash(?:es)?|violence|defeats?"
    r"|losses|collapse|coup|arrests?|raids?|incidents?|tragedy|massacre|remarks|comments)\b(?![’'-])",
)
_AWAITS = lazy(r"\b(?:ahead\sof|before|until|till|by|for|awaits?|expects?)\s\Z")


def is_befallen(text: str, end: int, before: str) -> bool:
    """Return whether a day belongs to what has happened on it: "will look into Monday's blast".

    >>> is_befallen("We will look into Monday's blast.", 24, "we will look into ")
    True
    """
    return _BEFALLEN.match(text, end) is not None and _AWAITS.search(before) is None


_AWAITED = lazy(r"\bahead\sof\s[^.;:,]{0,60}\Z")  # "rose ahead of the vote on"


def is_awaited(text: str, start: int, end: int, before: str) -> bool:
    """Return whether the expression names a day of the week for which others made ready.

    >>> is_awaited("It rose ahead of the vote on Friday.", 29, 35, "it rose ahead of the vote on ")
    True
    """
    return text.endswith("day", start, end) and "ahead of" in before and _AWAITED.search(before) is not None


_NAMED = lazy(
    r"\s{1,3}(?:summit|meeting|date|deadline|talks|vote|ballot|election|referendum|conference|congress|hearing|trial|launch"
    r"|start|rollout|session|budget|runoff|poll|tournament|championship|premiere|anniversary)s?\b"
)
_PURPOSE = lazy(rf"\w{{3}}\s{VERB}[^.;:]{{0,60}}\Z")


def is_named_by(text: str, end: int, before: str) -> bool:
    """Return whether a month says which summit is meant, or for when something is done.

    >>> text = "The board voted to close the mine in October."
    >>> is_named_by(text, 44, text[:37]), is_named_by("The October summit", 11, "the ")
    (True, True)
    """
    return _NAMED.match(text, end) is not None or _PURPOSE.search(before) is not None


_WAS = words("was were originally initially previously first once")
_WAS_PLANNED = lazy(
    r"\b(?:(?:was|were)\s(?:(?:first|originally|initially|also|then|once)\s)?|(?:originally|initially|previously|first|once)\s)"
    r"(?:due|scheduled|set|expected|supposed|planned|slated|fixed|to\s(?!be\b)[a-z]+"
    r"|to\sbe\s\w+(?:ed|ld))\b[^.;:]{0,40}\Z"
)
_BUT = lazy(
    r",?\sbut\s(?:(?:it|he|she|they)\s)?(?:never|did|didn['’]t|failed|(?:was|were|had\sbeen)\s(?:\w+ed|put\soff))\b",
    re.IGNORECASE,
)


def is_missed(before: str, said: list[str], behind: str) -> bool:
    """Return whether a plan came to nothing: "It was due on Friday but never came"."""
    return _BUT.match(behind) is not None and was_planned(before, said)


def was_planned(before: str, said: Iterable[str]) -> bool:
    """Return whether the past tells what was to be, in small letters: "it was due on", "once set for"."""
    return not _WAS.isdisjoint(said) and _WAS_PLANNED.search(before) is not None
