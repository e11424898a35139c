"""Clauses: the words that belong to each verb group, what opens them and who their subject is."""

from eventline.syntax import closed as c
from eventline.syntax.clause import Clause
from eventline.syntax.group import Group
from eventline.syntax.groups import groups
from eventline.syntax.insertions import CLOSING, before_bracket, before_parenthesis, is_apposition
from eventline.syntax.phrases import Before
from eventline.syntax.relative import ORDERING
from eventline.syntax.subjects import subject_of
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

__all__ = ["Clause", "clauses"]

_PAUSES = frozenset({",", "–", "—"})
_BREAKING = frozenset(';:—–-()…“”"«»')
_TWOFOLD = words("after before since until till as for so where when once than")  # prepositions too


_TIMING = words("after before since when while until once")
_GOES_ON = c.PREPOSITION | c.COORDINATOR | c.DETERMINER | c.RELATIVE
_OTHER = c.DETERMINER | c.POSSESSIVE | c.PRONOUN
_JOINS = c.SUBORDINATOR | c.RELATIVE
_MAY_OPEN = c.PUNCTUATION | c.ADVERB | _JOINS  # marks inside times count as adverbs


def clauses(t: Tokens, given: list[Group] | None = None) -> list[Clause]:
    """Return a clause for each verb group of the sentence, in order; *given* groups are not read again."""
    found: list[Clause] = []
    all_groups = groups(t) if given is None else given
    inner = _inner_tokens(t, all_groups)
    floor = 0  # the end of the finite group before
    last = max((group.start for group in all_groups if group.is_finite), default=0)
    for group in all_groups:
        is_finite = group.form == "finite"
        opener_at = _opener(t, group, floor) if is_finite else group.start - 1
        behind = opener_at + 1  # never before the floor
        first = behind if is_finite else floor
        before = Before(found, inner, first, group.start == last)
        subject, shared = subject_of(t, group, before)
        own = subject is not None and not shared and opener_at < subject[0] < group.start
        begin = subject[0] if own and subject is not None else group.start
        left = _after_join(t, begin, behind)
        if subject is not None and own:
            follows = opener_at < floor and left == floor > 0  # "told them on Friday the bank would survive"
            left = subject[0] if follows else min(left, subject[0])
        if subject is not None and not shared and subject[1] < floor and t.word(left - 1) not in _PAUSES:
            left = group.start  # "The man who killed Lee in May / was jailed"
        opener = t.word(opener_at) if is_finite and opener_at >= floor else ""
        if is_finite and not opener and subject is not None and not shared and subject[1] < floor:
            opener = t.word(subject[0] - 1) if t.at(subject[0] - 1) & c.SUBORDINATOR else ""
        found.append(Clause(group, min(left, group.start), t.size, opener, subject, is_finite, shared))
        floor = group.end if is_finite else floor
    return _closed(t, found)


def _inner_tokens(t: Tokens, all_groups: list[Group]) -> frozenset[int]:
    """Return the tokens of verbs that stand inside a noun phrase: "sailors caught off Peru"."""
    found: list[int] = []
    for group in all_groups:
        if group.form != "finite" and group.start > 0 and t.words[group.start - 1] not in _PAUSES:
            found.extend(range(group.start, group.end))
    return frozenset(found)


def _opener(t: Tokens, group: Group, floor: int) -> int:
    """Return the token that opens the clause of a finite group; before *floor* when nothing does."""
    words, flags = t.words, t.flags
    inside = len(words)  # the first token of a bracket before the verb
    for j in range(group.start - 1, floor - 1, -1):
        if t.words[j] == "-" and t.at(j - 1) & t.at(j + 1) & c.NUMBER:
            continue  # "the 2-1 win"
        if not flags[j] & _MAY_OPEN or j >= inside:
            continue
        word = words[j]
        if word in CLOSING and (before := before_bracket(t, j)) != j:
            inside = before + 1
            continue
        if word in _BREAKING and not (word in '“”"-' and j >= group.start - 2 and j > floor):
            return j
        if flags[j] & _JOINS and _opens(t, j, group):
            return j
    return floor - 1


def _opens(t: Tokens, j: int, group: Group) -> bool:
    """Return whether the word at *j* is a conjunction here and no preposition or determiner."""
    if t.words[j] == "once" and t.word(j + 1) == "again":
        return False
    if t.words[j] == "as" and t.word(j + 1) in {"a", "an", "well", "of"}:
        return False
    if t.words[j] in _TIMING and t.at(j + 1) & c.GERUND and not t.at(j + 1) & c.NOUNISH:
        return False  # "After leaving Lima she wrote"
    if t.at(t.before_adverbs(group.start - 1)) & c.COORDINATOR:
        return False  # "left after the vote and later blamed Lima"
    if t.words[j] in _TWOFOLD:
        phrase = range(j + 1, _before_apposition(t, group.start))
        if not phrase or "," in (t.words[k] for k in phrase) or _has_time_inside(t, phrase):
            return False
        return t.words[j] not in ORDERING or not _holds_two(t, phrase)
    return t.words[j] != "that" or j + 1 == group.start or not t.at(j - 1) & c.PREPOSITION


def _before_apposition(t: Tokens, verb: int) -> int:
    """Return where the subject before token *verb* ends without another name: "her rival, Bo Ek, won"."""
    if t.word(verb - 1) != ",":
        return verb
    last = before_parenthesis(t, verb - 1)
    return last + 1 if last >= 0 and is_apposition(t, last + 2, verb - 1) else verb


def _has_time_inside(t: Tokens, phrase: range) -> bool:
    """Return whether a noun with its time stands before the subject: "After a fire in 1187 the church …"."""
    return any(
        k in t.timed
        and k + 1 not in t.timed
        and t.at(k + 1) & (c.DETERMINER | c.POSSESSIVE | c.PRONOUN | c.CAPITAL)
        and any(t.at(j) & c.PREPOSITION for j in range(phrase.start + 1, k))
        for k in phrase[:-1]
    )


def _holds_two(t: Tokens, phrase: range) -> bool:
    """Return whether another phrase stands before the subject: "after that / the board met"."""
    for k in phrase[:-1]:
        ends = t.words[k] == "that" if k == phrase.start else t.at(k) & c.NOUN and not t.at(k) & _GOES_ON
        if ends and (t.at(k + 1) & _OTHER or (t.words[k] == "that" and _is_many(t, k + 1))):
            return True
    return False


def _is_many(t: Tokens, k: int) -> bool:
    """Return whether "that" before token *k* cannot be its article: "that soldiers", "that Lima"."""
    return bool(t.at(k) & c.CAPITAL) or (t.word(k).endswith("s") and not t.word(k).endswith("ss"))


def _after_join(t: Tokens, begin: int, floor: int) -> int:
    """Return the token behind the last comma or "and" between the group before and the token *begin*."""
    words, flags = t.words, t.flags
    for j in range(begin - 1, floor - 1, -1):
        if words[j] == "," or flags[j] & c.COORDINATOR:
            return _before_time(t, j, floor) + 1
    return floor


def _before_time(t: Tokens, j: int, floor: int) -> int:
    """Return the "and" before the time that ends at the comma *j*: "and, two days later, left"; else *j*."""
    k = j - 1
    while k > floor and (k in t.timed or t.at(k) & c.PREPOSITION or t.words[k] == "the"):
        k -= 1
    if k == j - 1 or t.words[j] != ",":
        return j
    k -= t.words[k] == ","
    return k if k >= floor and t.at(k) & c.COORDINATOR else j


def _closed(t: Tokens, found: list[Clause]) -> list[Clause]:
    """Return the clauses, each cut where the next finite one or a gerund behind a comma begins."""
    closed = list(found)
    limit = size = len(t)
    for k in range(len(found) - 1, -1, -1):
        x = found[k]
        group = x.group
        if limit < size:
            right = max(limit, group.end)
            closed[k] = Clause(group, x.left, right, x.opener, x.subject, x.is_finite, x.shared)
        if x.is_finite:
            limit = x.left - (1 if x.opener else 0)
        elif group.form == "gerund" and t.word(group.start - 1) == ",":
            limit = group.start
    return closed
