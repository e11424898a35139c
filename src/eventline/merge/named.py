"""Named: places of which a town has several, told apart by their names: "the Orlo bridge", "Seva Street"."""

from collections.abc import Iterator, Sequence

from eventline.languages.en.events.countries import ADJECTIVES
from eventline.merge.content import fold, tokens
from eventline.merge.numbered import Named, are_others
from eventline.model.remembered import remembered
from eventline.syntax.wordlist import words

_KINDS = words(
    "bridge dam street road square avenue park bank mill factory plant mine refinery airport harbour harbor"
    " station hospital clinic school university college church mosque cathedral hotel stadium club museum"
    " library prison tower tunnel canal lake market theatre theater ferry estate farm quarry warehouse"
)
_OF_MANY = words("central national federal royal state supreme local new old east west north south the a")
_OVER = words("over across of")
_NAME = 4  # words behind "bridge" that may hold the name: "over the river Orlo"


@remembered(8_192)
def named(text: str) -> Named:
    """Return the nouns with the names of such places.

    >>> sorted(named("The bridge over the river Orlo fell near the Seva mill"))
    [('bridge', 'orlo'), ('mill', 'seva')]
    >>> named("Old bridges of the city fell")
    frozenset()
    """
    if _KINDS.isdisjoint(text.lower().split()):  # most headlines, told by the quickest look
        return frozenset()
    said = tokens(text)
    nouns = ((at, noun) for at, word in enumerate(said) if (noun := word.lower()) in _KINDS)
    return frozenset((noun, name) for at, noun in nouns for name in _names(said, at))


def have_other_names(a: Named, b: Named, where: frozenset[str]) -> bool:
    """Return whether the two name places of one kind, and none that is the same.

    "The Lima hotel" may be any in Lima, where that is *where* they happen.
    """
    telling = (frozenset(one for one in names if one[1] not in where) for names in (a, b))
    return bool(a and b) and are_others(*telling)


def _names(said: Sequence[str], at: int) -> Iterator[str]:
    behind = said[at + 1 : at + 1 + _NAME]
    last = next((word for word in behind if word[:1].isupper()), "") if {*behind[:1]} & _OVER else ""
    first = said[at - 1] if at > 1 or (at and said[at][:1].isupper()) else ""
    for word in (first, last):
        if word[:1].isupper() and word.lower() not in _OF_MANY and word not in ADJECTIVES:
            yield fold(word)
