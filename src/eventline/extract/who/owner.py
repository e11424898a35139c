"""Owner: whom "his", "her", "its" or "their" means, by name."""

from eventline.extract.reading import Reading
from eventline.extract.who.cast import Cast
from eventline.extract.who.names import Kind
from eventline.extract.who.pronouns import is_many
from eventline.languages.en.events.actors import GROUPS

_GROUPS = frozenset({Kind.PLACE, Kind.ORGANISATION, Kind.GROUP})
_NEAR = 3  # words
OWNERS = frozenset({"his", "her", "its", "their"})


def possessive(owner: str, pronoun: str) -> str:
    """Return the name that stands for "his", "its" or "their".

    >>> possessive("Ann Roos", "her"), possessive("Red Lions", "their")
    ('Ann Roos’s', 'Red Lions’')
    """
    ends_in_s = owner.endswith("s") and pronoun in {"its", "their"}
    return f"{owner}’" if ends_in_s else f"{owner}’s"


def owner_of(r: Reading, j: int, cast: Cast) -> str | None:
    """Return whom "his", "her", "its" or "their" at token *j* means; of "Peru's army" only Peru."""
    word = r.t.words[j]
    if word not in OWNERS:
        return None
    if word in {"his", "her"}:
        owner = cast.stands_for(word)
    else:
        owner = _told_before(r, j) or cast.focus.group
        owner = owner if owner is None or _goes_with(word, owner) else _named_before(r, j, word)
    return None if owner is None else owner.replace("’", "'").partition("'s ")[0]


def _goes_with(word: str, owner: str) -> bool:
    """Return whether the name is one for "its", several for "their": "Peru", "rebels", "Red Lions"."""
    last = owner.split()[-1]
    many = is_many(owner) or last.lower() in GROUPS or last.islower()
    many = many and last.endswith(("s", "men", "people", "police"))
    return not (many or is_many(owner)) if word == "its" else many or last.endswith("s")


def _named_before(r: Reading, j: int, word: str) -> str | None:
    """Return the last subject with a name before "its", the last group before "their"."""
    if word == "its":
        subjects = [x.subject for x in r.clauses if x.subject is not None and x.group.end <= j]
        near = (
            x.text for s in reversed(subjects) for x in r.names_in(*s) if x.kind in _GROUPS and x.end == s[1]
        )
        return next(near, None)
    groups = (k for k in range(j - 1, -1, -1) if r.t.words[k] in GROUPS and r.t.words[k].endswith("s"))
    k = next(groups, None)
    return None if k is None else r.t.words[k].capitalize()


def _told_before(r: Reading, j: int) -> str | None:
    """Return what is told right before "its": "holds Peru liable for its debts"."""
    if r.t.words[j] != "its" or r.t.word(j - 1) not in {"for", "over", "of"}:
        return None
    return next((x.text for x in r.names if x.kind in _GROUPS and 0 < j - x.end <= _NEAR), None)
