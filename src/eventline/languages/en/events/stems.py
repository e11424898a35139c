"""English word forms brought to one form, so that "agreed" and "agreement" count as the same word."""

from eventline.languages.en.events.lexicon import lexicon
from eventline.model.remembered import remembered

_MIN_STEM = 5  # shorter remains say too little: "station" must not become "state"
_SUFFIXES = (
    "ations",
    "ation",
    "ments",
    "ment",
    "ions",
    "ion",
    "ings",
    "ing",
    "ers",
    "er",
    "als",
    "al",
    "es",
    "ed",
)


@remembered(65_536)
def stem(word: str) -> str:
    """Return a form that the inflections and most nouns of a verb share; it need not be a word.

    >>> stem("agreed") == stem("agreement"), stem("struck") == stem("strikes"), stem("bridges")
    (True, True, 'bridg')
    """
    lower = word.lower()
    tables = lexicon()
    base = tables.verbs.get(lower) or tables.nouns.get(lower) or lower
    return _short(base).rstrip("e")


def _short(word: str) -> str:
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _MIN_STEM:
            return word.removesuffix(suffix)
    return word.removesuffix("s") if len(word) >= _MIN_STEM - 1 and not word.endswith("ss") else word
