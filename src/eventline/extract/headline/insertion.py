"""Insertion: the subject in front of what parts it from its verb: "The show – a farce – opened in May"."""

from eventline.extract.headline.subject import around
from eventline.extract.reading import Reading
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause

_DASHES = frozenset("-–—")


def before_insertion(r: Reading, clause: Clause) -> tuple[int, int] | None:
    """Return the phrase that the sentence begins with, before dashes or a participle in commas; else None.

    A "that" with nothing behind it is one too.
    """
    if not clause.is_finite or clause.subject is not None:
        return None
    last = r.t.before_adverbs(clause.group.start - 1)
    if last == 0 and r.t.words[last] in {"that", "this", "these", "those"}:
        return 0, 1  # "That nearly doubled in May"
    mark = r.t.word(last)
    opens = [j for j in range(last) if _is_like(r.t.word(j), mark)]
    if mark not in _DASHES and mark != ",":
        return None
    if not opens or (mark == "," and not r.t.at(opens[0] + 1) & c.PARTICIPLE):
        return None
    before = range(opens[0])
    if any(r.t.flags[j] & (c.PUNCTUATION | c.SUBORDINATOR) for j in before) or not before:
        return None
    if any(x.is_finite and x.group.start < opens[0] for x in r.clauses):
        return None
    first, end = around(r, opens[0] - 1)
    return (first, end) if first < end else None


def _is_like(word: str, mark: str) -> bool:
    return word == mark or (word in _DASHES and mark in _DASHES)
