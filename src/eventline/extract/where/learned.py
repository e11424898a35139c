"""Learned: names that an article shows to be places: "flew from Orlo to Tarn", "in the village of Orlo"."""

from collections import Counter

from attrs import Factory, define, evolve

from eventline.extract.before_name import before_adjectives
from eventline.extract.reading import Reading
from eventline.extract.who.names import Kind, Name
from eventline.languages.en.events.places import PLACE_NOUNS
from eventline.syntax import closed as c
from eventline.syntax.clause import Clause
from eventline.syntax.wordlist import words

_OPEN = frozenset({Kind.OTHER, Kind.PERSON})  # kinds of names that may be places all the same
_TOWNS = words(
    """town city village settlement capital suburb hamlet district towns cities villages districts suburbs"""
)
_SITES = (_TOWNS | PLACE_NOUNS) | words(
    """crossing resort island outskirts neighbourhood neighborhood streets coast north south east west market
    harbour harbor docks shipyard refinery cathedral church mosque synagogue school museum theatre zoo"""
)
_IN = words("in near outside")
_MOVING = words("fly travel flee drive sail head return take march leave depart come go move walk")
_ARRIVING = words("arrive land")
_BELIEVED = words("stake stakes share shares interest confidence trust faith belief investment role investor")
_BEHIND = c.PUNCTUATION | c.PREPOSITION | c.COORDINATOR | c.SUBORDINATOR | c.RELATIVE | c.AUXILIARY | c.TO
_TAKEN = words("recapture retake liberate besiege shell overrun")  # what is done to places alone
_NO_TITLES = words("of the")
_LYING = words("be have lie")


@define
class Learned:
    """Takes note of what the article tells of each name (`note`), then makes places of some (`relabel`).

    A name is learned by the words before or behind it, and never where it acts, has a title or is part of
    somebody's name elsewhere in the article.

    Attributes:
        told: How often a name stands where places do.
        barred: Names that act, and the words of names of persons with titles.
    """

    told: Counter[str] = Factory(Counter)
    barred: set[str] = Factory(set)

    def note(self, r: Reading) -> None:
        """Take note of the names of a sentence."""
        for name in r.names:
            if name.title and {*name.title.split()} - _NO_TITLES:
                self.barred.update((name.text, *name.text.split()))
            elif name.kind not in _OPEN:
                continue
            elif _acts(r, name):
                self.barred.add(name.text)
            elif _is_where(r, name):
                self.told[name.text] += 1

    def relabel(self, r: Reading) -> Reading:
        """Return the sentence with the learned names as places."""
        if not self.told or not any(map(self._is_place, r.names)):
            return r
        names = [evolve(x, kind=Kind.PLACE) if self._is_place(x) else x for x in r.names]
        return evolve(r, names=tuple(names))

    def _is_place(self, name: Name) -> bool:
        return name.kind in _OPEN and name.text in self.told and name.text not in self.barred


def _acts(r: Reading, name: Name) -> bool:
    """Return whether the name is the whole subject of an active verb."""
    return any(
        x.subject is not None
        and x.subject[1] == name.end
        and name.start - x.subject[0] < 2
        and not x.group.passive
        and x.group.lemma not in _LYING
        for x in r.clauses
    )


def _is_where(r: Reading, name: Name) -> bool:
    """Return whether the words beside the name say that it is a place."""
    if r.t.word(name.end) in {"'s", "'"}:
        return False
    j = before_adjectives(r.t, name)
    before, lead = r.t.word(j), r.t.word(j - 1)
    if (before == "of" and lead in _SITES) or (before in _TOWNS and j == name.start - 1):
        return True  # "the village of Orlo", "the capital Orlo"
    if before == "," and j == name.start - 1 and lead in _TOWNS:
        return r.t.word(name.end) in {",", "."}  # "the capital, Orlo,"
    if before in _IN:
        return name.kind is Kind.OTHER and _ends(r, name) and lead not in _BELIEVED
    if name.kind is not Kind.OTHER:
        return False
    taken = any(x.group.lemma in _TAKEN and x.group.end == j + 1 and not x.group.passive for x in r.clauses)
    return taken or any(_moves(r, x, j, before) for x in r.clauses)


def _ends(r: Reading, name: Name) -> bool:
    """Return whether no other noun follows: not "in a Hooli post"."""
    if r.t.word(name.start - 1) in {"a", "an"}:
        return False
    end = name.end
    follows = r.t.at(end) & _BEHIND or end in r.t.timed or end in r.begun
    return end >= len(r.t) or bool(follows) or r.t.words[end] in PLACE_NOUNS


def _moves(r: Reading, clause: Clause, j: int, before: str) -> bool:
    """Return whether the preposition at token *j* says where somebody moves: "flew to", "landed at"."""
    lemma, end = clause.group.lemma, clause.group.end
    if before == "at":
        return lemma in _ARRIVING and j == end
    if lemma not in _MOVING or before not in {"to", "from", "for"} or not 0 <= j - end < 4:
        return False
    if before == "for":
        return lemma in {"leave", "head", "depart"} and j == end
    return before == "from" or j == end or any(r.t.flags[k] & c.CAPITAL for k in range(end, j))
