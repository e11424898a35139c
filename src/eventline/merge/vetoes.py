"""Vetoes: what keeps two reports from being one event, however alike their words are."""

from eventline.languages.en.events.places import REGION_NOUNS
from eventline.languages.en.gazetteer.table import Spot, spots
from eventline.merge.content import content
from eventline.merge.gist import Gist
from eventline.merge.named import is_another
from eventline.merge.names import GROUP, led
from eventline.merge.numbered import are_others
from eventline.model.remembered import remembered
from eventline.model.status import Status

# Themes in which it is the other that matters: a minister meets many in a day.
_WITH_SOMEBODY = frozenset({"talks", "communication", "diplomacy", "sport"})
_MEASURED = "economy"  # what rises and falls does so every day, for everybody
_NEAR = 0.4  # degrees, some 45 km: a town and the villages around it
_REMEMBERED = 16_384


def clash(a: Gist, b: Gist) -> bool:
    """Return whether the two cannot be one event.

    Nothing is the second and the third, in flat 3 and in flat 5, the dam and another one, done and denied,
    here and far away, a talk with one and with another.
    """
    if a.ordinals and b.ordinals and not a.ordinals & b.ordinals:
        return True
    if bool(a.ordinals) is not bool(b.ordinals) and (a.counts or b.counts) and a.counts != b.counts:
        return True
    if are_others(a.numbered, b.numbered) or is_another(a.named, b.named):
        return True
    if a.theme == b.theme == _MEASURED and _are_strangers(a.who, b.who):
        return True
    if a.theme in _WITH_SOMEBODY and a.theme == b.theme and with_others(a.who, b.who):
        return True
    return _is_denied(a.status, b.status) or _elsewhere(a, b)


@remembered(_REMEMBERED)
def _are_strangers(a: frozenset[str], b: frozenset[str]) -> bool:
    """Return whether both have names, and none that stands for one of the other: shares of two firms."""
    one, other = ({name for name in who if not name.startswith(GROUP)} for who in (a, b))
    return bool(one and other) and (one | led(a)).isdisjoint(other | led(b))


def _is_denied(one: Status, other: Status) -> bool:
    """Return whether one denies what the other tells; the status is that of what was planned."""
    denied = one is Status.NEGATED or other is Status.NEGATED
    return denied and (one.took_place or other.took_place)


@remembered(_REMEMBERED)
def with_others(a: frozenset[str], b: frozenset[str]) -> bool:
    """Return whether the two share a name, and each has one whom the other names in no way.

    >>> with_others(frozenset({"lee", "ek"}), frozenset({"lee", "orm"}))
    True
    >>> with_others(frozenset({"lee", "putin"}), frozenset({"lee", "russia"}))
    False
    """
    return not a.isdisjoint(b) and _has_others(a, b) and _has_others(b, a)


def _has_others(a: frozenset[str], b: frozenset[str]) -> bool:
    others = (name for name in a - b - led(b) if not name.startswith(GROUP))
    return any(led(frozenset({name})).isdisjoint(b) for name in others)


def _elsewhere(a: Gist, b: Gist) -> bool:
    """Return whether each tells in its own words a place that lies far from that of the other.

    A place may be taken over from a sentence before, and a statement may be heard anywhere.
    """
    if a.place is None or b.place is None or a.place == b.place or "statement" in (a.theme, b.theme):
        return False
    one, other = content(a.place), content(b.place)
    told = one <= a.context and other <= b.context and not one <= b.context and not other <= a.context
    return told and far(a.place, b.place)


@remembered(_REMEMBERED)
def far(one: str, other: str) -> bool:
    """Return whether two places are known to lie apart, whichever of that name are meant.

    >>> far("Odesa", "Kharkiv"), far("Konotop", "Sumy region"), far("Odesa", "Nowhere-upon-Sea")
    (True, False, False)
    """
    here, there = _known(one), _known(other)
    return bool(here and there) and not any(_meet(x, y) for x in here for y in there)


def _known(place: str) -> tuple[Spot, ...]:
    """Return the places of a name; of "the Sumy region" those called Sumy, town and region."""
    head, _, last = place.rpartition(" ")
    return spots(place) or (spots(head) if last.lower() in REGION_NOUNS else ())


def _meet(a: Spot, b: Spot) -> bool:
    """Return whether one lies in the other or near it."""
    return _holds(a, b) or _holds(b, a) or a.apart(b) < _NEAR


def _holds(outer: Spot, inner: Spot) -> bool:
    """Return whether a country or region has the other place in it; of waters and lands that is not known."""
    if outer.kind in {"town", "site"}:
        return False
    if outer.kind in {"water", "land"} or inner.kind in {"water", "land"}:
        return True
    return inner.code.startswith(outer.code)
