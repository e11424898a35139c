"""Subjects: the words that say who does what a verb tells."""

from eventline.model.tense import Tense
from eventline.syntax import closed as c
from eventline.syntax.clause import Clause
from eventline.syntax.group import Group
from eventline.syntax.insertions import (
    before_age,
    before_bracket,
    before_parenthesis,
    is_apposition,
    is_aside,
)
from eventline.syntax.inverted import inverted
from eventline.syntax.phrases import NAME_PARTS, Before, phrase_start
from eventline.syntax.reduced import modified
from eventline.syntax.relative import nearest, waits
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

Subject = tuple[tuple[int, int] | None, bool]


def subject_of(t: Tokens, group: Group, before: Before) -> Subject:
    """Return the subject's token range and whether it is that of an earlier clause."""
    if group.form != "finite":
        return _understood(t, group, before)
    j = t.before_adverbs(group.start - 1)
    if j > 0 and t.words[j - 1] == "," and not t.flags[j] and t.words[j].endswith("ly"):
        j -= 1  # "Lee, the mayor, sharply criticised the plan"
    if j >= 0 and t.words[j] == "," and _is_listed(t, before.clauses, j, group):
        return _inherited(before.clauses, group)
    outside = before_bracket(t, j)
    if outside != j:
        j = t.before_adverbs(outside)
        before = before if j >= before.floor else Before(before.clauses, frozenset(), 0)
    if j >= 0 and t.words[j] == "," and is_aside(t, j) and t.flags[j - 3] & c.CAPITAL:
        return _up_to(t, group, j - 3, before)
    if j < 0 or t.words[j] in {",", "-", "–"}:
        behind = inverted(t, group)
        return (behind, False) if behind is not None else _beyond(t, group, j, before)
    return _up_to(t, group, j, before)


def _is_listed(t: Tokens, before: list[Clause], comma: int, group: Group) -> bool:
    """Return whether the verb goes on a list of verbs: "killed, injured or captured", "hit a car, cut …"."""
    if not before or not before[-1].is_finite or group.start != comma + 1:
        return False
    last = before[-1].group
    if last.end == comma:
        return before_parenthesis(t, comma) < 0 or last.lemma not in c.REPORTING  # ", he said, is"
    parted = any(t.flags[j] & c.RELATIVE or t.words[j] == "," for j in range(last.end, comma))
    past = (
        last.tense is group.tense is Tense.PAST and group.modal is None and bool(t.flags[group.head] & c.PAST)
    )
    objects = bool(t.at(last.end) & c.STARTS_OBJECT) and bool(t.at(group.end) & c.STARTS_OBJECT)
    told = before[-1].opener == "" and before[-1].subject is not None
    return not parted and past and objects and told and inverted(t, group) is None


def _beyond(t: Tokens, group: Group, comma: int, before: Before) -> Subject:
    """Return the subject in front of the insertion that ends at *comma*: "Lee, who won, said"."""
    j = before_bracket(t, before_age(t, before_parenthesis(t, comma) if comma >= 0 else -1))
    if 0 <= j < before.floor:  # the verbs in between belong to the insertion
        before = Before(before.clauses, frozenset(), 0)
    if j >= 0 and is_apposition(t, j + 2, comma):
        waiting = waits(t, before.clauses, j + 1, is_last=before.is_last)
        if waiting is not None:  # "A mass for the man who died in the fire, Bo Ek, was held"
            return _phrase_before(t, waiting - 1, before), False
        return (min(phrase_start(t, j, before), j), comma), False
    return _up_to(t, group, j, before)


_INSERTING = words("after before when while since because once")  # "won, a day after Lee left, and met Ek"


def _up_to(t: Tokens, group: Group, j: int, before: Before) -> Subject:
    """Return the subject whose last token is *j*, or the one before: "the troops there surrendered"."""
    j -= t.word(j) == "there" and t.word(j - 1).endswith("s") and not t.at(j - 1) & ~c.NOUNISH
    if j > 0 and t.flags[j] & c.COORDINATOR and t.words[j - 1] == ",":
        main = [clause for clause in before.clauses if clause.opener not in _INSERTING]
        return _inherited(main or before.clauses, group)
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
    start = phrase_start(t, j, before)
    ships = _before_infinitive(t, start, before)
    if ships is not None:
        return ships, True
    return ((start, j + 1), False) if start <= j else _inherited(before.clauses, group)


def _before_infinitive(t: Tokens, start: int, before: Before) -> tuple[int, int] | None:
    """Return the subject in front of what a name plans: "the ships Peru plans to sell to Cuba are old"."""
    if not t.flags[start] & c.TO or not before.clauses or before.clauses[-1].group.form != "infinitive":
        return None
    return _without_name(t, _inherited(before.clauses)[0])


def _without_name(t: Tokens, phrase: tuple[int, int] | None) -> tuple[int, int] | None:
    """Return the phrase on which a name opens a clause: "the ships | Peru plans to sell are old"."""
    if phrase is None or not t.flags[phrase[0]] & c.DETERMINER or not t.flags[phrase[1] - 1] & c.CAPITAL:
        return None
    end = phrase[1]
    while end > phrase[0] + 2 and t.flags[end - 1] & c.CAPITAL:
        end -= 1
    return (phrase[0], end) if t.words[end - 1].endswith("s") else None


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
        told = previous is not None and previous.group.lemma in c.REPORTING
        if told and t.word(group.start - 1) == ",":
            return None, False  # "said the ships, built in Peru, will sail"
        if t.word(group.start - 1) == "," and t.at(group.start - 2) & c.NOUN:
            return _last_noun(t, group.start - 2), False  # "fled in the raid, launched at noon"
        start = phrase_start(t, group.start - 1, before) if group.start else 0
        start = modified(t, start, group.start)
        return ((start, group.start), False) if start < group.start else _inherited(before.clauses)
    if group.form == "gerund" and (own := _with(t, group.start, previous)) is not None:
        return own, False
    if previous is not None and group.form == "infinitive" and previous.is_finite:
        called = t.word(previous.group.end) == "for"  # "called for talks to be held"
        between = (previous.group.end + called, group.start)
        starts_phrase = called and between[0] not in t.timed
        starts_phrase |= bool(t.at(between[0]) & (NAME_PARTS | c.DETERMINER | c.POSSESSIVE))
        if 0 < between[1] - between[0] <= 4 and starts_phrase and previous.group.lemma not in _KEEPING:
            return between, False
    return _inherited(before.clauses)


_TIES = frozenset({"'s", "&"})


def _last_noun(t: Tokens, j: int) -> tuple[int, int]:
    """Return the phrase of the happening at token *j* without what it hangs on."""
    start = j
    while start > 0 and not t.flags[start - 1] & (c.VERB & ~c.NOUNISH | c.PREPOSITION | c.PUNCTUATION):
        start -= 1
    return start, j + 1


def _with(t: Tokens, gerund: int, previous: Clause | None) -> tuple[int, int] | None:
    """Return the phrase between "with" and a gerund: "with oil rising and gas falling"."""
    j = gerund - 1
    phrase = c.DETERMINER | c.POSSESSIVE | c.NATIONAL | c.CAPITAL | c.NOUN | c.NOUNISH | c.NUMBER
    while (
        gerund - j < 8 and (t.at(j) & phrase or not t.at(j) or t.word(j) in _TIES or j in t.timed) and j > 0
    ):
        j -= 1
    goes_on = previous is not None and previous.group.form == "gerund" and not previous.shared
    opens = t.word(j) == "with" or (goes_on and t.word(j) in {"and", "while"})
    return (j + 1, gerund) if opens and j + 1 < gerund else None


_LED_BY = frozenset({"finite", "infinitive"})  # verbs whose object begins right behind them


def _antecedent(t: Tokens, relative: int, before: Before) -> tuple[int, int] | None:
    j = relative - 1
    while j >= 0 and (t.words[j] in {",", "("} or t.flags[j] & c.PREPOSITION):
        j -= 1
    return _phrase_before(t, before_bracket(t, before_age(t, j)), before)


def _phrase_before(t: Tokens, j: int, before: Before) -> tuple[int, int] | None:
    """Return the phrase that ends with token *j*, wherever that stands."""
    if j < 0:
        return None
    start = phrase_start(t, j, Before(before.clauses, frozenset(), 0))
    behind = [x.group.end for x in before.clauses if x.group.end <= j and x.group.form in _LED_BY]
    start = max(start, behind[-1]) if behind else start  # "did not see the view, which …"
    return (start, j + 1) if start <= j else None
