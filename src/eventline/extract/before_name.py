"""Before a name: what stands in front of its article and adjectives, "in the northern Peruvian Tarn"."""

from eventline.extract.who.names import Name
from eventline.languages.en.events.places import COMPASS
from eventline.syntax import closed as c
from eventline.syntax.tokens import Tokens


def before_adjectives(t: Tokens, name: Name, also: frozenset[str] = frozenset()) -> int:
    """Return the token before a name, its article and its adjectives.

    Args:
        also: Other words that may stand there.
    """
    j, adjectives = name.start - 1, c.DETERMINER | c.NATIONAL
    while j >= 0 and (t.flags[j] & adjectives or t.words[j] in COMPASS or t.words[j] in also):
        j -= 1
    return j
