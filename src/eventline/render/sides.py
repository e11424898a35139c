"""On whose side an actor stands: the country behind troops, capitals and ministries; people by full name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from eventline.languages.en.events.countries import ADJECTIVES, CAPITALS, COUNTRIES, GOVERNMENTS

# News has many names for a few countries; lanes need one.
_SAME = {
    **dict.fromkeys(("US", "U.S.", "USA", "America"), "United States"),
    **dict.fromkeys(("UK", "U.K.", "Britain", "England"), "United Kingdom"),
    **dict.fromkeys(("EU", "Europe"), "European Union"),
}
_POSSESSIVE = re.compile(r"['’]s?$")


def sides(names: Iterable[str]) -> dict[str, str]:
    """Return the side of each actor's name.

    A country, its capital, the seat of its government and what is called after it are the country; a
    surname alone is the person who is named in full elsewhere; other names stand for themselves.

    >>> found = sides(["Moscow", "Ukrainian troops", "Kofi Annan", "Annan", "Russia's army"])
    >>> list(found.values())
    ['Russia', 'Ukraine', 'Kofi Annan', 'Kofi Annan', 'Russia']
    """
    listed = list(dict.fromkeys(names))
    people = {name.split()[-1]: name for name in reversed(listed) if _is_full_name(name)}
    return {name: country_of(name) or people.get(name, name) for name in listed}


def country_of(name: str) -> str | None:
    """Return the country that a name stands for or begins with, None when it shows none."""
    bare = name.removeprefix("the ").removeprefix("The ")
    known = CAPITALS.get(bare) or GOVERNMENTS.get(bare)
    if known is not None:
        return _SAME.get(known, known)
    words = bare.split()
    for length in (3, 2, 1):
        head = _POSSESSIVE.sub("", " ".join(words[:length]))
        country = ADJECTIVES.get(head) or (head if head in COUNTRIES else None)
        if country is not None:
            return _SAME.get(country, country)
    return None


def _is_full_name(name: str) -> bool:
    words = name.split()
    return 2 <= len(words) <= 3 and all(word[:1].isupper() for word in words)
