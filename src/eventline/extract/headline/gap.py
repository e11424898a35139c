"""Gap: a clause that lacks the noun in front of it: "rice that the UN warned | would not be enough"."""

from eventline.extract.reading import Reading
from eventline.extract.sources import is_speech
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause


def has_gap(r: Reading, clause: Clause) -> bool:
    """Return whether a verb of speech and an auxiliary meet, and the clause holds one of the two.

    What is said has its subject further on in front, so neither clause is whole.
    """
    if is_speech(clause) and _is_auxiliary(r, clause.group.end):
        return True
    if not _is_auxiliary(r, clause.group.start):
        return False
    return any(x.group.end == clause.group.start and is_speech(x) for x in r.clauses)


def _is_auxiliary(r: Reading, j: int) -> bool:
    begun = r.begun.get(j)
    return begun is not None and begun.is_finite and bool(r.t.at(j) & c.AUXILIARY)
