"""Noun object: the event noun that a verb has for its object, past what only measures or describes it."""

from eventline.extract.modifiers import parts_adjectives
from eventline.extract.reading import Reading
from eventline.extract.what.event_nouns import is_event_noun
from eventline.syntax import closed as c
from eventline.syntax.wordlist import words

_REACH = 7  # tokens behind a light verb in which its noun is sought
_MEASURES = words(
    "hours days weeks months round rounds series number dozens hundreds string spate wave waves"
)
"""Nouns that only measure what follows: "held three hours of talks"."""
_ENDS_OBJECT = c.PREPOSITION | c.PUNCTUATION | c.COORDINATOR | c.SUBORDINATOR | c.TO | c.PRONOUN


def noun_object(r: Reading, k: int) -> int | None:
    """Return the event noun that is the object of the clause's verb: "made a rare visit"."""
    end = r.clauses[k].group.end
    if r.t.word(end) == "off":
        end += 1
    if r.clauses[k].group.lemma == "be" and r.t.word(end) in {"at", "on"}:
        end += 1  # "at war", "on strike"
    following = r.clauses[k + 1].group.start if k + 1 < len(r.clauses) else len(r.t)
    for i in range(end, min(end + _REACH, len(r.t), max(following, end))):
        flags = r.t.flags[i]
        if is_event_noun(r, i):
            return i
        if flags & _ENDS_OBJECT and not _goes_on(r, i):
            return None
    return None


def _goes_on(r: Reading, i: int) -> bool:
    """Return whether the object does not end before token *i*: "three hours | of talks", "frank | , open"."""
    measures = r.t.words[i] == "of" and r.t.word(i - 1) in _MEASURES
    return measures or bool(r.t.flags[i] & (c.QUOTE | c.DETERMINER)) or parts_adjectives(r, i)
