"""Coordination: verbs in a list that share their subject and object: "killed, hurt or captured ten"."""

from eventline.extract.reading import Reading
from eventline.extract.what.triggers import Trigger


def list_start(r: Reading, k: int) -> int:
    """Return the first clause of the list of verbs that clause *k* ends: "killed, hurt or captured ten"."""
    while k > 0 and _is_listed(r, k):
        k -= 1
    return k


def opens_list(r: Reading, trigger: Trigger) -> bool:
    """Return whether the verb is told with the one behind it: "killed" in "killed or hurt ten"."""
    k = trigger.clause
    return k is not None and k + 1 < len(r.clauses) and trigger.is_verb and _is_listed(r, k + 1)


def _is_listed(r: Reading, k: int) -> bool:
    """Return whether the verb of clause *k* has its subject and object with the verb before it."""
    before, clause = r.clauses[k - 1], r.clauses[k]
    if not (clause.shared and clause.is_finite and before.is_finite and before.subject == clause.subject):
        return False
    between = r.t.words[before.group.end : clause.group.start]
    return between in ([","], ["and"], ["or"], [",", "and"], [",", "or"])
