"""Subjects: the words that say who does what a verb tells."""

from typing import NamedTuple

from eventline.syntax import closed as c
from eventline.syntax.clause import Clause
from eventline.syntax.group import Group
from eventline.syntax.insertions import before_age, before_bracket, before_parenthesis, is_apposition
from eventline.syntax.inverted import inverted
from eventline.syntax.reduced import modified
from eventline.syntax.relative import nearest, second_phrase, waits
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

_NAME_PARTS = c.CAPITAL | c.NATIONAL


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


Subject = tuple[tuple[int, int] | None, bool]


def subject_of(t: Tokens, group: Group, before: Before) -> Subject:
    """Return the subject's token range and whether it is that of an earlier clause."""
    if group.form != "finite":
        return _understood(t, group, before)
    j = t.before_adverbs(group.start - 1)
    if j >= 0 and t.words[j] == "," and _is_listed(before.clauses, j, group):
        return _inherited(before.clauses, group)
    outside = before_bracket(t, j)
    if outside != j:
        j = t.before_adverbs(outside)
        before = before if j >= before.floor else Before(before.clauses, frozenset(), 0)
    if j < 0 or t.words[j] in {",", "-", "–"}:
        behind = inverted(t, group)
        return (behind, False) if behind is not None else _beyond(t, group, j, before)
    return _up_to(t, group, j, before)


def _is_listed(before: list[Clause], comma: int, group: Group) -> bool:
    """Return whether the verb goes on a list of verbs: "killed, injured or captured"."""
    return bool(before) and before[-1].group.end == comma == group.start - 1 and before[-1].is_finite


def _beyond(t: Tokens, group: Group, comma: int, before: Before) -> Subject:
    """Return the subject in front of the insertion that ends at *comma*: "Lee, who won, said"."""
    j = before_bracket(t, before_age(t, before_parenthesis(t, comma) if comma >= 0 else -1))
    if 0 <= j < before.floor:  # the verbs in between belong to the insertion
        before = Before(before.clauses, frozenset(), 0)
    if j >= 0 and is_apposition(t, j + 2, comma):
        return (min(_phrase_start(t, j, before), j), comma), False
    return _up_to(t, group, j, before)


def _up_to(t: Tokens, group: Group, j: int, before: Before) -> Subject:
    """Return the subject whose last token is *j*."""
    if j < 0 or t.flags[j] & c.COORDINATOR:
        return _inherited(before.clauses, group)
    if t.flags[j] & c.RELATIVE:
        return nearest(t, j, group.lemma, _antecedent(t, j, before)), False
    waiting = waits(t, before.clauses, group.start, is_last=before.is_last)
    if waiting is not None:
        return _phrase_before(t, waiting - 1, before), False
    if j < before.floor:
        return _inherited(before.clauses, group)
    if t.flags[j] & c.PRONOUN:
        return (j - (t.words[j] == "one" and t.word(j - 1) in {"no", "every"}), j + 1), False
    start = _phrase_start(t, j, before)
    return ((start, j + 1), False) if start <= j else _inherited(before.clauses, group)


def _inherited(before: list[Clause], group: Group | None = None) -> Subject:
    """Take the subject of the finite clause before, one without a modal when the verb has none either."""
    having = [x for x in reversed(before) if x.subject is not None and x.group.form == "finite"]
    if group is not None and group.form == "finite" and group.modal is None:
        having = [clause for clause in having if clause.group.modal is None] or having
    return (having[0].subject, True) if having else (None, False)


_KEEPING = words(  # "launched a campaign to win votes": who launched it wins
    """launch begin start hold make take give use mount stage sign have need seek step cancel postpone end
    leave visit do face open close wage plan deploy spend raise build form pass issue publish release"""
)


def _understood(t: Tokens, group: Group, before: Before) -> Subject:
    """The subject of "to leave" is the object of an ordering verb, else that of the clause it hangs on."""
    previous = before.clauses[-1] if before.clauses else None
    if group.form == "participle":
        start = _phrase_start(t, group.start - 1, before) if group.start else 0
        start = modified(t, start, group.start)
        return ((start, group.start), False) if start < group.start else _inherited(before.clauses)
    if group.form == "gerund" and (own := _with(t, group.start)) is not None:
        return own, False
    if previous is not None and group.form == "infinitive" and previous.is_finite:
        called = t.word(previous.group.end) == "for"  # "called for talks to be held"
        between = (previous.group.end + called, group.start)
        starts_phrase = called and between[0] not in t.timed
        starts_phrase |= bool(t.at(between[0]) & (_NAME_PARTS | c.DETERMINER | c.POSSESSIVE))
        if 0 < between[1] - between[0] <= 4 and starts_phrase and previous.group.lemma not in _KEEPING:
            return between, False
    return _inherited(before.clauses)


def _with(t: Tokens, gerund: int) -> tuple[int, int] | None:
    """Return the phrase between "with" and a gerund that tells what it does: "with prices rising"."""
    j = gerund - 1
    phrase = c.DETERMINER | c.POSSESSIVE | c.NATIONAL | c.CAPITAL | c.NOUN | c.NOUNISH | c.NUMBER
    while gerund - j < 8 and (t.at(j) & phrase or t.at(j) == 0 or t.word(j) in {"'s", "&"}) and j > 0:
        j -= 1
    return (j + 1, gerund) if t.word(j) == "with" and j + 1 < gerund else None


def _antecedent(t: Tokens, relative: int, before: Before) -> tuple[int, int] | None:
    j = relative - 1
    while j >= 0 and (t.words[j] in {",", "("} or t.flags[j] & c.PREPOSITION):
        j -= 1
    return _phrase_before(t, before_bracket(t, before_age(t, j)), before)


def _phrase_before(t: Tokens, j: int, before: Before) -> tuple[int, int] | None:
    """Return the phrase that ends with token *j*, wherever that stands."""
    if j < 0:
        return None
    start = _phrase_start(t, j, Before(before.clauses, frozenset(), 0))
    behind = [x.group.end for x in before.clauses if x.group.end <= j and x.is_finite]
    start = max(start, behind[-1]) if behind else start  # "did not see the view, which …"
    return (start, j + 1) if start <= j else None


_STOPS = c.SUBORDINATOR | c.RELATIVE | c.AUXILIARY | c.TO
_MAY_END = c.PUNCTUATION | c.COORDINATOR | c.FINITE | _STOPS


def _says_at(clause: Clause, floor: int) -> bool:
    """Return whether all that follows the verb is said: "she said the driver and a nurse died"."""
    return clause.group.end == floor and clause.group.lemma in {"say", "claim", "add", "think", "believe"}


_EACH = words("share barrel day week month year piece head")  # "ten cents a share"
_BEFORE_THE = words("all both half such quite twice what")
_BEFORE_NOUN = c.DETERMINER | c.POSSESSIVE | c.NATIONAL


def _phrase_start(t: Tokens, last: int, before: Before) -> int:
    """Return the first token of the noun phrase that ends with token *last*."""
    flags, timed, floor, inner = t.flags, t.timed, before.floor, before.inner
    j = last - 1 if last > floor and flags[last - 1] & _BEFORE_NOUN else last  # "the tables", no verb
    says = bool(before.clauses) and _says_at(before.clauses[-1], floor)
    alone = says or (floor == 0 and all(clause.group.form != "finite" for clause in before.clauses))
    while j >= floor and (
        not (flags[j] & _MAY_END or j in timed)
        or j in inner
        or (alone and _joins_nouns(t, j))
        or not _ends_phrase(t, j, last)
    ):
        j -= 1
    start = _without_lead(t, j + 1, last)
    second = second_phrase(t, last + 1)
    return second if second is not None else _behind_object(t, start, last) if floor else start


def _behind_object(t: Tokens, start: int, last: int) -> int:
    """Return where the last of two phrases begins: "told reporters the strike …"."""
    for j in range(last, start, -1):
        begins = t.flags[j] & c.DETERMINER and t.word(j + 1) not in _EACH
        if begins and not t.flags[j - 1] & ~c.NOUN and t.words[j - 1] not in _BEFORE_THE:
            return j
    return start


def _time_ends(t: Tokens, j: int) -> bool:
    """Return whether a phrase begins behind the time that ends at token *j*."""
    k = j
    while k in t.timed:
        k -= 1
    if t.at(k) & c.PREPOSITION and t.at(j + 1) & _NAME_PARTS and j + 1 not in t.timed:
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
    while j < last and (t.flags[j] & _NAME_PARTS or t.words[j] == ","):
        j += 1
    if t.words[j] != "and" or not t.at(j + 1) & _NAME_PARTS:
        return False
    first = comma - 1
    while t.at(first) & _NAME_PARTS or t.word(first) == ",":
        first -= 1
    return first < comma - 1 and not t.at(first) & c.PREPOSITION  # "in Riga, Bo Ek and Cy Orm met"


def _ends_phrase(t: Tokens, j: int, last: int) -> bool:
    word, flags = t.words[j], t.flags[j]
    if j in t.timed and j < last and _time_ends(t, j):
        return True
    if flags & c.PUNCTUATION and word not in "'’.&-":
        return not (flags & c.QUOTE or (word == "," and _lists_names(t, j, last)))
    if flags & c.COORDINATOR:
        names = t.at(j - 1) & _NAME_PARTS or t.words[j - 1] in {"he", "she", "they"}
        return not (j < last and names and t.at(j + 1) & (_NAME_PARTS | c.PERSON))
    if flags & c.TO and (t.at(j + 1) & (_NAME_PARTS | c.DETERMINER | c.POSSESSIVE) or t.word(j - 1) == "up"):
        return False  # "troops loyal to the king"
    if flags & _STOPS and not (flags & c.PREPOSITION and not flags & c.RELATIVE) and not flags & c.CAPITAL:
        return not (word in {"that", "this"} and j == last)
    finite = flags & c.FINITE and not flags & (c.NOUNISH | c.CAPITAL | c.NOUN)
    attributive = flags & c.PARTICIPLE and t.at(j - 1) & (
        c.DETERMINER | c.POSSESSIVE | c.PREPOSITION | c.COORDINATOR
    )
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
