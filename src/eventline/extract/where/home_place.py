"""Home place: the country or town that an article is about, where things are done when it says no more."""

from collections.abc import Mapping, Sequence

from eventline.extract.who.cast import Cast
from eventline.languages.en.events.countries import COUNTRIES, country_in

AT_HOME = frozenset({"law", "politics", "protest", "disaster", "death", "crime", "fighting"})
_MOST = 2, 3  # the share of all countries told that one must have
_LEAST = 3  # times that it must be told


def home_of(countries: Mapping[str, int]) -> str | None:
    """Return the country that most of the article is about, None where others are told as much.

    >>> home_of({"Peru": 6, "Chile": 2}), home_of({"Peru": 3, "Chile": 3})
    ('Peru', None)
    """
    first = max(countries, key=lambda name: countries[name], default=None)
    if first is None or countries[first] < _LEAST:
        return None
    return first if countries[first] * _MOST[1] >= sum(countries.values()) * _MOST[0] else None


def at_home(home: str | None, theme: str, doers: Sequence[str], cast: Cast) -> str | None:
    """Return *home* for what is done at home, unless somebody of another country does it."""
    if theme not in AT_HOME or home is None:
        return None
    of = {name if name in COUNTRIES else cast.country_of(name) or country_in(name) for name in doers} - {""}
    return home if not of or home in of else None
