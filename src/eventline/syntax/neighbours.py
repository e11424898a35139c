"""Neighbours: word classes that the words beside them correct."""

from collections.abc import Sequence

from eventline.syntax.distributive import EACH, distributives_are_adverbs
from eventline.syntax.numerals import numerals_are_no_pronouns


def by_neighbours(lower: Sequence[str], flags: list[int]) -> None:
    """Correct the *flags* of words that are something else here: "Charles I", "they each left"."""
    if "i" in lower:
        numerals_are_no_pronouns(lower, flags)
    if not EACH.isdisjoint(lower):
        distributives_are_adverbs(lower, flags)
