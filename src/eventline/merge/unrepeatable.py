"""Unrepeatable: what happens to somebody, or somewhere, no second time within days, as shared keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile, takewhile

from eventline.languages.en.events.actors import GROUPS
from eventline.languages.en.events.deeds import (
    DEEDS,
    OCCURS,
    ONCE_AS,
    ONCE_BETWEEN,
    ONCE_BY,
    ONCE_BY_THINGS,
    ONCE_OF,
    ONCE_TO,
    ONCE_TO_GROUPS,
    ONCE_TO_PLACES,
    ONCE_TO_THINGS,
    PLACE_KINDS,
)
from eventline.languages.en.events.stems import stem
from eventline.merge.content import bare, closed, fold, head, tokens
from eventline.merge.names import GROUP, is_country, names, place
from eventline.model.event import Event
from eventline.syntax.closed import NUMBER
from eventline.syntax.wordlist import words

_TO, _BY, _OF, _OCCURS, _TO_PLACES = (
    frozenset(map(stem, table)) for table in (ONCE_TO, ONCE_BY, ONCE_OF, OCCURS, ONCE_TO_PLACES)
)
_NOUNS = frozenset(map(head, ONCE_AS))
_TO_GROUPS, _BY_THINGS = (frozenset(map(stem, table)) for table in (ONCE_TO_GROUPS, ONCE_BY_THINGS))
_TO_THINGS = frozenset(map(stem, ONCE_TO_THINGS))
_BETWEEN = frozenset(deed for verb in ONCE_BETWEEN for deed in DEEDS.get(stem(verb), ()))
_FALL = stem("fall")
_ALL = {_FALL} | _OF | _TO | _BY | _OCCURS | _TO_PLACES | _TO_GROUPS | _BY_THINGS | _TO_THINGS
_LEADS = words("the a an some several about nearly at least more than up to")  # before what is named
_LINKS = words(
    "in on at near over from of off by with after before who that which and to as during outside is was"
)
_PAIR = 2
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "got"})
_NOTHING: frozenset[str] = frozenset()


def once(event: Event, trigger: str, deeds: frozenset[int]) -> frozenset[str]:
    """Return a key for each deed with each person, or place, that has met it by the headline.

    Reports that share one tell one happening or contradict each other: nobody is arrested on two days.

    Args:
        trigger: The word that tells the event, as it stands in the text.
        deeds: The deeds that it may tell.
    """
    verb = bare(trigger)
    keys = {f"{deed}\n{pair}" for deed in deeds & _BETWEEN for pair in _pair(event)}
    first = next(iter(tokens(trigger)), "") if verb in _ALL else ""
    if first and first in (told := tokens(event.headline)):
        keys |= _keys(verb, told, told.index(first), event, deeds)
    return frozenset(keys) if keys else _NOTHING


def _keys(verb: str, told: Sequence[str], at: int, event: Event, deeds: Iterable[int]) -> set[str]:
    """Return the keys of a verb that stands among the words *told* in the headline."""
    if verb in _OCCURS:
        return set(_somewhere(told[:at], event.place))
    if verb in _TO_THINGS:
        return {f"{verb}\n{thing}" for thing in _thing(told, at)}
    who = _met(verb, told, at, event)
    if verb in _TO_PLACES:
        who |= _taken(told[at + 1 :])
    if verb == _FALL:
        who = _lost(told, at)
    if not who and verb in _TO_GROUPS:
        who = _group(told, at)
    if verb in _BY_THINGS:
        who = _known_as(told[:at], event.place)
    return {f"{deed}\n{name}" for deed in deeds for name in who}


def _met(verb: str, told: Sequence[str], at: int, event: Event) -> set[str]:
    """Return the persons and bodies whom the deed at one of the *words* of the headline meets."""
    met = _whose(told, at, event.headline) if verb in _OF else ()
    if verb in _TO | _BY and not met:
        met = told[:at] if verb in _BY or _is_passive(told[:at]) else told[at + 1 :]
    who = {
        name for actor in event.actors if tokens(actor) and tokens(actor)[-1] in met for name in names(actor)
    }
    return {name for name in who if _is_one(name)}


def _whose(told: Sequence[str], at: int, headline: str) -> Sequence[str]:
    """Return the words of whose it is, none of a verb: "Lee's arrest", "the arrest of Lee"."""
    if told[at + 1 : at + 2] == ["of"]:
        return told[at + 2 :]
    owner = told[at - 1] if at else ""
    return (owner,) if owner and headline.find(f"{owner}’s ") + headline.find(f"{owner}'s ") > -2 else ()


def _group(told: Sequence[str], at: int) -> set[str]:
    """Return the two words that name a group or a thing to which it is done: "aid workers", "Orlo ferry"."""
    named = [stem(word) for word in _named(told[: at - 1] if _is_passive(told[:at]) else told[at + 1 :])]
    return {" ".join(named[-2:])} if len(named) >= _PAIR else set()


def _known_as(phrase: Sequence[str], where: str | None) -> set[str]:
    """Return a thing with each name by which it is known: "the Tarn bridge", "the bridge over the Tarn".

    One without a name has the word before it ("road bridge"); the only one there ("the") has the place.
    """
    named = _named(phrase)
    if not named or named[-1].endswith("s"):
        return set()
    told = {fold(word) for word in phrase[1:] if word[:1].isupper()}.difference(named[-1:])
    told = told or set(named[-2:-1])
    if fold(phrase[0]) == "the" and where is not None:
        told |= place(where)
    return {" ".join(sorted((stem(word), stem(named[-1])))) for word in told}


def _named(phrase: Sequence[str]) -> list[str]:
    """Return the words of a phrase that name something: "old", "mill" of "the old mill near Lima"."""
    stop = next((k for k, word in enumerate(phrase) if fold(word) in _LINKS), len(phrase))
    return [fold(word) for word in phrase[:stop] if fold(word) not in _LEADS and not _is_count(word)]


def _thing(told: Sequence[str], at: int) -> set[str]:
    """Return the two words that name the one thing to which it is done: "the old mill"."""
    phrase = told[: at - 1] if _is_passive(told[:at]) else told[at + 1 :]
    is_one = bool(phrase) and fold(phrase[0]) == "the"
    return {name for name in _group(told, at) if is_one and not _named(phrase)[-1].endswith("s")}


def _pair(event: Event) -> Iterator[str]:
    """Yield the two names between whom it happens."""
    who = sorted({name for actor in event.actors for name in names(actor) if not name.startswith(GROUP)})
    if len(who) == _PAIR:
        yield " ".join(who)


def _is_count(word: str) -> bool:
    return word.isdigit() or bool(closed().get(fold(word), 0) & NUMBER)


def _taken(behind: Sequence[str]) -> set[str]:
    """Return the name that is the object: "took the town of Arda", but no ship there."""
    named = dropwhile(lambda word: fold(word) in PLACE_KINDS, behind)
    name = " ".join(takewhile(lambda word: word[:1].isupper(), named))
    return {fold(name)} if name else set()


def _lost(told: Sequence[str], at: int) -> set[str]:
    """Return the place of "the town of Arda fell to the rebels"; prices fall to numbers."""
    to, *whom = told[at + 1 : at + 5] or ("",)
    taken = to == "to" and at > 0 and told[at - 1][:1].isupper() and any(map(GROUPS.__contains__, whom))
    return {fold(told[at - 1])} if taken else set()


def _is_passive(before: Sequence[str]) -> bool:
    return any(fold(word) in _BE for word in before[-2:])


def _is_one(name: str) -> bool:
    return not name.startswith(GROUP) and not is_country(name)


def _somewhere(before: Sequence[str], where: str | None) -> Iterator[str]:
    """Yield keys of an event noun that stands before its verb, with the place."""
    noun = next((head(word) for word in reversed(before) if fold(word) not in _BE), "")
    if where is not None and noun in _NOUNS:
        yield from (f"{noun}\n{name}" for name in place(where))
