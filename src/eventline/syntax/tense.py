"""Tense of the verb that governs some words of a text: read around them only, without parsing the whole."""

import re
from functools import cache

from eventline.model.tense import Tense
from eventline.syntax.irregular import PASTS

__all__ = ["Tense", "tense_at"]

_REACH = 300  # characters to either side in which the governing verb is sought
_LEFT_EDGE = re.compile(r"[.!?…;][\"”’)\]]*\s|\n|(?<=[a-z])[.!?](?=[A-Z])")
_RIGHT_EDGE = re.compile(r"[.!?…;](?:[\"”’)\]]|\s|\Z)|\n|(?<=[a-z])[.!?](?=[A-Z])")
_NOT_BEFORE_STOP = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec))$"
)
_BREAK = re.compile(
    r",? \b(?:which|who|whom|whose|where|when|while|that|because|although|though|but|saying|after|before"
    r"|since|until|if|as|adding)\b|[“”\"]|, and (?=\w+ \w+ed\b)| [–—-] |: ",
    re.IGNORECASE,
)
_FUTURE = r"""
(?:will|won['’]t|shall|would(?:n['’]t)?|['’]ll)
(?:\ not|\ \w+ly|\ also|\ then)?(?:\ be|\ have|\ have\ been)?(?:\ \w+)?
|(?:is|are|be)\ to\ (?:be\ )?\w+|to\ be\ \w+(?:ed|en|ld|de)
|(?:(?:is|are|was|were|be|been|being)\ )?
(?:set|due|scheduled|slated|supposed|about|going|poised|expected|likely)\ to
|(?:scheduled|slated|due|planned|set|expected)\ (?:for|on|in|at|by|next)|upcoming|forthcoming
|(?:plans?|planning|intends?|intending|wants?|hopes?|hoping|aims?|vows?|promises?|pledges?|agreed|ready
|prepar\w+)\ to
|(?:may|might|could|can)\ (?!have\b)\w+
"""
_PRESENT = r"""
is|are|am|isn['’]t|aren['’]t|does|do|doesn['’]t|don['’]t|says|remains?|seems?|wants?|needs?|knows?|means|continues?
|meets|visits|holds|faces|goes|comes|takes|makes|becomes|begins|starts|opens|votes|travels|hosts|must|should
"""
_PAST = r"""
(?:has|have|having|['’]ve)(?:n['’]t)?(?:\ \w+ly|\ not|\ already|\ also|\ just|\ since)?
\ (?:been|\w+ed|\w+en|PASTS)
|was|were|wasn['’]t|weren['’]t|had|hadn['’]t|did|didn['’]t|PASTS|\w{2,}ed
"""


@cache
def _verbs() -> re.Pattern[str]:
    past = _PAST.replace("PASTS", "|".join(sorted(PASTS, key=len, reverse=True)))
    return re.compile(
        rf"(?<!\w)(?:(?P<future>{_FUTURE})|(?P<past>{past})|(?P<present>{_PRESENT}))(?!\w)",
        re.IGNORECASE | re.VERBOSE,
    )


def tense_at(text: str, start: int, end: int) -> Tense | None:
    """Return the tense of the verb that governs the words at *start* to *end*; None when no verb shows one.

    Args:
        text: The whole text.
        start, end: Character offsets of the words, most often a time expression.

    >>> text = "Voters who queued on Sunday will learn the result on Monday."
    >>> tense_at(text, 21, 27).name, tense_at(text, 53, 59).name
    ('PAST', 'FUTURE')
    """
    left, right = _limits(text, start, end)
    best: tuple[int, Tense] | None = None
    for match in _verbs().finditer(text, left, right):
        if match.start() < end and match.end() > start:
            continue
        cost = _cost(text, match, start, end)
        if cost is not None and (best is None or cost < best[0]):
            best = cost, Tense(match.lastgroup or "past")
    return None if best is None else best[1]


def _limits(text: str, start: int, end: int) -> tuple[int, int]:
    left = max(0, start - _REACH)
    for edge in _LEFT_EDGE.finditer(text, left, start):
        if not _NOT_BEFORE_STOP.search(text, max(0, edge.start() - 5), edge.start()):
            left = edge.end()
    right = min(len(text), end + _REACH)
    for edge in _RIGHT_EDGE.finditer(text, end, right):
        if not _NOT_BEFORE_STOP.search(text, max(0, edge.start() - 5), edge.start()):
            return left, edge.start()
    return left, right


_ATTRIBUTE = re.compile(
    r"\b(?:an?|the|his|her|its|their|our|my|of|more|most|newly|recently|so)$", re.IGNORECASE
)


def _cost(text: str, match: re.Match[str], start: int, end: int) -> int | None:
    """Return the distance from the verb to the words; a clause boundary between counts 200 characters."""
    if match["past"] and match[0].endswith("ed") and _ATTRIBUTE.search(text[: match.start()][-12:].rstrip()):
        return None  # "the armed forces"
    before = match.end() <= start
    gap = (match.end(), start) if before else (end, match.start())
    breaks = len(_BREAK.findall(text, *gap))
    return gap[1] - gap[0] + 200 * breaks + (0 if before else 30)
