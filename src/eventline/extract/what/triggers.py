"""Triggers: which word of a sentence names each happening, a verb or the noun that a verb leaves it to."""

from operator import attrgetter

from attrs import frozen

from eventline.extract.reading import Reading
from eventline.extract.what.event_nouns import is_event_noun, noun_lemma, noun_subject
from eventline.extract.what.noun_object import noun_object
from eventline.extract.what.theme import theme_of_verb
from eventline.languages.en.events.modality import FUTURE_MODALS, SCHEDULED
from eventline.languages.en.events.nouns import CHANGES
from eventline.languages.en.events.verbs import (
    CANCELLING,
    CANCELS,
    DELAYING,
    LIGHT,
    MOVING,
    PHASE,
    STATIVE,
    TRYING,
)
from eventline.syntax import closed as c
from eventline.syntax.wordlist import words

_HAPPENING = words(
    """happen occur take begin start end break erupt follow come go hold stage conduct schedule set plan last
    report record"""
)
_PLANNED = words("plan schedule scheduled set slate slated expect")
_VAGUE = words("other change decision")
_TIMING = words("since after before until when")
_ACTING = words("consider stay remain face keep stand")  # "is due to consider the bill": no state
_WHOLLY = words("fully heavily widely closely densely sparsely evenly poorly")
_ONLY_TRYING = TRYING - {"promise", "pledge", "vow", "threaten", "agree", "refuse", "decide"}
_TAKING_PART = words("win lose attend contest boycott survive chair")
_PASSING = LIGHT | {"be", "have", "do"}
_NOUN = c.NOUN
_WHITHER = words("to until till by for from")
_MOVED_WITHIN = 12  # tokens behind the verb in which it is told whither something is moved


@frozen
class Trigger:
    """A word that names a happening.

    Attributes:
        start, end: Its tokens.
        clause: Index of the clause that it stands in, None in a sentence without a verb.
        lemma, theme: Its base form and the theme of that.
        is_verb: False for a noun.
        carries: Whether it stands for the whole clause: its finite verb, or the noun of a light verb.
    """

    start: int
    end: int
    clause: int | None
    lemma: str
    theme: str
    is_verb: bool
    carries: bool


def triggers(r: Reading, *, undated: bool = False) -> list[Trigger]:
    """Return the triggers of the sentence in order of their words, states and minds among them.

    Args:
        undated: Leave out the nouns that need a time to become an event, as where the sentence has none.
    """
    taken: set[int] = set()
    for clause in r.clauses:
        taken.update(range(clause.group.start, clause.group.end))
    found: list[Trigger] = []
    for k in range(len(r.clauses)):
        cancelled = cancels(r, k)
        trigger = _of_clause(r, k, cancelled=cancelled)
        if cancelled:
            taken.update(_called_off(r, k))
        if not trigger.is_verb and trigger.start in taken and any(x.start == trigger.start for x in found):
            continue  # told by the verb before: "… by making a visit"
        found.append(trigger)
        taken.add(trigger.start)
    nouns = [i for i, flags in enumerate(r.t.flags) if flags & _NOUN and i not in taken]
    found += [
        _noun(r, i, carries=False)
        for i in nouns
        if not (undated and noun_lemma(r, i) not in CHANGES) and is_event_noun(r, i)
    ]
    found.sort(key=attrgetter("start"))
    return found


def _called_off(r: Reading, k: int) -> list[int]:
    """Return the noun of what the clause calls off."""
    noun = _put_off(r, k)
    return [] if noun is None else [noun]


def _put_off(r: Reading, k: int) -> int | None:
    noun = noun_object(r, k)
    return noun_subject(r, k) if noun is None and r.clauses[k].group.passive else noun


def is_called_off(r: Reading, k: int) -> bool:
    """Return whether the clause tells when what is called off was planned: "the march set for May"."""
    group, opener = r.clauses[k].group, r.clauses[k].opener
    reduced = group.end - group.start == 1 and r.t.flags[group.start] & c.PARTICIPLE
    return (
        group.lemma in _PLANNED
        and bool(reduced or opener in {"that", "which"})
        and any(cancels(r, other) for other in range(len(r.clauses)))
    )


def _of_clause(r: Reading, k: int, *, cancelled: bool) -> Trigger:
    group = r.clauses[k].group
    theme = r.t.lexicon.verb_themes.get(group.lemma, "other")
    noun = noun_object(r, k) if cancelled or group.lemma in _PASSING else None
    noun = _dated_object(r, k) if group.lemma in _TAKING_PART else noun
    if noun is None and (group.lemma in _HAPPENING or (cancelled and group.passive) or _is_timed(r, k)):
        noun = noun_subject(r, k)
    if noun is None and theme in _VAGUE:
        noun = _by_doing(r, k)
    if noun is None:
        return Trigger(group.head, group.head + 1, k, group.lemma, theme_of_verb(r, k, theme), True, True)
    found = _noun(r, noun, carries=True, clause=k)
    return Trigger(group.head, group.head + 1, k, CANCELS, found.theme, True, True) if cancelled else found


def _is_timed(r: Reading, k: int) -> bool:
    """Return whether the clause says only when its subject is: "is due on Friday", "is under way"."""
    group = r.clauses[k].group
    if group.lemma != "be":
        return False
    behind = r.t.words[group.end : group.end + 2]
    return is_due(r, k) or behind in (["in", "progress"], ["under", "way"]) or behind[:1] == ["underway"]


def is_due(r: Reading, k: int) -> bool:
    """Return whether the clause says when something will be: "the vote is due on Friday"."""
    group = r.clauses[k].group
    return group.lemma == "be" and r.t.word(group.end) in {"due", "scheduled", "slated"}


def _by_doing(r: Reading, k: int) -> int | None:
    """Return the event noun that tells what a vague verb is about: "put pressure on … by making a visit"."""
    for behind in range(k + 1, min(k + 5, len(r.clauses))):
        clause = r.clauses[behind]
        if clause.is_finite:
            return None
        if clause.group.form == "gerund" and r.t.word(clause.group.start - 1) == "by":
            return noun_object(r, behind) if clause.group.lemma in LIGHT else None
    return None


def _dated_object(r: Reading, k: int) -> int | None:
    """Return the noun whose day is that of the verb: "won Sunday's election"."""
    noun = noun_object(r, k)
    end = r.clauses[k].group.end
    dated = noun is not None and any(r.t.words[j] == "'s" and j - 1 in r.t.timed for j in range(end, noun))
    return noun if dated else None


def cancels(r: Reading, k: int) -> bool:
    """Return whether the verb says that something planned does not take place as it was planned.

    So do "called off the match", "moved the match to Friday".
    """
    group = r.clauses[k].group
    if group.lemma not in DELAYING and not (group.lemma in MOVING and _is_moved(r, k)):
        return group.lemma in CANCELLING
    noun = _put_off(r, k)
    theme = None if noun is None else r.t.lexicon.noun_themes.get(noun_lemma(r, noun))
    return noun is not None and not (group.lemma in MOVING and theme == "fighting")


def _is_moved(r: Reading, k: int) -> bool:
    """Return whether behind the verb stands whither: "brought forward", "from Lima to Oslo", "to 3 May"."""
    group = r.clauses[k].group
    behind = r.t.words[group.end : group.end + _MOVED_WITHIN]
    if group.lemma == "bring":
        return "forward" in behind
    ways = [j for j, word in enumerate(behind) if word in _WHITHER]
    timed = any(not r.t.timed.isdisjoint(range(group.end + j, group.end + j + 3)) for j in ways)
    return timed or ("from" in behind and "to" in behind[behind.index("from") :])


def begun(r: Reading, k: int) -> int | None:
    """Return the event noun that "it" means in "the siege since it began"."""
    clause = r.clauses[k]
    if clause.opener not in _TIMING or clause.group.lemma not in PHASE:
        return None
    if clause.subject is None or r.t.words[clause.subject[0]] != "it":
        return None
    return next((i for i in range(clause.left - 1, -1, -1) if is_event_noun(r, i)), None)


def _noun(r: Reading, i: int, *, carries: bool, clause: int | None = None) -> Trigger:
    lemma = noun_lemma(r, i)
    theme = r.t.lexicon.noun_themes.get(lemma, "other")
    return Trigger(i, i + 1, _clause_of(r, i) if clause is None else clause, lemma, theme, False, carries)


def _clause_of(r: Reading, i: int) -> int | None:
    """Return the innermost clause whose words hold token *i*."""
    best, least = None, len(r.t) + 1
    for k, clause in enumerate(r.clauses):
        if clause.left <= i < clause.right and clause.right - clause.left <= least:
            best, least = k, clause.right - clause.left
    return best


def is_state(r: Reading, trigger: Trigger) -> bool:
    """Return whether the trigger tells a state or a mind, or only a phase of the verb behind it."""
    if not trigger.is_verb or trigger.clause is None:
        return False
    k = trigger.clause
    if r.clauses[k].group.passive and r.t.word(trigger.start - 1) in _WHOLLY:
        return True  # "was fully booked"
    if trigger.lemma in {"prepare", "brace"} and r.t.word(r.clauses[k].group.end) == "for":
        return True  # "to prepare for a strike next week": the strike is told
    if trigger.lemma == "let" and r.clauses[k].group.passive:
        return False  # "the contract was let in May"
    if trigger.lemma in STATIVE or trigger.lemma in {"be", "have", "do"}:
        group = r.clauses[k].group
        kept = group.modal in FUTURE_MODALS and r.t.at(group.end) & c.PARTICIPLE  # "will stay closed"
        return trigger.lemma not in _ACTING or not (kept or group.modal in SCHEDULED)
    goes_on = trigger.lemma == "go" and r.t.word(r.clauses[k].group.end) == "on"
    hands_on = trigger.lemma in PHASE or trigger.lemma in _ONLY_TRYING or goes_on
    behind = r.clauses[k + 1] if k + 1 < len(r.clauses) else None
    close = behind is not None and not behind.is_finite and behind.group.start - r.clauses[k].group.end <= 2
    return hands_on and close and behind is not None and behind.group.form in {"infinitive", "gerund"}
