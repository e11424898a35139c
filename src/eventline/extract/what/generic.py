"""Generic: verbs that tell how things are or go, and nothing that happened: "The winner usually hosts it"."""

from eventline.extract.reading import Reading
from eventline.model.tense import Tense
from eventline.syntax.clauses import Clause
from eventline.syntax.wordlist import words

_USUALLY = words(
    """usually normally typically traditionally generally often always regularly routinely commonly rarely
    seldom sometimes frequently"""
)
_IDIOMS = {"go": words("through back"), "date": words("back"), "stretch": words("back")}
_WHICH = words("only first last next second third latest rare single")
_TIMES = words("time times moment occasion")
_REACH = 3  # tokens around a verb in which such an adverb stands


def is_generic(r: Reading, clause: Clause) -> bool:
    """Return whether the clause tells a habit, a state by an idiom, or which time is meant.

    "It goes back to 1900"; "The only time he came was in May" tells of his coming nothing but that.
    """
    return _is_habit(r, clause) or _is_idiom(r, clause) or _is_which_time(r, clause)


def _is_habit(r: Reading, clause: Clause) -> bool:
    if clause.group.tense is not Tense.PRESENT or clause.group.perfect:
        return False
    around = range(max(0, clause.group.start - _REACH), clause.group.end + 1)
    return any(r.t.word(j) in _USUALLY for j in around)


def _is_idiom(r: Reading, clause: Clause) -> bool:
    lasting = clause.group.progressive or clause.group.form == "gerund" or clause.group.tense is Tense.PRESENT
    return lasting and r.t.word(clause.group.end) in _IDIOMS.get(clause.group.lemma, ())


def _is_which_time(r: Reading, clause: Clause) -> bool:
    """Return whether the clause only says which time is meant: "the only time Lee came"."""
    if clause.subject is None or clause.opener or clause.shared:
        return False
    before = clause.subject[0] - 1
    return r.t.word(before) in _TIMES and r.t.word(before - 1) in _WHICH
