"""Main name: the name that heads a phrase: Ann Lee of "Ann Lee, the mayor of Ghent"."""

from eventline.extract.reading import Reading
from eventline.extract.who.names import Kind, Name
from eventline.languages.en.events.actors import GROUPS, ROLES, TITLES
from eventline.languages.en.events.places import COMPASS
from eventline.syntax import closed as c
from eventline.syntax.wordlist import words

_KINDS = words("index indexes indices average composite stock stocks share shares corporation")
_ITSELF = words("himself herself itself themselves")
_ONCE = words("former late then acting new current outgoing disgraced exiled ousted")  # "of the late Ek"
_HEADS = GROUPS | ROLES
_PASSED = ROLES | COMPASS | _ONCE
_HANGING = c.DETERMINER | c.NATIONAL  # "of the Danish painter Ada Venn"
_NOUNS = c.NOUN | c.NOUNISH | c.BASE | c.THIRD


def main_name(r: Reading, start: int, end: int) -> Name | None:
    """Return the name that heads the phrase: not one behind a preposition or before an apostrophe."""
    phrase = start, end
    if phrase not in r.heads:
        r.heads[phrase] = _main_name(r, start, end)
    return r.heads[phrase]


def _main_name(r: Reading, start: int, end: int) -> Name | None:
    first: Name | None = None
    for name in r.names:
        if name.start < start or name.end > end or _is_inner(r, name, start, end):
            continue
        if name.kind is Kind.PERSON:
            return name
        first = first or name
    return first


def _is_inner(r: Reading, name: Name, start: int, end: int) -> bool:
    word = r.t.word(name.end)
    if word in {"'s", "'"}:
        return True
    if word in _KINDS:
        return False  # "the Tarn 40 index": what it is, and what of it is traded
    if word in _ITSELF:
        return False
    behind = r.t.at(name.end)
    of_noun = name.end < end and behind & (c.NOUN | c.NOUNISH) and not behind & ~_NOUNS
    if name.kind is not Kind.PERSON and word and (word in _HEADS or not r.t.flags[name.end] or of_noun):
        return True  # "Kremlin officials", "US payments firms": the noun behind it is the head
    j = _before_owner(r, name)
    if _is_in_row(r, name) or _renames(r, name, start):
        return True
    passed = c.DETERMINER | c.NATIONAL | c.GERUND | c.COORDINATOR
    j -= _is_described(r, name, start)
    while j > start and (r.t.at(j) & passed or r.t.words[j] in _PASSED):
        if r.t.at(j) & c.COORDINATOR:
            passed |= c.CAPITAL  # "a match between Varo and Orm"
        j -= 1
    j -= bool(r.t.at(j) & c.BASE and r.t.at(j - 1) & c.TO)  # "a plot to oust Ann Lee"
    return j >= start and bool(r.t.at(j) & (c.PREPOSITION | c.TO))


def _before_owner(r: Reading, name: Name) -> int:
    """Return the token before a name, and before whose it is: "the chief at | Ghent's Office"."""
    j = name.start - 1
    return next((x.start - 1 for x in r.names if x.end == j), j) if r.t.word(j) in {"'s", "'"} else j


def _is_described(r: Reading, name: Name, start: int) -> bool:
    """Return whether a word says what a person is, of whom something is: "a bust of the poet Ada Venn"."""
    j = name.start - 1
    plain = j > start and not r.t.flags[j] and bool(r.t.flags[j - 1] & _HANGING)
    return name.kind is Kind.PERSON and plain and _HEADS.isdisjoint(r.t.words[start:j])


def _is_in_row(r: Reading, name: Name) -> bool:
    """Return whether the name goes on a row behind a preposition: "raids led by Peru, Chile and Cuba"."""
    j = name.start - 1
    before = next((x for x in r.names if x.end == j), None) if r.t.word(j) in {",", "and"} else None
    if before is None:
        return False
    first = before.start - 1
    while r.t.at(first) & c.DETERMINER:
        first -= 1
    is_one = (before.kind is Kind.PERSON) is (name.kind is Kind.PERSON)  # not "the head of NATO, Ann Lee"
    return r.t.word(first) == "by" or (r.t.word(first) == "of" and is_one) or _is_in_row(r, before)


def _renames(r: Reading, name: Name, start: int) -> bool:
    """Return whether the name is another one for whose happening it is: "the trial of the mayor, Ann Lee"."""
    j = name.start - 1
    while j > start and (r.t.words[j] in TITLES or r.t.at(j) & c.NATIONAL):
        j -= 1
    of = next((k for k in range(start, j) if r.t.at(k) & c.PREPOSITION), j)
    return r.t.word(j) == "," and start < of < j and bool(r.t.flags[of - 1] & c.NOUN)
