"""Measured: changes told with their size or with the level they led to: "fell by 3 %", "closed at 412.50"."""

from eventline.extract.reading import Reading
from eventline.extract.what.triggers import Trigger
from eventline.languages.en.events.nouns import CHANGES as NOUNS
from eventline.languages.en.events.verbs import CHANGES, LEVELS
from eventline.model.tense import Tense
from eventline.syntax import closed as c
from eventline.syntax.wordlist import words

_UNITS = words("% percent point points pt pts cent cents pence basis percentage")
_CURRENCIES = frozenset("$€£¥")
_LEVEL = words(
    "at on to a level of below above around near under over day session week month up down lower higher the"
)
_RISING = words(
    """rise fall climb drop grow increase decrease decline jump surge soar plunge slump sink slide dip tumble
    strengthen weaken"""
)
_UP_TO = words("to above below past over under")
_ENDS = words("close end finish settle")  # "rose in the morning to end the day at 50"
_MOVING = CHANGES | LEVELS | {"be"}
_REACH = 10  # tokens behind a verb in which its amount is sought
_NEAR = 4  # the same to both sides of a noun
_MAIN = frozenset(
    {"", "while", "whilst", "whereas", "though", "although", "which", "as", "and", "-", "–", "—"}
)


def tells_amount(r: Reading, trigger: Trigger) -> bool:
    """Return whether the trigger is news by itself: a change that is over, with its amount.

    "Shares fell 3 %, closing at 40.20": the closing too; but not "shares may fall 3 %" nor "falling prices".
    """
    if trigger.clause is None:
        return False
    if trigger.lemma not in (_MOVING if trigger.is_verb else NOUNS):
        return False
    clause = r.clauses[trigger.clause]
    if r.quoted[trigger.clause] or clause.group.modal is not None or clause.group.negated:
        return False
    if not trigger.is_verb:
        return _is_over(r, trigger) and _beside_noun(r, trigger.start)
    if clause.is_finite and clause.opener not in _MAIN:
        return False
    return _is_over(r, trigger) and _behind_verb(r, trigger, min(len(r.t), clause.group.end + _REACH))


def main_verb(r: Reading, k: int) -> int | None:
    """Return the finite clause that clause *k* hangs on: itself where it is finite."""
    while k >= 0 and not r.clauses[k].is_finite:
        k -= 1
    return None if k < 0 else k


def _is_over(r: Reading, trigger: Trigger) -> bool:
    """Return whether the verb, or the finite one that it hangs on, tells of the past."""
    k = trigger.clause or 0
    if r.clauses[k].group.form == "infinitive" and trigger.is_verb and trigger.lemma not in _ENDS:
        return False
    finite = main_verb(r, k)
    if finite is None:
        return False
    group = r.clauses[finite].group
    return group.modal is None and (group.tense is Tense.PAST or group.perfect)


def _behind_verb(r: Reading, trigger: Trigger, stop: int) -> bool:
    clause = r.clauses[trigger.clause or 0]
    if trigger.lemma == "be" and r.t.word(clause.group.end) not in {"up", "down"}:
        return False
    verbs = (x.group.start for x in r.clauses if x.group.start >= clause.group.end)
    for j in range(clause.group.end, min(stop, next(verbs, stop))):
        if (
            _is_amount(r, j)
            or _is_reached(r, trigger, j)
            or (trigger.lemma in LEVELS and _is_level(r, clause.group.end, j))
        ):
            return True
    return False


def _beside_noun(r: Reading, noun: int) -> bool:
    """Return whether an amount stands with a noun: "a loss of 3 %", "a 3 % loss"."""
    behind = r.t.word(noun + 1) == "of" and any(_is_amount(r, j) for j in range(noun + 2, noun + 2 + _NEAR))
    return behind or any(_is_amount(r, j) for j in range(max(0, noun - _NEAR), noun))


def _is_amount(r: Reading, j: int) -> bool:
    if not r.t.at(j) & c.NUMBER or r.in_timex(j):
        return False
    if r.t.word(j + 1) in _UNITS or r.t.word(j + 2) in _UNITS or r.t.word(j - 1) in _CURRENCIES:
        return True
    return r.t.words[j].endswith(("-point", "-percent"))


def _is_reached(r: Reading, trigger: Trigger, j: int) -> bool:
    """Return whether token *j* is the number that something rose or fell to: "rose above 5,000"."""
    clause = r.clauses[trigger.clause or 0]
    moves = trigger.lemma in _RISING and r.t.word(j - 1) in _UP_TO and not clause.opener
    return moves and bool(r.t.flags[j] & c.NUMBER) and not r.in_timex(j)


def _is_level(r: Reading, start: int, j: int) -> bool:
    """Return whether token *j* is the number that a price or an index closed at."""
    if not r.t.flags[j] & c.NUMBER or r.in_timex(j):
        return False
    return all(r.t.words[i] in _LEVEL for i in range(start, j))
