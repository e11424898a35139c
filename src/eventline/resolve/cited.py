"""Cited: the year of a work that a text refers to, in which its story did not happen: "a study of 1998"."""

import re

from eventline.model.found import Found
from eventline.model.meaning import Bound
from eventline.rules.lazy import lazy
from eventline.syntax.tense import Tenses

_IN_BRACKETS = lazy(r"\d[,\d–-]*\s\(\Z")
_WORKS = (
    r"stud(?:y|ies)|books?|papers?|memoirs?|documents?|articles?|interviews?|biograph(?:y|ies)|accounts?|surveys?|novels?"
    r"|essays?|histor(?:y|ies)|analys[ei]s|films?|files|archives|records|reports?|publications?"
)
_OF_WORK = lazy(
    rf"\b(?:{_WORKS})(?:\s(?:[a-z]+\s){{0,2}}?"
    r"(?:published|released|declassified|written|printed|issued|made|opened))?\s(?:in|of|from)\s\Z",
    re.IGNORECASE,
)
_GOES_ON = lazy(r",\s\w+\s(?:in|on)\s")  # of the work: "a book of 1980, shown in March"
_LONGEST_PAGE, _LONGEST_WORK = 20, 60  # characters


def is_cited(this: Found, text: str) -> bool:
    """Return whether *this* is the year of a work: "468 U.S. 85, 101 (1984)", "papers declassified in 2005".

    >>> from eventline.model.meaning import CalendarDate
    >>> text = "A study published in 1998 blames the rain."
    >>> is_cited(Found(21, 25, CalendarDate(1998), ""), text)
    True
    """
    if text.startswith(")", this.end):
        return _IN_BRACKETS.search(text, max(0, this.start - _LONGEST_PAGE), this.start) is not None
    if _GOES_ON.match(text, this.end) is not None:
        return False
    return _OF_WORK.search(text, max(0, this.start - _LONGEST_WORK), this.start) is not None


def end_of_glance(this: Found, text: str, tenses: Tenses) -> int:
    """Return up to where a story counts from a year that *this* only glances at: most often its sentence.

    What a work of that year says did not happen then, nor did what ended it: "he, there since 1914, left".
    """
    is_apart = this.bound in (Bound.SINCE, Bound.UNTIL) or is_cited(this, text)
    return this.end if is_apart else tenses.sentence(this.start, this.end)[1]
