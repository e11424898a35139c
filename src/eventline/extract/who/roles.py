"""Roles: the role that the words beside a name give its person: "Ada Venn, the mayor of Ghent"."""

from eventline.extract.reading import Reading
from eventline.extract.who.names import MAY_BE_PERSON, Name
from eventline.languages.en.events.actors import ROLES
from eventline.languages.en.events.countries import COUNTRIES
from eventline.syntax import closed as c
from eventline.syntax.wordlist import words

_LONGEST = 6  # words from the name to its role
_ENDS = c.PREPOSITION | c.AUXILIARY | c.TO | c.RELATIVE | c.COORDINATOR | c.PRONOUN
_GIVING = words("is was became remains elected appointed named")
_KINDS = words("prime foreign defence defense finance interior justice deputy")
_PASSED = words("as be been the a an")


def given(r: Reading, name: Name) -> list[str]:
    """Return the words of the role, with the last of them its noun; empty where none is given."""
    j = name.end
    if name.kind not in MAY_BE_PERSON:
        return []
    before = _before(r, name.start - 1)
    behind = r.t.word(j)
    if before or not (behind == "," or behind in _GIVING):
        return before
    j += 1
    while r.t.word(j) in _GIVING or r.t.word(j) in _PASSED:
        j += 1
    found: list[str] = []
    for k in range(j, min(j + _LONGEST, len(r.t))):
        if r.t.flags[k] & _ENDS or r.t.words[k] == ",":
            break
        found.append(r.t.words[k])
        if r.t.words[k] in ROLES:
            return found + _of(r, k + 1)
    return []


def _of(r: Reading, j: int) -> list[str]:
    """Return the country that the words behind a role name: "the president of Peru"."""
    if r.t.word(j) != "of":
        return []
    country = next((name for name in r.names if name.start == j + 1 + (r.t.word(j + 1) == "the")), None)
    return country.text.lower().split() if country is not None and country.text in COUNTRIES else []


def _before(r: Reading, comma: int) -> list[str]:
    """Return role and country where these stand before the name: "the chancellor of Austria, Ada Venn"."""
    if r.t.word(comma) != ",":
        return []
    for j in range(comma - 1, max(comma - _LONGEST, -1), -1):
        if r.t.words[j] in ROLES and (j == comma - 1 or r.t.word(j + 1) == "of"):
            of = [r.t.words[k] for k in range(j + 2, comma) if r.t.flags[k] & c.CAPITAL]
            kind = [word for word in [r.t.word(j - 1)] if word in _KINDS]
            return [*kind, r.t.words[j], *(of or _owning(r, j - len(kind)))]
    return []


def _owning(r: Reading, role: int) -> list[str]:
    """Return the country in front of the role: "Peru's foreign minister, Ada Venn"."""
    owner = next((x.text for x in r.names if x.end == role - 1 and r.t.word(x.end) in {"'s", "’s"}), "")
    return owner.lower().split() if owner in COUNTRIES else []
