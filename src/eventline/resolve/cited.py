"""Cited: the year of a work that a text refers to, in which its story did not happen: "a study of 1998"."""

import re

from eventline.model.found import Found
from eventline.model.meaning import Bound
from eventline.rules.lazy import lazy
from eventline.rules.words import any_of
from eventline.syntax.tense import Tenses
from eventline.syntax.wordlist import words

_IN_BRACKETS = lazy(r"\d[,\d–-]*\s\(\Z")
_WORKS = words(
    """study studies book books paper papers memoir memoirs document documents article articles interview
    interviews biography biographies account accounts survey surveys novel novels essay essays history
    histories analysis analyses film films files archives records report reports publication publications"""
)
_OF_WORK = lazy(
    rf"\b{any_of(_WORKS)}(?:\s(?:[a-z]+\s){{0,2}}?"
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
    begin = max(0, this.start - _LONGEST_WORK)
    if _WORKS.isdisjoint(text[begin : this.start].lower().split()):
        return False  # found far sooner than the pattern
    return _GOES_ON.match(text, this.end) is None and _OF_WORK.search(text, begin, this.start) is not None


def end_of_glance(this: Found, text: str, tenses: Tenses) -> int:
    """Return up to where a story counts from a year that *this* only glances at: most often its sentence.

    What a work of that year says did not happen then, nor did what ended it: "he, there since 1914, left".
    """
    is_apart = this.bound in (Bound.SINCE, Bound.UNTIL) or is_cited(this, text)
    return this.end if is_apart else tenses.sentence(this.start, this.end)[1]
