"""Refine: the clauses that rules read, mended where a dependency tree knows better."""

from attrs import evolve

from eventline.model.tense import Tense
from eventline.parse.tree import Tree
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause, clauses
from eventline.syntax.group import Group
from eventline.syntax.groups import groups
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

_SUBJECTS = words("nsubj nsubjpass csubj csubjpass nsubj:pass csubj:pass")
_HANGING = words("relcl acl acl:relcl appos punct advcl ccomp parataxis")  # no part of a subject's own words
_ATTRIBUTES = words("acl amod acl:relcl relcl")
_RELATIVE = words("WDT WP WP$")


def refined(t: Tokens, tree: Tree) -> list[Clause]:
    """Return the clauses of the sentence: verbs by both, subjects and limits by the tree where it has any.

    Headlines, with a capital on nearly every word, are left to the rules: parsers see only names there.
    """
    if t.is_title:
        return clauses(t)
    found = clauses(t, _groups(t, tree))
    owners = _owners(tree, [x.group for x in found])
    return [_mended(t, tree, found, k, owners) for k in range(len(found))]


def _groups(t: Tokens, tree: Tree) -> list[Group]:
    """Return the verb groups, those of one word told apart by the tree: past, participle or noun."""
    found: list[Group] = []
    for group in groups(t):
        if group.end - group.start > 1:
            found.append(group)
            continue
        tag = tree.tags[group.head]
        if tag.startswith("NN") and t.flags[group.head] & c.NOUNISH and not _subject(tree, group):
            continue
        found.append(_retold(group, tag, tree))
    return found


def _retold(group: Group, tag: str, tree: Tree) -> Group:
    dep = tree.deps[group.head]
    if group.form == "finite" and tag == "VBN" and dep in _ATTRIBUTES and _subject(tree, group) is None:
        return evolve(group, form="participle", tense=None)
    if group.form == "participle" and tag == "VBD" and _subject(tree, group) is not None:
        return evolve(group, form="finite", tense=Tense.PAST)
    return group


def _subject(tree: Tree, group: Group) -> int | None:
    """Return the token that heads the subject of a verb group."""
    for j in range(group.start, group.end):
        for child in tree.children[j]:
            if tree.deps[child] in _SUBJECTS and not group.start <= child < group.end:
                return child
    return None


def _owners(tree: Tree, found: list[Group]) -> list[int]:
    """Return for each token which finite group it hangs on, by their order; -1 for none."""
    holder = {j: k for k, group in enumerate(found) for j in range(group.start, group.end)}
    owners: list[int] = []
    for i in range(len(tree.heads)):
        j, seen = i, 0
        while j >= 0 and not (j in holder and found[holder[j]].is_finite) and seen < len(tree.heads):
            j, seen = tree.heads[j], seen + 1
        owners.append(holder.get(j, -1))
    return owners


def _mended(t: Tokens, tree: Tree, found: list[Clause], k: int, owners: list[int]) -> Clause:
    clause = found[k]
    subject, shared = _whose(t, tree, found, k)
    left, right = clause.left, clause.right
    if clause.is_finite:
        right = _right(t, clause, k, owners)
        if subject is not None and not shared and subject[0] < clause.group.start:
            left = min(left, subject[0]) if _is_own(owners, k, subject[0], left) else left
    return evolve(clause, subject=subject, shared=shared, left=left, right=right)


def _is_own(owners: list[int], k: int, start: int, stop: int) -> bool:
    return all(owners[j] == k for j in range(start, stop))


def _right(t: Tokens, clause: Clause, k: int, owners: list[int]) -> int:
    """Return where the clause ends: behind the last time that hangs on its verb, if that is later."""
    own = [j for j in t.timed if owners[j] == k and j >= clause.right]
    between = max(own, default=-1)
    return max(clause.right, between + 1)


def _whose(t: Tokens, tree: Tree, found: list[Clause], k: int) -> tuple[tuple[int, int] | None, bool]:
    """Return the subject by the tree, that of the rules where both mean the same word."""
    clause = found[k]
    told = (clause.subject, clause.shared)
    head = _subject(tree, clause.group)
    if head is None:
        return _joined(t, tree, found, k) or told
    if tree.tags[head] in _RELATIVE:
        head = _antecedent(tree, clause.group)
        if head is None:
            return told
    if clause.subject is not None and clause.subject[0] <= head < clause.subject[1]:
        return clause.subject, False
    return _phrase(t, tree, head), False


def _joined(t: Tokens, tree: Tree, found: list[Clause], k: int) -> tuple[tuple[int, int] | None, bool] | None:
    """Return the subject of the verb that a verb without one is joined to: "came and went"."""
    group = found[k].group
    if not group.is_finite or tree.deps[group.head] != "conj":
        return None
    other = tree.heads[group.head]
    for clause in found[:k]:
        if clause.group.start <= other < clause.group.end and clause.subject is not None:
            return clause.subject, True
    return None


def _antecedent(tree: Tree, group: Group) -> int | None:
    """Return the noun that a relative clause is said of."""
    verb = next((j for j in range(group.start, group.end) if tree.deps[j] in _ATTRIBUTES), None)
    return None if verb is None or tree.heads[verb] < 0 else tree.heads[verb]


def _phrase(t: Tokens, tree: Tree, head: int) -> tuple[int, int]:
    """Return the stretch of tokens around *head* that belong to its phrase."""
    own = set(tree.subtree(head, _HANGING))
    left = right = head
    while left - 1 in own and not t.flags[left - 1] & c.SUBORDINATOR:
        left -= 1
    while right + 1 in own:
        right += 1
    return left, right + 1
