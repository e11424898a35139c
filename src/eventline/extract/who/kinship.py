"""Kinship: names that are persons by the words of kinship beside them: "his son Arukku", "Nitis's widow"."""

from collections.abc import Sequence

from attrs import evolve

from eventline.extract.who.names import Kind, Name
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

_KIN = words(
    """father mother son daughter brother sister husband wife uncle aunt nephew niece cousin grandfather
    grandmother grandson granddaughter widow widower stepfather stepmother stepson"""
)
_OF_LIFE = _KIN | words(
    "death birth marriage coronation funeral reign wedding childhood successor predecessor"
)


def with_kin(t: Tokens, names: Sequence[Name]) -> list[Name]:
    """Return *names*, those persons of which somebody is a relative, or whose life is told."""
    return [evolve(name, kind=Kind.PERSON) if _is_kin(t, name) else name for name in names]


def _is_kin(t: Tokens, name: Name) -> bool:
    if name.kind is not Kind.OTHER:
        return False
    owns = t.word(name.end) in {"'s", "'"} and t.word(name.end + 1) in _OF_LIFE
    return owns or t.word(name.start - 1) in _KIN
