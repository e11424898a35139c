"""Called: the short names of the person in a subject: "Ann Lee" of "General Ann Lee", then "Lee"."""

from eventline.extract.headline.inside import is_inside
from eventline.extract.reading import Reading
from eventline.extract.who.cast import Cast
from eventline.extract.who.names import Kind, Name
from eventline.extract.who.subject_name import kind_of, who
from eventline.syntax.wordlist import words

_PAIR = 2  # a first and a last name
_SHORTEST = 3  # letters of what may be a family name that stands first: "Yao Ming"
_FIRST = words(
    """ada amy ana ann ben bob dan don eva ian jay jim joe jon jan leo lia liz lou max mia ned ray rob ron
    roy sam sue ted tim tom zoe guy una"""
)  # as short, and never a family name that stands first
_PARTS = words("de del della di da dos van von der den ter le la al el ul bin ibn ben abu mac st")


def bare_name(r: Reading, phrase: tuple[int, int] | None, cast: Cast) -> list[str]:
    """Return the name of a person in a subject without its titles, where it has one."""
    if phrase is None or kind_of(r, phrase, cast) is not Kind.PERSON:
        return []
    if phrase[1] - phrase[0] > 1 and r.t.words[phrase[0]] in {"he", "she"}:
        return []  # "he and Venn"
    named = who(r, phrase, cast)
    inside = [x for x in r.names if phrase[0] <= x.start and x.end <= phrase[1]]
    if any(x.end < phrase[1] for x in inside) and not _is_last(inside[-1], phrase, named):
        return []  # "executors of Ann Lee's estate"
    if named is None or not named[0].isupper() or is_inside(r, phrase, named, cast):
        return []  # "forces loyal to the leader Ann Lee"
    return named.split()


def _is_last(name: Name, phrase: tuple[int, int], named: str | None) -> bool:
    """Return whether the person is named at the end of the phrase: "Ann Lee's son Bo"."""
    return name.end == phrase[1] and named is not None and named.endswith(name.text)


def last_name(r: Reading, phrase: tuple[int, int] | None, cast: Cast) -> list[str]:
    """Return the one word by which the article calls the person whom a subject names, else the name."""
    named = bare_name(r, phrase, cast)
    if len(named) == _PAIR and len(named[0]) > _SHORTEST and (family := surname(named)):
        return family
    return next(([word] for word in reversed(named[1:]) if word in cast.alone), named)


def surname(named: list[str]) -> list[str]:
    """Return the family name of a long name, nothing where it may stand elsewhere.

    >>> surname(["Maria", "Ann", "Venn"]), surname(["Maria", "van", "Venn"]), surname(["Yao", "Ming"])
    (['Venn'], [], [])
    """
    if len(named) < _PAIR or not all(word[0].isupper() for word in named):
        return []
    if len(named[0]) <= _SHORTEST and named[0].lower() not in _FIRST:
        return []
    hangs = named[-2].lower() in _PARTS or "-" in named[-1] or "’" in named[-1] or "'" in named[-1]
    return [] if hangs or len(named[-1]) < _SHORTEST else named[-1:]
