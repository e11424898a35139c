"""Named: places of which a town has several, told apart: "the Orlo bridge", "Seva Street", "another dam"."""

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
_OTHER = "~"  # for a name: "another dam", "a smaller dam"
_COMPARED = words(
    "another other smaller bigger larger lesser higher lower older newer nearby neighbouring separate"
)
_NAME = 4  # words behind "bridge" that may hold the name: "over the river Orlo"


@remembered(8_192)
def named(text: str) -> Named:
    """Return the nouns with the names of such places, with none for one that has no name.

    >>> sorted(named("The bridge over the river Orlo fell near the Seva mill"))
    [('bridge', 'orlo'), ('mill', 'seva')]
    >>> named("Old bridges of the city fell"), named("A dam burst")
    (frozenset(), frozenset({('dam', '')}))
    """
    if _KINDS.isdisjoint(text.lower().split()):  # most headlines, told by the quickest look
        return frozenset()
    said = tokens(text)
    nouns = ((at, noun) for at, word in enumerate(said) if (noun := word.lower()) in _KINDS)
    return frozenset((noun, name) for at, noun in nouns for name in [*_names(said, at)] or [_bare(said, at)])


def have_other_names(a: Named, b: Named, where: frozenset[str]) -> bool:
    """Return whether the two name places of one kind, and none that is the same.

    "The Lima hotel" may be any in Lima, where that is *where* they happen.
    """
    telling = (frozenset(one for one in names if one[1] not in {"", _OTHER, *where}) for names in (a, b))
    return bool(a and b) and are_others(*telling)


def is_another(a: Named, b: Named) -> bool:
    """Return whether one tells of a second thing of a kind: "a smaller dam" is not "the dam".

    >>> is_another(named("A smaller dam burst"), named("The dam burst"))
    True
    """
    one, other = ({noun for noun, name in names if name == _OTHER} for names in (a, b))
    return any(noun in one ^ other for noun in {noun for noun, _ in a} & {noun for noun, _ in b})


def _bare(said: Sequence[str], at: int) -> str:
    return _OTHER if at and said[at - 1].lower() in _COMPARED else ""


def _names(said: Sequence[str], at: int) -> Iterator[str]:
    behind = said[at + 1 : at + 1 + _NAME]
    last = next((word for word in behind if word[:1].isupper()), "") if {*behind[:1]} & _OVER else ""
    first = said[at - 1] if at > 1 or (at and said[at][:1].isupper()) else ""
    for word in (first, last):
        if word[:1].isupper() and word.lower() not in _OF_MANY and word not in ADJECTIVES:
            yield fold(word)
