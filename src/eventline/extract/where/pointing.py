"""Pointing: the place told before that "in the region", "the city" or "there" means."""

from collections.abc import Mapping

from eventline.extract.reading import Reading
from eventline.extract.where.place import WHERE, whole
from eventline.extract.who.names import Kind, Name
from eventline.languages.en.events.countries import COUNTRIES
from eventline.languages.en.events.places import COMPASS, REGION_NOUNS, REGIONS
from eventline.syntax import closed as c
from eventline.syntax.wordlist import words

_PARTS = COMPASS | words("part parts centre center outskirts edge suburbs heart")
_TOWNS = words("city town village settlement capital")
_LANDS = _TOWNS | REGION_NOUNS | {"country"}
_WATERS = words("sea gulf strait bay ocean pacific atlantic mediterranean caribbean arctic")
_POINTING = _LANDS | {"there"}
_POINTED = WHERE | {"over"}


def meant(r: Reading, span: tuple[int, int], trigger: int, told: Mapping[str, str]) -> str | None:
    """Return the place that a word of the clause points at.

    Args:
        span: The tokens of the clause.
        trigger: The token that names the happening.
        told: The places told last, by sort.
    """
    if _POINTING.isdisjoint(r.t.words[span[0] + 1 : span[1]]):
        return None
    for j in range(span[0] + 1, span[1]):
        if r.t.words[j] == "there" and not r.t.at(j + 1) & c.AUXILIARY and j > trigger:
            return told.get("last")
        if r.t.words[j] not in _LANDS or r.t.words[j - 1] not in {"the", "that", "this"} or _is_named(r, j):
            continue
        sort = "town" if r.t.words[j] in _TOWNS else "country" if r.t.words[j] == "country" else "region"
        here = [whole(r, x) for x in r.names if x.kind is Kind.PLACE and x.end <= j and sort_of(r, x) == sort]
        if sort == "country" and r.t.words[j - 2] not in WHERE:
            continue
        in_part = r.t.words[j - 2] == "of" and r.t.word(j - 3) in _PARTS
        if r.t.words[j - 2] in _POINTED or r.t.at(j - 2) & c.VERB or here or in_part:
            return here[-1] if here else told.get(sort)
    return None


def _is_named(r: Reading, noun: int) -> bool:
    """Return whether the words behind say which one it is: "the city of Lutsk", "the town Orlo"."""
    if r.t.word(noun + 1) == "of":
        return True
    names = (x for x in r.names if x.start == noun + 1 and x.kind is Kind.PLACE)
    return any(x.text not in COUNTRIES for x in names)


def sort_of(r: Reading, name: Name) -> str:
    """Return whether the place is a "region", a "country", a "town" or a "water"."""
    if r.t.words[name.start] in _WATERS or r.t.words[name.end - 1] in _WATERS:
        return "water"
    if name.text in REGIONS or REGION_NOUNS & {r.t.word(name.end), r.t.words[name.end - 1]}:
        return "region"
    return "country" if name.text in COUNTRIES else "town"
