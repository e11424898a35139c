"""Noun: the words of a happening that a noun names, and where its phrase ends."""

from eventline.extract.headline.subject import around
from eventline.extract.headline.wording import take
from eventline.extract.reading import Reading
from eventline.extract.what.triggers import Trigger
from eventline.extract.who.owner import OWNERS
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause

_RELATIVE = frozenset({"that", "which", "who"})


def of_subject(r: Reading, j: int, trigger: Trigger) -> str | None:
    """Return the subject of the clause as the one whom "his" means: "he worked there until his death"."""
    subject = None if trigger.clause is None else r.clauses[trigger.clause].subject
    if subject is None or subject[1] > j or r.t.words[j] not in {"his", "her"} or subject[1] - subject[0] > 4:
        return None
    return r.t.raw(*subject)


def does(r: Reading, noun: int, clause: Clause) -> bool:
    """Return whether the noun heads the subject of a clause that stands by itself."""
    if not clause.is_finite or clause.opener in _RELATIVE or not is_in(clause.subject, noun):
        return False
    first = noun if clause.subject is None else clause.subject[0]
    return not any(r.t.flags[j] & c.PREPOSITION for j in range(first, noun))


def next_verb(r: Reading, noun: int) -> int:
    """Return the token before which the phrase of a noun ends: the next subject, or the noun's own verb."""
    ends = (
        x.subject[0] if x.subject[0] > noun else x.group.start
        for x in r.clauses
        if x.is_finite
        and x.subject
        and max(x.subject[0], x.group.start) > noun
        and not (x.subject[0] <= noun and x.opener in _RELATIVE)
    )
    return min(ends, default=len(r.t))


def is_in(phrase: tuple[int, int] | None, token: int) -> bool:
    return phrase is not None and phrase[0] <= token < phrase[1]


def in_front(r: Reading, noun: int) -> list[str]:
    """Return the words of a phrase before its clause up to its noun: "At the fifth round of talks in May"."""
    first = around(r, noun)[0]
    while first > 1 and r.t.words[first - 1] == "of":
        first = around(r, first - 2)[0]
    found: list[str] = []
    for j in range(first, noun + 1):
        if j > first or r.t.words[j] not in OWNERS:
            take(r, j, found)
    return found


def opens_with_preposition(r: Reading) -> bool:
    """Return whether the first word of the sentence, or the one behind "and", is a preposition."""
    opens = (flags for flags in r.t.flags if not flags & (c.PUNCTUATION | c.COORDINATOR | c.ADVERB))
    return bool(next(opens, 0) & c.PREPOSITION)
