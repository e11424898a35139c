"""Place cues: what the words around each name of a sentence say of it as a place, whatever happens there."""

from collections.abc import Sequence
from typing import NamedTuple

from eventline.extract.who.names import Kind, Name
from eventline.languages.en.events.countries import CAPITALS, GOVERNMENTS
from eventline.languages.en.events.nouns import THEMES
from eventline.languages.en.events.places import COMPASS, PLACE_NOUNS, PLACES
from eventline.syntax import closed as c
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

AT = words("in at near off across outside inside around over into throughout within")
_OF = words(
    """invasion occupation annexation siege bombing shelling capture liberation evacuation seizure battle
    control recapture storming city town centre center outskirts suburb suburbs streets heart
    quarter neighbourhood neighborhood towns villages cities districts"""
)
_SIDES = words("north south east west northeast northwest southeast southwest")
_APART = c.PUNCTUATION | c.CAPITAL
_FAR = PLACE_NOUNS | words("km kilometers kilometres mile miles hours minutes drive just far further range")
_JOURNEYS = words("visit trip journey tour visits trips")
_BLOWS = THEMES["fighting"] | {f"{noun}s" for noun in THEMES["fighting"]}
_VENUES = words(
    """office hall palace parliament court senate assembly university academy embassy hospital church house
    centre center station college chamber stadium museum theatre theater"""
)
_OPEN = frozenset({Kind.OTHER, Kind.ORGANISATION})  # kinds of names that may be places all the same
_NOWHERE = frozenset({Kind.PERSON, Kind.GROUP})
_TOWNS = words("city town capital port village resort settlement")
_LONGEST = 9  # tokens that tell which town is meant, before its name
_INSIDE = PLACE_NOUNS | COMPASS
_PARTS = PLACE_NOUNS | _OF | _SIDES


class Tie(NamedTuple):
    """A name that may be a place.

    Attributes:
        before: The token before it, its article and its adjectives: "in" of "in the southern Tver region".
        word: That token's word.
        is_place: It is a place and not only a seat of power; Brussels is both.
        is_seat: It is a seat of power.
        is_part: It says where something lies or is done to it: "the siege of", "the village of".
        is_struck: A blow is told on or against it.
        is_at: It is a place that stands behind "in", "at" or the like.
        is_nested: A noun stands before that: "the war in Sudan".
        is_loose: It only tells which thing is meant, or who tells it: "at a Sudan meeting", "according to
            doctors in Sudan".
        may_hold: Behind "in" or "at" it may be where something is held, though it is known as no place.
    """

    name: Name
    before: int
    word: str
    is_place: bool
    is_seat: bool
    is_part: bool
    is_struck: bool
    is_at: bool
    is_nested: bool
    is_loose: bool
    may_hold: bool


def ties(t: Tokens, names: Sequence[Name]) -> tuple[Tie, ...]:
    """Return those of the *names* of a sentence that may be places, in order."""
    return tuple(tie for name in names if (tie := _tie(t, names, name)) is not None)


def _tie(t: Tokens, names: Sequence[Name], name: Name) -> Tie | None:
    is_place, is_seat = _is_place(name), name.text in GOVERNMENTS
    if name.kind in _NOWHERE and not is_place and not is_seat:
        return None
    if t.word(name.end) in {"'s", "'"} and (not is_place or _has_within(t, names, name)):
        return None
    if _is_another(t, name):
        return None
    j = _before(t, names, name)
    word, lead = t.word(j), t.word(j - 1)
    is_part = word == "of" and lead in _PARTS and not _is_outside(t, j - 1) and not _is_of_thing(t, name)
    if is_part and not is_place and name.kind is not Kind.OTHER:
        return None
    return Tie(
        name=name,
        before=j,
        word=word,
        is_place=is_place,
        is_seat=is_seat,
        is_part=is_part,
        is_struck=is_place and word in {"on", "against"} and lead in _BLOWS,
        is_at=is_place and (word in AT or (word == "to" and lead in _JOURNEYS)),
        is_nested=bool(t.at(j - 1) & c.NOUN),
        is_loose=_is_of_thing(t, name) or _is_of_source(t, j),
        may_hold=word in {"in", "at"} and name.kind in _OPEN and _may_hold(t, name, word),
    )


def _is_outside(t: Tokens, j: int) -> bool:
    """Return whether "of" leads away from the place: "90 km east of Tarn", "the Union State of Peru".

    The fighting east of Tarn is at Tarn, as far as anybody tells.
    """
    before = t.at(j - 1)
    if t.word(j) not in _SIDES:
        return bool(t.at(j) & before & c.CAPITAL)
    return not before & c.DETERMINER and (bool(before & _APART) or t.word(j - 1) in _FAR)


def _is_of_thing(t: Tokens, name: Name) -> bool:
    """Return whether the name only tells of which thing: "control of Peru's mines", "of the Peru mission"."""
    if t.word(name.end) in {"'s", "’s"}:
        return True
    plain = t.at(name.end) & (c.NOUN | c.NOUNISH) and t.word(name.end) not in _INSIDE
    return bool(plain) and bool(t.at(name.start - 1) & c.DETERMINER)


def _is_of_source(t: Tokens, j: int) -> bool:
    """Return whether the token belongs to a source: "according to sources | in Peru"."""
    while j > 0 and not t.flags[j] & (c.PUNCTUATION | c.VERB & ~c.NOUNISH) and t.words[j] != "according":
        j -= 1
    return t.word(j) == "according"


def _is_another(t: Tokens, name: Name) -> bool:
    """Return whether the name only tells which other one is meant: "the Black Sea port of Varna"."""
    return t.word(name.end) in _PARTS - _SIDES and t.word(name.end + 1) == "of"


def _is_place(name: Name) -> bool:
    """Return whether the name is a place and not only a seat of power; Brussels is both."""
    is_seat = name.text in GOVERNMENTS and name.text not in CAPITALS
    return (name.kind is Kind.PLACE or name.text in PLACES) and not is_seat


def _before(t: Tokens, names: Sequence[Name], name: Name) -> int:
    """Return the token before the name, its article and its adjectives: "in the southern Tver region"."""
    j = name.start - 1
    while j >= 0 and _is_between(t, j):
        j -= 1
    if t.word(j) == "," and (town := _before_town(t, names, name)) is not None:
        return town  # "on the country's second city, Tarn"
    if t.word(j) in {"'s", "'"}:  # "in Peru's Tarn region"
        j = next((x.start - 1 for x in names if x.end == j and x.kind is Kind.PLACE), j)
    plain = j >= 0 and not t.flags[j] and t.at(j - 1) & c.DETERMINER and t.word(name.end) in PLACE_NOUNS
    return j - 2 if plain else j


def _is_between(t: Tokens, j: int) -> bool:
    """Return whether the token may stand between "in" and a place: "at last year's Davos forum"."""
    if t.flags[j] & (c.DETERMINER | c.NATIONAL | c.QUOTE) or t.words[j] in _INSIDE:
        return True
    return j in t.timed or (t.words[j] == "'s" and j - 1 in t.timed)


def _has_within(t: Tokens, names: Sequence[Name], name: Name) -> bool:
    """Return whether the name only says whose place the next one is: "Peru's Tarn region"."""
    inside = next((x for x in names if x.kind is Kind.PLACE and x.start > name.end), None)
    if inside is None:
        return False
    return inside.start - name.end < 4 or _before_town(t, names, inside) == name.start - 1


def _before_town(t: Tokens, names: Sequence[Name], name: Name) -> int | None:
    """Return the token before "Peru's second-largest city," in front of the name of that city."""
    j = name.start - 2
    if t.word(name.start - 1) != "," or t.word(j) not in _TOWNS:
        return None
    while j > 0 and name.start - j < _LONGEST and not t.flags[j] & (c.PREPOSITION | c.VERB & ~c.NOUNISH):
        if t.words[j] in {"'s", "’s"}:
            return next((x.start - 1 for x in names if x.end == j), None)
        j -= 1
    return j


def _may_hold(t: Tokens, name: Name, word: str) -> bool:
    """Return whether things can take place there: not "in a Hooli post", not in a newspaper."""
    if name.kind is Kind.ORGANISATION and word == "in":
        return name.text.split()[-1].lower() in _VENUES
    behind = name.end < len(t) and not t.flags[name.end] and t.words[name.end] not in PLACE_NOUNS
    return not behind and t.word(name.start - 1) not in {"a", "an"}
