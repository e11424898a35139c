"""Doers: who acts where a subject counts or owns: which two leaders, who beside them, whose shares."""

from eventline.extract.reading import Reading
from eventline.extract.who.cast import Cast
from eventline.languages.en.events.actors import ORGANISATION_NOUNS
from eventline.syntax.wordlist import words

_PAIR = 2  # words
_PAIRS = words("leaders presidents ministers men women sides rivals counterparts politicians statesmen")
_HOLDINGS = words("shares share stock profit profits revenue revenues sales earnings turnover")


def both(r: Reading, phrase: tuple[int, int], cast: Cast) -> list[str]:
    """Return the two persons told of last whom "the two leaders" means, none where only one is known."""
    first = r.t.words[phrase[0] : phrase[0] + 2]
    if first != ["the", "two"] and first[0] != "both":
        return []
    if r.t.words[phrase[1] - 1] not in _PAIRS:
        return []
    pair = [x for x in (cast.focus.last, cast.focus.beside) if x is not None and cast.is_near(x)]
    return pair if len({*pair}) > 1 else []


def of_firm(r: Reading, phrase: tuple[int, int], cast: Cast) -> str | None:
    """Return the company whose shares or sales the subject is: "Shares in the company fell"."""
    told = r.t.words[phrase[0] : phrase[1]]
    if _HOLDINGS.isdisjoint(told) or any(r.names_in(*phrase)):
        return None
    is_bare = len(told) <= _PAIR  # "its shares"
    return cast.focus.organisation if is_bare or not ORGANISATION_NOUNS.isdisjoint(told) else None


def beside_names(r: Reading, phrase: tuple[int, int], cast: Cast) -> str | None:
    """Return whom the pronoun that opens the phrase means beside its names: "he and Venn"."""
    named = [cast.full(name.text) for name in r.names_in(*phrase)]
    here = _subjects_before(r, phrase[0], cast)
    told = (x for x in (*here, cast.focus.last, cast.focus.beside) if x is not None and x not in named)
    return next((x for x in told if cast.may_mean(r.t.words[phrase[0]], x)), None)


def _subjects_before(r: Reading, pronoun: int, cast: Cast) -> list[str]:
    """Return the persons who act in the sentence so far: "Lee signed the pact which he and Ek wrote"."""
    subjects = [x.subject for x in reversed(r.clauses) if x.subject is not None and x.subject[1] <= pronoun]
    names = [name for subject in subjects for name in r.names_in(*subject)]
    return [cast.full(name.text) for name in names if cast.is_person(name)]
