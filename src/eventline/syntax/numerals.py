"""Numerals: the "I" of a ruler or a war, which is no pronoun: "Charles I was beheaded"."""

from collections.abc import Sequence

from eventline.syntax.closed import COORDINATOR, DETERMINER, PERSON, PREPOSITION, PRONOUN, PUNCTUATION
from eventline.syntax.wordlist import words

_RULERS = words(
    """ahmed albert alexander alexios alfonso antiochus basil baldwin boris casimir catherine charles
    christian clement constantine cyrus darius edward elizabeth ferdinand francis franz frederick
    george gustav henry innocent isaac isabella ivan james john joseph julius justinian leo leopold
    louis ludwig manuel margaret mary maximilian mehmed michael mircea murad napoleon nicholas osman
    otto paul pedro peter philip pius ptolemy ramesses richard robert rudolf seleucus selim sigismund
    stephen theodosius tiberius umberto victor wilhelm william xerxes"""
)
_TITLES = words("king queen emperor empress tsar czar pope sultan prince duke kaiser shah")
# What a person says of himself, and a ruler never does.
_OWN = words("am have do 'm 've 'll 'd think know want will would can could should may might feel mean")
_LEADS = COORDINATOR | DETERMINER | PREPOSITION | PUNCTUATION


def numerals_are_no_pronouns(lower: Sequence[str], flags: list[int]) -> None:
    """Take the word class of pronouns from each "I" that numbers the ruler or the war before it.

    >>> flags = [0, PRONOUN, 0, 0]
    >>> numerals_are_no_pronouns(["charles", "i", "was", "beheaded"], flags)
    >>> flags[1]
    0
    """
    for i in range(1, len(lower)):
        if lower[i] != "i" or (lower[i - 1] not in _RULERS and lower[i - 2 : i] != ["world", "war"]):
            continue
        leads = lower[i - 1] == "war" or i == 1 or flags[i - 2] & _LEADS or lower[i - 2] in _TITLES
        if leads and (i + 1 == len(lower) or lower[i + 1] not in _OWN):
            flags[i] &= ~(PRONOUN | PERSON)
