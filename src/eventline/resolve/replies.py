"""Replies: a time that is all of an answer looks where its question does: "When do you leave?" "June." """

import re

from eventline.model.tense import Tense
from eventline.rules.lazy import lazy
from eventline.syntax.tense import Tenses

ANSWER = 14  # characters of a preposition and an article before the time
_ALONE = lazy(
    r"[\s\"'“”‘’–—-]*(?:(?:in|on|at|by|from|until|not\sbefore|maybe|probably|around)\s)?(?:the\s)?",
    re.IGNORECASE,
)
_ENDS = (".", "!", "?", ",", "")


def tense_of_question(tenses: Tenses, text: str, start: int, end: int) -> Tense | None:
    """Return where the question looks that the words at *start* to *end* answer alone; None if they do not.

    >>> text = '"When do you leave?" "In June."'
    >>> tense_of_question(Tenses(text), text, 25, 29).name
    'FUTURE'
    """
    asked = text.rfind("?", max(0, start - ANSWER), start)
    if asked < 0 or text[end : end + 1] not in _ENDS or not _ALONE.fullmatch(text, asked + 1, start):
        return None
    return Tense.PAST if tenses.at(max(0, asked - 1), asked) is Tense.PAST else Tense.FUTURE
