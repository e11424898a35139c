"""Owner: whom "his", "her", "its" or "their" means, by name."""

from eventline.extract.reading import Reading
from eventline.extract.who.cast import Cast
from eventline.extract.who.names import Kind

_GROUPS = frozenset({Kind.PLACE, Kind.ORGANISATION, Kind.GROUP})
_NEAR = 3  # words
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
    owner = cast.stands_for(word) if word in {"his", "her"} else _told_before(r, j) or cast.focus.group
    return None if owner is None else owner.replace("’", "'").partition("'s ")[0]


def _told_before(r: Reading, j: int) -> str | None:
    """Return what is told right before "its": "holds Peru liable for its debts"."""
    if r.t.words[j] != "its" or r.t.word(j - 1) not in {"for", "over", "of"}:
        return None
    near = (x for x in r.names if x.kind in _GROUPS and 0 < j - x.end <= _NEAR)
    return next((x.text for x in near if not any(x.end <= y.group.start < j for y in r.clauses)), None)
