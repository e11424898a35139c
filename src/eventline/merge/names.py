"""What the names in a report stand for: one spelling, countries for capitals and governments, groups."""

import re
from functools import cache

from eventline.languages.en.events.actors import GROUPS, PERSONS
from eventline.languages.en.events.countries import ADJECTIVES, CAPITALS, COUNTRIES, GOVERNMENTS, LEADERS
from eventline.languages.en.events.synonyms import BODIES, COMPANY_KINDS, SHORT_FORMS
from eventline.merge.content import closed, fold, meaning_of, tokens
from eventline.model.remembered import remembered
from eventline.syntax.closed import COORDINATOR, DETERMINER, NUMBER, PREPOSITION

GROUP = "~"  # before what names a group without a name: "~police"
_LAST_Y = re.compile(r"(?:iy|ii|yi|yy|ij|ey|y|i)$")  # Zelenskyy, Zelenskiy, Zelensky
_SAME = {"us": "united states", "u.s": "united states", "usa": "united states", "america": "united states"}
_WORDS = 16_384  # that are remembered: of what is worked on at a time
_LONGEST_NAME = 4  # tokens: "New York Stock Exchange"


@remembered(_WORDS)
def names(actor: str) -> frozenset[str]:
    """Return what a name stands for: a country for its capital, government or people, and a surname.

    >>> names("Ukrainian troops") == names("Kyiv") == names("Ukraine")
    True
    >>> sorted(names("the union and the port authority"))
    ['~authority', '~union']
    >>> names("President Volodymyr Zelenskyy") == names("Zelensky"), names("Acme Inc") == names("Acme")
    (True, True)
    """
    if len(parts := _groups(actor)) > 1:
        return frozenset().union(*map(names, parts))
    found, rest = _countries([word for word in tokens(actor) if fold(word) not in _small_words()])
    begins = bool(rest) and (rest[0].lower() in _common() or (len(rest) == 1 and rest[0].lower() in GROUPS))
    capitals = [fold(word) for word in rest[begins:] if word[:1].isupper()]
    if capitals:
        return frozenset({*found, _surname(capitals)})
    return frozenset(found or {f"{GROUP}{meaning_of(word)}" for word in rest[-1:] if fold(word) != "people"})


def _groups(actor: str) -> list[str]:
    """Return the groups of "the army and the rebels" apart; a name is one: "Trinidad and Tobago"."""
    return actor.split(" and ") if actor.islower() or actor[1:].islower() else [actor]


def _surname(words: list[str]) -> str:
    """Return the last word of a name, or of a company's what stands before its kind."""
    last = next((word for word in reversed(words) if word not in COMPANY_KINDS), words[-1])
    return _LAST_Y.sub("y", SHORT_FORMS.get(last, last))


@remembered(_WORDS)
def led(who: frozenset[str]) -> frozenset[str]:
    """Return the countries that the people among *who* are known to lead, as `names` has them.

    >>> led(names("Vladimir Putin")) == names("Moscow"), sorted(led(names("Ann Lee")))
    (True, [])
    """
    countries = (LEADERS.get(name) for name in who)
    return frozenset(name for country in countries if country for name in names(country))


@remembered(_WORDS)
def place(name: str) -> frozenset[str]:
    """Return the words that a place is known by, none for a country: everything there is somewhere else too.

    >>> sorted(place("the Kursk region")), sorted(place("Russia"))
    (['kursk'], [])
    """
    if name in COUNTRIES:
        return frozenset()
    words = tokens(name)
    return frozenset(fold(word) for word in words if word[:1].isupper()) or frozenset(map(fold, words))


def _countries(words: list[str]) -> tuple[set[str], list[str]]:
    """Return the countries that *words* name, and the words that name none."""
    found: set[str] = set()
    rest: list[str] = []
    at = 0
    while at < len(words):
        size = next((n for n in range(_LONGEST_NAME, 0, -1) if _country(words[at : at + n])), 0)
        if size:
            found.add(_country(words[at : at + size]))
        else:
            rest.append(words[at])
        at += max(size, 1)
    return found, rest


def _country(words: list[str]) -> str:
    return _stands_for().get(" ".join(words), "")


def is_country(name: str) -> bool:
    """Return whether a name, as `names` has it, is that of a country."""
    return name in _all_countries()


@cache
def _all_countries() -> frozenset[str]:
    return frozenset(_stands_for().values())


@cache
def _stands_for() -> dict[str, str]:
    own = {name: name for name in COUNTRIES}
    table = {
        **own,
        **CAPITALS,
        **ADJECTIVES,
        **GOVERNMENTS,
        **{full: full for full in BODIES.values()},
        **BODIES,
    }
    return {name: _SAME.get(fold(country).rstrip("."), fold(country)) for name, country in table.items()}


@cache
def _common() -> frozenset[str]:
    """Return the words that name nobody where an actor begins with them: "Rebels", "Eight soldiers"."""
    many = {"dozens", "scores", "hundreds", "thousands", "millions", "police", "people", "children"}
    groups = frozenset(word for word in GROUPS | PERSONS if word.endswith(("s", "men")))
    return groups | many | {word for word, flags in closed().items() if flags & NUMBER}


@cache
def _small_words() -> frozenset[str]:
    """Return the words that stand in a name and name nobody: "the", "of", "and"."""
    small = DETERMINER | PREPOSITION | COORDINATOR
    return frozenset(word for word, flags in closed().items() if flags & small)
