"""Fit: a headline within its ten words, first without its small words, then cut before a preposition."""

from collections.abc import Callable

from eventline.extract.phrase import trim
from eventline.syntax.wordlist import words

MOST = 10
_FEWEST = 5  # a cut leaves at least so many words
_ARTICLES = words("the a an")
_CUTS = words(
    "in on at by since until from to and or during for over around towards near after before with against "
    "into through across behind beside under about that as than while which who if because"
)
_AMOUNTS = words(
    "few several many more most two three four five six seven eight nine ten dozens hundreds thousands"
)


def fit(headline: list[str], least: int = _FEWEST) -> list[str]:
    """Return the words of *headline*, ten at most, in the manner of newspapers.

    "That" behind a verb of speech goes first, then articles from the left, then what hangs on the clause;
    a cut leaves at least *least* words.

    >>> " ".join(fit("The Mayor said that a bridge over the river had been closed by the police".split()))
    'Mayor said bridge over river had been closed by police'
    """
    left = headline
    for is_small in (_is_that, _is_article):
        left = _without(left, is_small)
    return left if len(left) <= MOST else _cut(left, least)


def _without(headline: list[str], is_small: Callable[[list[str], int], bool]) -> list[str]:
    """Return the words without as many small ones, from the left, as are too many."""
    kept = list(headline)
    k = 0
    while k < len(kept) and len(kept) > MOST:
        if is_small(kept, k):
            del kept[k]
        else:
            k += 1
    return kept


def _is_that(headline: list[str], k: int) -> bool:
    return 0 < k < len(headline) - 2 and headline[k] == "that"


def _is_article(headline: list[str], k: int) -> bool:
    return headline[k].lower() in _ARTICLES


def _cut(headline: list[str], least: int) -> list[str]:
    ends = [k for k in range(least, MOST + 1) if headline[k].lower() in _CUTS]
    for k in reversed(ends):
        if len(short := trim(headline[:k])) >= least:
            return short
    short = trim(headline[:MOST])
    while short and (short[-1] in _AMOUNTS or short[-1][0].isdigit()):
        short = trim(short[:-1])  # "had recaptured ten"
    return short
