"""Office holder: the person named right behind the body that he heads: "head of the Energy Agency Bo Ek"."""

from eventline.extract.who.name_bounds import BODIES
from eventline.languages.en.events.actors import ROLES, TITLES
from eventline.languages.en.events.places import PLACES
from eventline.syntax import closed as c
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

_BODIES = BODIES | words("staff police forces guard")
_LONGEST = 3  # words of a person's name


def holder(t: Tokens, start: int, end: int) -> int | None:
    """Return the token that begins the person's name in the capitals *start* to *end*, None for one name."""
    if end - start < _LONGEST or not _is_of_role(t, start):
        return None
    body = next(
        (k for k in range(end - 3, max(start, end - _LONGEST - 1) - 1, -1) if t.words[k] in _BODIES), None
    )
    if body is None or any(not t.flags[k] & c.CAPITAL or t.words[k] in _BODIES for k in range(body + 1, end)):
        return None
    return None if t.raw(body + 1, end) in PLACES else body + 1


def _is_of_role(t: Tokens, start: int) -> bool:
    """Return whether "chief of", "chief of the" or "chief of Peru's" stands before the capitals."""
    j = start - 1
    if t.word(j) == "'s":
        j -= 1
        while t.at(j) & c.CAPITAL:
            j -= 1
    j -= t.word(j) == "the"
    return j > 0 and t.words[j] == "of" and (t.words[j - 1] in ROLES or t.words[j - 1] in TITLES)
