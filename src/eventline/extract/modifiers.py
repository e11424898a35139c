"""Modifiers: commas between the adjectives of one noun: "held frank, useful talks"."""

from eventline.extract.reading import Reading
from eventline.syntax import closed as c
from eventline.syntax.adjectives import ADJECTIVAL

_NO_ADJECTIVE = c.CAPITAL | c.NOUN | c.NUMBER | c.PRONOUN | c.ADVERB | c.PREPOSITION | c.PUNCTUATION
_LEADS = c.DETERMINER | c.POSSESSIVE
_MOST = 3  # adjectives behind the comma


def parts_adjectives(r: Reading, j: int) -> bool:
    """Return whether the comma at token *j* stands between two adjectives: "its bloody, full-scale war".

    What leads to the first is a determiner or the verb; a plain word in -s is a noun: "sold ships, planes".
    """
    t = r.t
    if t.word(j) != ",":
        return False
    if "-" in t.word(j - 1) and t.at(j - 2) & _LEADS and t.at(j + 1) & c.NUMBER:
        return True  # "a mile-long, $4 million bridge"
    if t.at(j - 1) & _NO_ADJECTIVE:
        return False
    if t.at(j - 2) & _LEADS and "-" in t.word(j + 1):
        return True
    last = t.word(j - 1)
    behind_verb = not last.endswith("s") and any(x.group.end == j - 1 for x in r.clauses)
    led = t.at(j - 2) & _LEADS or behind_verb or last.endswith(ADJECTIVAL)
    return bool(led) and _leads_to_noun(r, j + 1)


def _leads_to_noun(r: Reading, start: int) -> bool:
    """Return whether adjectives from token *start* end at a noun that names a happening."""
    t = r.t
    for j in range(start, start + _MOST):
        if t.at(j + 1) & c.NOUN:
            return not t.at(j) & _NO_ADJECTIVE
        if t.word(j) != "and" and t.at(j) & _NO_ADJECTIVE:
            return False
    return False
