"""Stock indices: which names are those of price indices, and which one "the index" means."""

from eventline.extract.reading import Reading
from eventline.extract.who.cast import Cast
from eventline.extract.who.names import Name
from eventline.model.naming import INDICES
from eventline.syntax.wordlist import words

_INDEX = "index"
_CALLED = words("index average composite benchmark")


def know_indices(r: Reading, cast: Cast) -> None:
    """Take note of the names of the sentence that are told to be those of indices: "the Orlo index"."""
    for name in r.names:
        if _is_index(r, name):
            cast.about.setdefault(name.text, {})[_INDEX] = None


def _is_index(r: Reading, name: Name) -> bool:
    told = name.text.lower().split()
    return told[0] in INDICES or r.t.word(name.end) in _CALLED or told[-1] in _CALLED


def of_index(r: Reading, phrase: tuple[int, int], cast: Cast) -> str | None:
    """Return the index told of last where the subject is "the index"."""
    told = r.t.words[phrase[0] : phrase[1]]
    if len(told) != 2 or told[0] != "the" or told[1] not in _CALLED or cast.focus.group is None:
        return None
    return cast.focus.group if _INDEX in cast.about.get(cast.focus.group, ()) else None
