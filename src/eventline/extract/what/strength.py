"""Strength: what a trigger needs to become an event, by its clause, its subject and where it stands."""

from collections.abc import Callable

from eventline.extract.attribution import Frame
from eventline.extract.reading import Reading
from eventline.extract.sources import is_speech
from eventline.extract.what.coordination import opens_list
from eventline.extract.what.event_nouns import is_event_noun
from eventline.extract.what.generic import is_generic, is_of_other_days, is_passer_by
from eventline.extract.what.measured import tells_amount
from eventline.extract.what.news import LEADING, leads_up, reports_news, tells_news
from eventline.extract.what.triggers import Trigger, is_called_off, is_state
from eventline.languages.en.events.modality import ACCUSING, SCHEDULED, SUSPICION
from eventline.languages.en.events.speech import AGENCIES
from eventline.languages.en.events.verbs import CANCELS, PLAIN_THEMES
from eventline.model.mention import Strength
from eventline.model.tense import Tense
from eventline.syntax.clauses import Clause
from eventline.syntax.closed import (
    ADVERB,
    COORDINATOR,
    PERSON,
    PUNCTUATION,
    QUOTE,
    RELATIVE,
    REPORTING,
    SUBORDINATOR,
)
from eventline.syntax.wordlist import words

_MIND = words(
    """believe think hope expect read show indicate find learn hear mention estimate point describe note
    recall suggest"""
)
_ANYBODY = AGENCIES | words(
    "critics people residents observers many some others analysts voters everyone supporters opponents"
)
_NEAR = 3  # tokens from "it is" to the infinitive
_SCHEDULED = SCHEDULED | {"will", "to"}
_PARTS = PUNCTUATION | COORDINATOR | SUBORDINATOR | RELATIVE | ADVERB | QUOTE
_CONDITIONS = frozenset({"if", "unless"})  # "if they do not come": it says neither that they do nor not
_ASSERTING = frozenset({"", "that", "which", "who"})
_MAIN = frozenset(
    {"", "”", "“", '"', "-", "–", "—", "while", "though", "although", "whereas", ":", ";", "as", ")"}
)


def strength_of(
    r: Reading, trigger: Trigger, frame: Frame | None, doer: Callable[[], str | None], *, adds: bool = True
) -> Strength:
    """Return the strength.

    Args:
        doer: Says the name behind the verb, None when nobody is named; asked only where it matters.
        adds: False for a verb of speech that only names the source of what the sentence tells.
    """
    if tells_amount(r, trigger):
        return Strength.NEWS
    if trigger.clause is None:
        return Strength.DATED
    clause = r.clauses[trigger.clause]
    asserts = trigger.carries and clause.is_finite and (_is_told(clause) or clause.opener == "that")
    if leads_up(r, trigger, clause, frame, doer):
        return Strength.CARRIED
    is_news = asserts and not r.quoted[trigger.clause] and not _is_told_by_noun(r, trigger, clause)
    is_news = is_news and not _describes(r, clause)
    if not is_news and not r.is_timed:
        return Strength.DATED  # nothing becomes of it, whether it is background or not
    is_condition = clause.opener in _CONDITIONS and clause.group.negated
    if is_condition or _is_background(r, trigger):
        return Strength.BACKGROUND
    return _of_told(r, trigger, clause, frame, doer, adds=adds) if is_news else Strength.DATED


def _of_told(
    r: Reading,
    trigger: Trigger,
    clause: Clause,
    frame: Frame | None,
    doer: Callable[[], str | None],
    *,
    adds: bool,
) -> Strength:
    """Return the strength of what a clause asserts."""
    if is_of_other_days(r, clause):
        return Strength.DATED
    if trigger.is_verb and is_speech(clause) and (trigger.lemma != "call" or _calls_for(r, clause)):
        speaker = doer() if adds else None
        news = speaker and _is_statement_news(r, trigger, clause, frame, speaker)
        return Strength.NEWS if news else Strength.DATED
    if reports_news(r, trigger, clause, frame, doer) or tells_news(r, trigger, clause, frame, doer):
        return Strength.NEWS
    return Strength.CARRIED if _goes_on(trigger, clause, frame, doer) else Strength.DATED


def _calls_for(r: Reading, clause: Clause) -> bool:
    """Return whether somebody asks or names something: "called on Oslo", "called the plan a mistake"."""
    behind = clause.group.end
    if clause.group.passive:
        return False
    named = any(r.t.words[j] in {"a", "an"} for j in range(behind + 2, min(behind + 6, len(r.t))))
    return r.t.word(behind) in {"on", "for"} or named or bool(r.t.at(behind) & QUOTE)


def _is_told_by_noun(r: Reading, trigger: Trigger, clause: Clause) -> bool:
    """Return whether a noun tells the deed with its own time: "the raid of 5 May", "the raid that hit"."""
    if not trigger.is_verb or clause.subject is None or clause.shared:
        return False
    start, end = clause.subject
    stop = end if trigger.lemma == CANCELS else max(end, clause.group.start)
    may_tell = r.t.word(end) == "that" or not r.t.timed.isdisjoint(range(start, stop))
    return may_tell and any(is_event_noun(r, j) for j in range(start, end))


def _describes(r: Reading, clause: Clause) -> bool:
    """Return whether the clause only describes the object right before it: "lost the ground it took"."""
    if clause.subject is None or clause.shared or clause.opener:
        return False
    noun = clause.subject[0] - 1
    is_pronoun = noun > 0 and r.t.flags[noun + 1] & PERSON and noun + 2 == clause.group.start
    if not is_pronoun or r.t.flags[noun] & _PARTS or noun in r.t.timed:
        return False
    before = [other for other in r.clauses if other.is_finite and other.group.end <= noun]
    return bool(before) and before[-1].opener in _ASSERTING and before[-1].group.lemma not in REPORTING


def _is_background(r: Reading, trigger: Trigger) -> bool:
    """Return whether the trigger tells a state, a question or a charge, or only opens the sentence."""
    if trigger.is_verb and (is_state(r, trigger) or _says_i(r, trigger) or _asks(r, trigger)):
        return True
    if r.t.words[trigger.start] == "updated" and r.t.word(trigger.start - 1) == "last":
        return True  # "Last updated at 14:05"
    if trigger.clause is not None and trigger.carries and is_called_off(r, trigger.clause):
        return True
    told = trigger.clause is not None and (trigger.is_verb or trigger.carries)
    if told and is_generic(r, r.clauses[trigger.clause or 0]):
        return True
    if opens_list(r, trigger):
        return True
    return _opens_with_gerund(r, trigger) or is_charge(r, trigger) or _is_found(r, trigger)


def _is_found(r: Reading, trigger: Trigger) -> bool:
    """Return whether the verb only tells what is found of it: "it is hard to cross the pass in winter"."""
    k = trigger.clause
    if not k or not trigger.is_verb or r.clauses[k].group.form != "infinitive":
        return False
    before, gap = r.clauses[k - 1], r.clauses[k].group.start - r.clauses[k - 1].group.end
    it = before.subject is not None and r.t.words[before.subject[0]] == "it"
    return it and before.group.lemma == "be" and before.group.modal is None and 0 < gap <= _NEAR


def is_charge(r: Reading, trigger: Trigger) -> bool:
    """Return whether the verb tells what somebody is accused or cleared of: "charged with killing"."""
    k = trigger.clause
    if k is None or not trigger.is_verb or r.clauses[k].group.form != "gerund":
        return False
    first = k
    while first > 0 and r.clauses[first - 1].group.form == "gerund":
        first -= 1  # "accused of killing her and hiding it"
    before = r.clauses[first].group.start - 1
    if r.t.word(before) not in {"of", "with", "for"}:
        return False
    charged = first > 0 and r.clauses[first - 1].group.lemma in ACCUSING
    return charged or r.t.word(before - 1) in SUSPICION


def _asks(r: Reading, trigger: Trigger) -> bool:
    """Return whether the verb is that of a question, or has a time for its subject: "May has come"."""
    if trigger.clause is None or not trigger.is_verb:
        return False
    clause = r.clauses[trigger.clause]
    of_time = clause.is_finite and clause.subject is None and clause.group.start - 1 in r.t.timed
    return of_time or (r.t.words[-1] == "?" and not r.quoted[trigger.clause])


def _opens_with_gerund(r: Reading, trigger: Trigger) -> bool:
    """Return whether the sentence opens with the verb: the time of "Speaking on Friday" is what follows."""
    return (
        trigger.clause is not None and trigger.start == 0 and r.clauses[trigger.clause].group.form == "gerund"
    )


def _says_i(r: Reading, trigger: Trigger) -> bool:
    """Return whether the verb is that of “I can confirm that …”: who says it is told outside."""
    if trigger.clause is None or not trigger.is_verb or not r.quoted[trigger.clause]:
        return False
    clause = r.clauses[trigger.clause]
    return is_speech(clause) and clause.subject is not None and r.t.words[clause.subject[0]] in {"i", "we"}


def _is_statement_news(
    r: Reading, trigger: Trigger, clause: Clause, frame: Frame | None, speaker: str
) -> bool:
    if (frame is not None and frame.clause is not None) or trigger.lemma in _MIND or clause.opener == "as":
        return False
    if clause.opener == "that" and frame is None and r.t.word(clause.left - 2) != "time":
        return False  # "a text that called for peace", but "the first time that Lima admitted it"
    if clause.group.perfect and r.number >= LEADING // 2:
        return False  # what somebody "has said" far down is what was known before
    return not ({*speaker.lower().split()} & _ANYBODY or is_passer_by(r, clause))


def _is_told(clause: Clause) -> bool:
    """Return whether the clause itself asserts something now: a main clause without "may" or "not"."""
    is_real = clause.group.modal is None or clause.group.modal in _SCHEDULED
    return clause.opener in _MAIN and is_real and not clause.group.negated


def _goes_on(trigger: Trigger, clause: Clause, frame: Frame | None, doer: Callable[[], str | None]) -> bool:
    """Return whether the clause tells the next thing in a row and may share the time before it."""
    if clause.opener or (frame is not None and not frame.words):
        return False  # what is told "according to the police" goes on too
    if clause.group.modal in _SCHEDULED:
        told = clause.group.passive or doer() is not None  # "The budget will be adopted"
        return told and not clause.group.negated and not clause.shared
    if trigger.theme in PLAIN_THEMES:
        return False
    return clause.group.tense is Tense.PAST and not clause.group.perfect and doer() is not None
