"""Phrases: where the noun phrase begins that ends before a verb."""

from typing import NamedTuple

from eventline.syntax import closed as c
from eventline.syntax.clause import Clause
from eventline.syntax.relative import second_phrase
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

NAME_PARTS = c.CAPITAL | c.NATIONAL
_STOPS = c.SUBORDINATOR | c.RELATIVE | c.AUXILIARY | c.TO
_MAY_END = c.PUNCTUATION | c.COORDINATOR | c.FINITE | _STOPS
_EACH = words("share barrel day week month year piece head")  # "ten cents a share"
_ASKS = frozenset({"how", "why"})
_BEFORE_THE = words("all both half such quite twice what")
_BEHIND_TO = NAME_PARTS | c.DETERMINER | c.POSSESSIVE | c.PARTICIPLE
_BEFORE_NOUN = c.DETERMINER | c.POSSESSIVE | c.NATIONAL


class Before(NamedTuple):
    """What stands before a verb group.

    Attributes:
        clauses: The clauses so far.
        inner: The tokens inside phrases.
        floor: The first token to look at.
        is_last: Whether no finite verb stands behind the group.
    """

    clauses: list[Clause]
    inner: frozenset[int]
    floor: int
    is_last: bool = False


def phrase_start(t: Tokens, last: int, before: Before) -> int:
    """Return the first token of the noun phrase that ends with token *last*."""
    flags, timed, floor, inner = t.flags, t.timed, before.floor, before.inner
    j = last - 1 if last > floor and flags[last - 1] & _BEFORE_NOUN else last  # "the tables", no verb
    says = bool(before.clauses) and _says_at(before.clauses[-1], floor)
    alone = says or (floor == 0 and all(clause.group.form != "finite" for clause in before.clauses))
    alone |= floor > 0 and bool(flags[floor - 1] & c.SUBORDINATOR)
    while j >= floor and (
        not (flags[j] & _MAY_END or j in timed or t.words[j] in _ASKS)
        or j in inner
        or (alone and _joins_nouns(t, j))
        or not _ends_phrase(t, j, last)
    ):
        j -= 1
    start = _without_lead(t, j + 1, last)
    second = second_phrase(t, last + 1)
    return second if second is not None else _behind_object(t, start, last) if floor else start


def _says_at(clause: Clause, floor: int) -> bool:
    """Return whether all that follows the verb is said: "she said the driver and a nurse died"."""
    return clause.group.end == floor and clause.group.lemma in {"say", "claim", "add", "think", "believe"}


def _behind_object(t: Tokens, start: int, last: int) -> int:
    """Return where the last of two phrases begins, whatever stands in it: "told reporters the strike on …".

    `second_phrase` finds the short one of a relative clause, which may follow a noun with its own article.
    """
    for j in range(last, start, -1):
        begins = t.flags[j] & c.DETERMINER and t.word(j + 1) not in _EACH
        if begins and not t.flags[j - 1] & ~c.NOUN and t.words[j - 1] not in _BEFORE_THE:
            return j
    return start


def _time_ends(t: Tokens, j: int) -> bool:
    """Return whether a phrase begins behind the time that ends at token *j*."""
    if t.word(j + 1) in {"'s", "'"}:
        return False  # "in Friday's raid"
    k = j
    while k in t.timed:
        k -= 1
    if t.at(k) & c.PREPOSITION and t.at(j + 1) & NAME_PARTS and j + 1 not in t.timed:
        return True  # "in an interview on Friday Lee said"
    before = t.at(t.before_adverbs(j))
    behind_verb = before & c.VERB and not before & c.NOUNISH
    return bool(behind_verb or t.at(j + 1) & (c.DETERMINER | c.PRONOUN))  # "told them on Friday the bank"


def _joins_nouns(t: Tokens, j: int) -> bool:
    """Return whether the token is an "and" with words to both sides."""
    words = c.PUNCTUATION | c.PREPOSITION | c.ADVERB
    return bool(t.words[j] == "and" and j > 0 and not (t.flags[j - 1] | t.at(j + 1)) & words)


def _lists_names(t: Tokens, comma: int, last: int) -> bool:
    """Return whether a comma stands in a row of names: "Ann Lee, Bo Ek and Cy Orm met"."""
    j = comma + 1
    while j < last and (t.flags[j] & NAME_PARTS or t.words[j] == ","):
        j += 1
    if t.words[j] != "and" or not t.at(j + 1 + (t.word(j + 1) in {"other", "the"})) & NAME_PARTS:
        return False
    first = comma - 1
    while t.at(first) & NAME_PARTS or t.word(first) == ",":
        first -= 1
    if t.word(first) == "of" or (t.word(first) == "from" and _is_many(t, first - 1)):
        return not _opens_with_preposition(t, first)  # "the heads of Peru, Chile and Cuba met"
    return first < comma - 1 and not t.at(first) & c.PREPOSITION  # "in Riga, Bo Ek and Cy Orm met"


def _is_many(t: Tokens, j: int) -> bool:
    """Return whether the word is a noun for several: "envoys from Peru, Chile and Cuba"."""
    return t.word(j).endswith("s") and not t.at(j) & ~(c.NOUN | c.NOUNISH | c.THIRD | c.CAPITAL)


def _opens_with_preposition(t: Tokens, end: int) -> bool:
    """Return whether the words up to token *end* begin with a preposition: "In the case of Peru, …"."""
    first = end
    while first > 0 and not t.flags[first - 1] & c.PUNCTUATION:
        first -= 1
    while first < end and t.flags[first] & (c.COORDINATOR | c.ADVERB):
        first += 1
    return bool(t.flags[first] & c.PREPOSITION)


def _ends_phrase(t: Tokens, j: int, last: int) -> bool:
    word, flags = t.words[j], t.flags[j]
    if j in t.timed and j < last and _time_ends(t, j):
        return True
    if word in _ASKS:
        return True
    if flags & c.PUNCTUATION and word not in "'’.&-":
        return not (flags & c.QUOTE or (word == "," and _lists_names(t, j, last)))
    if flags & c.COORDINATOR:
        names = t.at(j - 1) & NAME_PARTS or t.words[j - 1] in {"he", "she", "they"}
        return not (j < last and names and t.at(j + 1) & (NAME_PARTS | c.PERSON))
    if flags & c.TO and (t.at(j + 1) & _BEHIND_TO or t.word(j - 1) == "up"):
        return False  # "troops loyal to the king", "to embattled Peru"
    if flags & _STOPS and not (flags & c.PREPOSITION and not flags & c.RELATIVE) and not flags & c.CAPITAL:
        return not (word in {"that", "this"} and j == last)
    finite = flags & c.FINITE and not flags & (c.NOUNISH | c.CAPITAL | c.NOUN)
    attributive = flags & c.PARTICIPLE and t.at(j - 1) & (
        c.DETERMINER | c.POSSESSIVE | c.PREPOSITION | c.COORDINATOR | c.TO
    )
    attributive = attributive or (t.at(j - 1) & c.NATIONAL and not t.words[j - 1].endswith("s"))
    return bool(finite and not attributive)


def _without_lead(t: Tokens, start: int, last: int) -> int:
    """Drop an adverb or a prepositional phrase in front: "on Friday the court"."""
    while (
        start < last
        and t.flags[start] & (c.ADVERB | c.COORDINATOR | c.PUNCTUATION)
        and not t.flags[start] & c.PRONOUN
    ):
        start += 1
    if t.words[start : start + 2] in (["up", "to"], ["at", "least"]):
        return start
    if t.flags[start] & c.PREPOSITION and start + 1 in t.timed:
        start += 1
        while start < last and start in t.timed:
            start += 1
        return start  # "in the past two days rebels"
    if t.flags[start] & c.PREPOSITION:
        for j in range(last, start + 1, -1):
            if t.flags[j] & (c.DETERMINER | c.PRONOUN) and not t.flags[j - 1] & (c.PREPOSITION | c.TO):
                return j
        return start + 1
    return start
