"""Stops: where the words behind a verb end for good: at another verb, a mark, a length that counts."""

from eventline.extract.headline.wording import is_inside_number
from eventline.extract.modifiers import parts_adjectives
from eventline.extract.reading import Reading
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause
from eventline.syntax.relative import end_of_antecedent
from eventline.syntax.wordlist import words

_LEADS = c.DETERMINER | c.NUMBER
_UNITS = words("second minute hour day night week month year minutes hours days nights weeks months years")
_MARKS = frozenset(",;:—–()….-!?")
_STOPS = c.COORDINATOR | c.RELATIVE | _LEADS
_MAY_STOP = _MARKS | _UNITS | {"of", "into", "that", "which", "should"}


def _only_dates(r: Reading, j: int) -> bool:
    """Return whether a clause begins that says only when it was planned: "a march | that was set for May"."""
    first = j + (r.t.words[j] in {"that", "which"})
    clause = r.begun.get(first)
    if clause is None:
        return False
    group = clause.group
    if first == j and group.form != "participle":
        return False
    behind = group.end
    while behind < len(r.t) and (r.says_when(behind) or r.t.flags[behind] & c.PREPOSITION):
        behind += 1
    ends = behind == len(r.t) or r.t.flags[behind] & (c.PUNCTUATION | c.SUBORDINATOR)
    return behind > group.end and bool(ends) and r.says_when(behind - 1)


def measures(r: Reading, j: int) -> bool:
    """Return whether a length begins that counts from another happening: "left | the day before the vote"."""
    unit = j + bool(r.t.flags[j] & _LEADS)
    return r.t.word(unit) in _UNITS and r.t.word(unit + 1) in {"after", "before"} and not r.says_when(j)


def stops(r: Reading, j: int, start: int) -> bool:
    """Return whether the words taken from token *start* on end before token *j*, whatever follows."""
    word, flags = r.t.words[j], r.t.flags[j]
    if word not in _MAY_STOP and not flags & _STOPS and j not in r.begun:
        return False  # most words
    if flags & c.COORDINATOR and j > start and _goes_on(r, j):
        return True
    if j > start and j in r.begun and _is_of_another(r, r.begun[j], start):
        return True
    if j > start and (_only_dates(r, j) or measures(r, j) or (word == "should" and j not in r.begun)):
        return True  # "warned of a war | should they fail"
    if word in {"of", "into"} and r.says_when(j - 1) and not (r.says_when(j) or _is_named(r, j - 1)):
        return True  # "on the morning | of her wedding", "two years | into the war"
    if word in _MARKS:
        if is_inside_number(r, j):
            return False
        return not parts_adjectives(r, j)
    return bool(flags & c.RELATIVE) and word not in {"that", "what", "where"} and j > start


def _is_named(r: Reading, j: int) -> bool:
    """Return whether the token is the name of a day or month, which no "of" goes on: "spoke on Monday of"."""
    return r.t.raw(j, j + 1)[:1].isupper()


def _goes_on(r: Reading, j: int) -> bool:
    """Return whether "and" at token *j* leads to another verb or clause, which is told by itself."""
    behind = j + 1
    while r.t.at(behind) & c.ADVERB:
        behind += 1
    leads = behind in r.begun and (r.begun[behind].is_finite or _is_parted_perfect(r, j, behind))
    if r.t.at(j + 1) & c.PRONOUN and not r.t.at(j + 1) & c.DETERMINER:
        leads |= j + 2 in r.begun and r.begun[j + 2].is_finite  # "called her | and she was well"
    return r.t.word(j + 1) in {"that", "again"} or leads or any(_has_own(x, behind) for x in r.clauses)


def _is_parted_perfect(r: Reading, j: int, behind: int) -> bool:
    """Return whether a participle goes on a verb further in front: "has led since it began | and driven"."""
    plain = r.begun[behind].group.form == "participle" and not r.t.at(j - 1) & c.PARTICIPLE
    end = r.begun[behind].group.end
    return plain and bool(r.t.at(end) & (c.PREPOSITION | c.DETERMINER))


def _has_own(clause: Clause, start: int) -> bool:
    """Return whether the subject of another clause begins at token *start*: "was cut and | staff left"."""
    if clause.subject is None or clause.shared or clause.subject[0] != start:
        return False
    return clause.is_finite or (clause.group.form == "gerund" and clause.subject[1] == clause.group.start)


def _is_of_another(r: Reading, clause: Clause, start: int) -> bool:
    """Return whether a verb takes up a subject before token *start*: "pictures taken there show"."""
    if not clause.is_finite or clause.shared or clause.subject is None or clause.subject[0] >= start:
        return False
    inner = [x for x in r.clauses if x.group.end == start]
    if any(x.subject is not None and clause.subject[1] <= x.subject[0] for x in inner):
        return True  # "The man who said it had fallen | was jailed"
    return any(x.group.form == "participle" or end_of_antecedent(r.t, x) is not None for x in inner)
