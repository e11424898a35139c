"""Insertion: the subject in front of what parts it from its verb: "The show – a farce – opened in May"."""

from eventline.extract.headline.subject import around
from eventline.extract.reading import Reading
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause

_DASHES = frozenset("-–—")


def before_insertion(r: Reading, clause: Clause) -> tuple[int, int] | None:
    """Return the phrase that the sentence begins with, before dashes; else None.

    A "that" with nothing behind it is one too.
    """
    if not clause.is_finite or clause.subject is not None:
        return None
    last = r.t.before_adverbs(clause.group.start - 1)
    if last == 0 and r.t.words[last] in {"that", "this", "these", "those"}:
        return 0, 1  # "That nearly doubled in May"
    opens = next((j for j in range(last) if r.t.words[j] in _DASHES), 0)
    if r.t.word(last) not in _DASHES or not opens:
        return None
    if any(r.t.flags[j] & (c.PUNCTUATION | c.SUBORDINATOR) for j in range(opens)):
        return None
    return around(r, opens - 1)
