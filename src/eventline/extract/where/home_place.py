"""Home place: the country or town that an article is about, where things are done when it says no more."""

from collections.abc import Collection, Mapping, Sequence

from eventline.extract.reading import Reading
from eventline.extract.who.cast import Cast
from eventline.languages.en.events.countries import ADJECTIVES, COUNTRIES, country_in
from eventline.syntax.wordlist import listed, words

AT_HOME = words("law politics protest disaster death crime fighting decision change economy")
_MOST = 2, 3  # the share of all countries told that one must have
_LEAST = 3  # times that it must be told
_TWICE = 2  # how much more often than any other, where things are told to be in it
INTERNATIONAL = listed(
    """NATO, UN, U.N., United Nations, EU, European Union, European Commission, European Parliament,
    Security Council, UN Security Council, General Assembly, IAEA, WHO, World Health Organization, IMF,
    World Bank, OPEC, G7, G20, Group of Seven, OSCE, UNHCR, UNICEF, Red Cross, ICRC, ICC, International
    Criminal Court, African Union, Arab League, ECOWAS, ASEAN, Council of Europe, Amnesty International"""
)
"""Organisations of many countries, which are at home in none."""
_FORCES = words(
    """forces force troops soldiers missile missiles drone drones strike strikes attack attacks
    raid raids war invasion shelling bombardment offensive"""
)
_BLOCS = frozenset({"EU", "European Union", "Europe"})


def home_of(
    countries: Mapping[str, int], inside: Collection[str] = (), titled: str | None = None
) -> str | None:
    """Return the country that most of the article is about, None where others are told as much.

    Args:
        countries: The countries told of, how often.
        inside: Those in which the article tells something to be: "in Peru".
        titled: The one that its title is about.

    >>> home_of({"Peru": 6, "Chile": 2}), home_of({"Peru": 3, "Chile": 3})
    ('Peru', None)
    >>> tour = {"Peru": 6, "Chile": 2, "Cuba": 2, "Spain": 2}
    >>> home_of(tour), home_of(tour, inside={"Peru"})
    (None, 'Peru')
    """
    told = {name: count for name, count in countries.items() if name not in _BLOCS}
    first = max(told, key=lambda name: told[name], default=None)
    if first is None or told[first] < _LEAST:
        return None
    if told[first] * _MOST[1] >= sum(countries.values()) * _MOST[0]:
        return first
    if titled is not None and told.get(titled, 0) >= _LEAST and told[titled] * _TWICE >= told[first]:
        return titled
    next_most = max((count for name, count in told.items() if name != first), default=0)
    return first if first in inside and told[first] > _LEAST and told[first] >= _TWICE * next_most else None


def titled(r: Reading) -> str | None:
    """Return the one country that a title is about: "Peru's army quits", "Peru: Dam bursts"."""
    if r.number > 0 or not r.t.words or r.t.words[-1] == ".":
        return None
    owners = {x.text for x in r.names if x.text in COUNTRIES and r.t.word(x.end) in {"'s", "’s"}}
    first = next(
        (x.text for x in r.names if x.start == 0 and (r.t.word(x.end) == ":" or x.end in r.begun)), ""
    )
    if not first and r.t.word(1) not in _FORCES:
        first = ADJECTIVES.get(r.t.raw(0, 1), "")  # "Peruvian police"
    found = owners or ({first} & COUNTRIES)
    return next(iter(found)) if len(found) == 1 else None


def armed(r: Reading) -> set[str]:
    """Return the countries whose forces or attacks a sentence tells of: "Peruvian troops", "Peru's raids"."""
    if _FORCES.isdisjoint(r.t.words):
        return set()
    found = {ADJECTIVES.get(r.t.raw(j, j + 1), "") for j in r.t.capitals if r.t.word(j + 1) in _FORCES}
    owned = (x.text for x in r.names if r.t.word(x.end) in {"'s", "’s"} and r.t.word(x.end + 1) in _FORCES)
    return found.union(owned)


def at_home(home: str | None, theme: str, doers: Sequence[str], cast: Cast) -> str | None:
    """Return *home* for what is done at home, unless somebody of another country or of many does it."""
    if theme not in AT_HOME or home is None or not INTERNATIONAL.isdisjoint(doers):
        return None
    of = {name if name in COUNTRIES else cast.country_of(name) or country_in(name) for name in doers} - {""}
    return home if not of or home in of else None
