"""Auxiliaries that a second verb leaves out: "was freed on Monday and handed over", "will meet and sign"."""

from eventline.extract.headline.wording import verb_words
from eventline.extract.reading import Reading
from eventline.syntax import closed as c
from eventline.syntax.clause import Clause
from eventline.syntax.group import Group
from eventline.syntax.wordlist import words

_DONE_TO = words(
    """abolish acquire amend annul approve arraign arrest assign auction award ban block bomb build
    burn bury buy cancel capture censor charge cite clear close commission condemn confirm
    confiscate convict cremate damage decommission deliver demolish deny deport destroy detain
    discharge dismantle dismiss elect evacuate evict execute exhume expel extend extradite find fine
    fly forward free fund hand handcuff hang hit hold hurt identify impound indict injure inspect
    install interrogate invite jail kidnap kill label loot mark name nominate notify oust overturn
    pardon postpone praise privatise privatize promote prosecute publish punish quash question
    ransack ratify reappoint rebuild recall reduce refurbish reinstate reject release remand remove
    rename renovate repair repatriate repeal replace reprimand reschedule rescue restore review
    revise revoke sack salvage scrap seize sell send sentence shell shelve shoot shut sign strip
    summon suspend take torture transfer translate treat unveil update upgrade uphold vaccinate
    vandalise vandalize wound"""
)  # what somebody who was done one thing to was done next: who "burned" or "closed" so, did not do it

_NOT = words("not never")  # "was not passed in May and repealed in June": the second verb is not negated


def auxiliaries(r: Reading, k: int) -> list[str]:
    """Return the words that the verb of clause *k* shares with the one before it, none elsewhere."""
    clause, before = r.clauses[k], r.clauses[k - 1] if k else None
    group = clause.group
    if before is None:
        return []
    if group.modal and clause.shared and not r.t.at(group.start - 1) & c.AUXILIARY:
        return verb_words(r, before.group.start, before.group.head) if _is_bare(r, group) else []
    with_object = r.t.at(group.end) & c.STARTS_OBJECT and group.end not in r.t.timed
    if with_object or not _is_done_to(r, group) or not _goes_on(r, clause, before):
        return []
    if before.is_finite and before.group.passive:
        led = verb_words(r, before.group.start, before.group.head)
        return led if group.negated else [word.removesuffix("n't") for word in led if word not in _NOT]
    return auxiliaries(r, k - 1) if clause.shared else []  # "was built, sold and shut"


def _is_done_to(r: Reading, group: Group) -> bool:
    """Return whether a participle alone tells what was done; "taken", which is no past, must."""
    flags = r.t.flags[group.head]
    is_alone = group.end - group.start == 1 and bool(flags & c.PARTICIPLE)
    return is_alone and (group.lemma in _DONE_TO or not flags & c.PAST)


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
