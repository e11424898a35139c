"""Gap: a clause that lacks the noun in front of it: "rice that the UN warned | would not be enough"."""

from eventline.extract.reading import Reading
from eventline.extract.sources import is_speech
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause


def has_gap(r: Reading, clause: Clause) -> bool:
    """Return whether a verb of speech and another verb meet, and the clause holds one of the two.

    What is said has its subject further on in front, so neither clause is whole.
    """
    if is_speech(clause):
        return _goes_on(r, clause)
    return any(x.group.end == clause.group.start and is_speech(x) and _goes_on(r, x) for x in r.clauses)


def is_remark(r: Reading, k: int) -> bool:
    """Return whether clause *k* only says how somebody says it, or speaks to the reader: "as Lee put it"."""
    clause = r.clauses[k]
    first = clause.group.start if clause.subject is None else clause.subject[0]
    put = r.t.words[clause.group.head : clause.group.end + 1] == ["put", "it"] and "as" in r.t.words[:first]
    return put or (r.t.words[first] == "you" and not r.quoted[k])


def _goes_on(r: Reading, said: Clause) -> bool:
    """Return whether a finite verb follows that lacks its subject: not "were reported killed"."""
    behind = r.begun.get(said.group.end)
    if behind is None or not behind.is_finite:
        return False
    told = behind.shared and not said.group.passive and said.group.lemma != "report"
    return told or bool(r.t.at(said.group.end) & c.AUXILIARY)
