"""Auxiliaries that a second verb leaves out: "was freed on Monday and handed over", "will meet and sign"."""

from eventline.extract.headline.wording import verb_words
from eventline.extract.reading import Reading
from eventline.syntax import closed as c
from eventline.syntax.clause import Clause
from eventline.syntax.group import Group
from eventline.syntax.wordlist import words

_DONE_TO = words(
    """arrest bury burn capture charge close convict damage deport destroy detain dismiss evacuate execute
    expel extradite find fine fly free hand handcuff hang hit hold hurt injure jail kill kidnap loot publish
    question release replace rescue restore seize sell send sentence shoot suspend take torture transfer
    treat wound"""
)  # what somebody who was done one thing to was done next


def auxiliaries(r: Reading, k: int) -> list[str]:
    """Return the words that the verb of clause *k* shares with the passive before it, none elsewhere."""
    clause, before = r.clauses[k], r.clauses[k - 1] if k else None
    group = clause.group
    if before is not None and group.modal and clause.shared and not r.t.at(group.start - 1) & c.AUXILIARY:
        return verb_words(r, before.group.start, before.group.head) if _is_bare(r, group) else []
    if before is None or not (before.is_finite and before.group.passive) or group.lemma not in _DONE_TO:
        return []
    alone = group.end - group.start == 1 and bool(r.t.flags[group.head] & c.PARTICIPLE)
    if not alone or not _goes_on(r, clause, before) or r.t.at(group.end) & c.STARTS_OBJECT:
        return []
    return verb_words(r, before.group.start, before.group.head)


def _is_bare(r: Reading, group: Group) -> bool:
    return group.start == group.head and bool(r.t.flags[group.head] & c.BASE)


def _goes_on(r: Reading, clause: Clause, before: Clause) -> bool:
    """Return whether the verb has the subject of the one before, or a number: "ten died and two wounded"."""
    if clause.shared:
        return True
    counted = clause.subject is not None and bool(r.t.flags[clause.subject[0]] & c.NUMBER)
    first = clause.group.start if clause.subject is None else clause.subject[0]
    near = clause.subject is not None and clause.subject[1] - clause.subject[0] == 1
    return counted and near and bool(r.t.at(first - 1) & c.COORDINATOR) and before.group.end < first
