"""Headline: who did what in four to ten words, cut from the clause."""

from collections.abc import Sequence

from eventline.extract.attribution import Frame
from eventline.extract.headline.auxiliaries import auxiliaries
from eventline.extract.headline.called import bare_name, last_name
from eventline.extract.headline.claim import claim
from eventline.extract.headline.fit import MANY, Leads, fit
from eventline.extract.headline.gap import has_gap, is_remark
from eventline.extract.headline.insertion import before_insertion
from eventline.extract.headline.noun import (
    does,
    in_front,
    next_verb,
    of_subject,
    opens_with_preposition,
)
from eventline.extract.headline.objects import object_before
from eventline.extract.headline.phrase import Phrase, tail
from eventline.extract.headline.preposed import gerund_subject, is_noun_in_front, where_main_begins
from eventline.extract.headline.spoken import saying, spoken, tells_nothing
from eventline.extract.headline.subject import (
    around,
    before_infinitive,
    gone_through,
    is_said_of,
    noun_alone,
    subject_words,
    wished,
)
from eventline.extract.headline.verb_form import affirmed, as_told, of_one
from eventline.extract.headline.whole import lacks_subject, spelled, whole
from eventline.extract.headline.wording import take, trim, verb_words
from eventline.extract.reading import Reading
from eventline.extract.sources import is_speech
from eventline.extract.what.coordination import list_start
from eventline.extract.what.status import comes_late
from eventline.extract.what.triggers import Trigger, begun, is_due
from eventline.extract.who.cast import Cast
from eventline.extract.who.owner import owner_of, possessive
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause

_LEAST = 3
_OWNS = ("’s", "'s")
_TOLD = frozenset({"finite", "infinitive"})


def headline(r: Reading, trigger: Trigger, cast: Cast, frames: Sequence[Frame | None] = ()) -> str:
    """Return the headline of the happening that *trigger* names; *frames* are those of the clauses.

    Empty where its clause tells nothing, or no words of it make a whole: then there is no event.
    """
    if trigger.clause is None or not (trigger.is_verb or trigger.carries):
        return _of_noun(r, trigger, cast)
    return _of_clause(r, trigger, r.clauses[trigger.clause], list(frames), cast)


def _of_clause(r: Reading, trigger: Trigger, clause: Clause, frames: list[Frame | None], cast: Cast) -> str:
    """Return who does what, and what somebody says."""
    k = r.clauses.index(clause)
    if (trigger.is_verb and has_gap(r, clause)) or _is_asked(r, clause) or is_remark(r, k):
        return ""
    noun = begun(r, k)
    subject, verb = _lead(r, trigger, clause, noun, cast)
    said = claim(r, k, frames, cast) if trigger.is_verb and is_speech(clause) else None
    if said is not None and subject:
        return _finish(*saying(r, clause, said, subject, verb, cast))
    if lacks_subject(r, clause, subject, verb) or _is_loose(r, clause, verb):
        return ""
    behind = tail(r, _behind(clause), where_main_begins(r, clause))
    if trigger.is_verb:
        first = list_start(r, k)
        if first != k:  # the auxiliaries stand at the head of the list
            listed = _listed(r, r.clauses[first].group.start, clause.group.start)
            verb = [*listed, *verb[len(auxiliaries(r, k)) :]]
        else:
            verb, behind = spoken(r, clause, subject, verb, behind)
        if not verb or tells_nothing(r, clause, behind):
            return ""  # "Lee said": nothing is told
    return _of_deed(r, trigger, clause, subject, verb, behind, cast)


def _is_loose(r: Reading, clause: Clause, verb: list[str]) -> bool:
    """Return whether the verb lacks its tense or its time: "Peru citing a case", "it took | until May to"."""
    start, end = clause.group.start, clause.group.end
    if clause.group.lemma == "take" and "until" in r.t.words[end : end + 3]:
        return True
    loose = clause.group.form == "gerund" and verb[:1] == [r.t.raw(start, start + 1)]
    return loose and r.entry is None and any(x.is_finite for x in r.clauses)


def _is_asked(r: Reading, clause: Clause) -> bool:
    """Return whether the clause is what is asked: "asked why | Peru left", not "That is why Peru left"."""
    asks = -1 if clause.subject is None else clause.subject[0] - 1
    return r.t.word(asks) in {"how", "why"} and r.t.word(asks - 2) not in {"that", "this"}


def _of_deed(
    r: Reading,
    trigger: Trigger,
    clause: Clause,
    subject: list[str],
    verb: list[str],
    behind: Phrase,
    cast: Cast,
) -> str:
    """Return who does what, with the object in front of its clause; more words where these are too few."""
    lead = subject + verb
    if not behind.words or r.t.at(clause.group.end) & c.PREPOSITION:  # "the role that she played in it"
        lead += object_before(r, clause)
    shorter = (
        bare_name(r, clause.subject, cast),
        last_name(r, clause.subject, cast),
        noun_alone(r, clause, subject),
    )
    return _finish([lead, *([*who, *verb] for who in shorter if who)], behind)


def _listed(r: Reading, start: int, end: int) -> list[str]:
    """Return the words of the verbs that open a list: "killed, hurt or"."""
    found: list[str] = []
    for j in range(start, end):
        if r.t.words[j] == "," and found:
            found[-1] += ","
        take(r, j, found)
    return found


def _lead(
    r: Reading, trigger: Trigger, clause: Clause, noun: int | None, cast: Cast
) -> tuple[list[str], list[str]]:
    """Return the words of the subject and of the verb, in the form that goes with it."""
    wish = wished(r, clause)
    if wish is not None and (wishing := trim(subject_words(r, wish.subject, cast))):
        return wishing, verb_words(r, wish.group.start, clause.group.end)
    phrase = clause.subject if noun is None else around(r, noun)
    subject = ["It"] if _is_empty(r, clause) else subject_words(r, phrase, cast)
    subject = subject if len(subject) == 1 else trim(subject)  # "This has changed"
    subject = subject or before_infinitive(r, clause) or gerund_subject(r, clause, cast)
    subject = subject or subject_words(r, before_insertion(r, clause), cast)
    told = as_told(r, trigger) if subject else None
    verb = _verb(r, r.clauses.index(clause)) if told is None else [told]
    if comes_late(r, r.clauses.index(clause)):
        verb = affirmed(r, clause, verb)
    if not trigger.is_verb and is_due(r, r.clauses.index(clause)):
        verb.append(r.t.words[clause.group.end])  # "The vote is due"
    is_one = clause.subject is not None and bool(r.t.flags[clause.subject[1] - 1] & c.PRONOUN)
    whose = subject if trigger.is_verb and is_said_of(r, clause) and not is_one else []
    if trigger.is_verb and not subject:
        subject = whose = gone_through(r, clause, cast)
    if whose:
        subject = subject[3:] if subject[1:3] == ["number", "of"] else subject  # "the number of men hurt"
        are = _are(r, clause, subject) and subject[0].lower() != "one"
        verb = ["were" if are else "was", *(word.lower() for word in verb)]
    return subject, of_one(r, clause, subject, verb)


def _is_empty(r: Reading, clause: Clause) -> bool:
    """Return whether "it" stands for what follows: "it was noted that sales fell", "it took a day to"."""
    it = clause.subject is not None and r.t.words[clause.subject[0]] == "it"
    end = clause.group.end
    lasted = clause.group.lemma == "take" and not r.t.timed.isdisjoint(range(end, end + 6))
    told = clause.group.passive and r.t.word(end) in {"that", "to", "whether", "if"}
    return it and (told or (lasted and "to" in r.t.words[end:]))


def _are(r: Reading, clause: Clause, subject: list[str]) -> bool:
    """Return whether the *subject* of the participle is more than one: "sailors", "Lee and Holm"."""
    end = 0 if clause.subject is None else clause.subject[1]
    if any(x.start > 0 for x in r.names_in(end - 1, end)) or (not end and subject[-1].istitle()):
        return False
    last = r.t.words[end - 1] if end else subject[-1]
    return last in MANY or (last.endswith("s") and not last.endswith(("ss", "us", "is")))


def _behind(clause: Clause) -> int:
    """Return the token behind the verb and a subject that follows it."""
    behind = clause.subject is not None and clause.subject[0] >= clause.group.end
    return clause.subject[1] if behind and clause.subject is not None else clause.group.end


def _verb(r: Reading, k: int) -> list[str]:
    """Return the words of the verb group, with the verb before it: "plans to strike", "stopped paying"."""
    group = r.clauses[k].group
    start = group.start
    before = r.clauses[k - 1].group if k and group.form in {"infinitive", "gerund"} else None
    if before is not None and before.is_finite and before.end == start:
        start = before.start
    return [*auxiliaries(r, k), *verb_words(r, start, group.end)]


def _of_noun(r: Reading, trigger: Trigger, cast: Cast) -> str:
    """Return what a noun does, "the raid killed two", else its phrase: "Russia's invasion of Ukraine"."""
    doing = next((k for k, x in enumerate(r.clauses) if does(r, trigger.start, x)), None)
    if doing is not None:
        return _finish(*_of_verb(r, doing, cast))
    first = around(r, trigger.start)[0]
    words: list[str] = []
    for j in range(first, trigger.end):
        owner = (owner_of(r, j, cast) or of_subject(r, j, trigger)) if not words else None
        if owner is not None:
            words += possessive(owner, r.t.words[j]).split()
        elif words or not r.t.flags[j] & c.DETERMINER:
            take(r, j, words)
    behind = tail(r, trigger.end, next_verb(r, trigger.start))
    whole = len(words) + len(behind.words) > _LEAST or any(word.endswith(_OWNS) for word in words[:-1])
    if whole or (words and _is_awaited(r, first)):
        return _finish([words], behind)
    return _longer(r, trigger, words + behind.words, cast)


def _is_awaited(r: Reading, first: int) -> bool:
    """Return whether the clause only says what came before: "fell ahead of | Monday's vote"."""
    return (r.t.word(first - 2), r.t.word(first - 1)) == ("ahead", "of")


def _of_verb(r: Reading, k: int, cast: Cast) -> tuple[Leads, Phrase]:
    """Return subject and verb of a clause, and what stands behind them."""
    clause = r.clauses[k]
    return [trim(subject_words(r, clause.subject, cast)) + _verb(r, k)], tail(r, _behind(clause))


def _longer(r: Reading, trigger: Trigger, words: list[str], cast: Cast) -> str:
    """Return the words of the clause around a trigger that alone gave too few."""
    k = trigger.clause
    leads: Leads = [[]]
    behind = Phrase([], [], [])
    if is_noun_in_front(r, trigger) or (k is None and r.clauses and opens_with_preposition(r)):
        return _finish([in_front(r, trigger.start)], tail(r, trigger.end, next_verb(r, trigger.start)))
    if k is not None and r.clauses[k].group.form in _TOLD and not trigger.carries:
        leads, behind = _of_verb(r, k, cast)
    elif k is None:
        behind = tail(r, 0)
    longer = len(leads[0]) + len(behind.words) > len(words)
    return _finish(leads, behind) if longer else _finish([words], Phrase([], [0], []))


def _finish(leads: Leads, behind: Phrase, spare: Leads = (), safe: Leads = ()) -> str:
    return " ".join(spelled(whole(fit(leads, behind, spare, safe))))
