"""Owner: whom "his", "her", "its" or "their" means, as the words of a headline."""

from eventline.extract.reading import Reading
from eventline.extract.who.cast import Cast

OWNERS = frozenset({"his", "her", "its", "their"})


def possessive(owner: str, pronoun: str) -> str:
    """Return the name that stands for "his", "its" or "their".

    >>> possessive("Ann Roos", "her"), possessive("Red Lions", "their")
    ('Ann Roos’s', 'Red Lions’')
    """
    is_many = owner.endswith("s") and pronoun in {"its", "their"}
    return f"{owner}’" if is_many else f"{owner}’s"


def owner_of(r: Reading, j: int, cast: Cast) -> str | None:
    """Return whom "his", "her", "its" or "their" at token *j* means; of "Peru's army" only Peru."""
    word = r.t.words[j]
    if word not in OWNERS:
        return None
    owner = cast.stands_for(word) if word in {"his", "her"} else cast.last_group
    return None if owner is None else owner.replace("’", "'").partition("'s ")[0]
