"""Outlook: whether the words around an expression look back or ahead: plans, deadlines, then the tense."""

import re

from eventline.model.found import Found
from eventline.model.meaning import Bound
from eventline.model.tense import Tense
from eventline.resolve.forecasts import SIGNS, is_forecast, is_listed
from eventline.resolve.plans import (
    CALLED,
    CALLS_FOR,
    COMING,
    COMING_SIGNS,
    DEMANDED,
    GOINGS,
    INVITATION,
    INVITES,
    IS_CALLED,
    LASTING,
    LIKELY,
    MOVED,
    PLAN_SIGNS,
    READY,
    SCHEDULED_TO,
    VERB,
    is_awaited,
    is_befallen,
    is_missed,
    is_named_by,
    is_planned,
    was_planned,
)
from eventline.resolve.replies import ANSWER, tense_of_question
from eventline.rules.lazy import lazy
from eventline.syntax.message import is_message
from eventline.syntax.tense import AHEAD_STARTS, Tenses
from eventline.syntax.wordlist import words

_REACH = 90  # characters before the expression in which a plan may be announced
_AS_PLANNED = (  # "planned for Saturday was called off late Thursday" tells of what came
    r"(?:(?!\b(?:was|were|had|has|have)\s(?!(?:also|now|been|set|due|planned|scheduled|slated|expected)\b))[^.;:,]){0,60}"
)
# These look at words in small letters: a pattern that takes capitals as well is ten times slower.
_PLAN = lazy(
    rf"\b(?:plan(?:s|ning)?\s(?:an?|another|more|new|further|mass)\b[^.;:,]{{0,60}}"
    r"|(?:plan(?:s|ned|ning)?|(?<!than\s)(?<!-)expect(?:s|ed)?|agreement|intends?|hopes|aims|scheduled|slated|due)"
    rf"\b[^.;:]{{0,40}}\b{VERB}[^.;:]{{0,60}}"
    r"|(?:planned|scheduled|slated|upcoming|forthcoming|(?<!than\s)(?<!-)expected|deadline|expires?|set\sfor|due"
    rf"|tickets)\b{_AS_PLANNED}"
    r"|(?:year|quarter|period|months|weeks|half|term|season)\sending\s(?:on\s)?"
    r"|(?:plans|expects?|sees?|saw|targets|forecasts|foresees|foresaw|seeks|wants)\s[^.;:]{0,60}\b(?:by|before|until|from)\s(?:the\s)?"
    r"|\bgetting\smarried\s(?:\w+\s){0,3}|\bthere['’]s\s(?:(?:an?|the|another|no)\s)?(?:\w+\s){1,2}in\s|forecast\sfor\s|\b(?:is|are|be|remains?)\s(?:\w+\s)?in\s(?:force|effect|place)\sfrom\s"
    r"|(?:effective|payable|rsvp|deadline)\s(?:from\s|on\s|by\s)?"
    r"|(?:announc|declar|order|impos|proclaim|introduc|decree|approv|call|vow|threaten|propos|agreed|agreeing)"
    r"[^.;:]{0,60}\b(?:starting|beginning|commencing)\s(?:from\s|on\s|in\s)?"
    rf"|(?:{LASTING})\b[^.;:]{{0,40}}\b(?:until|till|through)\s"
    rf"|{CALLED}\b[^.;:,]{{0,40}}\bfor\s|{IS_CALLED}\s|{CALLS_FOR}\s|{MOVED}\b[^.;:,]{{0,40}}\b(?:to|for|until|till)\s(?:the\s)?"
    r"|(?<!than\s)(?<!-)(?:expects?|forecasts?)\s(?:the\s)?"
    rf"|as\s(?:soon|early)\sas\s|no\slater\sthan\s|{READY}|{DEMANDED}|{LIKELY})\Z",
)
# The present of what is set beforehand: "the court meets on Friday"; a history tells its past so, too.
_SET = """meet meets begin begins start starts open opens end ends resume resumes arrive arrives leave leaves
    return returns depart departs visits hosts holds votes travels expires launches closes appears takes
    kicks convenes convene reconvenes reconvene continues concludes applies apply enters enter comes
    come goes go reports steps step reopen reopens shuts airs premieres retires host visit face faces play
    plays"""
_SETS = words(_SET)
# Which alone tell of what is so.
_WITH_MORE = words("takes kicks enters enter comes come goes go reports steps step")
_SCHEDULED = lazy(
    rf"\b(?:{'|'.join(sorted(_SETS - _WITH_MORE))}|{SCHEDULED_TO}"
    r"|takes\s(?:effect|place|office)|kicks\soff)\b"
    r"[^.;:,“”\"]{0,40}(?<!\sa\s)(?<!\bafter\s)(?<!following\s)(?<!\bover\s)(?<!\bof\s)\Z",
)
_TURNS = words("tomorrow tonight tonight, next coming")
_COME_BEFORE = lazy(  # "in London next Thursday and Friday, then in Paris on the 2nd"
    r"\b(?:tomorrow|tonight|(?<!the\s)(?:next|this\scoming)\s(?:week|month|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*))\b[^.;:“”\"]*\Z",
)
_FORMER_PLAN = lazy(
    r"\b(?:had\sbeen(?!\s\w+ing\b)|previously|originally|earlier|expired|lapsed|passed|cancell?ed(?!\s(?:[\w-]+\s){0,4}until))\b",
)
# Every plan has one of these words in it; to look for them first takes a tenth of the time of the search.
_SIGNS = PLAN_SIGNS | words(
    """plan plans planned planning expect expects expected agreement intend intends hopes aims scheduled
    slated due upcoming forthcoming deadline expire expires set until till through soon early later tickets
    effective payable rsvp starting beginning commencing ending called calls calling arranged arranging
    organised organized organising organizing announced announces announcing fixed ordered proposed summoned
    convoked schedule schedules proposes orders forecast force effect place see sees saw targets forecasts
    foresees foresaw seeks wants moved brought postponed delayed adjourned rescheduled deferred put pushed
    there's there’s getting"""
)
_BLANKS = lazy(r"\s+")
_BE = words("is are")
_BESIDE_BE = words("on closed shut")
_BE_ON = (["is"], ["are"])
_STORY_SIGNS = (AHEAD_STARTS | _SIGNS | INVITES | COMING_SIGNS | words("gonna wanna gotta")) - words(
    "was were been being to early later"
)  # "was expected to be": another word is there as well
_AHEAD_SIGNS = _STORY_SIGNS | {"ahead"} | _SETS | _TURNS | GOINGS | SIGNS
_PAIRS = ("ll ", "was to ", "were to ")  # "they'll"
_BEFORE, _BEHIND = 150, 80  # characters in which one of those stands where the clause looks ahead
_COMES = 20  # characters behind a line in which "is coming" may stand
_STARTS = lazy(r"\b(?:starting|beginning|commencing|from|or\safter)\s(?:\w+\s)?\Z", re.IGNORECASE)
_NO_EARLIER = lazy(r"not?\s(?:earlier|sooner|before)\b", re.IGNORECASE)
_START = 24  # characters that such a word and a preposition take at most
_AHEAD = (Bound.UNTIL, Bound.BY)


def outlook(
    tenses: Tenses, text: str, start: int, end: int, bound: Bound | None, *, story: bool = False
) -> Tense | None:
    """Return the tense in which the expression at *start* to *end* is to be read.

    A plan named before it ("scheduled to meet on Friday") looks ahead, whatever the tense of its verb;
    "since" looks back; "until" and "by" look ahead where no verb says otherwise. A *story* has no schedule.

    >>> text = "They planned a large demonstration for Saturday."
    >>> outlook(Tenses(text), text, 39, 47, None).name
    'FUTURE'
    """
    is_set = _STARTS.search(text, max(0, start - _START), start) or _NO_EARLIER.match(text, start)
    if bound is Bound.SINCE and not is_set:
        return Tense.PAST
    before = _before(tenses, text, start, end)
    said = _words(before)
    behind = _squeezed(text[end : tenses.sentence(start, end)[1]])
    if is_missed(before, said, behind) or is_befallen(text, end, before):
        return Tense.PAST
    if _is_announced(before, said) or COMING.match(text, end):
        return Tense.FUTURE
    if not story and is_awaited(text, start, end, before):
        return Tense.FUTURE
    tense = tense_of_question(tenses, text, start, end) or tenses.at(start, end)
    if tense in (Tense.PAST, Tense.FUTURE):
        return tense
    is_ahead = not story and (_is_ahead(text, end, before, said) or is_forecast(tenses, text, start, end))
    return Tense.FUTURE if is_ahead or bound in _AHEAD else tense


def may_look_ahead(tenses: Tenses, text: str, start: int, end: int, *, story: bool) -> bool:
    """Return whether the `outlook` of an expression of no range may be the future; False is certain."""
    if tenses.may_look_ahead(start, end) or COMING.match(text, end):
        return True
    before = _before(tenses, text, start, end)
    said = _words(before)
    announced = _is_announced(before, said)
    if story or announced:
        return announced
    ahead = is_awaited(text, start, end, before) or _is_ahead(text, end, before, said)
    return ahead or is_forecast(tenses, text, start, end)


def _is_ahead(text: str, end: int, before: str, said: list[str]) -> bool:
    """Return whether a present tells of what is set beforehand, or a day to come stands before."""
    if not _TURNS.isdisjoint(said) and _COME_BEFORE.search(before):
        return True
    if not _SETS.isdisjoint(said) and _SCHEDULED.search(before) is not None:
        return True
    return is_planned(text, end, before, said)


def _words(text: str) -> list[str]:
    """Return the words of *text*, which is in small letters, without the marks around them."""
    return (text.replace('"', " ") if '"' in text else text).split()


def _before(tenses: Tenses, text: str, start: int, end: int) -> str:
    """Return what stands before the expression in its sentence, in small letters, without stops: "u.s."."""
    left = max(tenses.sentence(start, end)[0], start - _REACH)
    return _squeezed(text[left:start].lower().replace(".", ""))


def _squeezed(words: str) -> str:
    """Return *words* with single blanks, as the patterns have them."""
    return _BLANKS.sub(" ", words) if "  " in words else words


def _is_announced(before: str, said: list[str]) -> bool:
    if not INVITES.isdisjoint(said) and INVITATION.search(before):
        return True
    if said and (said[-1] in _BE or (said[-1] in _BESIDE_BE and said[-2:-1] in _BE_ON)):
        return True  # "opening night is Saturday", "banks are closed Monday"
    plan = None if _SIGNS.isdisjoint(said) else _PLAN.search(before)
    return plan is not None and not _FORMER_PLAN.search(before, before.rfind(",", 0, plan.start()) + 1)


class Asked:
    """The outlook of one expression, found when it is first asked for: most expressions need none."""

    __slots__ = ("_ahead", "_answer", "_found", "_known", "_story", "_tenses", "_text")

    def __init__(self, tenses: Tenses, text: str, found: Found, *, story: bool = False) -> None:
        self._story = story
        self._tenses = tenses
        self._text = text
        self._found = found
        self._known = False
        self._answer: Tense | None = None
        self._ahead: bool | None = None

    @property
    def bound(self) -> Bound | None:
        """Return the word of a range before the expression."""
        return self._found.bound

    def tense(self) -> Tense | None:
        """Return the tense in which the expression is to be read."""
        if not self._known:
            start, end, _, _, bound = self._found
            self._answer = outlook(self._tenses, self._text, start, end, bound, story=self._story)
            self._known = True
        return self._answer

    def looks_ahead(self) -> bool:
        """Return whether that is the future, which most often needs no reading of the sentence."""
        if self._ahead is None:
            heads = is_listed(self._text, self._found.start)
            self._ahead = heads or (self._may_look_ahead() and self.tense() is Tense.FUTURE)
        return self._ahead

    def was_planned(self) -> bool:
        """Return whether a plan of the past names it: "it was due in May", "once set for May"."""
        before = _before(self._tenses, self._text, self._found.start, self._found.end)
        return was_planned(before, _words(before))

    def _may_look_ahead(self) -> bool:
        """Return whether it may be; False is certain."""
        text, (start, end, _, _, bound) = self._text, self._found
        if self._known or bound in _AHEAD or "?" in text[max(0, start - ANSWER) : start] or is_message(text):
            return True
        if not self._shows_signs(text[max(0, start - _BEFORE) : end + _BEHIND]):
            return False
        left, right = self._tenses.sentence(start, end)
        if not self._shows_signs(text[left : right + _COMES]):
            return False
        return may_look_ahead(self._tenses, text, start, end, story=self._story)

    def is_apart(self) -> bool:
        """Return whether the expression stands before a comma: "In May, she went"."""
        return self._text[self._found.end : self._found.end + 20].lstrip(" .\n\r").startswith(",")

    def qualifies(self) -> bool:
        """Return whether the words say which summit is meant or what for, not when the verb took place."""
        text, (start, end, *_) = self._text, self._found
        return is_named_by(text, end, _before(self._tenses, text, start, end))

    def _shows_signs(self, text: str) -> bool:
        said = _words(text.replace("May ", "").lower())  # the month; the verb is written small
        signs = _STORY_SIGNS if self._story else _AHEAD_SIGNS
        return not signs.isdisjoint(said) or any(map(text.__contains__, _PAIRS))
