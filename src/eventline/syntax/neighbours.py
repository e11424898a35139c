"""Neighbours: word classes that the words beside them correct."""

from collections.abc import Sequence

from eventline.syntax.closed import ADVERB
from eventline.syntax.distributive import EACH, distributives_are_adverbs
from eventline.syntax.numerals import numerals_are_no_pronouns

_HAVE = frozenset({"has", "have", "had", "’ve", "'ve"})


def by_neighbours(lower: Sequence[str], flags: list[int]) -> None:
    """Correct the *flags* of words that are something else here: "Charles I", "has since died"."""
    if "i" in lower:
        numerals_are_no_pronouns(lower, flags)
    if not EACH.isdisjoint(lower):
        distributives_are_adverbs(lower, flags)
    if "since" in lower:
        for i in range(1, len(lower)):
            if lower[i] == "since" and lower[i - 1] in _HAVE:
                flags[i] = ADVERB
