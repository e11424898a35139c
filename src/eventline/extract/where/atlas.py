"""Atlas: where the places of an article lie, an ambiguous name judged by the other places told there."""

from math import log10

from attrs import Factory, define

from eventline.extract.reading import Reading
from eventline.extract.who.names import Kind
from eventline.languages.en.events.countries import ADJECTIVES, CAPITALS, COUNTRIES, GOVERNMENTS
from eventline.languages.en.events.places import PLACES, REGION_NOUNS
from eventline.languages.en.gazetteer.fold import fold
from eventline.languages.en.gazetteer.table import Spot, spots
from eventline.syntax import closed as c

_CLEAR = 0.3  # how much better than the next a meaning must be, in powers of ten of inhabitants
_SAME = 1.0  # degrees within which two meanings are one
_COUNTRY, _REGION, _OWN, _STATE = 2.0, 3.0, 5.0, 4.0  # what speaks for a meaning
_OTHER_NAME, _TOWN_FIRST, _CAPITAL, _FAMOUS = -1.0, 1.0, 2.0, 2.0
_STATES = {**GOVERNMENTS, **CAPITALS, **{name: name for name in COUNTRIES}}  # the country of each name
_MOST = 40  # other places of an article that are asked


@define
class Atlas:
    """Takes note of the places that an article names (`know`), then says where one lies (`find`).

    Attributes:
        countries: The countries told of, by name, adjective, capital or government, how often.
        places: The other places told of.
        beside: By name the place told right behind it: "Texas" for "Paris, Texas".
        regions: Names that "region" or the like follows somewhere.
    """

    countries: dict[str, int] = Factory(dict)
    places: dict[str, int] = Factory(dict)
    beside: dict[str, str] = Factory(dict)
    regions: set[str] = Factory(set)
    _found: dict[str, tuple[float, float] | None] = Factory(dict)

    def know(self, r: Reading) -> None:
        """Take note of the places and nationalities in a sentence."""
        for j in r.t.capitals:
            if r.t.flags[j] & c.NATIONAL:
                self._count(ADJECTIVES.get(r.t.raw(j, j + 1), ""))
        for k, name in enumerate(r.names):
            self._count(_STATES.get(name.text, ""))
            if name.kind is not Kind.PLACE:
                continue
            self.places[name.text] = self.places.get(name.text, 0) + 1
            if r.t.word(name.end) in REGION_NOUNS:
                self.regions.add(name.text)
            after = r.names[k + 1] if k + 1 < len(r.names) else None
            if after is not None and after.start == name.end + 1 and r.t.word(name.end) == ",":
                self.beside.setdefault(name.text, after.text)

    def _count(self, country: str) -> None:
        if country:
            self.countries[country] = self.countries.get(country, 0) + 1

    def find(self, place: str | None) -> tuple[float, float] | None:
        """Return latitude and longitude of *place*, None when it is in no table or could be several."""
        if place is None:
            return None
        if place not in self._found:
            self._found[place] = self._where(place)
        return self._found[place]

    def _where(self, place: str) -> tuple[float, float] | None:
        head, _, last = place.rpartition(" ")
        if last.lower() in REGION_NOUNS and head and not spots(place):
            return self._region(head)
        meant = [*spots(place)] or [*spots(place.partition("’")[0].partition("'")[0])]
        if not meant:
            return None
        if len(meant) > 1:
            codes = self._codes(place)
            beside = [spot.code for spot in spots(self.beside.get(place, "")) if spot.kind != "town"]
            inside = [x for x in meant if any(_is_in(x, code) for code in beside)]
            meant = sorted(inside or meant, key=lambda spot: -self._score(spot, place, codes))
        first, *rest = meant
        rivals = [x for x in rest if first.apart(x) > _SAME]
        if rivals and self._margin(first, rivals[0], place) < _CLEAR:
            return None
        return first.latitude, first.longitude

    def _region(self, name: str) -> tuple[float, float] | None:
        """Return where "Rivne region" lies: the region of that name, else the town it is called after."""
        self.regions.add(name)
        self._found.pop(name, None)
        return self.find(name)

    def _margin(self, first: Spot, second: Spot, place: str) -> float:
        codes = self._codes(place)
        return self._score(first, place, codes) - self._score(second, place, codes)

    def _codes(self, place: str) -> set[str]:
        """Return the codes of the regions and countries that the rest of the article tells of."""
        others = [x for x in self.places if x != place][:_MOST]
        near = {told[0].code for x in others if (told := spots(x)) and told[0].code}
        own = {spot.code for spot in spots(place) if spot.kind == "country"}
        named = {code for x in self.countries if x != place for code in _country_codes(x)}
        return (near | named) - own

    def _score(self, spot: Spot, place: str, codes: set[str]) -> float:
        """Return how likely *place* means *spot*: how large it is, and whether the article is about there."""
        region = place in self.regions
        points = log10(spot.people + 10)
        points += _COUNTRY * (spot.country in codes or any(x.startswith(spot.country) for x in codes if x))
        points += _REGION * (spot.kind != "country" and spot.code in codes)
        points += _STATE * (spot.kind in {"country", "land"})
        points += _OTHER_NAME * (spot.kind == "town" and fold(spot.name)[:1] != fold(place)[:1])
        points += _FAMOUS * (place in PLACES and spot == _largest_town(place))
        points += _CAPITAL * (spot.kind == "town" and spot.country in _country_codes(CAPITALS.get(place, "")))
        return points + (
            _OWN * (spot.kind in {"region", "district"}) if region else _TOWN_FIRST * (spot.kind == "town")
        )


def _country_codes(country: str) -> list[str]:
    return [spot.code for spot in spots(country) if spot.kind == "country"]


def _is_in(spot: Spot, code: str) -> bool:
    return spot.code.startswith(code) and (spot.kind == "town" or spot.code != code)


def _largest_town(name: str) -> Spot | None:
    return next((spot for spot in spots(name) if spot.kind == "town"), None)
