"""Generic: verbs that tell how things are or go, and nothing that happened: "The mayor usually opens it"."""

from eventline.extract.reading import Reading
from eventline.languages.en.events.actors import PERSONS
from eventline.model.tense import Tense
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause
from eventline.syntax.wordlist import words

_USUALLY = words(
    """usually normally typically traditionally generally often always regularly routinely commonly rarely
    seldom sometimes frequently"""
)
_IDIOMS = {"go": words("through back"), "date": words("back"), "stretch": words("back")}
_WHICH = words("only first last next second third latest rare single")
_TIMES = words("time times moment occasion")
_ANYBODY = PERSONS | words(
    """resident shopkeeper farmer pensioner retiree engineer housewife waiter vendor trader fisherman
    grandmother grandfather protester demonstrator supporter volunteer villager evacuee refugee commuter"""
)
_OFFICE = words("term tenure presidency premiership mandate career reign rule youth childhood lifetime")
_WHOSE = words("his her its their my our")
_ORDERED = words("first second third fourth fifth latest last only biggest largest worst deadliest heaviest")
_THREE = 3  # figures, of which an age has fewer; sentences, in which an age may be that of a minister
_REACH = 3  # tokens around a verb in which such an adverb stands


def is_generic(r: Reading, clause: Clause) -> bool:
    """Return whether the clause tells a habit, a state by an idiom, or which time is meant.

    "It goes back to 1900"; "The only time he came was in May" tells of his coming nothing but that.
    """
    return (
        _is_habit(r, clause)
        or _is_idiom(r, clause)
        or _is_which_time(r, clause)
        or _is_what_happened(r, clause)
        or _is_ranked(r, clause)
    )


def is_of_other_days(r: Reading, clause: Clause) -> bool:
    """Return whether the clause tells of a time in office or life: "raised it in his first term"."""
    for j in (j for j in range(clause.left, clause.right) if r.t.words[j] in _OFFICE):
        whose = next((k for k in range(j - 1, j - 1 - _REACH, -1) if r.t.word(k) in _WHOSE), None)
        if whose is not None and r.t.word(whose - 1) in {"in", "during", "throughout", "over"}:
            return True
    return False


def is_passer_by(r: Reading, clause: Clause) -> bool:
    """Return whether who speaks is told by age or as anybody: "said Ann Lee, a 42-year-old nurse"."""
    if clause.subject is None:
        return False
    end = clause.subject[1]
    comma = end if r.t.word(end) == "," else clause.group.end if r.t.word(clause.group.end) == "," else None
    if comma is None:
        return False
    if r.t.at(comma + 1) & c.NUMBER and r.t.words[comma + 1].isdigit():
        return r.number >= _THREE and len(r.t.words[comma + 1]) < _THREE and r.t.word(comma + 2) in {",", "."}
    if r.t.word(comma + 1) not in {"a", "an", "whose"}:
        return False
    told = r.t.words[comma + 2 : comma + 2 + _REACH]
    return r.t.words[comma + 1] == "whose" or any(x in _ANYBODY or x.endswith("year-old") for x in told)


def _is_habit(r: Reading, clause: Clause) -> bool:
    if clause.group.tense is not Tense.PRESENT or clause.group.perfect:
        return False
    around = range(max(0, clause.group.start - _REACH), clause.group.end + 1)
    return any(r.t.word(j) in _USUALLY for j in around)


def _is_what_happened(r: Reading, clause: Clause) -> bool:
    """Return whether the clause only points to what is told elsewhere: "their view of what is happening"."""
    asked = "what" in (clause.opener, r.t.word(clause.group.start - 1))
    return asked and clause.group.lemma in {"happen", "go", "occur"}


def _is_idiom(r: Reading, clause: Clause) -> bool:
    lasting = clause.group.progressive or clause.group.form == "gerund" or clause.group.tense is Tense.PRESENT
    return lasting and r.t.word(clause.group.end) in _IDIOMS.get(clause.group.lemma, ())


def _is_ranked(r: Reading, clause: Clause) -> bool:
    """Return whether the clause ranks what was told before: "It was his first visit since 2019"."""
    if clause.group.lemma != "be" or clause.subject is None:
        return False
    what = r.t.words[slice(*clause.subject)]
    told = r.t.words[clause.group.end : clause.group.end + 2]
    return what in (["it"], ["this"]) and not _ORDERED.isdisjoint(told)


def _is_which_time(r: Reading, clause: Clause) -> bool:
    """Return whether the clause only says which time is meant: "the only time Lee came"."""
    if clause.subject is None or clause.opener or clause.shared:
        return False
    start, end = clause.subject
    told = [j for j in range(start, end - 1) if r.t.word(j - 1) in {"only", "last"}]
    told += [start - 1] if r.t.word(start - 2) in _WHICH else []
    return any(r.t.word(j) in _TIMES for j in told)
