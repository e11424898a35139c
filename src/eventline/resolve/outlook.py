"""Outlook: whether the words around an expression look back or ahead: plans, deadlines, then the tense."""

import re

from eventline.model.found import Found
from eventline.model.meaning import Bound
from eventline.model.tense import Tense
from eventline.syntax.tense import AHEAD_STARTS, Tenses
from eventline.syntax.wordlist import words

_REACH = 90  # characters before the expression in which a plan may be announced
_VERB = r"to\s(?!(?:an?|the|his|her|its|their|our|this|that|some|all)\b)[a-z]+\b"
_PLAN = re.compile(
    rf"\b(?:(?:plan(?:s|ned|ning)?|expect(?:s|ed)?|agreement|intends?|hopes|aims|scheduled|slated|due)\b[^.;:]{{0,40}}"
    rf"\b{_VERB}[^.;:]{{0,60}}"
    r"|(?:planned|scheduled|slated|upcoming|forthcoming|expected|deadline|expires?|set\sfor|due)\b[^.;:,]{0,40}"
    r"|(?:given?|gave|postponed|extended|delayed|adjourned|closed|shut|suspended|halted|has|have)\b[^.;:]{0,40}\b(?:until|through)\s"
    r"|as\s(?:soon|early)\sas\s|no\slater\sthan\s)\Z",
    re.IGNORECASE,
)
_FORMER_PLAN = re.compile(r"\b(?:had\sbeen|previously|originally|earlier|cancell?ed)\b", re.IGNORECASE)
_COMING = re.compile(r"\s+(?:is\s)?(?:coming|approach(?:es|ing)|near(?:s|ing)|looms)\b")
# Every plan has one of these words in it; to look for them first takes a tenth of the time of the search.
_SIGNS = words(
    """plan plans planned planning expect expects expected agreement intend intends hopes aims scheduled
    slated due upcoming forthcoming deadline expire expires set until through soon early later"""
)
_AHEAD_SIGNS = (AHEAD_STARTS | _SIGNS | words("coming approaches approaching nears nearing looms")) - words(
    "was were been being to early later"  # "was expected to be": another word is there as well
)
_WILL = re.compile(r"['’]ll\b|\b(?:gonna|wanna|gotta)\b", re.IGNORECASE)
_BEFORE, _BEHIND = 150, 80  # characters in which one of those stands where the clause looks ahead
_AHEAD = (Bound.UNTIL, Bound.BY)


def outlook(tenses: Tenses, text: str, start: int, end: int, bound: Bound | None) -> Tense | None:
    """Return the tense in which the expression at *start* to *end* is to be read.

    A plan named before it ("scheduled to meet on Friday") looks ahead, whatever the tense of its verb;
    "since" looks back; "until" and "by" look ahead where no verb says otherwise.

    >>> text = "They planned a large demonstration for Saturday."
    >>> outlook(Tenses(text), text, 39, 47, None).name
    'FUTURE'
    """
    if bound is Bound.SINCE:
        return Tense.PAST
    left, _ = tenses.sentence(start, end)
    if _COMING.match(text, end) or _is_plan(text[max(left, start - _REACH) : start]):
        return Tense.FUTURE
    tense = tenses.at(start, end)
    return Tense.FUTURE if tense is None and bound in _AHEAD else tense


def _is_plan(before: str) -> bool:
    if _SIGNS.isdisjoint(before.lower().split()) or _PLAN.search(before) is None:
        return False
    return _FORMER_PLAN.search(before) is None


class Asked:
    """The outlook of one expression, found when it is first asked for: most expressions need none."""

    __slots__ = ("_answer", "_found", "_known", "_tenses", "_text")

    def __init__(self, tenses: Tenses, text: str, found: Found) -> None:
        self._tenses = tenses
        self._text = text
        self._found = found
        self._known = False
        self._answer: Tense | None = None

    def tense(self) -> Tense | None:
        """Return the tense in which the expression is to be read."""
        if not self._known:
            found = self._found
            self._answer = outlook(self._tenses, self._text, found.start, found.end, found.bound)
            self._known = True
        return self._answer

    def looks_ahead(self) -> bool:
        """Return whether that is the future, which most often needs no reading of the sentence."""
        found = self._found
        if not self._known and found.bound not in _AHEAD:
            around = self._text[max(0, found.start - _BEFORE) : found.end + _BEHIND]
            if _AHEAD_SIGNS.isdisjoint(around.lower().split()) and not _WILL.search(around):
                return False
        return self.tense() is Tense.FUTURE
