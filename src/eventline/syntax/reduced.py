"""Reduced clauses: participles that look like pasts, "sailors caught off Peru were treated well"."""

from itertools import pairwise

from attrs import evolve

from eventline.syntax import closed as c
from eventline.syntax.group import Group
from eventline.syntax.inverted import inverted
from eventline.syntax.relative import is_relative, second_phrase
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

_SHARES = words(
    "number group series part parts majority dozens hundreds thousands scores pair set copy copies"
)
_NEVER_PASSIVE = words(
    "die arrive occur happen collapse resign retire emerge erupt vanish disappear remain depart appear"
)
_WHERE = words("in at on near from")
_WHEN = words("after before during following amid under")
_PARTS = c.PUNCTUATION | c.COORDINATOR | c.SUBORDINATOR | c.RELATIVE | c.PRONOUN


def reduce_relatives(t: Tokens, found: list[Group]) -> list[Group]:
    """Make participles of what only looks like a past: "captured" in "soldiers captured there were freed"."""
    if len(found) < 2 or not any(_can_be(t, group) for group in found):
        return found
    return _behind_subjects(t, _behind_commas(t, _behind_objects(t, _in_front(t, found))))


_MADE = words(
    """held made issued given sent signed handed published filed delivered passed adopted written concluded
    convened launched called organised organized heard posted submitted served agreed drawn"""
)


def _in_front(t: Tokens, found: list[Group]) -> list[Group]:
    """Reduce "held" in "At a meeting held there, Lee resigned": a preposition opens what it is said of."""
    group, following = found[0], found[1]
    if not _can_be(t, group):
        return found
    first = next((i for i, flags in enumerate(t.flags) if not flags & (c.PUNCTUATION | c.NUMBER)), 0)
    first += t.word(first + 1) == "to"  # "pursuant to"
    phrase = range(first + 1, group.start)
    opens = t.at(first) & (c.PREPOSITION | c.TO) and t.at(first + 1) & (c.DETERMINER | c.POSSESSIVE)
    alone = len(phrase) == 2 and not t.flags[first] & c.SUBORDINATOR
    if not opens or not (alone or t.words[group.head] in _MADE):
        return found  # "In the capital police fired"
    comma = next((j for j in range(group.end, following.start) if t.words[j] == ","), following.start)
    plain = not any(t.flags[j] & _PARTS & ~c.DETERMINER or j in t.timed for j in phrase)
    if plain and comma < following.start - 1 and following.is_finite:
        found[0] = evolve(group, form="participle", tense=None)
    return found


def _behind_objects(t: Tokens, found: list[Group]) -> list[Group]:
    """Reduce "published" in "saw a report published on Friday": it stands behind the verb's object."""
    for k, (before, group) in enumerate(pairwise(found), start=1):
        told = before.lemma in c.REPORTING and not _leads(t, before.end)  # "said in a report | made"
        apart = before.form != "participle" and not told
        between = range(before.end, group.start)
        if apart and _can_be(t, group) and _has_object(t, between) and not _is_parted(t, between, _PARTS):
            found[k] = group if _says_behind(t, found, k) else _reduced(t, found, k)
    return found


def _leads(t: Tokens, j: int) -> bool:
    """Return whether a preposition stands at token *j* that leads no time."""
    return bool(t.at(j) & c.PREPOSITION) and j + 1 not in t.timed


def _says_behind(t: Tokens, found: list[Group], k: int) -> bool:
    """Return whether a verb of speech, its words behind it, closes a relative clause: "who won said he …"."""
    speaks = found[k].lemma in c.REPORTING and k + 1 < len(found) and found[k + 1].is_finite
    return speaks and is_relative(t, found[k - 1].start, found[k - 2].end if k > 1 else 0)


def _has_object(t: Tokens, between: range) -> bool:
    """Return whether more than a time or a preposition stands between two verbs."""
    return any(not t.flags[j] & c.PREPOSITION and j not in t.timed for j in between)


def _says_where_or_when(t: Tokens, group: Group) -> bool:
    """Return whether a place or, of what is made, a time follows: ", held in Italy", ", held Friday"."""
    is_timed = group.end in t.timed and t.words[group.head] in _MADE
    is_told = "by" in t.words[group.end : group.end + 2]  # ", put forward by Peru"
    behind = t.word(group.end)
    return is_timed or is_told or behind in _WHERE or (behind in _WHEN and group.lemma not in c.REPORTING)


def _behind_commas(t: Tokens, found: list[Group]) -> list[Group]:
    """Reduce "held" in "won the contest, held in Italy": no list of verbs follows the comma."""
    for k, (before, group) in enumerate(pairwise(found), start=1):
        tied = t.word(group.start - 1) == "," and _says_where_or_when(t, group)
        is_noun = (
            before.form == "gerund" and group.lemma not in c.REPORTING
        )  # "a ban on sailing, imposed in May"
        told = before.is_finite or (is_noun and any(x.is_finite for x in found[: k - 1]))
        if tied and told and _can_be(t, group) and not _in_a_list(t, group):
            found[k] = _reduced(t, found, k)
    return found


def _reduced(t: Tokens, found: list[Group], k: int) -> Group:
    """Return group *k* as a participle, unless it is the verb of its sentence or of a relative clause."""
    group = found[k]
    is_verb = _is_main(t, found, k) or second_phrase(t, group.start) is not None
    is_verb = is_verb or (k == 1 and _is_set_off(t, found[0], group))
    return group if is_verb else evolve(group, form="participle", tense=None)


def _is_set_off(t: Tokens, group: Group, following: Group) -> bool:
    """Return whether commas set the first verb off behind the subject: "The men, held on Friday, said"."""
    comma = t.before_adverbs(group.start - 1)
    if comma < 1 or t.words[comma] != "," or t.words[following.start - 1] != "," or not _can_be(t, group):
        return False
    return not t.flags[0] & c.PREPOSITION and 0 not in t.timed and not _is_parted(t, range(comma), _PARTS)


def _is_main(t: Tokens, found: list[Group], k: int) -> bool:
    """Return whether a gerund or only relative clauses stand before *k*, and no finite verb behind it."""
    finite = [j for j in range(k) if found[j].is_finite]
    if any(group.is_finite for group in found[k + 1 :]):
        return False
    if not finite or _is_said_behind(t, found, k):
        form = found[k - 1].form
        leads = form == "gerund" or (form == "participle" and t.words[-1] == ".")  # "Men hurt in raids fled."
        return leads or (form == "infinitive" and found[0].start > 0)
    return all(is_relative(t, found[j].start, found[j - 1].end if j else 0) for j in finite)


def _is_said_behind(t: Tokens, found: list[Group], k: int) -> bool:
    """Return whether the only verb before *k* with a tense leads to it: "say neglect in building led to"."""
    gerund = found[k - 1].start
    only = k == 2 and found[0].lemma in c.REPORTING and not t.at(found[0].end) & c.PREPOSITION
    return only and gerund > found[0].end + 1 and bool(t.at(gerund - 1) & c.PREPOSITION)


def _in_a_list(t: Tokens, group: Group) -> bool:
    return any(flags & c.COORDINATOR for flags in t.flags[group.end :])


def _behind_subjects(t: Tokens, found: list[Group]) -> list[Group]:
    """Reduce a verb whose clause has another finite verb that shares its subject's words."""
    for k, (group, following) in enumerate(pairwise(found)):
        of = t.word(group.end) == "of"  # "the man accused of taking it left"
        following = found[k + 2] if of and following.form == "gerund" and k + 2 < len(found) else following
        between = range(group.end, following.start)
        told = group.lemma in c.REPORTING and not (of and group.lemma == "accuse")
        apart = following.is_finite and group.start > 0 and not told
        parted = _is_parted(t, between, _PARTS) and not _is_in_apposition(t, group, following)
        if not apart or not _can_be(t, group) or parted:
            continue
        if not is_relative(t, group.start, found[k - 1].end if k else 0):
            found[k] = evolve(group, form="participle", tense=None)
    return found


def _is_in_apposition(t: Tokens, group: Group, following: Group) -> bool:
    """Return whether the verb says more of what a name is: "Lee, a nurse hurt in the raid, sued Peru"."""
    first = group.start - 1
    while first > 0 and t.words[first] != "," and not t.flags[first] & _PARTS & ~c.DETERMINER:
        first -= 1
    if t.word(first) != "," or not t.at(first + 1) & c.DETERMINER or not t.at(first - 1) & c.CAPITAL:
        return False
    name = first - 1
    while t.at(name) & c.CAPITAL:
        name -= 1
    between = range(group.end, following.start - 1)
    closed = t.word(following.start - 1) == "," and not _is_parted(t, between, _PARTS)
    return closed and not t.at(name) & c.PREPOSITION and inverted(t, following) is None


def _can_be(t: Tokens, group: Group) -> bool:
    """Return whether the group is one word that could be past or participle, and has no object."""
    flags = t.flags[group.head]
    if not flags & c.PARTICIPLE or flags & c.AUXILIARY or group.start != group.head:
        return False
    if group.lemma in _NEVER_PASSIVE:
        return False
    behind = t.at(group.end)
    has_object = behind & c.STARTS_OBJECT and not behind & c.SUBORDINATOR
    return group.form == "finite" and not has_object


def _is_parted(t: Tokens, between: range, parts: int) -> bool:
    """Return whether a comma, a conjunction or a pronoun stands between; "this" may stand before a noun."""
    return any(
        t.flags[j] & parts
        and not t.flags[j] & c.QUOTE
        and not (t.flags[j] & c.DETERMINER and not t.flags[j] & c.SUBORDINATOR and j + 1 in between)
        for j in between
    )


def modified(t: Tokens, start: int, end: int) -> int:
    """Return where the noun phrase begins that a participle is said of: "a plan for the claim issued"."""
    for j in range(end - 2, start - 1, -1):
        if t.flags[j] & (c.PREPOSITION | c.TO) and j not in t.timed:
            of_one = t.words[j] == "of" and (
                t.flags[j + 1] & c.CAPITAL
                or t.flags[j - 1] & (c.NUMBER | c.PRONOUN)
                or t.words[j - 1] in _SHARES
            )
            if not of_one:
                return j + 1
    return start
