"""Numbered names: those that end with a number: "CAC 40", "Apollo 11"."""

from eventline.syntax import closed as c
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

_INDEX = words("index indexes indices stock stocks futures shares")
_COUNTED = words("% percent per - hours days people points million billion thousand")


def is_number_of_name(t: Tokens, j: int) -> bool:
    """Return whether token *j*, behind a name, is its number or the "'s" that binds that.

    A number that counts what stands behind it is none: "In Lima 20 people …".
    """
    if t.word(j) == "'s":
        return is_number_of_name(t, j + 1)
    if not t.at(j) & c.NUMBER or j in t.timed or not t.words[j].isdigit():
        return False
    if len(t.words[j]) < 2 and not t.text[t.starts[j - 1]].islower():  # but "eNote 4"
        return False
    if t.word(j + 1) in _INDEX or j + 1 == len(t):
        return True
    behind = t.at(j + 1)
    if behind & c.CAPITAL and not behind & c.NATIONAL:
        return len(t.words[j]) > 2 and not t.word(j + 1).endswith("s")  # "Orlo 410 Skylark"
    if behind & (c.NUMBER | c.NATIONAL | c.TO) or t.word(j + 1) in _COUNTED:
        return False
    return bool(behind & (c.VERB | c.PUNCTUATION | c.PREPOSITION | c.COORDINATOR | c.AUXILIARY | c.ADVERB))
