"""Inverted: the subject behind the verb: “…,” said Smith."""

from eventline.syntax import closed as c
from eventline.syntax.group import Group
from eventline.syntax.tokens import Tokens

_ENDS = c.PUNCTUATION | c.PREPOSITION | c.RELATIVE | c.AUXILIARY | c.ADVERB


def inverted(t: Tokens, group: Group) -> tuple[int, int] | None:
    """Return the subject behind the verb: “…,” said Smith."""
    first = group.end
    if (
        group.lemma not in c.REPORTING
        or group.lemma == "tell"  # what follows is whom
        or not t.at(first) & (c.CAPITAL | c.DETERMINER | c.NATIONAL | c.POSSESSIVE)
        or group.tense is None
    ):
        return None
    j = _phrase_end(t, first)
    while t.word(j) == "of" and t.at(j + 1) & (c.CAPITAL | c.DETERMINER):
        j = _phrase_end(t, j + 1)
    if t.word(j) == "of" and not t.at(j + 1):  # "said the head of security"
        j = _phrase_end(t, j + 1)
    if _is_verb(t, j):
        return None  # "…, said the bank had closed": the subject of what was said
    return (first, j) if j > first and t.flags[first] & c.CAPITAL | (j - first < 10) else None


def _phrase_end(t: Tokens, j: int) -> int:
    while j < len(t) and not t.flags[j] & _ENDS:
        j += 1
    return j


def _is_verb(t: Tokens, j: int) -> bool:
    """Return whether a verb of its own, quoted or not, follows the phrase before token *j*."""
    quoted = bool(t.at(j) & c.QUOTE)
    flags = t.at(j + quoted)
    return bool(flags & (c.AUXILIARY | c.THIRD | c.PAST)) and (quoted or not flags & c.NOUNISH)
