"""Distributives: "each" between a subject and its verb, parting neither: "Lima and Oslo each freed ten"."""

from collections.abc import Sequence

from eventline.syntax.closed import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    COORDINATOR,
    DETERMINER,
    NOUN,
    PAST,
    PERSON,
    PREPOSITION,
)
from eventline.syntax.wordlist import words

EACH = words("each both all")
_LEADING = PREPOSITION | DETERMINER | AUXILIARY | COORDINATOR


def distributives_are_adverbs(lower: Sequence[str], flags: list[int]) -> None:
    """Make an adverb of each such word behind a name, a plural or a pronoun and before a past tense.

    >>> flags = [CAPITAL, 0, PAST, 0]
    >>> distributives_are_adverbs(["chile", "each", "freed", "ten"], flags)
    >>> flags[1] == ADVERB
    True
    """
    for i in range(1, len(lower) - 1):
        if lower[i] in EACH and flags[i + 1] & PAST and not flags[i + 1] & (NOUN | CAPITAL):
            plural = lower[i - 1].endswith("s") and not flags[i - 1] & _LEADING
            if plural or flags[i - 1] & (CAPITAL | PERSON):
                flags[i] = ADVERB
