"""Outlook: whether the words around an expression look back or ahead: plans, deadlines, then the tense."""

import re

from eventline.model.found import Found
from eventline.model.meaning import Bound
from eventline.model.tense import Tense
from eventline.syntax.tense import tense_at

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
# Every plan has one of these in it; to look for them first takes a tenth of the time of the search.
_STEMS = (
    *("plan", "expect", "agreement", "intend", "hopes", "aims", "scheduled", "slated", "due", "upcoming"),
    *("forthcoming", "deadline", "expire", "set", "until", "through", "soon", "early", "later"),
)
_SENTENCE_END = re.compile(r"(?:[.!?][\"')\]]*\s+|\n\s*\n)(?=[A-Z\"'`])")
_AHEAD = (Bound.UNTIL, Bound.BY)


def outlook(text: str, start: int, end: int, bound: Bound | None) -> Tense | None:
    """Return the tense in which the expression at *start* to *end* is to be read.

    A plan named before it ("scheduled to meet on Friday") looks ahead, whatever the tense of its verb;
    "since" looks back; "until" and "by" look ahead where no verb says otherwise.

    >>> text = "They planned a large demonstration for Saturday."
    >>> outlook(text, 39, 47, None).name
    'FUTURE'
    """
    if bound is Bound.SINCE:
        return Tense.PAST
    before = text[max(0, start - _REACH) : start]
    before = _SENTENCE_END.split(before)[-1]
    if _COMING.match(text, end):
        return Tense.FUTURE
    if _is_plan(before):
        return Tense.FUTURE
    tense = tense_at(text, start, end)
    return Tense.FUTURE if tense is None and bound in _AHEAD else tense


def _is_plan(before: str) -> bool:
    low = before.lower()
    if not any(stem in low for stem in _STEMS) or _PLAN.search(before) is None:
        return False
    return _FORMER_PLAN.search(before) is None


class Asked:
    """The outlook of one expression, found when it is first asked for: most expressions need none."""

    __slots__ = ("_answer", "_found", "_known", "_text")

    def __init__(self, text: str, found: Found) -> None:
        self._text = text
        self._found = found
        self._known = False
        self._answer: Tense | None = None

    def __call__(self) -> Tense | None:
        if not self._known:
            self._answer = outlook(self._text, self._found.start, self._found.end, self._found.bound)
            self._known = True
        return self._answer
