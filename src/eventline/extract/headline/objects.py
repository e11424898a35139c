"""Objects: the words for what a relative clause is said of, the object of its verb."""

from eventline.extract.headline.subject import LONG, belongs
from eventline.extract.headline.wording import take
from eventline.extract.reading import Reading
from eventline.extract.sources import is_speech
from eventline.languages.en.events.modality import CHANCES, CLAIMS, SUSPICION
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause
from eventline.syntax.relative import end_of_antecedent

_TOLD = CLAIMS | CHANCES | SUSPICION  # "fears that it left" tells all of it


def object_before(r: Reading, clause: Clause) -> list[str]:
    """Return the object that a relative clause is said of: "the treaty which both signed"."""
    end = end_of_antecedent(r.t, clause)
    if end is None or clause.subject is None or clause.group.passive or clause.opener in {"where", "whose"}:
        return []
    last = end - 1
    if clause.opener == "that" and any(map(is_speech, r.clauses)) and _stands_between(r, end):
        return []  # "said, citing an aide, that talks had failed", "said in a note that prices fell"
    if end == clause.subject[1] or not belongs(r, last) or r.t.words[last] in _TOLD:
        return []
    first = _start_of_object(r, last)
    found: list[str] = []
    for j in range(first, end):
        take(r, j, found)
    return [found[0].lower(), *found[1:]] if found and r.t.flags[first] & c.DETERMINER else found


def _stands_between(r: Reading, end: int) -> bool:
    """Return whether what ends before token *end* only stands between the verb of speech and its "that"."""
    first = _start_of_object(r, end - 1)
    said = any(x.group.end == first == end - 1 and is_speech(x) for x in r.clauses)  # "said later that"
    return said or r.t.word(end) == "," or bool(r.t.at(first - 1) & c.PREPOSITION)


def _start_of_object(r: Reading, last: int) -> int:
    """Return where the phrase up to token *last* begins: "a halt to strikes on ports"."""
    verbs = {j for x in r.clauses for j in range(x.group.start, x.group.end)}
    first = last
    for j in range(last - 1, max(last - 2 * LONG, -1), -1):
        is_link = r.t.flags[j] & (c.PREPOSITION | c.TO)
        if j in verbs or not (is_link or belongs(r, j)):
            break
        if not is_link:
            first = j
        if r.t.flags[j] & c.DETERMINER:
            break
    return first
