"""Headline: who did what in four to ten words, cut from the clause."""

from collections.abc import Sequence

from eventline.extract.attribution import Frame, is_speech
from eventline.extract.cast import Cast
from eventline.extract.claim import claim
from eventline.extract.fit import MOST, fit
from eventline.extract.phrase import tail, take, trim
from eventline.extract.reading import Reading
from eventline.extract.subject import (
    LONG,
    around,
    bare_name,
    before_infinitive,
    belongs,
    gone_through,
    is_said_of,
    owner_of,
    subject_words,
)
from eventline.extract.told import as_told, of_one
from eventline.extract.triggers import Trigger, begun
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause
from eventline.syntax.wordlist import words

_LEAST = 3
_CLAIM = 4  # words of a claim at least: who does what
_MANY = words("people men women children troops police personnel cattle")
_TOLD = frozenset({"finite", "infinitive"})


def headline(r: Reading, trigger: Trigger, cast: Cast, frames: Sequence[Frame | None] = ()) -> str:
    """Return the headline of the happening that *trigger* names; *frames* are those of the clauses."""
    if trigger.clause is None or not (trigger.is_verb or trigger.carries):
        return _of_noun(r, trigger, cast)
    clause = r.clauses[trigger.clause]
    if not trigger.is_verb and trigger.start < clause.left:
        return _of_noun(r, trigger, cast)  # "the siege since it began"
    noun = begun(r, trigger.clause)
    subject, verb = _lead(r, trigger, clause, noun, cast)
    if trigger.is_verb and is_speech(clause) and subject:
        said = claim(r, trigger.clause, list(frames), len(subject) + len(verb))
        if said[:1] == [":"]:
            verb[-1] += ":"
        if len(subject) + len(verb) + len(said) > MOST:
            subject = bare_name(r, clause.subject, cast) or subject
        if said and " ".join(subject) in " ".join(said) and clause.subject is not None:
            subject = r.t.raw(*clause.subject).split()[:LONG]  # "the president said Ann Lee will speak"
        if said:
            lead = [*subject, *verb]
            return _finish([*lead, *(word for word in said if word != ":")], len(lead) + _CLAIM)
    told = subject + verb + tail(r, _behind(clause), MOST - len(subject) - len(verb))
    told += _object_before(r, clause, len(told) - len(subject) - len(verb))
    is_whole = len(told) >= _LEAST or noun is not None
    return _finish(told) if is_whole else _longer(r, trigger, told, cast)


def _lead(
    r: Reading, trigger: Trigger, clause: Clause, noun: int | None, cast: Cast
) -> tuple[list[str], list[str]]:
    """Return the words of the subject and of the verb, in the form that goes with it."""
    subject = trim(subject_words(r, clause.subject if noun is None else around(r, noun), cast))
    subject = subject or before_infinitive(r, clause)
    told = as_told(r, trigger) if subject else None
    verb = _verb(r, r.clauses.index(clause)) if told is None else [told]
    whose = subject if trigger.is_verb and is_said_of(r, clause) else []
    if trigger.is_verb and not subject:
        subject = whose = gone_through(r, clause, cast)
    if whose:
        verb = ["were" if _are(r, clause) else "was", *(word.lower() for word in verb)]
    return subject, of_one(r, clause, subject, verb)


def _are(r: Reading, clause: Clause) -> bool:
    """Return whether the subject of the participle is more than one: "sailors", "Lee and Holm"."""
    if clause.subject is None or any(
        x.start > 0 for x in r.names_in(clause.subject[1] - 1, clause.subject[1])
    ):
        return False
    last = r.t.words[clause.subject[1] - 1]
    return last in _MANY or (last.endswith("s") and not last.endswith(("ss", "us", "is")))


def _behind(clause: Clause) -> int:
    """Return the token behind the verb and a subject that follows it."""
    behind = clause.subject is not None and clause.subject[0] >= clause.group.end
    return clause.subject[1] if behind and clause.subject is not None else clause.group.end


def _object_before(r: Reading, clause: Clause, behind: int) -> list[str]:
    """Return the object that a relative clause is said of: "the treaty which both signed"."""
    if (
        behind
        or clause.opener not in {"which", "that", "whom"}
        or clause.subject is None
        or clause.group.passive
    ):
        return []
    last = clause.subject[0] - 2
    if last < 0 or r.t.word(last + 1) != clause.opener or not belongs(r, last):
        return []
    found: list[str] = []
    for j in range(*around(r, last)):
        take(r, j, found)
    return found


def _verb(r: Reading, k: int) -> list[str]:
    """Return the words of the verb group, with the verb before it: "plans to strike", "stopped paying"."""
    group = r.clauses[k].group
    start = group.start
    before = r.clauses[k - 1].group if k and group.form in {"infinitive", "gerund"} else None
    if before is not None and before.is_finite and before.end == start:
        start = before.start
    return [
        r.t.text[r.t.starts[j] : r.t.ends[j]]
        for j in range(start, group.end)
        if not r.t.flags[j] & c.QUOTE and not (r.t.flags[j] & c.ADVERB and not r.t.flags[j] & c.NEGATION)
    ]


def _of_noun(r: Reading, trigger: Trigger, cast: Cast) -> str:
    """Return the noun phrase around the trigger: "Russia's invasion of Ukraine"."""
    first = around(r, trigger.start)[0]
    words: list[str] = []
    for j in range(first, trigger.end):
        owner = owner_of(r, j, cast) if not words else None
        if owner is not None:
            words += f"{owner}’s".split()
        elif words or not r.t.flags[j] & c.DETERMINER:
            take(r, j, words)
    nexts = [x.subject[0] for x in r.clauses if x.is_finite and x.subject and x.subject[0] > trigger.start]
    words += tail(r, trigger.end, MOST - len(words), min(nexts, default=len(r.t)))
    return _finish(words) if len(words) > _LEAST else _longer(r, trigger, words, cast)


def _longer(r: Reading, trigger: Trigger, words: list[str], cast: Cast) -> str:
    """Return the words of the clause around a trigger that alone gave too few."""
    clause = r.clauses[trigger.clause] if trigger.clause is not None else None
    longer: list[str] = []
    if (
        clause is not None
        and trigger.clause is not None
        and clause.group.form in _TOLD
        and not trigger.carries
    ):
        longer = trim(subject_words(r, clause.subject, cast)) + _verb(r, trigger.clause)
        longer += tail(r, _behind(clause), MOST - len(longer))
    elif clause is None:
        longer = tail(r, 0, MOST)
    return _finish(longer if len(longer) > len(words) else words)


def _finish(words: list[str], least: int = _LEAST + 2) -> str:
    words = fit(words, least)
    if not words:
        return ""
    for k, word in enumerate(words[:-1]):
        if word == "a" and words[k + 1][0].lower() in "aeio":  # a word between the two was left out
            words[k] = "an"
        if word.endswith(":"):  # its article was left out
            words[k + 1] = words[k + 1][:1].upper() + words[k + 1][1:]
    words[0] = words[0][:1].upper() + words[0][1:]
    return " ".join(words)
