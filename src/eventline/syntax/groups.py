"""Verb groups: an auxiliary chain with its head, and what it says about tense, aspect, voice and mood."""

from itertools import pairwise

from attrs import evolve, frozen

from eventline.model.tense import Tense
from eventline.syntax import closed as c
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

_SKIPPED = c.ADVERB | c.QUOTE | c.NEGATION
_BEFORE_TO = words(
    """set due scheduled slated expected planned poised about going supposed bound destined likely unlikely
    ready able unable willing prepared forced allowed ordered asked required invited obliged used
    determined keen eager"""
)
_NO_INFINITIVE_AFTER = words(
    """due according addition thanks response access related similar prior subject relation regard contrary
    next close"""
)
_FUTURE = words("will shall would won't wouldn't 'll 'd")
_PRESENT_BE = words("is are am isn't aren't 're 'm 's")


@frozen
class Group:
    """A verb group.

    Attributes:
        start, end: Token range, *end* exclusive.
        head: Token of the lexical verb (of the auxiliary itself in "is a doctor").
        lemma: Base form of the head.
        form: ``finite``, ``infinitive``, ``gerund`` or ``participle``.
        tense: Of a finite group.
        modal: The modal, or the word before "to" in "is due to leave"; None without one.
        passive, perfect, progressive, negated: Of the group.
    """

    start: int
    end: int
    head: int
    lemma: str
    form: str
    tense: Tense | None = None
    modal: str | None = None
    passive: bool = False
    perfect: bool = False
    progressive: bool = False
    negated: bool = False

    @property
    def is_finite(self) -> bool:
        return self.form == "finite"


def groups(t: Tokens) -> list[Group]:
    """Return the verb groups of a sentence, in order and not overlapping."""
    found: list[Group] = []
    i = 0
    while i < len(t):
        flags = t.flags[i]
        group = None
        if flags & c.AUXILIARY and not (flags & c.CAPITAL and i > 0 and not t.is_title):
            group = _chain(t, i)
        elif flags & c.TO:
            group = _infinitive(t, i)
        elif flags & c.VERB:
            group = _single(t, i, found)
        if group is None:
            i += 1
        else:
            found.append(group)
            i = group.end
    return _reduce_relatives(t, found)


def _skip(t: Tokens, i: int, most: int = 4) -> int:
    """Return the first token from *i* on that is no adverb, negation or quotation mark."""
    end = min(i + most, len(t))
    while i < end and t.flags[i] & _SKIPPED and not t.flags[i] & (c.VERB & ~c.BASE):
        i += 1
    return i


def _chain(t: Tokens, i: int) -> Group | None:
    """Read auxiliaries from token *i* and the verb they lead to."""
    aux = [i]
    j = _skip(t, i + 1)
    while j < len(t) and t.flags[j] & c.AUXILIARY and _may_follow(t, aux[-1], j):
        aux.append(j)
        j = _skip(t, j + 1)
    lead = _led_by_adjective(t, aux, j)
    if lead is not None:
        return lead
    head = j if j < len(t) and _completes(t, aux[-1], j) else None
    return _built(t, aux, head)


def _may_follow(t: Tokens, last: int, j: int) -> bool:
    """Return whether auxiliary *j* continues the chain: have been, will be, did have."""
    if t.flags[last] & c.MODAL:
        return t.words[j] in {"be", "have", "do"}
    if t.flags[last] & c.HAVE:
        return t.words[j] in {"been", "had", "done"}
    return t.words[j] in {"being", "have"} if t.flags[last] & (c.BE | c.DO) else False


def _completes(t: Tokens, last: int, j: int) -> bool:
    """Return whether token *j* is the lexical verb that auxiliary *last* asks for."""
    flags, aux = t.flags[j], t.flags[last]
    if flags & c.CAPITAL and not t.is_title:
        return False
    if aux & (c.MODAL | c.DO):
        return bool(flags & c.BASE)
    if aux & c.HAVE:
        return bool(flags & c.PARTICIPLE) or bool(flags & c.PAST and not flags & c.NOUNISH)
    return bool(flags & (c.PARTICIPLE | c.GERUND)) and not (
        flags & c.NOUN and t.at(j + 1) & c.PREPOSITION == 0 and t.at(j - 1) & c.DETERMINER
    )


def _led_by_adjective(t: Tokens, aux: list[int], j: int) -> Group | None:
    """Read "is due to leave", "is to leave", "has to leave", "is likely to be cut"."""
    is_be, is_have = t.flags[aux[-1]] & c.BE, t.flags[aux[-1]] & c.HAVE
    at_to, modal = j, "to"
    if is_be and t.word(j) in _BEFORE_TO:
        at_to, modal = j + 1, t.words[j]
    if not (is_be or (is_have and at_to == j)) or not t.at(at_to) & c.TO:
        return None
    inner = _infinitive(t, at_to)
    if inner is None:
        return None
    whole = _built(t, aux, None)
    tense = Tense.FUTURE if modal in {"to", "going", "due", "set", "scheduled", "expected"} else whole.tense
    modal = "must" if is_have else modal
    negated = whole.negated or inner.negated
    return evolve(inner, start=aux[0], form="finite", tense=tense, modal=modal, negated=negated)


def _built(t: Tokens, aux: list[int], head: int | None) -> Group:
    first, last = aux[0], aux[-1] if head is None else head
    modal = t.words[first] if t.flags[first] & c.MODAL else None
    verb = t.flags[aux[-1]]
    passive = head is not None and bool(verb & c.BE) and bool(t.flags[head] & c.PARTICIPLE)
    return Group(
        start=first,
        end=last + 1,
        head=last,
        lemma=t.lexicon.verbs.get(t.words[last], t.words[last]) if head is not None else _auxiliary(t, last),
        form="gerund" if t.words[first] in {"having", "being"} else "finite",
        tense=_tense(t, aux, modal),
        modal=modal,
        passive=passive,
        perfect=any(t.flags[a] & c.HAVE for a in aux) and (head is not None or len(aux) > 1),
        progressive=head is not None and bool(verb & c.BE) and bool(t.flags[head] & c.GERUND),
        negated=any(t.at(k) & c.NEGATION for k in range(first, last + 1)) or _negated_after(t, last),
    )


def _negated_after(t: Tokens, last: int) -> bool:
    return t.word(last + 1) in {"no", "not", "nothing", "nobody", "none"}


def _auxiliary(t: Tokens, i: int) -> str:
    if t.flags[i] & c.BE:
        return "be"
    return "have" if t.flags[i] & c.HAVE else t.lexicon.verbs.get(t.words[i], t.words[i])


def _tense(t: Tokens, aux: list[int], modal: str | None) -> Tense:
    if modal is not None:
        past_modal = len(aux) > 1 and t.words[aux[1]] == "have" and modal not in _FUTURE
        return Tense.PAST if past_modal else Tense.FUTURE if modal in _FUTURE else Tense.PRESENT
    first = t.words[aux[0]]
    if t.flags[aux[0]] & c.HAVE:
        return (
            Tense.PAST if len(aux) > 1 or first.startswith("had") or _is_perfect(t, aux[0]) else Tense.PRESENT
        )
    if t.flags[aux[0]] & c.BE:
        return Tense.PRESENT if first in _PRESENT_BE or first == "be" else Tense.PAST
    return Tense.PAST if first in {"did", "didn't"} else Tense.PRESENT


def _is_perfect(t: Tokens, i: int) -> bool:
    return bool(t.at(_skip(t, i + 1)) & c.PARTICIPLE)


def _infinitive(t: Tokens, i: int) -> Group | None:
    """Read "to leave", "to be held", "to have left" from the "to" at token *i*."""
    j = _skip(t, i + 1)
    if t.word(i - 1) in _NO_INFINITIVE_AFTER and t.at(j) & c.NOUNISH:
        return None
    aux = []
    while j < len(t) and t.words[j] in {"be", "have", "been"}:
        aux.append(j)
        j = _skip(t, j + 1)
    wanted = c.BASE if not aux else c.PARTICIPLE | c.GERUND
    fits = j < len(t) and t.flags[j] & wanted and not (t.flags[j] & c.CAPITAL and not t.is_title)
    if not fits and not aux:
        return None
    head = j if fits else aux[-1]
    negated = any(t.at(k) & c.NEGATION for k in range(i - 1, head))
    passive = bool(aux) and t.words[aux[-1]] != "have" and bool(t.flags[head] & c.PARTICIPLE)
    lemma = t.lexicon.verbs.get(t.words[head], t.words[head]) if fits else "be"
    return Group(i, head + 1, head, lemma, "infinitive", passive=passive, negated=negated)


def _single(t: Tokens, i: int, before: list[Group]) -> Group | None:
    """Read the verb at token *i*, which has no auxiliary; None when it is no verb here."""
    form, tense = _form(t, i, before)
    if not form:
        return None
    lemma = t.lexicon.verbs.get(t.words[i], t.words[i])
    negated = t.at(i - 1) & c.NEGATION != 0 and t.word(i - 1) != "no"
    return Group(i, i + 1, i, lemma, form, tense=tense, negated=negated or _negated_after(t, i))


def _form(t: Tokens, i: int, before: list[Group]) -> tuple[str, Tense | None]:
    flags = t.flags[i]
    p = t.before_adverbs(i - 1)
    if flags & (c.PAST | c.PARTICIPLE):
        return _past_form(t, i, p)
    if flags & c.PREPOSITION:  # "including", "following"
        return "", None
    if flags & c.GERUND:
        return ("gerund", None) if _is_gerund(t, i, p) else ("", None)
    finite = _is_third(t, i, p, before) if flags & c.THIRD else _is_plural_present(t, i, p, before)
    return ("finite", Tense.PRESENT) if finite else ("", None)


_ATTRIBUTIVE = c.DETERMINER | c.POSSESSIVE | c.PREPOSITION | c.NUMBER | c.NATIONAL
_STARTS_OBJECT = c.DETERMINER | c.POSSESSIVE | c.CAPITAL | c.NUMBER | c.PRONOUN | c.NATIONAL


def _past_form(t: Tokens, i: int, p: int) -> tuple[str, Tense | None]:
    flags, before, after = t.flags[i], t.at(p), t.at(i + 1)
    pronoun = before & (c.PRONOUN | c.RELATIVE) and t.word(p) not in {"this", "these", "those", "both", "all"}
    if before & _ATTRIBUTIVE and not pronoun and not before & c.SUBORDINATOR and not t.word(p)[:1].isdigit():
        is_verb = before & c.NUMBER and flags & c.PAST and not flags & c.PARTICIPLE
        return ("finite", Tense.PAST) if is_verb else ("", None)
    if not flags & c.PARTICIPLE:
        return "finite", Tense.PAST
    if not flags & c.PAST or t.word(i + 1) == "by" or (p < 0 and not t.is_title):
        return "participle", None
    if p >= 0 and t.flags[p] & c.SUBORDINATOR and not pronoun:
        return "participle", None  # "as reported", "if elected"
    plain_noun = not after & ~c.NOUNISH and i + 1 < len(t) and not pronoun
    if (
        plain_noun
        and before & (c.COORDINATOR | c.PUNCTUATION)
        and p >= 0
        and t.at(i + 2) & (c.VERB | c.AUXILIARY)
    ):
        return "", None  # ", wounded soldiers were"
    return "finite", Tense.PAST


def _is_gerund(t: Tokens, i: int, p: int) -> bool:
    before, after = t.at(p), t.at(i + 1)
    if before & (c.DETERMINER | c.POSSESSIVE | c.NATIONAL):
        return False
    if not t.flags[i] & c.NOUN:
        return not (t.flags[i] & c.CAPITAL and i > 0)
    return bool(after & _STARTS_OBJECT)


def _is_third(t: Tokens, i: int, p: int, before: list[Group]) -> bool:
    if not t.flags[i] & c.NOUNISH:
        return not t.at(p) & (c.DETERMINER | c.POSSESSIVE)
    word, previous, after = t.word(p), t.at(p), t.at(i + 1)
    if word in {"he", "she", "it", "who", "which"}:
        return True
    if word == "," and not any(g.is_finite for g in before) and len(before) + i > 3:
        return not after & (c.PREPOSITION | c.PUNCTUATION | c.VERB) and i + 1 < len(t)
    if (
        p < 0
        or previous & (_ATTRIBUTIVE | c.VERB | c.COORDINATOR | c.TO | c.PUNCTUATION)
        or after & c.VERB & ~c.NOUNISH
    ):
        return False
    if word.endswith("s") and not previous & c.CAPITAL:
        return False  # a plural subject takes the base form
    ends = i + 1 >= len(t) or after & (c.PUNCTUATION & ~c.QUOTE | c.COORDINATOR) or t.word(i + 1) == "of"
    return not ends and (bool(after & (_STARTS_OBJECT | c.SUBORDINATOR | c.TO)) or bool(previous & c.CAPITAL))


_PLURALS = words("people police men women children forces officials troops authorities scientists media data")


def _is_plural_present(t: Tokens, i: int, p: int, before: list[Group]) -> bool:
    word, previous = t.word(p), t.at(p)
    if word in {"i", "we", "they", "you", "who"}:
        return True
    if p >= 0 and previous & c.CAPITAL and not t.flags[i] & c.NOUNISH:
        return not any(g.is_finite for g in before)
    if t.flags[i] & c.NOUNISH or p < 0 or previous & (_ATTRIBUTIVE | c.PUNCTUATION | c.TO | c.AUXILIARY):
        return False
    if previous & c.COORDINATOR and before and before[-1].form == "infinitive":
        return True
    plural = word in _PLURALS or (word.endswith("s") and not word.endswith("ss"))
    return plural and not (previous & c.VERB and not previous & c.NOUNISH)


REPORTING = words(
    """say claim announce believe think hope know warn add report deny agree insist argue expect suggest
    confirm note state show fear learn hear reveal declare tell understand ensure mean find stress note
    emphasize write estimate predict conclude admit acknowledge allege assert recall quip joke complain
    reply respond ask"""
)
"""Verbs that take a clause without "that"."""
_PARTS = c.PUNCTUATION | c.COORDINATOR | c.SUBORDINATOR | c.RELATIVE | c.PRONOUN


def _reduce_objects(t: Tokens, found: list[Group]) -> list[Group]:
    """Make a participle of "published" in "saw a report published on Friday": it follows the verb's object."""
    for k, (before, group) in enumerate(pairwise(found), start=1):
        if not (_is_bare(t, group) and before.end < group.start) or before.lemma in REPORTING:
            continue
        joined = not any(
            t.flags[j] & _PARTS & ~c.DETERMINER
            for j in range(before.end, group.start)
            if t.words[j] not in '“”"'
        )
        if joined and not t.at(group.end) & _STARTS_OBJECT and before.form != "participle":
            found[k] = evolve(group, form="participle", tense=None)
    return found


def _is_bare(t: Tokens, group: Group) -> bool:
    """Return whether the group is one word that could be past or participle."""
    return group.is_finite and group.start == group.head and bool(t.flags[group.head] & c.PARTICIPLE)


def _reduce_relatives(t: Tokens, found: list[Group]) -> list[Group]:
    """Make a participle of "captured" in "soldiers captured in Kursk were treated well"."""
    found = _reduce_objects(t, found)
    for k, (group, following) in enumerate(pairwise(found)):
        is_bare = group.is_finite and group.start == group.head and t.flags[group.head] & c.PARTICIPLE
        if not is_bare or t.at(group.head) & c.AUXILIARY or not following.is_finite:
            continue
        between = range(group.end, following.start)
        has_object = t.at(group.end) & _STARTS_OBJECT and not t.at(group.end) & c.SUBORDINATOR
        if (
            group.lemma not in REPORTING
            and not has_object
            and not any(t.flags[j] & _PARTS for j in between)
            and group.start > 0
        ):
            found[k] = evolve(group, form="participle", tense=None)
    return found
