"""Verb form: the verb of a headline in the form that tells it: "losing 3 points" as "lost 3 points"."""

from eventline.extract.headline.preposed import main_behind
from eventline.extract.reading import Reading
from eventline.extract.what.measured import main_verb, tells_amount
from eventline.extract.what.triggers import Trigger
from eventline.extract.who.pronouns import is_many
from eventline.languages.en.events.actors import GROUPS
from eventline.model.tense import Tense
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause
from eventline.syntax.group import Group
from eventline.syntax.inflect import past, third
from eventline.syntax.irregular import IRREGULAR
from eventline.syntax.wordlist import words

_OF_ONE = {"am": "is", "are": "is", "have": "has", "were": "was"}
_PLAIN = {"won't": "will", "wasn't": "was", "weren't": "were", "hasn't": "has", "haven't": "have"}
_PLAIN |= {"hadn't": "had", "isn't": "is", "aren't": "are", "wouldn't": "would"}
_HELD_OFF = words("of for to without against from about on in into at instead")


def as_told(r: Reading, trigger: Trigger) -> str | None:
    """Return the past of a gerund, or of an infinitive that tells a result, that hangs on a past verb.

    None where the verb is better left as it stands: finite, or hung on a preposition ("kept from leaving").
    """
    if trigger.clause is None or not trigger.is_verb:
        return None
    group = r.clauses[trigger.clause].group
    results = group.form == "infinitive" and tells_amount(r, trigger)
    if group.passive or group.progressive or not (group.form == "gerund" or results):
        return None
    before = r.t.at(group.start - 1)
    if group.form == "gerund" and (before & c.VERB and not before & c.NOUNISH):
        return None
    if group.form == "gerund" and group.lemma == r.t.words[group.head]:
        return None  # a verb that no list has
    if group.perfect:
        return None if group.negated else _past(r, group)
    if r.t.word(group.start - 1) in _HELD_OFF or not _was(r, trigger.clause):
        return None
    return _past(r, group)


def _past(r: Reading, group: Group) -> str:
    if group.lemma in IRREGULAR:
        return IRREGULAR[group.lemma][0][0]
    is_british = r.t.words[group.head].endswith("lling") and not group.lemma.endswith("ll")
    return f"{group.lemma}led" if is_british else past(group.lemma)  # "travelling"


def of_one(r: Reading, clause: Clause, subject: list[str], verb: list[str]) -> list[str]:
    """Return the verb as it goes with a name put for "I", "we" or "they": "plan" as "plans"."""
    first = None if clause.subject is None else r.t.words[clause.subject[0]]
    if first == "they" and (not subject or is_many(" ".join(subject)) or subject[-1].endswith("s")):
        return verb
    if (
        first not in {"i", "we", "they"}
        or "and" in subject
        or not subject
        or subject[0].lower() == first
        or not verb
    ):
        return verb
    if subject[-1].lower() in GROUPS:
        return verb
    lead = next((x.group for x in r.clauses if x.group.start == clause.group.start - 1), clause.group)
    group = lead if clause.group.form == "infinitive" else clause.group
    if group.tense is Tense.PRESENT and verb[0] == group.lemma:
        return [third(verb[0]), *verb[1:]]
    return [_OF_ONE.get(verb[0], verb[0]), *verb[1:]]


def _was(r: Reading, k: int) -> bool:
    """Return whether the finite verb that clause *k* hangs on, or "despite", tells what was."""
    if r.t.word(r.clauses[k].group.start - 1) == "despite":
        return True
    j = main_verb(r, k)
    main = r.clauses[j] if j is not None else main_behind(r, r.clauses[k])
    if main is None:
        return False
    group = main.group
    by_whom = r.t.word(r.clauses[k].group.start - 1) == "by" and group.passive  # "was freed by cutting it"
    is_past = (group.tense is Tense.PAST or group.perfect) and group.modal is None
    return is_past and not group.negated and not by_whom


def affirmed(r: Reading, clause: Clause, verb: list[str]) -> list[str]:
    """Return the verb without its "not": of "was not sold until May" "was sold"."""
    group = clause.group
    first = r.t.words[group.start]
    if first in {"did", "didn't", "does", "doesn't", "do", "don't"}:
        told = IRREGULAR[group.lemma][0][0] if group.lemma in IRREGULAR else past(group.lemma)
        return [told if first.startswith("did") else third(group.lemma) if "es" in first else group.lemma]
    kept = [_PLAIN.get(word.lower().replace("’", "'"), word) for word in verb]
    return [word for word in kept if word.lower() not in {"not", "never"}]
