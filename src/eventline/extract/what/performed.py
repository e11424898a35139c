"""Performed: what is done by saying so: "We cancel the order", "The court hereby orders the sale"."""

from eventline.extract.reading import Reading
from eventline.extract.what.triggers import Trigger
from eventline.languages.en.events.verbs import CANCELLING
from eventline.model.tense import Tense
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause
from eventline.syntax.wordlist import words

_PERFORMED = CANCELLING | words("resign terminate withdraw revoke rescind accept appoint authorise authorize")


def is_performed(r: Reading, trigger: Trigger, clause: Clause) -> bool:
    """Return whether the words of the clause are the deed."""
    if r.t.word(clause.group.start - 1) == "hereby":
        return True
    mine = clause.subject is not None and r.t.raw(*clause.subject) in {"I", "We"}
    plain = clause.group.tense is Tense.PRESENT and clause.group.end - clause.group.start == 1
    one = trigger.lemma == "resign" or bool(r.t.at(clause.group.end) & (c.DETERMINER | c.POSSESSIVE))
    return mine and plain and one and trigger.lemma in _PERFORMED
