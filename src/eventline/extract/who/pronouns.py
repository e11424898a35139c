"""Pronouns: whom each of them can mean."""

from collections.abc import Set

from eventline.languages.en.events.actors import GROUPS, ORGANISATION_NOUNS
from eventline.languages.en.events.first_names import MEN, WOMEN
from eventline.languages.en.numbers import BELOW_TWENTY
from eventline.syntax.wordlist import words

_PAIR = 2  # an article and a noun
FIRST = frozenset({"i", "we", "us", "our"})
SINGULAR = frozenset({"he", "she", "him", "his", "her"})
PLURAL = frozenset({"they", "them", "their", "we", "us", "our"})
_NUMBERS = frozenset(BELOW_TWENTY) | words("twenty thirty forty fifty sixty seventy eighty ninety")
_HIS = frozenset({"mr", "sir", "lord", "king", "prince"})
_HERS = frozenset({"mrs", "ms", "miss", "lady", "dame", "queen", "princess"})
_NEVER = {"she": _HIS, "her": _HIS, "he": _HERS, "him": _HERS, "his": _HERS, "i": frozenset[str]()}
_MEN = words(
    """man boy father son brother husband king prince uncle nephew grandfather grandson duke emperor widower
    lord monk baron businessman gentleman policeman fireman chairman spokesman salesman stepfather sultan"""
)
_WOMEN = words(
    """woman girl mother daughter sister wife queen princess aunt niece grandmother granddaughter duchess
    empress widow lady nun baroness businesswoman policewoman chairwoman spokeswoman stepmother"""
)
_SEX_OF = {**dict.fromkeys(_MEN, "m"), **dict.fromkeys(_WOMEN, "f")}
_SEX_BY_NAME = {**dict.fromkeys(MEN, "m"), **dict.fromkeys(WOMEN, "f")}
SEX = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}


def fits(pronoun: str, titles: Set[str], sex: str | None) -> bool:
    """Return whether the pronoun can mean a person with these titles, by them and by what it meant before.

    >>> fits("he", {"mrs"}, None), fits("she", set(), "f")
    (False, True)
    """
    return not titles & _NEVER.get(pronoun, _NEVER["i"]) and sex in {None, SEX.get(pronoun, sex)}


def sex_of(person: str) -> str | None:
    """Return "f" or "m" where the last word for somebody says so, or a first name.

    >>> sex_of("the brother"), sex_of("Helena Venn"), sex_of("Sasha Venn")
    ('m', 'f', None)
    """
    first, _, rest = person.lower().partition(" ")
    return _SEX_OF.get(person.lower().rpartition(" ")[2]) or (_SEX_BY_NAME.get(first) if rest else None)


def is_many(group: str) -> bool:
    """Return whether the words mean more than one: "detectives", "12 people"; "it" means none of them."""
    low = group.lower().split()
    if not low or any(word[0].isupper() for word in group.split()[1:]):
        return False  # "United States"
    if low[-1] in {"police", "people"} or low[-1].endswith("men"):
        return True
    count = low[low[0] == "all" and len(low) > 1]  # "all 12 crew"
    counted = count.isdigit() or count.split("-")[0] in _NUMBERS
    return counted or (low[-1] in GROUPS and low[-1][-1:] == "s")


def means_firm(phrase: str) -> bool:
    """Return whether the words mean an organisation named before: "the company", "the Leeds-based bank"."""
    low = phrase.lower().split()
    return (
        (len(low) == _PAIR or "-based" in phrase)
        and low[0] in {"the", "its", "their"}
        and low[-1] in ORGANISATION_NOUNS
    )
