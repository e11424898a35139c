"""Inside: names that only hang on the noun of a phrase: "supporters of the late leader Ada Venn"."""

from eventline.extract.reading import Reading
from eventline.extract.who.cast import Cast
from eventline.extract.who.names import Kind, Name
from eventline.languages.en.events.actors import ROLES
from eventline.syntax import closed as c


def is_inside(r: Reading, phrase: tuple[int, int], named: str, cast: Cast) -> bool:
    """Return whether the phrase has the name *named* only behind a preposition or a verb.

    A role may hang there too: "the envoy to Peru Ada Venn" is Ada Venn.
    """
    found = [x for x in r.names_in(*phrase) if cast.full(x.text) == named]
    hangs = _first_hanging(r, *phrase) if found else None
    if hangs is None or r.t.words[hangs - 1] in ROLES:
        return False
    is_happening = bool(r.t.flags[hangs - 1] & c.NOUN)
    return all(x.start > hangs and (is_happening or not _is_added(r, x)) for x in found)


def _is_added(r: Reading, name: Name) -> bool:
    """Return whether the name says again who the phrase is: "a member of the council, Dr. Ada Venn"."""
    words = {*name.title.split(), "."}
    j = name.start - 1
    while r.t.word(j).rstrip(".") in words:
        j -= 1
    return r.t.word(j) == "," and name.kind is Kind.PERSON


def _first_hanging(r: Reading, start: int, end: int) -> int | None:
    """Return the first token that hangs on the noun before it: "of", "loyal to", "led by"."""
    link = c.PREPOSITION | c.TO
    return next((j for j in range(start + 1, end) if r.t.flags[j] & link or is_reduced(r, j)), None)


def is_reduced(r: Reading, j: int) -> bool:
    """Return whether a participle or gerund begins at token *j*: "forces | fighting them"."""
    clause = r.begun.get(j)
    return clause is not None and clause.group.form in {"participle", "gerund"}
