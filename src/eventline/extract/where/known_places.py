"""Known places: names that are places by the gazetteer and the words beside them."""

from attrs import evolve

from eventline.extract.before_name import before_adjectives
from eventline.extract.who.names import MAY_BE_PERSON, Kind, Name
from eventline.languages.en.events.places import SITE_NOUNS
from eventline.languages.en.gazetteer.table import spots
from eventline.syntax import closed as c
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

_LOCATIVE = words("in near outside across around into inside throughout")
_OTHERWISE = ("ov", "ev", "in", "sky", "skyi", "skiy", "ski", "enko", "son", "ton", "man", "ing")
_WORD = c.VERB | c.NOUN | c.NOUNISH | c.ADVERB
_FAMILIAR = frozenset({"UA", "RU", "BY", "MD"})  # where towns are called like no English word
_LARGE, _HUGE = 10_000, 25_000  # inhabitants of a place that is known without a word beside it


def with_places(t: Tokens, names: list[Name]) -> list[Name]:
    """Return the names, those told as places of the gazetteer with that kind.

    A person called like a town stays a person: a word must say "in" or "near" before a name that could be
    anything, unless it is of several words or a large town's and not built like a surname or a verb.
    """
    found: list[Name] = []
    for name in names:
        before = found[-1] if found else None
        found.append(evolve(name, kind=Kind.PLACE) if _is_place(t, name, before) else name)
    return found


def _is_place(t: Tokens, name: Name, before: Name | None) -> bool:
    if name.kind not in MAY_BE_PERSON or not (known := spots(name.text)):
        return False
    if name.title in {"", "the"} and _names_site(t, name):
        return True
    if name.title:
        return False
    if is_where(t, name) or (
        before is not None and before.kind is Kind.PLACE and _is_listed(t, name, before)
    ):
        return True
    people = max(spot.people for spot in known)
    if " " in name.text:
        return people >= _LARGE
    if name.kind is not Kind.OTHER or people < _HUGE or name.text.endswith(_OTHERWISE):
        return False
    return (name.start > 0 and not t.flags[name.start] & _WORD) or known[0].country in _FAMILIAR


def _names_site(t: Tokens, name: Name) -> bool:
    """Return whether a spot is called after it: "the Ashdod oil refinery"."""
    behind = t.words[name.end : name.end + 3]
    last = next((j for j, word in enumerate(behind) if word in SITE_NOUNS), None)
    if last is None or t.word(name.start - 1) in {"a", "an"}:
        return False
    return all(not t.flags[j] or t.flags[j] & _WORD for j in range(name.end, name.end + last))


def is_where(t: Tokens, name: Name) -> bool:
    """Return whether "in", "near" or the like stands before the name and its adjectives."""
    return t.word(before_adjectives(t, name)) in _LOCATIVE


def _is_listed(t: Tokens, name: Name, before: Name) -> bool:
    """Return whether the name goes on a list: "in Lviv, Lutsk and Rivne"."""
    return (
        name.start - before.end < 3 and t.word(name.start - 1) in {",", "and", "or"} and is_where(t, before)
    )
