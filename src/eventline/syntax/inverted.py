"""Inverted: the subject behind the verb: “…,” said Smith."""

from eventline.syntax import closed as c
from eventline.syntax.group import Group
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

_QUOTED = words(
    """tweet post explain continue shout exclaim argue remark comment observe promise vow boast caution
    lament declare thunder mutter whisper joke muse sigh"""
)  # verbs that have their subject behind them right behind a quotation alone
_ENDS = c.PUNCTUATION | c.PREPOSITION | c.RELATIVE | c.AUXILIARY | c.ADVERB


def inverted(t: Tokens, group: Group) -> tuple[int, int] | None:
    """Return the subject behind the verb: “…,” said Smith."""
    first = group.end
    said = group.lemma in _QUOTED and t.at(group.start - 1) & c.QUOTE
    if (
        (group.lemma not in c.REPORTING and not said)
        or group.lemma == "tell"  # what follows is whom
        or not t.at(first) & (c.CAPITAL | c.DETERMINER | c.NATIONAL | c.POSSESSIVE)
        or group.tense is None
        or group.negated
    ):
        return None
    j = _phrase_end(t, first)
    while t.word(j) == "of" and t.at(j + 1) & (c.CAPITAL | c.DETERMINER):
        j = _phrase_end(t, j + 1)
    if t.word(j) == "of" and not t.at(j + 1):  # "said the head of security"
        j = _phrase_end(t, j + 1)
    if _is_verb(t, j) or any(_is_between_names(t, k) for k in range(first + 1, j)):
        return None  # "…, said the bank had closed": the subject of what was said
    return (first, j) if j > first and t.flags[first] & c.CAPITAL | (j - first < 10) else None


def _phrase_end(t: Tokens, j: int) -> int:
    while j < len(t) and not t.flags[j] & _ENDS:
        j += 1
    return j


def _is_between_names(t: Tokens, j: int) -> bool:
    """Return whether the token is the verb of what is said: "…, says Peru wants Malta weakened"."""
    is_form = t.flags[j] & c.FINITE and not t.flags[j] & c.CAPITAL
    return bool(is_form and t.at(j - 1) & c.CAPITAL and t.at(j + 1) & (c.CAPITAL | c.DETERMINER))


def _is_verb(t: Tokens, j: int) -> bool:
    """Return whether a verb of its own, quoted or not, follows the phrase before token *j*."""
    quoted = bool(t.at(j) & c.QUOTE)
    flags = t.at(j + quoted)
    return bool(flags & (c.AUXILIARY | c.THIRD | c.PAST)) and (quoted or not flags & c.NOUNISH)
