"""Verb groups: an auxiliary chain with its head, and what it says about tense, aspect, voice and mood."""

from attrs import evolve

from eventline.model.tense import Tense
from eventline.syntax import closed as c
from eventline.syntax.group import Group
from eventline.syntax.reduced import reduce_relatives
from eventline.syntax.single import negated_after, single
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

_SKIPPED = c.ADVERB | c.QUOTE | c.NEGATION
_INFLECTED = c.VERB & ~c.BASE
_OPENS = c.AUXILIARY | c.TO | c.VERB
_BEFORE_TO = words(
    """set due scheduled slated expected planned poised about going supposed bound destined likely unlikely
    ready able unable willing prepared forced allowed ordered asked required invited obliged used
    determined keen eager estimated"""
)
_WISHING = words("hope plan want try aim seek attempt intend agree decide vow promise refuse prepare")
_NO_INFINITIVE_AFTER = words(
    """due according addition thanks response access related similar prior subject relation regard contrary
    next close"""
)
_FUTURE = words("will shall would won't wouldn't 'll 'd")
_NAMING = words("call term describe dub")
_NAMED = c.DETERMINER | c.POSSESSIVE | c.QUOTE
_AHEAD = words("to going due set scheduled expected estimated")
_OFF = {"call": "cancel", "put": "postpone"}
_PRESENT_BE = words("is are am isn't aren't 're 'm 's")


def groups(t: Tokens) -> list[Group]:
    """Return the verb groups of a sentence, in order and not overlapping."""
    found: list[Group] = []
    behind = 0
    for i in [i for i, flags in enumerate(t.flags) if flags & _OPENS]:
        if i < behind:
            continue
        group, flags = None, t.flags[i]
        if flags & c.AUXILIARY and not (flags & c.CAPITAL and i > 0 and not t.is_title):
            group = _chain(t, i)
        elif flags & c.TO:
            group = _infinitive(t, i)
        elif flags & c.VERB:
            group = single(t, i, found)
        if group is not None and not _only_names(t, group):
            if group.lemma in _OFF and _is_off(t, group.end):
                group = evolve(group, lemma=_OFF[group.lemma])
            found.append(group)
            behind = group.end
    return reduce_relatives(t, found)


def _is_off(t: Tokens, end: int) -> bool:
    """Return whether "off" belongs to the verb before token *end*: "called it off"."""
    return t.word(end + (t.word(end) in {"it", "them", "that"})) == "off"


def _only_names(t: Tokens, group: Group) -> bool:
    """Return whether the verb only says how somebody names the noun behind it: "what she calls a plan"."""
    if group.lemma not in _NAMING or group.form != "finite" or not t.at(group.end) & _NAMED:
        return False
    what = next((j for j in range(group.start - 1, max(group.start - 5, 0), -1) if t.words[j] == "what"), 0)
    return what > 0 and not any(flags & (c.VERB | c.PUNCTUATION) for flags in t.flags[what + 1 : group.start])


def _skip(t: Tokens, i: int, most: int = 4) -> int:
    """Return the first token from *i* on that is no adverb, negation or quotation mark."""
    for flags in t.flags[i : i + most]:
        last = t.words[i] == "last" and t.at(i + 1) & c.PARTICIPLE  # "was last seen"
        if not (flags & _SKIPPED or last) or flags & _INFLECTED:
            break
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
    if head is None and t.words[i] == "should" and t.at(i + 1) & c.STARTS_OBJECT and t.words[-1] != "?":
        return None  # "warned of a war should they fail"
    return _built(t, aux, head)


def _may_follow(t: Tokens, last: int, j: int) -> bool:
    """Return whether auxiliary *j* continues the chain: have been, will be, did have."""
    if t.flags[last] & c.MODAL:
        return t.words[j] in {"be", "have", "do"}
    if t.flags[last] & c.HAVE:
        return t.words[j] in {"been", "had", "done"}
    if t.words[last] == "'s" and t.words[j] == "been":
        return True
    return t.words[j] in {"being", "have"} if t.flags[last] & (c.BE | c.DO) else False


def _completes(t: Tokens, last: int, j: int) -> bool:
    """Return whether token *j* is the lexical verb that auxiliary *last* asks for."""
    flags, aux = t.flags[j], t.flags[last]
    if flags & c.CAPITAL and not t.is_title:
        return False
    if aux & (c.MODAL | c.DO):
        return bool(flags & c.BASE) or bool(aux & c.MODAL and _is_unlisted(t, last, j))
    if aux & c.HAVE:
        return bool(flags & c.PARTICIPLE) or bool(flags & c.PAST and not flags & c.NOUNISH)
    return bool(flags & (c.PARTICIPLE | c.GERUND)) and not (
        flags & c.NOUN and t.at(j + 1) & c.PREPOSITION == 0 and t.at(j - 1) & c.DETERMINER
    )


def _is_unlisted(t: Tokens, last: int, j: int) -> bool:
    """Return whether a word that no list has is the verb of what stands right before it: "will diminish"."""
    word = t.words[j]
    plain = not t.flags[j] and word.isalpha() and not word.removesuffix("ss").endswith(("er", "s"))
    is_noun = t.at(last - 1) & (c.DETERMINER | c.POSSESSIVE)  # "the will"
    return plain and j == last + 1 and not is_noun and not t.at(j + 1) & (c.VERB & ~c.NOUNISH | c.AUXILIARY)


def _led_by_adjective(t: Tokens, aux: list[int], j: int) -> Group | None:
    """Read "is due to leave", "is to leave", "has to leave", "is likely to be cut"."""
    is_be, is_have = t.flags[aux[-1]] & c.BE, t.flags[aux[-1]] & c.HAVE
    if not is_be and not is_have:
        return None
    at_to, modal = j, t.words[j - 1] if t.word(j - 1) in _BEFORE_TO else "to"
    if is_be and t.word(j) in _BEFORE_TO:
        at_to, modal = j + 1, t.words[j]
    if not (is_be or (is_have and at_to == j)) or not t.at(at_to) & c.TO:
        return None
    inner = _infinitive(t, at_to, led=True)
    if inner is None or (modal == "estimated" and t.word(at_to + 1) == "have"):
        return None  # "are estimated to have died"
    whole = _built(t, aux, None)
    tense = Tense.FUTURE if modal in _AHEAD else whole.tense
    modal = "must" if is_have else modal
    negated = whole.negated or inner.negated
    return evolve(inner, start=aux[0], form="finite", tense=tense, modal=modal, negated=negated)


def _built(t: Tokens, aux: list[int], head: int | None) -> Group:
    first, last = aux[0], aux[-1] if head is None else head
    modal = t.words[first] if t.flags[first] & c.MODAL else None
    verb = t.flags[aux[-1]]
    every = of_auxiliaries = 0  # the flags of all its words together
    for flags in t.flags[first : last + 1]:
        every |= flags
    for a in aux:
        of_auxiliaries |= t.flags[a]
    has = _is_has(t, first, head)
    passive = head is not None and bool(verb & c.BE) and bool(t.flags[head] & c.PARTICIPLE) and not has
    return Group(
        start=first,
        end=last + 1,
        head=last,
        lemma=t.lexicon.verbs.get(t.words[last], t.words[last]) if head is not None else _auxiliary(t, last),
        form="gerund" if t.words[first] in {"having", "being"} else "finite",
        tense=Tense.PAST if has else _tense(t, aux, modal),
        modal=modal,
        passive=passive,
        perfect=has or ((head is not None or len(aux) > 1) and bool(of_auxiliaries & c.HAVE)),
        progressive=head is not None and bool(verb & c.BE) and bool(t.flags[head] & c.GERUND),
        negated=bool(every & c.NEGATION) or negated_after(t, last),
    )


def _is_has(t: Tokens, first: int, head: int | None) -> bool:
    """Return whether "'s" means "has": "she's told them", and not "it's told by them"."""
    if head is None or t.words[first] != "'s" or t.word(head + 1) == "by":
        return False
    return t.word(first + 1) == "been" or bool(t.flags[head] & c.PARTICIPLE and not t.flags[head] & c.GERUND)


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


def _infinitive(t: Tokens, i: int, *, led: bool = False) -> Group | None:
    """Read "to leave", "to be held", "to have left" from the "to" at token *i*."""
    j = _skip(t, i + 1)
    if not led and t.word(i - 1) in _NO_INFINITIVE_AFTER and t.at(j) & c.NOUNISH:
        return None
    aux = []
    while j < len(t) and t.words[j] in {"be", "have", "been"}:
        aux.append(j)
        j = _skip(t, j + 1)
    wanted = c.BASE if not aux else c.PARTICIPLE | c.GERUND
    fits = j < len(t) and t.flags[j] & wanted and not (t.flags[j] & c.CAPITAL and not t.is_title)
    led = (led and t.word(i - 1) not in {"was", "were"}) or t.lexicon.verbs.get(t.word(i - 1)) in _WISHING
    fits = fits or (not aux and led and _is_unlisted(t, i, j))
    if not fits and not aux:
        return None
    head = j if fits else aux[-1]
    negated = any(t.at(k) & c.NEGATION for k in range(i - 1, head))
    passive = bool(aux) and t.words[aux[-1]] != "have" and bool(t.flags[head] & c.PARTICIPLE)
    lemma = t.lexicon.verbs.get(t.words[head], t.words[head]) if fits else "be"
    return Group(i, head + 1, head, lemma, "infinitive", passive=passive, negated=negated)
